"""What leaves the plans: the month table of a unit, and its calendar."""

from app.records.describe import Record
from app.records.planning import Plan, PlanItem
from app.records.roster import Unit
from app.records.words import N, said
from app.store.file import open_file
from app.store.titles import Titles
from app.ui.desk import Desk
from app.ui.jobs import Tick
from app.ui.printing import for_paper, make_paper, now


def print_month(desk: Desk, item: Record) -> object:
    """Make the month table of the unit and month of a plan item."""
    from app.papers.gathered_tables import month_of

    assert isinstance(item, PlanItem)
    unit = _unit_of(desk, item)
    if unit is None or item.month is None:
        return None
    paper = month_of(desk.store, for_paper(desk).tongue, unit, item.month, now(desk))
    return make_paper(desk, said(N("打印月度安排表")), paper.title, paper)


def save_calendar(desk: Desk, rec: Record) -> object:
    """Keep the plan and the events of the unit of a plan, or of its item, as a calendar file."""
    unit = _unit_of(desk, rec)
    name = desk.say(said(N("{unit}日历"), unit=unit.name)) if unit else ""
    path = desk.ask.save_path("ics", f"{name}.ics") if unit else None
    if unit is None or path is None:
        return None
    source, made, say = desk.store.path, now(desk), for_paper(desk).say

    def work(tick: Tick) -> int:
        from app.exchange.calendar import agenda_of, write_calendar

        store = open_file(source, readonly=True, sound=True)
        try:
            return write_calendar(path, agenda_of(store, unit, made), Titles(store.db, say))
        finally:
            store.close()

    def done(count: int) -> None:
        desk.news.say(desk.say(said(N("已保存 {n} 项到 {name}。"), n=count, name=path.name)))

    return desk.jobs.start(said(N("写出日历文件")), work, done)


def _unit_of(desk: Desk, rec: Record) -> Unit | None:
    plan = rec if isinstance(rec, Plan) else desk.store.get(Plan, getattr(rec, "plan", "") or "")
    return desk.store.get(Unit, plan.unit) if plan and plan.unit else None
