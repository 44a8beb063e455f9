"""One card of the home page: a heading that counts, lines that open, kind words when empty."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.records.words import Said
from app.ui.desk import Desk
from app.ui.lines import Line, Lines
from app.ui.scrolling import Scroller
from app.ui.theme import icon, step, tokens

_NARROWEST, _LOWEST = 54, 55


class Card(QFrame):
    """Show lines under a heading; the count in it opens the whole list."""

    def __init__(self, desk: Desk, name: str, picture: str, title: str) -> None:
        super().__init__()
        self._desk, self._picture = desk, picture
        self.setProperty("role", "card")
        self.setObjectName(f"card_{name}")
        self.setMinimumWidth(step(48))
        self.lines = Lines(desk, name)
        self.lines.setAccessibleName(desk.say(title))
        self.count = QPushButton(objectName=f"all_{name}")
        self.count.setProperty("role", "link")
        self.count.setCursor(Qt.CursorShape.PointingHandCursor)
        self._body = QStackedWidget()
        self._body.addWidget(self.lines)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(3), step(3), step(3), step(3))
        layout.setSpacing(step(2))
        layout.addLayout(self._head(title))
        layout.addWidget(self._body, 1)

    def when_empty(self, words: str, action: str = "", act: Callable[[], object] = bool) -> None:
        """Say what stands here when there are no lines, with one thing to do about it."""
        empty = QWidget()
        layout = QVBoxLayout(empty)
        layout.setSpacing(step(2))
        layout.addStretch(2)
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        size = step(10)
        picture.setPixmap(icon(self._picture, tokens().strong_line).pixmap(QSize(size, size)))
        label = QLabel(self._desk.say(words), alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        label.setProperty("role", "quiet")
        layout.addWidget(picture)
        layout.addWidget(label)
        if action and not self._desk.store.readonly:
            button = QPushButton(self._desk.say(action))
            button.setProperty("role", "link")
            button.clicked.connect(lambda: act())
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self._body.addWidget(empty)

    def show_lines(self, lines: Sequence[Line], count: Said) -> None:
        """Show these lines and this count."""
        self.count.setText(self._desk.say(count))
        self.count.setVisible(bool(lines))
        self.lines.show_lines(lines)
        self._body.setCurrentIndex(0 if lines else 1)

    def _head(self, title: str) -> QVBoxLayout:
        words = QLabel(self._desk.say(title))
        words.setProperty("role", "heading")
        words.setWordWrap(True)
        picture = QLabel()
        size = words.fontMetrics().height()
        picture.setPixmap(icon(self._picture, tokens().accent).pixmap(QSize(size, size)))
        row = QHBoxLayout()
        row.setContentsMargins(step(1.5), 0, 0, 0)
        row.setSpacing(step(1.5))
        row.addWidget(picture)
        row.addWidget(words, 1)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addLayout(row)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignLeft)
        return head


class Cards(Scroller):
    """Set cards side by side, or two by two where it is narrow; low windows scroll."""

    def __init__(self, cards: Sequence[Card]) -> None:
        super().__init__()
        self._cards, self._columns = cards, 0
        page = QWidget()
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(step(4))
        for card in cards:
            card.setMinimumHeight(step(_LOWEST))
        self.setWidget(page)
        self._place(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set anew when the number of columns changes."""
        super().resizeEvent(event)
        wide = event.size().width() >= len(self._cards) * step(_NARROWEST)
        self._place(len(self._cards) if wide else 2)

    def minimumSizeHint(self) -> QSize:
        """Ask for two cards beside each other."""
        return QSize(2 * step(_NARROWEST), super().minimumSizeHint().height())

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self._cards):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(len(self._cards)):
            self._grid.setColumnStretch(column, int(column < columns))
