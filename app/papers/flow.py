"""Paragraphs that flow over pages."""

import copy
from collections.abc import Iterator
from typing import Any, TypeVar

import attrs
from reportlab.platypus.flowables import Flowable, PageBreak

from app.content import CENTRE, RIGHT
from app.papers.fonts import Missing, face
from app.papers.pen import Pen
from app.papers.setting import (
    JUSTIFIED,
    SMIDGEN,
    SetLine,
    Type,
    line_width,
    set_balanced,
    set_text,
)

F = TypeVar("F", bound=Flowable)
# So many lines are no lonely end of a text.
_ALONG = 2


@attrs.frozen
class Style:
    """How a paragraph looks: its type, its place, what stands before and after it.

    It begins a new page where less than `keep` is left, so that a heading is not left alone.
    With `hang` the turned lines align after the lead instead of at the margin.
    """

    type_: Type
    align: str = JUSTIFIED
    first: float = 2.0
    left: float = 0.0
    right: float = 0.0
    before: float = 0.0
    after: float = 0.0
    keep: float = 0.0
    hang: bool = False


class Prose(Flowable):
    """One paragraph; `lead` stands in its own face before it."""

    def __init__(
        self,
        text: str,
        style: Style,
        *,
        lead: str = "",
        lead_type: Type | None = None,
        level: int | None = None,
        key: str = "",
        tail: float = 0.0,
        where: str = "",
        missing: Missing | None = None,
    ) -> None:
        """Take plain text; with a level the paragraph is also an entry of the outline.

        By its key a list of contents finds the page it stands on. What follows the paragraph
        takes `tail`: where it would stand alone on a page, the last lines go along.
        """
        super().__init__()
        self.style = style
        self.text = face(style.type_.face).clean(text, where, missing).replace("\n", " ")
        self.lead_type = lead_type or style.type_
        self.lead = face(self.lead_type.face).clean(lead, where, missing)
        self.level, self.key, self.tail = level, key, tail
        self.spaceBefore, self.spaceAfter = style.before, style.after
        self.lines: tuple[SetLine, ...] = ()
        self.begin = 0
        self.width = self.height = 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Set the text when the width is new; give what it takes."""
        if width != self.width:
            self.width = width
            self.lines = self._set(width)[self.begin :]
        self.height = len(self.lines) * self.style.type_.leading
        # Asked for more than there is, it is split.
        return width, height + 1 if self._leaves_tail_alone(height) else self.height

    def _leaves_tail_alone(self, height: float) -> bool:
        """Say whether all lines fit but not what follows."""
        return self.height <= height + SMIDGEN < self.height + self.tail

    def _set(self, width: float) -> tuple[SetLine, ...]:
        style = self.style
        room = width - self._left() - style.right * style.type_.em
        if style.align == CENTRE:
            return set_balanced(self.text, style.type_, room)
        return set_text(
            self.text,
            style.type_,
            room,
            first=0.0 if style.hang else self._lead_end(),
            justify=style.align == JUSTIFIED,
        )

    def _left(self) -> float:
        """Give where the turned lines begin."""
        left = self.style.left * self.style.type_.em
        return left + self._lead_end() if self.style.hang else left

    def _lead_end(self) -> float:
        """Give how far indent and lead move the first line in."""
        indent = self.style.first * self.style.type_.em
        return indent + line_width(self.lead, self.lead_type) if self.lead else indent

    def split(self, width: float, height: float) -> list[Flowable]:
        """Give the lines that fit and the rest, or nothing when not even one fits."""
        self.wrap(width, height)
        whole = len(self.lines)
        count = int((height + SMIDGEN) / self.style.type_.leading)
        if self._leaves_tail_alone(height):
            if whole < 2:
                return []
            count = max(whole - _ALONG, 1)
            # The last lines would still fit: the page must end before them.
            return [self._part(0, count), PageBreak(), self._part(count, whole)]
        if count >= whole:
            return [self]
        if count < 1:
            return []
        return [self._part(0, count), self._part(count, whole)]

    def _part(self, start: int, stop: int) -> "Prose":
        part = part_of(self)
        part.lines = self.lines[start:stop]
        part.height = len(part.lines) * self.style.type_.leading
        part.begin = self.begin + start
        if stop < len(self.lines):
            part.tail = 0.0
        if start:
            part.spaceBefore = 0.0
        else:
            part.spaceAfter = 0.0
        return part

    def draw(self) -> None:
        """Write the lines; the first part of the paragraph carries lead and outline entry."""
        type_, style = self.style.type_, self.style
        left = self._left()
        room = self.width - left - style.right * type_.em
        top = self.height - type_.baseline
        pen = Pen(self.canv)
        if self.begin == 0:
            if self.level is not None:
                mark(self.canv, self.text, self.level, self.height)
            if self.key:
                self.canv.place(self.key, self.height)
            if self.lead:
                x = (style.left + style.first) * type_.em
                pen.write(x, top, self.lead, self.lead_type)
        for at, line in enumerate(self.lines):
            x = left + line.x
            if style.align == CENTRE:
                x = left + (room - line.width) / 2
            elif style.align == RIGHT:
                x = left + room - line.width
            pen.write(x, top - at * type_.leading, line.text, type_, line.space, line.solid)
        pen.done()


def part_of(flowable: F) -> F:
    """Copy a flowable to show another part of it, free of ReportLab's note that it was put off."""
    part = copy.copy(flowable)
    part.__dict__.pop("_postponed", None)
    return part


def prose(text: str, style: Style, where: str, missing: Missing) -> Iterator[Prose]:
    """Give the paragraphs of a long text; blank lines and typed indents are left out."""
    cleaned = face(style.type_.face).clean(text, where, missing)
    for paragraph in cleaned.split("\n"):
        if words := paragraph.strip(" \u3000"):
            yield Prose(words, style)


def mark(canvas: Any, title: str, level: int, height: float) -> None:
    """Put an entry into the outline that jumps to the top of what is being drawn."""
    number, last = getattr(canvas, "marks", (0, -1))
    # An entry may be at most one level below the one before it.
    level = min(level, last + 1)
    canvas.marks = (number + 1, level)
    key = f"mark{number}"
    canvas.bookmarkHorizontal(key, 0, height)
    canvas.addOutlineEntry(title, key, level)
