import datetime as dt

import pytest

from app.records.dates import Month
from app.records.events import Event
from app.records.planning import Plan, PlanItem
from app.rules.suggesting import plan_items_for

MINE, OTHERS = Plan(unit="a", year=2026), Plan(unit="z", year=2026)
NOVEMBER = Month(2026, 11)


def item(theme, plan=MINE, month=NOVEMBER, **more):
    return PlanItem(plan=plan.uid, month=month, theme=theme, **more)


def offered(event, items):
    return [each.theme for each in plan_items_for(event, [MINE, OTHERS], items)]


@pytest.fixture
def event():
    return Event(units=("a", "b"), kinds=("theme_day",), starts=dt.datetime(2026, 11, 20, 9))


def test_items_of_the_same_kind_come_first(event):
    items = [item("支委会", kinds=("committee_meeting",)), item("主题党日", kinds=("theme_day",))]
    assert offered(event, items) == ["主题党日", "支委会"]


def test_other_units_months_and_dropped_items_are_not_offered(event):
    items = [
        item("别的支部", plan=OTHERS),
        item("十月", month=Month(2026, 10)),
        item("去年", month=Month(2025, 11)),
        item("取消了", state="dropped", reason="台风"),
    ]
    assert offered(event, items) == []


def test_a_linked_item_is_not_offered_again(event):
    linked = item("已关联")
    assert offered(event.having(plan_items=(linked.uid,)), [linked]) == []


def test_an_event_without_a_day_is_offered_nothing():
    assert offered(Event(units=("a",)), [item("十一月")]) == []
