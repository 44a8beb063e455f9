"""Dates in the shapes offices write them."""

import contextlib
import datetime as dt
import time
import uuid

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.records.dates import (
    Month,
    day_in_words,
    moment_in_words,
    read_day,
    read_moment,
    read_month,
)
from app.records.describe import new_uid
from app.records.words import Problem
from tests import values

DAY = dt.date(2026, 11, 23)
MONTH = Month(2026, 11)


@pytest.mark.parametrize(
    "raw",
    [
        "2026-11-23",
        "2026/11/23",
        "2026.11.23",
        "2026年11月23日",
        "2026年11月23",
        "2026 年 11 月 23 日",
        "20261123",
        " 2026-11-23 \n",
        "２０２６年１１月２３日",
        "２０２６－１１－２３",
        "二〇二六年十一月二十三日",
        "二零二六年十一月二十三日",
        "2026年11月23日（星期一）",
        "2026年11月23日 周一",
        "2026年十一月二十三日",
    ],
)
def test_a_day_is_read_in_every_shape(raw):
    assert read_day(raw) == DAY


@pytest.mark.parametrize(
    ("raw", "day"),
    [
        ("二〇二六年十月十日", dt.date(2026, 10, 10)),
        ("二〇二六年一月三十一日", dt.date(2026, 1, 31)),
        ("二〇二六年十二月二十日", dt.date(2026, 12, 20)),
        ("二〇三〇年二月五日", dt.date(2030, 2, 5)),
        ("2026-1-2", dt.date(2026, 1, 2)),
        ("2024-02-29", dt.date(2024, 2, 29)),
        ("1921.7.1", dt.date(1921, 7, 1)),
    ],
)
def test_tens_and_short_shapes(raw, day):
    assert read_day(raw) == day


@pytest.mark.parametrize(
    "raw",
    [
        "2026-11-31",
        "2026-02-29",
        "2026-13-01",
        "2026-00-10",
        "0000-01-01",
        "26-11-23",
        "11月23日",
        "十月",
        "2026年11月",
        "202611",
        "2026112",
        "2026-11-23-01",
        "2026-11-23 abc",
        "昨天",
        "无",
        "-",
        "2026年11月23日和24日",
        "'; drop table event; --",
        "九" * 5000,
    ],
)
def test_what_is_no_day_is_a_problem_that_quotes_it(raw):
    with pytest.raises(Problem) as caught:
        read_day(raw)
    assert raw[:20] in str(caught.value)
    assert len(str(caught.value)) < 120


@pytest.mark.parametrize(
    "raw",
    [
        "2026-11",
        "2026/11",
        "2026.11",
        "2026年11月",
        "2026年11月份",
        "202611",
        "２０２６年１１月",
        "二〇二六年十一月",
        "2026-11-23",
        "2026年11月23日",
        "20261123",
    ],
)
def test_a_month_is_read_in_every_shape(raw):
    assert read_month(raw) == MONTH


@pytest.mark.parametrize(
    "raw", ["2026-13", "2026-00", "0000-01", "十月", "2026", "11", "2026年", "x"]
)
def test_what_is_no_month_is_a_problem(raw):
    with pytest.raises(Problem):
        read_month(raw)


@pytest.mark.parametrize(
    ("raw", "moment"),
    [
        ("2026-11-23 14:30", dt.datetime(2026, 11, 23, 14, 30)),
        ("2026-11-23T14:30", dt.datetime(2026, 11, 23, 14, 30)),
        ("2026-11-23 14:30:59", dt.datetime(2026, 11, 23, 14, 30)),
        ("2026年11月23日14时30分", dt.datetime(2026, 11, 23, 14, 30)),
        ("2026年11月23日 9点", dt.datetime(2026, 11, 23, 9, 0)),
        ("2026年11月23日（星期一）14:30—16:00", dt.datetime(2026, 11, 23, 14, 30)),
        ("２０２６年１１月２３日１４：３０", dt.datetime(2026, 11, 23, 14, 30)),
        ("二〇二六年十一月二十三日十四时三十分", dt.datetime(2026, 11, 23, 14, 30)),
        ("2026年11月23日下午2:30", dt.datetime(2026, 11, 23, 14, 30)),
        ("2026年11月23日上午 9时", dt.datetime(2026, 11, 23, 9)),
        ("2026-11-23 14:30 至 16:00", dt.datetime(2026, 11, 23, 14, 30)),
        ("2026-11-23", dt.datetime(2026, 11, 23)),
    ],
)
def test_a_moment_is_read_in_every_shape(raw, moment):
    assert read_moment(raw) == moment


