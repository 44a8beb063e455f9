"""Forms: a grid of labels and values whose long cells go over pages."""

from collections.abc import Sequence
from typing import Any

import attrs
from reportlab.platypus.flowables import Flowable

from app.content import CENTRE, LEFT, FormRow
from app.papers.flow import part_of
from app.papers.fonts import Missing, face
from app.papers.pen import Pen
from app.papers.setting import SMIDGEN, SetLine, Type, set_balanced, set_text

RULE, FRAME = 0.5, 1.0
LABEL = Type("Hei", 10.5, 17)
VALUE = Type("Song", 11, 18)
ACROSS, LABEL_ACROSS, ABOVE = 6.0, 3.0, 5.0
FEWEST_LINES = 3


@attrs.frozen
class _SetRow:
    cells: tuple[tuple[SetLine, ...], ...]
    shape: FormRow
    least: float

    @property
    def lines(self) -> int:
        return max(map(len, self.cells))

    @property
    def height(self) -> float:
        return max(self.least, self.lines * VALUE.leading + 2 * ABOVE)

    @property
    def is_long(self) -> bool:
        return any(cell.long for cell in self.shape.cells)


class FormTable(Flowable):
    """A form of label and value cells; a long value splits, its label is repeated."""

    def __init__(
        self,
        rows: Sequence[FormRow],
        columns: Sequence[float],
        *,
        fill: float = 0.0,
        where: str = "",
        missing: Missing | None = None,
    ) -> None:
        """Take the rows and the shares of the columns; long cells grow to `fill` the page."""
        super().__init__()
        self._source, self._shares = rows, columns
        self._fill = fill
        self._where, self._missing = where, missing
        self.rows: list[_SetRow] = []
        self._xs: list[float] = []
        self.width = self.height = 0.0
        self.units = len(rows)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Set the cells when the width is new; give the height of all rows."""
        if width != self.width:
            self.width = width
            total, at = sum(self._shares), 0.0
            self._xs = [0.0]
            for share in self._shares:
                at += width * share / total
                self._xs.append(at)
            self.rows = self._grown([self._set_row(row) for row in self._source])
        self.height = sum(row.height for row in self.rows)
        return width, self.height

    def _grown(self, rows: list[_SetRow]) -> list[_SetRow]:
        """Let the long rows share what is left of the page."""
        spare = self._fill - sum(row.height for row in rows)
        share = spare / max(sum(row.is_long for row in rows), 1)
        if share <= 0:
            return rows
        return [attrs.evolve(row, least=row.height + share) if row.is_long else row for row in rows]

    def _set_row(self, row: FormRow) -> _SetRow:
        cells, column = [], 0
        for cell in row.cells:
            type_ = LABEL if cell.label else VALUE
            text = face(type_.face).clean(cell.text, self._where, self._missing)
            room = self._xs[column + cell.span] - self._xs[column]
            if cell.long:
                text = "\n".join(
                    words for line in text.split("\n") if (words := line.strip(" \u3000"))
                )
            indent = 2 * type_.em if cell.long and text else 0.0
            cells.append(
                set_balanced(text, type_, room - 2 * LABEL_ACROSS)
                if cell.label
                else set_text(text, type_, room - 2 * ACROSS, indent=indent, justify=cell.long)
            )
            column += cell.span
        return _SetRow(tuple(cells), row, row.least)

    def split(self, width: float, height: float) -> list[Flowable]:
        """Give the rows that fit and the rest; a long row is cut at a line."""
        self.wrap(width, height)
        used = 0.0
        for at, row in enumerate(self.rows):
            if used + row.height > height + SMIDGEN:
                before, after = self._cut(row, height - used)
                first = self.rows[:at] + before
                rest = after + self.rows[at + 1 :]
                return [self._part(first), self._part(rest)] if first else []
            used += row.height
        return [self]

    def _cut(self, row: _SetRow, room: float) -> tuple[list[_SetRow], list[_SetRow]]:
        fits = int((room - 2 * ABOVE + SMIDGEN) / VALUE.leading)
        if fits < FEWEST_LINES or not row.is_long:
            return [], [row]
        if row.lines <= fits:
            # Only its least height is too tall here: the row gives way instead of moving on.
            return [attrs.evolve(row, least=room)], []
        first = [
            cell[:fits] if shape.long else cell
            for cell, shape in zip(row.cells, row.shape.cells, strict=True)
        ]
        rest = [
            cell[fits:] if shape.long else cell
            for cell, shape in zip(row.cells, row.shape.cells, strict=True)
        ]
        return (
            [attrs.evolve(row, cells=tuple(first), least=room)],
            [attrs.evolve(row, cells=tuple(rest), least=row.shape.least)],
        )

    def _part(self, rows: list[_SetRow]) -> "FormTable":
        part = part_of(self)
        part.rows = rows
        part.units = len(rows)
        part.height = sum(row.height for row in rows)
        return part

    def draw(self) -> None:
        """Draw all rules as one path and all text as one text object."""
        canvas = self.canv
        canvas.setLineWidth(RULE)
        pen, rules = Pen(canvas), canvas.beginPath()
        y = self.height
        for row in self.rows:
            self._draw_row(pen, rules, row, y)
            y -= row.height
            rules.moveTo(0, y)
            rules.lineTo(self.width, y)
        canvas.drawPath(rules)
        canvas.setLineWidth(FRAME)
        canvas.rect(0, 0, self.width, self.height)
        pen.done()

    def _draw_row(self, pen: Pen, rules: Any, row: _SetRow, top: float) -> None:
        column = 0
        for lines, cell in zip(row.cells, row.shape.cells, strict=True):
            left, right = self._xs[column], self._xs[column + cell.span]
            column += cell.span
            if column < len(self._shares):
                rules.moveTo(right, top)
                rules.lineTo(right, top - row.height)
            type_ = LABEL if cell.label else VALUE
            spare = row.height - len(lines) * type_.leading
            y = top - (ABOVE if cell.long else spare / 2) - type_.baseline
            align = CENTRE if cell.label else LEFT
            for line in lines:
                x = left + ACROSS + line.x
                if align == CENTRE:
                    x = (left + right - line.width) / 2
                pen.write(x, y, line.text, type_, line.space, line.solid)
                y -= type_.leading
