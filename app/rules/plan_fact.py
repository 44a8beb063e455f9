"""What was meant against what came of it: by month, by method, by regularity, by work point."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

import attrs

from app.records.choices import METHODS, REGULARITIES
from app.records.dates import Month
from app.records.events import Event
from app.records.planning import PlanItem, WorkPoint
from app.records.words import N
from app.rules.fulfilment import line_state
from app.rules.moving import is_moved

COVERAGE = {
    "held": N("已开展"),
    "arranged": N("有安排，未开展"),
    "neglected": N("没有安排"),
}
_WAITING = {"due", "ahead"}
HALF = 6


@attrs.frozen
class Line:
    """Hold an item with how it stands (a key of PLAN_LINE_STATES) and the events that ticked it."""

    item: PlanItem
    state: str
    events: tuple[Event, ...] = ()

    @property
    def is_moved(self) -> bool:
        """Tell whether it stands elsewhere than it stood first."""
        return is_moved(self.item)


@attrs.frozen
class MonthFact:
    """Hold the items first meant for a month, and what else took place in it.

    ``moved_in`` were first meant for another month; ``unplanned`` stand in no plan.
    """

    month: Month
    lines: tuple[Line, ...] = ()
    moved_in: tuple[Line, ...] = ()
    unplanned: tuple[Event, ...] = ()

    def of(self, *states: str) -> tuple[Line, ...]:
        """Return the items that stand so."""
        return tuple(line for line in self.lines if line.state in states)

    @property
    def held(self) -> tuple[Line, ...]:
        """Return what was carried out, moved or not."""
        return self.of("done")

    @property
    def waiting(self) -> tuple[Line, ...]:
        """Return what has time yet."""
        return self.of(*_WAITING)

    @property
    def moved(self) -> tuple[Line, ...]:
        """Return what was moved within the month or out of it."""
        return tuple(line for line in self.lines if line.is_moved)


@attrs.frozen
class Covered:
    """Count, for one method or regularity, what a half-year meant and what it held."""

    key: str
    planned: int
    held: int

    @property
    def state(self) -> str:
        """Return a key of COVERAGE."""
        return "held" if self.held else "arranged" if self.planned else "neglected"


def lines(items: Iterable[PlanItem], events: Iterable[Event], today: dt.date) -> list[Line]:
    """Return how each item stands today."""
    linked: dict[str, list[Event]] = {}
    for event in events:
        for uid in event.plan_items:
            linked.setdefault(uid, []).append(event)
    return [
        Line(item, line_state(item, mine, today), tuple(mine))
        for item in items
        for mine in [linked.get(item.uid, [])]
    ]


def by_month(
    year: int, found: Sequence[Line], events: Iterable[Event], today: dt.date
) -> tuple[MonthFact, ...]:
    """Return the twelve months of a year: what each meant and what came of it.

    Every item stands in the month it was first meant for, once: held, dropped, late or waiting
    always add up to what was planned.
    """
    meant: dict[Month | None, list[Line]] = {}
    came: dict[Month | None, list[Line]] = {}
    for line in found:
        first = line.item.first_month or line.item.month
        meant.setdefault(first, []).append(line)
        if line.item.month != first:
            came.setdefault(line.item.month, []).append(line)
    outside: dict[Month, list[Event]] = {}
    for event in events:
        if not event.plan_items and event.starts is not None and _was(event, today):
            outside.setdefault(Month.of(event.starts), []).append(event)
    return tuple(
        MonthFact(
            month,
            tuple(meant.get(month, ())),
            tuple(came.get(month, ())),
            tuple(outside.get(month, ())),
        )
        for month in (Month(year, n) for n in range(1, 13))
    )


def coverage(
    half: int, year: int, found: Iterable[Line], events: Iterable[Event], today: dt.date
) -> Mapping[str, tuple[Covered, ...]]:
    """Return how the five "Party building plus" methods and the three regularities are covered.

    ``half`` is 1 or 2. An event counts for the methods it names and for what its plan item
    names; a regularity is told by the plan alone.
    """
    months = [Month(year, n) for n in range(half * HALF - 5, half * HALF + 1)]
    mine = [line for line in found if line.item.month in months and line.state != "dropped"]
    items = {line.item.uid: line.item for line in found}
    was = [e for e in events if _was(e, today) and Month.of(e.starts.date()) in months]  # type: ignore[union-attr]
    methods = tuple(
        Covered(
            key,
            sum(key in line.item.methods for line in mine),
            sum(key in _methods(event, items) for event in was),
        )
        for key in METHODS
    )
    regularities = tuple(
        Covered(
            key,
            sum(line.item.regularity == key for line in mine),
            sum(key in _regularities(event, items) for event in was),
        )
        for key in REGULARITIES
    )
    return {"methods": methods, "regularities": regularities}


def half_of(day: dt.date, year: int) -> int:
    """Return the half of a year that is looked at on a day: the running or the nearest one."""
    return 1 if (day.year, day.month) <= (year, HALF) else 2


def by_point(
    points: Iterable[WorkPoint], found: Iterable[Line]
) -> list[tuple[WorkPoint, tuple[Line, ...]]]:
    """Return each work point with the items that carry it, those without any included."""
    known: dict[str | None, list[Line]] = {}
    for line in found:
        if line.state != "dropped":
            known.setdefault(line.item.work_point, []).append(line)
    return [(point, tuple(known.get(point.uid, ()))) for point in points]


def _methods(event: Event, items: Mapping[str, PlanItem]) -> set[str]:
    planned = (items[uid].methods for uid in event.plan_items if uid in items)
    return {*event.methods, *(key for keys in planned for key in keys)}


def _regularities(event: Event, items: Mapping[str, PlanItem]) -> set[str | None]:
    return {items[uid].regularity for uid in event.plan_items if uid in items}


def _was(event: Event, today: dt.date) -> bool:
    return event.starts is not None and event.starts.date() <= today
