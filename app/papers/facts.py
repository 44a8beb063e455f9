"""What screens and papers both read of a meeting, a body and a year; no page is set here."""

import datetime as dt
from typing import Any

from app.records.appraisal import Appraisal, Poll
from app.records.checklists import Stage, StageTemplate
from app.records.events import Attendance, Event
from app.records.roster import Membership, Person, Post, Unit
from app.records.talks import Item, Talk
from app.rules.checklists import begun
from app.rules.preparing import Around, bodies
from app.rules.rolls import due_at
from app.store.listing import Wanted, listing
from app.store.rows import Store

MEMBERS = frozenset({"formal", "probationary"})
_ALL = 1_000_000
# No stage counts further back; what lies before need not be read.
_BACK = dt.timedelta(weeks=104)


def due_of(store: Store, event: Event) -> list[str]:
    """Return who is due at an event by the roster and the posts of its day."""
    memberships = [m for unit in event.units for m in store.find(Membership, unit=unit)]
    posts = [p for unit in event.units for p in store.find(Post, unit=unit)]
    return due_at(event, memberships, posts)


def around(store: Store, event: Event) -> Around:
    """Gather what is counted before and after a meeting."""
    last = event.starts or dt.datetime.max
    first = last - _BACK if last > dt.datetime.min + _BACK else dt.datetime.min
    moments, days = (first, last.replace(hour=23, minute=59)), (first.date(), last.date())
    items = listing(store, Item, Wanted(within={"raised_on": days}, limit=_ALL)).records
    of_it = {item.uid: item for item in (*items, *store.find(Item, event=event.uid))}
    return Around(
        people=frozenset(due_of(store, event)),
        units=frozenset(bodies(event.units, store.find(Unit))),
        talks=tuple(listing(store, Talk, Wanted(within={"held": moments}, limit=_ALL)).records),
        items=tuple(of_it.values()),
        events=tuple(events_between(store, *moments)),
    )


def events_between(
    store: Store, first: dt.datetime, last: dt.datetime, unit: str = ""
) -> list[Event]:
    """Return the events that begin between two moments, of one body or of all, in order."""
    equal = {"units": unit} if unit else {}
    wanted = Wanted(
        equal=equal, within={"starts": (first, last)}, order=(("starts", False),), limit=_ALL
    )
    found = listing(store, Event, wanted).records
    return sorted(found, key=lambda event: (event.starts or dt.datetime.max, event.id))


def events_of(store: Store, year: int, unit: str = "") -> list[Event]:
    """Return the events of a year, of one body or of all, in order."""
    first = dt.datetime(year, 1, 1)
    return events_between(store, first, first.replace(month=12, day=31, hour=23, minute=59), unit)


def attendance_of(store: Store, events: list[Event]) -> list[Attendance]:
    """Return the attendance of these events."""
    found: list[Attendance] = []
    uids = [event.uid for event in events]
    # SQLite takes only so many values in one question.
    for start in range(0, len(uids), 500):
        found += store.find(Attendance, event=frozenset(uids[start : start + 500]))
    return found


def stages_of(
    store: Store, checklist_key: str, link: str, uid: str, term: dt.date | None = None
) -> list[Stage]:
    """Return the stages kept of a meeting or an election, else those the templates propose."""
    owner: dict[str, Any] = {link: uid}
    kept = store.find(Stage, **owner)
    mine = [stage for stage in kept if stage.term == term]
    if mine:
        return mine
    templates = store.find(StageTemplate, checklist=checklist_key)
    return begun(templates, checklist_key, **owner, term=term)


def appraisal_rows(store: Store, event: Event) -> list[Appraisal]:
    """Return the rows of an appraisal in the order of the roster of its day."""
    order = {uid: n for n, uid in enumerate(due_of(store, event))}
    rows = store.find(Appraisal, event=event.uid)
    return sorted(rows, key=lambda row: (order.get(row.person or "", 10_000), row.id))


def members_of(store: Store, event: Event) -> list[str]:
    """Return the Party members on the roster of an event's day."""
    people = (store.get(Person, uid) for uid in due_of(store, event))
    return [person.uid for person in people if person and person.standing in MEMBERS]


def poll_of(store: Store, event: Event) -> Poll | None:
    """Return the count of ballots of an event, None while there is none."""
    found = store.find(Poll, event=event.uid)
    return found[0] if found else None
