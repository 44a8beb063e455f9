"""A workbook of records: dates as dates, codes as text, no formula, ready to print."""

from __future__ import annotations

import datetime as dt
import traceback
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from app.exchange.cells import LONGEST, MORE_HEAD, UID_HEAD, Cell, Column, pieces
from app.exchange.writing import Whole, written
from app.records.kinds import Choice, Day, Moment, Number, Text
from app.records.words import Known, N, Tongue, said

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Tick = Callable[[int, int], None]
MOST_ROWS = 1_048_575
_NARROWEST, _WIDEST, _MEASURED = 8, 50, 300
_SURELY_SHORT = LONGEST // 2
_LIST_ROOM = 255
_DEFAULTS: Mapping[str, object] = {"font_name": "宋体", "font_size": 11, "valign": "top"}
_FORMATS: Mapping[str, Mapping[str, object]] = {
    "head": {"bold": True, "bg_color": "#E7E6E6", "border": 1, "text_wrap": True},
    "text": {"num_format": "@", "text_wrap": True},
    "number": {"num_format": "0"},
    "day": {"num_format": "yyyy-mm-dd", "align": "left"},
    "moment": {"num_format": "yyyy-mm-dd hh:mm", "align": "left"},
    "bad": {"num_format": "@", "text_wrap": True, "bg_color": "#FFE1E1"},
}


@attrs.frozen
class Page:
    """Name one sheet: its columns, and the rows they are told of."""

    name: str
    columns: Sequence[Column]
    rows: Iterable[Any]
    total: int
    uid: Callable[[Any], str] | None = lambda rec: rec.uid
    bad: Callable[[Any], frozenset[str]] | None = None


def write_workbook(path: Path, pages: Sequence[Page], tongue: Tongue, tick: Tick) -> int:
    """Write a workbook and return how many rows it has; raise Known when it cannot be written."""
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    for page in pages:
        if page.total > MOST_ROWS:
            raise Known(
                said(N("有 {n} 行，一张 Excel 表放不下。"), n=page.total),
                said(N("资料没有改动。请先筛选，或导出为 CSV。")),
            )
    with written(path) as draft, Whole(draft) as file:
        options = {"constant_memory": True, "default_format_properties": dict(_DEFAULTS)}
        book = Workbook(file, options)
        try:
            done = _Book(book, tongue, tick).fill(pages)
        except BaseException:
            # What was begun lies in temporary files that only closing takes away.
            book.close()
            raise
        try:
            book.close()
        except FileCreateError as error:
            # The archive in these frames wants to end itself while its file is still open.
            if error.__context__ is not None:
                traceback.clear_frames(error.__context__.__traceback__)
            raise OSError(str(error)) from None
    return done


class _Book:
    """Fill one workbook, sheet after sheet."""

    def __init__(self, book: Any, tongue: Tongue, tick: Tick) -> None:
        self.book, self.say, self.tick = book, tongue.say, tick
        self.formats = {
            name: book.add_format({**_DEFAULTS, **way}) for name, way in _FORMATS.items()
        }
        self.more: list[tuple[str, str, int, str]] = []

    def fill(self, pages: Sequence[Page]) -> int:
        total, done = sum(page.total for page in pages), 0
        for page in pages:
            sheet = _Sheet(self, page)
            for row in page.rows:
                sheet.put(row)
                done += 1
                if not done % 100:
                    self.tick(done, total)
            sheet.finish()
        if self.more:
            self._continue()
        return done

    def add(self, name: str) -> Worksheet:
        taken = {sheet.get_name().casefold() for sheet in self.book.worksheets()}
        kept = "".join("_" if c in "[]:*?/\\" or ord(c) < 32 else c for c in name)[:28].strip("'")
        tries = (kept or "1", *(f"{kept}{n}" for n in range(2, 99)))
        free = next(each for each in tries if each.casefold() not in taken)
        return self.book.add_worksheet(free, worksheet_class=_escaping())

    def _continue(self) -> None:
        sheet = self.add(self.say(N("续文")))
        for at, head in enumerate((MORE_HEAD, N("栏目"), N("第几段"), N("文字"))):
            sheet.write_string(0, at, self.say(head), self.formats["head"])
        sheet.set_column(0, 2, 16)
        sheet.set_column(3, 3, 100)
        for row, (uid, name, part, text) in enumerate(self.more, 1):
            for at, cell in enumerate((uid, name, str(part), text)):
                sheet.write_string(row, at, cell, self.formats["text"])


