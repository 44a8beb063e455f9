import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records.choices import ATTENDANCE
from app.records.events import Attendance
from app.rules.presence import Roll, drift, is_marked, roll, strangers


def row(person, state="present", **more):
    return Attendance(event="e", person=person, state=state, **more)


def test_the_counts_of_a_roll_call():
    rows = [row("a"), row("b"), row("c", "leave"), row("d", "absent"), row("e", "observer")]
    assert roll(rows) == Roll(present=2, leave=1, absent=1, observers=1)
    assert (roll(rows).due, roll(rows).share) == (4, 50)
    assert roll([]).share == 0


def test_whoever_is_not_counted_is_not_due():
    assert roll([row("a"), row("b", "absent", counted=False)]).due == 1


@given(st.lists(st.tuples(st.sampled_from(list(ATTENDANCE)), st.booleans())))
def test_every_row_is_counted_once(marks):
    found = roll(row(str(n), state, counted=counted) for n, (state, counted) in enumerate(marks))
    assert found.due + found.observers + found.uncounted == len(marks)


@pytest.mark.parametrize(
    ("rows", "due", "lacking", "over"),
    [
        ([row("a")], ["a"], (), 0),
        ([row("a")], ["a", "b"], ("b",), 0),
        ([row("a"), row("x")], ["a"], (), 1),
        ([row("x", "leave"), row("y", "observer"), row("z", note="代表")], ["a"], ("a",), 0),
    ],
)
def test_what_the_roster_has_changed_since(rows, due, lacking, over):
    found = drift(rows, due)
    assert (found.lacking, len(found.over)) == (lacking, over)
    assert bool(found) is bool(lacking or over)


def test_whoever_is_called_but_not_on_the_roster_of_the_day_is_named():
    rows = [row("a"), row("x", "absent"), row("y", "observer"), row("z", counted=False)]
    assert strangers(rows, ["a"]) == [rows[1]]


def test_whoever_is_left_out_for_a_reason_is_not_due():
    assert roll([row("a"), row("b", "absent", excluded="abroad")]).due == 1
    assert is_marked(row("a", voteless=True))
    assert not is_marked(row("a"))
