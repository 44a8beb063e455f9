import datetime as dt

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from app.papers.written import write
from app.records.dates import Month
from app.records.events import Event
from app.records.planning import MajorTask, Plan, PlanGap, PlanItem, WorkPoint
from app.records.roster import Unit
from app.tabs.planning.items import Narrowing
from app.tabs.planning.sections import Held, ItemsOfPlan, ItemsOfPoint, PartOfTask

THIS, LAST = Month(2026, 11), Month(2026, 10)


@pytest.fixture
def plan(put):
    unit = put(Unit(name="第一党支部", short="一支部", kind="branch"))
    return put(Plan(unit=unit.uid, year=2026, theme="强基"))


@pytest.fixture
def item(put, plan):
    return put(
        PlanItem(
            plan=plan.uid,
            month=THIS,
            day=dt.date(2026, 11, 20),
            theme="学习全会精神",
            kinds=("theme_day",),
            methods=("study",),
            place="三楼会议室",
        )
    )


@pytest.fixture
def items_page(tab):
    return tab("计划").views.turn("plan_item")


def column(page, name):
    fields = [field.name for field in page.list.model.fields]
    return [
        page.list.model.index(row, fields.index(name)).data()
        for row in range(page.list.model.rowCount())
    ]


def themes(page):
    return column(page, "theme")


def told(section):
    lines = section.lines
    return [(lines.line(row).text, lines.line(row).side) for row in range(lines.count())]


def test_an_event_made_from_a_plan_item_ticks_it(
    window, tab, items_page, item, plan, store, click, enter
):
    items_page.show_uid(item.uid)
    assert column(items_page, "held") == ["逾期未办"]
    click(items_page.findChild(Held).begin)
    form = window.tab(2).page.form
    assert form.record.plan_items == (item.uid,)
    assert form.record.units == (plan.unit,)
    assert form.record.starts == dt.datetime(2026, 11, 20, 9)
    assert form.record.theme == "学习全会精神"
    enter(form.editors["title"], "（一）")
    (event,) = store.find(Event)
    assert event.title == "（一）学习全会精神"
    assert event.methods == ("study",)
    window.go(1)
    assert column(items_page, "held") == ["已完成"]
    assert told(items_page.findChild(Held)) == [("（一）学习全会精神", "草稿")]


def test_an_item_moved_by_its_form_remembers_where_it_stood(items_page, item, store, enter):
    items_page.show_uid(item.uid)
    form = items_page.form
    form.editors["day"].typed.selectAll()
    enter(form.editors["day"], dt.date(2026, 11, 26))
    kept = store.get(PlanItem, item.uid)
    assert (kept.day, kept.state) == (dt.date(2026, 11, 26), "moved")
    assert (kept.first_month, kept.first_day) == (THIS, dt.date(2026, 11, 20))
    assert form.editors["first_day"].raw() == "2026-11-20"
    form.editors["day"].typed.clear()
    enter(form.editors["day"], dt.date(2026, 11, 20))
    assert store.get(PlanItem, item.uid).first_month is None


def test_every_part_of_an_item_has_its_place_in_the_form(items_page, item):
    items_page.show_uid(item.uid)
    names = [name for card in items_page.form._cards for name in card.names]
    assert sorted(names) == sorted(field.name for field in PlanItem.fields)


def test_a_note_on_a_gap_leads_to_its_year(tab, put, plan):
    note = put(PlanGap(unit=plan.unit, year=2026, what="month", month=LAST, reason="搬迁"))
    planning = tab("计划")
    planning.show_uid("plan_gap", note.uid)
    assert planning.views.key == "year"
    assert planning.planner.seen.unit.uid == plan.unit
    assert planning.planner.side.currentIndex() == 1
    assert planning.planner.side.isVisible()


