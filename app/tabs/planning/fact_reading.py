"""What the view of plan and fact shows: figures by unit or by kind, month by month, with lines."""

from collections.abc import Callable, Iterable, Sequence

import attrs

from app.papers.wording import month_said, short_day
from app.records.choices import METHODS, REGULARITIES
from app.records.events import Event
from app.records.roster import Unit
from app.records.words import N, said
from app.rules.approvals import order_of
from app.rules.gaps import Planned
from app.rules.gathering_plans import planned_of, planning_units
from app.rules.moving import Spot
from app.rules.plan_fact import COVERAGE, MonthFact, by_month, coverage, lines
from app.rules.plan_fact import Line as Fact
from app.tabs.planning.sections import MARKS
from app.tabs.planning.year_reading import STATES, when
from app.ui.desk import Desk
from app.ui.lines import Line

# The rows of one unit, each with the items (and events) it counts.
ROWS: tuple[tuple[str, Callable[[MonthFact], Sequence[Fact]]], ...] = (
    (N("计划数"), lambda month: month.lines),
    (N("已开展"), lambda month: month.held),
    (N("已取消"), lambda month: month.of("dropped")),
    (N("逾期未办"), lambda month: month.of("late")),
    (N("待开展"), lambda month: month.waiting),
    (N("其中调整"), lambda month: month.moved),
)
UNPLANNED = N("计划外")
COVERED = {
    "held": ("check", "good"),
    "arranged": ("clock", "warn"),
    "neglected": ("warning", "bad"),
}


@attrs.frozen
class Cell:
    """Hold a figure as it is written, and what it counts."""

    text: str
    facts: tuple[Fact, ...] = ()
    events: tuple[Event, ...] = ()

    def lines(self, desk: Desk) -> list[Line]:
        """Put what it counts into lines."""
        told = [fact_line(desk, each) for each in self.facts]
        return [*told, *(_event_line(desk, event) for event in self.events)]


@attrs.frozen
class Row:
    """Hold a row: its name and thirteen cells, the months and their sum."""

    label: str
    cells: tuple[Cell, ...]


@attrs.frozen
class Facts:
    """Hold the records of a year and how its items stand, of one unit or of all."""

    unit: Unit | None
    units: tuple[Unit, ...]
    kept: Planned
    found: tuple[Fact, ...]

    def of(self, unit: Unit) -> tuple[list[Fact], list[Event]]:
        """Return the items and the events of one unit."""
        plans = {plan.uid for plan in self.kept.plans if plan.unit == unit.uid}
        found = [each for each in self.found if each.item.plan in plans]
        return found, [event for event in self.kept.events if unit.uid in event.units]


def read(desk: Desk, year: int, unit: Unit | None) -> Facts:
    """Read a year of one unit, or of all."""
    kept = planned_of(desk.store, year, unit)
    units = (unit,) if unit else tuple(planning_units(desk.store))
    items = sorted(kept.items, key=order_of)
    return Facts(unit, units, kept, tuple(lines(items, kept.events, desk.today())))


def rows_of(desk: Desk, facts: Facts) -> list[Row]:
    """Return the rows of the table: of one unit by kind, else one for each unit and their sum."""
    if facts.unit is not None:
        return _by_kind(desk, facts)
    rows = []
    for unit in facts.units:
        found, events = facts.of(unit)
        months = by_month(facts.kept.year, found, events, desk.today())
        rows.append(_unit_row(unit.short or unit.name, months))
    months = by_month(facts.kept.year, facts.found, facts.kept.events, desk.today())
    return [*rows, _unit_row(desk.say(N("合计")), months)]


def coverage_lines(desk: Desk, facts: Facts, half: int) -> list[Line]:
    """Say of each method and regularity whether a half-year neglects it."""
    told = coverage(half, facts.kept.year, facts.found, facts.kept.events, desk.today())
    made = []
    for key, labels in (("methods", METHODS), ("regularities", REGULARITIES)):
        for each in told[key]:
            detail = said(N("计划 {n} 项 · 开展 {held} 次"), n=each.planned, held=each.held)
            side = desk.say(COVERAGE[each.state])
            text = desk.say(labels[each.key])
            made.append(Line("", "", text, desk.say(detail), side, *COVERED[each.state]))
    return made


def _by_kind(desk: Desk, facts: Facts) -> list[Row]:
    months = by_month(facts.kept.year, facts.found, facts.kept.events, desk.today())
    rows = []
    for label, pick in ROWS:
        found = [tuple(pick(month)) for month in months]
        every = tuple(fact for each in found for fact in each)
        cells = (Cell(_figure(each), each) for each in (*found, every))
        rows.append(Row(desk.say(label), tuple(cells)))
    outside = [month.unplanned for month in months]
    every_one = tuple(event for each in outside for event in each)
    more = (Cell(_figure(each), (), each) for each in (*outside, every_one))
    return [*rows, Row(desk.say(UNPLANNED), tuple(more))]


def _figure(found: Sequence[object]) -> str:
    return str(len(found)) if found else "—"


def _unit_row(label: str, months: Sequence[MonthFact]) -> Row:
    return Row(label, (*(_held([month]) for month in months), _held(months)))


def _held(months: Sequence[MonthFact]) -> Cell:
    """Write how many were held of how many, and how many are late; list all of them."""
    found = tuple(line for month in months for line in month.lines)
    live = [line for line in found if line.state != "dropped"]
    late = sum(line.state == "late" for line in live)
    held = sum(line.state == "done" for line in live)
    outside = tuple(event for month in months for event in month.unplanned)
    more = " ".join((*((f"▲{late}",) if late else ()), *((f"+{len(outside)}",) if outside else ())))
    text = f"{held}/{len(live)}" if live else "—"
    text = f"{text}\n{more}" if more else text
    return Cell(text, found, outside)


def fact_line(desk: Desk, fact: Fact) -> Line:
    """Put an item into a line: what, when it was meant and held, why otherwise."""
    item = fact.item
    parts: list[str] = [when(desk, Spot.first_of(item))]
    if fact.is_moved:
        parts.append(desk.say(said(N("调到 {when}"), when=when(desk, Spot.of(item)))))
    days = _days(desk, fact.events) if fact.state == "done" else ""
    if days:
        parts.append(desk.say(said(N("{days}开展"), days=days)))
    if item.reason.strip():
        parts.append(desk.say(said(N("原因：{reason}"), reason=item.reason)))
    mark, tone = MARKS[fact.state]
    side = desk.say(STATES[fact.state][0] or N("未到时间"))
    return Line("plan_item", item.uid, item.theme, " · ".join(parts), side, mark, tone)


def _event_line(desk: Desk, event: Event) -> Line:
    day = short_day(desk.tongue, event.starts) if event.starts else ""
    kinds = event.field("kinds").kind.show(event.kinds, desk.tongue)
    detail = " · ".join(part for part in (day, kinds) if part)
    return Line("event", event.uid, event.title, detail, desk.say(UNPLANNED), "add", "")


def _days(desk: Desk, events: Iterable[Event]) -> str:
    days = (event.starts for event in events if event.starts)
    return desk.say(N("、")).join(short_day(desk.tongue, day) for day in days)


def heads(desk: Desk) -> list[str]:
    """Return the heads of the thirteen columns."""
    return [*(month_said(desk.tongue, n) for n in range(1, 13)), desk.say(N("合计"))]
