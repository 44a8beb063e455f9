import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.records.events import Event, Topic
from app.records.partners import Contact, Enterprise
from app.records.roster import Person, Post, Unit
from app.records.words import N, said
from app.store.drafts import waiting
from app.store.history import undo
from app.ui import theme
from app.ui.children import Children
from app.ui.form import Form
from app.ui.look import Look, Section

MOMENT = dt.datetime(2026, 11, 23, 9)


def put(store, *recs):
    with store.step(said(N("试"))) as step:
        return [step.put(rec) for rec in recs]


@pytest.fixture
def enterprise(store):
    return put(store, Enterprise(name="云帆工具"))[0]


@pytest.fixture
def contacts(desk, on_screen, enterprise):
    table = on_screen(
        Children(desk, Contact, "enterprise", ("name", "duty", "phone", "first"), ("note",))
    )
    table.show_parent(enterprise)
    return table


@pytest.fixture
def topics(desk, store, on_screen):
    (unit,) = put(store, Unit(name="一支部", kind="branch"))
    (event,) = put(
        store,
        Event(title="支委会", kinds=("committee_meeting",), units=(unit.uid,), starts=MOMENT),
    )
    put(store, *(Topic(event=event.uid, place=n, title=t) for n, t in enumerate("甲乙丙", 1)))
    table = on_screen(Children(desk, Topic, "event", ("place", "title", "outcome")))
    table.show_parent(event)
    return table


def names(table, field="name"):
    return [row.editors[field].raw() for row in table.rows]


def stored(store, cls, order=""):
    return [getattr(rec, cls.titles[0]) for rec in store.find(cls, order=order)]


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def press(row, words):
    (button,) = [b for b in row.buttons if b.accessibleName() == words]
    click(button)


def test_a_row_is_added_typed_and_stored_on_leaving(contacts, store, enterprise, compose):
    click(contacts.add)
    compose(QApplication.focusWidget(), "陈一帆")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    (contact,) = store.find(Contact)
    assert (contact.name, contact.enterprise) == ("陈一帆", enterprise.uid)
    compose(QApplication.focusWidget(), "总经理")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert store.find(Contact)[0].duty == "总经理"
    assert contacts.rows[0].editors["phone"].box.hasFocus()


def test_a_half_filled_row_waits_as_a_draft_and_comes_back(contacts, store, enterprise, compose):
    click(contacts.add)
    row = contacts.rows[0]
    row.editors["phone"].box.setFocus()
    compose(row.editors["phone"].box, "0571")
    contacts.show_parent(None)
    assert contacts.rows == []
    assert [draft.table for draft in waiting(store)] == ["contact"]
    contacts.show_parent(enterprise)
    assert contacts.rows[0].editors["phone"].raw() == "0571"
    assert contacts.rows[0].sheet.record.enterprise == enterprise.uid
    assert contacts.rows[0].sheet.is_new


def test_an_empty_row_leaves_nothing_behind(contacts, store, enterprise):
    click(contacts.add)
    contacts.show_parent(None)
    assert waiting(store) == []
    assert store.count(Contact) == 0


def test_removing_asks_nothing_and_undo_brings_it_back(contacts, store, enterprise, desk, qtbot):
    put(store, *(Contact(enterprise=enterprise.uid, name=name) for name in ("甲", "乙")))
    assert names(contacts) == ["甲", "乙"]
    with qtbot.waitSignal(desk.news.said) as told:
        press(contacts.rows[0], "移除这一行")
    assert "Ctrl+Z" in told.args[0]
    assert names(contacts) == ["乙"]
    assert stored(store, Contact) == ["乙"]
    undo(store)
    assert sorted(names(contacts)) == ["乙", "甲"]


def test_a_row_never_stored_is_removed_with_its_draft(contacts, store, compose):
    click(contacts.add)
    compose(contacts.rows[0].editors["name"].box, "陈")
    contacts.rows[0].sheet.keep_draft()
    press(contacts.rows[0], "移除这一行")
    assert contacts.rows == []
    assert waiting(store) == []
    assert store.count(Contact) == 0


def test_a_wrong_cell_is_told_below_its_row(contacts, compose):
    click(contacts.add)
    row = contacts.rows[0]
    compose(row.editors["name"].box, " ")
    row.sheet.store_now()
    assert row.problem.text() == "请填写“姓名”。"


