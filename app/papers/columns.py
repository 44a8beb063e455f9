"""The columns of a table: how it looks, and how its width is shared."""

from collections.abc import Sequence

import attrs

from app.content import Column
from app.papers.breaking import LATIN
from app.papers.fonts import face
from app.papers.setting import SMIDGEN, Type, line_width

BODY = Type("Song", 9.5, 13.5)
HEAD = Type("Hei", 9.5, 13.5)
SAMPLE = 60
SHORT, SHORT_SHARE = 10.0, 0.7
WHOLE = 14


@attrs.frozen
class Grid:
    """How a table looks; `least` is the least height of a row."""

    body: Type = BODY
    head: Type = HEAD
    across: float = 4.0
    above: float = 4.0
    least: float = 0.0
    zebra: bool = False
    fixed: bool = False


def column_widths(
    columns: Sequence[Column], rows: Sequence[Sequence[str]], grid: Grid, width: float
) -> list[float]:
    """Share the width by weight, but give no column more than it can use or less than its head."""
    total = sum(column.weight for column in columns)
    if grid.fixed:
        return [width * column.weight / total for column in columns]
    wishes = [_wish(column, at, rows, grid) for at, column in enumerate(columns)]
    least = [
        min(_least(column, at, rows, grid), width / len(columns))
        for at, column in enumerate(columns)
    ]
    # Dates, numbers and names stand on one line, as long as that leaves room for the text.
    short = [
        max(low, wish) if wish <= SHORT * grid.body.em else low
        for low, wish in zip(least, wishes, strict=True)
    ]
    if sum(short) <= SHORT_SHARE * width:
        least = short
    widths = list(least)
    growing = set(range(len(columns)))
    # Fill up like water: columns that have what they can use leave the rest to the others.
    while growing and (spare := width - sum(widths)) > SMIDGEN:
        share = sum(columns[at].weight for at in growing)
        for at in tuple(growing):
            widths[at] += spare * columns[at].weight / share
            if widths[at] >= wishes[at]:
                widths[at] = max(wishes[at], least[at])
                growing.discard(at)
    spare = width - sum(widths)
    return [
        each + spare * column.weight / total for each, column in zip(widths, columns, strict=True)
    ]


def _least(column: Column, at: int, rows: Sequence[Sequence[str]], grid: Grid) -> float:
    """Give a column its head in two lines, its dates and words whole, three characters at least."""
    head = line_width(column.label, grid.head)
    if column.label.isascii():
        head = max((line_width(word, grid.head) for word in column.label.split()), default=0.0)
    elif head > 4 * grid.head.em:
        head = head / 2 + grid.head.em
    words = {word for text in _sample(at, rows) for word in LATIN.findall(text[:200])}
    known = face(grid.body.face).known
    whole = (line_width(w, grid.body) for w in words if len(w) <= WHOLE and known.issuperset(w))
    return max(head, 3 * grid.body.em, *whole) + 2 * grid.across


def _sample(at: int, rows: Sequence[Sequence[str]]) -> list[str]:
    """Return cells of a column from all over the table, the longest among them."""
    step = max(len(rows) // SAMPLE, 1)
    return [*(row[at] for row in rows[::step]), max((row[at] for row in rows), key=len, default="")]


def _wish(column: Column, at: int, rows: Sequence[Sequence[str]], grid: Grid) -> float:
    """Estimate the width at which the column's longest cell would stand on one line."""
    used = face(grid.body.face)
    cells = _sample(at, rows)
    longest = max(line_width(used.clean(text[:200]).replace("\n", ""), grid.body) for text in cells)
    return max(longest, line_width(column.label, grid.head)) + 2 * grid.across + 1
