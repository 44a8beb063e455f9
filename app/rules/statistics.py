"""What a period brought and what became of it: rates, medians, ages, by category, unit, month."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from statistics import median

import attrs

from app.records.dates import Month
from app.records.item_choices import ITEM_CATEGORIES, ITEM_KINDS, VERDICTS
from app.rules.clock import BANDS, Terms, taken
from app.rules.courses import Course

_MOST_MONTHS = 24


@attrs.frozen
class Part:
    """Count the items of one sort: raised, of them kept as promised, and late."""

    raised: int = 0
    kept: int = 0
    late: int = 0

    @property
    def owing(self) -> int:
        """Return how many still owe what was promised, in time or late."""
        return self.raised - self.kept

    @property
    def percent(self) -> int | None:
        """Return how many in a hundred were kept, None of nothing."""
        return self.kept * 100 // self.raised if self.raised else None


@attrs.frozen
class Statistics:
    """Hold the figures of a period; keys are kinds, categories, uids of units, bands, verdicts."""

    all: Part
    kinds: Mapping[str, Part]
    categories: Mapping[str, Part]
    units: Mapping[str, Part]
    months: Mapping[Month, tuple[int, int]]
    ages: Mapping[str, int]
    verdicts: Mapping[str, int]
    told: int = 0
    to_tell: int = 0
    days: Mapping[str, float] = attrs.field(factory=dict)
    closed: int = 0

    @property
    def told_percent(self) -> int | None:
        """Return how many in a hundred of those to be told were told."""
        return self.told * 100 // self.to_tell if self.to_tell else None

    @property
    def satisfied_percent(self) -> int | None:
        """Return how many in a hundred verdicts were at least partly content."""
        total = sum(self.verdicts.values())
        happy = total - self.verdicts.get("not", 0)
        return happy * 100 // total if total else None


def statistics(
    told: Sequence[Course], since: dt.date | None, until: dt.date | None, terms: Terms
) -> Statistics:
    """Count what was raised from one day to another, as it stands now."""
    first, last = since or dt.date.min, until or dt.date.max
    mine = [c for c in told if first <= (c.standing.item.raised_on or dt.date.min) <= last]
    settled = [c for c in mine if c.standing.stand.settled is not None]
    named = [c.standing.stand for c in settled]
    return Statistics(
        _part(mine),
        _parts(mine, lambda c: c.standing.item.kind or "", ITEM_KINDS),
        _parts(mine, lambda c: c.standing.item.category or "", (*ITEM_CATEGORIES, "")),
        _parts(mine, lambda c: c.standing.item.unit or "", ()),
        _months(mine),
        {band: sum(c.standing.is_open and c.standing.clock.band == band for c in mine)
         for band in BANDS},
        {key: sum(c.verdict == key for c in mine) for key in VERDICTS},
        sum(len(stand.named) - len(stand.untold) for stand in named),
        sum(len(stand.named) for stand in named),
        _days(settled, terms),
        sum(not c.standing.is_open for c in mine),
    )  # fmt: skip


def _part(mine: Iterable[Course]) -> Part:
    found = list(mine)
    owing = [c for c in found if c.standing.stand.settled is None]
    late = sum(c.standing.overdue > 0 for c in owing)
    return Part(len(found), len(found) - len(owing), late)


def _parts(
    mine: Sequence[Course], key: Callable[[Course], str], order: Iterable[str]
) -> Mapping[str, Part]:
    """Count each sort apart, in the order given, the others by how many there are."""
    sorts: dict[str, list[Course]] = {each: [] for each in order}
    for course in mine:
        sorts.setdefault(key(course), []).append(course)
    parts = {name: _part(found) for name, found in sorts.items() if found}
    if tuple(order):
        return parts
    return dict(sorted(parts.items(), key=lambda pair: -pair[1].raised))


def _months(mine: Sequence[Course]) -> Mapping[Month, tuple[int, int]]:
    """Count by month what was raised and what was settled, the latest months at most."""
    raised = [Month.of(day) for c in mine if (day := c.standing.item.raised_on)]
    done = [Month.of(on) for c in mine if (step := c.standing.stand.settled) and (on := step.on)]
    if not raised:
        return {}
    last = max([*raised, *done])
    first = max(min(raised), last.plus(1 - _MOST_MONTHS))
    found = {}
    while first <= last:
        found[first] = (raised.count(first), done.count(first))
        first = first.plus(1)
    return found


def _days(settled: Iterable[Course], terms: Terms) -> Mapping[str, float]:
    """Return the median working days it took to settle the items of each kind."""
    found: dict[str, list[int]] = {}
    for course in settled:
        days = taken(course.standing.stand, terms)
        if days is not None:
            found.setdefault(course.standing.item.kind or "", []).append(days)
    return {kind: float(median(days)) for kind, days in found.items()}
