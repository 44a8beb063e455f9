"""The ugly workbooks of offices, and what must come out of each."""

import datetime as dt
from pathlib import Path

import openpyxl
import pytest

from app.exchange.checking import quiet
from app.exchange.importing import told, why
from app.exchange.preview import State
from app.exchange.sheets import read_sheets
from app.exchange.xlsx_xml import date_of
from app.records import RECORDS
from app.records.dates import Month
from app.records.words import Known, plain
from app.store.titles import Titles

FILES = Path(__file__).resolve().parents[1] / "files" / "workbooks"
DAY = dt.date(2026, 11, 23)
CODE = "91330212MA2AA00016"
LOST = "超过 15 位"

# File: kind of record, what stands in these fields of the rows, what is skipped.
GOOD = {
    "titled.xlsx": (
        "person",
        ("name", "gender", "phone", "joined", "note"),
        {
            4: ("changed", "周明", "male", "13800000001", dt.date(2010, 7, 1), ""),
            5: ("new", "李文华", "female", "1380000002", dt.date(2012, 7, 1), ""),
            7: ("new", "买买提·艾力", "male", "", dt.date(2015, 7, 1), ""),
        },
        {8: "合计", 9: "填表人"},
    ),
    "grouped.xlsx": (
        "post",
        ("kind", "since", "until"),
        {
            4: ("new", "secretary", dt.date(2020, 1, 1), dt.date(2023, 1, 1)),
            5: ("new", "organisation", dt.date(2023, 1, 2), None),
        },
        {},
    ),
    "dates.xlsx": (
        "person",
        ("applied",),
        {
            **dict.fromkeys(range(3, 17), ("new", DAY)),
            17: ("wrong", "不是有效日期"),
            18: ("wrong", "“去年”不是有效日期"),
            19: ("wrong", "不是有效日期"),
        },
        {},
    ),
    "months.xlsx": (
        "person",
        ("birth",),
        {
            **{row: ("new", Month(1980, 5)) for row in (2, 3, 4, 5, 6, 8, 9)},
            7: ("wrong", "看不出是 1 月还是 10 月"),
        },
        {},
    ),
    "since_1904.xlsx": ("person", ("joined",), {2: ("alike", DAY)}, {}),
    "mangled_codes.xlsx": (
        "enterprise",
        ("credit_code", "phone"),
        {
            2: ("wrong", LOST),
            3: ("wrong", LOST),
            4: ("conflict", "企业名称：已存“另一家企业”，表里“丙厂”"),
            5: ("wrong", LOST),
        },
        {},
    ),
    "unknown_links.xlsx": (
        "membership",
        ("since",),
        {
            2: ("new", dt.date(2020, 1, 1)),
            3: ("new", dt.date(2021, 1, 1)),
            4: ("wrong", "没有叫“没有的支部”的组织"),
            5: ("wrong", "叫“李强”的人员有 2 条"),
        },
        {},
    ),
    "doubled.xlsx": (
        "enterprise",
        ("name",),
        {
            2: ("new", "新光五金"),
            3: ("same", "新光 五金"),
            4: ("conflict", "企业名称：已存“另一家企业”，表里“旭日电器”"),
            5: ("conflict", "与第 4 行是同一条记录"),
        },
        {},
    ),
    "known_already.xlsx": (
        "enterprise",
        ("name", "region"),
        {
            2: ("same", "宁波海天五金有限公司", ""),
            3: ("alike", "海天五金", "浙江"),
            4: ("changed", "另一家企业", ""),
            5: ("alike", "别的名字", ""),
            6: ("new", "全新企业", ""),
        },
        {},
    ),
    "second_sheet.xlsx": ("enterprise", ("name", "region"), {2: ("new", "甲厂", "浙江")}, {}),
    "formatted.xlsx": (
        "enterprise",
        ("name", "region"),
        {2: ("new", "甲厂", "浙江"), 3000: ("new", "乙厂", "")},
        {},
    ),
    "formulas.xlsx": (
        "enterprise",
        ("name", "party_members"),
        {2: ("new", "甲厂", 3), 3: ("wrong", "#DIV/0!")},
        {},
    ),
    "prefixed.xlsx": ("enterprise", ("name", "region"), {2: ("new", "<甲>厂A", "=1+1")}, {}),
    "macros.xlsm": ("enterprise", ("name", "region"), {2: ("new", "甲厂", "浙江")}, {}),
    **{
        name: (
            "enterprise",
            ("name", "region", "note"),
            {2: ("new", "甲厂", "浙江", "两行\r\n文字，有“引号”"), 3: ("new", "=乙厂", "", "+86")},
            {},
        )
        for name in ("gb18030.csv", "semicolons.csv", "utf16.txt")
    },
    "open_quote.csv": ("enterprise", ("name", "region"), {2: ("new", "甲厂", "浙江")}, {}),
}
REFUSED = {
    "empty.xlsx": "空文件",
    "no_rows.xlsx": "没有一行资料",
    "encrypted.xlsx": "设了打开密码",
    "renamed_xls.xlsx": "旧的 .xls 格式",
    "truncated.xlsx": "不完整或已损坏",
    "entities.xlsx": "可疑的 XML 实体",
    "other_zip.xlsx": "不是 .xlsx 工作簿",
    "page.xls": "其实是网页",
    "paper.xlsx": "不是 Excel 工作簿",
    "unreadable.csv": "文字编码认不出来",
}


