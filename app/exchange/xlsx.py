"""An .xlsx read straight from its XML: no entities, no bombs, no macros, in little memory."""

import posixpath
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import attrs

from app.exchange.cells import Cell
from app.exchange.xlsx_xml import Elements, Reader, Rows, Strings, Styles, Unsafe, feed, heard
from app.records.words import Known, N, said

# What one part may unpack to, and how much more than it takes up in the file.
MOST_BYTES, MOST_RATIO, SMALL = 500_000_000, 200, 20_000_000
MOST_PARTS = 20_000
_CALM = N("资料没有改动。请用 Excel 或 WPS 打开它，另存为新的 .xlsx 后再导入。")


@attrs.frozen
class Row:
    """Hold the cells of one row; ``more`` continues texts that were too long for a cell."""

    number: int
    cells: tuple[Cell, ...]
    more: Mapping[str, str] = attrs.field(factory=dict, hash=False)


def known_of(path: Path, what: str, advice: str) -> Known:
    """Return one calm sentence about a file."""
    return Known(said(what, name=path.name), said(advice))


def read_xlsx(path: Path) -> Iterator[tuple[str, Iterator[Row], list[tuple[int, int, int]]]]:
    """Yield the name and the rows of every sheet in sight, to be read before the next.

    Cells merged downwards (column, first and last row) are told when the rows are read.
    """
    with _calmly(path), zipfile.ZipFile(path) as file:
        _check(path, file)
        parts = _Parts(file)
        for name, part in parts.sheets:
            merged: list[tuple[int, int, int]] = []
            yield name, _calm_rows(path, parts.rows(part, merged)), merged


@contextmanager
def _calmly(path: Path) -> Iterator[None]:
    try:
        yield
    except Unsafe as error:
        raise known_of(
            path, N("“{name}”里含有可疑的 XML 实体，为安全起见没有读取。"), _CALM
        ) from error
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        OSError,
        SyntaxError,
        LookupError,
        StopIteration,
        ValueError,
        RuntimeError,
    ) as error:
        raise known_of(path, N("“{name}”不完整或已损坏，读不出来。"), _CALM) from error


def _calm_rows(path: Path, rows: Iterator[Row]) -> Iterator[Row]:
    with _calmly(path):
        yield from rows


def _check(path: Path, file: zipfile.ZipFile) -> None:
    infos = file.infolist()
    names = {info.filename for info in infos}
    if "[Content_Types].xml" not in names or "xl/workbook.bin" in names:
        raise known_of(
            path,
            N("“{name}”不是 .xlsx 工作簿。"),
            N("资料没有改动。请在 Excel 或 WPS 里另存为 .xlsx 后再导入。"),
        )
    total = sum(info.file_size for info in infos)
    swollen = any(
        info.file_size > SMALL and info.file_size > MOST_RATIO * max(info.compress_size, 1)
        for info in infos
    )
    if total > MOST_BYTES or swollen or len(infos) > MOST_PARTS:
        raise known_of(
            path,
            N("“{name}”解开后大得不正常，为安全起见没有读取。"),
            N("资料没有改动。请核对文件来源，或把表格分成几份。"),
        )


class _Parts:
    """Find the parts of one workbook and read its sheets."""

    def __init__(self, file: zipfile.ZipFile) -> None:
        self.file = file
        start = self._links("_rels/.rels", "")
        self.book = next(to for kind, to in start.values() if kind.endswith("/officeDocument"))
        folder, name = posixpath.split(self.book)
        self.targets = self._links(posixpath.join(folder, "_rels", f"{name}.rels"), folder)
        asked = self._elements(self.book, "sheet", "workbookPr")
        self.since_1904 = any(given.get("date1904") in {"1", "true"} for _, given in asked)
        self.sheets = [
            (given.get("name", ""), self.targets[given["id"]][1])
            for tag, given in asked
            if tag == "sheet"
            and given.get("state", "visible") == "visible"
            and self.targets[given["id"]][0].endswith("/worksheet")
        ]
        strings, styles = Strings(), Styles()
        self._read("/sharedStrings", strings)
        self._read("/styles", styles)
        self.strings, self.dated = strings.found, styles.dated

    def rows(self, part: str, merged: list[tuple[int, int, int]]) -> Iterator[Row]:
        """Yield the rows of one sheet that have a value; its merged cells are told at the end."""
        rows = Rows(self.strings, self.dated, since_1904=self.since_1904)
        with self.file.open(part) as file:
            for _ in feed(rows, file):
                yield from (Row(number, cells) for number, cells in rows.found)
                rows.found.clear()
        merged.extend(rows.merged)

    def _read(self, kind: str, reader: Reader) -> None:
        for each, part in self.targets.values():
            if each.endswith(kind):
                with self.file.open(part) as file:
                    heard(reader, file)

    def _elements(self, part: str, *tags: str) -> list[tuple[str, dict[str, str]]]:
        reader = Elements(*tags)
        with self.file.open(part) as file:
            heard(reader, file)
        return reader.found

    def _links(self, part: str, folder: str) -> dict[str, tuple[str, str]]:
        return {
            given["Id"]: (given["Type"], _at(folder, given["Target"]))
            for _, given in self._elements(part, "Relationship")
        }


def _at(folder: str, target: str) -> str:
    if target.startswith("/"):
        return target.lstrip("/")
    return posixpath.normpath(posixpath.join(folder, target))
