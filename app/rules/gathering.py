"""What the rules of required meetings need of a data file, read as lightly as may be."""

import datetime as dt
from collections.abc import Iterator
from weakref import WeakKeyDictionary

from app.records.events import Event
from app.records.roster import Post, Unit
from app.records.rules import Exemption, Holiday, Rule
from app.rules.cadence import Cadence
from app.rules.counting import Held
from app.rules.workdays import Workdays, table
from app.store.bulk import link_pairs, values
from app.store.history import begun_on, latest_step
from app.store.rows import Store

# What a change must touch for the answers to change.
CADENCE_TABLES = frozenset(cls.table for cls in (Unit, Rule, Exemption, Event, Post))


_kept: WeakKeyDictionary[Store, tuple[int, Cadence]] = WeakKeyDictionary()


def cadence_of(store: Store) -> Cadence:
    """Return what answers for a file as it stands now; the same until something is written."""
    at = latest_step(store)
    kept = _kept.get(store)
    if kept is None or kept[0] != at:
        kept = _kept[store] = at, _read(store)
    return kept[1]


def _read(store: Store) -> Cadence:
    """Read all that the rules ask.

    An office that begins with the program in November has kept its meetings of spring
    elsewhere: nothing is judged before the first event, or before the file began.
    """
    held = list(_held(store))
    days = [event.day for event in held]
    begun = begun_on(store)
    return Cadence(
        store.find(Unit),
        store.find(Rule),
        store.find(Exemption),
        held,
        store.find(Post),
        min([*days, begun] if begun else days, default=None),
    )


def workdays_of(store: Store) -> Workdays:
    """Return the table of holidays and make-up workdays of a file."""
    return table(store.find(Holiday))


def _held(store: Store) -> Iterator[Held]:
    units: dict[str, list[str]] = {}
    for event, unit in link_pairs(store, Event, "units"):
        units.setdefault(event, []).append(unit)
    kinds_of = Event.field("kinds").kind.load
    for uid, kinds, starts, speaker in values(store, Event, ("kinds", "starts", "speaker")):
        if starts:
            day = dt.date.fromisoformat(starts[:10])
            yield Held(uid, kinds_of(kinds), tuple(units.get(uid, ())), day, speaker)
