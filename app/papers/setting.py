"""Text set into lines of a width, and the pen that writes them."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

import attrs

from app.papers.breaking import LATIN, Line, break_lines
from app.papers.fonts import BOXES, face

ASCENT = 0.88
# A gap wider than this (in characters) would look worse than a ragged line.
WIDEST_GAP = 0.4


@attrs.frozen
class Type:
    """A face at a size, with the distance of its lines and what is added between characters."""

    face: str
    size: float
    leading: float
    pitch: float = 0.0

    @property
    def em(self) -> float:
        """Give the width of one Chinese character."""
        return self.size + self.pitch

    @property
    def baseline(self) -> float:
        """Give how far below the top of its line a character stands."""
        return (self.leading - self.size) / 2 + ASCENT * self.size


class SetLine(NamedTuple):
    """One line of set text: where it begins, its width, and the space that justifies it."""

    text: str
    x: float
    width: float
    space: float


def set_text(
    text: str,
    type_: Type,
    width: float,
    *,
    first: float = 0.0,
    indent: float = 0.0,
    justify: bool = False,
) -> tuple[SetLine, ...]:
    """Set clean text; short texts at the same width are set once per process.

    `indent` moves every paragraph's first line in; `first` does so for the very first.
    """
    if len(text) > 400:
        return _set_text.__wrapped__(text, type_, width, first, indent, justify)
    return _set_text(text, type_, width, first, indent, justify)


@lru_cache(maxsize=20_000)
def _set_text(
    text: str, type_: Type, width: float, first: float, indent: float, justify: bool
) -> tuple[SetLine, ...]:
    advances = face(type_.face).widths(type_.size, type_.pitch)
    lines: list[SetLine] = []
    for paragraph in text.split("\n"):
        begin = indent if lines else indent + first
        slack = type_.em / 2 if justify else 0.0
        broken = break_lines(
            paragraph, [advances[char] for char in paragraph], width, begin, slack
        )
        lines += _placed(paragraph, broken, width, begin, type_.em if justify else 0.0)
    return tuple(lines)


def _placed(
    text: str, lines: list[Line], width: float, begin: float, em: float
) -> Iterator[SetLine]:
    """Place broken lines; justify them when a character width is given."""
    if not lines:
        yield SetLine("", begin, 0.0, 0.0)
    for line in lines:
        piece = text[line.start : line.end]
        room = width - begin
        last = line.end >= len(text)
        space = _space(piece, room - line.width, em, last) if em else 0.0
        yield SetLine(piece, begin, line.width, space)
        begin = 0.0


def _space(piece: str, spare: float, em: float, last: bool) -> float:
    """Share the spare width among the characters, leaving Latin words as they are."""
    if last and spare >= 0:
        return 0.0
    if spare < 0:
        return spare / max(len(piece) - 1, 1)
    solid = sum(len(word) for word in LATIN.findall(piece))
    loose = len(piece) - solid
    if not solid or not LATIN.fullmatch(piece[-2:]):
        loose -= 1
    if loose < 1 or spare / loose > WIDEST_GAP * em:
        return 0.0
    return spare / loose


class Pen:
    """Write lines into one text object, changing font and spacing only when they change."""

    def __init__(self, canvas: Any) -> None:
        """Begin a text object on the canvas."""
        self._canvas = canvas
        self._out = canvas.beginText()
        self._font: tuple[str, float] = ("", 0.0)
        self._space = 0.0
        self._boxes: list[tuple[str, float, float, float]] = []

    def write(self, x: float, y: float, text: str, type_: Type, space: float = 0.0) -> None:
        """Write one line of clean text at its baseline."""
        used = face(type_.face)
        if used.first.issuperset(text) and not (space > 0 and LATIN.search(text)):
            self._put(x, y, text, used.name, type_.size, type_.pitch + space)
            return
        widths = used.widths(type_.size, type_.pitch)
        for piece, extra in _pieces(text, space):
            for name, run in used.runs(piece):
                if BOXES.isdisjoint(run):
                    self._put(x, y, run, name, type_.size, type_.pitch + extra)
                    x += sum(widths[char] for char in run) + len(run) * extra
                else:
                    x = self._with_boxes(x, y, run, name, type_, extra)

    def _with_boxes(
        self, x: float, y: float, run: str, name: str, type_: Type, extra: float
    ) -> float:
        widths = face(type_.face).widths(type_.size, type_.pitch)
        for char in run:
            if char in BOXES:
                self._boxes.append((char, x, y, type_.size))
            else:
                self._put(x, y, char, name, type_.size, type_.pitch + extra)
            x += widths[char] + extra
        return x

    def _put(self, x: float, y: float, text: str, name: str, size: float, space: float) -> None:
        out = self._out
        if (name, size) != self._font:
            out.setFont(name, size)
            self._font = (name, size)
        if space != self._space:
            out.setCharSpace(space)
            self._space = space
        out.setTextOrigin(x, y)
        # textLine measures nothing; textOut would walk through the text once more.
        out.textLine(text)

    def done(self) -> None:
        """Put the text object on the page, then the boxes."""
        if self._space:
            self._out.setCharSpace(0)
        self._canvas.drawText(self._out)
        for char, x, y, size in self._boxes:
            _draw_box(self._canvas, x, y, size, ticked=char == "☑")


def _pieces(text: str, space: float) -> Iterator[tuple[str, float]]:
    """Split off the Latin words, which keep their own spacing."""
    if space <= 0:
        yield text, space
        return
    at = 0
    for word in LATIN.finditer(text):
        if word.start() > at:
            yield text[at : word.start()], space
        yield word.group(), 0.0
        at = word.end()
    if at < len(text):
        yield text[at:], space


def _draw_box(canvas: Any, x: float, y: float, size: float, *, ticked: bool) -> None:
    side = size * 0.74
    left, low = x + (size - side) / 2, y - size * 0.02
    canvas.setLineWidth(size * 0.055)
    canvas.rect(left, low, side, side)
    if ticked:
        path = canvas.beginPath()
        path.moveTo(left + side * 0.2, low + side * 0.5)
        path.lineTo(left + side * 0.43, low + side * 0.22)
        path.lineTo(left + side * 0.84, low + side * 0.82)
        canvas.setLineWidth(size * 0.09)
        canvas.drawPath(path)


def line_width(text: str, type_: Type) -> float:
    """Measure clean text on one line."""
    advances = face(type_.face).widths(type_.size, type_.pitch)
    return sum(advances[char] for char in text)
