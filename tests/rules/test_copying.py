"""Last year's plan taken over into a new one."""

import datetime as dt

from app.records.dates import Month
from app.records.planning import Plan, PlanItem, WorkPoint
from app.rules.copying import LEFT_OUT, copied, same_points

PLAN = Plan(unit="u", year=2027)


def item(theme, month=3, day=None, **more):
    on = day and dt.date(2026, month, day)
    return PlanItem(plan="old", month=Month(2026, month), day=on, theme=theme, **more)


def made(*items, there=(), points=None, plan=PLAN):
    return copied(items, plan, there, {}, points or {})


def test_what_is_to_be_done_again_is_taken_over_and_nothing_else():
    old = item("学雷锋", day=5, kinds=("theme_day",), post="secretary", place="园区", content="访",
               task="t", work_point="w", state="moved", reason="让路", first_month=Month(2026, 2),
               done_when="有记录", attendees="全体", methods=("visit",))  # fmt: skip
    (found,) = made(old, points={"w": "w2"})
    assert found.source == old
    assert found.left_out == ""
    new = found.item
    assert (new.plan, new.uid != old.uid, new.id) == (PLAN.uid, True, 0)
    assert (new.theme, new.kinds, new.post, new.place) == ("学雷锋", ("theme_day",), "secretary",
                                                          "园区")  # fmt: skip
    assert (new.content, new.attendees, new.done_when) == ("访", "全体", "有记录")
    assert (new.state, new.reason, new.first_month, new.task) == ("planned", "", None, None)
    assert new.work_point == "w2"


def test_days_go_to_the_nearest_working_day_of_the_new_year():
    found = made(item("甲", 3, 5), item("乙", 3, 6), item("丙", 8, 1), item("丁", 5, week=2))
    days = {each.item.theme: each.item.day for each in found}
    # The 6th of March 2027 is a Saturday; the 1st of August is a Sunday.
    assert days["甲"] == dt.date(2027, 3, 5)
    assert days["乙"] == dt.date(2027, 3, 5)
    assert days["丙"] == dt.date(2027, 8, 2)
    shifted = {each.item.theme for each in found if each.is_shifted}
    assert shifted == {"乙", "丙"}
    week = next(each.item for each in found if each.item.theme == "丁")
    assert (week.month, week.week, week.day) == (Month(2027, 5), 2, None)


def test_one_offs_dropped_items_and_what_is_there_are_left_out():
    there = item("重复", 4).having(month=Month(2027, 4), plan=PLAN.uid)
    found = made(
        item("一次", once=True), item("取消", state="dropped", reason="无"), item(" 重复", 4),
        item("照旧", 5), there=[there],
    )  # fmt: skip
    told = {each.source.theme: each.left_out for each in found}
    assert told == {"一次": "once", "取消": "dropped", " 重复": "there", "照旧": ""}
    assert set(told.values()) <= {*LEFT_OUT, ""}


def test_they_come_in_the_order_of_the_year():
    found = made(item("丙", 12), item("乙", 3), item("甲", 3, 2))
    assert [each.item.theme for each in found] == ["甲", "乙", "丙"]


def test_a_plan_without_a_year_takes_nothing():
    assert made(item("甲"), plan=Plan(unit="u")) == []


def test_points_that_say_the_same_are_matched():
    old = [WorkPoint(year=2026, text="抓好 学习"), WorkPoint(year=2026, text="减负")]
    new = [WorkPoint(year=2027, text="抓好学习")]
    assert same_points(old, new) == {old[0].uid: new[0].uid}
