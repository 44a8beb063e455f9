"""The Word copy of a paper: the same content, for who must change it or send it on."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from docx import Document

from app.content import (
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
from app.exchange.word_bound import Marks, contents, cover
from app.exchange.word_page import POINTS, SMALL, prepare
from app.exchange.word_pictures import pictures
from app.exchange.word_table import form, ledger
from app.exchange.word_xml import Hand, Look, node, paragraph, run, wide
from app.exchange.writing import written

EXTENSION = ".docx"
# Three-hao drawn a little closer, so that 28 characters share 156 mm.
PITCH, LEADING, SIZE = -5, 28.95, 16.0
BODY, HEI, KAI = Hand("Fang", SIZE, PITCH), Hand("Hei", SIZE, PITCH), Hand("Kai", SIZE, PITCH)
TITLE, SHEET_TITLE = Hand("Title", 22), Hand("Title", 18)
SMALL_FACT, SIGNED, CHART_NAME = Hand("Fang", 14), Hand("Song", 10.5), Hand("Hei", 10.5)
BEGINS, FLUSH = Look("both", LEADING, first=2), Look("both", LEADING)
_PARAGRAPHS = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")


def write_word(path: Path, content: Content) -> None:
    """Write the copy; whatever fails, the file is either the old one or whole. Raises Known."""
    document = Document()
    with written(path) as draft:
        _Copy(content, document).fill()
        document.save(str(draft))


class _Copy:
    """Fill a document with one content."""

    def __init__(self, content: Content, document: Any) -> None:
        self._content = content
        self._document, self._body = document, document.element.body
        self._keys = Marks()
        sheet = prepare(document, content)
        self._official = sheet.is_official
        self._width = (sheet.width - sheet.left - sheet.right) * POINTS
        self._turns = False

    def fill(self) -> None:
        """Put the blocks in order before the properties of the section, which stand last."""
        make: dict[type, Callable[..., Iterator[Any]]] = {
            Title: self._title,
            Note: self._note,
            Fact: self._fact,
            Heading: self._heading,
            Passage: self._passage,
            Table: self._table,
            Form: self._form,
            Signing: self._signing,
            Signature: self._signature,
            Chart: self._chart,
            Photos: self._photos,
            NewPage: self._new_page,
            Mark: self._mark,
            Cover: cover,
            Contents: self._contents,
        }
        end = self._body[-1]
        for block in self._content.blocks:
            for made in make[type(block)](block):
                end.addprevious(made)

    def _mark(self, block: Mark) -> Iterator[Any]:
        # A section has one head line for all its pages: marks that change stand in the text.
        if block.text:
            made = paragraph(Look("right", LEADING, keep=True), HEI.size, run(block.text, HEI))
            self._turn(made)
            yield made

    def _turn(self, made: Any) -> None:
        """Let a paragraph begin a page where one is to begin."""
        if self._turns:
            made.pPr.insert(1, node("pageBreakBefore"))
            self._turns = False

    def _new_page(self, _block: NewPage) -> Iterator[Any]:
        # The next paragraph turns the page itself: a paragraph for it would leave an empty line.
        self._turns = True
        yield from ()

    def _title(self, block: Title) -> Iterator[Any]:
        hand, leading = (TITLE, LEADING) if self._official else (SHEET_TITLE, 28.0)
        after = (LEADING / 2 if block.enclosed else LEADING) if self._official else 4.0
        look = Look("center", leading, after=after, keep=True, level=0)
        words = self._keys.around(block.key, [run(block.text, hand)])
        made = paragraph(look, hand.size, *words)
        self._turn(made)
        yield made

    def _contents(self, block: Contents) -> Iterator[Any]:
        title, *lines = contents(block, self._keys, self._width)
        self._turn(title)
        yield from (title, *lines)

    def _note(self, block: Note) -> Iterator[Any]:
        hand, leading = (SIGNED, 16.0) if block.plain else (SMALL, 13.0)
        yield paragraph(Look("left", leading, after=4.0), hand.size, run(block.text, hand))

    def _fact(self, block: Fact) -> Iterator[Any]:
        label, body, leading = (
            (SMALL_FACT, SMALL_FACT, 22.0) if block.small else (HEI, BODY, LEADING)
        )
        look = Look("left", leading, hang=wide(block.lead))
        runs = run(block.lead, label), run(block.text, body)
        yield paragraph(look, label.size + label.pitch / 20, *runs)

    def _heading(self, block: Heading) -> Iterator[Any]:
        look = Look("both", LEADING, first=2, keep=True, level=block.level)
        yield paragraph(look, SIZE, run(block.text, HEI if block.level == 1 else KAI))

    def _passage(self, block: Passage) -> Iterator[Any]:
        lines = (line.strip(" \u3000") for line in _PARAGRAPHS.split(block.text))
        for at, line in enumerate(line for line in lines if line):
            lead = [run(block.lead, KAI)] if block.label and not at else []
            look = FLUSH if block.flush else BEGINS
            yield paragraph(look, SIZE, *lead, run(line, BODY))

    def _table(self, block: Table) -> Iterator[Any]:
        if self._official:
            yield self._gap(keep=True)
        yield ledger(block, self._width, self._keys)
        if block.empty and not block.rows:
            look = Look("center", before=10.0)
            yield paragraph(look, SIGNED.size, run(block.empty, SIGNED))
        yield self._gap()

    def _chart(self, block: Chart) -> Iterator[Any]:
        if block.title:
            look = Look("left", 18.0, before=6.0, keep=True)
            yield paragraph(look, SIGNED.size, run(block.title, CHART_NAME))
        yield from self._table(block.table)

    def _photos(self, block: Photos) -> Iterator[Any]:
        yield from pictures(self._document, block, self._width)
        yield self._gap()

    def _form(self, block: Form) -> Iterator[Any]:
        yield form(block, self._width)
        yield self._gap()

    def _gap(self, *, keep: bool = False) -> Any:
        """Part a table from its neighbours; Word also wants a paragraph after the last one."""
        return paragraph(Look("left", 8.0, keep=keep), SMALL.size)

    def _signature(self, block: Signature) -> Iterator[Any]:
        name, day = wide(block.name), wide(block.day)
        first, second = (2.0, name - day) if day <= name else (4.0 + day - name, 2.0)
        for text, right, before in ((block.name, first, LEADING), (block.day, second, 0.0)):
            look = Look("right", LEADING, before=before, right=right, keep=before > 0)
            yield paragraph(look, SIZE, run(text, BODY))

    def _signing(self, block: Signing) -> Iterator[Any]:
        hand, before = (BODY, LEADING) if self._official else (SIGNED, 6.0)
        share = self._width / len(block.labels)
        tabs, runs = [], []
        for at, label in enumerate(block.labels):
            tabs += [("left", (at + 1) * share - 1.2 * hand.size), ("left", (at + 1) * share)]
            last = at + 1 == len(block.labels)
            runs += [run(label, hand), run("\t", hand, underline=bool(label))]
            runs += [] if last else [run("\t", hand)]
        look = Look("left", LEADING if self._official else 0.0, before=before, tabs=tuple(tabs))
        yield paragraph(look, hand.size, *runs)
