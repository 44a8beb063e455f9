"""Terms and the ladder to the next election, worked through."""

import datetime as dt

import pytest

from app.records.checklists import Stage, StageTemplate
from app.records.roster import Post, Unit
from app.records.study import Norm
from app.rules.checklists import begun
from app.rules.terms import (
    committee_notes,
    committee_of,
    ladder,
    papers_due,
    reached,
    term_of,
    told,
)
from app.store.seeding import shipped

TODAY = dt.date(2026, 11, 23)
NORMS = [rec for rec in shipped() if isinstance(rec, Norm)]
TEMPLATES = [rec for rec in shipped() if isinstance(rec, StageTemplate)]
ENDS = dt.date(2027, 1, 31)


def unit(kind="branch", **values):
    return Unit(uid="u", name="支部", kind=kind, **values)


@pytest.mark.parametrize(
    ("kind", "ends"), [("branch", dt.date(2027, 3, 14)), ("party_committee", dt.date(2029, 3, 14))]
)
def test_a_term_follows_from_the_election_and_the_kind_of_body(kind, ends):
    """Opinions on the Terms of Grassroots Organisations 2018, item 1: five and three years."""
    term = term_of(unit(kind, elected=dt.date(2024, 3, 15)), NORMS, TODAY)
    assert (term.ends, term.reckoned) == (ends, True)


def test_an_end_that_is_kept_goes_before_one_that_is_reckoned():
    term = term_of(unit(elected=dt.date(2024, 3, 15), term_ends=ENDS), NORMS, TODAY)
    assert (term.ends, term.reckoned, term.left(TODAY)) == (ENDS, False, 69)


def test_who_is_not_elected_has_no_term():
    assert term_of(unit(), NORMS, TODAY) is None
    assert term_of(unit("group", term_ends=ENDS), NORMS, TODAY) is None
    assert term_of(unit(term_ends=ENDS, closed=TODAY), NORMS, TODAY) is None
    assert term_of(unit(elected=ENDS), [], TODAY) is None


def test_the_shipped_ladder_has_its_rungs_six_three_and_one_month_before():
    """Branch Work Regulations, ch. 6: the upper body reminds six months before."""
    rungs = ladder(begun(TEMPLATES, "re_election", unit="u", term=ENDS), ENDS)
    assert [(r.months, r.day) for r in rungs] == [
        (6, dt.date(2026, 7, 31)),
        (3, dt.date(2026, 10, 31)),
        (1, dt.date(2026, 12, 31)),
    ]


@pytest.mark.parametrize(
    ("day", "state", "words"),
    [
        (dt.date(2026, 7, 30), "far", "还有 185 天"),
        (dt.date(2026, 7, 31), "rung", "已进入届满前 6 个月，还有 184 天"),
        (dt.date(2026, 11, 1), "rung", "已进入届满前 3 个月，还有 91 天"),
        (dt.date(2026, 12, 31), "rung", "已进入届满前 1 个月，还有 31 天"),
        (ENDS, "due", "今天届满"),
        (dt.date(2027, 2, 3), "overdue", "已超期 3 天"),
    ],
)
def test_the_ladder_is_climbed_day_by_day(day, state, words):
    rungs = ladder(begun(TEMPLATES, "re_election", unit="u", term=ENDS), ENDS)
    assert reached(rungs, ENDS, day) == state
    assert str(told(rungs, ENDS, day)) == words


def test_a_ladder_without_rungs_still_knows_its_end():
    assert ladder([Stage(name="选票", when="on")], ENDS) == []
    assert reached([], ENDS, ENDS) == "due"
    assert reached([], ENDS, TODAY) == "far"


def test_papers_are_due_from_their_rung_on_until_they_are_ticked():
    stages = begun(TEMPLATES, "re_election", unit="u", term=ENDS)
    names = [s.name for s in papers_due(stages, ENDS, dt.date(2026, 10, 31))]
    assert names == [
        "收到上级换届提醒（来函或电话）", "核对党员名册和应到会人数", "研究换届工作方案",
        "候选人酝酿情况报告",
    ]  # fmt: skip
    ticked = [s.having(done_on=TODAY) if s.place == 3 else s for s in stages]
    skipped = [s.having(skipped=True, note="无") if s.place == 4 else s for s in ticked]
    assert len(papers_due(skipped, ENDS, dt.date(2026, 10, 31))) == 2


def test_the_committee_of_a_day_counts_everybody_once():
    posts = [
        Post(person="a", unit="u", kind="secretary", since=dt.date(2025, 1, 1)),
        Post(person="a", unit="u", kind="organisation", since=dt.date(2025, 1, 1)),
        Post(person="b", unit="u", kind="publicity", since=dt.date(2025, 1, 1), until=ENDS),
        Post(person="c", unit="u", kind="group_leader", since=dt.date(2025, 1, 1)),
        Post(person="d", unit="x", kind="secretary", since=dt.date(2025, 1, 1)),
    ]
    assert committee_of(unit(), posts, TODAY) == ["a", "b"]
    assert committee_of(unit(), posts, dt.date(2027, 3, 1)) == ["a"]


@pytest.mark.parametrize(
    ("seats", "formal", "first"),
    [
        (0, 7, "正式党员 7 人，应设支部委员会"),
        (0, 6, ""),
        (2, 9, "支部委员 2 人，少于 3 人"),
        (3, 9, "按 3 个名额，委员候选人不少于 4 人"),
        (5, 9, "按 5 个名额，委员候选人不少于 6 人"),
        (6, 30, "支部委员 6 人，通常为 3 至 5 人"),
        (8, 50, "支部委员 8 人，一般不超过 7 人"),
    ],
)
def test_the_size_of_a_committee_is_looked_at(seats, formal, first):
    """Branch Work Regulations, ch. 6; Election Regulations 2020: candidates a fifth more."""
    notes = [str(each) for each in committee_notes(unit(), seats, formal, NORMS, TODAY)]
    assert "".join(notes).startswith(first)
    assert bool(notes) is bool(first)
    assert all("《" in note for note in notes)


def test_the_notes_are_for_branches_and_silent_without_norms():
    assert committee_notes(unit("party_committee"), 9, 40, NORMS, TODAY) == []
    assert committee_notes(unit(), 2, 9, [], TODAY) == []
