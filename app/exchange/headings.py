"""Which row of a sheet is its heading, and which field each heading means."""

import hashlib
import re
import unicodedata
from collections.abc import Mapping, Sequence

import attrs

from app.exchange.cells import UID_HEAD, Cell, heads_of, text_of
from app.exchange.columns import Way, extra_column, has_extra, heading_of
from app.exchange.contacts import contact_columns, without_nobody
from app.exchange.sheets import Sheet
from app.exchange.sniffing import first_data_row, sniffed
from app.exchange.xlsx import Row
from app.records.describe import Field, Record
from app.records.talks import WITHHELD
from app.records.words import N, Said, Say, plain
from app.store.folding import folded as simplified

_LOOK_THROUGH = 40
_LONGEST_HEAD = 60
_MARKS = re.compile(r"[\s*＊:：﹡★※]+")
_ASIDE = re.compile(r"[(（\[【].*?[)）\]】]")
_NOT_CHINESE = re.compile(r"[^\u3400-\u9fff]+")
_RUNNING = frozenset({"序号", "序", "no", "no.", "行号", "#"})
# Others keep registers of these as well, and know them less well than the office.
_ASKED = frozenset({"enterprise", "contact", "person", "unit"})
# What a workbook of rows that stayed out has besides its own columns.
WHY, WHERE = N("不能导入的原因"), N("原表行号")
_YEAR = re.compile(r"(19[5-9]\d|20\d\d)\s*年")


@attrs.frozen
class _Words:
    """Say labels in one language; a heading knows no links."""

    speak: Say

    def say(self, text: str | Said) -> str:
        """Say a text in this language."""
        return self.speak(text)

    def title(self, table: str, uid: str) -> str:
        """Return the uid."""
        return uid


@attrs.frozen
class Header:
    """Say where the heading stands and what each column is; None: left out.

    Where the sheet has none, the columns are called by letters and ``at`` is the row above the
    first one, -1 for the very top. ``sniffed`` are the columns told by their cells;
    ``ways`` say for a column what happens to kept values.
    """

    at: int
    heads: tuple[str, ...]
    fields: tuple[str | None, ...]
    uid: int | None = None
    year: str = ""
    lettered: bool = False
    usual: Way = Way.ASK
    sniffed: frozenset[int] = frozenset()
    ways: Mapping[str, Way] = attrs.field(factory=dict, hash=False)

    @property
    def mapped(self) -> Mapping[str, int]:
        """Return the place of every column that is taken, by what it is."""
        return {name: at for at, name in enumerate(self.fields) if name}

    def way(self, name: str) -> Way:
        """Return what happens to kept values of a column: our own export is taken over."""
        return self.ways.get(name, self.usual)


def fields_in(cls: type[Record]) -> tuple[Field, ...]:
    """Return the fields a sheet may bring."""
    return tuple(field for field in cls.fields if field.name not in WITHHELD)


def find_header(sheet: Sheet, cls: type[Record], says: Sequence[Say]) -> Header:
    """Return the row that has most headings of these records, and what its columns are.

    A heading of two rows is read as one; where no row has any, the cells speak for themselves.
    """
    known = accepted(cls, says)
    best, most, heads = 0, 0, _heads(sheet.rows[0])
    for at, row in enumerate(sheet.rows[:_LOOK_THROUGH]):
        single = _heads(row)
        # A single row goes before two, and the first before another.
        for rank, tried in ((1, single), (0, _joined(sheet, at, single))):
            found = 2 * len({name for head in tried if (name := _meant(head, known))})
            if found and found + rank > most:
                best, most, heads = at, found + rank, tried
    if not most and (start := first_data_row(cls, sheet)) is not None:
        # A row of several words above the first one is a heading in the office's own words.
        if start and sum(map(bool, heads := _heads(sheet.rows[start - 1]))) > 1:
            return _filled_up(sheet, cls, says, header_at(sheet, start - 1, known, heads))
        return _filled_up(sheet, cls, says, _unheaded(sheet, start))
    return _filled_up(sheet, cls, says, header_at(sheet, best, known, heads))


def header_at(sheet: Sheet, at: int, known: Mapping[str, str], heads: Sequence[str]) -> Header:
    """Return the heading in a row, every field taken by the first column that means it."""
    taken: set[str] = set()
    fields: list[str | None] = []
    for head in heads:
        name = _meant(head, known)
        fields.append(None if name in taken else name)
        taken.add(name or "")
    fields = without_nobody(fields, phone_is_free="phone" not in taken)
    uid = heads.index(UID_HEAD) if UID_HEAD in heads else None
    above = " ".join(text_of(cell) for row in sheet.rows[:at] for cell in row.cells)
    years = set(_YEAR.findall(unicodedata.normalize("NFKC", f"{sheet.name} {above}")))
    year = years.pop() if len(years) == 1 else ""
    return Header(at, tuple(heads), tuple(fields), uid, year)


def _unheaded(sheet: Sheet, start: int) -> Header:
    """Call the columns of a sheet without heading as Excel does."""
    wide = max(len(row.cells) for row in sheet.rows[start : start + _LOOK_THROUGH])
    return Header(start - 1, tuple(map(_letters, range(wide))), (None,) * wide, lettered=True)


