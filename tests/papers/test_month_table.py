"""The month table of one unit."""

import datetime as dt

import attrs
import pytest

from app.papers import month_table
from app.papers.month_table import MonthWork
from app.records.dates import Month
from app.records.events import Event
from app.records.planning import PlanItem
from app.records.roster import Post, Unit

MADE = dt.datetime(2026, 11, 24, 9, 5)
UNIT = Unit(name="第一党支部", kind="branch")
NOVEMBER = Month(2026, 11)


def item(theme, day=None, **more):
    on = dt.date(2026, 11, day) if day else None
    return PlanItem(plan="plan", month=NOVEMBER, day=on, theme=theme, **more)


def event(title, day, *items, **more):
    starts = dt.datetime(2026, 11, day, 14, 30)
    linked = tuple(each.uid for each in items)
    values = {"kinds": ("other",), "units": (UNIT.uid,), "starts": starts, "plan_items": linked}
    return Event(title=title, **(values | more))


@pytest.fixture
def rows(tongue):
    tongue.known.update({"p0": "周明远", "p1": "陈立新"})

    def make(work, made=MADE):
        paper = month_table.paper(attrs.evolve(work, unit=UNIT), tongue, made=made)
        return next(block for block in paper.content.blocks if hasattr(block, "rows")).rows

    return make


def test_the_table_reads_as_the_form_of_the_office(written, tongue):
    work = MonthWork(UNIT, NOVEMBER, (item("研究工作", 5, kinds=("committee_meeting",)),))
    paper = month_table.paper(work, tongue, office="某某商会", made=MADE)
    words = written(paper).words()
    assert "第一党支部2026年11月工作安排表安排1项，已完成0项日期" in words
    heads = "日期会议/活动类型主题主要内容形式（党建+）地点参加人员主持/主讲责任人完成情况备注"
    assert heads in words
    assert "11月5日支委会研究工作逾期未办" in words
    assert "编制人：审核人（书记）：日期：" in words
    assert "第1页/共1页" in words


def test_what_was_held_is_ticked_and_named_by_its_chair(rows):
    plan = item("主题党日", 11, methods=("study",), business="出海风险提示", post="secretary",
                content="学习、服务", attendees="全体党员")  # fmt: skip
    held = event("把风险讲明白", 12, plan, chair="p1", speaker="p0", place="企业会议室")
    (row,) = rows(MonthWork(UNIT, NOVEMBER, (plan,), (held,)))
    assert row == (
        *("11月11日", "", "主题党日", "学习、服务\n结合业务：出海风险提示", "党建+学习研讨"),
        *("企业会议室", "全体党员", "陈立新\n周明远", "支部书记", "√ 11月12日", ""),
    )


def test_what_is_to_come_names_the_post_and_who_holds_it(rows):
    posts = (
        Post(unit=UNIT.uid, person="p0", kind="secretary", since=dt.date(2020, 1, 1),
             until=dt.date(2025, 12, 31)),
        Post(unit=UNIT.uid, person="p1", kind="secretary", since=dt.date(2026, 1, 1)),
        Post(unit=UNIT.uid, person="p0", kind="publicity", since=dt.date(2026, 1, 1)),
    )  # fmt: skip
    (row,) = rows(MonthWork(UNIT, NOVEMBER, (item("党课", 28, post="secretary"),), (), posts))
    assert (row[7], row[8], row[9]) == ("", "支部书记\n陈立新", "")


def test_an_event_still_to_come_has_ticked_nothing(rows):
    plan = item("党课", 28)
    (row,) = rows(MonthWork(UNIT, NOVEMBER, (plan,), (event("党课", 28, plan),)))
    assert row[9] == ""


def test_rows_stand_by_day_and_the_unplanned_is_marked(rows):
    first, last = item("最后", None), item("取消的", 20, state="dropped", reason="并入下月")
    extra = event("临时走访", 8, theme="走访企业")
    other_month = event("十月的会", 3, starts=dt.datetime(2026, 10, 3, 9))
    found = rows(MonthWork(UNIT, NOVEMBER, (first, last), (extra, other_month)))
    assert [(row[0], row[2], row[9], row[10]) for row in found] == [
        ("11月8日", "走访企业", "√ 11月8日", "计划外"),
        ("11月20日", "取消的", "已取消", "并入下月"),
        ("", "最后", "", ""),
    ]


def test_an_empty_month_says_so(written, tongue):
    words = written(month_table.paper(MonthWork(UNIT, NOVEMBER), tongue, made=MADE)).words()
    assert "本月没有安排。" in words


def test_an_item_with_a_week_only_says_so_and_a_moved_one_where_it_stood(rows):
    week = item("走访", None, week=2)
    moved = item("讲课", 20, state="moved", first_month=Month(2026, 10), reason="展会")
    found = rows(MonthWork(UNIT, NOVEMBER, (week, moved)))
    assert [(row[0], row[10]) for row in found] == [
        ("11月20日", "原定10月\n展会"),
        ("第2周", ""),
    ]


def test_what_earlier_months_left_undone_stands_below(written, tongue):
    late = PlanItem(plan="plan", month=Month(2026, 9), theme="清风家书", reason="人员出差")
    done = PlanItem(plan="plan", month=Month(2026, 8), theme="防汛减灾")
    moved = PlanItem(plan="plan", month=Month(2026, 10), theme="让路", first_month=Month(2026, 6))
    earlier = (late, done, moved)
    work = MonthWork(UNIT, NOVEMBER, earlier=earlier, events=(event("会", 3, done),))
    words = written(month_table.paper(work, tongue, made=MADE)).words()
    assert "以前月份未办的事项：" in words
    assert "9月清风家书人员出差" in words
    assert "防汛减灾" not in words
    assert words.index("6月让路") < words.index("9月清风家书"), "told by when it was meant"
