"""Sentences picked out of a text box with Alt and a number; quotes taken stay marked."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QToolTip,
    QWidget,
)

from app.records.item_choices import ITEM_KINDS
from app.records.words import N, said
from app.rules.quotes import find_quote, sentence_at, trimmed
from app.ui.editors_boxes import is_alt_enter
from app.ui.form_grid import plain_label
from app.ui.language import say
from app.ui.scrolling import bring_line_into_sight
from app.ui.theme import step, tokens
from app.ui.tips import plain_tip

KINDS = tuple(ITEM_KINDS)


class Quoting(QObject):
    """Watch one text box; ``picked`` carries the kind of item and the sentence.

    ``followed`` carries the quote that Alt+Enter or a click with Ctrl wants to see the item of.
    """

    picked = Signal(str, str)
    followed = Signal(str)

    def __init__(self, box: QPlainTextEdit) -> None:
        super().__init__(box)
        self.box = box
        self.bar: QuoteBar | None = None
        self._quotes: dict[str, str] = {}
        box.installEventFilter(self)
        box.viewport().installEventFilter(self)
        box.selectionChanged.connect(self._place_bar)
        box.verticalScrollBar().valueChanged.connect(self._place_bar)
        box.textChanged.connect(self._mark)

    def quote(self) -> str:
        """Return what is selected, else the sentence the cursor stands in."""
        cursor, text = self.box.textCursor(), text_of(self.box)
        if cursor.hasSelection():
            start = index_of(text, cursor.selectionStart())
            end = index_of(text, cursor.selectionEnd())
            start, end = trimmed(text, start, end)
        else:
            start, end = sentence_at(text, index_of(text, cursor.position()))
        return text[start:end]

    def pick(self, kind: str) -> None:
        """Pick the sentence for an item of a kind."""
        if quote := self.quote():
            self._hide()
            self.picked.emit(kind, quote)

    def mark(self, quotes: Mapping[str, str]) -> None:
        """Tint and underline these quotes; the mouse over one shows the words that go with it."""
        self._quotes = dict(quotes)
        self._mark()

    def quote_at(self, units: int) -> str:
        """Return the marked quote at a place counted in UTF-16 units, "" where none is."""
        text = text_of(self.box)
        place = index_of(text, units)
        spans = ((quote, find_quote(text, quote)) for quote in self._quotes)
        return next((q for q, span in spans if span and span[0] <= place <= span[1]), "")

    def see(self, quote: str) -> bool:
        """Bring a quote into sight and the cursor to its beginning; False when it is not here."""
        text = text_of(self.box)
        span = find_quote(text, quote)
        if span is None:
            return False
        cursor = QTextCursor(self.box.document())
        cursor.setPosition(units_of(text[: span[0]]))
        self.box.setTextCursor(cursor)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_line_into_sight(self.box)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Alt and a number or Enter; put the bar away when the box is left."""
        if watched is not self.box:
            return self._pointed(event)
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self._hide()
        if not isinstance(event, QKeyEvent) or event.modifiers() != Qt.KeyboardModifier.AltModifier:
            return False
        if event.type() == QEvent.Type.KeyPress and is_alt_enter(event):
            return self._follow(self.box.textCursor().position())
        number = event.key() - Qt.Key.Key_1
        if not 0 <= number < len(KINDS) or self.box.isReadOnly():
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            self.pick(KINDS[number])
            return True
        return False

    def _pointed(self, event: QEvent) -> bool:
        """Tell what became of the quote under the mouse; follow it when it is clicked with Ctrl."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            quote = self.quote_at(self.box.cursorForPosition(event.pos()).position())
            QToolTip.showText(event.globalPos(), plain_tip(self._quotes.get(quote, "")), self.box)
            return bool(quote)
        pressed = event.type() == QEvent.Type.MouseButtonRelease
        if not (pressed and isinstance(event, QMouseEvent)):
            return False
        held = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if not held or self.box.textCursor().hasSelection():
            return False
        return self._follow(self.box.cursorForPosition(event.position().toPoint()).position())

    def _follow(self, units: int) -> bool:
        if quote := self.quote_at(units):
            self.followed.emit(quote)
        return bool(quote)

    def _mark(self) -> None:
        if not self._quotes:
            self.box.setExtraSelections([])
            return
        text = text_of(self.box)
        shape = QTextCharFormat()
        shape.setBackground(QColor(tokens().accent_soft))
        shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        shape.setUnderlineColor(QColor(tokens().accent))
        marks = []
        for quote in self._quotes:
            if span := find_quote(text, quote):
                mark = QTextEdit.ExtraSelection()
                mark.format = shape
                mark.cursor = QTextCursor(self.box.document())
                mark.cursor.setPosition(units_of(text[: span[0]]))
                mark.cursor.setPosition(units_of(text[: span[1]]), QTextCursor.MoveMode.KeepAnchor)
                marks.append(mark)
        self.box.setExtraSelections(marks)

    def _hide(self) -> None:
        if self.bar is not None:
            self.bar.hide()

    def _place_bar(self) -> None:
        if not self.box.textCursor().hasSelection() or self.box.isReadOnly():
            self._hide()
            return
        if not self.box.hasFocus():
            return
        if self.bar is None:
            self.bar = QuoteBar(self.box.window())
            self.bar.chosen.connect(self.pick)
        self.bar.put_under(self.box)


class QuoteBar(QFrame):
    """Float under a selection and offer what it can become."""

    chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(step(2), step(1), step(1), step(1))
        row.setSpacing(0)
        row.addWidget(plain_label(say(N("记为")), "quiet"))
        for number, kind in enumerate(KINDS, 1):
            words = said(N("{kind} Alt+{n}"), kind=said(ITEM_KINDS[kind]), n=number)
            button = QPushButton(say(ITEM_KINDS[kind]))
            button.setProperty("role", "link")
            button.setToolTip(say(words))
            button.setAccessibleName(say(said(N("记为{kind}"), kind=said(ITEM_KINDS[kind]))))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, kind=kind: self.chosen.emit(kind))
            row.addWidget(button)

    def put_under(self, box: QPlainTextEdit) -> None:
        """Stand below the end of the selection, inside the window."""
        cursor = box.cursorRect()
        window, size = box.window(), self.sizeHint()
        point = box.viewport().mapTo(window, cursor.bottomLeft() + QPoint(0, step(1)))
        room = window.size()
        left = min(point.x(), room.width() - size.width() - step(2))
        if point.y() + size.height() > room.height():
            point.setY(point.y() - size.height() - cursor.height() - step(2))
        self.setGeometry(max(left, 0), point.y(), size.width(), size.height())
        self.show()
        self.raise_()


def text_of(box: QPlainTextEdit) -> str:
    """Return the text of a box, hard spaces kept."""
    return box.document().toRawText().replace("\u2029", "\n")


def units_of(text: str) -> int:
    """Return how many UTF-16 units a text has: what Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def index_of(text: str, units: int) -> int:
    """Return the character at a place counted in UTF-16 units."""
    raw = text.encode("utf-16-le", "surrogatepass")[: units * 2]
    return len(raw.decode("utf-16-le", "surrogatepass"))
