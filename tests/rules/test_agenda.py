"""What goes from one meeting to the next."""

import datetime as dt

from app.records.events import Event, Topic
from app.rules.agenda import carried, earlier, for_members, is_open, times, to_carry


def held(uid, month, *kinds, unit="u"):
    return Event(
        uid=uid, title=uid, kinds=kinds or ("committee_meeting",), units=(unit,),
        starts=dt.datetime(2026, month, 5, 9),
    )  # fmt: skip


JUNE, JULY, AUGUST = held("june", 6), held("july", 7), held("august", 8)
OTHERS = [held("class", 7, "party_class"), held("far", 7, unit="v"), held("later", 9)]
EVENTS = [JUNE, JULY, AUGUST, *OTHERS]


def topic(uid, event, outcome="deferred", **more):
    return Topic(uid=uid, event=event, title=uid, outcome=outcome, **more)


def test_the_latest_meeting_of_the_unit_and_kind_comes_first():
    assert earlier(AUGUST, EVENTS) == [JULY, JUNE]
    assert earlier(AUGUST.having(units=()), EVENTS) == []
    assert earlier(AUGUST.having(starts=None), EVENTS) == []


def test_open_is_what_came_to_nothing():
    assert [is_open(topic("t", "e", each)) for each in (None, "deferred", "decision", "task")] == [
        *(True, True, False, False)
    ]


def test_open_topics_are_offered_until_a_later_meeting_takes_them_up():
    topics = [
        topic("old", "june", place=1),
        topic("new", "july", place=1),
        topic("done", "july", "decision", place=2),
        topic("elsewhere", "far"),
        topic("taken", "june"),
        topic("again", "july", None, place=3, continues="taken"),
    ]
    assert [each.uid for each in to_carry(AUGUST, EVENTS, topics)] == ["new", "again", "old"]


def test_art_12_the_committee_puts_matters_before_the_members():
    meeting = held("members", 8, "members_meeting")
    topics = [
        topic("plan", "july", "decision", to_members=True),
        topic("dues", "july", "decision"),
        topic("late", "later", "decision", to_members=True),
        topic("had", "june", "decision", to_members=True),
        topic("x", "elsewhere", continues="had"),
    ]
    assert [each.uid for each in for_members(meeting, EVENTS, topics)] == ["plan"]
    assert for_members(AUGUST, EVENTS, topics) == []


def test_the_times_on_the_agenda_are_counted_by_kind_and_end_with_a_ring():
    chain = [topic("a", "june"), topic("b", "july", continues="a")]
    chain.append(topic("c", "members", continues="b"))
    known = {each.uid: each for each in chain}
    kinds = {"june": ("committee_meeting",), "july": ("committee_meeting",),
             "members": ("members_meeting",)}  # fmt: skip
    assert [times(each, known, kinds) for each in chain] == [1, 2, 1]
    ring = {"a": topic("a", "june", continues="b"), "b": topic("b", "july", continues="a")}
    assert times(ring["a"], ring, kinds) == 2


def test_what_is_carried_over_keeps_its_title_and_leaves_what_was_said():
    old = topic("a", "june", speaker="p", matter="election", discussion="争论", place=4)
    new = carried(old, AUGUST, 2)
    assert (new.title, new.speaker, new.matter, new.continues) == ("a", "p", "election", "a")
    assert (new.event, new.place, new.discussion, new.outcome) == ("august", 2, "", None)
