"""The sample's plans approved, and what became of them: moved, dropped, added, left empty."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from app.exchange.sample_world import World, words
from app.records.dates import Month
from app.records.planning import Plan, PlanGap, PlanItem, PlanVersion
from app.records.roster import Unit
from app.records.rules import Holiday
from app.records.words import Said, plain
from app.rules.approvals import digest_of, snapshot
from app.rules.moving import Spot, by_weeks, moved, to_month
from app.rules.workdays import Workdays, table
from app.store.seeding import shipped


class _Names:
    """Call the linked records of a plan by their names."""

    def __init__(self, world: World) -> None:
        self._called = {rec.uid: str(getattr(rec, "name", "")) for rec in world.of(Unit)}

    def say(self, text: str | Said) -> str:
        """Say a text in the source language."""
        return plain(text)

    def title(self, table: str, uid: str) -> str:
        """Name a unit; other links are told by the plan itself."""
        return self._called.get(uid, "")


def add_changes(world: World) -> None:
    """Freeze the plans of each year as they were approved, then change some items."""
    kinds = table(rec for rec in shipped() if isinstance(rec, Holiday))
    for plan in world.of(Plan):
        freeze_plan(world, plan)
    for year in world.years:
        for row in words("planning")["changes"]:
            _change(world, row, year, kinds)
        for row in words("planning")["gaps"]:
            unit, month = world.unit(row["unit"]), Month(year, row["month"])
            world.add(
                PlanGap(unit=unit, year=year, what="month", month=month, reason=row["reason"])
            )


def _plan(world: World, key: str, year: int) -> Plan:
    unit = world.unit(key)
    return next(plan for plan in world.of(Plan) if plan.unit == unit and plan.year == year)


def freeze_plan(world: World, plan: Plan) -> None:
    """Keep a plan as it was approved."""
    # Whatever was dropped later was approved like the rest.
    items = [
        item.having(state="planned", reason="")
        for item in world.of(PlanItem)
        if item.plan == plan.uid
    ]
    text = snapshot(plan, items, _Names(world))
    world.add(
        PlanVersion(
            plan=plan.uid,
            number=1,
            approved=plan.approved,
            approved_by=words("planning")["approved_by"],
            snapshot=text,
            digest=digest_of(text),
        )
    )


def _change(world: World, row: Mapping[str, Any], year: int, kinds: Workdays) -> None:
    plan = _plan(world, row["unit"], year)
    month = Month(year, row["month"])
    if row["do"] == "add":
        day = _day_of(month, row["day"], kinds)
        values = {"theme": row["theme"], "content": row["content"], "kinds": ("theme_day",)}
        world.add(
            PlanItem(plan=plan.uid, month=month, day=day, regularity="integration",
                     post="secretary", once=True, reason=row["reason"], **values)
        )  # fmt: skip
        return
    found = (i for i in world.of(PlanItem) if i.plan == plan.uid and i.month == month)
    item = next((each for each in found if row["kind"] in each.kinds), None)
    spot = Spot.of(item) if item else None
    if item is None or spot is None:
        return
    if row["do"] == "place":
        world.swap(item, item.having(place=row["place"]))
        return
    to = by_weeks(spot, row.get("weeks", 0), kinds) if row.get("weeks") else spot
    if row.get("months"):
        to = to_month(spot, month.plus(row["months"]), kinds)
    world.swap(item, moved(item, to, settled=True).having(reason=row["reason"]))


def _day_of(month: Month, number: int, kinds: Workdays) -> dt.date | None:
    return to_month(Spot(month, day=month.first.replace(day=number)), month, kinds).day
