"""What the year planner shows, read from the records and put into chips."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from app.papers.wording import WEEKDAYS, month_said, short_day
from app.records.dates import Month
from app.records.planning import Plan, PlanItem, WorkPoint
from app.records.roster import Unit
from app.records.rules import Holiday
from app.records.words import N, said
from app.rules.gaps import Gap, Planned, gaps
from app.rules.gathering_plans import planned_of, planning_units, points_of
from app.rules.moving import Spot, is_moved, to_week
from app.rules.plan_fact import Line, by_point, lines
from app.rules.workdays import Workdays, is_workday, table
from app.tabs.planning.chips import Chip
from app.tabs.planning.month_box import MonthSeen, Target
from app.tabs.planning.month_days import Days
from app.ui.desk import Desk

# The words of PLAN_LINE_STATES, short enough for a chip.
STATES = {
    "done": (N("已办"), "check", "good"),
    "due": (N("待办"), "clock", "warn"),
    "late": (N("逾期"), "warning", "bad"),
    "ahead": ("", "", ""),
    "dropped": (N("已取消"), "close", ""),
}
MOVED = N("已调")


@attrs.frozen
class Year:
    """Hold a year of plans as the planner shows it: of one unit, or of all that plan."""

    number: int
    unit: Unit | None
    units: tuple[Unit, ...]
    kept: Planned
    kinds: Workdays
    names: Mapping[dt.date, str]
    lines: tuple[Line, ...]
    gaps: tuple[Gap, ...]
    points: tuple[tuple[WorkPoint, tuple[Line, ...]], ...]

    def plan_of(self, item: PlanItem) -> Plan | None:
        """Return the plan an item belongs to."""
        return next((plan for plan in self.kept.plans if plan.uid == item.plan), None)

    def item(self, uid: str) -> PlanItem | None:
        """Return an item by its uid."""
        return next((line.item for line in self.lines if line.item.uid == uid), None)


def read(desk: Desk, number: int, unit: Unit | None) -> Year:
    """Read a year of one unit, or of all."""
    store, today = desk.store, desk.today()
    kept = planned_of(store, number, unit, light=True)
    holidays = store.find(Holiday)
    units = tuple(planning_units(store))
    found = tuple(lines(kept.items, kept.events, today))
    return Year(
        number,
        unit,
        units,
        kept,
        table(holidays),
        {each.day: each.name for each in holidays if each.day and each.day.year == number},
        found,
        gaps([unit] if unit else units, kept, today),
        tuple(by_point(points_of(store, number), found)),
    )


def months_of(desk: Desk, year: Year) -> list[MonthSeen]:
    """Put a year into twelve boxes."""
    shorts = {unit.uid: unit.short or unit.name for unit in year.units}
    owners = {plan.uid: shorts.get(plan.unit or "", "") for plan in year.kept.plans}
    days = {n: desk.say(said(N("{d}日"), d=n)) for n in range(1, 32)}
    states = {key: desk.say(words) if words else "" for key, (words, *_) in STATES.items()}
    words = _Words({} if year.unit else owners, days, states, desk.say(MOVED))
    placed: dict[Month | None, list[Line]] = {}
    for line in year.lines:
        placed.setdefault(line.item.month, []).append(line)
    return [
        _month(desk, year, month, placed.get(month, []), words)
        for month in (Month(year.number, n) for n in range(1, 13))
    ]


def targets(desk: Desk, year: Year, item: PlanItem, month: Month) -> list[Target]:
    """Name the weeks of a month an item can be dropped on, and last: no day."""
    spot = Spot.of(item)
    made = []
    for number, (first, last) in enumerate(month.weeks(), 1):
        days = spans(range(first.day, last.day + 1))
        words = said(N("第{n}周 {days}日"), n=number, days=days)
        there = to_week(spot, month, number, year.kinds).day if spot else None
        made.append(Target(desk.say(words), _lands(desk, there)))
    return [*made, Target(desk.say(N("不定日期")))]


def when(desk: Desk, spot: Spot | None) -> str:
    """Say in full where something stands."""
    if spot is None:
        return ""
    if spot.day is not None:
        weekday = said(WEEKDAYS[spot.day.weekday()])
        words = said(N("{day}（{weekday}）"), day=short_day(desk.tongue, spot.day), weekday=weekday)
        return desk.say(words)
    month = month_said(desk.tongue, spot.month.month)
    if spot.week is not None:
        return desk.say(said(N("{month}第{n}周"), month=month, n=spot.week))
    return desk.say(said(N("{month}，日期未定"), month=month))


def _lands(desk: Desk, day: dt.date | None) -> str:
    return desk.say(said(N("→ {d}日"), d=day.day)) if day else ""


@attrs.frozen
class _Words:
    """Hold what is said over and over: whose a plan is, the days of a month, how items stand."""

    owners: Mapping[str, str]
    days: Mapping[int, str]
    states: Mapping[str, str]
    moved: str


def _month(desk: Desk, year: Year, month: Month, found: Sequence[Line], words: _Words) -> MonthSeen:
    ordered = sorted(found, key=_order)
    live = [line for line in found if line.state != "dropped"]
    held = sum(line.state == "done" for line in live)
    count = said(N("{n} 项，已办 {held}"), n=len(live), held=held) if live else ""
    taken = frozenset(line.item.day for line in live if line.item.day)
    return MonthSeen(
        month_said(desk.tongue, month.month),
        Days(month, year.kinds, taken, desk.today()),
        tuple(_chip(desk, year, line, words) for line in ordered),
        _holiday_words(desk, year, month),
        desk.say(count),
        _empty_words(desk, year, month) if not live else "",
    )


def _order(line: Line) -> tuple[object, ...]:
    spot = Spot.of(line.item)
    return (spot.order if spot else (), line.item.theme)


def _empty_words(desk: Desk, year: Year, month: Month) -> str:
    gap = next((g for g in year.gaps if g.month == month), None)
    if gap is not None and not gap.is_open:
        return desk.say(said(N("没有安排：{reason}"), reason=gap.reason))
    return desk.say(N("没有安排"))


def _chip(desk: Desk, year: Year, line: Line, of: _Words) -> Chip:
    item = line.item
    _words, mark, tone = STATES[line.state]
    moved = is_moved(item)
    side = of.states[line.state] or (of.moved if moved else "")
    if not year.unit and line.state == "done":
        side = ""  # the room is needed for whose it is; the legend says what the tick means
    owner = of.owners.get(item.plan or "", "")
    return Chip(
        item.uid,
        f"{owner}　{item.theme}" if owner else item.theme,
        _short(desk, year, item, of.days),
        side,
        mark,
        tone,
        lambda: tuple(_tip(desk, year, line, moved=moved)),
        moved,
        line.state == "dropped",
    )


def _short(desk: Desk, year: Year, item: PlanItem, days: Mapping[int, str]) -> str:
    """Say when in as few characters as may be; a day off is said so."""
    if item.day is not None:
        if is_workday(item.day, year.kinds):
            return days[item.day.day]
        return desk.say(said(N("{d}日休"), d=item.day.day))
    return desk.say(said(N("{n}周"), n=item.week)) if item.week else ""


def _tip(desk: Desk, year: Year, line: Line, *, moved: bool) -> Iterator[str]:
    # Of the items in sight only parts were read.
    item = desk.store.get(PlanItem, line.item.uid) or line.item
    yield when(desk, Spot.of(item))
    kinds = item.field("kinds").kind.show(item.kinds, desk.tongue)
    post = item.field("post").kind.show(item.post, desk.tongue)
    yield " · ".join(part for part in (kinds, post, item.place) if part)
    if item.day is not None and not is_workday(item.day, year.kinds):
        yield desk.say(said(N("这一天不上班：{why}"), why=_why_off(desk, year, item.day)))
    if moved:
        yield desk.say(said(N("原计划：{when}"), when=when(desk, Spot.first_of(item))))
    if item.reason.strip():
        yield desk.say(said(N("原因：{reason}"), reason=item.reason))


def day_words(desk: Desk, year: Year, day: dt.date) -> str:
    """Say a day, whether it is worked, and what is planned on it."""
    kind = year.kinds.get(day)
    told = {"holiday": N("{name}放假"), "workday": N("调休上班")}.get(kind or "", "")
    first = when(desk, Spot(Month.of(day), day=day))
    name = year.names.get(day, "")
    planned = [line.item.theme for line in year.lines if line.item.day == day]
    parts = [first, desk.say(said(told, name=name)) if told else "", *planned]
    return "\n".join(part for part in parts if part)


def _why_off(desk: Desk, year: Year, day: dt.date) -> str:
    return year.names.get(day) or desk.say(WEEKDAYS[day.weekday()])


def _holiday_words(desk: Desk, year: Year, month: Month) -> str:
    """Say the days off that are no weekends by themselves, and the weekend days worked."""
    parts = []
    for kind, words in (("holiday", N("{name}休{days}")), ("workday", N("{days}上班"))):
        named: dict[str, list[int]] = {}
        for day, of in sorted(year.kinds.items()):
            if of == kind and Month.of(day) == month:
                name = year.names.get(day, "") if kind == "holiday" else ""
                named.setdefault(name, []).append(day.day)
        for name, days in named.items():
            parts.append(desk.say(said(words, name=name, days=spans(days))))
    return "，".join(parts)


def spans(days: Iterable[int]) -> str:
    """Write days of a month shortly: 1—7、10."""
    runs: list[list[int]] = []
    for day in days:
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return "、".join(f"{run[0]}—{run[-1]}" if len(run) > 1 else f"{run[0]}" for run in runs)
