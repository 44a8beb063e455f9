import datetime as dt

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.records import choices as of
from app.records.dates import Month
from app.records.describe import Field
from app.records.events import Event
from app.records.kinds import Choice, Choices, Day, Flag, Moment, MonthOnly, Number, Text
from app.ui.editors import editor_of
from app.ui.editors_choices import ChoicesEditor, TogglesEditor
from app.ui.editors_text import Kept


@pytest.fixture
def editor(desk, on_screen):
    """Show an editor with something to tab to, and count its signals."""

    def make(kind, value=None, **flags):
        made = editor_of(desk, Field("field", kind, "栏目", **flags))
        made.show_value(kind.empty if value is None else value)
        made.times = {"changed": 0, "left": 0}
        made.changed.connect(lambda _: count(made, "changed"))
        made.left.connect(lambda _: count(made, "left"))
        window = QWidget()
        layout = QVBoxLayout(window)
        layout.addWidget(made.widget)
        layout.addWidget(QLineEdit())
        on_screen(window, 300, 200)
        made.widget.setFocus()
        return made

    def count(made, what):
        made.times[what] += 1

    return make


def lines(qtbot, box, letters):
    for letter in letters:
        qtbot.keyClicks(box, letter)
        qtbot.keyClick(box, Qt.Key.Key_Return)


