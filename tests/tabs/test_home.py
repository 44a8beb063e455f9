import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from app.exchange.sample import make_sample
from app.records.dates import Month
from app.records.events import Event
from app.records.partners import Agreement, Enterprise
from app.records.planning import Plan, PlanItem
from app.records.roster import Membership, Unit
from app.records.rules import Holiday
from app.records.talks import Item, Step
from app.store.drafts import keep
from app.store.seeding import seed
from app.store.settings import set_setting

TODAY = dt.date(2026, 11, 23)


@pytest.fixture
def home(tab):
    return tab("首页")


@pytest.fixture
def unit(put):
    return put(Unit(name="中共某商会第一支部委员会", short="一支部", kind="branch"))


@pytest.fixture
def item(put, unit):
    plan = put(Plan(unit=unit.uid, year=2026))
    return put(PlanItem(plan=plan.uid, month=Month.of(TODAY), theme="学习全会精神"))


def told(card):
    lines = [card.lines.line(row) for row in range(card.lines.count())]
    return [(line.text, line.side) for line in lines]


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_an_empty_office_is_told_where_to_begin(home, click, desk):
    wanted = []
    desk.news.created.connect(lambda table, values: wanted.append((table, values)))
    shown = " ".join(words(home))
    assert "先从组织和人员开始" in shown
    assert "本月还没有计划事项" in shown
    assert "没有待办的意见建议" in shown
    assert "60 天内没有到期的共建协议" in shown
    assert "%" not in shown
    for name in ("new_unit", "new_event", "new_talk", "new_item"):
        click(home.findChild(QPushButton, name))
        home.window().go(0)
    assert wanted == [("unit", {}), ("event", {}), ("talk", {}), ("item", {})]


def test_the_office_is_greeted_by_its_name(store, home):
    set_setting(store, "office", "<b>某商会</b>")
    home.refresh()
    assert any(text.endswith("，<b>某商会</b>") for text in words(home))
    assert "2026年11月23日 星期一" in words(home)


def test_due_and_late_meetings_come_first_and_open_their_place(
    store, home, put, unit, window, click_line, qtbot
):
    seed(store)
    held = Event(title="会", kinds=("theme_day",), units=(unit.uid,),
                 starts=dt.datetime(2026, 8, 5, 9))  # fmt: skip
    put(held)
    qtbot.waitUntil(lambda: bool(told(home.meetings)))
    lines = told(home.meetings)
    assert lines[0] == ("主题党日", "还有 7 天")
    assert ("主题党日", "逾期 2 次") in lines
    assert home.meetings.count.text() == "3 项待开，4 项逾期"
    detail = [home.meetings.lines.line(row).detail for row in range(len(lines))]
    assert "一支部 · 10 月、9 月" in detail
    assert "一支部 · 第三季度" in detail
    click_line(home.meetings.lines, "主题党日")
    planning = window.tab(window.current)
    assert planning.views.key == "required"
    page = planning.views.page("required")
    (answer,) = page.grid.place().answers
    assert (answer.rule.series, answer.unit, answer.span.month) == ("theme_day", unit.uid, 11)


def test_the_missing_holidays_of_next_year_are_said_and_asked_for(store, home, put, window, click):
    seed(store)
    home.refresh()
    assert home.missing.words.text() == "缺 2027 年的节假日表，工作日只按周一至周五计算。"
    click(home.findChild(QPushButton, "enter_holidays"))
    planning = window.tab(window.current)
    assert (planning.views.key, planning.views.page("rules").views.key) == ("rules", "holiday")
    put(Holiday(day=dt.date(2027, 1, 1), name="元旦"))
    window.go(0)
    assert not home.missing.isVisible()


def test_this_months_plan_is_ticked_by_an_event(home, put, unit, item):
    home.refresh()
    assert told(home.plan) == [("学习全会精神", "本月待办")]
    assert home.plan.count.text() == "共 1 项，已完成 0 项"
    put(
        Event(
            title="主题党日",
            kinds=("theme_day",),
            units=(unit.uid,),
            starts=dt.datetime(2026, 11, 20, 9),
            plan_items=(item.uid,),
        )
    )
    home.refresh()
    assert told(home.plan) == [("学习全会精神", "已完成")]
    assert home.plan.lines.line(0).detail == "11月20日 · 一支部"
    assert home.plan.count.text() == "共 1 项，已完成 1 项"


def test_open_items_say_what_is_owed_and_the_late_ones_come_first(home, put):
    day = dt.date(2026, 11, 1)
    opinion, late, done = put(
        Item(kind="opinion", text="食堂太挤", raised_on=day),
        Item(kind="suggestion", text="加开班车", raised_on=day, due=dt.date(2026, 11, 20)),
        Item(kind="suggestion", text="换打印机", raised_on=day),
    )
    put(
        Step(item=done.uid, on=day, kind="carried_out"),
        Step(item=done.uid, on=day, kind="closed"),
    )
    home.refresh()
    assert told(home.items) == [("加开班车", "待落实，逾期 1 个工作日"), ("食堂太挤", "待回应")]
    assert home.items.lines.line(0).mark == "warning"
    assert home.items.lines.line(1).detail == "已 22 天 · 意见"
    assert home.items.count.text() == "2 条，逾期 1 条"
    assert opinion.uid != late.uid


