"""What screens and papers both read of a meeting, a body and a year; no page is set here."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

import attrs

from app.records.appraisal import Appraisal, Poll
from app.records.checklists import Stage, StageTemplate
from app.records.events import Attendance, Event
from app.records.roster import Membership, Person, Post, Unit
from app.records.study import Material, Norm
from app.records.talks import Item, Talk
from app.records.words import N, Said, said
from app.rules.checklists import begun
from app.rules.preparing import Around, bodies
from app.rules.rolls import due_at, roster_on
from app.rules.study import (
    Coverage,
    Hours,
    coverage,
    held_in,
    hours_of,
    leaders,
    without_hours,
)
from app.rules.terms import (
    Term,
    committee_notes,
    committee_of,
    ladder,
    papers_due,
    reached,
    term_of,
    told,
)
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


@attrs.frozen
class YearOfStudy:
    """Hold the hours of a body's people in a year, and the study nobody gave hours to."""

    unit: Unit
    year: int
    day: dt.date
    hours: tuple[Hours, ...]
    without: tuple[Event, ...]


def study_of(store: Store, unit: Unit, year: int, today: dt.date) -> YearOfStudy:
    """Reckon the hours of a body's people in a year, wherever they studied."""
    day = min(today, dt.date(year, 12, 31))
    people = members_on(store, unit.uid, day)
    held = held_in(events_of(store, year), year, today)
    counted = [event for event in held if event.hours]
    leading = leaders(store.find(Post), day)
    rows = attendance_of(store, counted)
    hours = hours_of(people, counted, rows, leading, store.find(Norm), day)
    mine = [event for event in held if unit.uid in event.units]
    return YearOfStudy(unit, year, day, tuple(hours), tuple(without_hours(mine)))


def members_on(store: Store, unit: str, day: dt.date) -> list[str]:
    """Return the Party members of a body on a day."""
    people = (
        store.get(Person, uid) for uid in roster_on(store.find(Membership, unit=unit), unit, day)
    )
    return [person.uid for person in people if person and person.standing in MEMBERS]


def coverage_of(store: Store, material: Material, day: dt.date) -> list[Coverage]:
    """Say of every body that is to study a document whether it has by a day.

    Where none is named these are the branches: there every member stands once.
    """
    known = store.find(Unit)
    open_ = [u.uid for u in known if u.closed is None or u.closed > day]
    branches = [u.uid for u in known if u.kind == "branch" and u.uid in open_]
    units = [uid for uid in material.units if uid in open_] or branches
    rosters = {uid: members_on(store, uid, day) for uid in units}
    events = store.find(Event, materials=material.uid)
    return coverage(material, rosters, events, attendance_of(store, events), day)


def committee_words(store: Store, unit: Unit, norms: Sequence[Norm], day: dt.date) -> list[Said]:
    """Say what the rules mean for a body's committee and its candidates."""
    seats = len(committee_of(unit, store.find(Post, unit=unit.uid), day))
    people = (store.get(Person, uid) for uid in members_on(store, unit.uid, day))
    formal = sum(person is not None and person.standing == "formal" for person in people)
    return committee_notes(unit, seats, formal, norms, day)


@attrs.frozen
class TermStanding:
    """Say where the term of a body stands on its ladder: a state, and that in words."""

    term: Term
    state: str
    words: Said


def term_standing(store: Store, term: Term, today: dt.date) -> TermStanding:
    """Say where a term stands, and how many papers are due and not there."""
    stages = stages_of(store, "re_election", "unit", term.unit.uid, term.ends)
    rungs = ladder(stages, term.ends)
    state, words = reached(rungs, term.ends, today), told(rungs, term.ends, today)
    if lacking := papers_due(stages, term.ends, today):
        words = said(N("{state}；应备未备 {n} 项"), state=words, n=len(lacking))
    return TermStanding(term, state, words)


def terms_on(store: Store, today: dt.date) -> list[TermStanding]:
    """Return the terms of all bodies that are elected, the nearest end first."""
    norms = store.find(Norm)
    found = (term_of(unit, norms, today) for unit in store.find(Unit))
    terms = sorted((term for term in found if term), key=lambda term: term.ends)
    return [term_standing(store, term, today) for term in terms]
