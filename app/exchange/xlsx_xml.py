"""The XML parts of a workbook, read event by event; a document type is refused."""

import datetime as dt
import math
import re
from collections.abc import Iterator
from functools import cache
from typing import IO, Protocol
from xml.parsers import expat

from app.exchange.cells import Cell, Fault, unescaped

_CHUNK = 1 << 16
_MOST_COLUMNS, _MOST_ROWS = 16_384, 1_048_576
_DATED = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_NO_DATE = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.')
_REF = re.compile(r"([A-Z]{1,3})(\d+)")
_DAY = 86_400


class Unsafe(Exception):  # noqa: N818 - said as one calm sentence
    """Refuse XML that brings a document type: entities are how it attacks."""


class Reader(Protocol):
    """Hear the events of one part."""

    def start(self, tag: str, given: dict[str, str]) -> None:
        """Hear an element begin."""

    def text(self, text: str) -> None:
        """Hear characters."""

    def end(self, tag: str) -> None:
        """Hear an element end."""


def feed(reader: Reader, file: IO[bytes]) -> Iterator[None]:
    """Let a reader hear a part; yield now and then, when it may have found something."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.StartDoctypeDeclHandler = _refuse
    try:
        while chunk := file.read(_CHUNK):
            parser.Parse(chunk, False)
            yield
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise SyntaxError(str(error)) from error
    yield


def heard(reader: Reader, file: IO[bytes]) -> None:
    """Let a reader hear a whole part."""
    for _ in feed(reader, file):
        pass


def _refuse(*_: object) -> None:
    raise Unsafe


def local(name: str) -> str:
    """Return a name without its prefix."""
    return name.rpartition(":")[2]


class Elements:
    """Collect the elements of these names with what they are given."""

    def __init__(self, *tags: str) -> None:
        self.tags = tags
        self.found: list[tuple[str, dict[str, str]]] = []

    def start(self, tag: str, given: dict[str, str]) -> None:
        """Collect an element."""
        if local(tag) in self.tags:
            self.found.append((local(tag), {local(key): value for key, value in given.items()}))

    def text(self, text: str) -> None:
        """Hear nothing."""

    def end(self, tag: str) -> None:
        """Hear nothing."""


class Strings:
    """Collect the shared strings, without the readings printed above them."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._parts: list[str] = []
        self._take = self._ruby = False

    def start(self, tag: str, given: dict[str, str]) -> None:
        """Begin a string or a part of it."""
        match local(tag):
            case "si":
                self._parts = []
            case "rPh":
                self._ruby = True
            case "t":
                self._take = not self._ruby

    def text(self, text: str) -> None:
        """Take characters that belong to a string."""
        if self._take:
            self._parts.append(text)

    def end(self, tag: str) -> None:
        """End a string or a part of it."""
        match local(tag):
            case "si":
                self.found.append(unescaped("".join(self._parts)))
            case "rPh":
                self._ruby = False
            case "t":
                self._take = False


