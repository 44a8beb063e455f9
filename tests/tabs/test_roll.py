import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from app.records.choices import ATTENDANCE
from app.records.events import Attendance, Event
from app.records.roster import Membership, Person, Post, Unit
from app.store.file import open_file
from app.store.history import undo
from app.tabs.meetings.roll import RollCall, due_people
from app.tabs.meetings.roll_table import NOTE, REASON, STATE, STATES
from app.ui.desk import set_desk

SINCE = dt.date(2020, 1, 1)


@pytest.fixture
def unit(put):
    return put(Unit(name="一支部", kind="branch", has_committee=True))


@pytest.fixture
def people(put, unit):
    found = put(*(Person(name=f"党员{n}") for n in range(4)))
    put(*(Membership(person=p.uid, unit=unit.uid, since=SINCE) for p in found))
    return found


@pytest.fixture
def event(put, unit, people):
    made = put(
        Event(
            title="会",
            kinds=("theme_day",),
            units=(unit.uid,),
            starts=dt.datetime(2026, 11, 20, 9),
        )
    )
    put(*(Attendance(event=made.uid, person=p.uid) for p in people))
    return made


@pytest.fixture
def roll(desk, on_screen, event):
    made = on_screen(RollCall(desk, None))
    made.show_parent(event)
    made.view.setFocus()
    return made


def states(store):
    return [row.state for row in store.find(Attendance)]


@pytest.mark.parametrize(("number", "state"), list(enumerate(STATES, 1)))
def test_a_number_marks_the_selected_rows_in_one_step(qtbot, store, roll, number, state):
    roll.view.selectRow(1)
    qtbot.keyClick(roll.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(roll.view, getattr(Qt.Key, f"Key_{number}"))
    assert states(store) == ["present", state, state, "present"]
    if state != "present":
        undo(store)
    assert states(store) == ["present"] * 4


def test_the_cursor_stays_where_it_is_after_a_mark(qtbot, roll):
    roll.view.selectRow(2)
    qtbot.keyClick(roll.view, Qt.Key.Key_3)
    assert roll.view.places() == [2]
    qtbot.keyClick(roll.view, Qt.Key.Key_Down)
    assert roll.view.places() == [3]


def test_enter_writes_a_note_beside_whoever_is_there(qtbot, store, roll, compose):
    roll.view.selectRow(0)
    qtbot.keyClick(roll.view, Qt.Key.Key_Return)
    line = roll.view.findChild(QLineEdit)
    compose(line, "视频参会")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: store.find(Attendance)[0].note == "视频参会")


def test_a_note_is_kept_while_it_is_typed(qtbot, store, roll, compose):
    roll.view.selectRow(0)
    qtbot.keyClick(roll.view, Qt.Key.Key_Return)
    box = roll.view.findChild(QLineEdit)
    compose(box, "视频")
    qtbot.waitUntil(lambda: store.find(Attendance)[0].note == "视频")
    assert box.hasFocus()
    compose(box, "参会")
    qtbot.waitUntil(lambda: store.find(Attendance)[0].note == "视频参会")
    assert (box.text(), box.cursorPosition()) == ("视频参会", 4)


def test_whoever_comes_after_all_loses_the_reason(store, roll):
    roll.table.mark([0], "leave")
    assert roll.table.data(roll.table.index(0, REASON)) == "请选原因"
    assert roll.table.setData(roll.table.index(0, REASON), "sick")
    roll.table.mark([0], "present")
    row = store.find(Attendance)[0]
    assert (row.state, row.reason) == ("present", None)


def test_only_the_absent_can_be_given_a_reason(roll):
    roll.table.mark([0], "absent")
    editable = Qt.ItemFlag.ItemIsEditable
    assert roll.table.flags(roll.table.index(0, REASON)) & editable
    assert not roll.table.flags(roll.table.index(1, REASON)) & editable
    assert roll.table.flags(roll.table.index(1, NOTE)) & editable


def test_every_row_says_its_state_aloud(roll):
    for place, state in enumerate(STATES):
        roll.table.mark([place], state)
    spoken = int(Qt.ItemDataRole.AccessibleTextRole)
    said = [roll.table.data(roll.table.index(n, STATE), spoken) for n in range(4)]
    assert said == [ATTENDANCE[state] for state in STATES]


def test_whoever_need_not_be_counted_is_not_due(qtbot, roll):
    roll.view.selectRow(3)
    qtbot.keyClick(roll.view, Qt.Key.Key_5)
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Return)
    assert roll.table.rows[3].excluded == "mental_illness"
    assert roll.counts.text().startswith("应到 3　实到 3")
    assert "不计入应到 1" in roll.counts.text()
    assert roll.table.data(roll.table.index(3, 0)) == "党员3（不计入应到）"


def test_a_committee_meeting_calls_the_committee(store, put, unit, people, event):
    put(*(Post(person=p.uid, unit=unit.uid, kind="secretary", since=SINCE) for p in people[:2]))
    committee = event.having(kinds=("committee_meeting",))
    assert due_people(store, committee) == [p.uid for p in people[:2]]
    assert len(due_people(store, event)) == 4


def test_an_old_event_without_a_roll_call_offers_to_fill_it(store, put, unit, people, roll):
    old = put(
        Event(
            title="旧会",
            kinds=("other",),
            units=(unit.uid,),
            starts=dt.datetime(2025, 3, 3, 9),
        )
    )
    roll.show_parent(old)
    assert not roll.view.isVisible()
    assert roll.fill_button.text() == "按花名册填入 4 人"
    roll.fill_button.click()
    assert store.count(Attendance, event=old.uid) == 4
    assert roll.view.isVisible()


def test_a_name_with_markup_is_a_name(put, store, roll):
    put(store.find(Person)[0].having(name="<i>欧阳</i> & 子"))
    assert roll.table.data(roll.table.index(0, 0)) == "<i>欧阳</i> & 子"


def test_a_file_for_reading_shows_and_keeps(store, event, ask, memory, on_screen, dressed):
    store.close()
    held = open_file(store.path, readonly=True)
    roll = on_screen(RollCall(set_desk(held, ask, memory), None))
    roll.show_parent(held.find(Event)[0])
    assert roll.table.rowCount() == 4
    assert not roll.add_line.isVisible()
    assert roll.table.mark([0], "absent") is False
    roll.drop([0])
    assert states(held) == ["present"] * 4
    roll.close()
    held.close()
