"""One month of the year planner: its days, its items, and its weeks while something is dragged."""

import datetime as dt
from collections.abc import Callable, Sequence

import attrs
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.tabs.planning.chips import Chip, small
from app.tabs.planning.month_days import Days, DayStrip
from app.tabs.planning.month_list import MonthList
from app.ui.cut_label import CutLabel
from app.ui.form_grid import plain_label
from app.ui.theme import step, tokens


@attrs.frozen
class MonthSeen:
    """Hold what one box shows; ``empty`` is said where nothing is arranged."""

    title: str
    days: Days
    chips: tuple[Chip, ...] = ()
    holidays: str = ""
    count: str = ""
    empty: str = ""


@attrs.frozen
class Target:
    """Name a place an item can be dropped on: its words, and where the item would then be."""

    words: str
    lands: str = ""


class Targets(QWidget):
    """Lie over a month while an item is dragged and show the weeks it can be dropped on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.rows: tuple[Target, ...] = ()
        self.current = -1
        self.hide()

    def show_rows(self, rows: Sequence[Target], current: int) -> None:
        """Show these targets, one of them marked."""
        self.rows, self.current = tuple(rows), current
        self.show()
        self.raise_()
        self.update()

    def row_at(self, y: int, count: int) -> int:
        """Return the row of so many that is at a height."""
        return min(max(y * count // max(self.height(), 1), 0), count - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows under each other."""
        painter, t = QPainter(self), tokens()
        painter.setFont(small(self.font()))
        high = self.height() / max(len(self.rows), 1)
        for place, row in enumerate(self.rows):
            top = round(place * high)
            box = QRect(0, top, self.width(), round((place + 1) * high) - top - 1)
            chosen = place == self.current
            painter.fillRect(box, QColor(t.accent_soft if chosen else t.card))
            painter.setPen(QColor(t.accent if chosen else t.line))
            painter.drawRect(box.adjusted(0, 0, -1, 0))
            painter.setPen(QColor(t.accent if chosen else t.text))
            room = box.adjusted(step(1), 0, -step(1), 0)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, row.words)
            wide = painter.fontMetrics().horizontalAdvance(f"{row.words}{row.lands}") + step(2)
            if wide <= room.width():
                painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, row.lands)


class MonthBox(QFrame):
    """Show one month."""

    def __init__(self, number: int, day_words: Callable[[dt.date], str] = str) -> None:
        """Take what says a day of the month in words."""
        super().__init__()
        self.number = number
        self.setObjectName(f"month_{number}")
        self.setProperty("role", "card")
        self.title = plain_label("", "heading")
        self.holidays = CutLabel("small")
        self.count = plain_label("", "small")
        self.strip = DayStrip(day_words)
        self.list = MonthList(f"month_list_{number}")
        self.empty = plain_label("", "small", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.targets = Targets(self)
        head = QHBoxLayout()
        head.setSpacing(step(1.5))
        head.addWidget(self.title)
        head.addWidget(self.holidays, 1)
        head.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(1.5), step(0.75), step(1.5), step(1))
        layout.setSpacing(step(0.75))
        layout.addLayout(head)
        layout.addWidget(self.strip)
        layout.addWidget(self.list, 1)
        self.empty.setParent(self)
        self.empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_month(self, seen: MonthSeen) -> None:
        """Show what a month holds."""
        self.title.setText(seen.title)
        self.holidays.setText(seen.holidays)
        self.count.setText(seen.count)
        self.strip.show_days(seen.days)
        self.list.show_chips(seen.chips)
        said = (seen.title, seen.count or seen.empty, seen.holidays)
        self.list.setAccessibleName("，".join(part for part in said if part))
        self.empty.setText(seen.empty)
        self.empty.setVisible(bool(seen.empty))
        self._lay_over()

    def row_under(self, point: QPoint, count: int) -> int:
        """Return which of so many targets is under a point of the screen; -1: the month itself."""
        y = self.list.mapFromGlobal(point).y()
        return -1 if y < 0 else self.targets.row_at(y, count)

    def offer(self, rows: Sequence[Target], current: int) -> None:
        """Show where a dragged item can be dropped; without rows nothing is dragged any more."""
        if rows:
            self._lay_over()
            self.targets.show_rows(rows, current)
        else:
            self.targets.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the words of an empty month and the targets over the list."""
        super().resizeEvent(event)
        self._lay_over()

    def _lay_over(self) -> None:
        self.layout().activate()
        self.empty.setGeometry(self.list.geometry())
        self.targets.setGeometry(self.list.geometry())
