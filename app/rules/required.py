"""The required meetings of a year, set out by month; and what waits to be held now."""

import datetime as dt
from collections.abc import Iterable, Iterator

import attrs

from app.records.choices import UNIT_KINDS
from app.records.roster import Unit
from app.records.rules import Rule
from app.records.words import N, Said, said
from app.rules.cadence import Answer, Cadence
from app.rules.norms import names_custom
from app.rules.periods import Span

# The worst first: what a cell of several answers is named by.
ORDER = ("late", "due", "done", "exempt", "ahead", "not_owed")
_RANK = {kind: place for place, kind in enumerate(UNIT_KINDS)}
_SELDOM = {
    "month": N("每月 {n} 次"),
    "quarter": N("每季度 {n} 次"),
    "half_year": N("每半年 {n} 次"),
    "year": N("每年 {n} 次"),
}


@attrs.frozen
class Place:
    """Hold the answers that stand in one place of the grid: one of them, or a month of many."""

    answers: tuple[Answer, ...] = ()

    @property
    def state(self) -> str:
        """Return the worst state, "ahead" for what is only not yet owed; nothing is not owed."""
        found = {"ahead" if a.is_ahead else a.state for a in self.answers}
        return next((state for state in ORDER if state in found), "not_owed")

    @property
    def done(self) -> int:
        """Return how many are done."""
        return sum(a.state == "done" for a in self.answers)

    @property
    def owed(self) -> int:
        """Return how many are owed, done or not."""
        return sum(a.state in {"done", "due", "late"} for a in self.answers)


def owing_units(cadence: Cadence, year: int) -> list[Unit]:
    """Return the units any rule speaks of that exist in a year, from the top of the house down."""
    first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
    found = [
        unit
        for unit in cadence.units.values()
        if (unit.founded or first) <= last
        and (unit.closed or last) >= first
        and cadence.threads_for(unit.uid)
    ]
    return sorted(found, key=lambda unit: (_RANK.get(unit.kind or "", 99), unit.id))


def months(answers: Iterable[Answer]) -> tuple[Place, ...]:
    """Set the answers of a year into its twelve months.

    What is done stands in the month it was done in; what is not, in the month it is owed by.
    """
    placed: list[list[Answer]] = [[] for _ in range(12)]
    for answer in answers:
        placed[month_of(answer) - 1].append(answer)
    return tuple(Place(tuple(each)) for each in placed)


def month_of(answer: Answer) -> int:
    """Return the month of its year an answer stands in; days of grace stand in the last month."""
    if answer.filled is None:
        return min(answer.by, answer.span.last).month
    return min(answer.filled, answer.span.last).month


def waiting(cadence: Cadence, today: dt.date) -> list[Answer]:
    """Return what is late in this year, or due and urgent: first what can still be held in time.

    What has days of grace from the year before is there as well, until it is late.
    """
    return [
        answer for answer in owed_now(cadence, today) if answer.state == "late" or answer.urgent
    ]


def owed_now(cadence: Cadence, today: dt.date) -> list[Answer]:
    """Return all that is due, by the day it is owed by, then all that is late, the latest first."""
    found = list(_now(cadence, today))
    late = sorted((a for a in found if a.state == "late"), key=lambda a: a.by, reverse=True)
    return [*sorted((a for a in found if a.state == "due"), key=lambda a: a.by), *late]


@attrs.frozen
class Wait:
    """Hold what a unit has still to hold by one rule: one due period, or all its late ones."""

    answers: tuple[Answer, ...]

    @property
    def first(self) -> Answer:
        """Return the latest of them: what is shown when the line is opened."""
        return self.answers[0]

    @property
    def late(self) -> bool:
        """Tell whether its time is over."""
        return self.first.state == "late"


def waits(found: Iterable[Answer]) -> list[Wait]:
    """Put the late periods of one unit and rule together, in the order given."""
    groups: dict[tuple[str, str, Span | None], list[Answer]] = {}
    for answer in found:
        span = None if answer.state == "late" else answer.span
        groups.setdefault((answer.unit, answer.rule.thread, span), []).append(answer)
    return [Wait(tuple(group)) for group in groups.values()]


def _now(cadence: Cadence, today: dt.date) -> Iterator[Answer]:
    for unit in owing_units(cadence, today.year):
        yield from cadence.year(unit.uid, today.year, today)
        for answer in cadence.year(unit.uid, today.year - 1, today):
            if answer.rule.grace and answer.state == "due":
                yield answer


def key_of(answer: Answer) -> str:
    """Return what names an answer's place in the grid; ``place_of`` reads it."""
    return f"{answer.unit}/{answer.span.year}/{month_of(answer)}/{answer.rule.thread}"


def place_of(key: str) -> tuple[str, int, int, str]:
    """Return the unit, year, month and rule a key names."""
    unit, year, month, thread = key.split("/", 3)
    return unit, int(year), int(month), thread


def clause(rule: Rule) -> Said:
    """Say what a rule asks and where it stands: 支部党员大会：每季度 1 次（《条例》第十一条）."""
    source, article = _bare(rule.source), rule.article.strip()
    if names_custom(source):
        words = N("{name}：{often}（{source}{article}）")
    elif rule.local:
        words = N("{name}：{often}（惯例，参照《{source}》{article}）")
    else:
        words = N("{name}：{often}（《{source}》{article}）")
    return said(words, name=rule.name, often=_often(rule), source=source, article=article)


def title_of(answer: Answer) -> Said:
    """Suggest a name for the meeting that is owed: 2026年第四季度支部党员大会."""
    return said(N("{period}{name}"), period=answer.span.words(), name=answer.rule.name)


def clauses(cadence: Cadence, units: Iterable[str], year: int, thread: str = "") -> list[Said]:
    """Return the clauses in force in a year that speak of these units, a sentence per source."""
    threads = {each for unit in units for each in cadence.threads_for(unit)}
    last = dt.date(year, 12, 31)
    sources: dict[str, Said] = {}
    for each in cadence.threads:
        version = cadence.version(each, last)
        if version is not None and each in threads and thread in {"", each}:
            source, short = _bare(version.source), _short(version)
            before = sources.get(source)
            joined = said(N("{one}；{other}"), one=before, other=short) if before else short
            sources[source] = joined
    whole, custom = N("《{source}》：{all}。"), N("{source}：{all}。")
    return [
        said(custom if names_custom(source) else whole, source=source, all=told)
        for source, told in sources.items()
    ]


def _short(rule: Rule) -> Said:
    """Say what a rule asks and by which article, its source being said already."""
    often, article = _often(rule), rule.article.strip()
    custom = rule.local and not names_custom(rule.source)
    if custom and article:
        where = said(N("惯例，参照{article}"), article=article)
    elif custom or article:
        where = said("{article}", article=article) if article else said(N("惯例"))
    else:
        return said(N("{name}{often}"), name=rule.name, often=often)
    return said(N("{name}{often}（{where}）"), name=rule.name, often=often, where=where)


def _often(rule: Rule) -> Said:
    return said(_SELDOM[rule.period or "month"], n=rule.times or 1)


def _bare(source: str) -> str:
    return source.strip().removeprefix("《").removesuffix("》")
