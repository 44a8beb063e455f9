"""Boxes for days, months and moments: typed in any office shape, or picked from a calendar."""

import datetime as dt
import re

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.records.dates import Month
from app.records.describe import Field
from app.records.words import N, Problem
from app.ui import theme
from app.ui.desk import Desk
from app.ui.editors_text import ParsedEditor
from app.ui.language import say

_NO_YEAR = re.compile(r"\s*\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?(\s.*)?")
_CLOCK_ALONE = re.compile(
    r"\s*(上午|下午|晚上|晚)?\s*\d{1,2}\s*([:：]\s*\d{2}|[点时]\s*(\d{1,2}\s*分?)?)\s*"
)
_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class DayEditor(ParsedEditor):
    """Edit a day."""

    def __init__(self, desk: Desk, field: Field) -> None:
        super().__init__(desk, field)
        self.pick = self.box.addAction(
            theme.icon("calendar"), QLineEdit.ActionPosition.TrailingPosition
        )
        self.pick.triggered.connect(self.open_calendar)
        self.box.key_takers.append(self._key)

    def meant(self, text: str) -> str:
        """Take a day without a year for one of this year."""
        return f"{self.desk.today().year}-{text.strip()}" if _NO_YEAR.fullmatch(text) else text

    def set_readonly(self, readonly: bool) -> None:
        """Allow looking only."""
        super().set_readonly(readonly)
        self.pick.setEnabled(not readonly)

    def open_calendar(self) -> None:
        """Show the small calendar under the box."""
        if self.box.isReadOnly():
            return
        panel = self.panel()
        panel.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        panel.adjustSize()
        panel.move(self.box.mapToGlobal(QPoint(0, self.box.height())))
        panel.picked.connect(self._take)
        panel.show()
        # A popup is not given the focus: without this its keys would go nowhere.
        panel.setFocus(Qt.FocusReason.PopupFocusReason)

    def panel(self) -> "Panel":
        """Return the calendar to pick from."""
        return DayPanel(self.box, self.day_shown(), clock=None)

    def _key(self, event: QKeyEvent) -> bool:
        """Open the calendar with Alt+Down or F4."""
        down = (
            event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        )
        if event.key() == Qt.Key.Key_F4 or down:
            self.open_calendar()
            return True
        return False

    def day_shown(self) -> dt.date:
        """Return the day that stands in the box, today when there is none."""
        try:
            value = self.field.kind.parse(self.meant(self.box.text()))
        except Problem:
            value = None
        if isinstance(value, Month):
            return dt.date(value.year, value.month, 1)
        return value or self.desk.today()

    def _take(self, text: str) -> None:
        if text != self.box.text():
            self.box.setText(text)
            self.tell_changed()
        self.box.setFocus()
        self.tell_left()


class MomentEditor(DayEditor):
    """Edit a day with a clock time; a clock time alone is one of the day in the box before."""

    before: "MomentEditor | None" = None

    def meant(self, text: str) -> str:
        """Take a clock time without a day for one of the day it follows, else of today."""
        if _CLOCK_ALONE.fullmatch(text):
            day = self.before.day_shown() if self.before else self.desk.today()
            return f"{day:%Y-%m-%d} {text.strip()}"
        return super().meant(text)

    def panel(self) -> "Panel":
        """Return a calendar with a clock."""
        shown = self.day_shown()
        clock = shown.time() if isinstance(shown, dt.datetime) else dt.time(9, 0)
        return DayPanel(self.box, shown, clock)


class MonthEditor(DayEditor):
    """Edit a year and month."""

    def panel(self) -> "Panel":
        """Return a year of months."""
        return MonthPanel(self.box, self.day_shown())

    def meant(self, text: str) -> str:
        """Take a bare month for one of this year."""
        bare = re.fullmatch(r"\s*(\d{1,2})\s*月?份?\s*", text)
        return f"{self.desk.today().year}-{bare[1]}" if bare else text


class Panel(QFrame):
    """Float over the form until something is picked."""

    picked = Signal(str)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, Qt.WindowType.Popup)
        self.setProperty("role", "card")

    def take(self, text: str) -> None:
        """Give out what was picked and go."""
        self.picked.emit(text)
        self.close()


class DayPanel(Panel):
    """Pick a day, and a time with it where one is wanted."""

    def __init__(self, over: QWidget, day: dt.date, clock: dt.time | None) -> None:
        super().__init__(over)
        self.days = QCalendarWidget()
        self.days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.days.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.days.setHorizontalHeaderFormat(
            QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames
        )
        for name, arrow in (("prev", "left"), ("next", "right")):
            if button := self.days.findChild(QToolButton, f"qt_calendar_{name}month"):
                button.setIcon(theme.icon(arrow))
        plain = QTextCharFormat()
        plain.setForeground(self.palette().text())
        for weekday in _WEEKEND:
            self.days.setWeekdayTextFormat(weekday, plain)
        self.days.setMinimumWidth(self.fontMetrics().horizontalAdvance("国") * 20)
        self.days.setSelectedDate(QDate(day.year, day.month, day.day))
        self.clock = QLineEdit(f"{clock:%H:%M}") if clock else None
        layout = QVBoxLayout(self)
        layout.addWidget(self.days)
        layout.addLayout(self._foot())
        self.days.activated.connect(self._done)
        if self.clock is None:
            self.days.clicked.connect(self._done)
        self.setFocusProxy(self.days)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        today = QPushButton(say(N("今天")))
        today.setProperty("role", "link")
        today.clicked.connect(self._today)
        foot.addWidget(today)
        foot.addStretch()
        if self.clock is not None:
            self.clock.setFixedWidth(self.fontMetrics().horizontalAdvance("00:00 000"))
            self.clock.setAccessibleName(say(N("时刻")))
            self.clock.returnPressed.connect(self._done)
            done = QPushButton(say(N("确定")))
            done.clicked.connect(self._done)
            foot.addWidget(self.clock)
            foot.addWidget(done)
        return foot

    def _today(self) -> None:
        self.days.setSelectedDate(QDate.currentDate())
        if self.clock is None:
            self._done()

    def _done(self) -> None:
        day = self.days.selectedDate().toString("yyyy-MM-dd")
        self.take(f"{day} {self.clock.text()}" if self.clock else day)


class MonthPanel(Panel):
    """Pick one of twelve months."""

    def __init__(self, over: QWidget, day: dt.date) -> None:
        super().__init__(over)
        self._year = day.year
        self._label = QLabel()
        grid = QGridLayout(self)
        for column, (name, way, words) in enumerate(
            (("left", -1, N("上一年")), ("right", 1, N("下一年")))
        ):
            arrow = QToolButton()
            arrow.setIcon(theme.icon(name))
            arrow.setAccessibleName(say(words))
            arrow.clicked.connect(lambda _=False, way=way: self._turn(way))
            grid.addWidget(arrow, 0, column * 3)
        grid.addWidget(self._label, 0, 1, 1, 2, Qt.AlignmentFlag.AlignCenter)
        for month in range(1, 13):
            button = QPushButton(say(N("{month}月")).replace("{month}", str(month)))
            button.setProperty("role", "toggle")
            button.clicked.connect(lambda _=False, month=month: self._done(month))
            grid.addWidget(button, 1 + (month - 1) // 4, (month - 1) % 4)
            if month == day.month:
                self.setFocusProxy(button)
        self._turn(0)

    def _turn(self, way: int) -> None:
        self._year += way
        self._label.setText(str(self._year))

    def _done(self, month: int) -> None:
        self.take(str(Month(self._year, month)))
