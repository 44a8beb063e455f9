"""Where a plan item stands in its year, and where it stood first when it is moved."""

import datetime as dt
from collections.abc import Mapping

import attrs

from app.records.dates import Month
from app.records.planning import Plan, PlanItem
from app.rules.workdays import is_workday, nearest_workday

Kinds = Mapping[dt.date, str]
_WEEK = dt.timedelta(7)


@attrs.frozen
class Spot:
    """Say where something is meant to be: in a month, in a week of it, on a day, as far as known.

    A known day says the week as well, so then ``week`` is None.
    """

    month: Month
    week: int | None = None
    day: dt.date | None = None

    @classmethod
    def of(cls, item: PlanItem) -> "Spot | None":
        """Return where an item stands, None while it has no month."""
        if item.month is None:
            return None
        return cls(item.month, None if item.day else item.week, item.day)

    @classmethod
    def first_of(cls, item: PlanItem) -> "Spot | None":
        """Return where an item stood before it was moved; as it stands when it never was."""
        if item.first_month is None:
            return cls.of(item)
        return cls(item.first_month, None if item.first_day else item.first_week, item.first_day)

    @property
    def order(self) -> tuple[Month, int, dt.date]:
        """Return what spots are sorted by: days among their weeks, then weeks, then months."""
        week = self.month.week_of(self.day) if self.day else self.week or 9
        return self.month, week, self.day or dt.date.max


def is_moved(item: PlanItem) -> bool:
    """Tell whether an item stands elsewhere than it stood first."""
    return item.first_month is not None and Spot.of(item) != Spot.first_of(item)


def is_settled(item: PlanItem, plan: Plan | None, today: dt.date) -> bool:
    """Tell whether moving an item is a change of plan rather than planning.

    It is when the plan is approved or the item's month has begun.
    """
    approved = plan is not None and plan.state == "approved"
    return approved or (item.month is not None and item.month <= Month.of(today))


def to_month(spot: Spot, month: Month, kinds: Kinds) -> Spot:
    """Return a spot brought to another month: the same day of it, or the nearest worked one."""
    if spot.day is None:
        return Spot(month, spot.week if (spot.week or 0) <= len(month.weeks()) else None)
    day = min(spot.day.day, month.last.day)
    return Spot(month, day=_worked(month.first.replace(day=day), month.first, month.last, kinds))


def to_week(spot: Spot, month: Month, week: int, kinds: Kinds) -> Spot:
    """Return a spot brought into a week: the same weekday of it, or the nearest worked one."""
    if spot.day is None:
        return Spot(month, week)
    first, last = month.weeks()[week - 1]
    day = first + dt.timedelta(spot.day.weekday() - first.weekday())
    return Spot(month, day=_worked(min(max(day, first), last), first, last, kinds))


def by_weeks(spot: Spot, weeks: int, kinds: Kinds) -> Spot:
    """Return a spot so many weeks later, or earlier; without a week, the nearest one that way."""
    if spot.day is not None:
        month = Month.of(spot.day + weeks * _WEEK)
        return to_week(spot, month, month.week_of(spot.day + weeks * _WEEK), kinds)
    count = len(spot.month.weeks())
    if spot.week is None:
        return Spot(spot.month, 1 if weeks > 0 else count)
    week = spot.week + weeks
    if 1 <= week <= count:
        return Spot(spot.month, week)
    month = spot.month.plus(1 if week > count else -1)
    return Spot(month, 1 if week > count else len(month.weeks()))


def undated(spot: Spot) -> Spot:
    """Return a spot of which only the month is known."""
    return Spot(spot.month)


def moved(item: PlanItem, spot: Spot, *, settled: bool) -> PlanItem:
    """Return an item at another spot; a settled one remembers where it stood first.

    Brought back there it is as planned again.
    """
    values: dict[str, object] = {"month": spot.month, "week": spot.week, "day": spot.day}
    return remembering(item.having(**values), Spot.of(item), settled=settled)


def remembering(item: PlanItem, before: Spot | None, *, settled: bool) -> PlanItem:
    """Return an item that was put elsewhere with what it remembers of where it stood first."""
    known = item.first_month is not None
    first = Spot.first_of(item) if known else before
    if first is None or not (settled or known) or Spot.of(item) == before:
        return item
    if Spot.of(item) == first:
        state = "planned" if item.state == "moved" else item.state
        return item.having(first_month=None, first_week=None, first_day=None, state=state)
    state = item.state if item.state == "dropped" else "moved"
    return item.having(
        first_month=first.month, first_week=first.week, first_day=first.day, state=state
    )


def _worked(day: dt.date, first: dt.date, last: dt.date, kinds: Kinds) -> dt.date:
    """Return the nearest working day within bounds, the day itself where nothing is worked."""
    near = nearest_workday(day, kinds)
    if first <= near <= last:
        return near
    days = (first + dt.timedelta(n) for n in range((last - first).days + 1))
    worked = [each for each in days if is_workday(each, kinds)]
    return min(worked, key=lambda each: (abs((each - day).days), -each.toordinal()), default=day)
