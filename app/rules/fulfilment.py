"""What was kept of what was meant: plan items by events, agreements by their commitments."""

import datetime as dt
from collections.abc import Iterable

import attrs

from app.records.choices import FIVE_ONES
from app.records.events import Event
from app.records.partners import Agreement, Commitment
from app.records.planning import PlanItem
from app.records.words import N

PLAN_LINE_STATES = {
    "done": N("已完成"),
    "due": N("本月待办"),
    "late": N("逾期未办"),
    "ahead": N("未到时间"),
    "dropped": N("已取消"),
}
_MONTHS = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}


@attrs.frozen
class Fulfilment:
    """Say how far one commitment is kept in the period that holds a day."""

    commitment: Commitment
    since: dt.date
    until: dt.date
    events: tuple[Event, ...]

    @property
    def missing(self) -> int:
        """Return how many times are still owed in the period."""
        return max((self.commitment.times or 0) - len(self.events), 0)


def held(plan_item_uid: str, events: Iterable[Event], by: dt.date = dt.date.max) -> list[Event]:
    """Return the events that carried out a plan item, no later than ``by``.

    An event that is only called for a later day has not ticked anything yet.
    """
    return [e for e in events if plan_item_uid in e.plan_items and _was(e, dt.date.min, by)]


def line_state(item: PlanItem, events: Iterable[Event], today: dt.date) -> str:
    """Return the key of PLAN_LINE_STATES for a plan item on a day.

    An item is due in its month and late after it, or after its day when it has one.
    """
    if held(item.uid, events, today):
        return "done"
    if item.state == "dropped":
        return "dropped"
    if item.month is None:
        return "ahead"
    now = (today.year, today.month)
    month = (item.month.year, item.month.month)
    if month < now or (item.day is not None and item.day < today):
        return "late"
    return "due" if month == now else "ahead"


def fulfilment(
    commitment: Commitment, agreement: Agreement, events: Iterable[Event], today: dt.date
) -> Fulfilment:
    """Count the events that keep a commitment in the period that holds today.

    Periods are calendar months, quarters, half-years and years, cut to the agreement's term.
    An event counts when a partner of the agreement took part, it lies in the commitment's lane
    and, where the commitment names one of the five ones, is of that one.
    """
    since, until = _period(commitment.per or "year", agreement, today)
    partners = set(agreement.enterprises)
    kept = [
        e
        for e in events
        if partners & set(e.partners)
        and commitment.lane in e.lanes
        and (commitment.one is None or commitment.one in e.five_ones)
        and _was(e, since, min(until, today))
    ]
    return Fulfilment(commitment, since, until, tuple(kept))


def five_ones(enterprise_uid: str, events: Iterable[Event], year: int) -> dict[str, int]:
    """Count an enterprise's events of a year for each of the five ones."""
    mine = [
        e
        for e in events
        if enterprise_uid in e.partners and e.starts is not None and e.starts.year == year
    ]
    return {one: sum(one in e.five_ones for e in mine) for one in FIVE_ONES}


def expiring(agreements: Iterable[Agreement], today: dt.date, days: int = 60) -> list[Agreement]:
    """Return the agreements in force that end within so many days, the nearest first."""
    last = today + dt.timedelta(days)
    ending = [(a.ends, a) for a in agreements if a.state == "in_force" and a.ends is not None]
    return [a for ends, a in sorted(ending, key=lambda p: p[0]) if today <= ends <= last]


def expired(agreements: Iterable[Agreement], today: dt.date) -> list[Agreement]:
    """Return the agreements still marked in force whose term is over, the oldest first."""
    ending = [(a.ends, a) for a in agreements if a.state == "in_force" and a.ends is not None]
    return [a for ends, a in sorted(ending, key=lambda p: p[0]) if ends < today]


def _was(event: Event, since: dt.date, until: dt.date) -> bool:
    return event.starts is not None and since <= event.starts.date() <= until


def _period(per: str, agreement: Agreement, today: dt.date) -> tuple[dt.date, dt.date]:
    starts, ends = agreement.starts or dt.date.min, agreement.ends or dt.date.max
    if per == "term":
        return starts, ends
    length, day = _MONTHS[per], max(starts, min(today, ends))
    first = (day.month - 1) // length * length + 1
    since = dt.date(day.year, first, 1)
    last = dt.date(day.year, first + length - 1, 28) + dt.timedelta(4)
    return max(since, starts), min(last - dt.timedelta(last.day), ends)
