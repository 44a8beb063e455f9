"""The seed of planning: a plan every year, an arrangement every month, a theme every time."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from app.records.dates import Month
from app.records.events import Event
from app.records.planning import Plan, PlanGap, PlanItem
from app.records.roster import Unit

# Of whom the method asks it; study groups and Party groups are planned for by these.
OWING = frozenset({"party_committee", "branch"})


@attrs.frozen
class Gap:
    """Say what a unit lacks, and why if anybody said so.

    ``note`` is the record that says why; ``reason`` also tells why all items of a month were
    dropped, where their own reasons say it.
    """

    unit: Unit
    year: int
    what: str
    month: Month | None = None
    event: Event | None = None
    note: PlanGap | None = None
    reason: str = ""

    @property
    def is_open(self) -> bool:
        """Tell whether nobody said why."""
        return not self.reason.strip()


@attrs.frozen
class Planned:
    """Hold what is kept of the planning of a year, of one unit or of many."""

    year: int
    plans: Sequence[Plan] = ()
    items: Sequence[PlanItem] = ()
    events: Sequence[Event] = ()
    notes: Sequence[PlanGap] = ()


def gaps(units: Iterable[Unit], kept: Planned, today: dt.date) -> tuple[Gap, ...]:
    """Return the gaps of these units in a year, by unit: the plan, months, then events.

    Source: the association's method, "strong planning": a plan every year, an arrangement every
    month, a theme every time. A unit is asked for the months in which it was there. A month
    whose items were all dropped is empty, explained by the reasons they were dropped for. What
    is only called for a later day may still get its theme.
    """
    notes = {_key(note): note for note in kept.notes}
    owners = {plan.uid: plan.unit for plan in kept.plans}
    arranged: dict[tuple[str | None, Month | None], list[PlanItem]] = {}
    for item in kept.items:
        arranged.setdefault((owners.get(item.plan or ""), item.month), []).append(item)
    bare = [event for event in kept.events if _lacks_theme(event, kept.year, today)]
    found: dict[object, Gap] = {}
    for unit in units:
        gaps_here = [*_of_plan(unit, kept, set(owners.values()), arranged)]
        gaps_here += [Gap(unit, kept.year, "theme", event=e) for e in bare if unit.uid in e.units]
        for gap in gaps_here:
            # What several units held together lacks its theme once.
            found.setdefault(gap.event.uid if gap.event else gap, gap)
    return tuple(_told(gap, notes.get(_key_of(gap))) for gap in found.values())


def _of_plan(
    unit: Unit,
    kept: Planned,
    planning: set[str | None],
    arranged: Mapping[tuple[str | None, Month | None], Sequence[PlanItem]],
) -> Iterator[Gap]:
    months = [Month(kept.year, n) for n in range(1, 13) if is_there(unit, Month(kept.year, n))]
    if unit.kind not in OWING or not months:
        return
    if unit.uid not in planning:
        yield Gap(unit, kept.year, "plan")
        return
    for month in months:
        yield from _of_month(unit, month, arranged.get((unit.uid, month), ()))


def _of_month(unit: Unit, month: Month, mine: Sequence[PlanItem]) -> Iterator[Gap]:
    if any(item.state != "dropped" for item in mine):
        return
    reasons = dict.fromkeys(item.reason.strip() for item in mine)
    yield Gap(unit, month.year, "month", month, reason="；".join(filter(None, reasons)))


def is_there(unit: Unit, month: Month) -> bool:
    """Tell whether a unit was there on some day of a month."""
    founded, closed = unit.founded or dt.date.min, unit.closed or dt.date.max
    return founded <= month.last and closed >= month.first


def _lacks_theme(event: Event, year: int, today: dt.date) -> bool:
    if event.starts is None or event.theme.strip():
        return False
    return event.starts.year == year and event.starts.date() <= today


def _key(note: PlanGap) -> tuple[object, ...]:
    return note.unit, note.year, note.what, note.month, note.event


def _key_of(gap: Gap) -> tuple[object, ...]:
    return gap.unit.uid, gap.year, gap.what, gap.month, gap.event.uid if gap.event else None


def _told(gap: Gap, note: PlanGap | None) -> Gap:
    return attrs.evolve(gap, note=note, reason=note.reason) if note else gap
