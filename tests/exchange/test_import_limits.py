"""Files that would fill the memory, or carry more than a table: bounded, told in one sentence."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from app.exchange import sheets, xlsx
from app.exchange.checking import quiet
from app.exchange.sheets import read_sheets
from app.records.words import Known, plain
from app.ui.jobs import Cancelled

ROOT = Path(__file__).resolve().parents[2]
FILES = ROOT / "tests" / "files" / "workbooks"
ROWS = 100_000
MOST_MB = 700


def rebuilt(path, part, data):
    """Copy a good workbook with one part replaced by a stream of bytes."""
    with (
        zipfile.ZipFile(FILES / "formulas.xlsx") as old,
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            if name != part:
                new.writestr(name, old.read(name))
        with new.open(part, "w", force_zip64=True) as file:
            for chunk in data:
                file.write(chunk)
    return path


def rows(count):
    """Yield the XML of a sheet with so many enterprises."""
    head = "".join(
        f'<c t="inlineStr"><is><t>{h}</t></is></c>' for h in ("企业名称", "地区", "电话")
    )
    yield f"<worksheet><sheetData><row>{head}</row>".encode()
    for n in range(count):
        cells = (f"第{n}厂", "浙江宁波", f"138{n:08d}")
        row = "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in cells)
        yield f"<row>{row}</row>".encode()
    yield b"</sheetData></worksheet>"


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/media/image1.png"])
def test_a_zip_bomb_is_not_unpacked(tmp_path, part):
    path = rebuilt(tmp_path / "bomb.xlsx", part, (b" " * 1_000_000 for _ in range(60)))
    assert path.stat().st_size < 200_000
    with pytest.raises(Known, match="大得不正常"):
        read_sheets(path, quiet)


def test_a_part_that_lies_about_its_size_is_damaged(tmp_path):
    path = rebuilt(tmp_path / "liar.xlsx", "xl/worksheets/sheet1.xml", rows(2000))
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as file:
        size = file.getinfo("xl/worksheets/sheet1.xml").file_size
    place = data.rfind(size.to_bytes(4, "little"))
    data[place : place + 4] = (100).to_bytes(4, "little")
    path.write_bytes(data)
    with pytest.raises(Known, match="不完整或已损坏"):
        read_sheets(path, quiet)


def test_too_many_parts_are_no_workbook(tmp_path, monkeypatch):
    monkeypatch.setattr(xlsx, "MOST_PARTS", 3)
    with pytest.raises(Known, match="大得不正常"):
        read_sheets(FILES / "titled.xlsx", quiet)


def test_too_many_rows_are_told(tmp_path, monkeypatch):
    monkeypatch.setattr(sheets, "MOST_ROWS", 50)
    path = rebuilt(tmp_path / "long.xlsx", "xl/worksheets/sheet1.xml", rows(60))
    with pytest.raises(Known, match="一次放不下"):
        read_sheets(path, quiet)


def test_a_cell_far_to_the_right_of_all_sheets_is_damage(tmp_path):
    wild = [b'<worksheet><sheetData><row><c r="ZZZZZZ1"><v>1</v></c></row></sheetData></worksheet>']
    path = rebuilt(tmp_path / "wild.xlsx", "xl/worksheets/sheet1.xml", wild)
    with pytest.raises(Known, match="不完整或已损坏"):
        read_sheets(path, quiet)


def test_a_row_far_below_all_sheets_is_damage(tmp_path):
    cell = b'<c r="A1" t="inlineStr"><is><t>x</t></is></c>'
    wild = [
        b'<worksheet><sheetData><row r="1">' + cell + b"</row>",
        b'<row r="999999999999">' + cell + b"</row></sheetData>",
        b'<mergeCells><mergeCell ref="A1:A999999999999"/></mergeCells></worksheet>',
    ]
    path = rebuilt(tmp_path / "deep.xlsx", "xl/worksheets/sheet1.xml", wild)
    with pytest.raises(Known, match="不完整或已损坏"):
        read_sheets(path, quiet)


def test_cells_merged_over_and_over_are_not_filled_for_ever(tmp_path, monkeypatch):
    monkeypatch.setattr(sheets, "MOST_CELLS", 1000)
    *parts, end = rows(60)
    merged = b'<mergeCell ref="A2:A1048576"/>' * 1000
    end = end.replace(b"</sheetData>", b"</sheetData><mergeCells>" + merged + b"</mergeCells>")
    path = rebuilt(tmp_path / "merged.xlsx", "xl/worksheets/sheet1.xml", [*parts, end])
    with pytest.raises(Known, match="一次放不下"):
        read_sheets(path, quiet)


@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "_rels/.rels"]
)
def test_entities_are_refused_in_every_part(tmp_path, part):
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'
    path = rebuilt(tmp_path / "laughs.xlsx", part, [laughs])
    with pytest.raises(Known, match="可疑的 XML 实体"):
        read_sheets(path, quiet)


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "_rels/.rels"])
@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"<a", b"<a/>" * 2, b"<sheets/>"])
def test_damaged_parts_are_told_calmly(tmp_path, part, data):
    path = rebuilt(tmp_path / "bad.xlsx", part, [data])
    with pytest.raises(Known) as refused:
        read_sheets(path, quiet)
    assert plain(refused.value.advice).startswith("资料没有改动")


@pytest.mark.parametrize("share", [0.2, 0.5, 0.8, 0.99])
def test_a_file_cut_off_anywhere_is_told_calmly(tmp_path, share):
    data = (FILES / "titled.xlsx").read_bytes()
    path = tmp_path / "cut.xlsx"
    path.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(Known, match="cut"):
        read_sheets(path, quiet)


def test_reading_can_be_cancelled(tmp_path):
    def stop(done, total):
        raise Cancelled

    path = rebuilt(tmp_path / "long.xlsx", "xl/worksheets/sheet1.xml", rows(1000))
    with pytest.raises(Cancelled):
        read_sheets(path, stop)


LOOK = """
import resource, sys
from pathlib import Path
from app.exchange import importing
from app.exchange.checking import quiet
from app.exchange.headings import find_header
from app.exchange.sheets import read_sheets
from app.records.partners import Enterprise
from app.records.words import plain
from app.store.file import create
from app.store.titles import Titles
store = create(Path(sys.argv[2]))
(sheet,) = read_sheets(Path(sys.argv[1]), quiet)
header = find_header(sheet, Enterprise, (plain,))
tongue = Titles(store.db, plain)
preview, _ = importing.judge(store, Enterprise, sheet, header, tongue, (plain,), quiet)
store.close()
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
status = Path("/proc/self/status")
if status.exists():
    # What Linux counts for a process begins with the memory of the one that started it.
    (line,) = (each for each in status.read_text().splitlines() if each.startswith("VmHWM"))
    peak = int(line.split()[1])
print(preview.counts()[importing.State.NEW], peak)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="resource is not there")
def test_a_hundred_thousand_rows_stay_in_bounded_memory(tmp_path):
    path = rebuilt(tmp_path / "large.xlsx", "xl/worksheets/sheet1.xml", rows(ROWS))
    done = subprocess.run(
        [sys.executable, "-c", LOOK, str(path), str(tmp_path / "d.tongxin")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    found, peak = map(int, done.stdout.split())
    assert found == ROWS
    assert peak < MOST_MB * (1_048_576 if sys.platform == "darwin" else 1024)
