"""Tables of set strings: heads repeat, rows never tear unless one is longer than a page."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import attrs
from reportlab.platypus.flowables import Flowable, PageBreak

from app.content import CENTRE, LEFT, Column
from app.papers.columns import Grid, column_widths
from app.papers.flow import part_of
from app.papers.fonts import Missing, face
from app.papers.pen import Pen
from app.papers.setting import SMIDGEN, SetLine, set_text

HAIR, FRAME = 0.4, 0.9
HEAD_GREY, ZEBRA_GREY = 0.93, 0.965


class Row(NamedTuple):
    """A row of set cells and the number of lines of its longest cell."""

    cells: tuple[tuple[SetLine, ...], ...]
    lines: int


class Place(NamedTuple):
    """A place in the table: a row, and a line in it."""

    row: int
    line: int


class Ledger(Flowable):
    """A table that sets its rows page by page, as far as each page needs them."""

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[Sequence[str]],
        room: float,
        *,
        grid: Grid | None = None,
        tail: float = 0.0,
        wheres: Sequence[str] = (),
        missing: Missing | None = None,
    ) -> None:
        """Take heads and rows of plain text; `room` is the height of an empty page.

        What follows the table takes `tail`: where it would stand alone, the last row goes along.
        """
        super().__init__()
        self.grid = grid or Grid()
        self._columns = [
            attrs.evolve(column, label=face(self.grid.head.face).clean(column.label))
            for column in columns
        ]
        self._source, self._wheres, self._missing = rows, wheres, missing
        self._rows: list[Row] = []
        self._widths: list[float] = []
        self._head = Row((), 1)
        self._room, self._tail = room, tail
        self.start, self.stop = Place(0, 0), Place(len(rows), 0)
        self.width = self.height = 0.0

    @property
    def units(self) -> int:
        """Count the rows of this part, for the progress."""
        return self.stop.row - self.start.row

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Give the height, or just too much of it when the rows do not fit."""
        self._lay_out(width)
        stop, used = self._fill(height)
        fits = stop == self.stop and not self._leaves_tail_alone(used, height)
        self.height = used if fits else height + 1
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Give the rows that fit and the rest, or nothing when no row fits."""
        self._lay_out(width)
        stop, used = self._fill(height)
        if stop == self.start:
            return []
        if stop == self.stop and self._leaves_tail_alone(used, height):
            last = Place(self.stop.row - 1, 0)
            used -= self._height(self._row(last.row).lines)
            # The last row would still fit below its own head: the page must end before it.
            return [
                self._part(self.start, last, used),
                PageBreak(),
                self._part(last, self.stop, 0.0),
            ]
        if stop == self.stop:
            return [self]
        return [self._part(self.start, stop, used), self._part(stop, self.stop, 0.0)]

    def _leaves_tail_alone(self, used: float, height: float) -> bool:
        """Say whether all rows fit but not what follows, and there is a row to send along."""
        is_end = self.stop == (len(self._source), 0) and self.units > 1
        return is_end and used <= height + SMIDGEN < used + self._tail

    def _part(self, start: Place, stop: Place, height: float) -> "Ledger":
        part = part_of(self)
        part.start, part.stop, part.height = start, stop, height
        part.spaceBefore = 0
        return part

    def _lay_out(self, width: float) -> None:
        if self.width == width:
            return
        self.width = width
        self._rows.clear()
        self._widths = column_widths(self._columns, self._source, self.grid, width)
        across = 2 * self.grid.across
        cells = tuple(
            set_text(column.label, self.grid.head, room - across)
            for column, room in zip(self._columns, self._widths, strict=True)
        )
        self._head = Row(cells, max((len(cell) for cell in cells), default=1))

    def _head_height(self) -> float:
        return self._head.lines * self.grid.head.leading + 2 * self.grid.above

    def _row(self, at: int) -> Row:
        while len(self._rows) <= at:
            self._rows.append(self._set_row(len(self._rows)))
        return self._rows[at]

    def _set_row(self, at: int) -> Row:
        body, across = self.grid.body, 2 * self.grid.across
        where = self._wheres[at] if self._wheres else ""
        used = face(body.face)
        cells = tuple(
            set_text(
                text if used.known.issuperset(text) else used.clean(text, where, self._missing),
                body,
                width - across,
            )
            for text, width in zip(self._source[at], self._widths, strict=True)
        )
        return Row(cells, max(map(len, cells), default=1))

    def _height(self, lines: int) -> float:
        return max(lines * self.grid.body.leading + 2 * self.grid.above, self.grid.least)

    def _fill(self, height: float) -> tuple[Place, float]:
        """Say how far the rows come in that height, and the height they take."""
        used = self._head_height()
        at, line = self.start
        full = self._room - used
        while (at, line) < self.stop:
            lines = (self.stop.line if at == self.stop.row else self._row(at).lines) - line
            tall = self._height(lines)
            if used + tall > height + SMIDGEN:
                fits = int((height - used - 2 * self.grid.above) / self.grid.body.leading)
                if self._height(self._row(at).lines) > full and fits >= min(3, lines):
                    return Place(at, line + fits), used + self._height(fits)
                return Place(at, line), used
            used += tall
            at, line = at + 1, 0
        return self.stop, used

    def draw(self) -> None:
        """Draw fills, then all rules as one path, then all text as one text object."""
        self.canv.setLineWidth(HAIR)
        grid, canvas = self.grid, self.canv
        y = self.height - self._head_height()
        canvas.setFillGray(HEAD_GREY)
        canvas.rect(0, y, self.width, self._head_height(), stroke=0, fill=1)
        canvas.setFillGray(0)
        pen = Pen(canvas)
        self._write(pen, self._head.cells, y + grid.above, self._head.lines, head=True)
        rules = canvas.beginPath()
        for at, first, last in self._pieces():
            self._rule(rules, y)
            tall = self._height(last - first)
            if grid.zebra and at % 2:
                canvas.setFillGray(ZEBRA_GREY)
                canvas.rect(0, y - tall, self.width, tall, stroke=0, fill=1)
                canvas.setFillGray(0)
            row = self._row(at)
            cells = row.cells if last - first == row.lines else _sliced(row, first, last)
            low = y - tall + (tall - (last - first) * grid.body.leading) / 2
            self._write(pen, cells, low, last - first, whole=row.cells is cells)
            y -= tall
        self._enclose(rules)
        pen.done()

    def _pieces(self) -> list[tuple[int, int, int]]:
        """List the rows of this part with the first and the last of their lines."""
        pieces = []
        at, line = self.start
        while (at, line) < self.stop:
            last = self.stop.line if at == self.stop.row else self._row(at).lines
            pieces.append((at, line, last))
            at, line = at + 1, 0
        return pieces

    def _rule(self, path: Any, y: float) -> None:
        path.moveTo(0, y)
        path.lineTo(self.width, y)

    def _enclose(self, rules: Any) -> None:
        x = 0.0
        for width in self._widths[:-1]:
            x += width
            rules.moveTo(x, 0)
            rules.lineTo(x, self.height)
        self.canv.drawPath(rules)
        self.canv.setLineWidth(FRAME)
        self.canv.rect(0, 0, self.width, self.height)

    def _write(
        self,
        pen: Pen,
        cells: Sequence[Sequence[SetLine]],
        low: float,
        lines: int,
        *,
        head: bool = False,
        whole: bool = True,
    ) -> None:
        """Write the cells of one row whose lowest line begins at `low`."""
        type_ = self.grid.head if head else self.grid.body
        top = low + lines * type_.leading - type_.baseline
        x = 0.0
        for column, width, cell in zip(self._columns, self._widths, cells, strict=True):
            y = top - (lines - len(cell)) * type_.leading / 2 if whole else top
            for line in cell:
                at = x + self.grid.across
                if head or column.align == CENTRE:
                    at = x + (width - line.width) / 2
                elif column.align != LEFT:
                    at = x + width - self.grid.across - line.width
                if line.text:
                    pen.write(at, y, line.text, type_)
                y -= type_.leading
            x += width


def _sliced(row: Row, first: int, last: int) -> tuple[tuple[SetLine, ...], ...]:
    return tuple(cell[first:last] for cell in row.cells)
