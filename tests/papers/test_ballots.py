"""Ballots, the sheet they are counted on, and the result: read back from the file."""

import datetime as dt

import pytest

from app.papers import appraisal_results, ballots
from app.papers.ballots import SMALL_ROWS
from app.records.appraisal import Appraisal, Poll
from app.records.study import Norm
from app.rules.appraisal import doubts
from tests.papers.conftest import MADE, POINTS_PER_MM

NAMES = [f"党员{n}" for n in range(1, 13)]


def size(read, page=0):
    box = read.reader().pages[page].mediabox
    return round(box.width / POINTS_PER_MM), round(box.height / POINTS_PER_MM)


def test_a_ballot_names_every_member_and_no_voter(written, tongue):
    ballot = ballots.appraisal("测评票", NAMES, tongue)
    read = written(ballots.ballots(ballot, 3, tongue, made=MADE))
    assert (read.pages, size(read)) == (3, (148, 210))
    pages = [read.words(n) for n in range(3)]
    assert pages[0] == pages[1] == pages[2]
    assert all(name in pages[0] for name in NAMES)
    for label in ("优秀", "合格", "基本合格", "不合格", "存在问题", "不署名"):
        assert label in pages[0]
    assert "—1—" not in pages[0]
    assert "第1页" not in pages[0]


def test_a_long_ballot_takes_a_whole_sheet(written, tongue):
    names = [f"党员{n}" for n in range(SMALL_ROWS + 1)]
    read = written(ballots.ballots(ballots.appraisal("票", names, tongue), 1, tongue, made=MADE))
    assert size(read) == (210, 297)
    assert read.pages == 1


def test_a_ballot_of_an_election_leaves_room_for_other_names(written, tongue):
    ballot = ballots.vote("选票", NAMES[:4], tongue, note="应选三名。", spare=2)
    read = written(ballots.ballots(ballot, 0, tongue, made=MADE))
    words = read.words(0)
    assert read.pages == 1
    assert "应选三名。" in words
    assert all(label in words for label in ("赞成", "反对", "弃权"))
    assert "6" in words


def test_the_tally_has_room_for_strokes_and_signatures(written, tongue):
    ballot = ballots.appraisal("测评票", NAMES, tongue)
    paper = ballots.tally(ballot, [("会议：", "一支部"), ("空：", "")], tongue, made=MADE)
    words = written(paper).words()
    for each in (
        "测评票计票单",
        "会议：一支部",
        "发出票：",
        "无效票：",
        "监票人：",
        "计票人：",
        "未填",
    ):
        assert each in words
    assert "空：" not in words
    assert all(name in words for name in NAMES)


@pytest.fixture
def rows():
    return [
        Appraisal(uid=str(n), event="e", person=f"p{n}", excellent=8 - n, qualified=2 + n,
                  rating="excellent", self_done=True, told_on=dt.date(2026, 12, 20))
        for n in range(3)
    ]  # fmt: skip


def test_the_result_shows_votes_shares_ratings_and_doubts(written, tongue, rows):
    poll = Poll(event="e", issued=10, returned=10, valid=10)
    uneven = [*rows[:2], rows[2].having(excellent=9)]
    norm = Norm(measure="excellent_share", amount=1, per=3, source="上级通知")
    told = doubts(uneven, poll, [norm], MADE.date(), lambda uid: f"名{uid}")
    paper = appraisal_results.paper("结果", ["一支部"], uneven, poll, told, tongue, made=MADE)
    words = written(paper).words()
    assert "发出票10" in words
    assert "评定优秀3人" in words
    assert "8（80%）" in words
    assert "名p2各栏合计13票，有效票10票" in words
    assert "票数合计与有效票不符" in words
    assert "一般不超过1人（3人的1/3）；上级通知。" in words
    assert "2026-12-20" in words


def test_a_result_without_votes_says_so_by_its_empty_cells(written, tongue):
    row = Appraisal(event="e", person="p")
    words = written(appraisal_results.paper("结果", [], [row], None, [], tongue, made=MADE)).words()
    assert "person:p" in words
    assert "%" not in words
