"""What binds a book together: its cover, its list of contents, tables that name pages."""

from collections.abc import Sequence
from typing import Any

import attrs
from reportlab.platypus.flowables import Flowable

from app.content import Cover, Entry
from app.papers.flow import part_of
from app.papers.fonts import Missing, face
from app.papers.ledger import Ledger
from app.papers.pen import Pen
from app.papers.setting import SMIDGEN, SetLine, Type, line_width, set_balanced, set_text

OVER, NAME, UNDER = Type("Title", 22, 32), Type("Title", 42, 60), Type("Title", 26, 40)
FACT = Type("Fang", 16, 34)
# Where on a cover the name and the facts begin, in parts of its height from above.
NAME_AT, FACTS_AT = 0.24, 0.66
LINE = Type("Fang", 14, 23)
# Where the days and the names of a list of contents begin, in characters.
DAY_AT, NAME_AT_LEAST = 2.2, 6.8
NUMBER_ROOM, DOT, DOT_GAP = 3.0, 5.6, 0.6


class CoverPage(Flowable):
    """A page of its own that says what the book is."""

    def __init__(self, cover: Cover, room: float, *, missing: Missing, where: str) -> None:
        """Take what it says and the height of a page."""
        super().__init__()
        clean = face("Title").clean
        self._lines = [
            (type_, clean(text, where, missing))
            for type_, text in ((OVER, cover.over), (NAME, cover.title), (UNDER, cover.under))
        ]
        self._facts = [
            (face(FACT.face).clean(a, where, missing), face(FACT.face).clean(b, where, missing))
            for a, b in cover.facts
        ]
        self.width, self.height = 0.0, room

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Take the whole page."""
        self.width = width
        return width, self.height

    def draw(self) -> None:
        """Write the names in the middle, the facts below, aligned after their labels."""
        pen = Pen(self.canv)
        top = self.height * (1 - NAME_AT)
        for type_, text in self._lines:
            for line in set_balanced(text, type_, self.width):
                pen.write((self.width - line.width) / 2, top - type_.baseline, line.text, type_)
                top -= type_.leading
            top -= type_.leading / 2
        self._write_facts(pen, min(self.height * (1 - FACTS_AT), top))
        pen.done()

    def _write_facts(self, pen: Pen, top: float) -> None:
        labels = max((line_width(label, FACT) for label, _ in self._facts), default=0.0)
        texts = max((line_width(text, FACT) for _, text in self._facts), default=0.0)
        room = self.width - labels
        left = max((self.width - labels - min(texts, room)) / 2, 0.0)
        for label, text in self._facts:
            pen.write(left, top - FACT.baseline, label, FACT)
            for line in set_text(text, FACT, room - left) or (SetLine("", 0, 0, 0),):
                pen.write(left + labels, top - FACT.baseline, line.text, FACT)
                top -= FACT.leading


class ContentsList(Flowable):
    """Lines with dots to the number of a page; the numbers are filled in when all are known."""

    def __init__(self, entries: Sequence[Entry], *, missing: Missing, where: str) -> None:
        """Take the entries; each leads to the page its key is placed on."""
        super().__init__()

        def clean(text: str) -> str:
            return face(LINE.face).clean(text, where, missing).replace("\n", " ")

        self.entries = [
            attrs.evolve(e, text=clean(e.text), lead=clean(e.lead), day=clean(e.day))
            for e in entries
        ]
        self._indent = NAME_AT_LEAST * LINE.em if any(e.lead or e.day for e in entries) else 0.0
        self.lines: list[tuple[SetLine, ...]] = []
        self.width = self.height = 0.0
        self.units = len(entries)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Set the lines when the width is new."""
        if width != self.width:
            self.width = width
            room = width - NUMBER_ROOM * LINE.em - self._indent
            self.lines = [set_text(each.text, LINE, room) for each in self.entries]
        self.height = sum(map(len, self.lines)) * LINE.leading
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Give the entries that fit and the rest."""
        self.wrap(width, height)
        if self.height <= height + SMIDGEN:
            return [self]
        used, fits = 0.0, 0
        for lines in self.lines:
            used += len(lines) * LINE.leading
            if used > height + SMIDGEN:
                break
            fits += 1
        return [self._part(0, fits), self._part(fits, len(self.lines))] if fits else []

    def _part(self, start: int, stop: int) -> "ContentsList":
        part = part_of(self)
        part.entries, part.lines = self.entries[start:stop], self.lines[start:stop]
        part.height = sum(map(len, part.lines)) * LINE.leading
        part.units = stop - start
        return part

    def draw(self) -> None:
        """Write the lines, the dots, and a place for each number."""
        canvas: Any = self.canv
        top = self.height
        for each, lines in zip(self.entries, self.lines, strict=True):
            # One after the other, so that who reads the text aloud hears each with its number.
            pen, high = Pen(canvas), top
            pen.write(0, top - LINE.baseline, each.lead, LINE)
            pen.write(DAY_AT * LINE.em, top - LINE.baseline, each.day, LINE)
            for line in lines:
                pen.write(self._indent, top - LINE.baseline, line.text, LINE)
                top -= LINE.leading
            base = top + LINE.leading - LINE.baseline
            self._dots(pen, self._indent + lines[-1].width + DOT, base)
            pen.done()
            canvas.number_at(each.key, self.width, base, LINE)
            canvas.linkRect("", each.key, (0, top, self.width, high), relative=1, thickness=0)

    def _dots(self, pen: Pen, x: float, y: float) -> None:
        end = self.width - (NUMBER_ROOM - DOT_GAP) * LINE.em
        # Dots of all lines stand under each other.
        first = int(x / DOT) + 1
        for at in range(first, int(end / DOT)):
            pen.write(at * DOT, y, ".", LINE)


class PagedLedger(Ledger):
    """A table whose last column names the page of each row, looked up when it is reached."""

    def __init__(self, *given: Any, pages: Sequence[str], **more: Any) -> None:
        """Take the key of each row besides."""
        super().__init__(*given, **more)
        self._pages = pages

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Fill the numbers in the first time: all pages before are there by now."""
        if self._pages:
            places = self.canv.places
            self._source = [
                (*row, str(places.get(key, "")))
                for row, key in zip(self._source, self._pages, strict=True)
            ]
            self._pages = ()
        size: tuple[float, float] = super().wrap(width, height)
        return size