def test_a_plan_item_is_typed(tab, items_page, plan, store, click, enter):
    click(items_page.list.new)
    form = items_page.form
    assert (form.record.plan, form.record.month) == (plan.uid, THIS)
    form.editors["month"].typed.selectAll()
    enter(form.editors["month"], "2026-12")
    enter(form.editors["theme"], "年终总结")
    (item,) = store.find(PlanItem)
    assert (item.plan, item.month, item.theme) == (plan.uid, Month(2026, 12), "年终总结")
    assert column(items_page, "held") == ["未到时间"]


def test_items_are_narrowed_by_month_and_unit(tab, items_page, put, plan, item, desk):
    other = put(Unit(name="第二党支部", kind="branch"))
    second = put(Plan(unit=other.uid, year=2026))
    put(
        PlanItem(plan=second.uid, month=THIS, theme="走访企业"),
        PlanItem(plan=plan.uid, month=LAST, theme="讲党课"),
        PlanItem(plan=plan.uid, month=Month(2025, 11), theme="去年的事"),
    )
    assert themes(items_page) == ["讲党课", "走访企业", "学习全会精神"]
    narrow = items_page.findChild(Narrowing)
    narrow.month.setCurrentIndex(narrow.month.findData(11))
    assert themes(items_page) == ["走访企业", "学习全会精神"]
    narrow.unit.setCurrentIndex(narrow.unit.findData(other.uid))
    assert themes(items_page) == ["走访企业"]
    narrow.choose(None, None)
    assert themes(items_page)[0] == "去年的事"
    assert len(themes(items_page)) == 4


def test_a_new_item_begins_with_the_only_plan_and_the_month(items_page, plan, item, click):
    narrow = items_page.findChild(Narrowing)
    narrow.month.setCurrentIndex(narrow.month.findData(5))
    click(items_page.list.new)
    begun = items_page.form.record
    assert (begun.plan, begun.month) == (plan.uid, Month(2026, 5))


def test_an_item_shown_from_elsewhere_is_shown_though_narrowed_away(tab, items_page, put, plan):
    gone_by = put(PlanItem(plan=plan.uid, month=Month(2020, 1), theme="旧事"))
    tab("计划").show_uid("plan_item", gone_by.uid)
    assert items_page.record.uid == gone_by.uid


def test_a_linked_event_opens_with_enter(items_page, put, item, opened):
    event = put(
        Event(
            title="主题党日",
            kinds=("theme_day",),
            units=(put(Unit(name="三支部", kind="branch")).uid,),
            starts=dt.datetime(2026, 11, 20, 14),
            plan_items=(item.uid,),
        )
    )
    items_page.show_uid(item.uid)
    lines = items_page.findChild(Held).lines
    lines.setFocus()
    lines.setCurrentRow(0)
    QTest.keyClick(lines, Qt.Key.Key_Return)
    assert opened == [("event", event.uid)]


def test_a_plan_lists_its_items_and_begins_a_new_one(tab, plan, item, click, window):
    planning = tab("计划")
    planning.show_uid("plan", plan.uid)
    page = planning.views.page("plan")
    section = page.findChild(ItemsOfPlan)
    assert told(section) == [("学习全会精神", "逾期未办")]
    click(section.findChild(type(section.more), "new_plan_item"))
    assert planning.views.key == "plan_item"
    assert planning.views.page("plan_item").form.record.plan == plan.uid


def test_a_major_task_shows_what_is_bound_to_it(tab, put, plan, item):
    task = put(MajorTask(name="秋季展会保障"))
    put(item.having(task=task.uid))
    planning = tab("计划")
    planning.show_uid("major_task", task.uid)
    section = planning.views.page("major_task").findChild(PartOfTask)
    assert told(section) == [("学习全会精神", "逾期未办")]


def test_the_four_checks_are_typed_beside_their_days(tab, put, store, enter):
    task = put(MajorTask(name="秋季展会保障"))
    planning = tab("计划")
    planning.show_uid("major_task", task.uid)
    form = planning.views.page("major_task").form
    enter(form.editors["planned_on"], dt.date(2026, 3, 1))
    enter(form.editors["planned"], "支委会与展览部合议")
    kept = store.get(MajorTask, task.uid)
    assert (kept.planned_on, kept.planned) == (dt.date(2026, 3, 1), "支委会与展览部合议")


