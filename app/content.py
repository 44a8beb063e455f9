"""What a paper says, block by block, before anything sets it on a page or into Word."""

import datetime as dt
from collections.abc import Callable

import attrs

LEFT, CENTRE, RIGHT = "left", "centre", "right"


@attrs.frozen
class Sheet:
    """Measure a sheet and its margins in millimetres; `foot` names how pages are numbered."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    foot: str = "ledger"

    @property
    def is_official(self) -> bool:
        """Tell whether it is set in the official look; a book is, from cover to index."""
        return self.foot in ("official", "book")


# Official papers after GB/T 9704-2012, 5.2.1: the type area is 156 by 225 mm.
SHEETS = {
    "official": Sheet(210, 297, top=37, bottom=35, left=28, right=26, foot="official"),
    "book": Sheet(210, 297, top=37, bottom=35, left=28, right=26, foot="book"),
    "ledger": Sheet(297, 210, top=18, bottom=18, left=15, right=15),
    # Ledgers of many columns; printed at 71 % they fill an A4 sheet.
    "wide": Sheet(420, 297, top=18, bottom=18, left=15, right=15),
    "form": Sheet(210, 297, top=22, bottom=22, left=25, right=20),
    "wall": Sheet(420, 297, top=14, bottom=16, left=15, right=15),
    # Ballots are anonymous: nothing but their own words stands on them.
    "ballot": Sheet(210, 297, top=20, bottom=16, left=22, right=22, foot="none"),
    "small ballot": Sheet(148, 210, top=14, bottom=12, left=13, right=13, foot="none"),
}

# Tables to be written on: the width of a column is what its share says.
WRITTEN_ON = frozenset({"signing", "ballot", "tally", "marks", "months"})
# Up to so many columns the type of a table may be so large and a row so low.
_SIZES = {
    "ledger": ((9, 9.5, 0.0), (99, 8.5, 0.0)),
    "wide": ((99, 9.5, 0.0),),
    "roomy": ((9, 11.0, 34.0), (99, 9.5, 30.0)),
    "inside": ((6, 10.5, 0.0), (99, 9.5, 0.0)),
    "signing": ((99, 12.0, 28.35),),
    "ballot": ((99, 11.0, 26.0),),
    "tally": ((99, 11.0, 30.0),),
    "marks": ((99, 9.0, 0.0),),
    "months": ((99, 8.5, 22.0),),
}


@attrs.frozen
class Foot:
    """The words at the foot of a ledger page; the page words carry `{page}` and `{total}`."""

    page: str = "{page}"
    total: str = "{total}"
    left: str = ""
    right: str = ""


@attrs.frozen
class Column:
    """A column: its head, its share of the width, how its cells stand."""

    label: str
    weight: float = 1.0
    align: str = LEFT


@attrs.frozen
class Cell:
    """A label or a value; it takes so many columns, long text is set as paragraphs."""

    text: str
    span: int = 1
    label: bool = False
    long: bool = False


@attrs.frozen
class FormRow:
    """A row of cells and its least height."""

    cells: tuple[Cell, ...]
    least: float = 32.0


def _spaced(label: str) -> str:
    """Part a label from its text where its colon, unlike the Chinese one, brings no space."""
    return f"{label} " if label.endswith(":") else label


@attrs.frozen
class Title:
    """The name of the paper; a sheet that is enclosed has its own, set closer to its text.

    By its `key` a list of contents and an index refer to the page it stands on.
    """

    text: str
    enclosed: bool = False
    key: str = ""


@attrs.frozen
class Note:
    """A line in small type; a plain one is large enough to be read by everybody."""

    text: str
    plain: bool = False


@attrs.frozen
class Fact:
    """A label and what it says, aligned after the label."""

    label: str
    text: str
    small: bool = False

    @property
    def lead(self) -> str:
        """Return the label as it stands before its text."""
        return _spaced(self.label)


@attrs.frozen
class Heading:
    """The heading of a part, its number included; of the first or the second level."""

    text: str
    level: int = 1


@attrs.frozen
class Passage:
    """Running text in paragraphs; a label stands before the first of them.

    A flush one begins at the margin, as whom an official paper is addressed to.
    """

    text: str
    label: str = ""
    flush: bool = False

    @property
    def lead(self) -> str:
        """Return the label as it stands before its text."""
        return _spaced(self.label)


@attrs.frozen
class Table:
    """A table whose head is repeated; `style` is one of ledger, roomy, inside and WRITTEN_ON.

    `wheres` names the record of each row; `empty` is said when there is none. With `pages`, one
    key for each row, the last cell of a row is the number of the page that key stands on.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    style: str = "ledger"
    empty: str = ""
    wheres: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()

    @property
    def type_size(self) -> tuple[float, float]:
        """Return the size of its type and the least height of its rows, in points."""
        count = len(self.columns)
        return next((size, least) for most, size, least in _SIZES[self.style] if count <= most)


