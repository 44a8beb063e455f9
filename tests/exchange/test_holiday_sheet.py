"""A year of holidays from a sheet: new, changed, wrong, and days without a year."""

import datetime as dt

import openpyxl
import pytest

from app.exchange.importing import bring_in
from app.records.rules import Holiday
from app.rules.gathering import workdays_of
from app.rules.workdays import is_workday, known
from app.store.history import undo
from app.store.seeding import seed

HEAD = ["日期", "安排", "名称", "依据"]


@pytest.fixture
def sheet(tmp_path):
    def keep(*rows):
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(list(row))
        book.save(tmp_path / "2027.xlsx")
        return tmp_path / "2027.xlsx"

    return keep


def told(preview):
    return [line.state.value for line in preview.lines]


def reasons(preview):
    return [str(words) for line in preview.lines for words in dict(line.problems).values()]


def test_a_year_comes_in_by_one_step_and_counts_at_once(peopled, look, sheet):
    seed(peopled)
    path = sheet(HEAD, ["2027-01-01", "放假", "元旦", "通知"], ["2027年1月2日", "放假", "元旦", ""],
                 ["2027-01-10", "调休上班", "元旦", "通知"])  # fmt: skip
    preview = look(peopled, Holiday, path)
    assert told(preview) == ["new"] * 3
    assert not known(2027, workdays_of(peopled))
    bring_in(peopled, Holiday, preview.lines, path.name, by=None)
    kinds = workdays_of(peopled)
    assert known(2027, kinds)
    assert is_workday(dt.date(2027, 1, 10), kinds)
    undo(peopled)
    assert not known(2027, workdays_of(peopled))


def test_a_day_that_is_there_is_the_same_row_and_never_a_second(peopled, look, sheet):
    seed(peopled)
    preview = look(peopled, Holiday, sheet(HEAD, ["2026-10-01", "放假", "国庆", "通知"]))
    assert told(preview) == ["changed"]


def test_days_without_a_year_or_of_an_unknown_one_are_told_plainly(peopled, look, sheet):
    rows = (
        ["10月1日", "放假", "国庆节", ""],
        ["0027-10-01", "放假", "国庆节", ""],
        ["2027-10-01", "休", "国庆节", ""],
        ["2027-10-04", "调休上班", "国庆节", ""],
    )
    preview = look(peopled, Holiday, sheet(HEAD, *rows))
    assert told(preview) == ["wrong"] * 4
    assert reasons(preview) == [
        "“10月1日”没有写年份，请写成 2026-11-23 这样的年月日。",
        "没有 27 年的节假日表，请核对年份。",
        "“休”不在可选项里，可选：放假、调休上班。",
        "2027-10-04 是周一至周五，本来就上班；请核对日期，或改选“放假”。",
    ]


def test_the_same_day_twice_in_a_sheet_is_told(peopled, look, sheet):
    rows = (["2027-10-01", "放假", "国庆节", ""], ["2027-10-01", "放假", "中秋节", ""])
    assert told(look(peopled, Holiday, sheet(HEAD, *rows))) == ["new", "conflict"]
