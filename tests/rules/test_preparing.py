"""What is counted of a meeting's preparation, worked through for one branch."""

import datetime as dt

from app.records.checklists import Stage
from app.records.events import Event
from app.records.roster import Unit
from app.records.talks import Item, Talk
from app.rules.preparing import Around, bodies, counted

MEETING = Event(
    uid="m", title="会", kinds=("organisational_life",), units=("first",),
    starts=dt.datetime(2026, 12, 18, 14),
)  # fmt: skip
UNITS = [
    Unit(uid="committee", name="党委", kind="party_committee"),
    Unit(uid="first", name="一支部", kind="branch", parent="committee"),
    Unit(uid="group", name="一组", kind="group", parent="first"),
    Unit(uid="second", name="二支部", kind="branch", parent="committee"),
]


def talk(uid, day, talker="a", partner="b"):
    held = dt.datetime.combine(day, dt.time(10))
    return Talk(uid=uid, held=held, talkers=(talker,), partners=(partner,))


def item(uid, day, kind="opinion", **values):
    return Item(uid=uid, kind=kind, text="话", raised_on=day, **values)


def event(uid, day, *kinds, units=("first",), **values):
    starts = dt.datetime.combine(day, dt.time(9))
    return Event(uid=uid, title="学", kinds=kinds, units=units, starts=starts, **values)


NEAR, FAR, AFTER = dt.date(2026, 12, 1), dt.date(2026, 9, 1), dt.date(2026, 12, 20)
AROUND = Around(
    people={"a", "c"},
    units=bodies(["first"], UNITS),
    talks=(talk("t1", NEAR), talk("t2", FAR), talk("t3", AFTER), talk("t4", NEAR, "x", "y"),
           talk("t5", dt.date(2026, 12, 18), "x", "c")),
    items=(item("i1", NEAR, unit="first"), item("i2", NEAR, "suggestion", unit="group"),
           item("i3", NEAR, "difficulty", unit="first"), item("i4", NEAR, unit="second"),
           item("i5", NEAR), item("i6", NEAR, "problem", event="m"), item("i7", FAR, unit="first"),
           item("i8", None, unit="first")),
    events=(event("e1", NEAR, "theme_day"), event("e2", NEAR, "committee_meeting"),
            event("e3", NEAR, "committee_meeting", materials=("doc",)),
            event("e4", FAR, "theme_day"),
            event("e5", NEAR, "theme_day", units=("second",)),
            event("e6", NEAR, "group_meeting", units=("group",)), MEETING),
)  # fmt: skip


def uids(counts, around=AROUND, meeting=MEETING):
    stage = Stage(name="阶段", event="m", counts=counts, weeks=8)
    return [rec.uid for rec in counted(stage, meeting, around)]


def test_a_body_has_below_it_all_that_hangs_on_it():
    assert bodies(["first"], UNITS) == {"first", "group"}
    assert bodies(["committee"], UNITS) == {"committee", "first", "group", "second"}
    ring = [Unit(uid="x", parent="y"), Unit(uid="y", parent="x")]
    assert bodies(["x"], ring) == {"x", "y"}


def test_talks_count_in_the_weeks_before_when_one_who_is_due_took_part():
    """Branch Work Regulations, Art. 17 and 19."""
    assert uids("talks") == ["t1", "t5"]


def test_opinions_count_for_the_body_and_those_below_it():
    assert uids("opinions") == ["i1", "i2", "i5"]


def test_study_counts_by_kind_or_by_what_was_studied():
    assert uids("studies") == ["e1", "e3", "e6"]


def test_rectification_is_what_came_out_of_the_meeting():
    assert uids("rectification") == ["i6"]


def test_nothing_is_counted_without_a_day_or_a_wish():
    assert uids("") == []
    assert uids("talks", meeting=MEETING.having(starts=None)) == []
