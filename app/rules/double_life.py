"""Double organisational life: leaders who took part in the life of their own branch or group."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

import attrs

from app.records.events import Attendance, Event
from app.records.roster import Membership, Post, Unit
from app.rules.rolls import covers

# The Party committee's leading body; a branch's own committee leads nobody else.
LEADING = frozenset(
    {"committee_secretary", "committee_deputy", "committee_member", "discipline_secretary"}
)
LIFE = frozenset(
    {
        "members_meeting", "group_meeting", "party_class", "theme_day", "organisational_life",
        "appraisal",
    }
)  # fmt: skip


@attrs.frozen
class Roster:
    """Hold who belongs where and who leads, as it is kept with its dates."""

    units: Mapping[str, Unit]
    memberships: Sequence[Membership]
    posts: Sequence[Post]


@attrs.frozen
class Life:
    """Say how often one leader took part in a year, and in which events."""

    person: str
    events: tuple[Event, ...] = ()


def leaders_on(posts: Iterable[Post], first: dt.date, last: dt.date) -> list[str]:
    """Return who sat on the Party committee at any time between two days."""
    found = (
        post.person
        for post in sorted(posts, key=_rank)
        if post.kind in LEADING
        and post.person
        and (post.since is None or post.since <= last)
        and (post.until is None or first <= post.until)
    )
    return list(dict.fromkeys(found))


def _rank(post: Post) -> int:
    return post.rank if post.rank is not None else 1_000_000


def credited(event: Event, rows: Iterable[Attendance], roster: Roster) -> list[str]:
    """Return the leaders whom an event counts for: present in their own branch or its groups.

    Leaders also take part in the organisational life of their branch as ordinary members
    (Several Rules on Democratic-Life Meetings, 2016, Art. 3 para. 2).
    """
    if event.starts is None or not LIFE & set(event.kinds):
        return []
    day = event.starts.date()
    leaders = set(leaders_on(roster.posts, day, day))
    present = (row.person for row in rows if row.state == "present")
    return [uid for uid in present if uid in leaders and _is_home(event, uid, day, roster)]


def lives(
    events: Iterable[Event], rows: Mapping[str, Sequence[Attendance]], roster: Roster, year: int
) -> list[Life]:
    """Return every leader of a year with what counts, those without anything as well.

    ``rows`` are the roll calls by event.
    """
    found: dict[str, list[Event]] = {
        uid: [] for uid in leaders_on(roster.posts, dt.date(year, 1, 1), dt.date(year, 12, 31))
    }
    for event in sorted(events, key=lambda event: str(event.starts)):
        if event.starts is not None and event.starts.year == year:
            for uid in credited(event, rows.get(event.uid, ()), roster):
                found[uid].append(event)
    return [Life(uid, tuple(held)) for uid, held in found.items()]


def _is_home(event: Event, person: str, day: dt.date, roster: Roster) -> bool:
    homes = set()
    for membership in roster.memberships:
        if membership.person == person and covers(membership.since, membership.until, day):
            unit = roster.units.get(membership.unit or "")
            if unit is not None and unit.kind in {"branch", "group"}:
                homes.add(unit.uid if unit.kind == "branch" else unit.parent)
    held_in = (roster.units.get(uid) for uid in event.units)
    return any(unit is not None and {unit.uid, unit.parent} & homes for unit in held_in)
