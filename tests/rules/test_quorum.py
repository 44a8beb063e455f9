"""One test per clause on who votes, how many must be there and how many must agree."""

import datetime as dt

import pytest

from app.records.events import Attendance, Event, Topic, VoteRule
from app.records.roster import Person
from app.rules.quorum import (
    EXACT,
    MET,
    SHORT,
    Circle,
    Voters,
    has_vote,
    matter_of,
    matters_of,
    passage,
    presence,
    presence_said,
    reached,
    rule_on,
    voters,
)
from app.store.seeding import shipped

DAY = dt.date(2026, 11, 20)
SHIPPED = [rec for rec in shipped() if isinstance(rec, VoteRule)]


def rule(matter):
    return rule_on(SHIPPED, matter, DAY)


def there(due, present):
    return Voters(due, present)


def people(**standings):
    return {uid: Person(uid=uid, name=uid, standing=kind) for uid, kind in standings.items()}


def test_every_shipped_rule_names_its_source():
    assert {each.matter for each in SHIPPED} == {
        *("resolution", "committee", "admission", "confirmation", "election", "democratic_life"),
    }
    assert all("《" in each.source for each in SHIPPED)
    # Where the article could not be verified the note says so instead of a made-up number.
    assert all(each.article or "条款号待核" in each.note for each in SHIPPED)


@pytest.mark.parametrize(("present", "state"), [(9, SHORT), (10, EXACT), (11, MET)])
def test_branch_work_art_11_half_of_those_with_a_vote_are_there(present, state):
    found = rule("resolution")
    assert found.article == "第十一条"
    assert presence(found, there(20, present)) == state
    words = str(presence_said(found, there(20, present)))
    assert "《中国共产党支部工作条例（试行）》（2018年）第十一条" in words
    assert {SHORT: "人数不足", EXACT: "正好相等", MET: "符合"}[state] in words


@pytest.mark.parametrize(("yes", "state"), [(10, SHORT), (11, MET), (20, MET)])
def test_branch_work_art_11_more_than_half_of_those_due_agree(yes, state):
    # Of those due, not of those present: 11 of 20, whoever came.
    assert passage(rule("resolution"), Topic(votes_for=yes), there(20, 12)) == state


@pytest.mark.parametrize(("present", "state"), [(2, SHORT), (3, MET), (5, MET)])
def test_branch_work_art_12_half_of_the_committee_is_there(present, state):
    found = rule("committee")
    assert (found.voters, found.article) == ("committee", "第十二条")
    assert presence(found, there(5, present)) == state


@pytest.mark.parametrize(("present", "state"), [(9, SHORT), (10, SHORT), (11, MET)])
def test_admission_more_than_half_of_those_due_are_there(present, state):
    for matter in ("admission", "confirmation"):
        assert presence(rule(matter), there(20, present)) == state


def test_admission_written_opinions_sent_before_count_as_votes():
    topic = Topic(votes_for=9, written_for=2)
    assert passage(rule("admission"), topic, there(20, 12)) == MET
    assert passage(rule("resolution"), topic, there(20, 12)) == SHORT
    assert rule("admission").secret


def test_admission_leaves_out_five_of_the_reasons_and_of_penalties_only_sentences():
    for matter in ("admission", "confirmation"):
        left_out = set(rule(matter).excludable)
        assert left_out == {"mental_illness", "abroad", "sentence", "bedridden", "away"}
    assert set(rule("election").excludable) - set(rule("admission").excludable) == {
        *("probation_penalty", "retired_away")
    }


@pytest.mark.parametrize(("present", "state"), [(15, SHORT), (16, MET), (20, MET)])
def test_elections_four_fifths_are_there(present, state):
    assert presence(rule("election"), there(20, present)) == state


@pytest.mark.parametrize(("yes", "state"), [(8, SHORT), (9, MET)])
def test_elections_more_than_half_of_those_present_agree(yes, state):
    assert passage(rule("election"), Topic(votes_for=yes), there(20, 16)) == state