@pytest.mark.parametrize(
    "raw",
    [
        "14:30",
        "2026-11-23 25:00",
        "2026-11-23 14:75",
        "2026-02-30 10:00",
        "下午",
        "2026-11-23 14:3x",
    ],
)
def test_what_is_no_moment_is_a_problem(raw):
    with pytest.raises(Problem):
        read_moment(raw)


@settings(max_examples=300, deadline=None)
@given(values.raw_values.map(str))
def test_any_text_is_read_or_refused(raw):
    for read, kind in ((read_day, dt.date), (read_month, Month), (read_moment, dt.datetime)):
        with contextlib.suppress(Problem):
            assert isinstance(read(raw), kind)


@given(st.dates(min_value=dt.date(1000, 1, 1)))
def test_a_day_written_for_paper_is_read_back(day):
    assert read_day(day_in_words(day)) == day


@given(st.datetimes(min_value=dt.datetime(1000, 1, 1)))
def test_a_moment_written_for_paper_is_read_back(moment):
    assert read_moment(moment_in_words(moment)) == moment.replace(second=0, microsecond=0)


def test_a_meeting_is_written_with_its_weekday_and_end():
    start, same, next_day = (
        dt.datetime(2026, 11, 23, 14, 30),
        dt.datetime(2026, 11, 23, 16, 0),
        dt.datetime(2026, 11, 24, 9, 5),
    )
    assert moment_in_words(start, same) == "2026年11月23日（星期一）14:30—16:00"
    assert moment_in_words(start, next_day) == "2026年11月23日（星期一）14:30—2026年11月24日09:05"
    assert moment_in_words(start) == "2026年11月23日（星期一）14:30"


@given(st.integers(1, 9000), st.integers(1, 12), st.integers(-12, 200))
def test_months_are_counted_over_the_year(year, month, more):
    start = Month(year + 100, month)
    later = start.plus(more)
    assert 1 <= later.month <= 12
    assert (later.year * 12 + later.month) - (start.year * 12 + start.month) == more
    assert (later > start) == (more > 0)
    assert Month.of(dt.date(2026, 11, 23)) == MONTH
    assert str(MONTH) == "2026-11"


def test_uids_are_version_7_and_sort_by_time():
    uids = []
    for _ in range(5):
        uids.append(new_uid())
        time.sleep(0.002)
    assert uids == sorted(uids)
    assert {uuid.UUID(uid).version for uid in uids} == {7}
    assert {uuid.UUID(uid).variant for uid in uids} == {uuid.RFC_4122}
    stamp = uuid.UUID(uids[-1]).int >> 80
    assert abs(stamp - time.time() * 1000) < 5_000
    assert len({new_uid() for _ in range(5000)}) == 5000


def test_a_clock_time_without_a_day_is_named_as_typed():
    with pytest.raises(Problem) as caught:
        read_moment("15:30")
    assert caught.value.what.args["raw"] == "15:30"


@pytest.mark.parametrize(
    ("month", "weeks"),
    [
        (Month(2026, 2), [(1, 1), (2, 8), (9, 15), (16, 22), (23, 28)]),
        (Month(2027, 2), [(1, 7), (8, 14), (15, 21), (22, 28)]),
        (Month(2026, 3), [(1, 1), (2, 8), (9, 15), (16, 22), (23, 29), (30, 31)]),
        (Month(9999, 12), [(1, 5), (6, 12), (13, 19), (20, 26), (27, 31)]),
    ],
)
def test_a_month_has_weeks_from_monday_to_sunday(month, weeks):
    found = month.weeks()
    assert [(a.day, b.day) for a, b in found] == weeks
    for number, (first, last) in enumerate(found, 1):
        assert {month.week_of(first), month.week_of(last)} == {number}
    assert (month.first, month.last) == (found[0][0], found[-1][1])