def test_more_of_a_row_unfolds_below_it(contacts, store, enterprise, compose):
    put(store, Contact(enterprise=enterprise.uid, name="甲"))
    row = contacts.rows[0]
    assert row.editors["note"].box.isVisible() is False
    press(row, "展开更多")
    row.editors["note"].box.setFocus()
    compose(row.editors["note"].box, "周三在")
    row.sheet.settle()
    assert store.find(Contact)[0].note == "周三在"


def test_rows_stand_in_their_places_and_move_as_one_step(topics, store):
    assert names(topics, "title") == ["甲", "乙", "丙"]
    press(topics.rows[2], "上移")
    assert names(topics, "title") == ["甲", "丙", "乙"]
    assert [(t.place, t.title) for t in store.find(Topic, order="place")] == [
        (1, "甲"),
        (2, "丙"),
        (3, "乙"),
    ]
    press(topics.rows[0], "上移")
    assert names(topics, "title") == ["甲", "丙", "乙"]
    undo(store)
    assert names(topics, "title") == ["甲", "乙", "丙"]


def test_a_new_row_takes_the_last_place(topics, store, compose):
    click(topics.add)
    compose(QApplication.focusWidget(), "丁")
    topics.settle()
    assert store.find(Topic, title="丁")[0].place == 4


def test_the_table_waits_until_its_record_is_stored(desk, on_screen, store, compose):
    def make(desk, form):
        return Children(desk, Contact, "enterprise", ("name", "phone"))

    look = Look(sections=(Section("企业", ("name",)),), extra=(make,))
    form = on_screen(Form(desk, Enterprise, look))
    (table,) = form.findChildren(Children)
    form.show_new()
    assert not table.add.isVisibleTo(table)
    compose(form.editors["name"].box, "和风家纺")
    form.settle()
    assert table.add.isVisibleTo(table)
    click(table.add)
    compose(QApplication.focusWidget(), "沈")
    form.hide()
    assert store.find(Contact)[0].enterprise == form.record.uid


@pytest.fixture
def posts(desk, store, on_screen):
    unit, person = put(store, Unit(name="一支部", kind="branch"), Person(name="王芳"))
    put(store, Post(unit=unit.uid, person=person.uid, kind="secretary", since=MOMENT.date()))
    table = on_screen(Children(desk, Post, "person", ("unit", "kind", "since", "until")))
    table.show_parent(person)
    return table


def since_of(table, width):
    """Return box and label of the first day in a table so wide."""
    table.resize(width, 300)
    QApplication.processEvents()
    box = table.rows[0].editors["since"].box
    assert box.width() > box.fontMetrics().horizontalAdvance("2024-03-01") + theme.step(9)
    labels = [each for each in table.findChildren(QLabel) if each.text().startswith("起")]
    (label,) = [each for each in labels if each.isVisible()]
    assert label.mapTo(table, QPoint(0, 0)).x() == box.mapTo(table, QPoint(0, 0)).x()
    return box, label


def test_the_cells_of_a_row_stand_under_the_head_where_they_fit(posts):
    _box, label = since_of(posts, 800)
    row = posts.rows[0]
    assert not row.isAncestorOf(label)
    tops = {e.widget.mapTo(row, QPoint(0, 0)).y() for e in row.editors.values()}
    assert len(tops) == 1


def test_where_a_row_is_too_narrow_it_breaks_and_every_cell_says_its_name(posts):
    _box, label = since_of(posts, 300)
    assert posts.rows[0].isAncestorOf(label)
    assert posts.rows[0].width() <= 300
    since_of(posts, 800)


def test_a_new_row_at_the_end_of_a_long_page_is_scrolled_into_sight(desk, store, on_screen):
    enterprise = put(store, Enterprise(name="云帆工具"))[0]
    put(store, *(Contact(enterprise=enterprise.uid, name=f"联系人{n}") for n in range(20)))
    page = QScrollArea(widgetResizable=True)
    inner = QWidget()
    column = QVBoxLayout(inner)
    table = Children(desk, Contact, "enterprise", ("name", "duty"))
    column.addWidget(table)
    page.setWidget(inner)
    table.show_parent(enterprise)
    page.resize(500, 200)
    on_screen(page)
    row = table.add_row()
    QApplication.processEvents()
    assert not row.visibleRegion().isEmpty()
    assert row.visibleRegion().boundingRect().height() == row.height()
