"""Hours against their norms, and who has not yet studied a document."""

import datetime as dt

from app.records.events import Attendance, Event
from app.records.roster import Post
from app.records.study import Material, Norm
from app.rules.study import coverage, held_in, hours_of, leaders, without_hours
from app.store.seeding import shipped

TODAY = dt.date(2026, 11, 23)
NORMS = [rec for rec in shipped() if isinstance(rec, Norm)]


def event(uid, day, hours=None, kinds=("party_class",), units=("first",), materials=()):
    starts = dt.datetime.combine(day, dt.time(9))
    return Event(
        uid=uid, title=uid, kinds=kinds, units=units, starts=starts, hours=hours,
        materials=materials,
    )  # fmt: skip


def was(event_uid, person, state="present"):
    return Attendance(event=event_uid, person=person, state=state)


EVENTS = [
    event("class", dt.date(2026, 3, 2), 4),
    event("day", dt.date(2026, 5, 8), 8),
    event("next", dt.date(2026, 12, 8), 8),
    event("before", dt.date(2025, 5, 8), 8),
]
ROLL = [
    was("class", "a"), was("class", "b", "leave"), was("day", "a"), was("day", "b"),
    was("next", "a"), was("before", "a"), was("day", "guest", "observer"),
    was("day", "c", "absent"),
]  # fmt: skip


def test_hours_are_those_of_the_events_one_was_present_at():
    """Member Education Regulations 2019, Art. 20: 32 hours a year."""
    held = held_in(EVENTS, 2026, TODAY)
    assert [e.uid for e in held] == ["class", "day"]
    found = hours_of(["a", "b", "c"], held, ROLL, {"b"}, NORMS, TODAY)
    assert [(h.person, h.hours, h.target, h.missing) for h in found] == [
        ("a", 12, 32, 20),
        ("b", 8, 56, 48),
        ("c", 0, 32, 32),
    ]
    assert [e.uid for e in found[0].events] == ["class", "day"]


def test_somebody_called_twice_at_one_event_counts_once():
    found = hours_of(["a"], EVENTS[:1], [*ROLL, was("class", "a")], (), NORMS, TODAY)
    assert found[0].hours == 4


def test_without_norms_hours_are_counted_all_the_same():
    (found,) = hours_of(["a"], EVENTS, ROLL, {"a"}, [], TODAY)
    assert (found.hours, found.target, found.missing) == (28, 0, 0)
    (found,) = hours_of(["a"], [], [], {"a"}, [n for n in NORMS if not n.local], TODAY)
    assert (found.target, found.leads) == (32, True)


def test_secretaries_and_committee_members_of_the_day_have_the_higher_norm():
    posts = [
        Post(person="a", unit="first", kind="secretary", since=dt.date(2025, 1, 1)),
        Post(person="b", unit="first", kind="publicity", since=dt.date(2025, 1, 1),
             until=dt.date(2026, 5, 31)),
        Post(person="c", unit="first", kind="group_leader", since=dt.date(2025, 1, 1)),
        Post(person="d", unit="top", kind="committee_member", since=dt.date(2026, 1, 1)),
    ]  # fmt: skip
    assert leaders(posts, TODAY) == {"a", "d"}
    assert leaders(posts, dt.date(2026, 5, 1)) == {"a", "b", "d"}


def test_study_without_hours_is_found():
    bare = event("bare", TODAY)
    read = event("read", TODAY, kinds=("committee_meeting",), materials=("doc",))
    talk = event("talk", TODAY, kinds=("committee_meeting",))
    assert without_hours([*EVENTS, bare, read, talk]) == [bare, read]


def test_who_has_not_yet_studied_a_document():
    doc = Material(uid="doc", title="决定")
    events = [
        event("first", dt.date(2026, 9, 1), materials=("doc",)),
        event("late", dt.date(2026, 11, 30), units=("second",), materials=("doc",)),
        event("other", dt.date(2026, 9, 1), units=("second",), materials=("else",)),
    ]
    roll = [was("first", "a"), was("first", "b", "leave"), was("first", "z"), was("late", "c")]
    rosters = {"first": ["a", "b"], "second": ["c", "z"], "third": []}
    found = {c.unit: c for c in coverage(doc, rosters, events, roll, TODAY)}
    assert [e.uid for e in found["first"].events] == ["first"]
    assert found["first"].lacking == ("b",)
    assert (found["second"].events, found["second"].lacking) == ((), ("c",))
    assert (found["third"].lacking, found["third"].people) == ((), 0)
    later = coverage(doc, rosters, events, roll, dt.date(2026, 12, 1))
    assert [c.lacking for c in later] == [("b",), (), ()]
