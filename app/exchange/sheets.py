"""What lies in a workbook or a comma-separated file, read row by row and trusted in nothing."""

import csv
import io
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import attrs

from app.exchange.cells import MORE_HEAD, UID_HEAD, Cell, armed, unescaped
from app.exchange.xlsx import Row, known_of, read_xlsx
from app.records.words import Known, N, said

Tick = Callable[[int, int], None]
MOST_ROWS = 200_000
MOST_CELLS = 4_000_000
MOST_TEXT = 300_000_000
_LOOK_THROUGH = 20
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CALM = N("资料没有改动。")


@attrs.frozen
class Sheet:
    """Hold the rows of one sheet that have anything in them, with their numbers."""

    name: str
    rows: tuple[Row, ...] = attrs.field(repr=False)

    @property
    def ours(self) -> bool:
        """Tell whether this program wrote it: then every cell is to the letter."""
        return any(UID_HEAD in row.cells for row in self.rows[:1])


def read_sheets(path: Path, tick: Tick) -> list[Sheet]:
    """Read every sheet that has rows; raise Known for what is no table, or none to be trusted."""
    try:
        with path.open("rb") as file:
            head = file.read(4096)
            size = file.seek(0, 2)
    except OSError as error:
        raise known_of(path, N("“{name}”打不开。"), N("请检查文件是否还在，再试一次。")) from error
    if not head.strip(b"\0 \r\n\t\xef\xbb\xbf"):
        raise known_of(path, N("“{name}”是空文件。"), _CALM)
    if head.startswith(b"PK"):
        kept = [
            Sheet(name, _filled(path, tuple(_bounded(path, rows, tick)), merged))
            for name, rows, merged in read_xlsx(path)
        ]
    elif head.startswith(_OLE):
        raise _old(path)
    else:
        _refuse_other(path, head)
        if size > MOST_TEXT:
            raise _too_large(path)
        kept = [Sheet(path.stem, tuple(_bounded(path, _csv_rows(path), tick)))]
    found = _joined([sheet for sheet in kept if sheet.rows])
    if not found:
        raise known_of(path, N("“{name}”里没有一行资料。"), _CALM)
    return found


def _bounded(path: Path, rows: Iterable[Row], tick: Tick) -> Iterator[Row]:
    cells = 0
    same: dict[str, str] = {}
    for number, row in enumerate(rows, 1):
        cells += len(row.cells)
        if number > MOST_ROWS or cells > MOST_CELLS:
            raise _too_large(path)
        if not number % 500:
            tick(number, 0)
        # Most cells of a large sheet repeat each other.
        kept = tuple(
            same.setdefault(cell, cell) if type(cell) is str and len(cell) < 40 else cell
            for cell in row.cells
        )
        yield Row(row.number, kept)


def _filled(
    path: Path, rows: tuple[Row, ...], merged: list[tuple[int, int, int]]
) -> tuple[Row, ...]:
    """Say what stands in a cell merged over several rows in each of them."""
    if not merged:
        return rows
    places = {row.number: at for at, row in enumerate(rows)}
    numbers, made, filled = sorted(places), list(rows), 0
    for column, top, bottom in merged:
        start = places.get(top)
        value = made[start].cells[column - 1 : column] if start is not None else ()
        if not value or value[0] is None:
            continue
        under = numbers[bisect_right(numbers, top) : bisect_right(numbers, bottom)]
        filled += len(under)
        if filled > MOST_CELLS:
            raise _too_large(path)
        for at in (places[number] for number in under):
            cells = list(made[at].cells)
            cells.extend([None] * (column - len(cells)))
            cells[column - 1] = value[0]
            made[at] = attrs.evolve(made[at], cells=tuple(cells))
    return tuple(made)


