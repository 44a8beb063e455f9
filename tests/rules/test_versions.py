import datetime as dt

import pytest

from app.records.events import VoteRule
from app.records.rules import Rule
from app.records.words import Problem
from app.rules.versions import changed_from, latest, standing, taking_over, thread_of

OLD = Rule(
    id=1, name="党员大会", kinds=("members_meeting",), owners=("branch",), period="quarter",
    source="条例", series="members_meeting",
)  # fmt: skip
DAY = dt.date(2026, 7, 1)


def test_a_change_ends_the_old_version_the_day_before_and_begins_a_new_one():
    ended, begun = changed_from(OLD, OLD.having(times=2, since=DAY))
    assert (ended.uid, ended.until, ended.times) == (OLD.uid, dt.date(2026, 6, 30), 1)
    assert (begun.since, begun.until, begun.times, begun.id) == (DAY, None, 2, 0)
    assert begun.uid != OLD.uid
    assert begun.thread == ended.thread


def test_a_rule_of_the_offices_own_becomes_the_thread_of_its_versions():
    own = OLD.having(series="")
    _, begun = changed_from(own, own.having(period="month", since=DAY))
    assert begun.series == own.uid == own.thread


def test_what_does_not_touch_the_judging_is_put_right_in_place():
    (kept,) = changed_from(OLD, OLD.having(name="支部党员大会", warn=30, since=DAY))
    assert (kept.uid, kept.since, kept.name, kept.warn) == (OLD.uid, None, "支部党员大会", 30)


def test_on_the_day_a_version_began_it_is_still_being_written():
    begun = OLD.having(since=DAY)
    assert changed_from(begun, begun.having(times=3)) == (begun.having(times=3),)


@pytest.mark.parametrize(
    ("old", "since", "words"),
    [
        (OLD.having(since=DAY), None, "请写明新规定从哪一天起施行；以前的照旧判断。"),
        (OLD.having(since=DAY), dt.date(2026, 6, 1), "现行的规定 2026-07-01 才开始施行"),
    ],
)
def test_a_missing_or_too_early_day_is_said_beside_it(old, since, words):
    with pytest.raises(Problem, match=words) as caught:
        changed_from(old, old.having(times=2, since=since))
    assert caught.value.field == "since"


def test_an_end_that_was_there_holds_for_the_new_version_while_it_can():
    ending = OLD.having(until=dt.date(2027, 12, 31))
    assert changed_from(ending, ending.having(times=2, since=DAY))[1].until == ending.until
    over = OLD.having(until=dt.date(2026, 5, 1))
    assert changed_from(over, over.having(times=2, since=DAY))[1].until is None


def test_the_thread_of_a_rule_is_told_newest_first():
    begun = OLD.having(id=2, uid="n", since=DAY)
    other = OLD.having(id=3, uid="o", series="else")
    assert thread_of(OLD, [OLD, other, begun]) == [begun, OLD]
    assert latest(begun, [OLD, begun])
    assert not latest(OLD, [OLD, begun])


@pytest.mark.parametrize(
    ("values", "state"),
    [({}, "on"), ({"on": False}, "off"), ({"since": dt.date(2026, 7, 2)}, "ahead"),
     ({"until": dt.date(2026, 6, 30)}, "over"), ({"since": DAY, "until": DAY}, "on")],
)  # fmt: skip
def test_how_a_version_stands(values, state):
    assert standing(OLD.having(**values), DAY) == state


def versions(*days):
    """Return versions that follow one another, each beginning on one of these days."""
    found = [OLD]
    for day in days:
        ended, begun = changed_from(
            found[-1], found[-1].having(times=found[-1].times + 1, since=day)
        )
        found[-1:] = [ended, begun]
    return found


def left_after(dropped, there):
    kept = [each for each in there if each not in dropped]
    return taking_over(dropped, lambda cls: [each for each in kept if isinstance(each, cls)])


def test_where_a_version_is_dropped_the_one_before_goes_on():
    first, second, third = versions(DAY, dt.date(2027, 1, 1))
    there = [first, second, third]
    assert left_after([third], there) == [second.having(until=None)]
    assert left_after([second], there) == [first.having(until=second.until)]
    assert left_after([second, third], there) == [first.having(until=None)]
    assert left_after([first], there) == [], "nothing was before it"
    assert left_after([first, second, third], there) == []


def test_another_rule_does_not_go_on_for_one_that_is_dropped():
    first, second = versions(DAY)
    assert left_after([second], [second, first.having(series="other")]) == []
    vote = VoteRule(matter="ordinary", since=dt.date(2019, 1, 1), until=dt.date(2026, 6, 30))
    later = vote.having(uid="x", since=DAY, until=None)
    assert left_after([later], [vote, later]) == [vote.having(until=None)]
    assert left_after([later], [vote.having(matter="election"), later]) == []
