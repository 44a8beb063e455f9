"""What the views and papers of planning need of a data file, read as lightly as may be."""

import datetime as dt
from typing import Any

from app.records.events import Event
from app.records.planning import Plan, PlanGap, PlanItem, WorkPoint
from app.records.roster import Unit
from app.rules.gaps import OWING, Planned
from app.store.bulk import values
from app.store.keptup import kept_up
from app.store.listing import Wanted, sketches
from app.store.rows import Store

_MINUTE = dt.timedelta(minutes=1)
# What a change must touch for a year of plans to look different.
PLANNING_TABLES = frozenset(
    cls.table for cls in (Plan, PlanItem, PlanGap, WorkPoint, Event, Unit)
) | {"holiday"}
# What tells where items stand and what was held of them; then what tells more of it.
_EVENT, EVENT_PARTS = (
    ("units", "starts", "theme", "plan_items"),
    ("title", "kinds", "units", "starts", "theme", "methods", "plan_items"),
)
_ITEM = (
    *("plan", "month", "week", "day", "theme", "work_point"),
    *("state", "reason", "first_month", "first_week", "first_day"),
)
_ITEM_PARTS = (*_ITEM, "kinds", "methods", "regularity")


def planned_of(
    store: Store, year: int, unit: Unit | None = None, *, light: bool = False
) -> Planned:
    """Return the plans of a year, of one unit or of all, and the events that tell of them.

    Events are those of the year and those that carried out an item at whatever time. Items and
    events are read in parts only: they are looked at, never put back; ``light`` leaves kinds,
    methods and regularities out, and how events are called.
    """
    mine: dict[str, Any] = {"unit": unit.uid} if unit else {}
    plans = store.find(Plan, year=year, **mine)
    uids = frozenset(plan.uid for plan in plans)
    of_plans = Wanted(order=(("month", False),), equal={"plan": uids})
    items = kept_up(store, PlanItem, of_plans, _ITEM if light else _ITEM_PARTS) if uids else []
    events = _events(store, year, unit, items, _EVENT if light else EVENT_PARTS)
    return Planned(year, plans, items, events, store.find(PlanGap, year=year))


def _events(
    store: Store, year: int, unit: Unit | None, items: list[PlanItem], parts: tuple[str, ...]
) -> list[Event]:
    first, last = dt.datetime(year, 1, 1), dt.datetime(year, 12, 31, 23, 59)
    order = (("starts", False),)
    linked = {"plan_items": frozenset(item.uid for item in items)}
    mine = {"units": unit.uid} if unit else {}
    found = kept_up(store, Event, Wanted(order=order, equal=mine, within=_in(first, last)), parts)
    wanted = []
    if items and unit:
        # Another unit may have held it for this one.
        wanted.append(Wanted(order=order, equal=linked))
    elif items:
        wanted += [Wanted(equal=linked, within=_in(None, first - _MINUTE))]
        wanted += [Wanted(equal=linked, within=_in(last + _MINUTE, None))]
    more = (event for each in wanted for event in sketches(store, Event, each, parts))
    return list({event.uid: event for event in (*found, *more)}.values())


def _in(first: dt.datetime | None, last: dt.datetime | None) -> dict[str, tuple[object, object]]:
    return {"starts": (first, last)}


def planning_units(store: Store) -> list[Unit]:
    """Return the units that plan: those that owe a plan, and those that have one anyway."""
    with_plan = {unit for _, unit in values(store, Plan, ("unit",))}
    return [u for u in store.find(Unit) if u.kind in OWING or u.uid in with_plan]


def planned_years(store: Store) -> set[int]:
    """Return the years there are plans of."""
    return {year for _, year in values(store, Plan, ("year",)) if year}


def points_of(store: Store, year: int) -> list[WorkPoint]:
    """Return the work points of a year as they were entered."""
    return store.find(WorkPoint, year=year)
