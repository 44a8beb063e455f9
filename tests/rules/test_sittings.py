"""Marks and counts of who sat where."""

from app.records.events import Attendance, Event
from app.rules.sittings import sittings, totals

EVENTS = [Event(uid=uid, title=uid) for uid in ("one", "two", "three")]


def was(event, person, state="present", **values):
    return Attendance(event=event, person=person, state=state, **values)


ROLL = [
    was("one", "a"), was("one", "b", "leave"), was("one", "guest", "observer", counted=False),
    was("two", "a", "absent"), was("two", "b"), was("two", "old", counted=False),
    was("three", "a"),
]  # fmt: skip


def test_everybody_has_a_mark_for_each_meeting():
    found = {s.person: s.marks for s in sittings(["b", "a"], EVENTS, ROLL)}
    assert list(found) == ["b", "a", "guest", "old"]
    assert found["a"] == ("√", "×", "√")
    assert found["b"] == ("△", "√", "")
    assert found["guest"] == ("○", "", "")
    assert found["old"] == ("", "—", "")


def test_counts_balance_and_observers_are_never_due():
    a, b, guest, old = sittings(["a", "b"], EVENTS, ROLL)
    assert (a.due, a.present, a.leave, a.absent, a.share) == (3, 2, 0, 1, 66)
    assert (b.due, b.present, b.leave, b.share) == (2, 1, 1, 50)
    assert (guest.due, guest.share, old.due, old.share) == (0, None, 0, None)


def test_each_meeting_is_summed_up():
    assert totals(sittings(["a", "b"], EVENTS, ROLL), 3) == [(1, 2), (1, 2), (1, 1)]
    assert totals([], 0) == []