def test_agreements_that_end_or_have_ended_are_named(home, put, unit):
    firm = put(Enterprise(name="某电器公司"))

    def agreed(title, ends):
        return Agreement(
            title=title,
            unit=unit.uid,
            enterprises=(firm.uid,),
            starts=dt.date(2025, 1, 1),
            ends=ends,
        )

    put(
        agreed("甲", TODAY + dt.timedelta(60)),
        agreed("乙", TODAY + dt.timedelta(61)),
        agreed("丙", TODAY - dt.timedelta(2)),
        agreed("丁", TODAY),
    )
    home.refresh()
    assert told(home.agreements) == [
        ("丙", "已过期 2 天"),
        ("丁", "今天到期"),
        ("甲", "还有 60 天"),
    ]
    assert home.agreements.count.text() == "2 份，已过期 1 份"


def test_rows_open_their_record_by_mouse_and_by_enter(home, put, item, opened, click_line, window):
    suggestion = put(Item(kind="suggestion", text="加开班车", raised_on=TODAY))
    home.refresh()
    click_line(home.plan.lines, "学习全会精神")
    assert opened == [("plan_item", item.uid)]
    assert window.tab(1).views.page("plan_item").record.uid == item.uid
    window.go(0)
    home.items.lines.setFocus()
    home.items.lines.setCurrentRow(0)
    QTest.keyClick(home.items.lines, Qt.Key.Key_Return)
    assert opened[1:] == [("item", suggestion.uid)]


def test_the_count_opens_the_whole_list(home, item, click, window, opened):
    home.refresh()
    click(home.plan.count)
    assert opened == [("plan_item", "")]
    assert window.tab(1).views.page("plan_item").list.isVisible()


def test_the_page_follows_the_news(home, put, unit, item, qtbot):
    plan = put(Plan(unit=unit.uid, year=2027))
    put(PlanItem(plan=plan.uid, month=Month.of(TODAY), theme="新添的一项"))
    qtbot.waitUntil(lambda: len(told(home.plan)) == 2)


def test_half_filled_forms_wait_and_open(home, store, window, click):
    uid = Unit().uid
    keep(store, f"unit:{uid}", "unit", uid, {"name": "第三党支部"}, "")
    home.refresh()
    assert "有 1 份未填完的表单：" in words(home)
    (button,) = home.drafts.findChildren(QPushButton)
    assert button.text() == "组织 第三党支部"
    click(button)
    form = window.tab(5).views.page("unit").form
    assert form.record.uid == uid
    assert form.editors["name"].raw() == "第三党支部"


def test_the_page_of_a_full_year_is_drawn_up_fast(desk, home, store):
    make_sample(store, TODAY)
    started = dt.datetime.now()
    home.refresh()
    assert dt.datetime.now() - started < dt.timedelta(seconds=1)
    assert home.plan.lines.count()
    assert home.items.lines.count()
    assert home.agreements.lines.count()


def test_a_half_filled_part_opens_what_it_hangs_on(home, store, unit, window, click):
    uid = Membership().uid
    keep(store, f"membership:{uid}", "membership", uid, {"unit": unit.uid, "since": "2026"}, "")
    home.refresh()
    click(home.drafts.findChild(QPushButton))
    assert window.tab(5).views.page("unit").record.uid == unit.uid


@pytest.mark.parametrize(
    "text", ["<b>粗</b>", "a & b &c", "=1+1", "𠮷野家😀", "\ud800", "x" * 5000]
)
def test_any_text_is_shown_as_typed(home, put, unit, text, window):
    plan = put(Plan(unit=put(unit.having(short=text)).uid, year=2026))
    put(PlanItem(plan=plan.uid, month=Month.of(TODAY), theme=text))
    put(Item(kind="opinion", text=text, raised_on=TODAY))
    firm = put(Enterprise(name=text))
    ends = TODAY + dt.timedelta(3)
    agreed = {"unit": unit.uid, "enterprises": (firm.uid,), "starts": TODAY, "ends": ends}
    put(Agreement(title=text, **agreed))
    home.refresh()
    for card in (home.plan, home.items, home.agreements):
        assert told(card)[0][0] == text
        # Qt leaves a lone surrogate out of what it draws.
        assert card.lines.item(0).text() == text.encode(errors="ignore").decode()
    for number in (1, 4, 5):
        window.go(number)
        assert not window.grab().isNull()


def test_ctrl_n_on_the_first_page_begins_an_event(window, qtbot):
    window.go(0)
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert str(window.places[window.current].title) == "会议与活动"
    assert window.tab(window.current).page.form.is_new