@attrs.frozen
class Form:
    """A grid of labels and values; with `fills` its long cells grow to the foot of the page."""

    rows: tuple[FormRow, ...]
    columns: tuple[float, ...]
    fills: bool = False


@attrs.frozen
class Signing:
    """Labels side by side with room to sign; an empty one leaves its place free."""

    labels: tuple[str, ...]


@attrs.frozen
class Signature:
    """Who issues an official paper and when, below its text (GB/T 9704-2012, 7.3.5)."""

    name: str
    day: str


@attrs.frozen
class Series:
    """The figures of a chart that belong together, one for each label; None where there is none."""

    label: str
    values: tuple[float | None, ...]


@attrs.frozen
class Chart:
    """Figures drawn without colours, none below zero; a Word copy sets its `table` instead.

    `kind` is one of bars, stacked, line and ring (of the first series). `head` names what the
    labels are, `unit` stands after each value, `empty` is said when there is nothing to draw.
    """

    kind: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    title: str = ""
    head: str = ""
    unit: str = ""
    empty: str = ""

    @property
    def table(self) -> "Table":
        """Return the same figures as a table."""
        columns = [Column(self.head, 2.0), *(Column(s.label, 1.0, RIGHT) for s in self.series)]
        rows = tuple(
            (label, *(self.said(series.values[at]) for series in self.series))
            for at, label in enumerate(self.labels)
        )
        return Table(tuple(columns), rows, empty=self.empty)

    def said(self, value: float | None) -> str:
        """Write a value with its unit, at most one digit after the point; a dash for none."""
        return "—" if value is None else f"{round(value, 1):g}{self.unit}"


@attrs.frozen
class Picture:
    """A photograph: the words below it, and how its bytes are fetched; None when they are gone.

    The bytes are fetched only when the page is set, so that a book of photographs never lies in
    memory whole.
    """

    words: str
    load: Callable[[], bytes | None] = attrs.field(eq=False, repr=False)
    digest: str = ""


@attrs.frozen
class Photos:
    """Photographs side by side in frames of a height in millimetres.

    ``unreadable`` is said in the place of one that cannot be read.
    """

    pictures: tuple[Picture, ...]
    unreadable: str
    columns: int = 2
    height: float = 82.0

    @property
    def rows(self) -> list[tuple[Picture, ...]]:
        """Return the photographs of each row."""
        starts = range(0, len(self.pictures), self.columns)
        return [self.pictures[at : at + self.columns] for at in starts]


@attrs.frozen
class NewPage:
    """What follows begins a page; where numbering begins, it is page 1 on a right-hand side."""

    numbers: bool = False


@attrs.frozen
class Cover:
    """The outside of a book: who keeps it, its name and year, and what is known of it."""

    over: str
    title: str
    under: str
    facts: tuple[tuple[str, str], ...] = ()


@attrs.frozen
class Entry:
    """A line of a list of contents, leading to what has its key; `lead` and `day` stand before."""

    text: str
    key: str
    lead: str = ""
    day: str = ""


@attrs.frozen
class Contents:
    """The list of what stands in a book, with the numbers of the pages."""

    title: str
    entries: tuple[Entry, ...]


@attrs.frozen
class Mark:
    """What every page wears from here on, such as that it is a draft; "" takes it off."""

    text: str


_Text = Title | Note | Fact | Heading | Passage
_Bound = Cover | Contents | NewPage
Block = Mark | _Text | Table | Form | Signing | Signature | Chart | Photos | _Bound


@attrs.frozen
class Content:
    """A whole paper as plain data; `where` names its record, `sheet` is a key of SHEETS."""

    title: str
    blocks: tuple[Block, ...]
    sheet: str = "official"
    foot: Foot = Foot()
    where: str = ""
    author: str = ""
    subject: str = ""
    made: dt.datetime = dt.datetime(2000, 1, 1)

    @property
    def units(self) -> int:
        """Return about how many pieces there are to set, for the progress."""
        return sum(map(_units, self.blocks))


def _units(block: Block) -> int:
    if isinstance(block, Table):
        return len(block.rows)
    if isinstance(block, Passage):
        return block.text.count("\n") + 1
    if isinstance(block, Photos):
        return len(block.pictures)
    return 1