def _joined(sheets: list[Sheet]) -> list[Sheet]:
    """Put long texts together again that our own export continued on a further sheet."""
    more: dict[tuple[Cell, Cell], str] = {}
    rest = []
    for sheet in sheets:
        if sheet.rows[0].cells[:1] != (MORE_HEAD,):
            rest.append(sheet)
            continue
        for row in sheet.rows[1:]:
            uid, name, _, text = (*row.cells, "", "", "", "")[:4]
            more[uid, name] = more.get((uid, name), "") + str(text or "")
    return [_longer(sheet, more) for sheet in rest] if more else rest


def _longer(sheet: Sheet, more: dict[tuple[Cell, Cell], str]) -> Sheet:
    heads = sheet.rows[0].cells
    if UID_HEAD not in heads:
        return sheet
    at = heads.index(UID_HEAD)
    names = {uid: {} for uid, _ in more}  # type: dict[Cell, dict[str, str]]
    for (uid, name), text in more.items():
        names[uid][str(name)] = text
    rows = [
        attrs.evolve(row, more=names[row.cells[at]])
        if at < len(row.cells) and row.cells[at] in names
        else row
        for row in sheet.rows
    ]
    return Sheet(sheet.name, tuple(rows))


def _old(path: Path) -> Known:
    data = path.read_bytes() if path.stat().st_size < MOST_TEXT else b""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return known_of(
            path,
            N("“{name}”设了打开密码。"),
            N("资料没有改动。请在 Excel 或 WPS 里去掉密码，另存后再导入。"),
        )
    return known_of(
        path,
        N("“{name}”是旧的 .xls 格式。"),
        N("资料没有改动。请在 Excel 或 WPS 里另存为 .xlsx 后再导入。"),
    )


def _refuse_other(path: Path, head: bytes) -> None:
    start = head.lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if start.startswith((b"<!doctype", b"<html", b"<table", b"<?xml", b"<meta")):
        raise known_of(
            path,
            N("“{name}”其实是网页，不是 Excel 工作簿。"),
            N("资料没有改动。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。"),
        )
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    if (b"\0" in head and not wide) or path.suffix.lower() not in {".csv", ".txt", ".tsv"}:
        raise known_of(
            path,
            N("“{name}”不是 Excel 工作簿，或者已经损坏。"),
            N("资料没有改动。请用 Excel 或 WPS 打开看看，另存为 .xlsx 后再导入。"),
        )


def _too_large(path: Path) -> Known:
    return known_of(
        path,
        N("“{name}”太大，一次放不下。"),
        N("资料没有改动。请把表格分成几份，每份不超过 20 万行。"),
    )


def _csv_rows(path: Path) -> Iterator[Row]:
    text = _decoded(path)
    csv.field_size_limit(2**31 - 1)
    first = text[:4000].split("\n", 1)[0]
    mark = _parting(text)
    ours = UID_HEAD in first
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    try:
        for number, cells in enumerate(reader, 1):
            if any(cells):
                own = (unescaped(armed(cell)) if ours else armed(cell) for cell in cells)
                yield Row(number, tuple(cell or None for cell in own))
    except csv.Error as error:
        raise known_of(
            path, N("“{name}”的引号不成对，读不下去。"), N("资料没有改动。请另存为 .xlsx 再导入。")
        ) from error


def _parting(text: str) -> str:
    """Return the mark that parts the cells: that which most of the first lines have alike."""
    lines = [line for line in text[:20_000].splitlines()[:_LOOK_THROUGH] if line.strip()]

    def worth(mark: str) -> tuple[int, int]:
        counts = Counter(n for line in lines if (n := line.count(mark)))
        return (counts.most_common(1)[0][1], sum(counts.values())) if counts else (0, 0)

    return max(",\t;，|", key=worth)


def _decoded(path: Path) -> str:
    data = path.read_bytes()
    wide = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else ""
    for encoding in (wide,) if wide else ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Known(
        said(N("“{name}”的文字编码认不出来。"), name=path.name),
        said(N("资料没有改动。请在 Excel 或 WPS 里另存为 .xlsx 后再导入。")),
    )
