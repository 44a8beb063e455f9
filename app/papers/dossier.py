"""All that hangs on one event, gathered out of a file for its page, its checks and its papers."""

import datetime as dt
from collections.abc import Iterable, Iterator

from app.records.events import Attendance, Correction, Event, Guest, Topic, VoteRule
from app.records.roster import Membership, Person, Post, Unit
from app.records.rules import Holiday
from app.rules.agenda import times
from app.rules.double_life import LEADING, Life, Roster, credited, lives
from app.rules.event_checks import Finding, findings, repeated, text_of
from app.rules.held import Held
from app.rules.likeness import most_alike
from app.rules.quorum import Circle
from app.rules.rolls import committee_on, due_at
from app.rules.workdays import table
from app.store.bulk import fetch_many
from app.store.listing import Wanted, listing
from app.store.rows import Store

_ALL = 1_000_000
_BACK = dt.timedelta(days=2 * 366)


def held_of(store: Store, event: Event) -> Held:
    """Gather an event as the checks and the papers read it."""
    rows = store.find(Attendance, event=event.uid)
    topics = store.find(Topic, order="place", event=event.uid)
    memberships = [m for unit in event.units for m in store.find(Membership, unit=unit)]
    posts = [p for unit in event.units for p in store.find(Post, unit=unit)]
    day = event.starts.date() if event.starts else dt.date.min
    committee = {uid for unit in event.units for uid in committee_on(posts, unit, day)}
    people = people_of(store, [row.person or "" for row in rows])
    return Held(
        event,
        tuple(rows),
        tuple(topics),
        tuple(store.find(Guest, event=event.uid)),
        tuple(store.find(Correction, order="number", event=event.uid)),
        Circle(people, committee),
        tuple(due_at(event, memberships, posts)),
        tuple(store.find(VoteRule)),
        _times(store, topics),
        tuple(credited(event, rows, roster_of(store))),
    )


def people_of(store: Store, uids: Iterable[str]) -> dict[str, Person]:
    """Return the people called so."""
    return {rec.uid: rec for part in fetch_many(store, Person, uids) for rec in part}


def roster_of(store: Store) -> Roster:
    """Return what tells whose own branch an event is of: leaders, where they belong, units."""
    posts = store.find(Post, kind=frozenset(LEADING))
    leaders = dict.fromkeys(post.person for post in posts if post.person)
    memberships = [m for uid in leaders for m in store.find(Membership, person=uid)]
    return Roster({unit.uid: unit for unit in store.find(Unit)}, memberships, posts)


def lives_of(store: Store, year: int) -> list[Life]:
    """Return how often each leader took part in the life of the own branch in a year."""
    within = {"starts": (dt.datetime(year, 1, 1), dt.datetime(year, 12, 31, 23, 59))}
    events = listing(store, Event, Wanted(within=within, limit=_ALL)).records
    roster = roster_of(store)
    leaders = frozenset(post.person for post in roster.posts if post.person)
    rows: dict[str, list[Attendance]] = {}
    if leaders:
        for row in store.find(Attendance, person=leaders):
            rows.setdefault(row.event or "", []).append(row)
    return lives(events, rows, roster, year)


def notes_on(store: Store, held: Held, today: dt.date) -> list[Finding]:
    """Return the findings on an event, with what it repeats of the last two years."""
    found = findings(held, today, table(store.find(Holiday)))
    titles: dict[str, Event] = {}
    if alike := most_alike(text_of(held), _earlier(store, held, titles)):
        uid, share = alike
        earlier = titles[uid]
        day = earlier.starts.date() if earlier.starts else held.day
        found.append(repeated(earlier.title, day, share))
    return found


def _earlier(store: Store, held: Held, titles: dict[str, Event]) -> Iterator[tuple[str, str]]:
    """Yield what was written of earlier events of a like kind, by uid; fill in ``titles``."""
    if held.event.starts is None:
        return
    kinds, ends = set(held.event.kinds), held.event.starts
    within = {"starts": (ends - _BACK, ends)}
    for event in listing(store, Event, Wanted(within=within, limit=_ALL)).records:
        if event.uid != held.event.uid and kinds & set(event.kinds):
            titles[event.uid] = event
    topics: dict[str, list[Topic]] = {}
    for topic in store.find(Topic, order="place", event=frozenset(titles)):
        topics.setdefault(topic.event or "", []).append(topic)
    for uid, event in titles.items():
        yield uid, text_of(Held(event, topics=tuple(topics.get(uid, ()))))


def _times(store: Store, topics: Iterable[Topic]) -> dict[str, int]:
    """Return which time each topic is on the agenda, for those that were before."""
    found: dict[str, int] = {}
    for topic in topics:
        if topic.continues:
            chain = {each.uid: each for each in _chain(store, topic)}
            events = {
                each.event or "": store.get(Event, each.event or "") for each in chain.values()
            }
            kinds = {uid: event.kinds for uid, event in events.items() if event}
            found[topic.uid] = times(topic, chain, kinds)
    return found


def _chain(store: Store, topic: Topic) -> Iterator[Topic]:
    """Yield a topic and those it takes up, one after the other."""
    seen: set[str] = set()
    current: Topic | None = topic
    while current is not None and current.uid not in seen:
        seen.add(current.uid)
        yield current
        current = store.get(Topic, current.continues or "")
