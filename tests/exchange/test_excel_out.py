"""Workbooks that go out: read back as Excel would, and ready to print."""

import csv
import datetime as dt
import zipfile

import attrs
import openpyxl
import pytest

from app.exchange.cells import (
    LONGEST,
    UID_HEAD,
    armed,
    cell_of,
    columns_of,
    defused,
    escaped,
    pieces,
    unescaped,
)
from app.exchange.checking import quiet
from app.exchange.csv_files import write_csv
from app.exchange.everything import page_of, take_everything
from app.exchange.excel_out import MOST_ROWS, Page, write_workbook
from app.records import RECORDS
from app.records.events import Attachment, Event
from app.records.kinds import Day, Moment
from app.records.partners import Enterprise
from app.records.roster import Person, Unit
from app.records.talks import Talk
from app.records.words import PLAIN, Known, plain, said
from app.store.titles import Titles
from app.ui.jobs import Cancelled
from tests.store.making import HOSTILE

CODE = "91330212MA2AA00016"


@pytest.fixture
def book(store, tmp_path):
    """Give a function that exports records and opens what was written."""
    opened = []

    def export(cls, *recs):
        with store.step(said("放入")) as step:
            step.put_many(recs)
        path = tmp_path / "out.xlsx"
        write_workbook(path, [page_of(store, cls, Titles(store.db, plain))], PLAIN, quiet)
        opened.append(openpyxl.load_workbook(path))
        return opened[-1]

    yield export
    for each in opened:
        each.close()


def column(sheet, head):
    heads = [cell.value for cell in sheet[1]]
    return heads.index(head) + 1


def test_codes_and_phones_are_text_dates_are_dates_numbers_numbers(book):
    sheet = book(
        Enterprise, Enterprise(name="甲厂", credit_code=CODE, phone="057488880001", party_members=7)
    ).active
    for head, value in (("统一社会信用代码", CODE), ("电话", "057488880001"), ("企业名称", "甲厂")):
        cell = sheet.cell(2, column(sheet, head))
        assert (cell.value, cell.data_type, cell.number_format) == (value, "s", "@")
    cell = sheet.cell(2, column(sheet, "党员数"))
    assert (cell.value, cell.data_type) == (7, "n")
    assert sheet.cell(2, column(sheet, "会籍")).value == "在会"


def test_days_and_moments_are_excel_dates(book, store):
    with store.step(said("放入")) as step:
        unit = step.put(Unit(name="第一党支部", kind="branch", founded=dt.date(2001, 7, 1)))
    starts = dt.datetime(2026, 11, 23, 14, 30)
    event = Event(title="党课", kinds=("party_class",), units=(unit.uid,), starts=starts)
    sheet = book(Event, event).active
    cell = sheet.cell(2, column(sheet, "开始时间"))
    assert (cell.value, cell.number_format) == (starts, "yyyy-mm-dd hh:mm")
    assert sheet.cell(2, column(sheet, "组织")).value == "第一党支部"
    sheet = book(Unit).active
    cell = sheet.cell(2, column(sheet, "成立日期"))
    assert (cell.value.date(), cell.number_format) == (dt.date(2001, 7, 1), "yyyy-mm-dd")


def test_days_before_excels_calendar_are_words():
    assert cell_of(Day(), dt.date(1899, 5, 4), PLAIN) == "1899-05-04"
    assert cell_of(Moment(), dt.datetime(1900, 2, 1, 8), PLAIN) == "1900-02-01 08:00"
    assert cell_of(Day(), dt.date(1900, 3, 1), PLAIN) == dt.date(1900, 3, 1)


@pytest.mark.parametrize("text", ["=1+1", "+86", "-1", "@SUM(A1)", "http://a.cn", "mailto:a@b"])
def test_nothing_becomes_a_formula_or_a_link(book, text):
    sheet = book(Person, Person(name=text)).active
    cell = sheet.cell(2, column(sheet, "姓名"))
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


