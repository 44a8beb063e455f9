"""The standard page: list and form beside each other, with news, history and dropping."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.records.roster import Person
from app.records.words import said
from app.store.history import undo
from app.ui import history
from app.ui.page import Printout, RecordPage


@pytest.fixture
def people(desk):
    with desk.store.step(said("放入人员")) as step:
        return [step.put(Person(name=name)) for name in ("陈立", "王芳", "李强")]


@pytest.fixture
def shown(desk, qtbot):
    """Return a function that shows the page of people."""

    def show(**kwargs):
        page = RecordPage(desk, Person, **kwargs)
        qtbot.addWidget(page)
        page.resize(1100, 600)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return show


def field(page, name):
    return page.form.findChild(QWidget, name)


def test_choosing_a_row_shows_its_record(shown, people, qtbot):
    page = shown()
    page.list.show_uid(people[1].uid)
    assert page.record.uid == people[1].uid
    assert page.title.text() == "王芳"
    assert field(page, "name").text() == "王芳"


def test_arrow_keys_walk_through_the_records(shown, people, qtbot):
    page = shown()
    page.list.table.setFocus()
    page.list.table.selectRow(0)
    first = page.record.uid
    qtbot.keyClick(page.list.table, Qt.Key.Key_Down)
    assert page.record.uid != first


def test_typing_in_the_form_is_stored_and_the_row_follows(shown, desk, people, qtbot):
    page = shown()
    page.show_uid(people[0].uid)
    box = field(page, "department")
    box.setFocus()
    qtbot.keyClicks(box, "HR")
    field(page, "duty").setFocus()
    assert desk.store.get(Person, people[0].uid).department == "HR"
    row = page.list.model.row_of(people[0].uid)
    assert page.list.model.records[row].department == "HR"


def test_a_new_record_appears_in_the_list_once_it_is_whole(shown, desk, people, qtbot):
    page = shown()
    qtbot.mouseClick(page.list.new, Qt.MouseButton.LeftButton)
    assert page.title.text() == "新建人员"
    assert page.record is None
    assert not page.gone.isEnabled()
    box = field(page, "name")
    box.setFocus()
    qtbot.keyClicks(box, "Sun Li")
    field(page, "duty").setFocus()
    assert page.title.text() == "Sun Li"
    assert page.list.current().name == "Sun Li"
    assert desk.store.count(Person) == 4


def test_values_given_for_a_new_record_are_filled_in(shown):
    page = shown()
    page.show_new(department="会员部")
    assert field(page, "department").text() == "会员部"


def test_a_record_the_filter_hides_is_shown_and_said(shown, people, qtbot):
    page = shown()
    page.list.filter.setText("王")
    page.list.refresh()
    page.show_uid(people[0].uid)
    assert page.record.uid == people[0].uid
    assert page._hidden.isVisible()
    page._clear_filter()
    assert not page._hidden.isVisible()
    assert page.list.current().uid == people[0].uid


def test_drop_goes_on_to_the_next_record_and_undo_brings_it_back(shown, desk, people, qtbot):
    page = shown()
    page.show_uid(people[2].uid)
    qtbot.mouseClick(page.gone, Qt.MouseButton.LeftButton)
    assert desk.store.get(Person, people[2].uid) is None
    assert page.record.uid == page.list.current().uid != people[2].uid
    undo(desk.store)
    assert page.list.model.row_of(people[2].uid) >= 0


def test_after_the_last_record_the_page_is_empty(shown, desk, people):
    page = shown()
    page.list.table.selectAll()
    page.list.drop()
    assert desk.store.count(Person) == 0
    assert page.record is None
    assert not page.form.isVisible()


def test_an_empty_list_has_the_page_to_itself_until_something_is_begun(shown, desk, qtbot):
    page = shown()
    assert not page._nothing.isVisible()
    assert page.list.width() > page.width() - 40
    qtbot.mouseClick(page.list._empty._button, Qt.MouseButton.LeftButton)
    assert page.form.isVisible()
    with desk.store.step(said("放入")) as step:
        step.put(Person(name="陈立"))
    page._leave()
    assert page._nothing.isVisible()


def test_history_opens_beside_the_form_and_follows_the_record(shown, desk, people, qtbot):
    page = shown()
    page.show_uid(people[0].uid)
    qtbot.mouseClick(page.past, Qt.MouseButton.LeftButton)
    assert page.history.isVisible()
    assert len(page.history.entries) == 1
    with desk.store.step(said("改")) as step:
        step.put(people[0].having(department="会员部"))
    assert len(page.history.entries) == 2


def test_one_change_draws_the_history_once(shown, desk, people, qtbot, monkeypatch):
    page = shown()
    page.show_uid(people[0].uid)
    qtbot.mouseClick(page.past, Qt.MouseButton.LeftButton)
    drawn = []
    read = history.life_of
    monkeypatch.setattr(
        history, "life_of", lambda store, uid: drawn.append(uid) or read(store, uid)
    )
    page.form.editors["department"].show_value("会员部")
    page.form.store_now()
    assert drawn == [people[0].uid]
    page.show_uid(people[1].uid)
    assert drawn == [people[0].uid, people[1].uid]


def test_papers_get_the_record_shown(shown, people):
    made = []
    page = shown(papers=(Printout("名片", made.append),))
    assert not page.print.isEnabled()
    page.show_uid(people[1].uid)
    page.print.menu().actions()[0].trigger()
    assert [record.uid for record in made] == [people[1].uid]


def test_the_splitter_is_found_where_it_was_left(shown, memory, people):
    page = shown()
    page.splitter.setSizes([300, 800])
    page.splitter.splitterMoved.emit(300, 1)
    again = shown()
    assert abs(again.splitter.sizes()[0] - page.splitter.sizes()[0]) <= 2


def test_what_was_dropped_is_shown_again_when_it_is_undone(shown, desk, people):
    with desk.store.step(said("只留一人")) as step:
        for other in (people[0], people[2]):
            step.drop(other)
    page = shown()
    page.list.show_uid(people[1].uid)
    page.drop()
    assert not page.form.isVisible()
    undo(desk.store)
    assert page.form.isVisible()
    assert page.record.uid == people[1].uid
    assert [record.uid for record in page.list.selected()] == [people[1].uid]


def test_the_row_that_follows_a_dropped_one_is_marked(shown, people):
    page = shown()
    page.list.table.selectRow(1)
    page.drop()
    assert page.form.isVisible()
    assert [record.uid for record in page.list.selected()] == [page.record.uid]
