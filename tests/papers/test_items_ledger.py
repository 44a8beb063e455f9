"""The ledger of opinions and suggestions."""

import datetime as dt

import pytest

from app.papers import items_ledger
from app.records.talks import Item, Step, Voice

MADE = dt.datetime(2026, 11, 24, 9, 5)
HEADS = (
    "序号来源收集时间提出人或单位类别意见建议内容办理措施责任人完成时限"
    "进展情况反馈时间和方式满意度销号时间"
)


def item(number, **more):
    values = {
        "number": f"YJ-2026-{number:03d}",
        "kind": "suggestion",
        "text": f"建议增加值班人员{number}",
        "source": "visit",
        "category": "member_service",
        "raised_on": dt.date(2026, 9, 1),
        "owner": "p",
        "owner_unit": "展览部",
        "due": dt.date(2026, 10, 30),
    }
    return Item(**(values | more))


def step(item, day, kind, text="", **more):
    return Step(item=item.uid, on=dt.date(2026, 10, day), kind=kind, text=text, **more)


@pytest.fixture
def ledger(written, tongue):
    tongue.known.update({"p": "周明远", "v": "陈立新", "c": "李经理 远帆公司", "e": "江海精工"})

    def make(items, steps=(), voices=(), **more):
        return written(items_ledger.paper(items, steps, voices, tongue, made=MADE, **more))

    return make


def rows_of(paper):
    return next(block for block in paper.content.blocks if hasattr(block, "rows")).rows


def test_a_closed_item_shows_its_whole_course(ledger):
    one = item(1)
    voice = Voice(item=one.uid, person="v")
    steps = [
        step(one, 3, "measure", "排出值班表"),
        step(one, 9, "carried_out", "值班已开始"),
        step(one, 12, "told", "电话告知", voice=voice.uid, verdict="satisfied"),
        step(one, 20, "closed"),
    ]
    read = ledger([one], steps, [voice], office="某某商会", filtered="类型：建议")
    words = read.words(0)
    assert HEADS in words
    for each in (
        *("意见建议台账", "类型：建议", "共1条，未办结0条，逾期0条", "会员企业走访", "2026-09-01"),
        *("陈立新", "会员服务", "建议增加值班人员1", "排出值班表", "落实：值班已开始", "周明远"),
        *("展览部", "2026-10-30", "已办结", "2026-10-12告知本人：电话告知", "满意", "2026-10-20"),
        *("填表人：", "审核人：", "某某商会", "数据截至2026-11-2409:05"),
    ):
        assert each in words, each


def test_an_open_item_says_how_late_it_is(tongue):
    paper = items_ledger.paper([item(1)], [], [], tongue, made=MADE)
    (row,) = rows_of(paper)
    assert row[9] == "已登记\n逾期25天"
    assert row[10:] == ("", "", "")
    assert "未办结1条，逾期1条" in paper.subject


@pytest.mark.parametrize(
    ("voices", "more", "expected"),
    [
        ([{"anonymous": True}], {"enterprise": "e"}, "匿名"),
        ([{"contact": "c"}, {"name": "工会小组"}], {}, "李经理 远帆公司、工会小组"),
        ([{"person": "v"}, {"anonymous": True}, {"anonymous": True}], {}, "陈立新、匿名"),
        ([], {"enterprise": "e"}, "江海精工"),
        ([], {}, ""),
    ],
)
def test_who_raised_it_is_named_unless_they_stay_unnamed(ledger, tongue, voices, more, expected):
    one = item(1, **more)
    known = [Voice(item=one.uid, **each) for each in voices]
    paper = items_ledger.paper([one], [], known, tongue, made=MADE)
    assert rows_of(paper)[0][3] == expected


def test_a_long_ledger_repeats_its_head_and_signs_once(ledger):
    many = [item(n, text="建议展览部增加值班人员。" * 6) for n in range(1, 60)]
    read = ledger(many)
    assert read.pages > 3
    assert all(HEADS in read.words(page) for page in range(read.pages))
    assert [page for page in range(read.pages) if "填表人：" in read.words(page)] == [
        read.pages - 1
    ]
    first = read.reader().pages[0].mediabox
    assert first.width > first.height


def test_an_empty_ledger_says_so(ledger):
    assert "没有记录" in ledger([]).words()
