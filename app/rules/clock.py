"""The clock of a promise: working days since it began, without those it had to wait."""

import datetime as dt
from collections.abc import Iterable, Mapping

import attrs

from app.records.flow import Stand
from app.records.handling import TimeLimit
from app.records.rules import Holiday
from app.records.talks import Item
from app.records.words import N
from app.rules.workdays import add_workdays, table, workdays_between

# Up to how many working days a band reaches; the last one has no end.
BANDS: Mapping[str, tuple[str, int]] = {
    "week": (N("0—7 个工作日"), 7),
    "month": (N("8—30 个工作日"), 30),
    "quarter": (N("31—90 个工作日"), 90),
    "older": (N("90 个工作日以上"), 999_999),
}
_STAGES = {"tell": "tell", "revisit": "revisit", "close": "", "": ""}


@attrs.frozen
class Terms:
    """Hold what clocks run by: the table of working days and the office's time limits."""

    days: Mapping[dt.date, str] = attrs.field(factory=lambda: table(()))
    limits: tuple[TimeLimit, ...] = ()


NO_TERMS = Terms()


@attrs.frozen
class Clock:
    """Say since when a promise is open, for how many working days, and until when it should be.

    ``age`` and ``overdue`` leave out the ``paused`` ones; ``limit`` is what set the day due, None
    where the item says it itself.
    """

    began: dt.date | None = None
    due: dt.date | None = None
    age: int = 0
    paused: int = 0
    overdue: int = 0
    limit: TimeLimit | None = None

    @property
    def band(self) -> str:
        """Return the key of the band the age lies in."""
        return band_of(self.age)


def terms_of(holidays: Iterable[Holiday], limits: Iterable[TimeLimit]) -> Terms:
    """Make ready what clocks run by."""
    return Terms(table(holidays), tuple(limits))


def band_of(age: int) -> str:
    """Return the key of the band so many working days lie in."""
    return next(key for key, (_, most) in BANDS.items() if age <= most)


def limit_of(
    limits: Iterable[TimeLimit], kind: str | None, stage: str, began: dt.date
) -> TimeLimit | None:
    """Return the limit that was valid for a kind and stage on the day a clock began.

    One for the kind goes before one for all kinds, and the younger before the older.
    """
    valid = [
        limit
        for limit in limits
        if limit.stage == stage
        and limit.kind in (None, kind)
        and (limit.since or dt.date.min) <= began <= (limit.until or dt.date.max)
    ]
    return max(
        valid,
        key=lambda each: (each.kind is not None, each.since or dt.date.min, each.id),
        default=None,
    )


def clock(item: Item, stand: Stand, today: dt.date, terms: Terms) -> Clock:
    """Read the clock of what an item owes now; nothing runs once it is closed."""
    began = stand.began
    if not stand.promise or began is None:
        return Clock(began)
    end = max(today, began)
    paused = _paused(stand, began, end, terms)
    age = max(workdays_between(began, end, terms.days) - paused, 0)
    due, limit = _due(item, stand, end, terms)
    overdue = max(workdays_between(due, end, terms.days), 0) if due else 0
    return Clock(began, due, age, paused, overdue, limit)


def taken(stand: Stand, terms: Terms) -> int | None:
    """Return in how many working days a promise was kept, waiting left out; None while it is not.

    It is counted from when the item was raised or last opened again.
    """
    done = stand.settled.on if stand.settled else None
    if done is None or stand.opened is None:
        return None
    days = workdays_between(stand.opened, max(done, stand.opened), terms.days)
    return max(days - _paused(stand, stand.opened, done, terms), 0)


def _paused(stand: Stand, since: dt.date, end: dt.date, terms: Terms) -> int:
    """Count the working days after a day on which the clock stood."""
    spans = [(max(start, since), min(stop or end, end)) for start, stop in stand.pauses]
    return sum(workdays_between(start, stop, terms.days) for start, stop in spans if stop > start)


def _due(
    item: Item, stand: Stand, end: dt.date, terms: Terms
) -> tuple[dt.date | None, TimeLimit | None]:
    """Return until when the open promise should be kept, later by the days it waited."""
    assert stand.began is not None
    stage = _STAGES.get(stand.promise, "settle")
    if not stage:
        return None, None
    own = item.due
    if own is not None and stand.rounds > 1 and own < (stand.opened or own):
        own = None  # it was meant for what was done before it was opened again
    if stage == "settle" and own is not None:
        waited = _paused(stand, stand.dated or stand.began, end, terms)
        return _later(own, waited, terms), None
    limit = limit_of(terms.limits, item.kind, stage, stand.began)
    if limit is None or limit.days is None:
        return (own, None) if stage == "tell" else (None, None)
    due = add_workdays(stand.began, limit.days, terms.days)
    return _later(due, _paused(stand, stand.began, end, terms), terms), limit


def _later(day: dt.date, count: int, terms: Terms) -> dt.date:
    return add_workdays(day, count, terms.days) if count else day
