"""Columns: chosen by ticks, dragged, widened, and found again in the next run."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.records.roster import Person
from app.records.talks import Item, Talk
from app.records.words import N, said
from app.rules.promises import PROMISES, STATES
from app.ui.columns import Columns
from app.ui.language import say, speak
from app.ui.look import Look
from app.ui.table import ListView


@pytest.fixture
def make(desk, qtbot):
    """Return a function that makes the list, as the next run would."""

    def make():
        view = ListView(desk, Person, Look(columns=("name", "duty", "phone")))
        qtbot.addWidget(view)
        view.resize(900, 400)
        view.show()
        return view

    return make


def shown(view):
    return [field.name for field in view.columns.shown()]


def tick(view, label):
    menu = view.columns.menu()
    action = next(each for each in menu.actions() if each.text() == label)
    action.trigger()
    menu.deleteLater()


def test_it_begins_with_the_columns_of_the_look(make):
    assert shown(make()) == ["name", "duty", "phone"]


def test_ticks_show_and_hide(make):
    view = make()
    tick(view, "部门")
    tick(view, "联系电话")
    assert set(shown(view)) == {"name", "duty", "department"}


def test_what_is_said_in_confidence_is_no_column(desk, qtbot):
    desk.memory.keep_columns("talk", [("number", 100, True), ("private", 100, True)])
    view = ListView(desk, Talk)
    qtbot.addWidget(view)
    assert shown(view) == ["number"]
    menu = view.columns.menu()
    offered = {action.text() for action in menu.actions()}
    menu.deleteLater()
    assert Talk.field("opinions").label in offered
    assert Talk.field("private").label not in offered


def test_the_last_column_stays(make):
    view = make()
    for label in ("行政职务", "联系电话", "姓名"):
        tick(view, label)
    assert shown(view) == ["name"]


def test_order_width_and_choice_come_back(make, qtbot):
    view = make()
    header = view.table.horizontalHeader()
    header.moveSection(header.visualIndex(0), 1)
    header.resizeSection(0, 222)
    tick(view, "部门")
    qtbot.waitUntil(lambda: bool(view.desk.memory.columns("person")))
    again = make()
    assert shown(again) == shown(view)
    assert again.table.horizontalHeader().sectionSize(0) == 222


def test_default_columns_come_back_on_request(make):
    view = make()
    tick(view, "部门")
    tick(view, "恢复默认栏目")
    assert shown(view) == ["name", "duty", "phone"]


def test_columns_of_another_version_do_no_harm(make, memory):
    memory.keep_columns("person", [("gone", 100, True), ("phone", 150, True)])
    assert shown(make()) == ["phone"]


def test_without_a_look_the_first_short_fields_are_shown(desk, qtbot):
    view = ListView(desk, Person)
    qtbot.addWidget(view)
    assert isinstance(view.columns, Columns)
    assert shown(view) == [field.name for field in Person.fields[:6]]


@pytest.mark.parametrize("code", ["zh_CN", "en", "zh_TW"])
def test_a_told_column_begins_wide_enough_for_the_longest_of_its_words(dressed, desk, qtbot, code):
    from app.tabs.talks.item_page import LOOK

    speak(dressed, code)
    try:
        view = ListView(desk, Item, LOOK)
        qtbot.addWidget(view)
        (standing,) = (n for n, each in enumerate(view.columns.shown()) if each.name == "standing")
        header = view.table.horizontalHeader()
        width = header.sectionSize(header.logicalIndex(standing))
        for words in (said(N("逾期 {n} 个工作日"), n=128), *PROMISES.values(), *STATES.values()):
            option = QStyleOptionViewItem()
            option.initFrom(view.table)
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
            option.text, option.decorationSize = say(words), QSize(16, 16)
            asked = view.table.style().sizeFromContents(
                QStyle.ContentsType.CT_ItemViewItem, option, QSize(), view.table
            )
            assert asked.width() <= width, say(words)
    finally:
        speak(dressed)
