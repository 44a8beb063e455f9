"""The promise board: two figures and four lanes, each made of exactly the rows it opens."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping

import attrs

from app.records.words import N
from app.rules.cases import LANES, Matter, matters
from app.rules.promises import Standing

LANE_WORDS: Mapping[str, str] = {
    "answer": N("待回应"),
    "carry_out": N("待落实"),
    "tell": N("待告知"),
    "revisit": N("待回访办结"),
}
# Holders that are no person: whoever an item waits for, and nobody yet.
WAITING, NOBODY = "waiting", "nobody"


@attrs.frozen
class Asked:
    """Narrow a board: to units, a period in which items were raised, a holder, a band of ages.

    Empty means everything. The figures are those of the period; the lanes hold what is still
    open today of all that was raised up to its end.
    """

    units: frozenset[str] = frozenset()
    since: dt.date | None = None
    until: dt.date | None = None
    holder: str = ""
    band: str = ""


@attrs.frozen
class Figure:
    """Count a promise of the period by its rows: those it was kept for, and the others."""

    kept: tuple[str, ...] = ()
    open: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        """Return all rows the figure is made of."""
        return self.kept + self.open

    @property
    def percent(self) -> int | None:
        """Return how many in a hundred were kept, None where nothing was promised."""
        return len(self.kept) * 100 // len(self.all) if self.all else None


@attrs.frozen
class Board:
    """Hold the two figures and the lanes, in each first what is late, then what is oldest."""

    answered: Figure
    carried: Figure
    lanes: Mapping[str, tuple[Matter, ...]]

    def rows(self, lane: str) -> tuple[str, ...]:
        """Return the uids of what lies in a lane, of a case the item that leads it."""
        return tuple(matter.item.uid for matter in self.lanes[lane])


def board(every: Collection[Standing], asked: Asked) -> Board:
    """Lay out the board; "every opinion answered, every suggestion carried through"."""
    counted: dict[str | None, list[Standing]] = {"opinion": [], "suggestion": []}
    owing = _owing(every, asked, counted)
    lanes: dict[str, list[Matter]] = {lane: [] for lane in LANES}
    for matter in matters(_with_cases(every, owing)):
        if matter.is_open and _lies(matter, asked):
            lanes[matter.lane].append(matter)
    return Board(
        _figure(counted["opinion"], "answer"),
        _figure(counted["suggestion"], "carry_out"),
        {lane: tuple(sorted(found, key=_urgency)) for lane, found in lanes.items()},
    )


def _owing(
    every: Iterable[Standing], asked: Asked, counted: Mapping[str | None, list[Standing]]
) -> list[Standing]:
    """Return what still owes something in a unit; enter what counts in the period."""
    units, first, last = asked.units, asked.since or dt.date.min, asked.until or dt.date.max
    owing = []
    for each in every:
        item = each.item
        raised = item.raised_on or dt.date.min
        if raised > last or (units and item.unit not in units):
            continue
        if each.promise:
            owing.append(each)
        if raised >= first and item.kind in counted:
            counted[item.kind].append(each)
    return owing


def _with_cases(every: Iterable[Standing], owing: list[Standing]) -> list[Standing]:
    """Return these, and all they were merged with, whatever unit it belongs to."""
    merged = [each for each in every if each.lead != each.item.uid]
    heads = {each.lead for each in merged}
    cased = {each.lead for each in owing} & heads
    found = [each for each in owing if each.lead not in heads]
    if cased:
        found += [each for each in every if each.item.uid in cased]
        found += [each for each in merged if each.lead in cased]
    return found


def _lies(matter: Matter, asked: Asked) -> bool:
    if asked.holder and not _holds(matter, asked.holder):
        return False
    return not asked.band or matter.clock.band == asked.band


def _holds(matter: Matter, holder: str) -> bool:
    if holder == WAITING:
        return matter.behind.stand.waiting is not None
    if holder == NOBODY:
        return not matter.item.owner and not matter.item.owner_unit.strip()
    return matter.item.owner == holder


def _figure(counted: Iterable[Standing], promise: str) -> Figure:
    """Count one promise: kept is what does not owe it any more, answered or carried through."""
    kept: list[str] = []
    owing: list[str] = []
    for each in counted:
        (owing if each.promise == promise else kept).append(each.item.uid)
    return Figure(tuple(kept), tuple(owing))


def _urgency(matter: Matter) -> tuple[int, int, str, int, str]:
    """Sort by what is late, then old; of those as old, a card never jumps."""
    item, clock = matter.item, matter.clock
    return -clock.overdue, -clock.age, str(item.raised_on), item.id, item.uid
