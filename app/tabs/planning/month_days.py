"""The days of a month on a narrow strip: weekends, holidays, make-up workdays, items, today."""

import datetime as dt
from collections.abc import Callable, Mapping

import attrs
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.records.dates import Month
from app.ui.theme import step, tokens
from app.ui.tips import plain_tip


@attrs.frozen
class Days:
    """Hold what the strip of a month shows; ``kinds`` is the table of holidays."""

    month: Month
    kinds: Mapping[dt.date, str] = attrs.field(factory=dict)
    taken: frozenset[dt.date] = frozenset()
    today: dt.date = dt.date.min


class DayStrip(QWidget):
    """Draw a cell for each day; holidays are hatched, make-up workdays framed, items dotted."""

    def __init__(self, words: Callable[[dt.date], str] = str) -> None:
        """Take what says a day in words."""
        super().__init__()
        self._words = words
        self._days: Days | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, days: Days) -> None:
        """Show the days of a month."""
        self._days = days
        self.update()

    def sizeHint(self) -> QSize:
        """Be as low as may be."""
        return QSize(step(30), step(2.25))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells."""
        if self._days is None:
            return
        painter, month = QPainter(self), self._days.month
        wide = self.width() / month.last.day
        for number in range(month.last.day):
            day = month.first.replace(day=number + 1)
            cell = QRectF(number * wide, 0, wide - 1, self.height() - 1)
            self._cell(painter, cell, day, self._days)

    def event(self, event: QEvent) -> bool:
        """Name the day under the mouse."""
        if isinstance(event, QHelpEvent) and self._days is not None:
            words = self._words(self.day_at(event.pos().x(), self._days.month))
            QToolTip.showText(event.globalPos(), plain_tip(*words.splitlines()), self)
            return True
        return super().event(event)

    def day_at(self, x: int, month: Month) -> dt.date:
        """Return the day whose cell is so far from the left."""
        last = month.last.day
        number = min(max(x * last // max(self.width(), 1), 0), last - 1)
        return month.first.replace(day=number + 1)

    def _cell(self, painter: QPainter, cell: QRectF, day: dt.date, days: Days) -> None:
        t, kind = tokens(), days.kinds.get(day)
        weekend = day.weekday() > 4
        painter.fillRect(cell, QColor(t.strong_line if weekend and kind is None else t.sunk))
        if kind == "holiday":
            painter.fillRect(cell, QColor(t.bad_soft))
            painter.fillRect(cell, QBrush(QColor(t.bad), Qt.BrushStyle.BDiagPattern))
        elif kind == "workday":
            painter.setPen(QPen(QColor(t.text), 1))
            painter.drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5))
        if day in days.taken:
            size = min(cell.width() - 3, cell.height() / 2)
            dot = QRectF(0, 0, size, size)
            dot.moveCenter(cell.center())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.text))
            painter.drawEllipse(dot)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if day == days.today:
            painter.fillRect(
                QRectF(cell.left(), cell.bottom() - 1, cell.width(), 2), QColor(t.accent)
            )
