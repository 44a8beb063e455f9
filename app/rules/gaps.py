"""The seed of planning: a plan every year, an arrangement every month, a theme every time."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

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
    found: dict[object, Gap] = {}
    for unit in units:
        for gap in _of_unit(unit, kept, today):
            # What several units held together lacks its theme once.
            found.setdefault(gap.event.uid if gap.event else gap, gap)
    return tuple(_told(gap, notes.get(_key_of(gap))) for gap in found.values())


def _of_unit(unit: Unit, kept: Planned, today: dt.date) -> Iterator[Gap]:
    months = [Month(kept.year, n) for n in range(1, 13) if is_there(unit, Month(kept.year, n))]
    plans = {plan.uid for plan in kept.plans if plan.unit == unit.uid}
    if unit.kind in OWING and months:
        if plans:
            items = [item for item in kept.items if item.plan in plans]
            yield from (gap for month in months for gap in _of_month(unit, month, items))
        else:
            yield Gap(unit, kept.year, "plan")
    for event in kept.events:
        if unit.uid in event.units and _lacks_theme(event, kept.year, today):
            yield Gap(unit, kept.year, "theme", event=event)


def _of_month(unit: Unit, month: Month, items: Iterable[PlanItem]) -> Iterator[Gap]:
    mine = [item for item in items if item.month == month]
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