@pytest.mark.parametrize(("present", "state"), [(5, SHORT), (6, MET)])
def test_democratic_life_two_thirds_are_there(present, state):
    found = rule("democratic_life")
    assert presence(found, there(9, present)) == state
    assert passage(found, Topic(votes_for=1), there(9, present)) == ""


@pytest.mark.parametrize(
    ("person", "votes"),
    [
        (Person(standing="formal"), True),
        (Person(standing="probationary"), False),
        (Person(standing="activist"), False),
        (Person(standing="formal", state="suspended"), False),
        (Person(standing="formal", confirmed=DAY), True),
        # Confirmed only later: on that day still on probation.
        (Person(standing="formal", confirmed=DAY + dt.timedelta(1)), False),
    ],
)
def test_elections_art_5_formal_members_vote(person, votes):
    assert has_vote(person, DAY) is votes


def test_who_is_absent_stays_due_and_who_is_left_out_does_not():
    circle = Circle(people(a="formal", b="formal", c="formal", d="probationary", e="formal"))
    rows = [
        Attendance(person="a"),
        Attendance(person="b", state="absent"),
        Attendance(person="c", state="absent", counted=False, excluded="abroad"),
        Attendance(person="d"),
        Attendance(person="e", voteless=True),
        Attendance(person="nobody"),
    ]
    assert voters(rule("resolution"), rows, circle, DAY) == there(2, 1)
    assert voters(rule("democratic_life"), rows, circle, DAY) == there(5, 4)


def test_of_the_committee_only_its_members_count():
    rows = [Attendance(person=uid) for uid in "abc"]
    circle = Circle(people(a="formal", b="formal", c="formal"), {"a", "b"})
    assert voters(rule("committee"), rows, circle, DAY) == there(2, 2)
    # A committee whose posts are not kept: those who were called.
    assert voters(rule("committee"), rows, Circle({}), DAY) == there(3, 3)


def test_a_change_of_the_rules_does_not_rewrite_the_past():
    old = rule("resolution").having(until=dt.date(2026, 12, 31))
    new = old.having(uid="new", presence="two_thirds", since=dt.date(2027, 1, 1), until=None)
    assert rule_on([old, new], "resolution", DAY) is old
    assert rule_on([old, new], "resolution", dt.date(2027, 1, 1)) is new
    assert rule_on([old, new], "resolution", dt.date(2010, 1, 1)) is None
    assert rule_on([old, new], "election", DAY) is None


def test_a_topic_votes_on_what_it_says_else_on_what_its_event_decides():
    event = Event(kinds=("theme_day", "members_meeting"))
    assert matter_of(Topic(), event) == "resolution"
    assert matter_of(Topic(matter="election"), event) == "election"
    assert matter_of(Topic(), Event(kinds=("theme_day",))) == ""
    topics = [Topic(), Topic(matter="election"), Topic(matter="election")]
    assert matters_of(event, topics) == ["resolution", "election"]


@pytest.mark.parametrize(
    ("part", "share", "over", "state"),
    [
        (10, "all", False, MET),
        (9, "all", False, SHORT),
        (8, "four_fifths", False, MET),
        (8, "four_fifths", True, SHORT),
        (5, "half", False, EXACT),
        (5, "half", True, SHORT),
        (8, "three_quarters", False, MET),
        (7, "two_thirds", False, MET),
    ],
)
def test_shares_of_ten(part, share, over, state):
    assert reached(part, 10, share, over=over) == state


def test_nobody_due_is_no_finding():
    assert presence(rule("resolution"), there(0, 0)) == ""
    assert presence_said(rule("resolution"), there(0, 0)) is None
    assert passage(rule("resolution"), Topic(votes_for=0), there(0, 0)) == ""
    assert passage(rule("resolution"), Topic(), there(9, 9)) == ""