def test_the_page_is_set_up_for_print(book):
    sheet = book(Person, Person(name="周明", note="字" * 200)).active
    assert sheet.freeze_panes == "A2"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.page_setup.orientation == "landscape"
    assert str(sheet.page_setup.paperSize) == "9"
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) in {(None, 0), (1, 0)}
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert "第 &P 页 共 &N 页" in str(sheet.oddFooter.center.text)
    widths = [sheet.column_dimensions[letter].width for letter in "AB"]
    assert all(8 <= width <= 51 for width in widths)
    heads = [cell.value for cell in sheet[1]]
    assert heads[-1] == UID_HEAD
    assert sheet.column_dimensions[sheet.cell(1, len(heads)).column_letter].hidden


def test_choices_are_offered_in_the_cell(book):
    sheet = book(Person, Person(name="周明")).active
    offered = {str(rule.sqref)[:1]: rule.formula1 for rule in sheet.data_validations.dataValidation}
    assert offered["B"] == '"男,女"'


def test_what_is_said_in_confidence_stays_in_the_file(book, store):
    with store.step(said("放入")) as step:
        person = step.put(Person(name="周明"))
    held = dt.datetime(2026, 11, 23, 9)
    talk = Talk(held=held, talkers=(person.uid,), others="来访者", private="绝不外传")
    sheet = book(Talk, talk).active
    assert "绝不外传" not in str([[cell.value for cell in row] for row in sheet.rows])
    assert "不外传的内容" not in [cell.value for cell in sheet[1]]


def test_a_long_text_goes_on_on_a_further_sheet(book):
    made = book(Person, Person(name="周明", note="长" * (LONGEST + 5)))
    first, more = made.worksheets
    assert len(first.cell(2, column(first, "备注")).value) == LONGEST
    assert [cell.value for cell in more[2]][1:] == ["note", "2", "长" * 5]


def test_pieces_count_what_excel_counts():
    assert [len(part) for part in pieces("𠮷" * 20_000)] == [16_000, 4_000]
    assert pieces("") == [""]


@pytest.mark.parametrize(
    "text", [*HOSTILE, "_x0041_", "_x005F_", "_x0041_x0042_", "_x0041\0x0042_", "＝1", "'=1", "''"]
)
def test_escapes_are_taken_back(text):
    assert unescaped(escaped(text)) == text
    assert armed(defused(text)) == text


def test_a_name_of_a_person_is_left_alone_by_the_escapes():
    assert escaped("周明 A_x") == "周明 A_x"
    assert armed("'好'") == "'好'"


def test_csv_has_a_mark_and_no_formula(store, tmp_path):
    with store.step(said("放入")) as step:
        step.put_many([Person(name="=1+1", note="一\r\n二"), Person(name="'=x", note="\n=1+1")])
    path = tmp_path / "out.csv"
    assert write_csv(path, page_of(store, Person, Titles(store.db, plain)), quiet) == 2
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert {row[0] for row in rows[1:]} == {"'=1+1", "''=x"}
    assert not [cell for row in rows for cell in row if cell.lstrip("\n").startswith("=")]
    assert rows[0][0] == "姓名"


def test_a_file_in_use_is_told_calmly_and_nothing_is_left(tmp_path):
    (tmp_path / "out.xlsx").mkdir()
    page = Page("人", columns_of(Person.fields, PLAIN), [], 0)
    with pytest.raises(Known, match="无法写入“out"):
        write_workbook(tmp_path / "out.xlsx", [page], PLAIN, quiet)
    assert [path.name for path in tmp_path.iterdir()] == ["out.xlsx"]


def test_more_rows_than_a_sheet_has_are_refused(tmp_path):
    page = Page("人", columns_of(Person.fields, PLAIN), [], MOST_ROWS + 1)
    with pytest.raises(Known, match="放不下"):
        write_workbook(tmp_path / "out.xlsx", [page], PLAIN, quiet)


