"""The ledger of opinions and suggestions."""

import datetime as dt

import pytest

from app.papers import items_ledger
from app.papers.items_ledger import Handled
from app.records.talks import Item, Step, Voice

MADE = dt.datetime(2026, 11, 24, 9, 5)
# The columns offices use, in their order.
HEADS = {
    "items": [
        "序号",
        "来源",
        "收集时间",
        "提出人或单位",
        "类别",
        "意见建议内容",
        "办理意见",
        "责任领导",
        "责任部门/责任人",
        "完成时限",
        "进展情况",
        "完成情况",
        "反馈时间、方式、对象",
        "反馈满意度",
        "销号时间、销号审批人",
        "佐证材料",
        "备注",
    ],
    "rectification": [
        "序号",
        "来源",
        "收集时间",
        "提出人或单位",
        "类别",
        "问题",
        "问题性质",
        "整改措施",
        "整改目标",
        "责任领导",
        "责任部门/责任人",
        "完成时限",
        "进展情况",
        "完成情况",
        "反馈时间、方式、对象",
        "反馈满意度",
        "销号时间、销号审批人",
        "佐证材料",
        "备注",
    ],
}


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
    tongue.known.update(
        {"p": "周明远", "a": "沈书记", "v": "陈立新", "c": "李经理 远帆公司", "e": "江海精工"}
    )

    def make(items, steps=(), voices=(), **more):
        handled = Handled(items, steps, voices)
        return written(items_ledger.paper(handled, tongue, made=MADE, **more))

    return make


def rows_of(paper):
    return next(block for block in paper.content.blocks if hasattr(block, "rows")).rows


def test_a_closed_item_shows_its_whole_course(ledger):
    one = item(1)
    voice = Voice(item=one.uid, person="v")
    steps = [
        step(one, 3, "measure", "排出值班表"),
        step(one, 9, "carried_out", "值班已开始"),
        step(one, 12, "told", "回电", voice=voice.uid, verdict="satisfied", manner="phone"),
        step(one, 20, "closed", approver="a"),
    ]
    read = ledger([one], steps, [voice], office="某某商会", filtered="类型：建议")
    words = read.words(0)
    for each in (
        *("意见建议台账", "类型：建议", "共1条，未办结0条，逾期0条", "会员企业走访", "2026-09-01"),
        *("陈立新", "会员服务", "建议增加值班人员1", "排出值班表", "落实：值班已开始", "周明远"),
        *(
            "展览部",
            "2026-10-30",
            "已办结",
            "已完成",
            "2026-10-12电话告知本人陈立新：回电",
            "满意",
            "2026-10-20沈书记",
        ),
        *("填表人：", "审核人：", "某某商会", "数据截至2026-11-2409:05"),
    ):
        assert each in words, each


@pytest.mark.parametrize("which", ["items", "rectification"])
def test_each_ledger_has_exactly_its_columns(tongue, which):
    paper = items_ledger.paper(Handled([]), tongue, which=which, made=MADE)
    table = next(block for block in paper.content.blocks if hasattr(block, "rows"))
    assert [column.label for column in table.columns] == HEADS[which]


@pytest.mark.parametrize(
    ("steps", "completion"),
    [
        ([], "未启动"),
        ([("measure", {})], "进行中"),
        ([("answered", {"result": "planned"})], "进行中"),
        ([("carried_out", {})], "已完成"),
        ([("carried_out", {"result": "lasting"})], "长期坚持"),
        ([("declined", {})], "暂不具备条件"),
        ([("declined", {"result": "reference"})], "暂不具备条件"),
        ([("carried_out", {"result": "not_now"})], "暂不具备条件"),
    ],
)
def test_completion_is_said_in_the_words_of_such_ledgers(tongue, steps, completion):
    one = item(1)
    made = [step(one, n, kind, "说明", **more) for n, (kind, more) in enumerate(steps, 1)]
    (row,) = rows_of(items_ledger.paper(Handled([one], made), tongue, made=MADE))
    assert row[11] == completion


def test_an_item_merged_elsewhere_tells_what_was_done_there(tongue):
    lead, one = item(1), item(2)
    heard = [Voice(item=each.uid, name=each.number) for each in (lead, one)]
    steps = [
        step(lead, 3, "carried_out", "一并办好"),
        step(lead, 4, "told", voice=heard[0].uid),
        step(lead, 5, "told", voice=heard[1].uid, manner="phone"),
    ]
    handled = Handled([one], steps, heard, leads={one.uid: lead.uid})
    (row,) = rows_of(items_ledger.paper(handled, tongue, made=MADE))
    assert row[6] == "落实：一并办好"
    assert row[12] == "2026-10-05 电话 告知本人 YJ-2026-002"


def test_an_open_item_says_how_late_it_is(tongue):
    paper = items_ledger.paper(Handled([item(1)]), tongue, made=MADE)
    (row,) = rows_of(paper)
    assert row[10:12] == ("已登记\n逾期17个工作日", "未启动")
    assert row[12:] == ("", "", "", "", "")
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
    paper = items_ledger.paper(Handled([one], (), known), tongue, made=MADE)
    assert rows_of(paper)[0][3] == expected


def test_a_long_ledger_repeats_its_head_and_signs_once(ledger):
    many = [item(n, text="建议展览部增加值班人员。" * 6) for n in range(1, 60)]
    read = ledger(many)
    assert read.pages > 3
    heads = ("意见建议内容", "责任部门/责任人", "反馈时间、方式、对象", "佐证材料")
    assert all(head in read.words(page) for page in range(read.pages) for head in heads)
    assert [page for page in range(read.pages) if "填表人：" in read.words(page)] == [
        read.pages - 1
    ]
    first = read.reader().pages[0].mediabox
    assert first.width > first.height


def test_an_empty_ledger_says_so(ledger):
    assert "没有记录" in ledger([]).words()
