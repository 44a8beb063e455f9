"""Columns: chosen by ticks, dragged, widened, and found again in the next run."""

import pytest

from app.records.roster import Person
from app.records.talks import Talk
from app.ui.columns import Columns
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
