"""What a cell says to a field: the value it means, or why it means none."""

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.exchange.cells import Cell, Chosen, Fault, text_of
from app.exchange.names import Names, folded
from app.exchange.xlsx_xml import date_of
from app.records.describe import Field
from app.records.kinds import (
    Choice,
    Choices,
    Code,
    Day,
    Flag,
    Kind,
    Moment,
    MonthOnly,
    Number,
    Ref,
    Refs,
    Text,
)
from app.records.words import N, Problem, Say, plain, said

# What offices write where nothing is known.
NOTHINGS = frozenset({"无", "—", "——", "-", "--", "/", "\\", "－", "―", "–", "／", "暂无", "待定"})
_MANGLED = re.compile(r"[+-]?\d(\.\d+)?[eE][+]?\d{2}")
_EXACT = 10**15
_LAST_SERIAL = 109_575
_SHORT_DAY = re.compile(r"\d{1,2}\s*[月.]\s*\d{1,2}\s*日?|\d{1,2}月份?")
_SPACED_NAME = re.compile(r"[㐀-鿿]([ \u3000]+[㐀-鿿]){1,3}")
_WIDE = re.compile(r"(?=.*[０-９])[！-～\x20-\x7e]+")
# A number of people or firms with the word that is counted.
_COUNTED = re.compile(r"^(?:共\s*)?([\d０-９,，]+)\s*(?:人|名|位|家|个|户)$")
_PARTS = re.compile(r"[、,，;；\n/]")


