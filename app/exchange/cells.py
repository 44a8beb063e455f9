"""What a cell holds: a field's value as spreadsheets keep it, and the marks of our own files."""

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

import attrs

from app.records.describe import Field, Record
from app.records.kinds import Day, Kind, Moment, Number
from app.records.talks import WITHHELD
from app.records.words import N, Tongue

Cell = str | int | float | bool | dt.date | dt.datetime | None
Told = Mapping[str, Callable[[Any], str]]
# The headings by which our own files are known again.
UID_HEAD = "tongxin:uid"
MORE_HEAD = "tongxin:more"
# A cell of Excel holds 32,767 UTF-16 units.
LONGEST = 32_000
_FIRST_DAY = dt.date(1900, 3, 1)
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")
_BARRED = "\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff"
_FORBIDDEN = re.compile(f"[{_BARRED}]")
# The escape of a forbidden character begins with the _ that would end an escape before it.
_LOOKS_ESCAPED = re.compile(f"_(?=x[0-9A-Fa-f]{{4}}[_{_BARRED}])")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "'", "＝", "＋", "－", "＠")
NOTHING: Told = MappingProxyType({})


class Fault(str):
    """Hold what a formula shows that went wrong, such as #N/A."""

    __slots__ = ()


class Chosen(str):
    """Hold the name of a linked record the user chose out of several, and which one it is."""

    uid = ""


def chosen(title: str, uid: str) -> Chosen:
    """Return the name of a record with the record it stands for."""
    made = Chosen(title)
    made.uid = uid
    return made


@attrs.frozen
class Column:
    """Say what stands in one column: its heading, its kind, and how its cells are told."""

    name: str
    head: str
    kind: Kind
    weight: float
    cell: Callable[[Any], Cell]


def columns_of(fields: Sequence[Field], tongue: Tongue, told: Told = NOTHING) -> list[Column]:
    """Return the columns of these fields; ``told`` has the words of derived ones."""
    heads = heads_of(fields, tongue)
    made = []
    for field, head in zip(fields, heads, strict=True):
        if field.name not in WITHHELD:
            tell = told.get(field.name) or _teller(field, tongue)
            made.append(Column(field.name, head, field.kind, field.weight, tell))
    return made


def heads_of(fields: Sequence[Field], tongue: Tongue) -> list[str]:
    """Return the headings of these fields, told apart where two are called alike."""
    words = [tongue.say(field.label) for field in fields]
    return [
        f"{word}（{tongue.say(field.note)}）" if field.note and words.count(word) > 1 else word
        for field, word in zip(fields, words, strict=True)
    ]


def _teller(field: Field, tongue: Tongue) -> Callable[[Record], Cell]:
    name, kind = field.name, field.kind
    return lambda rec: cell_of(kind, getattr(rec, name), tongue)


def cell_of(kind: Kind, value: Any, tongue: Tongue) -> Cell:
    """Return the value of a field as a cell: numbers and dates as such, all else in words."""
    if isinstance(kind, Number):
        return value  # type: ignore[no-any-return]
    # Excel's calendar begins in 1900, and has a day in its February that never was.
    if isinstance(kind, Day) and value is not None and value >= _FIRST_DAY:
        return value  # type: ignore[no-any-return]
    if isinstance(kind, Moment) and value is not None and value.date() >= _FIRST_DAY:
        return value  # type: ignore[no-any-return]
    return kind.show(value, tongue)


def text_of(cell: Cell) -> str:
    """Return a cell as text, the way it is typed."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return N("是") if cell else N("否")
    if isinstance(cell, dt.datetime):
        return cell.isoformat(" ", "minutes")
    if isinstance(cell, float):
        return repr(cell)
    return str(cell)


def escaped(text: str) -> str:
    """Write what XML forbids as _xHHHH_, and what already looks so as text."""
    text = _LOOKS_ESCAPED.sub("_x005F_", text)
    return _FORBIDDEN.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def unescaped(text: str) -> str:
    """Take the escapes of ``escaped`` and of Excel back."""
    if "_x" not in text:
        return text
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)


def defused(text: str) -> str:
    """Put a ' before what a spreadsheet would take for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def armed(text: str) -> str:
    """Take away the ' that ``defused`` put."""
    return text[1:] if text.startswith("'") and text[1:].startswith(_FORMULA) else text


def pieces(text: str) -> list[str]:
    """Part a text that is too long for one cell."""
    room = LONGEST if text.isascii() or max(text) < "\U00010000" else LONGEST // 2
    return [text[at : at + room] for at in range(0, len(text), room)] or [""]
