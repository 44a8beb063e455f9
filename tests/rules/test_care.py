"""A difficulty is helped, and somebody goes to see how it turned out."""

import datetime as dt

import pytest

from app.records.talks import Item, Step
from app.rules.care import CARE, care, cares

DAY, TODAY = dt.date(2026, 9, 1), dt.date(2026, 11, 23)
ITEM = Item(uid="i", kind="difficulty", text="接送孩子", raised_on=DAY, owner="owner")


def steps(*kinds, start=DAY):
    return [
        Step(id=n, item="i", on=start + dt.timedelta(n), kind=kind, text="办", by=f"p{n}")
        for n, kind in enumerate(kinds, 1)
    ]


@pytest.mark.parametrize(
    ("kinds", "state"),
    [
        ((), "open"),
        (("assigned",), "helping"),
        (("assigned", "measure"), "helping"),
        (("assigned", "carried_out"), "visit"),
        (("assigned", "carried_out", "told"), "visit"),
        (("carried_out", "told", "revisited"), "visited"),
        (("assigned", "declined"), "declined"),
        (("carried_out", "revisited", "reopened"), "open"),
    ],
)
def test_the_steps_tell_how_far_the_help_has_come(kinds, state):
    found = care(ITEM, steps(*kinds), TODAY)
    assert found.state == state
    assert state in CARE


def test_the_last_helper_counts_before_the_owner():
    assert care(ITEM, [], TODAY).helper == "owner"
    assert care(ITEM, steps("assigned", "carried_out", "revisited"), TODAY).helper == "p2"


def test_what_is_not_yet_and_what_is_another_ones_does_not_count():
    later = steps("carried_out", start=TODAY)
    other = [each.having(item="j") for each in steps("carried_out")]
    assert [each.state for each in cares([ITEM], [*later, *other], TODAY)] == ["open"]


def test_a_visit_that_found_it_wanting_begins_anew():
    visited = steps("carried_out", "revisited")
    unhappy = [*visited[:-1], visited[-1].having(verdict="not")]
    assert care(ITEM, visited, TODAY).state == "visited"
    found = care(ITEM, unhappy, TODAY)
    assert (found.state, found.verdict) == ("visited", "not")
    assert found.help == ()
