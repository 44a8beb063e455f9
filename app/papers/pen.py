"""The pen: set lines written onto the page, and boxes drawn as shapes."""

from collections.abc import Iterator
from typing import Any

from app.papers.breaking import LATIN
from app.papers.fonts import BOXES, face
from app.papers.setting import Type


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