class _Sheet:
    """Write the rows of one sheet and keep an eye on how wide they are."""

    def __init__(self, book: _Book, page: Page) -> None:
        self.book, self.page = book, page
        self.sheet = book.add(page.name)
        self.row = 0
        self.last = len(page.columns)
        self.columns = [
            (at, column.name, column.cell, book.formats[_look(column)])
            for at, column in enumerate(page.columns)
        ]
        self.widths = [max(_NARROWEST, _width(column.head) + 2) for column in page.columns]
        for at, column in enumerate(page.columns):
            self.sheet.write_string(0, at, column.head, book.formats["head"])
        if page.uid:
            self.sheet.write_string(0, len(page.columns), UID_HEAD, book.formats["head"])

    def put(self, rec: Any) -> None:
        """Write one row."""
        self.row += 1
        row, sheet, page = self.row, self.sheet, self.page
        bad = page.bad(rec) if page.bad else frozenset()
        measured = row <= _MEASURED
        for at, name, tell, look in self.columns:
            cell = tell(rec)
            if cell is None or cell == "":
                continue
            if name in bad:
                look = self.book.formats["bad"]
            if isinstance(cell, str):
                short = cell if len(cell) <= _SURELY_SHORT else self._parted(rec, name, cell)
                sheet.write_string(row, at, short, look)
            else:
                self._value(at, cell, look)
            if measured:
                self.widths[at] = max(self.widths[at], _room(cell))
        if page.uid:
            sheet.write_string(row, self.last, page.uid(rec))

    def _value(self, at: int, cell: Any, look: Format) -> None:
        if isinstance(cell, dt.date):
            self.sheet.write_datetime(self.row, at, cell, look)
        else:
            self.sheet.write_number(self.row, at, cell, look)

    def _parted(self, rec: Any, name: str, text: str) -> str:
        parts = pieces(text)
        uid = self.page.uid(rec) if self.page.uid else str(self.row + 1)
        self.book.more += [(uid, name, nth, part) for nth, part in enumerate(parts[1:], 2)]
        return parts[0]

    def finish(self) -> None:
        """Set widths, what is offered in cells, and the page."""
        sheet, columns, say = self.sheet, self.page.columns, self.book.say
        for at, width in enumerate(self.widths):
            sheet.set_column(at, at, width, self.columns[at][3])
        if self.page.uid:
            sheet.set_column(len(columns), len(columns), 12, None, {"hidden": True})
        for at, column in enumerate(columns):
            self._offer(at, column)
        sheet.freeze_panes(1, 0)
        # Lines between the cells on paper, without a format for every empty cell.
        sheet.hide_gridlines(0)
        sheet.autofilter(0, 0, max(self.row, 1), len(columns) - 1)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.set_margins(0.5, 0.5, 0.6, 0.7)
        sheet.repeat_rows(0)
        sheet.fit_to_pages(1, 0)
        sheet.set_header("&C" + self.page.name.replace("&", "&&")[:200])
        sheet.set_footer("&C" + say(N("第 &P 页 共 &N 页")))

    def _offer(self, at: int, column: Column) -> None:
        if isinstance(column.kind, Choice):
            labels = [self.book.say(label) for label in column.kind.of.values()]
            if len(",".join(labels)) <= _LIST_ROOM:
                rule = {"validate": "list", "source": labels, "error_type": "warning"}
                self.sheet.data_validation(1, at, max(self.row, 200), at, rule)


def _look(column: Column) -> str:
    kinds = {Day: "day", Moment: "moment", Number: "number", Text: "text"}
    return kinds.get(type(column.kind), "text")


def _room(cell: Cell) -> int:
    if isinstance(cell, dt.datetime):
        return 17
    if isinstance(cell, dt.date):
        return 11
    return min(_WIDEST, _width(str(cell)[:60]) + 2)


def _width(text: str) -> int:
    line = max(text.splitlines() or [""], key=len)
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in line)


def _escaping() -> type[Worksheet]:
    from xlsxwriter.worksheet import Worksheet

    from app.exchange.cells import escaped

    class Escaping(Worksheet):  # type: ignore[misc]
        """Escape lone surrogates as well: they are no UTF-8, and the file would not be written."""

        _escape_control_characters = staticmethod(escaped)

    return Escaping