def test_cancelling_leaves_the_old_file(tmp_path):
    path = tmp_path / "out.xlsx"
    path.write_bytes(b"old")
    page = Page(
        "人", columns_of(Person.fields, PLAIN), (Person(name=str(n)) for n in range(500)), 500
    )

    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        write_workbook(path, [page], PLAIN, stop)
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["out.xlsx"]


def test_sheets_with_impossible_or_equal_names_are_written(tmp_path):
    page = Page("甲/乙[1]:*?", columns_of(Person.fields[:1], PLAIN), [Person(name="一")], 1)
    path = tmp_path / "out.xlsx"
    write_workbook(path, [page, attrs.evolve(page, rows=[])], PLAIN, quiet)
    made = openpyxl.load_workbook(path)
    assert len(set(made.sheetnames)) == 2
    made.close()


def test_everything_can_be_read_without_the_program(store, tmp_path):
    with store.step(said("放入")) as step:
        unit = step.put(Unit(name="第一/党支部", kind="branch"))
        starts = dt.datetime(2026, 11, 23, 9)
        event = step.put(
            Event(title="党课: <1>", kinds=("party_class",), units=(unit.uid,), starts=starts)
        )
        for data in (b"one", b"two"):
            digest = step.blob(data)
            step.put(Attachment(name="照片.jpg", event=event.uid, digest=digest))
    tongue = Titles(store.db, plain)
    folder = take_everything(store, tmp_path / "U盘", tongue, dt.date(2026, 11, 23), quiet)
    again = take_everything(store, tmp_path / "U盘", tongue, dt.date(2026, 11, 23), quiet)
    assert folder.name == "data-20261123"
    assert again.name == "data-20261123-2"
    assert len(list(folder.glob("*.xlsx"))) == len(RECORDS)
    files = {path.relative_to(folder).as_posix(): path for path in folder.glob("附件/*/*")}
    assert sorted(path.read_bytes() for path in files.values()) == [b"one", b"two"]
    made = openpyxl.load_workbook(next(folder.glob("*附件.xlsx")))
    sheet = made.active
    assert {sheet.cell(row, column(sheet, "文件位置")).value for row in (2, 3)} == set(files)
    made.close()
    words = (folder / "请先读我.txt").read_text("utf-8-sig")
    assert "01-组织.xlsx：1 条" in words
    assert not list((tmp_path / "U盘").glob(".*"))


def test_attachments_have_names_that_every_system_takes(store, tmp_path):
    names = ("nul.txt", "COM1", "半\ud800个?.jpg", "../../外.jpg", "点.", "甲/乙.jpg")
    with store.step(said("放入")) as step:
        unit = step.put(Unit(name="第一党支部", kind="branch"))
        event = step.put(
            Event(title="aux", kinds=("other",), units=(unit.uid,), starts=dt.datetime(2026, 3, 1))
        )
        for name in names:
            digest = step.blob(name.encode("utf-8", "replace"))
            step.put(Attachment(name=name, event=event.uid, digest=digest))
    # What a killed program left half done is in nobody's way.
    (tmp_path / ".data-20261123.part").mkdir()
    tongue = Titles(store.db, plain)
    folder = take_everything(store, tmp_path, tongue, dt.date(2026, 11, 23), quiet)
    written = [path.relative_to(folder / "附件") for path in (folder / "附件").glob("*/*")]
    assert len(written) == len(names)
    for part in {part for path in written for part in path.parts}:
        assert not set(part) & set('<>:"/\\|?*'), part
        assert part.partition(".")[0].lower() not in {"nul", "com1", "aux"}
        assert part == part.strip(" .")


def test_the_parts_of_a_workbook_are_well_formed(book, store, tmp_path):
    book(Person, *(Person(name=f"员{text[:50]}", note=text) for text in HOSTILE))
    with zipfile.ZipFile(tmp_path / "out.xlsx") as file:
        assert file.testzip() is None
