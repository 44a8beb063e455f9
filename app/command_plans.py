"""The papers of the plans from the command line."""

import argparse
import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from app.records.planning import MajorTask, PlanVersion
from app.records.roster import Unit
from app.records.words import Known, N, said
from app.store.rows import Store
from app.store.titles import Titles

if TYPE_CHECKING:
    from app.papers.plan_lines import PlanWork
    from app.papers.press import Paper

# Which record of a kind is meant, and which unit is called so.
Pick = Callable[[Store, type[Any], argparse.Namespace], Any]
Called = Callable[[Store, str], Unit]
_OF_ONE = ("plan", "plan-table", "plan-changes")
PLAN_PAPERS = (*_OF_ONE, "wall", "wall-a4", "plan-fact", "plan-gaps", "task")


def needs_unit(paper: str) -> bool:
    """Tell whether a paper is of one unit only."""
    return paper in _OF_ONE


def plan_paper(
    store: Store,
    tongue: Titles,
    asked: argparse.Namespace,
    made: dt.datetime,
    pick: Pick,
    called: Called,
) -> "Paper":
    """Return a paper of PLAN_PAPERS, of a unit and year or of all units."""
    from app.papers import gathered_plans as gathered

    if asked.paper == "task":
        return gathered.task_of(store, tongue, pick(store, MajorTask, asked), made)
    year = asked.year or made.year
    unit = called(store, asked.unit) if asked.unit else None
    if unit is not None and asked.paper in _OF_ONE:
        return _of_plan(store, tongue, asked, made, unit)
    if asked.paper.startswith("wall"):
        halves = asked.paper == "wall-a4"
        return gathered.wall_of(store, tongue, unit, year, made, halves=halves)
    make = gathered.fact_of if asked.paper == "plan-fact" else gathered.gaps_of
    return make(store, tongue, unit, year, made)


def _of_plan(
    store: Store, tongue: Titles, asked: argparse.Namespace, made: dt.datetime, unit: Unit
) -> "Paper":
    from app.papers import gathered_plans as gathered

    work = _work(store, unit, asked.year or made.year)
    if asked.paper == "plan":
        return gathered.text_of(store, tongue, work, made)
    if asked.paper == "plan-table":
        return gathered.table_of(store, tongue, work, made)
    versions = store.find(PlanVersion, order="-number", plan=work.plan.uid, limit=1)
    if not versions:
        raise Known(
            said(N("“{unit}”的计划还没有批准稿，没有可对照的内容。"), unit=unit.name),
            said(N("请先在程序里批准计划。")),
        )
    return gathered.changes_of(store, tongue, work, versions[0], made)


def _work(store: Store, unit: Unit, year: int) -> "PlanWork":
    from app.papers import gathered_plans as gathered

    plan = gathered.plan_of(store, unit, year)
    work = gathered.work_of(store, plan) if plan else None
    if work is None:
        raise Known(
            said(N("“{unit}”没有 {year} 年的年度计划。"), unit=unit.name, year=year),
            said(N("请核对组织的名称和年度。")),
        )
    return work
