"""The sample's year as it was meant: work points, major tasks, plans and their items."""

import datetime as dt
from typing import Any

from app.exchange.sample_world import World, words
from app.records.choices import METHODS
from app.records.dates import Month
from app.records.planning import MajorTask, Plan, PlanItem, WorkPoint

_ORDINALS = "一二三四五六七八九十"
_THEME_DAYS = {"first": (10, 18), "second": (12, 20), "third": (24, 26)}


def add_plans(world: World) -> None:
    """Add the plans of every year told of, each with its points and tasks."""
    for year in world.years:
        add_points(world, year)
        tasks = [_task(world, row, year) for row in words("planning")["tasks"]]
        YearPlans(world, year, tasks).add()


def add_points(world: World, year: int) -> None:
    """Add the upper body's points of a year."""
    for place, (regularity, text) in enumerate(words("planning")["work_points"]):
        world.add(
            WorkPoint(
                year=year,
                number=_ORDINALS[place],
                text=text,
                regularity=regularity,
                source=words("planning")["source"],
            )
        )


def _task(world: World, row: dict[str, Any], year: int) -> MajorTask:
    starts, ends = (dt.date.fromisoformat(f"{year}-{row[name]}") for name in ("starts", "ends"))
    values = {name: row[name] for name in ("name", "aim", "planned")}
    values |= {"planned_on": starts - dt.timedelta(20)}
    # The four checks are filled as far as the year has come.
    stages = {"deployed": starts, "carried_out": starts + (ends - starts) / 2, "checked": ends}
    for name, day in stages.items():
        if day <= world.today and row[name]:
            values |= {name: row[name], f"{name}_on": day}
    return world.add(MajorTask(**values, unit=world.unit(row["unit"]), starts=starts, ends=ends))


class YearPlans:
    """Write the plans of one year."""

    def __init__(self, world: World, year: int, tasks: list[MajorTask]) -> None:
        self.world, self.year, self.tasks = world, year, tasks
        self.points = {
            key: [p.uid for p in world.of(WorkPoint) if p.regularity == key and p.year == year]
            for key in ("theory", "party_rules", "integration")
        }

    def add(self, *, joint: bool = True) -> None:
        """Add the committee's plan and one for every branch; with joint events or without."""
        said = words("planning")
        plans = {key: self._plan(key, *texts) for key, texts in said["plans"].items()}
        for key in _THEME_DAYS:
            for month in range(1, 13):
                self._branch_month(key, plans[key], month)
        for month in range(1, 13):
            self._studies(plans["committee"], str(month))
        for month, kind, regularity, method, theme, business in said["committee_plan"]:
            if kind == "joint_event" and not joint:
                continue
            methods = (method,) if method else ()
            self._item(
                plans["committee"], month, theme, kind, regularity, methods, business=business
            )

    def _plan(self, key: str, theme: str, guidance: str, aims: str) -> Plan:
        return self.world.add(
            Plan(
                unit=self.world.unit(key),
                year=self.year,
                theme=theme,
                guidance=guidance,
                aims=aims,
                measures=self.world.pick(words("planning")["measures"]),
                state="approved",
                approved=dt.date(self.year, 1, 12),
            )
        )

    def _branch_month(self, key: str, plan: Plan, month: int) -> None:
        said, name = words("planning"), str(month)
        theme, business, other = said["theme_days"][month - 1]
        theme = other if key == "second" else theme
        method = self.world.pick(tuple(METHODS))
        low, high = _THEME_DAYS[key]
        self._item(
            plan,
            month,
            theme,
            "theme_day",
            "theory",
            (method,),
            business=business,
            low=low,
            high=high,
        )
        if key != "third":
            text = said["committee_themes"][month - 1]
            self._item(plan, month, text, "committee_meeting", "party_rules", low=2, high=10)
        if name in said["members_themes"]:
            text = said["members_themes"][name]
            self._item(plan, month, text, "members_meeting", "party_rules", low=18, high=26)
        if name in said["classes"] and (key != "third" or month >= 7):
            self._item(plan, month, said["classes"][name], "party_class", "theory", ("study",))
        if key == "first" and name in said["group_themes"]:
            self._item(plan, month, said["group_themes"][name], "group_meeting", "party_rules")
        if month == 12:
            text = "召开年度组织生活会、开展民主评议党员"
            self._item(plan, month, text, "organisational_life", "party_rules", low=15, high=22)

    def _free_day(self, plan: Plan, month: int, low: int, high: int) -> dt.date:
        """Return a day on which the unit has nothing planned yet, if there is one."""
        taken = {item.day for item in self.world.of(PlanItem) if item.plan == plan.uid}
        days = [self.world.workday(self.year, month, low, high) for _ in range(8)]
        return next((day for day in days if day not in taken), days[0])

    def _studies(self, plan: Plan, month: str) -> None:
        said = words("planning")
        for kind in ("central", "youth"):
            if theme := said[f"{kind}_themes"].get(month):
                self._item(plan, int(month), theme, f"{kind}_study", "theory", ("study",))

    def _item(
        self,
        plan: Plan,
        month: int,
        theme: str,
        kind: str,
        regularity: str,
        methods: tuple[str, ...] = (),
        *,
        business: str = "",
        low: int = 11,
        high: int = 24,
    ) -> None:
        world = self.world
        day = self._free_day(plan, month, low, high)
        dropped = (month, kind) == (7, "youth_study")
        kept = day if world.happens(85) else None
        task = next((t.uid for t in self.tasks if business and business[:6] in t.name), None)
        world.add(
            PlanItem(
                plan=plan.uid,
                month=Month(self.year, month),
                day=kept,
                week=None if kept or day.day % 3 == 0 else Month.of(day).week_of(day),
                theme=theme,
                kinds=(kind, "appraisal") if kind == "organisational_life" else (kind,),
                methods=methods,
                regularity=regularity,
                post="committee_secretary" if plan.unit == world.unit("committee") else "secretary",
                business=business,
                task=task,
                work_point=world.pick(self.points[regularity]),
                done_when=world.pick(words("planning")["done_when"]),
                **_usual(kind),
                once=kind == "joint_event" and task is not None,
                state="dropped" if dropped else "planned",
                reason="与七一系列活动合并，不再单独举办" if dropped else "",
            )
        )


def _usual(kind: str) -> dict[str, str]:
    """Return what a kind of meeting usually holds, and who comes."""
    said = words("planning")
    return {"content": said["contents"].get(kind, ""), "attendees": said["attendees"].get(kind, "")}
