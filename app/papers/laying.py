"""Content laid out as a paper: each block in the type its sheet gives it."""

from collections.abc import Callable, Iterator
from itertools import zip_longest

import attrs
from reportlab.platypus.doctemplate import ActionFlowable
from reportlab.platypus.flowables import CondPageBreak, Flowable, PageBreak

from app.content import (
    CENTRE,
    LEFT,
    SHEETS,
    WRITTEN_ON,
    Block,
    Chart,
    Content,
    Contents,
    Cover,
    Fact,
    Form,
    Heading,
    Mark,
    NewPage,
    Note,
    Passage,
    Photos,
    Signature,
    Signing,
    Table,
    Title,
)
from app.papers.bound import ContentsList, CoverPage, PagedLedger
from app.papers.charts import NAME, has_figures
from app.papers.charts_round import drawing
from app.papers.columns import BODY as CELL
from app.papers.columns import HEAD as CELL_HEAD
from app.papers.columns import Grid
from app.papers.flow import Prose, Style, prose
from app.papers.fonts import Missing
from app.papers.form import FormTable
from app.papers.ledger import Ledger
from app.papers.page import (
    BODY,
    FLUSH,
    HEADING_1,
    HEADING_2,
    HEI,
    KAI,
    LEADING,
    LOOKS,
    MAIN_TITLE,
    NOTE,
    PARAGRAPH,
    SHEET_TITLE,
    TITLE,
)
from app.papers.photos import PhotoRow
from app.papers.press import Paper
from app.papers.setting import Type
from app.papers.signing import Issued, Signatures
from app.papers.veiling import veiled

ENCLOSED = Style(TITLE, align=CENTRE, first=0, after=LEADING / 2)
FACT = Style(BODY, align=LEFT, first=0, hang=True)
SMALL_FACT = Style(Type("Fang", 14, 22), align=LEFT, first=0, hang=True)
SIGNED = Type("Song", 10.5, 16)
SIGNED_GAP = 14.0
TAIL = SIGNED.leading + SIGNED_GAP + 1
EMPTY = Style(SIGNED, align=CENTRE, first=0, before=10)
CHART_NAME = Style(NAME, align=LEFT, first=0, before=6)
# What names a table stays with its head and first row.
NOTE_ABOVE = attrs.evolve(NOTE, before=6.0, keep=70.0)
GAP = Style(Type("Song", 6, 8), first=0)
PLAIN_NOTE = Style(SIGNED, align=LEFT, first=0, after=6)
ROOMY = Type("Song", 12, 17)
SIGN_GRID = Grid(
    body=ROOMY, head=Type("Hei", 12, 17), across=3, above=4, least=10 * 72 / 25.4, fixed=True
)


def laid(content: Content) -> Paper:
    """Return the paper of a content; its story can be made in a job."""
    content = veiled(content)
    return Paper(
        content.title,
        lambda missing: _Layout(content, missing).story(),
        LOOKS[content.sheet],
        content.foot,
        author=content.author,
        subject=content.subject,
        made=content.made,
        content=content,
        units=content.units,
    )


def grid_of(size: float, least: float = 0.0) -> Grid:
    """Return the look of a ledger whose type has a size, its rows at least so high."""
    return Grid(
        least=least,
        body=attrs.evolve(CELL, size=size, leading=size + 4),
        head=attrs.evolve(CELL_HEAD, size=size, leading=size + 4),
    )