class Rows:
    """Collect the rows of one sheet that hold a value, and its merged cells."""

    def __init__(self, strings: list[str], dated: list[bool], *, since_1904: bool) -> None:
        self.found: list[tuple[int, tuple[Cell, ...]]] = []
        self.merged: list[tuple[int, int, int]] = []
        self._strings, self._dated, self._since_1904 = strings, dated, since_1904
        self._row = self._column = 0
        self._cells: list[Cell] = []
        self._type = self._style = ""
        self._parts: list[str] = []
        self._take = self._ruby = False

    def start(self, tag: str, given: dict[str, str]) -> None:
        """Begin a row, a cell or its value."""
        if ":" in tag:
            tag = local(tag)
        if tag == "c":
            ref = given.get("r")
            self._column = column_of(ref) if ref else self._column + 1
            self._type, self._style = given.get("t", "n"), given.get("s", "")
            self._parts = []
        elif tag in ("v", "t"):
            self._take = not self._ruby
        elif tag == "row":
            self._row = int(given.get("r") or self._row + 1)
            if self._row > _MOST_ROWS:
                raise ValueError(self._row)
            self._cells, self._column = [], 0
        elif tag == "rPh":
            self._ruby = True
        elif tag == "mergeCell":
            self._merge(given.get("ref", ""))

    def text(self, text: str) -> None:
        """Take characters that belong to a value."""
        if self._take:
            self._parts.append(text)

    def end(self, tag: str) -> None:
        """End a value, a cell or a row."""
        if ":" in tag:
            tag = local(tag)
        if tag in ("v", "t"):
            self._take = False
        elif tag == "c":
            if self._parts:
                self._cells.extend([None] * (self._column - 1 - len(self._cells)))
                self._cells.append(self._value("".join(self._parts)))
        elif tag == "row":
            if any(cell is not None and cell != "" for cell in self._cells):
                self.found.append((self._row, tuple(self._cells)))
        elif tag == "rPh":
            self._ruby = False

    def _merge(self, ref: str) -> None:
        first, _, last = ref.partition(":")
        top, bottom = _REF.fullmatch(first), _REF.fullmatch(last)
        if top and bottom and int(bottom[2]) > int(top[2]):
            self.merged.append((column_of(first), int(top[2]), int(bottom[2])))

    def _value(self, text: str) -> Cell:
        kind = self._type
        if kind == "s":
            return self._strings[int(text)]
        if kind in ("inlineStr", "str"):
            return unescaped(text)
        if kind == "b":
            return text.strip() == "1"
        if kind == "e":
            return Fault(text)
        if kind == "d":
            return _iso(text)
        return self._number(text)

    def _number(self, text: str) -> Cell:
        try:
            value = int(text) if text.isdigit() else float(text)
        except ValueError:
            return text
        if not math.isfinite(value):
            return text
        dated = self._style.isdigit() and int(self._style) < len(self._dated)
        if dated and self._dated[int(self._style)]:
            return date_of(value, since_1904=self._since_1904)
        return int(value) if value == int(value) else value


class Styles:
    """Learn which cell styles show a number as a date."""

    def __init__(self) -> None:
        self.dated: list[bool] = []
        self._own: dict[int, bool] = {}
        self._inside = False

    def start(self, tag: str, given: dict[str, str]) -> None:
        """Learn a format or a style."""
        tag = local(tag)
        if tag == "numFmt":
            code = _NO_DATE.sub("", given.get("formatCode", "")).lower()
            self._own[int(given.get("numFmtId", 0))] = bool(re.search("[ymdhs年月日]", code))
        elif tag == "cellXfs":
            self._inside = True
        elif tag == "xf" and self._inside:
            number = int(given.get("numFmtId") or 0)
            self.dated.append(self._own.get(number, number in _DATED))

    def text(self, text: str) -> None:
        """Hear nothing."""

    def end(self, tag: str) -> None:
        """End the list of styles."""
        if local(tag) == "cellXfs":
            self._inside = False


def column_of(ref: str) -> int:
    """Return the number of the column a cell stands in."""
    return _column(ref.rstrip("0123456789"))


@cache
def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
        if not 0 < number <= _MOST_COLUMNS:
            raise ValueError(letters)
    return number


def date_of(serial: float, *, since_1904: bool = False) -> Cell:
    """Return the day or moment a serial number stands for; what is none stays a number."""
    if 0 < serial < 1:
        minutes = round(serial * 1440)
        return f"{minutes // 60:02d}:{minutes % 60:02d}"
    # The calendar of Excel begins on 1 January 1900 and has a 29 February that never was.
    never = not since_1904 and (60 <= serial < 61 or serial < 1)
    if never or not 0 <= serial < 2_958_466:
        return int(serial) if serial == int(serial) else serial
    start = dt.datetime(1899, 12, 31 if serial < 60 else 30)
    start = dt.datetime(1904, 1, 1) if since_1904 else start
    moment = start + dt.timedelta(seconds=round(serial * _DAY))
    return moment if moment.time() != dt.time() else moment.date()


def _iso(text: str) -> Cell:
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        return text
    return moment if moment.time() != dt.time() else moment.date()
