"""The plan against what came of it, the coverage of methods, and the gaps in planning, on paper."""

import datetime as dt
from collections.abc import Iterator, Sequence

import attrs

from app.content import CENTRE, LEFT, Block, Note, Table
from app.papers.landscape import sheet, table
from app.papers.plan_lines import PLANNERS, gap_said, note_said, spot_said
from app.papers.press import Paper
from app.papers.wording import month_said
from app.records.choices import METHODS, REGULARITIES
from app.records.roster import Unit
from app.records.words import N, Tongue, said
from app.rules.fulfilment import PLAN_LINE_STATES
from app.rules.gaps import Gap, Planned
from app.rules.moving import Spot
from app.rules.plan_fact import COVERAGE, Covered, Line, MonthFact, by_month, coverage, lines

COUNTS = (
    (N("计划数"), 0.7, CENTRE),
    (N("已开展"), 0.8, CENTRE),
    (N("已取消"), 0.8, CENTRE),
    (N("逾期未办"), 0.8, CENTRE),
    (N("待开展"), 0.8, CENTRE),
    (N("其中调整"), 0.8, CENTRE),
    (N("计划外"), 0.8, CENTRE),
)
COVERED = (
    (N("方法或任务类别"), 2.6, LEFT),
    (N("上半年计划"), 0.9, CENTRE),
    (N("上半年开展"), 0.9, CENTRE),
    (N("上半年情况"), 1.2, CENTRE),
    (N("下半年计划"), 0.9, CENTRE),
    (N("下半年开展"), 0.9, CENTRE),
    (N("下半年情况"), 1.2, CENTRE),
)
ASIDE = (
    (N("序号"), 0.5, CENTRE),
    (N("组织"), 1.2, LEFT),
    (N("原定时间"), 0.9, CENTRE),
    (N("事项"), 3.0, LEFT),
    (N("情况"), 1.1, CENTRE),
    (N("说明"), 2.6, LEFT),
)
GAP_HEADS = (
    (N("序号"), 0.5, CENTRE),
    (N("组织"), 1.6, LEFT),
    (N("空缺"), 2.4, LEFT),
    (N("空缺原因"), 3.0, LEFT),
)


@attrs.frozen
class FactWork:
    """Hold what the papers are made of: the units looked at and what they planned."""

    unit: Unit | None
    units: tuple[Unit, ...]
    kept: Planned

    def lines_of(self, unit: Unit, today: dt.date) -> list[Line]:
        """Return how the items of one unit stand."""
        plans = {plan.uid for plan in self.kept.plans if plan.unit == unit.uid}
        mine = [item for item in self.kept.items if item.plan in plans]
        return lines(mine, self.kept.events, today)


def counted(months: Sequence[MonthFact]) -> tuple[int, ...]:
    """Count, in the order of COUNTS, what these months hold."""
    return (
        sum(len(m.lines) for m in months),
        sum(len(m.held) for m in months),
        sum(len(m.of("dropped")) for m in months),
        sum(len(m.of("late")) for m in months),
        sum(len(m.waiting) for m in months),
        sum(len(m.moved) for m in months),
        sum(len(m.unplanned) for m in months),
    )


def paper(work: FactWork, tongue: Tongue, *, office: str = "", made: dt.datetime) -> Paper:
    """Lay out plan and fact of a year by unit and month, then what went otherwise."""
    say, year, today = tongue.say, work.kept.year, made.date()
    name = work.unit.name if work.unit else office
    title = say(said(N("{name}{year}年度计划执行情况表"), name=name, year=year))
    found = lines(work.kept.items, work.kept.events, today)
    months = by_month(year, found, work.kept.events, today)
    note = said(N("计划 {n} 项，已开展 {held} 项。"), n=len(found), held=counted(months)[1])
    parts: list[Block] = []
    if work.unit is None:
        parts += [_by_unit(work, tongue, today), Note(say(N("各月：")))]
    parts += [
        _by_month(months, tongue),
        Note(say(N("“党建+”五种方法和三个常态化的覆盖："))),
        _coverage(work, found, tongue, today),
        Note(say(N("与计划不一致的事项："))),
        table(ASIDE, _aside(work, tongue, today), tongue, N("全部按计划开展。")),
    ]
    return sheet(title, say(note), parts, tongue, office=office, made=made, signers=PLANNERS)


