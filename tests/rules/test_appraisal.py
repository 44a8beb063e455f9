"""The appraisal in figures: what must add up, and the third that may be excellent."""

import datetime as dt

import pytest

from app.records.appraisal import Appraisal, Poll
from app.records.study import Norm
from app.rules.appraisal import ballot_troubles, excellent, results, to_do, uneven, votes
from app.store.seeding import shipped

DAY = dt.date(2026, 12, 20)
NORMS = [rec for rec in shipped() if isinstance(rec, Norm)]


def row(person="p", **values):
    return Appraisal(event="e", person=person, **values)


def test_votes_of_a_member_add_up_to_the_valid_ballots():
    poll = Poll(event="e", issued=12, returned=12, valid=11)
    good = row("good", excellent=8, qualified=2, blank=1)
    short = row("short", excellent=8, qualified=2)
    many = row("many", excellent=8, qualified=4, basic=0, unqualified=0)
    assert uneven([good, short, many, row("new")], poll) == [(short, 10), (many, 12)]


def test_without_a_count_of_ballots_nothing_can_be_uneven():
    assert uneven([row(excellent=3)], None) == []
    assert uneven([row(excellent=3)], Poll(event="e")) == []
    assert votes(row()) is None
    assert votes(row(excellent=0)) == 0


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ((12, 12, 12), []),
        ((12, 10, 9), []),
        ((12, 13, 13), ["收回 13 票，多于发出的 12 票，这次测评无效，请核对。"]),
        ((12, 11, 12), ["有效 12 票，多于收回的 11 票，请核对。"]),
        ((None, 13, None), []),
    ],
)
def test_more_ballots_back_than_given_out_are_told(counts, words):
    issued, returned, valid = counts
    poll = Poll(event="e", issued=issued, returned=returned, valid=valid)
    assert [str(each) for each in ballot_troubles(poll)] == words


@pytest.mark.parametrize(
    ("members", "rated", "most", "over"),
    [(9, 3, 3, 0), (9, 4, 3, 1), (10, 3, 3, 0), (11, 4, 3, 1), (2, 1, 0, 1)],
)
def test_as_a_rule_at_most_one_third_is_excellent(members, rated, most, over):
    """The general requirement for the appraisal of members; a warning, never a prohibition."""
    rows = [row(str(n), rating="excellent" if n < rated else "qualified") for n in range(members)]
    found = excellent(rows, NORMS, DAY)
    assert (found.rated, found.members, found.most, found.over) == (rated, members, most, over)
    assert found.norm.source


def test_the_share_is_silent_without_ratings_or_without_a_norm():
    assert excellent([row()], NORMS, DAY) is None
    assert excellent([row(rating="excellent")], [], DAY) is None


def test_ratings_and_steps_are_counted():
    """Branch Work Regulations, Art. 18: self-appraisal, review, ballot, rating, being told."""
    rows = [
        row("a", self_done=True, mutual_done=True, rating="excellent", told_on=DAY),
        row("b", self_done=True, rating="qualified"),
        row("c"),
    ]
    assert results(rows) == {
        "excellent": 1, "qualified": 1, "basic": 0, "unqualified": 0, "": 1,
    }  # fmt: skip
    assert to_do(rows) == {"self": 1, "mutual": 2, "rating": 1, "told": 2}
