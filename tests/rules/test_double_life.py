"""Whom an event counts for as double organisational life."""

import datetime as dt

import pytest

from app.records.events import Attendance, Event
from app.records.roster import Membership, Post, Unit
from app.rules.double_life import Life, Roster, credited, lives

SINCE, DAY = dt.date(2020, 1, 1), dt.datetime(2026, 5, 8, 9)
UNITS = {
    "committee": Unit(uid="committee", name="党委", kind="party_committee"),
    "first": Unit(uid="first", name="一支部", kind="branch", parent="committee"),
    "group": Unit(uid="group", name="一小组", kind="group", parent="first"),
    "second": Unit(uid="second", name="二支部", kind="branch", parent="committee"),
}


def roster(*memberships):
    posts = [
        Post(person="leader", unit="committee", kind="committee_deputy", since=SINCE, rank=2),
        Post(person="first", unit="committee", kind="committee_secretary", since=SINCE, rank=1),
        Post(person="branch", unit="first", kind="secretary", since=SINCE),
        Post(
            person="former", unit="committee", kind="committee_member",
            since=SINCE, until=dt.date(2026, 3, 31),
        ),
    ]  # fmt: skip
    made = [Membership(person=who, unit=unit, since=SINCE) for who, unit in memberships]
    return Roster(UNITS, made, posts)


def held(unit, *kinds, day=DAY):
    return Event(title="会", kinds=kinds or ("theme_day",), units=(unit,), starts=day)


def there(*people):
    return [Attendance(person=uid) for uid in people]


@pytest.mark.parametrize(
    ("home", "unit", "counts"),
    [
        ("first", "first", True),
        ("first", "group", True),
        ("group", "first", True),
        ("second", "first", False),
        ("committee", "first", False),
    ],
)
def test_art_3_a_leader_takes_part_in_the_own_branch(home, unit, counts):
    found = credited(held(unit), there("leader"), roster(("leader", home)))
    assert found == (["leader"] if counts else [])


def test_only_leaders_of_the_party_committee_who_were_there_on_the_day():
    home = roster(*((who, "first") for who in ("leader", "branch", "former", "first")))
    rows = [*there("leader", "branch", "former"), Attendance(person="first", state="leave")]
    assert credited(held("first"), rows, home) == ["leader"]
    early = held("first", day=dt.datetime(2026, 2, 1, 9))
    assert credited(early, rows, home) == ["leader", "former"]


def test_a_committee_meeting_is_no_organisational_life():
    home = roster(("leader", "first"))
    assert credited(held("first", "committee_meeting"), there("leader"), home) == []
    assert credited(held("first", "committee_meeting", "party_class"), there("leader"), home)
    undated = Event(title="会", kinds=("theme_day",), units=("first",))
    assert credited(undated, there("leader"), home) == []


def test_a_year_names_every_leader_with_what_counts():
    home = roster(("leader", "first"), ("first", "second"))
    spring, autumn = held("first"), held("group", "group_meeting", day=dt.datetime(2026, 9, 1, 9))
    old = held("first", day=dt.datetime(2025, 9, 1, 9))
    rows = {event.uid: there("leader") for event in (spring, autumn, old)}
    assert lives([autumn, old, spring], rows, home, 2026) == [
        Life("first"),
        Life("leader", (spring, autumn)),
        Life("former"),
    ]
