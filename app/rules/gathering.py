"""What the rules of required meetings need of a data file, read as lightly as may be."""

import datetime as dt
from collections.abc import Iterator
from weakref import WeakKeyDictionary

import attrs

from app.records.events import Event
from app.records.roster import Post, Unit
from app.records.rules import Exemption, Holiday, Rule
from app.rules.cadence import Cadence
from app.rules.counting import Held, Ledger, held_of
from app.rules.workdays import Workdays, table
from app.store.bulk import fetch_many, link_pairs, values
from app.store.history import begun_on, latest_step, touched_since
from app.store.rows import Store

# What a change must touch for the answers to change.
CADENCE_TABLES = frozenset(cls.table for cls in (Unit, Rule, Exemption, Event, Post))
_MANY = 1000


@attrs.define
class _Kept:
    """Hold what was read of a file, and up to which step it is true."""

    at: int
    ledger: Ledger
    cadence: Cadence


_kept: WeakKeyDictionary[Store, _Kept] = WeakKeyDictionary()


def cadence_of(store: Store) -> Cadence:
    """Return what answers for a file as it stands now.

    What was read is kept; of what was written since, only that is read again.
    """
    at, kept = latest_step(store), _kept.get(store)
    if kept is None:
        ledger = Ledger(_held(store))
        kept = _kept[store] = _Kept(at, ledger, _cadence(store, ledger))
    elif kept.at != at:
        _catch_up(store, kept)
        kept.at = at
    return kept.cadence


def workdays_of(store: Store) -> Workdays:
    """Return the table of holidays and make-up workdays of a file."""
    return table(store.find(Holiday))


def _cadence(store: Store, ledger: Ledger) -> Cadence:
    """Read all but the events.

    An office that begins with the program in November has kept its meetings of spring
    elsewhere: nothing is judged before the first event, or before the file began.
    """
    days = [day for day in (ledger.first_day(), begun_on(store)) if day is not None]
    rest = (store.find(Unit), store.find(Rule), store.find(Exemption))
    return Cadence(*rest, ledger, store.find(Post), min(days, default=None))


def _catch_up(store: Store, kept: _Kept) -> None:
    touched = touched_since(store, kept.at)
    uids = touched.get(Event.table, set())
    if len(uids) > _MANY:
        kept.ledger = Ledger(_held(store))
    elif uids:
        fresh = (rec for part in fetch_many(store, Event, uids) for rec in part)
        kept.ledger.replace(uids, held_of(fresh))
    if CADENCE_TABLES & touched.keys():
        kept.cadence = _cadence(store, kept.ledger)


def _held(store: Store) -> Iterator[Held]:
    units: dict[str, list[str]] = {}
    for event, unit in link_pairs(store, Event, "units"):
        units.setdefault(event, []).append(unit)
    kinds_of = Event.field("kinds").kind.load
    for uid, kinds, starts, speaker in values(store, Event, ("kinds", "starts", "speaker")):
        if starts:
            day = dt.date.fromisoformat(starts[:10])
            yield Held(uid, kinds_of(kinds), tuple(units.get(uid, ())), day, speaker)