def test_the_list_of_tasks_counts_the_checks_that_are_proven(tab, put):
    day = dt.date(2026, 11, 20)
    names = ("planned", "deployed", "carried_out", "checked")
    done = {f"{name}_on": day for name in names} | dict.fromkeys(names, "做了")
    unit = put(Unit(name="一支部", kind="branch"))
    bare, whole = MajorTask(name="甲", starts=day, planned_on=day), MajorTask(name="乙", **done)
    event = Event(title="会", kinds=("other",), units=(unit.uid,), task=whole.uid,
                  starts=dt.datetime(2026, 11, 20, 9), task_checks=names)  # fmt: skip
    put(bare, whole, event)
    page = tab("计划").views.turn("major_task")
    assert dict(zip(column(page, "name"), column(page, "together"), strict=True)) == {
        "甲": "0/4，一起谋划：已做，缺说明",
        "乙": "4/4",
    }


def test_a_point_lists_the_items_that_carry_it(tab, put, plan, item):
    point = put(WorkPoint(year=2026, number="1", text="抓好理论武装"))
    put(item.having(work_point=point.uid))
    planning = tab("计划")
    planning.show_uid("work_point", point.uid)
    assert told(planning.views.page("work_point").findChild(ItemsOfPoint))


def test_the_paper_of_the_list_tells_what_was_held(items_page, item, monkeypatch, tmp_path):
    made = []
    monkeypatch.setattr("app.ui.printing.make_paper", lambda *args: made.append(args[-1]))
    items_page.list.tools.print_wanted.emit()
    path = tmp_path / "list.pdf"
    write(path, made[0], lambda _done, _total: None)
    words = PdfReader(path).pages[0].extract_text()
    assert "开展情况" in words
    assert "逾期未办" in words
    assert "2026 年" in words


def test_a_month_is_said_once_and_at_the_top_of_what_is_in_sight(items_page, put, plan):
    put(*(PlanItem(plan=plan.uid, month=THIS, theme=f"第{n}项") for n in range(60)))
    table, model = items_page.list.table, items_page.list.model
    column = [field.name for field in model.fields].index("month")

    def said(row):
        option = QStyleOptionViewItem()
        table.itemDelegateForColumn(column).initStyleOption(option, model.index(row, column))
        return option.text

    assert [said(0), said(1), said(30)] == ["2026-11", "", ""]
    table.verticalScrollBar().setValue(30)
    assert said(table.rowAt(0)) == "2026-11"
    assert said(table.rowAt(0) + 1) == ""


def test_a_told_column_is_not_sorted_by(items_page, item):
    order = items_page.list.model.wanted.order
    names = [field.name for field in items_page.list.model.fields]
    items_page.list.table.horizontalHeader().sectionClicked.emit(names.index("held"))
    assert items_page.list.model.wanted.order == order
    items_page.list.table.horizontalHeader().sectionClicked.emit(names.index("theme"))
    assert items_page.list.model.wanted.order == (("theme", False),)


def test_a_new_plan_is_one_of_this_year(tab, desk):
    page = tab("计划").views.turn("plan")
    page.show_new()
    assert page.form.editors["year"].raw() == str(desk.today().year)


def test_visiting_the_plans_begins_with_an_item_of_this_month(window, put, plan):
    put(*(PlanItem(plan=plan.uid, month=Month(2026, n), theme=f"第{n}月") for n in (1, 11)))
    window.tab(1).views.turn("plan_item")
    window.visit(1)
    QApplication.processEvents()
    assert window.tab(1).views.page("plan_item").record.theme == "第11月"


def test_visiting_the_year_planner_puts_the_focus_into_the_running_month(window, put, plan):
    put(PlanItem(plan=plan.uid, month=THIS, theme="学习"))
    window.activateWindow()
    window.visit(1)
    QApplication.processEvents()
    assert window.tab(1).views.key == "year"
    assert QApplication.focusWidget() is window.tab(1).planner.grid.boxes[10].list