def _letters(column: int) -> str:
    first, last = divmod(column, 26)
    return (_letters(first - 1) if first else "") + chr(ord("A") + last)


def _filled_up(sheet: Sheet, cls: type[Record], says: Sequence[Say], header: Header) -> Header:
    """Say what the columns are that no heading tells: by their cells, else extra ones."""
    if header.uid is not None:
        found: dict[int, str] = {}
    else:
        known = () if header.lettered else header.heads
        found = sniffed(cls, sheet, header.at, known, header.fields, says)
    wide = max((*(at + 1 for at in found), len(header.heads)))
    blanks = wide - len(header.heads)
    heads = [*header.heads, *[""] * blanks]
    fields = [found.get(at, name) for at, name in enumerate((*header.fields, *[None] * blanks))]
    # A column without a heading is called as Excel calls it.
    heads = [head or (_letters(at) if at in found else "") for at, head in enumerate(heads)]
    if has_extra(cls) and not header.lettered:
        ours = _extra_heads(says)
        told = {say(words) for words in (WHY, WHERE) for say in (plain, *says)}
        for at, head in enumerate(heads):
            if fields[at] is not None or at == header.uid or head in told:
                continue
            if _is_telling(sheet, header.at, at, head):
                label = next((head[len(p) :] for p in ours if head.startswith(p)), head)
                fields[at] = _free(extra_column(label), fields)
    usual = Way.ASK if header.uid is None and cls.table in _ASKED else Way.REPLACE
    seen = frozenset(found)
    return attrs.evolve(header, heads=tuple(heads), fields=tuple(fields), sniffed=seen, usual=usual)


def _extra_heads(says: Sequence[Say]) -> set[str]:
    """Return how the headings of our own extra columns begin, in every language."""
    return {say(heading_of("")).rstrip() for say in (plain, *says)}


def _is_telling(sheet: Sheet, at: int, column: int, head: str) -> bool:
    """Tell whether a column is worth keeping: it has a name, cells, and is no running number."""
    if not head or _word(head) in _RUNNING:
        return False
    rows = sheet.rows[at + 1 :]
    return any(column < len(row.cells) and row.cells[column] not in (None, "") for row in rows)


def _free(name: str, fields: Sequence[str | None]) -> str | None:
    tries = (name, *(f"{name}{n}" for n in range(2, 10)))
    return next((each for each in tries if each not in fields), None)


def accepted(cls: type[Record], says: Sequence[Say]) -> dict[str, str]:
    """Return what headings are taken for which field: labels in each language, then others."""
    fields = fields_in(cls)
    known: dict[str, str] = {}
    for say in (plain, *says):
        heads = heads_of(fields, _Words(say))
        for field, head in zip(fields, heads, strict=True):
            known.setdefault(_word(head, whole=True), field.name)
    for field in fields:
        for word in (*(say(field.label) for say in (plain, *says)), *field.also):
            known.setdefault(_word(word), field.name)
    for name, (label, others) in contact_columns(cls).items():
        for word in (*(say(label) for say in (plain, *says)), *others):
            known.setdefault(_word(word), name)
    return known


def fingerprint(cls: type[Record], heads: Sequence[str]) -> str:
    """Return what a sheet of this kind is known by again."""
    words = "\n".join(_word(head) for head in heads)
    return f"import/{cls.table}/{hashlib.sha256(words.encode()).hexdigest()[:32]}"


def is_heading(row: Row, heads: Sequence[str]) -> bool:
    """Tell whether a row repeats the heading, or a part of it, as every printed page does."""
    found = [(at, head) for at, head in enumerate(_heads(row)) if head]
    return len(found) > 1 and all(at < len(heads) and heads[at] == head for at, head in found)


def _joined(sheet: Sheet, at: int, heads: tuple[str, ...]) -> tuple[str, ...]:
    """Return the headings of two rows as one: what the lower one leaves open the upper one says."""
    upper = _heads(sheet.rows[at - 1]) if at else ()
    wide = max(len(upper), len(heads))
    pairs = ((upper[n : n + 1] or ("",), heads[n : n + 1] or ("",)) for n in range(wide))
    return tuple(low[0] or high[0] for high, low in pairs)


def _heads(row: Row) -> tuple[str, ...]:
    heads = [" ".join(text_of(cell).split())[:_LONGEST_HEAD] for cell in row.cells]
    while heads and not heads[-1]:
        heads.pop()
    return tuple(heads)


def _meant(cell: Cell, known: Mapping[str, str]) -> str | None:
    word = _word(cell)
    # Beside the Chinese word stands an English one, or both in one cell.
    chinese = _NOT_CHINESE.sub("", word)
    whole = known.get(_word(cell, whole=True)) or known.get(word)
    return whole or (known.get(chinese) if chinese else None)


def _word(cell: Cell, *, whole: bool = False) -> str:
    if not isinstance(cell, str) or len(cell) > 2 * _LONGEST_HEAD:
        return ""
    text = simplified(cell)
    word = _MARKS.sub("", text)
    if whole:
        return word
    return _MARKS.sub("", _ASIDE.sub("", text)) or word
