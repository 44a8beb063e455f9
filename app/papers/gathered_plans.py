"""Papers of what a data file plans, its records gathered; for the window and the command."""

import datetime as dt
from typing import Any

from app.papers import plan_fact_paper, plan_table, plan_text, task_sheet, wall_plan
from app.papers.plan_fact_paper import FactWork
from app.papers.plan_lines import PlanWork
from app.papers.press import Paper
from app.papers.wall_plan import WallWork
from app.records.events import Attachment, Event
from app.records.planning import MajorTask, Plan, PlanItem, PlanVersion
from app.records.roster import Post, Unit
from app.records.words import Tongue
from app.rules.gaps import gaps
from app.rules.gathering import workdays_of
from app.rules.gathering_plans import EVENT_PARTS, planned_of, planning_units, points_of
from app.rules.plan_fact import by_point, lines
from app.rules.together import checks
from app.store.listing import Wanted, sketches
from app.store.rows import Store
from app.store.settings import get_setting


def work_of(store: Store, plan: Plan) -> PlanWork | None:
    """Gather what the papers of one plan are made of; None where its unit is gone."""
    unit = store.get(Unit, plan.unit or "")
    if unit is None:
        return None
    items = store.find(PlanItem, plan=plan.uid)
    linked = Wanted(equal={"plan_items": frozenset(item.uid for item in items)})
    events: list[Event] = sketches(store, Event, linked, EVENT_PARTS) if items else []
    versions = store.find(PlanVersion, order="-number", plan=plan.uid, limit=1)
    return PlanWork(
        unit,
        plan,
        tuple(items),
        tuple(events),
        tuple(store.find(Post, unit=unit.uid)),
        versions[0] if versions else None,
    )


def plan_of(store: Store, unit: Unit, year: int) -> Plan | None:
    """Return the plan of a unit for a year."""
    found = store.find(Plan, unit=unit.uid, year=year, limit=1)
    return found[0] if found else None


def text_of(store: Store, tongue: Tongue, work: PlanWork, made: dt.datetime) -> Paper:
    """Return a plan as an official paper."""
    return plan_text.paper(work, tongue, office=_office(store), made=made)


def table_of(store: Store, tongue: Tongue, work: PlanWork, made: dt.datetime) -> Paper:
    """Return a plan as a table."""
    return plan_table.paper(work, tongue, office=_office(store), made=made)


def changes_of(
    store: Store, tongue: Tongue, work: PlanWork, version: PlanVersion, made: dt.datetime
) -> Paper:
    """Return what was changed in a plan since one of its versions was approved."""
    return plan_table.change_paper(work, version, tongue, office=_office(store), made=made)


def wall_of(
    store: Store,
    tongue: Tongue,
    unit: Unit | None,
    year: int,
    made: dt.datetime,
    *,
    halves: bool = False,
) -> Paper:
    """Return the wall plan of a unit or of all, on A3 or on two sheets of A4."""
    kept, units = planned_of(store, year, unit), planning_units(store)
    found = lines(kept.items, kept.events, made.date())
    names = {each.uid: each.short or each.name for each in units}
    owners = {plan.uid: names.get(plan.unit or "", "") for plan in kept.plans}
    work = WallWork(
        unit,
        year,
        tuple(found),
        gaps([unit], kept, made.date()) if unit else (),
        workdays_of(store),
        tuple(by_point(points_of(store, year), found)),
        {} if unit else owners,
    )
    return wall_plan.paper(work, tongue, office=_office(store), made=made, halves=halves)


def fact_of(store: Store, tongue: Tongue, unit: Unit | None, year: int, made: dt.datetime) -> Paper:
    """Return a year's plan against what came of it, of a unit or of all."""
    office = _office(store)
    return plan_fact_paper.paper(fact_work(store, unit, year), tongue, office=office, made=made)


def fact_work(store: Store, unit: Unit | None, year: int) -> FactWork:
    """Gather what plan and fact of a year are told from."""
    units = (unit,) if unit else tuple(planning_units(store))
    return FactWork(unit, units, planned_of(store, year, unit))


def gaps_of(store: Store, tongue: Tongue, unit: Unit | None, year: int, made: dt.datetime) -> Paper:
    """Return what a year of planning lacks, each with its reason."""
    work = fact_work(store, unit, year)
    found = gaps(work.units, work.kept, made.date())
    more: dict[str, Any] = {"office": _office(store), "made": made}
    return plan_fact_paper.gap_paper(found, year, unit, tongue, **more)


def task_of(store: Store, tongue: Tongue, task: MajorTask, made: dt.datetime) -> Paper:
    """Return a major task with its four checks."""
    files, events = store.find(Attachment, task=task.uid), store.find(Event, task=task.uid)
    found = checks(task, files, events, made.date())
    return task_sheet.paper(task, found, tongue, office=_office(store), made=made)


def _office(store: Store) -> str:
    return get_setting(store, "office")
