"""Calendar periods: months, quarters, half-years and years as spans of days."""

import datetime as dt
from calendar import monthrange
from collections.abc import Iterator
from functools import lru_cache

import attrs

from app.records.rules import MONTHS
from app.records.words import N, Said, said

_DAY = dt.timedelta(1)
_QUARTERS = (N("第一季度"), N("第二季度"), N("第三季度"), N("第四季度"))
_HALVES = (N("上半年"), N("下半年"))


@attrs.frozen
class Span:
    """Hold a run of whole months of one year; both days belong to it."""

    year: int
    month: int
    months: int

    @property
    def first(self) -> dt.date:
        """Return its first day."""
        return dt.date(self.year, self.month, 1)

    @property
    def last(self) -> dt.date:
        """Return its last day."""
        return month_end(self.year, self.month + self.months - 1)

    def next(self) -> "Span":
        """Return the period of the same length after it."""
        after = self.month - 1 + self.months
        return Span(self.year + after // 12, after % 12 + 1, self.months)

    def part(self, from_month: int | None, to_month: int | None) -> "Span":
        """Return the months of it from one to another, counted from 1; None has no limit."""
        start = from_month or 1
        return Span(self.year, self.month + start - 1, (to_month or self.months) - start + 1)

    def words(self) -> Said:
        """Name the period as a clerk does: 2026年第四季度."""
        if self.months == 1:
            return said(N("{y}年{m}月"), y=self.year, m=self.month)
        year = said(N("{y}年"), y=self.year)
        if self.months == 12:
            return year
        return said(N("{year}{part}"), year=year, part=self.within())

    def within(self) -> Said:
        """Name it inside a year that is known: 第四季度."""
        if self.months == 12:
            return said(N("全年"))
        if self.months == 1:
            return said(N("{m} 月"), m=self.month)
        named = _QUARTERS if self.months == 3 else _HALVES
        return said(named[(self.month - 1) // self.months])


@lru_cache(4096)
def month_end(year: int, month: int) -> dt.date:
    """Return the last day of a month."""
    return dt.date(year, month, monthrange(year, month)[1])


def span_of(period: str, day: dt.date) -> Span:
    """Return the period of a kind ("month", "quarter", "half_year", "year") that holds a day."""
    length = MONTHS[period]
    return Span(day.year, (day.month - 1) // length * length + 1, length)


def spans_of(period: str, year: int) -> Iterator[Span]:
    """Yield the periods of a kind in a year, in order."""
    length = MONTHS[period]
    return (Span(year, month, length) for month in range(1, 13, length))


def days_in(first: dt.date, last: dt.date) -> int:
    """Return how many days lie from one to another, both counted; 0 when there is none."""
    return max((last - first) // _DAY + 1, 0)