def _by_unit(work: FactWork, tongue: Tongue, today: dt.date) -> Table:
    rows = []
    for unit in work.units:
        events = [event for event in work.kept.events if unit.uid in event.units]
        found = work.lines_of(unit, today)
        months = by_month(work.kept.year, found, events, today)
        rows.append((unit.short or unit.name, *map(_figure, counted(months))))
    return table(((N("组织"), 1.6, LEFT), *COUNTS), rows, tongue)


def _by_month(months: Sequence[MonthFact], tongue: Tongue) -> Table:
    rows = [
        (month_said(tongue, each.month.month), *map(_figure, counted([each]))) for each in months
    ]
    rows.append((tongue.say(N("合计")), *map(_figure, counted(months))))
    return table(((N("月份"), 1.0, CENTRE), *COUNTS), rows, tongue)


def _figure(number: int) -> str:
    return str(number) if number else "—"


def _coverage(work: FactWork, found: Sequence[Line], tongue: Tongue, today: dt.date) -> Table:
    halves = [coverage(half, work.kept.year, found, work.kept.events, today) for half in (1, 2)]
    rows = []
    for key, labels in (("methods", METHODS), ("regularities", REGULARITIES)):
        for first, second in zip(halves[0][key], halves[1][key], strict=True):
            cells = (*_covered(first, tongue), *_covered(second, tongue))
            rows.append((tongue.say(labels[first.key]), *cells))
    return table(COVERED, rows, tongue)


def _covered(each: Covered, tongue: Tongue) -> tuple[str, str, str]:
    return _figure(each.planned), _figure(each.held), tongue.say(COVERAGE[each.state])


def _aside(work: FactWork, tongue: Tongue, today: dt.date) -> Iterator[tuple[str, ...]]:
    number = 0
    for unit in work.units:
        for line in work.lines_of(unit, today):
            if line.state in {"late", "dropped"} or line.is_moved:
                number += 1
                yield (
                    str(number),
                    unit.short or unit.name,
                    spot_said(tongue, Spot.first_of(line.item)),
                    line.item.theme,
                    _went(line, tongue),
                    _told(line, tongue),
                )


def _went(line: Line, tongue: Tongue) -> str:
    words = tongue.say(PLAN_LINE_STATES[line.state])
    return f"{tongue.say(N('已调整'))}\n{words}" if line.is_moved else words


def _told(line: Line, tongue: Tongue) -> str:
    if not line.is_moved:
        return note_said(line.item, tongue)
    now = said(N("调到{when}"), when=spot_said(tongue, Spot.of(line.item)))
    return "\n".join(part for part in (tongue.say(now), line.item.reason.strip()) if part)


def gap_paper(
    gaps: Sequence[Gap],
    year: int,
    unit: Unit | None,
    tongue: Tongue,
    *,
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Lay out what a year of planning lacks, each with its reason."""
    say = tongue.say
    name = unit.name if unit else office
    title = say(said(N("{name}{year}年度计划空缺情况表"), name=name, year=year))
    waiting = sum(gap.is_open for gap in gaps)
    note = said(N("共 {n} 处空缺，{open} 处没有写明原因。"), n=len(gaps), open=waiting)
    rows = [
        (
            str(n),
            gap.unit.short or gap.unit.name,
            gap_said(gap, tongue),
            gap.reason.strip() or say(N("未写明")),
        )
        for n, gap in enumerate(gaps, 1)
    ]
    empty = N("年年有计划、月月有安排、次次有主题，没有空缺。")
    part = table(GAP_HEADS, rows, tongue, empty)
    return sheet(title, say(note), [part], tongue, office=office, made=made, signers=PLANNERS)
