"""The pen: set lines written onto the page, and boxes drawn as shapes."""

from collections.abc import Iterator
from typing import Any

from reportlab.pdfgen.textobject import PDFTextObject

from app.papers.breaking import LATIN
from app.papers.fonts import BOXES, face
from app.papers.setting import Type


class Ink(PDFTextObject):
    """A text object that formats less and measures nothing."""

    def at(self, x: float, y: float) -> None:
        """Go to a place."""
        self._code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")

    def spaced(self, space: float) -> None:
        """Set what is added to each character."""
        self._code.append(f"{space:.3f} Tc")

    def put(self, text: str) -> None:
        """Write text where the one before ended."""
        self._code.append(self._formatText(text))


class Pen:
    """Write lines into one text object, changing font and spacing only when they change."""

    def __init__(self, canvas: Any) -> None:
        """Begin a text object on the canvas."""
        self._canvas = canvas
        self._ink = Ink(canvas)
        self._font: tuple[str, float] = ("", 0.0)
        self._space = 0.0
        self._boxes: list[tuple[str, float, float, float]] = []

    def write(
        self,
        x: float,
        y: float,
        text: str,
        type_: Type,
        space: float = 0.0,
        solid: bool = False,
    ) -> None:
        """Write one line of clean text at its baseline; `solid` words keep their own spacing."""
        used = face(type_.face)
        self._ink.at(x, y)
        if used.first.issuperset(text) and not solid:
            self._put(text, used.name, type_.size, type_.pitch + space)
        elif BOXES.isdisjoint(text):
            for piece, extra in _pieces(text, space, solid):
                for name, run in used.runs(piece):
                    self._put(run, name, type_.size, type_.pitch + extra)
        else:
            self._with_boxes(x, y, text, type_, space)

    def _with_boxes(self, x: float, y: float, text: str, type_: Type, space: float) -> None:
        used = face(type_.face)
        widths = used.widths(type_.size, type_.pitch)
        for char in text:
            if char in BOXES:
                self._boxes.append((char, x, y, type_.size))
            else:
                self._ink.at(x, y)
                self._put(char, used.runs(char)[0][0], type_.size, type_.pitch + space)
            x += widths[char] + space

    def _put(self, text: str, name: str, size: float, space: float) -> None:
        if (name, size) != self._font:
            self._ink.setFont(name, size)
            self._font = (name, size)
        if space != self._space:
            self._ink.spaced(space)
            self._space = space
        self._ink.put(text)

    def done(self) -> None:
        """Put the text object on the page, then the boxes."""
        if self._space:
            self._ink.spaced(0)
        self._canvas.drawText(self._ink)
        for char, x, y, size in self._boxes:
            _draw_box(self._canvas, x, y, size, ticked=char == "☑")


def _pieces(text: str, space: float, solid: bool) -> Iterator[tuple[str, float]]:
    """Split off the Latin words, which keep their own spacing."""
    if not solid:
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
