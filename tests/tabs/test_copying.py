"""A plan taken over into another year: looked at, ticked, kept as one step."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.records.dates import Month
from app.records.planning import Plan, PlanItem
from app.records.roster import Unit
from app.records.rules import Holiday
from app.store.history import undo
from app.tabs.planning.copying import CopyDialog
from app.tabs.planning.sections import ItemsOfPlan


@pytest.fixture
def plan(put):
    unit = put(Unit(name="第一党支部", short="一支部", kind="branch"))
    return put(Plan(unit=unit.uid, year=2026, aims="开好会", theme="强基", state="approved"))


@pytest.fixture
def items(put, plan):
    def make(theme, month, day=None, **more):
        on = day and dt.date(2026, month, day)
        return PlanItem(plan=plan.uid, month=Month(2026, month), day=on, theme=theme, **more)

    return put(
        make("学雷锋", 3, 6),
        make("党课", 5, 12),
        make("一次性", 6, 3, once=True),
        make("弃了", 7, state="dropped", reason="合并"),
    )


@pytest.fixture
def box(plan, items, tab, window, qtbot, click):
    planning = tab("计划")
    planning.show_uid("plan", plan.uid)
    section = planning.views.page("plan").findChild(ItemsOfPlan)
    click(section.findChild(QPushButton, "copy_plan"))
    (made,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, CopyDialog))
    qtbot.waitExposed(made)
    return made


def rows(box):
    table = box.table
    return [tuple(table.item(row, column).text() for column in range(4))
            for row in range(table.rowCount())]  # fmt: skip


def ticked(box):
    return [each.item.theme for each in box.ticked()]


def toggle(box, row):
    """Press Space on a row, as somebody without a mouse does."""
    box.table.setCurrentCell(row, 0)
    QTest.keyClick(box.table, Qt.Key.Key_Space)


def test_everything_is_seen_before_anything_is_kept(box, store):
    assert rows(box) == [
        ("学雷锋", "3月6日（星期五）", "3月5日（星期五）", "逢休息日，顺到最近的工作日"),
        ("党课", "5月12日（星期二）", "5月12日（星期三）", ""),
        ("一次性", "6月3日（星期三）", "6月3日（星期四）", "一次性事项"),
        ("弃了", "7月，日期未定", "7月，日期未定", "上年已取消"),
    ]
    assert ticked(box) == ["学雷锋", "党课"]
    assert box.summary.text() == "在“第一党支部”2027 年新建草案，照搬 4 项中勾选的 2 项。"
    assert store.count(Plan) == 1
    box.reject()


def test_what_is_ticked_is_kept_as_one_step(box, store, plan, desk, tab):
    toggle(box, 2)
    toggle(box, 1)
    assert ticked(box) == ["学雷锋", "一次性"]
    box.go.setFocus()
    QTest.keyClick(box.go, Qt.Key.Key_Space)
    (fresh,) = store.find(Plan, year=2027)
    assert (fresh.unit, fresh.aims, fresh.theme, fresh.state) == (plan.unit, "开好会", "", "draft")
    kept = store.find(PlanItem, plan=fresh.uid, order="month")
    assert [(i.theme, i.day, i.state) for i in kept] == [
        ("学雷锋", dt.date(2027, 3, 5), "planned"),
        ("一次性", dt.date(2027, 6, 3), "planned"),
    ]
    assert tab("计划").views.page("plan").record.uid == fresh.uid
    undo(store)
    assert store.find(Plan, year=2027) == []
    assert store.count(PlanItem) == 4


def test_the_text_stays_behind_when_it_is_not_wanted(box, store):
    box.texts.click()
    box.go.click()
    (fresh,) = store.find(Plan, year=2027)
    assert fresh.aims == ""


def test_a_plan_that_is_there_is_added_to_without_doubles(put, plan, items, store, desk, on_screen):
    there = put(Plan(unit=plan.unit, year=2028, aims="自己的"))
    put(PlanItem(plan=there.uid, month=Month(2028, 5), theme="党课"))
    box = CopyDialog(desk, plan, None, 2028)
    assert [row[3] for row in rows(box)][1] == "新计划里已有"
    assert ticked(box) == ["学雷锋"]
    assert box.texts.isHidden()
    box.accept()
    assert store.count(PlanItem, plan=there.uid) == 2
    assert store.get(Plan, there.uid).aims == "自己的"


def test_another_year_is_worked_out_anew_with_its_holidays(box, put):
    assert "缺 2027 年的节假日表" in box.missing.words.text()
    put(*(Holiday(day=dt.date(2028, 3, n), kind="holiday", name="节") for n in (6, 7)))
    box.year.setFocus()
    QTest.keyClick(box.year, Qt.Key.Key_Up)
    assert box.year.value() == 2028
    assert rows(box)[0][2] == "3月8日（星期三）"
    assert box.missing.isHidden()
    box.reject()


def test_a_plan_is_not_copied_onto_itself(box):
    box.year.setValue(2026)
    assert not box.go.isEnabled()
    box.reject()


def test_all_and_none_are_one_press(box):
    words = {button.text(): button for button in box.findChildren(QPushButton)}
    words["全不选"].click()
    assert ticked(box) == []
    words["全选"].click()
    assert len(ticked(box)) == 4
    box.reject()


def test_a_tick_is_set_by_mouse_too(box):
    item = box.table.item(3, 0)
    spot = box.table.visualItemRect(item).topLeft() + QPoint(10, 12)
    QTest.mouseClick(box.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert "弃了" in ticked(box)
    box.reject()


def test_the_planner_offers_last_year_where_this_year_is_empty(plan, items, tab, click, put):
    planner = tab("计划").views.turn("year")
    planner.show_year(2026, plan.unit)
    assert planner.head.copy.isHidden()
    planner.show_year(2027, plan.unit)
    click(planner.head.copy)
    (made,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, CopyDialog))
    assert made.year.value() == 2027
    assert ticked(made) == ["学雷锋", "党课"]
    made.reject()
