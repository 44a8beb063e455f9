"""Working days: Monday to Friday, put right by the year's holidays and make-up workdays."""

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Mapping

from app.records.rules import Holiday

_DAY = dt.timedelta(1)
_NEXT_FROM = 11
_MOST_YEARS = 60


class Workdays(dict[dt.date, str]):
    """Be a plain table day → kind that also counts quickly; made by ``table`` alone."""

    def __init__(self, kinds: Mapping[dt.date, str]) -> None:
        super().__init__(kinds)
        days = sorted(self)
        self._off = [d.toordinal() for d in days if d.weekday() < 5 and self[d] == "holiday"]
        self._worked = [d.toordinal() for d in days if d.weekday() > 4 and self[d] == "workday"]
        self.years = frozenset(day.year for day in days)
        self._start, self._sequence = self._listed()

    def _listed(self) -> tuple[int, list[int]]:
        """Return the working days of the table's years in order, and how many come before them."""
        if not self.years or max(self.years) - min(self.years) > _MOST_YEARS:
            return 0, []
        first = dt.date(min(self.years), 1, 1)
        span = (dt.date(max(self.years), 12, 31) - first).days + 1
        days = (first + dt.timedelta(n) for n in range(span))
        worked = [day.toordinal() for day in days if is_workday(day, self)]
        return self.until(first) - is_workday(first, self), worked

    def after(self, day: dt.date, count: int) -> dt.date | None:
        """Return the working day so many after a day, None where the list does not reach."""
        back = count > 0 or is_workday(day, self)
        place = self.until(day) - self._start + count - back
        if 0 <= place < len(self._sequence):
            return dt.date.fromordinal(self._sequence[place])
        return None

    def until(self, day: dt.date) -> int:
        """Return how many working days there are from the year 1 up to a day, that day counted."""
        weeks, days = divmod(day.toordinal(), 7)  # the day 1 was a Monday
        number = day.toordinal()
        off, worked = bisect_right(self._off, number), bisect_right(self._worked, number)
        return weeks * 5 + min(days, 5) - off + worked


def table(holidays: Iterable[Holiday]) -> Workdays:
    """Return day → "holiday" or "workday"; of two entries for one day the later written holds."""
    rows = sorted(holidays, key=lambda row: row.id)
    return Workdays({row.day: row.kind or "holiday" for row in rows if row.day is not None})


def _quick(kinds: Mapping[dt.date, str]) -> Workdays:
    return kinds if isinstance(kinds, Workdays) else Workdays(kinds)


def known(year: int, kinds: Mapping[dt.date, str]) -> bool:
    """Tell whether the table says anything of a year; if not, its holidays are still unknown."""
    return year in _quick(kinds).years


def is_workday(day: dt.date, kinds: Mapping[dt.date, str]) -> bool:
    """Tell whether a day is worked; a year not in the table knows Monday to Friday only."""
    kind = kinds.get(day)
    return day.weekday() < 5 if kind is None else kind == "workday"


def workdays_between(first: dt.date, last: dt.date, kinds: Mapping[dt.date, str]) -> int:
    """Return how many working days ``last`` lies after ``first``; below 0 when before it.

    ``first`` itself is not counted, ``last`` is: from Friday to the next Monday is 1, from
    Monday back to the Friday before is -1, a day to itself is 0.
    """
    quick = _quick(kinds)
    if last >= first:
        return quick.until(last) - quick.until(first)
    return -(_before(first, quick) - _before(last, quick))


def _before(day: dt.date, quick: Workdays) -> int:
    return quick.until(day) - is_workday(day, quick)


def add_workdays(day: dt.date, count: int, kinds: Mapping[dt.date, str]) -> dt.date:
    """Return the working day so many working days after a day, or before it when below 0.

    The day itself is not counted; 0 gives it back, worked or not. What is added is what
    ``workdays_between`` then counts. Beyond the calendar's last day there is none but that.
    """
    quick = _quick(kinds)
    if count and (found := quick.after(day, count)):
        return found
    try:
        while count:
            # As many days as are still to go never go too far, and the last stretch is all worked.
            there = day + dt.timedelta(count)
            count -= workdays_between(day, there, quick)
            day = there
    except OverflowError:
        return dt.date.max if count > 0 else dt.date.min
    return day


def nearest_workday(day: dt.date, kinds: Mapping[dt.date, str]) -> dt.date:
    """Return the day if it is worked, else the nearest that is.

    Of two as near, the one in the same month is taken, else the later one.
    """
    for far in range(400):
        later, earlier = day + _DAY * far, day - _DAY * far
        near = [there for there in (later, earlier) if is_workday(there, kinds)]
        if near:
            return next((there for there in near if there.month == day.month), near[0])
    return day


def missing_years(today: dt.date, kinds: Mapping[dt.date, str]) -> tuple[int, ...]:
    """Return the years whose official table is needed by now and not there.

    The notice for the next year comes out in autumn, so that year is asked for from November on.
    """
    needed = (today.year, today.year + 1) if today.month >= _NEXT_FROM else (today.year,)
    return tuple(year for year in needed if not known(year, kinds))
