"""A small bar chart: each bar with its label and its number, told by length and by figure."""

from collections.abc import Sequence

import attrs
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import step, tokens


@attrs.frozen
class Bar:
    """Name one bar and say how long it is."""

    label: str
    value: int


class Bars(QWidget):
    """Draw horizontal bars under each other, as long as their share of the longest."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, title: str, bars: Sequence[Bar]) -> None:
        """Show these bars; ``title`` names the chart to a reader who hears it."""
        self._bars = tuple(bars)
        self.setAccessibleName(title)
        self.setAccessibleDescription("，".join(f"{bar.label} {bar.value}" for bar in bars))
        self.updateGeometry()
        self.update()

    def words(self) -> list[str]:
        """Return what the chart says, a bar each."""
        return [f"{bar.label} {bar.value}" for bar in self._bars]

    def sizeHint(self) -> QSize:
        """Give every bar a line."""
        return QSize(step(60), max(1, len(self._bars)) * self._line())

    def _line(self) -> int:
        return self.fontMetrics().height() + step(1.5)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw label, bar and number of each."""
        painter = QPainter(self)
        metrics = self.fontMetrics()
        # A pixel more: what is measured whole may be a fraction wider.
        widest = max((metrics.horizontalAdvance(bar.label) + 1 for bar in self._bars), default=0)
        label = min(widest, self.width() // 2)
        longest = max((bar.value for bar in self._bars), default=0) or 1
        figure = metrics.horizontalAdvance(f" {longest} ") + step(1)
        room = max(self.width() - label - figure - step(3), step(4))
        for place, bar in enumerate(self._bars):
            line = QRectF(0, place * self._line(), self.width(), self._line())
            words = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, label)
            painter.setPen(QColor(tokens().text))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, words)
            length = room * bar.value / longest
            box = QRectF(label + step(2), line.top() + step(1), length, line.height() - step(2))
            painter.fillRect(box, QColor(tokens().accent))
            line.setLeft(box.right() + step(1))
            painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, str(bar.value))
