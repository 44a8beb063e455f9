"""Tables and forms of a Word copy: repeated heads, rows that do not tear."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from app.content import WRITTEN_ON, Cell, Form, FormRow, Table
from app.exchange.word_bound import Marks
from app.exchange.word_xml import Hand, Look, node, paragraph, run, twips, wide

LABEL, VALUE, VALUE_LEADING = Hand("Hei", 10.5), Hand("Song", 11), 18.0
ALIGN = {"left": "left", "centre": "center", "right": "right"}
ABOVE, ACROSS = 3.0, 3.0
SAMPLE = 200
# Widths in characters: what stands on one line, the least of a text, the most that counts.
SHORT, LEAST, LONGEST = 6.5, 4.0, 24.0
# Word parts figures from characters by a quarter; short columns grow less than the long ones.
SPARE, SHORT_SHARE = 0.9, 0.2


def ledger(block: Table, width: float, marks: Marks) -> Any:
    """Return a table whose head is on every page; `width` in points."""
    size, least = block.type_size
    widths = _widths(block, width, size)
    head, body = Hand("Hei", size), Hand("Song", size)
    made = _table(widths)
    labels = (
        _cell(_lines(column.label, head, "center"), room, shade=True)
        for column, room in zip(block.columns, widths, strict=True)
    )
    made.append(_row(labels, least, head=True))
    aligns = [ALIGN[column.align] for column in block.columns]
    for at, row in enumerate(block.rows):
        cells = [
            _cell(_lines(text, body, align), room)
            for text, align, room in zip(row, aligns, widths, strict=False)
        ]
        if block.pages:
            number = paragraph(Look(aligns[-1]), size, *marks.page_of(block.pages[at], body))
            cells.append(_cell([number], widths[-1]))
        made.append(_row(iter(cells), least))
    return made


def form(block: Form, width: float) -> Any:
    """Return a grid of labels and values; long values may go over pages."""
    total = sum(block.columns)
    widths = [width * share / total for share in block.columns]
    made = _table(widths)
    for row in block.rows:
        splits = any(cell.long for cell in row.cells)
        made.append(_row(_form_cells(row, widths), row.least, splits=splits))
    return made


def _form_cells(row: FormRow, widths: Sequence[float]) -> Iterator[Any]:
    column = 0
    for cell in row.cells:
        room = sum(widths[column : column + cell.span])
        yield _cell(_form_lines(cell), room, span=cell.span, top=cell.long)
        column += cell.span


def _form_lines(cell: Cell) -> list[Any]:
    if cell.label:
        return _lines(cell.text, LABEL, "center")
    if not cell.long:
        return _lines(cell.text, VALUE, "left")
    look = Look("both", VALUE_LEADING, first=2)
    lines = [words for line in cell.text.splitlines() if (words := line.strip(" \u3000"))]
    return [paragraph(look, VALUE.size, run(line, VALUE)) for line in lines or [""]]


def _lines(text: str, hand: Hand, align: str) -> list[Any]:
    return [paragraph(Look(align), hand.size, run(text, hand))]


def _table(widths: Sequence[float]) -> Any:
    """Return an empty table with rules; others than Word read the grid, Word reads the cells."""
    rule = {"val": "single", "sz": 4, "space": 0, "color": "000000"}
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    margins = (("top", ABOVE), ("left", ACROSS), ("bottom", ABOVE), ("right", ACROSS))
    return node(
        "tbl",
        node(
            "tblPr",
            node("tblW", w=twips(sum(widths)), type="dxa"),
            node("jc", val="center"),
            node("tblBorders", *(node(side, **rule) for side in sides)),
            node("tblLayout", type="fixed"),
            node("tblCellMar", *(node(side, w=twips(at), type="dxa") for side, at in margins)),
        ),
        node("tblGrid", *(node("gridCol", w=twips(room)) for room in widths)),
    )


def _row(cells: Iterator[Any], least: float, *, head: bool = False, splits: bool = False) -> Any:
    about = [] if splits else [node("cantSplit")]
    if least:
        about.append(node("trHeight", val=twips(least), hRule="atLeast"))
    if head:
        about.append(node("tblHeader"))
    return node("tr", node("trPr", *about), *cells)


def _cell(
    lines: list[Any], room: float, *, span: int = 1, shade: bool = False, top: bool = False
) -> Any:
    about = [node("tcW", w=twips(room), type="dxa")]
    if span > 1:
        about.append(node("gridSpan", val=span))
    if shade:
        about.append(node("shd", val="clear", color="auto", fill="EDEDED"))
    about.append(node("vAlign", val="top" if top else "center"))
    return node("tc", node("tcPr", *about), *lines)


def _widths(block: Table, width: float, size: float) -> list[float]:
    """Share the width: short columns stand on one line, the long ones take what is left."""
    if block.style in WRITTEN_ON:
        total = sum(column.weight for column in block.columns)
        return [width * column.weight / total for column in block.columns]
    rows = [(*row, "000") if block.pages else row for row in block.rows[:SAMPLE]]
    longest = [_longest(row[at] for row in rows) for at in range(len(block.columns))]
    least = [
        (max(most if most <= SHORT else LEAST, min(wide(column.label), LEAST)) + SPARE) * size
        + 2 * ACROSS
        for most, column in zip(longest, block.columns, strict=True)
    ]
    spare = width - sum(least)
    if spare < 0:
        return [width * each / sum(least) for each in least]
    wishes = []
    for most, column in zip(longest, block.columns, strict=True):
        counted = min(max(most, wide(column.label)), LONGEST)
        wishes.append(column.weight * counted * (1.0 if most > SHORT else SHORT_SHARE))
    return [each + spare * wish / sum(wishes) for each, wish in zip(least, wishes, strict=True)]


def _longest(cells: Iterable[str]) -> float:
    return max((wide(line) for cell in cells for line in cell.split("\n")), default=0.0)
