"""What the views and papers of planning need of a data file, read as lightly as may be."""

import datetime as dt
from typing import Any

from app.records.events import Event
from app.records.planning import Plan, PlanGap, PlanItem, WorkPoint
from app.records.roster import Unit
from app.rules.gaps import OWING, Planned
from app.store.listing import Wanted, sketches
from app.store.rows import Store

# What a change must touch for a year of plans to look different.
PLANNING_TABLES = frozenset(
    cls.table for cls in (Plan, PlanItem, PlanGap, WorkPoint, Event, Unit)
) | {"holiday"}
EVENT_PARTS = (
    *("title", "kinds", "units", "starts", "place", "theme", "chair", "methods"),
    *("plan_items", "task"),
)


def planned_of(store: Store, year: int, unit: Unit | None = None) -> Planned:
    """Return the plans of a year, of one unit or of all, and the events that tell of them.

    Events are those of the year and those that carried out an item at whatever time.
    """
    mine: dict[str, Any] = {"unit": unit.uid} if unit else {}
    plans = store.find(Plan, year=year, **mine)
    uids = frozenset(plan.uid for plan in plans)
    items = store.find(PlanItem, order="month", plan=uids) if uids else []
    return Planned(
        year, plans, items, _events(store, year, unit, items), store.find(PlanGap, year=year)
    )


def _events(store: Store, year: int, unit: Unit | None, items: list[PlanItem]) -> list[Event]:
    span = dt.datetime(year, 1, 1), dt.datetime(year, 12, 31, 23, 59)
    equal = {"units": unit.uid} if unit else {}
    order = (("starts", False),)
    mine = Wanted(order=order, equal=equal, within={"starts": span})
    linked = Wanted(order=order, equal={"plan_items": frozenset(item.uid for item in items)})
    found = [*sketches(store, Event, mine, EVENT_PARTS)]
    found += sketches(store, Event, linked, EVENT_PARTS) if items else []
    return list({event.uid: event for event in found}.values())


def planning_units(store: Store) -> list[Unit]:
    """Return the units that plan: those that owe a plan, and those that have one anyway."""
    with_plan = {plan.unit for plan in store.find(Plan)}
    return [u for u in store.find(Unit) if u.kind in OWING or u.uid in with_plan]


def points_of(store: Store, year: int) -> list[WorkPoint]:
    """Return the work points of a year as they were entered."""
    return store.find(WorkPoint, year=year)