@pytest.mark.parametrize("name", GOOD)
def test_what_an_ugly_workbook_gives(peopled, look, name):
    table, fields, expected, skipped = GOOD[name]
    preview = look(peopled, RECORDS[table], FILES / name)
    tongue = Titles(peopled.db, plain)
    assert [line.raw.number for line in preview.lines] == sorted(expected)
    for line in preview.lines:
        state, *values = expected[line.raw.number]
        assert line.state.value == state, why(preview, line, tongue)
        if state in {"wrong", "conflict"}:
            assert values[0] in why(preview, line, tongue)
        else:
            assert [getattr(line.record, field) for field in fields] == values
    assert [row for row, _ in preview.skipped] == list(skipped)
    for row, words in preview.skipped:
        assert skipped[row] in plain(words)


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_workbook_is_refused_in_one_calm_sentence(name):
    with pytest.raises(Known) as refused:
        read_sheets(FILES / name, quiet)
    assert REFUSED[name] in plain(refused.value.what)
    assert name in plain(refused.value.what)
    assert plain(refused.value.advice).startswith("资料没有改动")


def test_every_workbook_is_expected():
    found = {path.name for path in FILES.iterdir() if not path.name.startswith("_")}
    assert found == GOOD.keys() | REFUSED.keys()
    assert len(found) >= 25


# Those written by hand lack parts that openpyxl asks for and nobody needs.
BY_HAND = {"prefixed.xlsx", "formulas.xlsx", "since_1904.xlsx"}


@pytest.mark.parametrize("name", [n for n in GOOD if n.endswith("x") and n not in BY_HAND])
def test_cells_are_read_as_openpyxl_reads_them(name):
    book = openpyxl.load_workbook(FILES / name, data_only=True, read_only=True)
    seen = {sheet.name: sheet.rows for sheet in read_sheets(FILES / name, quiet)}
    for title, rows in seen.items():
        theirs = list(book[title].iter_rows(values_only=True))
        for row in rows:
            for at, cell in enumerate(row.cells):
                other = theirs[row.number - 1][at]
                if other is None:
                    continue  # merged downwards: only the first cell holds it
                midnight = isinstance(other, dt.datetime) and other.time() == dt.time()
                assert cell == (other.date() if midnight else other)
    book.close()


def test_the_calendar_of_excel():
    assert date_of(1) == dt.date(1900, 1, 1)
    assert date_of(59) == dt.date(1900, 2, 28)
    assert date_of(60) == 60, "29 February 1900 never was"
    assert date_of(61) == dt.date(1900, 3, 1)
    assert date_of(46349.5) == dt.datetime(2026, 11, 23, 12)
    assert date_of(0.5) == "12:00"
    assert date_of(44887, since_1904=True) == DAY
    assert date_of(10**9) == 10**9
    assert date_of(-3) == -3


def test_unknown_columns_are_named(peopled, look):
    preview = look(peopled, RECORDS["enterprise"], FILES / "second_sheet.xlsx")
    found = told(preview, Titles(peopled.db, plain))
    assert found["extra"] == ["我们的编号", "喜欢的颜色"]
    assert preview.lines[0].record.extra == "我们的编号：A1\n喜欢的颜色：红"
    assert found["sheet"] == "名单"
    assert found["counts"]["new"] == 1
    assert preview.counts()[State.NEW] == 1
