"""Study in figures: hours per person and year, and who has not yet studied a document."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence

import attrs

from app.records.choices import COMMITTEE_POSTS
from app.records.events import Attendance, Event
from app.records.roster import Post
from app.records.study import Material, Norm
from app.rules.norms import norm_on
from app.rules.rolls import covers

STUDY_KINDS = frozenset(
    {"central_study", "youth_study", "theme_day", "party_class", "group_meeting"}
)


@attrs.frozen
class Hours:
    """Say how many hours a person studied in a year, where, and how many are asked for."""

    person: str
    hours: int
    events: tuple[Event, ...]
    norm: Norm | None
    leads: bool = False

    @property
    def target(self) -> int:
        """Return the hours asked for, 0 when no norm is kept."""
        return (self.norm.amount or 0) if self.norm else 0

    @property
    def missing(self) -> int:
        """Return the hours still missing."""
        return max(self.target - self.hours, 0)


def leaders(posts: Iterable[Post], day: dt.date) -> set[str]:
    """Return the secretaries and committee members of a day."""
    return {
        p.person
        for p in posts
        if p.person and p.kind in COMMITTEE_POSTS and covers(p.since, p.until, day)
    }


def held_in(events: Iterable[Event], year: int, today: dt.date) -> list[Event]:
    """Return the events of a year held by today, in their order."""
    dated = [(e.starts, e) for e in events if e.starts and e.starts.year == year]
    return [e for starts, e in sorted(dated, key=lambda p: p[0]) if starts.date() <= today]


def hours_of(
    people: Sequence[str],
    events: Sequence[Event],
    attendance: Iterable[Attendance],
    leading: Collection[str],
    norms: Sequence[Norm],
    day: dt.date,
) -> list[Hours]:
    """Return the hours of each person: those of the events he or she was present at.

    Members have 32 hours a year (Regulations on the Education and Management of Members, 2019,
    Art. 20); secretaries and committee members the higher number of their own norm.
    """
    by_uid = {e.uid: e for e in events if e.hours}
    attended: dict[str, dict[str, Event]] = {uid: {} for uid in people}
    for each in attendance:
        event = by_uid.get(each.event or "")
        if event and each.state == "present" and each.person in attended:
            attended[each.person][event.uid] = event
    member, leader = (norm_on(norms, key, day) for key in ("hours_member", "hours_leader"))
    found = []
    for uid in people:
        mine = tuple(attended[uid].values())
        leads = uid in leading
        norm = (leader or member) if leads else member
        found.append(Hours(uid, sum(e.hours or 0 for e in mine), mine, norm, leads))
    return found


def is_study(event: Event) -> bool:
    """Tell whether something was studied at an event: by its kind, or by what it names."""
    return bool(STUDY_KINDS.intersection(event.kinds) or event.materials)


def without_hours(events: Iterable[Event]) -> list[Event]:
    """Return the study events for which nobody wrote down how many hours they count."""
    return [e for e in events if e.hours is None and is_study(e)]


@attrs.frozen
class Coverage:
    """Say how a body stands with a document: the events it studied it at, who has not yet."""

    unit: str
    events: tuple[Event, ...]
    lacking: tuple[str, ...]
    people: int


def coverage(
    material: Material,
    rosters: Mapping[str, Sequence[str]],
    events: Iterable[Event],
    attendance: Iterable[Attendance],
    day: dt.date,
) -> list[Coverage]:
    """Say of every body whether it has studied a document by a day, and who of it has not.

    ``rosters`` holds the people of each body on that day. Whoever studied it elsewhere has
    studied it: nobody is asked to do so twice.
    """
    studied = [
        e
        for e in events
        if material.uid in e.materials and e.starts is not None and e.starts.date() <= day
    ]
    uids = {e.uid for e in studied}
    learned = {a.person for a in attendance if a.event in uids and a.state == "present"}
    return [
        Coverage(
            unit,
            tuple(e for e in studied if unit in e.units),
            tuple(uid for uid in people if uid not in learned),
            len(people),
        )
        for unit, people in rosters.items()
    ]