class _Layout:
    """Make the flowables of one content."""

    def __init__(self, content: Content, missing: Missing) -> None:
        self._content, self._missing = content, missing
        self._where = content.where or content.title
        self._official = SHEETS[content.sheet].is_official
        self._room = LOOKS[content.sheet].room

    def story(self) -> Iterator[Flowable]:
        """Yield the flowables in order."""
        lay: dict[type, Callable[..., Iterator[Flowable]]] = {
            Title: self._title,
            Note: self._note,
            Fact: self._fact,
            Heading: self._heading,
            Passage: self._passage,
            Form: self._form,
            Signing: self._signing,
            Signature: self._signature,
            Chart: self._chart,
            NewPage: self._new_page,
            Cover: self._cover,
            Contents: self._contents,
            Photos: self._photos,
            Mark: lambda block: iter([ActionFlowable(("mark", block.text))]),
        }
        blocks = self._content.blocks
        for block, after in zip_longest(blocks, blocks[1:]):
            if isinstance(block, Heading) and isinstance(after, Chart | Photos):
                yield CondPageBreak(self._height_with(after))
            if isinstance(block, Table):
                yield from self._table(block, after)
            elif isinstance(block, Note) and isinstance(after, Table):
                yield self._prose(block.text, NOTE_ABOVE)
            elif isinstance(block, Passage) and isinstance(after, Signing | Signature):
                yield from self._passage(block, self._tail_of(after))
            else:
                yield from lay[type(block)](block)

    def _height_with(self, block: Chart | Photos) -> float:
        """Return the height of a heading with the chart or first photographs that must follow."""
        look = LOOKS[self._content.sheet]
        if isinstance(block, Chart):
            parts = self._chart(block)
        else:
            parts = self._photos(attrs.evolve(block, pictures=block.pictures[: block.columns]))
        heights = (each.wrap(look.measure, self._room)[1] for each in parts)
        return min(float(sum(heights)) + 2 * HEADING_1.type_.leading, self._room)

    def _prose(self, text: str, style: Style, **more: object) -> Prose:
        return Prose(text, style, where=self._where, missing=self._missing, **more)  # type: ignore[arg-type]

    def _title(self, block: Title) -> Iterator[Flowable]:
        style = MAIN_TITLE if self._official else SHEET_TITLE
        style = ENCLOSED if block.enclosed else style
        yield self._prose(block.text, style, level=0, key=block.key)

    def _new_page(self, block: NewPage) -> Iterator[Flowable]:
        if block.numbers:
            # Before the page is turned, for the next one asks for its number as it begins.
            yield ActionFlowable(("numbers",))
            yield PageBreak()
        yield PageBreak()

    def _cover(self, block: Cover) -> Iterator[Flowable]:
        yield CoverPage(block, self._room, missing=self._missing, where=self._where)

    def _contents(self, block: Contents) -> Iterator[Flowable]:
        yield self._prose(block.title, MAIN_TITLE, level=0)
        yield ContentsList(block.entries, missing=self._missing, where=self._where)

    def _note(self, block: Note) -> Iterator[Flowable]:
        yield self._prose(block.text, PLAIN_NOTE if block.plain else NOTE)

    def _fact(self, block: Fact) -> Iterator[Flowable]:
        if block.small:
            yield self._prose(block.text, SMALL_FACT, lead=block.lead)
        else:
            yield self._prose(block.text, FACT, lead=block.lead, lead_type=HEI)

    def _heading(self, block: Heading) -> Iterator[Flowable]:
        style = HEADING_1 if block.level == 1 else HEADING_2
        yield self._prose(block.text, style, level=block.level)

    def _passage(self, block: Passage, tail: float = 0.0) -> Iterator[Flowable]:
        style = FLUSH if block.flush else PARAGRAPH
        found = list(prose(block.text, style, self._where, self._missing))
        if block.label and found:
            found[0] = Prose(found[0].text, PARAGRAPH, lead=block.lead, lead_type=KAI)
        if found:
            found[-1].tail = tail
        yield from found

    def _tail_of(self, after: Signing | Signature) -> float:
        """Return the room of what is signed, which must not stand alone on a page."""
        lay = self._signing if isinstance(after, Signing) else self._signature
        measure = LOOKS[self._content.sheet].measure
        return sum(each.wrap(measure, self._room)[1] for each in lay(after)) + 1  # type: ignore[arg-type]

    def _form(self, block: Form) -> Iterator[Flowable]:
        head = SHEET_TITLE.type_.leading + SHEET_TITLE.after + 1
        fill = self._room - head if block.fills else 0.0
        yield FormTable(
            block.rows, block.columns, fill=fill, where=self._where, missing=self._missing
        )
        if self._official:
            yield self._prose(" ", GAP)

    def _signing(self, block: Signing) -> Iterator[Flowable]:
        type_, before = (BODY, LEADING) if self._official else (SIGNED, SIGNED_GAP)
        yield Signatures(block.labels, type_, before=before)

    def _signature(self, block: Signature) -> Iterator[Flowable]:
        yield Issued(block.name, block.day, BODY, before=LEADING)

    def _chart(self, block: Chart) -> Iterator[Flowable]:
        if has_figures(block) or not block.empty:
            yield drawing(block, where=self._where, missing=self._missing)
            return
        yield self._prose(block.title, CHART_NAME)
        yield self._prose(block.empty, EMPTY)

    def _photos(self, block: Photos) -> Iterator[Flowable]:
        if self._official:
            yield self._prose(" ", GAP)
        for row in block.rows:
            yield PhotoRow(
                row,
                block.columns,
                block.height * 72 / 25.4,
                unreadable=block.unreadable,
                missing=self._missing,
            )

    def _table(self, block: Table, after: Block | None) -> Iterator[Flowable]:
        if self._official:
            yield self._prose(" ", GAP)
        paged = {"pages": block.pages} if block.pages else {}
        yield (PagedLedger if paged else Ledger)(
            block.columns,
            block.rows,
            self._room,
            **paged,
            grid=_grid(block),
            tail=TAIL if isinstance(after, Signing) and not self._official else 0.0,
            wheres=block.wheres or [self._where] * len(block.rows),
            missing=self._missing,
        )
        if block.empty and not block.rows:
            yield self._prose(block.empty, EMPTY)
        if after is not None and (self._official or isinstance(after, Note)):
            yield self._prose(" ", GAP)


def _grid(block: Table) -> Grid:
    if block.style == "signing":
        return SIGN_GRID
    grid = grid_of(*block.type_size)
    return attrs.evolve(grid, fixed=True, across=3) if block.style in WRITTEN_ON else grid
