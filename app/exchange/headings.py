"""Which row of a sheet is its heading, and which field each heading means."""

import hashlib
import re
import unicodedata
from collections.abc import Mapping, Sequence

import attrs

from app.exchange.cells import UID_HEAD, Cell, heads_of, text_of
from app.exchange.sheets import Sheet
from app.exchange.xlsx import Row
from app.records.describe import Field, Record
from app.records.talks import WITHHELD
from app.records.words import Said, Say, plain

_LOOK_THROUGH = 40
_LONGEST_HEAD = 60
_MARKS = re.compile(r"[\s*＊:：﹡★※]+")
_ASIDE = re.compile(r"[(（\[【].*?[)）\]】]")
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
    """Say where the heading stands and which field each column is; None: left out."""

    at: int
    heads: tuple[str, ...]
    fields: tuple[str | None, ...]
    uid: int | None = None
    year: str = ""

    @property
    def mapped(self) -> Mapping[str, int]:
        """Return the column of every field that has one."""
        return {name: at for at, name in enumerate(self.fields) if name}


def fields_in(cls: type[Record]) -> tuple[Field, ...]:
    """Return the fields a sheet may bring."""
    return tuple(field for field in cls.fields if field.name not in WITHHELD)


def find_header(sheet: Sheet, cls: type[Record], says: Sequence[Say]) -> Header:
    """Return the row that has most headings of these records; the first row when none has."""
    known = accepted(cls, says)
    best, most = 0, 0
    for at, row in enumerate(sheet.rows[:_LOOK_THROUGH]):
        found = {name for cell in row.cells if (name := _meant(cell, known))}
        if len(found) > most:
            best, most = at, len(found)
    return header_at(sheet, best, known)


def header_at(sheet: Sheet, at: int, known: Mapping[str, str]) -> Header:
    """Return the heading in a row, every field taken by the first column that means it."""
    heads = _heads(sheet.rows[at])
    taken: set[str] = set()
    fields: list[str | None] = []
    for head in heads:
        name = _meant(head, known)
        fields.append(None if name in taken else name)
        taken.add(name or "")
    uid = heads.index(UID_HEAD) if UID_HEAD in heads else None
    above = " ".join(text_of(cell) for row in sheet.rows[:at] for cell in row.cells)
    years = set(_YEAR.findall(unicodedata.normalize("NFKC", f"{sheet.name} {above}")))
    return Header(at, heads, tuple(fields), uid, years.pop() if len(years) == 1 else "")


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
    return known


def fingerprint(cls: type[Record], heads: Sequence[str]) -> str:
    """Return what a sheet of this kind is known by again."""
    words = "\n".join(_word(head) for head in heads)
    return f"import/{cls.table}/{hashlib.sha256(words.encode()).hexdigest()[:32]}"


def is_heading(row: Row, heads: Sequence[str]) -> bool:
    """Tell whether a row repeats the heading, as every printed page does."""
    return _heads(row) == tuple(heads)


def _heads(row: Row) -> tuple[str, ...]:
    heads = [" ".join(text_of(cell).split())[:_LONGEST_HEAD] for cell in row.cells]
    while heads and not heads[-1]:
        heads.pop()
    return tuple(heads)


def _meant(cell: Cell, known: Mapping[str, str]) -> str | None:
    return known.get(_word(cell, whole=True)) or known.get(_word(cell))


def _word(cell: Cell, *, whole: bool = False) -> str:
    if not isinstance(cell, str) or len(cell) > 2 * _LONGEST_HEAD:
        return ""
    text = unicodedata.normalize("NFKC", cell).casefold()
    word = _MARKS.sub("", text)
    if whole:
        return word
    return _MARKS.sub("", _ASIDE.sub("", text)) or word
