"""Two panes beside each other, or one at a time; list and form of a page do so."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.records.roster import Person
from app.records.words import said
from app.ui.front import front_list
from app.ui.page import RecordPage
from app.ui.panes import AtLeast, Panes


@pytest.fixture
def panes(dressed, qtbot):
    # A splitter that is a window will not be narrower than both.
    holder = QWidget()
    qtbot.addWidget(holder)
    made = Panes()
    made.setParent(holder)
    for parts in (50, 80):
        made.addWidget(AtLeast(parts))
    made.resize(800, 200)
    holder.show()
    yield made
    holder.close()


def seen(panes):
    QApplication.processEvents()
    return [panes.widget(n).isVisible() for n in range(2)]


def test_both_are_seen_where_there_is_room_and_one_where_there_is_not(panes):
    heard = []
    panes.folded.connect(heard.append)
    assert seen(panes) == [True, True]
    panes.resize(400, 200)
    assert seen(panes) == [True, False]
    panes.turn(1)
    assert seen(panes) == [False, True]
    panes.resize(800, 200)
    assert seen(panes) == [True, True]
    assert heard == [True, False]


def test_what_is_not_wanted_takes_no_room(panes):
    panes.want(1, False)
    assert seen(panes) == [True, False]
    panes.resize(400, 200)
    assert seen(panes) == [True, False]
    panes.want(1, True)
    panes.turn(1)
    assert seen(panes) == [False, True]


def test_panes_ask_for_the_wider_one_and_fold_when_one_of_them_grows(panes, qtbot):
    least = panes.minimumSizeHint().width()
    assert least == panes.widget(1).minimumSizeHint().width()
    panes.widget(0).setMinimumWidth(700)
    qtbot.waitUntil(lambda: panes.is_folded)
    assert panes.minimumSizeHint().width() == 700


@pytest.fixture
def page(desk, qtbot):
    with desk.store.step(said("放入人员")) as step:
        step.put_many(Person(name=name) for name in ("陈立", "王芳", "李强"))
    made = RecordPage(desk, Person)
    qtbot.addWidget(made)
    made.resize(420, 500)
    with qtbot.waitActive(made):
        made.show()
    return made


def test_the_list_stays_while_the_arrows_walk_and_gives_way_to_enter(page):
    page.list.table.setFocus()
    page.list.table.selectRow(0)
    QTest.keyClick(page.list.table, Qt.Key.Key_Down)
    assert page.list.isVisible()
    assert not page.form.isVisible()
    QTest.keyClick(page.list.table, Qt.Key.Key_Return)
    assert page.form.isVisible()
    assert not page.list.isVisible()
    assert page.form.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.list.table.hasFocus()


def test_a_click_opens_and_the_button_leads_back(page):
    table = page.list.table
    where = table.visualRect(page.list.model.index(1, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert page.form.isVisible()
    QApplication.processEvents()
    QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert page.list.isVisible()
    page.resize(1200, 500)
    QApplication.processEvents()
    assert not page.back.isVisible()
    assert page.form.isVisible()


def test_a_new_record_and_one_asked_for_come_to_the_front(page, desk):
    page.show_new()
    assert page.form.isVisible()
    page.show_list()
    page.show_uid(desk.store.find(Person)[0].uid)
    assert page.form.isVisible()
    page.drop()
    assert page.list.isVisible()


def test_the_history_takes_the_place_of_a_form_it_has_no_room_beside(page, desk):
    page.show_uid(desk.store.find(Person)[0].uid)
    page.past.setChecked(True)
    assert page.history.isVisible()
    assert not page.form.isVisible()
    page.past.setChecked(False)
    assert page.form.isVisible()


def test_the_filter_is_reached_though_the_list_gave_way(page, desk):
    holder = QWidget()
    page.setParent(holder)
    holder.resize(420, 500)
    holder.show()
    page.show()
    page.show_new()
    assert front_list(holder) is page.list
    assert page.list.isVisible()
    page.setParent(None)
    holder.close()
