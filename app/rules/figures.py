"""What the home page shows: this month's plan, open items, agreements about to expire."""

import datetime as dt
from collections.abc import Iterable

import attrs

from app.records.dates import Month
from app.records.events import Event
from app.records.partners import Agreement
from app.records.planning import PlanItem
from app.rules.cases import Matter, matters
from app.rules.fulfilment import expired, expiring, held, line_state
from app.rules.promises import Standing

_ORDER = ("late", "due", "ahead", "done", "dropped")


@attrs.frozen
class PlanLine:
    """Show one plan item, whether it is done (a key of PLAN_LINE_STATES), and by which events."""

    item: PlanItem
    state: str
    events: tuple[Event, ...] = ()


@attrs.frozen
class Counts:
    """Count what the home page says in one line."""

    planned: int
    done: int
    held_this_year: int
    open_items: int
    overdue_items: int
    answered: int | None
    carried_out: int | None
    expiring: int


@attrs.frozen
class Home:
    """Hold the lists of the home page, each in the order it is shown."""

    plan: tuple[PlanLine, ...]
    items: tuple[Matter, ...]
    expired: tuple[Agreement, ...]
    expiring: tuple[Agreement, ...]
    counts: Counts
    late: tuple[PlanLine, ...] = ()


@attrs.frozen
class Ledgers:
    """Hold the records the home page is made of."""

    plan_items: tuple[PlanItem, ...] = ()
    events: tuple[Event, ...] = ()
    standings: tuple[Standing, ...] = ()
    agreements: tuple[Agreement, ...] = ()


def home(kept: Ledgers, today: dt.date, days: int = 60) -> Home:
    """Draw up the home page of a day; agreements ending within ``days`` are about to expire."""
    plan = month_plan(kept.plan_items, kept.events, today)
    every = kept.standings
    waiting = open_items(every)
    soon = expiring(kept.agreements, today, days)
    counts = Counts(
        planned=sum(line.state != "dropped" for line in plan),
        done=sum(line.state == "done" for line in plan),
        held_this_year=sum(_was_this_year(event, today) for event in kept.events),
        open_items=len(waiting),
        overdue_items=sum(m.clock.overdue > 0 for m in waiting),
        answered=rate(every, "answer"),
        carried_out=rate(every, "carry_out"),
        expiring=len(soon),
    )
    return Home(
        plan,
        tuple(waiting),
        tuple(expired(kept.agreements, today)),
        tuple(soon),
        counts,
        late_plan(kept.plan_items, kept.events, today),
    )


def month_plan(
    items: Iterable[PlanItem], events: Iterable[Event], today: dt.date
) -> tuple[PlanLine, ...]:
    """Return this month's plan items, what waits before what is done, then by day."""
    events = [event for event in events if event.plan_items]
    lines = [
        PlanLine(item, line_state(item, events, today), tuple(held(item.uid, events, today)))
        for item in items
        if item.month == Month.of(today)
    ]
    lines.sort(key=lambda line: (_ORDER.index(line.state), line.item.day or dt.date.max))
    return tuple(lines)


def late_plan(
    items: Iterable[PlanItem], events: Iterable[Event], today: dt.date
) -> tuple[PlanLine, ...]:
    """Return the items of this year's earlier months that nothing carried out, oldest first."""
    now = Month.of(today)
    events = [event for event in events if event.plan_items]
    past = [item for item in items if item.month and Month(now.year, 1) <= item.month < now]
    late = [item for item in past if line_state(item, events, today) == "late"]
    late.sort(key=lambda item: str(item.month))
    return tuple(PlanLine(item, "late") for item in late)


def open_items(every: Iterable[Standing]) -> list[Matter]:
    """Return what has an open promise, a case once: overdue ones first, then the oldest first."""
    waiting = [m for m in matters(every) if m.is_open]
    return sorted(waiting, key=lambda m: (-m.clock.overdue, m.item.raised_on or dt.date.max))


def rate(every: Iterable[Standing], promise: str) -> int | None:
    """Return how many in a hundred kept this promise, None when there is nothing to keep.

    "answer" looks at opinions, "carry_out" at suggestions: the two rates the office's method
    asks for, shown apart (every opinion answered, every suggestion carried through).
    """
    owed = {"answer": "opinion", "carry_out": "suggestion"}[promise]
    made = [s for s in every if s.item.kind == owed]
    kept = sum(s.promise != promise for s in made)
    return kept * 100 // len(made) if made else None


def _was_this_year(event: Event, today: dt.date) -> bool:
    day = event.starts.date() if event.starts else dt.date.max
    return day.year == today.year and day <= today
