"""Who was there to be called on a day."""

import datetime as dt

import pytest

from app.records.events import Event
from app.records.roster import Membership, Post
from app.rules.rolls import covers, due_at, posts_of, posts_on, roster_on

SPRING, JUNE, AUTUMN = dt.date(2026, 3, 1), dt.date(2026, 6, 30), dt.date(2026, 10, 1)
MEMBERS = [
    Membership(person="old", unit="first", since=dt.date(2020, 1, 1)),
    Membership(person="left", unit="first", since=dt.date(2020, 1, 1), until=JUNE),
    Membership(person="moved", unit="second", since=SPRING, until=JUNE),
    Membership(person="moved", unit="first", since=JUNE + dt.timedelta(1)),
    Membership(person="old", unit="first", since=AUTUMN),
]
POSTS = [
    Post(person="old", unit="first", kind="organisation", since=SPRING),
    Post(person="moved", unit="first", kind="secretary", rank=1, since=AUTUMN),
    Post(person="left", unit="first", kind="secretary", rank=1, since=SPRING, until=JUNE),
    Post(person="old", unit="office", kind="president", rank=1, since=SPRING),
    Post(person="guest", unit="first", kind="group_leader", rank=3, since=SPRING),
]


def on(day, *kinds, units=("first",)):
    return Event(title="会", kinds=kinds, units=units, starts=dt.datetime.combine(day, dt.time(9)))


@pytest.mark.parametrize(
    ("since", "until", "is_in"),
    [
        (JUNE, JUNE, True),
        (None, None, True),
        (SPRING, None, True),
        (AUTUMN, None, False),
        (None, SPRING, False),
        (SPRING, AUTUMN, True),
    ],
)
def test_both_ends_of_a_term_belong_to_it(since, until, is_in):
    assert covers(since, until, JUNE) is is_in


def test_the_roster_depends_on_the_day():
    assert roster_on(MEMBERS, "first", JUNE) == ["old", "left"]
    assert roster_on(MEMBERS, "first", JUNE + dt.timedelta(1)) == ["old", "moved"]
    assert roster_on(MEMBERS, "second", JUNE) == ["moved"]
    assert roster_on(MEMBERS, "second", AUTUMN) == []
    assert roster_on(MEMBERS, "first", dt.date(2019, 12, 31)) == []


def test_nobody_stands_twice_on_a_roster():
    assert roster_on(MEMBERS, "first", AUTUMN) == ["old", "moved"]


def test_posts_come_by_rank_and_those_without_last():
    assert [p.person for p in posts_on(POSTS, "first", JUNE)] == ["left", "guest", "old"]
    assert [p.person for p in posts_on(POSTS, "first", AUTUMN)] == ["moved", "guest", "old"]


def test_cross_appointment_shows_itself():
    assert [p.kind for p in posts_of(POSTS, "old", AUTUMN)] == ["president", "organisation"]
    assert [p.kind for p in posts_of(POSTS, "left", AUTUMN)] == []


def test_a_members_meeting_calls_the_roster_of_its_day():
    assert due_at(on(JUNE, "members_meeting"), MEMBERS, POSTS) == ["old", "left"]


def test_several_units_call_everybody_once():
    event = on(JUNE, "theme_day", units=("second", "first", "second"))
    assert due_at(event, MEMBERS, POSTS) == ["moved", "old", "left"]


def test_a_committee_meeting_calls_the_committee_only():
    assert due_at(on(JUNE, "committee_meeting"), MEMBERS, POSTS) == ["left", "old"]
    assert due_at(on(AUTUMN, "committee_meeting"), MEMBERS, POSTS) == ["moved", "old"]


def test_a_committee_meeting_that_is_more_calls_everybody():
    event = on(JUNE, "committee_meeting", "party_class")
    assert due_at(event, MEMBERS, POSTS) == ["old", "left"]


def test_without_posts_the_roster_is_called():
    assert due_at(on(JUNE, "committee_meeting"), MEMBERS, []) == ["old", "left"]


def test_an_event_without_a_day_calls_nobody():
    assert due_at(Event(units=("first",)), MEMBERS, POSTS) == []
