"""The grid of required meetings with real keys: what it says, what it makes, what it opens."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.records.dates import Month
from app.records.events import Event
from app.records.planning import Plan, PlanItem
from app.records.roster import Unit
from app.records.rules import Exemption, Rule
from app.store.history import undo
from app.store.seeding import seed
from app.tabs.planning.required import RequiredPage
from app.tabs.planning.required_grid import _widths, plus
from app.tabs.planning.required_model import DETAIL
from app.ui.language import LANGUAGES, speak
from app.ui.record_dialog import RecordDialog


def meeting(unit, on, *kinds):
    starts = dt.datetime.combine(dt.date.fromisoformat(on), dt.time(14))
    return Event(title=f"{on}的会", kinds=kinds, units=(unit.uid,), starts=starts)


@pytest.fixture
def units(store, put):
    seed(store)
    top = put(Unit(name="商会党委", kind="party_committee"))
    first = Unit(name="第一支部", short="一支部", kind="branch", has_committee=True, parent=top.uid)
    small = Unit(name="驻外支部", short="驻外", kind="branch", parent=top.uid)
    put(first, small)
    put(
        meeting(first, "2026-01-12", "members_meeting", "theme_day", "party_class"),
        meeting(first, "2026-10-12", "committee_meeting"),
    )
    return first, small


@pytest.fixture
def page(units, tab):
    return tab("计划").views.turn("required")


def row_of(page, title):
    return next(n for n, row in enumerate(page.grid.grid.rows) if row.title == title)


def told(page, title, month):
    index = page.grid.grid.index(row_of(page, title), month - 1)
    return index.data(), index.data(DETAIL)


def choose_unit(page, unit):
    page.unit.setCurrentIndex(page.unit.findData(unit.uid))
    page.unit.activated.emit(page.unit.currentIndex())


def pick(page, title, month):
    page.grid.setCurrentIndex(page.grid.grid.index(row_of(page, title), month - 1))
    QApplication.processEvents()


@pytest.fixture
def made(desk):
    asked = []
    desk.news.created.connect(lambda table, values: asked.append((table, values)))
    return asked


def test_all_units_are_summed_up_by_month(page):
    assert [row.title for row in page.grid.grid.rows] == ["商会党委", "一支部", "驻外"]
    assert told(page, "一支部", 1) == ("逾期", "3/4")
    assert told(page, "一支部", 11) == ("待开", "0/2")
    assert told(page, "商会党委", 3) == ("不需", "")
    assert "《中国共产党支部工作条例（试行）》：支部党员大会每季度 1 次（第十一条）" in (
        page.clauses._words.text()
    )


def test_one_unit_shows_a_row_for_every_rule_over_its_periods(page, units):
    choose_unit(page, units[0])
    assert not page.rule.isVisible()
    assert told(page, "支部党员大会", 1) == ("已开", "1月12日")
    assert page.grid.columnSpan(row_of(page, "支部党员大会"), 0) == 3
    assert page.grid.columnSpan(row_of(page, "组织生活会"), 0) == 12
    assert told(page, "支部委员会会议", 11) == ("待开", "剩 7 天")
    assert told(page, "支部委员会会议", 12) == ("未到", "")
    choose_unit(page, units[1])
    assert told(page, "支部委员会会议", 5) == ("不需", "")


def test_one_rule_of_all_units(page):
    page.rule.setCurrentIndex(page.rule.findText("支部党员大会"))
    page.rule.activated.emit(page.rule.currentIndex())
    assert [row.title for row in page.grid.grid.rows] == ["一支部", "驻外"]
    assert (told(page, "一支部", 2)[0], told(page, "驻外", 2)[0]) == ("已开", "逾期")


def test_a_tip_names_rule_article_and_reason_and_takes_no_markup(page, units, put, store):
    put(store.find(Rule, series="theme_day")[0].having(name="<b>党日</b>"))
    choose_unit(page, units[1])
    index = page.grid.grid.index(row_of(page, "支部委员会会议"), 4)
    tip = index.data(Qt.ItemDataRole.ToolTipRole)
    assert "2026年5月 支部委员会会议：不需（未设支部委员会）" in tip
    assert "《中国共产党支部工作条例（试行）》第十二条" in tip
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("支部委员会会议，2026年5月")
    other = page.grid.grid.index(row_of(page, "<b>党日</b>"), 4)
    assert "&lt;b&gt;党日&lt;/b&gt;" in other.data(Qt.ItemDataRole.ToolTipRole)


def test_enter_on_a_late_cell_makes_the_event_with_all_that_is_known(page, units, made):
    choose_unit(page, units[0])
    pick(page, "主题党日", 3)
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    assert made == [
        ("event", {"title": "2026年3月主题党日", "kinds": ("theme_day",), "units": (units[0].uid,)})
    ]


def test_a_due_meeting_gets_a_working_day_in_the_time_that_is_left(page, units, made):
    choose_unit(page, units[0])
    pick(page, "支部党员大会", 11)
    QTest.keyClick(page.grid, Qt.Key.Key_Space)
    values = made[0][1]
    assert values["title"] == "2026年第四季度支部党员大会"
    assert values["planned_for"] == dt.date(2026, 12, 11)  # a Saturday between: the day before
    assert values["starts"].date() == values["planned_for"]


def test_what_the_plan_says_of_it_is_taken_over(page, units, put, made):
    plan = put(Plan(unit=units[0].uid, year=2026))
    put(
        PlanItem(plan=plan.uid, month=Month(2026, 11), theme="别的事", kinds=("theme_day",)),
        PlanItem(plan=plan.uid, month=Month(2026, 12), day=dt.date(2026, 12, 8), theme="审议总结",
                 kinds=("members_meeting", "party_class"), place="三楼"),
    )  # fmt: skip
    choose_unit(page, units[0])
    pick(page, "支部党员大会", 10)
    page.grid.act()
    values = made[0][1]
    assert (values["theme"], values["place"]) == ("审议总结", "三楼")
    assert values["kinds"] == ("members_meeting", "party_class")
    assert values["planned_for"] == dt.date(2026, 12, 8)
    assert len(values["plan_items"]) == 1


def test_enter_on_a_done_cell_opens_the_event(page, units, opened, store):
    choose_unit(page, units[0])
    pick(page, "支部党员大会", 2)
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    assert opened == [("event", store.find(Event)[0].uid)]


def test_what_is_called_for_a_later_day_is_opened_and_not_made_twice(
    page, units, put, opened, made
):
    put(meeting(units[0], "2026-12-18", "members_meeting"))
    choose_unit(page, units[0])
    assert told(page, "支部党员大会", 10) == ("待开", "已排")
    pick(page, "支部党员大会", 10)
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    assert made == []
    assert [table for table, _ in opened] == ["event"]
    assert "2026-12-18" in page.cards.cards[0].lines.line(0).text


def test_a_click_on_the_plus_makes_the_event_and_elsewhere_only_chooses(page, units, made):
    choose_unit(page, units[0])
    index = page.grid.grid.index(row_of(page, "主题党日"), 2)
    cell = page.grid.visualRect(index)
    view = page.grid.viewport()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=cell.topLeft() + QPoint(6, 6))
    assert made == []
    assert page.cards.cards[0].answer.rule.name == "主题党日"
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=cell.bottomRight() - QPoint(8, 8))
    assert [table for table, _ in made] == ["event"]


def test_the_arrow_keys_walk_over_spans(page, units):
    choose_unit(page, units[0])
    pick(page, "支部党员大会", 1)
    page.grid.setFocus()
    QTest.keyClick(page.grid, Qt.Key.Key_Right)
    assert page.grid.place().answers[0].span.month == 4
    QTest.keyClick(page.grid, Qt.Key.Key_Down)
    assert page.grid.place().answers[0].rule.series == "committee_meeting"


def test_the_card_says_clause_and_deadline_and_opens_the_rule(page, units, opened, store, click):
    choose_unit(page, units[0])
    pick(page, "支部党员大会", 11)
    (card,) = page.cards.cards
    words = " ".join(label.text() for label in card.findChildren(type(page.cards._none)))
    assert "2026年第四季度 支部党员大会" in words
    assert "待开：已开 0/1" in words
    assert "应在 2026-12-31 前" in words
    assert "第十一条" in words
    click(card.findChild(object, "show_rule"))
    assert opened == [("rule", store.find(Rule, series="members_meeting")[0].uid)]


def exempting(page):
    return page.window().findChild(RecordDialog)


def test_an_exemption_asks_for_its_reason_and_can_be_undone(page, units, store, click):
    choose_unit(page, units[0])
    pick(page, "主题党日", 3)
    click(page.cards.cards[0].findChild(object, "ask_exemption"))
    dialog = exempting(page)
    click(dialog.findChild(object, "keep"))
    assert "请填写“原因”" in dialog.cells["reason"].problem.text()
    assert store.count(Exemption) == 0
    QTest.keyClicks(dialog.cells["reason"].editor.typed, "closed for the fair")
    click(dialog.findChild(object, "keep"))
    row = store.find(Exemption)[0]
    assert (str(row.since), str(row.until)) == ("2026-03-01", "2026-03-31")
    assert told(page, "主题党日", 3) == ("免开", "")
    undo(store)
    assert store.count(Exemption) == 0
    assert told(page, "主题党日", 3)[0] == "逾期"


def test_the_menu_offers_all_that_can_be_done(page, units):
    choose_unit(page, units[0])
    pick(page, "支部党员大会", 2)
    page.grid._menu(QPoint(5, 5))
    menu = page.grid.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == [
        "打开“2026-01-12的会”",
        "查看规定“支部党员大会”",
    ]
    menu.close()
    pick(page, "支部党员大会", 8)
    page.grid._menu(QPoint(5, 5))
    menu = page.grid.findChildren(QMenu)[-1]
    assert [action.text() for action in menu.actions()] == [
        "新建“支部党员大会”",
        "“支部党员大会”免开…",
        "查看规定“支部党员大会”",
    ]
    menu.close()


def test_the_grid_follows_what_is_written(page, units, put):
    choose_unit(page, units[0])
    put(meeting(units[0], "2026-11-02", "committee_meeting"))
    assert told(page, "支部委员会会议", 11) == ("已开", "11月2日")


def test_a_file_without_units_says_what_to_do(store, tab, made):
    seed(store)
    page = tab("计划").views.turn("required")
    assert page._stack.currentIndex() == 1
    assert page.grid.grid.rows == ()


def test_the_missing_table_of_next_year_is_said_here_too(page):
    assert page.missing.isVisible()
    assert "缺 2027 年的节假日表" in page.missing.words.text()


def test_it_is_printed_as_it_stands(page, units, printed, click):
    click(page.print)
    words = printed()
    assert "应开会议落实情况表" in words
    assert "驻外" in words
    choose_unit(page, units[0])
    click(page.print)
    words = printed()
    assert "第一支部2026年应开会议落实情况表" in words
    assert "1月12日" in words
    assert "支部委员会会议每月1次（第十二条）" in words


def test_a_cell_of_which_too_little_is_seen_has_no_plus():
    assert plus(QRect(0, 0, 70, 50)).isValid()
    assert plus(QRect(0, 0, 70, 6)).isEmpty()
    assert not plus(QRect(0, 0, 6, 50)).contains(QPoint(3, 40))


@pytest.mark.parametrize("code", LANGUAGES)
def test_twelve_months_stand_side_by_side_in_any_language(units, code, desk, qtbot, dressed):
    speak(dressed, code)
    try:
        page = RequiredPage(desk)
        qtbot.addWidget(page)
        page.resize(1177, 560)
        page.show()
        qtbot.waitExposed(page)
        qtbot.wait(50)
        assert page.grid.horizontalScrollBar().maximum() == 0
        assert page.grid.columnWidth(11) >= min(_widths(page.grid.font()))
    finally:
        speak(dressed)
