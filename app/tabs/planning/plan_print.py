"""The papers of a plan, of a unit's year and of an approved version, made and shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.records.describe import Record
from app.records.planning import MajorTask, Plan, PlanVersion
from app.records.roster import Unit
from app.records.words import N, said
from app.ui.desk import Desk
from app.ui.jobs import Job
from app.ui.printing import for_paper, make_paper, now

if TYPE_CHECKING:
    from app.papers.press import Paper


def print_text(desk: Desk, plan: Record) -> Job | None:
    """Make a plan as an official paper."""
    from app.papers import gathered_plans as papers

    assert isinstance(plan, Plan)
    work = papers.work_of(desk.store, plan)
    if work is None:
        return None
    return _made(desk, papers.text_of(desk.store, for_paper(desk).tongue, work, now(desk)))


def print_table(desk: Desk, plan: Record) -> Job | None:
    """Make a plan as a table."""
    from app.papers import gathered_plans as papers

    assert isinstance(plan, Plan)
    work = papers.work_of(desk.store, plan)
    if work is None:
        return None
    return _made(desk, papers.table_of(desk.store, for_paper(desk).tongue, work, now(desk)))


def print_changes(desk: Desk, version: PlanVersion) -> Job | None:
    """Make the table of what was changed since a version was approved."""
    from app.papers import gathered_plans as papers

    plan = desk.store.get(Plan, version.plan or "")
    work = papers.work_of(desk.store, plan) if plan else None
    if work is None:
        return None
    tongue = for_paper(desk).tongue
    return _made(desk, papers.changes_of(desk.store, tongue, work, version, now(desk)))


def print_wall(desk: Desk, unit: Unit | None, year: int, *, halves: bool = False) -> Job:
    """Make the wall plan of a unit or of all."""
    from app.papers import gathered_plans as papers

    tongue = for_paper(desk).tongue
    return _made(desk, papers.wall_of(desk.store, tongue, unit, year, now(desk), halves=halves))


def print_wall_of(desk: Desk, plan: Record, *, halves: bool = False) -> Job | None:
    """Make the wall plan of the unit and year of a plan."""
    assert isinstance(plan, Plan)
    unit = desk.store.get(Unit, plan.unit or "")
    return print_wall(desk, unit, plan.year, halves=halves) if unit and plan.year else None


def print_fact(desk: Desk, unit: Unit | None, year: int) -> Job:
    """Make the paper of a year's plan against what came of it."""
    from app.papers import gathered_plans as papers

    tongue = for_paper(desk).tongue
    return _made(desk, papers.fact_of(desk.store, tongue, unit, year, now(desk)))


def print_gaps(desk: Desk, unit: Unit | None, year: int) -> Job:
    """Make the paper of what a year of planning lacks."""
    from app.papers import gathered_plans as papers

    tongue = for_paper(desk).tongue
    return _made(desk, papers.gaps_of(desk.store, tongue, unit, year, now(desk)))


def print_task(desk: Desk, task: Record) -> Job:
    """Make the sheet of a major task with its four checks."""
    from app.papers import gathered_plans as papers

    assert isinstance(task, MajorTask)
    return _made(desk, papers.task_of(desk.store, for_paper(desk).tongue, task, now(desk)))


def year_papers() -> tuple[tuple[str, Callable[[Desk, Unit | None, int], Job]], ...]:
    """Name the papers of a unit's year, or of all units, with what makes each."""
    return (
        (N("年历（A3）"), print_wall),
        (N("年历（两张 A4）"), lambda desk, unit, year: print_wall(desk, unit, year, halves=True)),
        (N("计划执行情况表"), print_fact),
        (N("计划空缺情况表"), print_gaps),
    )


def _made(desk: Desk, paper: "Paper") -> Job:
    return make_paper(desk, said(N("打印“{title}”"), title=paper.title), paper.title, paper)