class Reading:
    """Read cells for fields; ``own``: our own export, kept to the letter."""

    def __init__(self, names: Names, says: Sequence[Say], *, own: bool, year: str = "") -> None:
        self._names, self._says = names, (plain, *says)
        self._own, self._year = own, year
        self._labels: dict[str, dict[str, str]] = {}
        self._chosen: dict[tuple[str, str], Any] = {}
        self._ways: dict[type, Callable[[Field, Any], Any]] = {
            Text: self._text,
            Code: self._code,
            Number: self._parsed,
            Day: self._dated,
            MonthOnly: self._dated,
            Moment: self._dated,
            Flag: self._flag,
            Choice: self._choice,
            Choices: self._choices,
            Ref: self._ref,
            Refs: self._refs,
        }

    def value(self, field: Field, cell: Cell) -> Any:
        """Return the value of a cell that says something; raise Problem when it means none."""
        if isinstance(cell, Fault):
            raise Problem(said(N("单元格里是公式错误“{fault}”。"), fault=str(cell)))
        return self._ways[type(field.kind)](field, cell)

    def says_nothing(self, field: Field, cell: Cell) -> bool:
        """Tell whether a cell is empty or holds a mark offices put where nothing is known."""
        if not isinstance(cell, str):
            return cell is None
        text = cell.strip()
        own = self._own and isinstance(field.kind, Text)
        return not cell if own else not text or text in NOTHINGS

    def _text(self, field: Field, cell: Cell) -> str:
        if not isinstance(cell, str):
            if is_mangled(cell):
                raise _lost(text_of(cell))
            return text_of(cell)
        text = str(cell).strip()
        if _MANGLED.fullmatch(text):
            raise _lost(text)
        if self._own:
            return str(cell)
        if text.isascii():
            return text
        if field.name.rpartition(":")[2] == "name" and _SPACED_NAME.fullmatch(text):
            return "".join(text.split())
        if _WIDE.fullmatch(text):
            return unicodedata.normalize("NFKC", text)
        return text

    def _code(self, field: Field, cell: Cell) -> Any:
        text = self._text(field, cell)
        return text if self._own else field.kind.parse(text)

    def _parsed(self, field: Field, cell: Cell) -> Any:
        if type(cell) is int:
            return field.kind.parse(cell)
        text = text_of(cell).strip()
        return field.kind.parse(text if self._own else _COUNTED.sub(r"\1", text))

    def _dated(self, field: Field, cell: Cell) -> Any:
        if isinstance(cell, dt.date):
            return field.kind.parse(cell)
        text = text_of(cell).strip()
        if isinstance(cell, float | int) and not isinstance(cell, bool):
            return field.kind.parse(self._serial(field, cell, text))
        if self._year and _SHORT_DAY.fullmatch(unicodedata.normalize("NFKC", text)):
            text = f"{self._year}年{text}"
        return field.kind.parse(text)

    def _serial(self, field: Field, cell: float, text: str) -> Cell:
        """Tell a serial number of Excel from a date written as a number."""
        if 1949 <= cell < 2999 or cell > _LAST_SERIAL:
            if isinstance(field.kind, MonthOnly) and text.endswith(".1"):
                what = N("“{raw}”看不出是 1 月还是 10 月，请写成 2026-01 这样。")
                raise Problem(said(what, raw=text))
            return text
        found = date_of(cell)
        return found if isinstance(found, dt.date) else text

    def _flag(self, field: Field, cell: Cell) -> bool:
        if isinstance(cell, bool | int):
            return bool(cell)
        text = text_of(cell).strip()
        for say in self._says:
            if text.casefold() in (say("是").casefold(), say("否").casefold()):
                return text.casefold() == say("是").casefold()
        return bool(field.kind.parse(text))

    def _choice(self, field: Field, cell: Cell) -> Any:
        text = text_of(cell).strip()
        # A column of choices says the same few words over and over.
        asked = field.name, text
        if asked not in self._chosen:
            self._chosen[asked] = self._choose(field, text)
        return self._chosen[asked]

    def _choose(self, field: Field, text: str) -> Any:
        key = self._key(field, text)
        if not key and isinstance(field.kind, Choice) and field.kind.words:
            key = self._names.word(field.kind, text)
        return field.kind.parse(key or text)

    def _choices(self, field: Field, cell: Cell) -> Any:
        parts = [part.strip() for part in _PARTS.split(text_of(cell))]
        return field.kind.parse(tuple(self._key(field, part) or part for part in parts if part))

    def _key(self, field: Field, text: str) -> str:
        """Return the key of a choice; 大型企业 is 大型 where only one choice begins the word."""
        keys, word = self._keys(field), folded(text)
        if word in keys or self._own:
            return keys.get(word, "")
        near = {key for label, key in keys.items() if label and _is_near(label, word)}
        return near.pop() if len(near) == 1 else ""

    def _keys(self, field: Field) -> Mapping[str, str]:
        if field.name not in self._labels:
            self._labels[field.name] = {
                folded(say(label)): key for say in self._says for key, label in _of(field.kind)
            }
        return self._labels[field.name]

    def _ref(self, field: Field, cell: Cell) -> str:
        if isinstance(cell, Chosen):
            return cell.uid
        return self._names.one(field.kind.to, text_of(cell).strip())  # type: ignore[attr-defined]

    def _refs(self, field: Field, cell: Cell) -> tuple[str, ...]:
        return self._names.several(field.kind.to, text_of(cell).strip())  # type: ignore[attr-defined]


def is_mangled(cell: Cell) -> bool:
    """Tell whether a cell is a number so long that Excel has changed its last digits."""
    number = isinstance(cell, float | int) and not isinstance(cell, bool)
    return number and abs(cell) >= _EXACT  # type: ignore[arg-type]


def _is_near(label: str, word: str) -> bool:
    """Tell whether a word is a label with more behind it, or a label cut short."""
    return word.startswith(label) or label.startswith(word)


def _of(kind: Kind) -> list[tuple[str, str]]:
    return list(kind.of.items()) if isinstance(kind, Choice | Choices) else []


def _lost(text: str) -> Problem:
    what = N("“{raw}”超过 15 位，Excel 已把后面的数字改掉，请按原件重填并设为文本格式。")
    return Problem(said(what, raw=text[:40]))
