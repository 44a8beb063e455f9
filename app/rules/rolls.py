"""Who belonged and who served on a day: the roster, the posts, and who is due at an event."""

import datetime as dt
from collections.abc import Iterable

from app.records.choices import COMMITTEE_POSTS
from app.records.events import Event
from app.records.roster import Membership, Post

_OF_THE_COMMITTEE = {"committee_meeting", "party_committee"}


def covers(since: dt.date | None, until: dt.date | None, day: dt.date) -> bool:
    """Tell whether a day lies in a term; both ends belong to it, an open end has no limit."""
    return (since is None or since <= day) and (until is None or day <= until)


def roster_on(memberships: Iterable[Membership], unit_uid: str, day: dt.date) -> list[str]:
    """Return the people of a unit on a day, each once, in the order given."""
    found = (
        m.person
        for m in memberships
        if m.unit == unit_uid and m.person and covers(m.since, m.until, day)
    )
    return list(dict.fromkeys(found))


def posts_on(posts: Iterable[Post], unit_uid: str, day: dt.date) -> list[Post]:
    """Return the posts held in a unit on a day, by rank; those without a rank come last."""
    found = [p for p in posts if p.unit == unit_uid and covers(p.since, p.until, day)]
    return sorted(found, key=lambda p: p.rank if p.rank is not None else 1_000_000_000)


def posts_of(posts: Iterable[Post], person_uid: str, day: dt.date) -> list[Post]:
    """Return the posts a person holds on a day: more than one shows a cross-appointment."""
    found = [p for p in posts if p.person == person_uid and covers(p.since, p.until, day)]
    return sorted(found, key=lambda p: p.rank if p.rank is not None else 1_000_000_000)


def due_at(event: Event, memberships: Iterable[Membership], posts: Iterable[Post]) -> list[str]:
    """Return who is due at an event: the roster of its units on its day.

    A meeting of the committee alone calls the committee's members only
    (Regulations on Branch Work, on trial, 2018, Art. 12); a unit whose committee posts are
    not kept falls back on its roster.
    """
    if event.starts is None:
        return []
    day, narrow = event.starts.date(), bool(event.kinds) and set(event.kinds) <= _OF_THE_COMMITTEE
    memberships, posts = list(memberships), list(posts)
    due: dict[str, None] = {}
    for unit in event.units:
        people = committee_on(posts, unit, day) if narrow else []
        due.update(dict.fromkeys(people or roster_on(memberships, unit, day)))
    return list(due)


def committee_on(posts: Iterable[Post], unit_uid: str, day: dt.date) -> list[str]:
    """Return who sits on the committee of a unit on a day, by rank."""
    held = posts_on(posts, unit_uid, day)
    return [p.person for p in held if p.person and p.kind in COMMITTEE_POSTS]
