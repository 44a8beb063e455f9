"""Ballots and votes: what adds up is quiet, what does not is named with its numbers."""

import pytest

from app.records.events import Topic
from app.rules.quorum import Voters
from app.rules.voting import cast, result, vote_notes
from tests.rules.test_quorum import rule

WHOLE = Topic(
    outcome="decision", vote="ballot", issued=16, returned=16, valid=15,
    votes_for=13, votes_against=1, abstentions=1,
)  # fmt: skip
FOUND = Voters(due=20, present=16)


def notes(topic, matter="election", found=FOUND):
    return [str(note) for note in vote_notes(topic, rule(matter), found)]


def test_a_vote_that_adds_up_has_nothing_to_say():
    assert notes(WHOLE) == []
    assert notes(Topic()) == []
    assert cast(Topic()) is None


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"issued": 17}, "发出票 17 张，多于到会有表决权的 16 人。"),
        ({"returned": 17}, "收回票 17 张，多于发出票 16 张，按规定这次投票无效，应当重投。"),
        ({"returned": 14}, "有效票 15 张，多于收回票 14 张。"),
        ({"votes_against": 2}, "赞成、反对、弃权合计 16 票，与有效票 15 张不符。"),
        ({"valid": None, "votes_for": 15}, "赞成、反对、弃权合计 17 票，多于收回票 16 张。"),
    ],
)
def test_ballots_that_do_not_follow_from_one_another(change, told):
    assert notes(WHOLE.having(**change)) == [told]


def test_hands_are_compared_with_those_there():
    topic = Topic(vote="hands", votes_for=12, votes_against=0)
    assert notes(topic, "resolution") == ["表决合计 12 票，到会有表决权的 16 人，请核对。"]
    assert notes(topic.having(votes_for=16), "resolution") == []


def test_a_secret_matter_voted_by_hands_is_pointed_out():
    assert "这一事项须无记名投票（" in notes(WHOLE.having(vote="hands"))[0]


def test_too_few_to_vote_are_named_with_the_source():
    (told,) = notes(
        WHOLE.having(issued=15, returned=15, valid=15, votes_against=1), found=Voters(20, 15)
    )
    assert (
        told
        == "到会有表决权的人数不足，表决难以有效（《中国共产党基层组织选举工作条例》（2020年））。"
    )


def test_exactly_half_is_a_note_and_a_decision_without_enough_votes_is_one():
    topic = Topic(outcome="decision", vote="hands", votes_for=10, votes_against=6)
    half, short = notes(topic, "resolution")
    assert half == "赞成票正好一半，请留意。"
    assert short.startswith("记为“决议”，但赞成票不够（《中国共产党支部工作条例")
    assert notes(topic.having(outcome="deferred"), "resolution") == [half]


def test_written_opinions_count_only_where_the_rule_says_so():
    topic = Topic(vote="ballot", votes_for=16, written_for=2)
    assert "2 票没有计入赞成" in notes(topic, "resolution")[0]
    assert notes(topic, "admission") == []


@pytest.mark.parametrize(
    ("matter", "yes", "told"),
    [
        ("resolution", 11, "赞成 11 票，超过应到 20 人的二分之一，通过（"),
        ("resolution", 10, "赞成 10 票，没有超过应到 20 人的二分之一，未通过（"),
        ("election", 9, "赞成 9 票，超过实到 16 人的二分之一，通过（"),
    ],
)
def test_the_result_is_said_with_its_base(matter, yes, told):
    words = str(result(rule(matter), Topic(votes_for=yes), FOUND))
    assert words.startswith(told)
    assert words.endswith("）")


@pytest.mark.parametrize(
    "change", [{"returned": 17}, {"issued": 17}, {"votes_against": 2}, {"returned": 14}]
)
def test_of_figures_that_contradict_each_other_no_result_is_said(change):
    assert "通过" in str(result(rule("election"), WHOLE, FOUND))
    assert result(rule("election"), WHOLE.having(**change), FOUND) is None


def test_neither_is_one_said_where_too_many_voted_or_too_few_were_there():
    raised = Topic(vote="hands", votes_for=17)
    assert result(rule("resolution"), raised, FOUND) is None
    assert result(rule("resolution"), raised.having(votes_for=12), FOUND) is not None
    assert result(rule("election"), WHOLE.having(issued=15, returned=15), Voters(20, 15)) is None


def test_without_a_rule_only_the_sums_are_looked_at():
    assert vote_notes(WHOLE, None, FOUND) == []
    assert len(vote_notes(WHOLE.having(returned=20), None, FOUND)) == 1
    assert result(rule("democratic_life"), WHOLE, FOUND) is None