def leave(editor):
    """Tab away, also from an open list, as a typist does."""
    QTest.keyClick(popup() or QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert popup() is None
    assert editor.times["left"] > 0
    return editor.raw()


def popup():
    return QApplication.activePopupWidget()


def test_typed_text_is_read_as_typed(editor, qtbot, compose):
    made = editor(Text(), hint="提示")
    assert made.box.placeholderText() == "提示"
    qtbot.keyClicks(made.box, "<b>=1+1&'; drop ")
    compose(made.box, "𠅤党😀")
    assert made.raw() == "<b>=1+1&'; drop 𠅤党😀"
    assert made.times["left"] == 0
    qtbot.keyClick(made.box, Qt.Key.Key_Return)
    assert made.times["left"] == 1


def test_composition_is_not_text_yet_and_enter_does_not_end_it(editor, compose):
    made = editor(Text())
    compose(made.box, "你好", commit=False)
    assert made.raw() == ""
    assert made.times == {"changed": 0, "left": 0}
    compose(made.box, "你好")
    assert made.raw() == "你好"


def test_a_line_takes_a_hundred_thousand_characters(editor, compose):
    made = editor(Text())
    compose(made.box, "字" * 100_000)
    assert made.raw() == "字" * 100_000


@pytest.mark.parametrize("rows", [1, 4])
def test_editing_beside_characters_qt_cannot_hold_keeps_them(editor, qtbot, rows):
    made = editor(Text(rows), "甲\ud800乙\u00a0丙")
    qtbot.keyClick(made.box, Qt.Key.Key_End)
    qtbot.keyClicks(made.box, "!")
    qtbot.keyClick(made.box, Qt.Key.Key_Home)
    qtbot.keyClicks(made.box, ">")
    assert made.raw() == ">甲\ud800乙\u00a0丙!"


def test_edits_of_a_kept_text_touch_only_what_was_edited():
    kept = Kept("a\r\nb\rc\ud800d")
    assert kept.shown == "a\nb\nc\ufffdd"
    assert kept.edited("a\nb\nc\ufffdd") == "a\r\nb\rc\ud800d"
    assert kept.edited("a\nB\nc\ufffdd") == "a\r\nB\rc\ud800d"
    assert kept.edited("a\nb\nc\ufffd") == "a\r\nb\rc\ud800"
    assert kept.edited("") == ""


def test_a_box_of_lines_grows_with_its_text_up_to_three_times(editor, qtbot):
    made = editor(Text(2))
    low = made.box.height()
    lines(qtbot, made.box, "abcd")
    middle = made.box.height()
    lines(qtbot, made.box, "x" * 20)
    high = made.box.height()
    line = made.box.fontMetrics().lineSpacing()
    assert low < middle < high < low + 5 * line


@pytest.mark.parametrize(
    ("typed", "shown"), [("1,200", "1200"), ("１２", "12"), ("12a", "12a"), ("", "")]
)
def test_numbers_are_shown_back_plain_and_wrong_ones_stay(editor, compose, typed, shown):
    made = editor(Number())
    compose(made.box, typed)
    assert leave(made) == shown


@pytest.mark.parametrize(
    "typed",
    [
        "2026-11-23",
        "2026.11.23",
        "2026年11月23日",
        "20261123",
        "２０２６/１１/２３",
        "11-23",
        "11月23日",
    ],
)
def test_days_are_read_in_any_office_shape_and_shown_back_in_one(editor, compose, typed):
    made = editor(Day())
    compose(made.box, typed)
    assert made.raw() == typed
    assert leave(made) == "2026-11-23"
    assert made.field.kind.parse(made.raw()) == dt.date(2026, 11, 23)


def test_a_day_that_is_none_stays_as_typed(editor, compose):
    made = editor(Day())
    compose(made.box, "2月30日")
    assert leave(made) == "2月30日"


@pytest.mark.parametrize(
    ("kind", "typed", "shown"),
    [
        (Moment(), "2026年11月23日 14:30", "2026-11-23 14:30"),
        (Moment(), "11.23 9点", "2026-11-23 09:00"),
        (MonthOnly(), "2026年3月", "2026-03"),
        (MonthOnly(), "3月", "2026-03"),
    ],
)
def test_moments_and_months_are_shown_back(editor, compose, kind, typed, shown):
    made = editor(kind)
    compose(made.box, typed)
    assert leave(made) == shown


def keyed(panel):
    """Return what Qt gives the keys of an open popup to."""
    return panel.focusWidget() or panel


def test_a_day_is_picked_from_the_calendar_with_keys(editor, qtbot):
    made = editor(Day(), dt.date(2026, 11, 23))
    qtbot.keyClick(made.box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = popup().findChild(QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 11, 23)
    qtbot.keyClick(keyed(popup()), Qt.Key.Key_Right)
    qtbot.keyClick(keyed(popup()), Qt.Key.Key_Return)
    assert popup() is None
    assert made.raw() == "2026-11-24"
    assert made.times["changed"] == 1
    assert made.times["left"] == 1


def test_a_moment_is_picked_with_its_clock(editor, qtbot):
    made = editor(Moment(), dt.datetime(2026, 11, 23, 14, 30))
    qtbot.keyClick(made.box, Qt.Key.Key_F4)
    assert popup().clock.text() == "14:30"
    popup().clock.selectAll()
    qtbot.keyClicks(popup().clock, "15:00")
    popup().findChild(QCalendarWidget).setSelectedDate(QDate(2026, 12, 1))
    done = [b for b in popup().findChildren(QPushButton) if b.text() == "确定"]
    qtbot.mouseClick(done[0], Qt.MouseButton.LeftButton)
    assert made.raw() == "2026-12-01 15:00"


def test_a_month_is_picked(editor, qtbot):
    made = editor(MonthOnly(), Month(2026, 2))
    made.pick.trigger()
    march = [b for b in popup().findChildren(QPushButton) if b.text() == "3月"]
    qtbot.mouseClick(march[0], Qt.MouseButton.LeftButton)
    assert made.raw() == "2026-03"


def test_a_month_is_picked_with_keys(editor, qtbot):
    made = editor(MonthOnly(), Month(2026, 2))
    qtbot.keyClick(made.box, Qt.Key.Key_F4)
    assert keyed(popup()).text() == "2月"
    qtbot.keyClick(keyed(popup()), Qt.Key.Key_Right)
    qtbot.keyClick(keyed(popup()), Qt.Key.Key_Space)
    assert made.raw() == "2026-03"


def test_a_tick_counts_at_once(editor, qtbot):
    made = editor(Flag())
    qtbot.keyClick(made.box, Qt.Key.Key_Space)
    assert made.raw() is True
    assert made.times == {"changed": 1, "left": 1}


def test_a_choice_is_found_by_a_part_of_its_name(editor, compose):
    made = editor(Choice(of.POSTS))
    compose(made.box.lineEdit(), "纪检")
    assert made.raw() == "纪检"
    assert leave(made) == "discipline"
    assert made.box.currentText() == "纪检委员"


def test_what_is_no_choice_stays_as_typed(editor, compose):
    made = editor(Choice(of.POSTS))
    compose(made.box.lineEdit(), "舵手")
    assert leave(made) == "舵手"


def test_a_choice_can_be_emptied(editor, qtbot):
    made = editor(Choice(of.GENDERS), "male")
    made.box.lineEdit().selectAll()
    qtbot.keyClick(made.box, Qt.Key.Key_Delete)
    assert leave(made) is None


def test_the_wheel_changes_no_choice(editor):
    made = editor(Choice(of.GENDERS), "male")
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(made.box.mapToGlobal(QPoint(5, 5))),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(made.box, wheel)
    assert made.raw() == "male"


def test_few_choices_stand_open_and_are_pressed_in(editor, qtbot):
    made = editor(Choices(of.LANES))
    assert isinstance(made, TogglesEditor)
    first, second, *_ = made.buttons
    qtbot.mouseClick(made.buttons[second], Qt.MouseButton.LeftButton)
    qtbot.keyClick(made.buttons[first], Qt.Key.Key_Space)
    assert made.raw() == [first, second]
    assert made.times["left"] == 2


def test_many_choices_are_typed_and_held_as_chips(editor, qtbot, compose):
    made = editor(Choices(of.EVENT_KINDS))
    assert isinstance(made, ChoicesEditor)
    compose(made.box.line, "党课")
    qtbot.keyClick(made.box.suggestions.popup, Qt.Key.Key_Return)
    compose(made.box.line, "主题党日")
    keys = {label: key for key, label in of.EVENT_KINDS.items()}
    assert leave(made) == [keys["党课"], keys["主题党日"]]
    made.box.line.setFocus()
    qtbot.keyClick(made.box.line, Qt.Key.Key_Backspace)
    assert made.raw() == [keys["党课"]]


def test_problems_are_marked_and_told_to_screen_readers(editor):
    made = editor(Text())
    made.set_problem("请填写。")
    assert made.widget.property("bad") is True
    assert made.widget.accessibleDescription() == "请填写。"
    made.set_problem(None)
    assert made.widget.property("bad") is False
    assert made.widget.accessibleDescription() == ""


@pytest.mark.parametrize("name", [f.name for f in Event.fields])
def test_readonly_editors_cannot_be_typed_into(desk, qtbot, name):
    made = editor_of(desk, Event.field(name))
    qtbot.addWidget(made.widget)
    made.widget.show()
    made.set_readonly(True)
    before = made.raw()
    target = made.typed
    if target.isEnabled():
        target.setFocus()
        qtbot.keyClicks(target, "1 ")
    assert made.raw() == before
