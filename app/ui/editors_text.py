"""Boxes for text and numbers that give back exactly what was put in."""

import re

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFontMetricsF

from app.records.describe import Field
from app.records.kinds import Text
from app.records.words import PLAIN, Problem
from app.ui.desk import Desk
from app.ui.editors_boxes import LineBox, LinesBox
from app.ui.editors_core import Editor

_PIECE = re.compile(r"\r\n|.", re.DOTALL)
# A mark of byte order at the front is swallowed; the word joiner is its visible twin.
_STAND_INS = {"\r\n": "\n", "\r": "\n", "\u2029": "\n", "\ufeff": "\u2060"}
# Qt drops or folds these on the way in: halves of pairs, and code points that are no characters.
_UNSHOWN = re.compile("\r\n|[\r\u2029\ufeff\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


class Kept:
    """Remember a text beside the form of it that Qt can hold, character for character."""

    def __init__(self, text: str = "") -> None:
        self.text = text
        self.shown = _UNSHOWN.sub(lambda found: _STAND_INS.get(found[0], "\ufffd"), text)

    def edited(self, now: str) -> str:
        """Return the text after an edit of its shown form; what was not touched stays exact."""
        if now == self.shown:
            return self.text
        if self.text == self.shown:
            return now
        head = _alike(self.shown, now)
        tail = _alike(self.shown[head:][::-1], now[head:][::-1])
        pieces = _PIECE.findall(self.text)
        before = "".join(pieces[:head])
        after = "".join(pieces[len(pieces) - tail :]) if tail else ""
        return before + now[head : len(now) - tail] + after

    def after(self, now: str) -> "Kept":
        """Follow one edit, so that the next one is measured from it."""
        return self if self.text == self.shown else Kept(self.edited(now))


def _alike(one: str, other: str) -> int:
    """Return how many characters two texts have in common from the beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))


class LineEditor(Editor):
    """Edit text of one line."""

    def __init__(self, desk: Desk, field: Field) -> None:
        self.box = LineBox()
        self._kept = Kept()
        super().__init__(desk, field, self.box, self.box)
        self.box.textEdited.connect(self._typed)
        self.box.returnPressed.connect(self.tell_left)

    def raw(self) -> object:
        """Return the text."""
        return self._kept.edited(self.box.text())

    def show_value(self, value: object) -> None:
        """Show a text from its beginning."""
        self._kept = Kept("" if value is None else str(value))
        if self.box.text() != self._kept.shown:
            self.box.setText(self._kept.shown)
            self.box.setCursorPosition(0)

    def _typed(self, text: str) -> None:
        self._kept = self._kept.after(text)
        self.tell_changed()


class ParsedEditor(LineEditor):
    """Edit what is typed in several shapes and shown back in one: numbers, days, months."""

    def raw(self) -> object:
        """Return the text as typed."""
        return self.box.text()

    def show_value(self, value: object) -> None:
        """Show a parsed value in its one shape, anything else as it was typed."""
        text = value if isinstance(value, str) else self.field.kind.show(value, PLAIN)
        if self.box.text() != text:
            self.box.setText(text)

    def settle(self) -> None:
        """Show back what was understood."""
        if not self.box.isModified():
            return
        text = self.meant(self.box.text())
        try:
            value = self.field.kind.parse(text)
        except Problem:
            return
        shown = self.field.kind.show(value, PLAIN)
        if shown != self.box.text():
            self.box.setText(shown)
            self.tell_changed()

    def meant(self, text: str) -> str:
        """Complete what was typed short."""
        return text


class LinesEditor(Editor):
    """Edit text of several lines in a box that grows with it."""

    def __init__(self, desk: Desk, field: Field) -> None:
        self.box = LinesBox()
        self.box.setTabChangesFocus(True)
        self._kept = Kept()
        self._rows = field.kind.rows if isinstance(field.kind, Text) else 1
        self._showing = False
        super().__init__(desk, field, self.box, self.box)
        self.box.textChanged.connect(self._typed)
        self.box.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow(QSizeF())

    def raw(self) -> object:
        """Return the text."""
        return self._kept.edited(self._text())

    def show_value(self, value: object) -> None:
        """Show a text."""
        self._kept = Kept("" if value is None else str(value))
        if self._text() == self._kept.shown:
            return
        self._showing = True
        self.box.setPlainText(self._kept.shown)
        self._showing = False

    def _text(self) -> str:
        # toPlainText would turn hard spaces into common ones.
        return self.box.document().toRawText().replace("\u2029", "\n")

    def _typed(self) -> None:
        if not self._showing:
            self._kept = self._kept.after(self._text())
            self.tell_changed()

    def _grow(self, size: QSizeF) -> None:
        line = QFontMetricsF(self.box.font()).lineSpacing()
        lines = min(max(size.height(), self._rows), self._rows * 3)
        frame = 2 * (self.box.document().documentMargin() + self.box.frameWidth())
        self.box.setFixedHeight(round(lines * line + frame + line / 2))
