import datetime as dt

import pytest

from app.rules.periods import Span, days_in, span_of, spans_of


@pytest.mark.parametrize(
    ("period", "day", "first", "last", "words"),
    [
        ("month", "2028-02-29", "2028-02-01", "2028-02-29", "2028年2月"),
        ("quarter", "2026-11-23", "2026-10-01", "2026-12-31", "2026年第四季度"),
        ("half_year", "2026-06-30", "2026-01-01", "2026-06-30", "2026年上半年"),
        ("half_year", "2026-07-01", "2026-07-01", "2026-12-31", "2026年下半年"),
        ("year", "2026-07-01", "2026-01-01", "2026-12-31", "2026年"),
    ],
)
def test_the_period_that_holds_a_day(period, day, first, last, words):
    span = span_of(period, dt.date.fromisoformat(day))
    assert (str(span.first), str(span.last), str(span.words())) == (first, last, words)


def test_periods_of_a_year_follow_one_another():
    for period, count in (("month", 12), ("quarter", 4), ("half_year", 2), ("year", 1)):
        spans = list(spans_of(period, 2026))
        assert len(spans) == count
        assert [span.next() for span in spans] == [*spans[1:], span_of(period, dt.date(2027, 1, 1))]


def test_a_part_of_a_period():
    year = span_of("year", dt.date(2026, 1, 1))
    assert year.part(10, 12) == Span(2026, 10, 3)
    assert year.part(None, 3).last == dt.date(2026, 3, 31)
    assert year.part(None, None) == year
    assert span_of("quarter", dt.date(2026, 5, 1)).part(2, 3) == Span(2026, 5, 2)


def test_days_are_counted_with_both_ends():
    assert days_in(dt.date(2026, 2, 1), dt.date(2026, 2, 28)) == 28
    assert days_in(dt.date(2026, 2, 2), dt.date(2026, 2, 1)) == 0
