"""Working days against the official schedules of 2024 to 2026."""

import datetime as dt

import pytest

from app.records.describe import build
from app.records.rules import Holiday
from app.rules.workdays import (
    add_workdays,
    is_workday,
    known,
    nearest_workday,
    table,
    workdays_between,
)
from app.store.seeding import shipped

DAY = dt.timedelta(1)


def day(text):
    return dt.date.fromisoformat(text)


@pytest.fixture(scope="module")
def official():
    return table(rec for rec in shipped() if isinstance(rec, Holiday))


def slow_after(first, count, kinds):
    """Walk day by day."""
    way = DAY if count > 0 else -DAY
    there = first
    for _ in range(abs(count)):
        there += way
        while not is_workday(there, kinds):
            there += way
    return there


@pytest.mark.parametrize(("year", "off", "worked"), [(2024, 28, 8), (2025, 28, 5), (2026, 33, 6)])
def test_the_shipped_years_have_as_many_days_as_the_notices_say(official, year, off, worked):
    kinds = [kind for there, kind in official.items() if there.year == year]
    assert (kinds.count("holiday"), kinds.count("workday")) == (off, worked)


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("2024-02-18", True),  # Sunday worked for the Spring Festival
        ("2024-06-10", False),
        ("2025-01-28", False),
        ("2025-10-08", False),
        ("2025-10-11", True),
        ("2026-02-14", True),
        ("2026-02-16", False),
        ("2026-02-23", False),
        ("2026-02-24", True),
        ("2026-09-20", True),
        ("2026-10-10", True),
        ("2026-11-23", True),
        ("2026-11-22", False),
    ],
)
def test_single_days(official, text, works):
    assert is_workday(day(text), official) is works


def test_every_shipped_day_names_its_notice():
    rows = [rec for rec in shipped() if isinstance(rec, Holiday)]
    assert all(f"{rec.day.year}年部分节假日安排的通知（国办发明电" in rec.source for rec in rows)
    assert len({rec.day for rec in rows}) == len(rows)
    assert all(rec.day.weekday() > 4 for rec in rows if rec.kind == "workday")


def test_a_year_is_known_when_the_table_says_anything_of_it(official):
    assert known(2026, official)
    assert not known(2027, official)
    assert not known(2026, {})
    assert known(2026, dict(official))


def test_adding_skips_the_spring_festival_and_counts_the_make_up_day(official):
    # Friday 13 February 2026; Saturday 14 is worked, 15 to 23 are off.
    friday = day("2026-02-13")
    assert add_workdays(friday, 1, official) == day("2026-02-14")
    assert add_workdays(friday, 2, official) == day("2026-02-24")
    assert add_workdays(friday, 0, official) == friday
    assert add_workdays(day("2026-02-15"), 0, official) == day("2026-02-15")
    assert add_workdays(day("2026-02-24"), -1, official) == day("2026-02-14")


def test_between_leaves_out_the_first_day_and_counts_the_last(official):
    assert workdays_between(day("2026-11-20"), day("2026-11-23"), official) == 1
    assert workdays_between(day("2026-11-23"), day("2026-11-20"), official) == -1
    assert workdays_between(day("2026-11-23"), day("2026-11-23"), official) == 0
    assert workdays_between(day("2026-11-21"), day("2026-11-22"), official) == 0
    assert workdays_between(day("2025-12-31"), day("2026-12-31"), official) == 248


def test_what_is_added_is_what_is_counted(official):
    first = day("2023-12-20")
    for offset in range(0, 1100, 7):
        for count in (-40, -9, -1, 1, 2, 5, 15, 61, 250):
            start = first + DAY * offset
            there = add_workdays(start, count, official)
            assert there == slow_after(start, count, official), (start, count)
            assert workdays_between(start, there, official) == count


def test_any_mapping_serves_as_table(official):
    plain = dict(official)
    assert add_workdays(day("2026-09-30"), 1, plain) == day("2026-10-08")
    assert workdays_between(day("2026-09-30"), day("2026-10-10"), plain) == 3
    assert add_workdays(day("2026-09-30"), 1, {}) == day("2026-10-01")


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("2026-11-23", "2026-11-23"),
        ("2026-11-21", "2026-11-20"),  # Saturday: Friday is nearer
        ("2026-11-22", "2026-11-23"),  # Sunday: Monday is nearer
        ("2026-10-04", "2026-10-08"),  # as near to 30 September, which is another month
        ("2026-10-03", "2026-09-30"),
        ("2026-02-19", "2026-02-24"),  # as near to the 14th, which is earlier
        ("2026-01-01", "2025-12-31"),
    ],
)
def test_the_nearest_workday(official, text, nearest):
    assert nearest_workday(day(text), official) == day(nearest)


def test_the_ends_of_the_calendar_hold(official):
    assert add_workdays(dt.date.max, 3, official) == dt.date.max
    assert add_workdays(dt.date.min, -3, official) == dt.date.min
    assert nearest_workday(dt.date.max, official) == dt.date.max


def test_of_two_entries_for_one_day_the_later_written_holds():
    both = [
        Holiday(id=2, day=day("2027-01-04"), kind="workday", name="后写"),
        Holiday(id=1, day=day("2027-01-04"), kind="holiday", name="先写"),
    ]
    assert table(both) == {day("2027-01-04"): "workday"}


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ({"day": "0206-10-01"}, "没有 206 年的节假日表，请核对年份。"),
        ({"day": "10月1日"}, "没有写年份"),
        ({"day": "2027-01-04", "kind": "workday"}, "2027-01-04 是周一至周五，本来就上班"),
        ({"day": "2027-01-04", "name": " "}, "请填写“名称”。"),
        ({"day": "2027-01-04", "kind": "半天"}, "“半天”不在可选项里"),
    ],
)
def test_bad_rows_are_told_plainly(raw, words):
    built = build(Holiday, {"kind": "holiday", "name": "元旦"} | raw)
    assert built.record is None
    assert words in str(built.problems[0])
    assert built.problems[0].field in {"day", "name", "kind"}
