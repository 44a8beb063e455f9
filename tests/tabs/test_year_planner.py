"""The year planner: seen, walked, moved about by mouse and keys, and what stands beside it."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.records.dates import Month
from app.records.events import Event
from app.records.planning import Plan, PlanGap, PlanItem, WorkPoint
from app.records.roster import Unit
from app.records.rules import Holiday
from app.store.history import redo, undo
from app.tabs.planning.year_grid import YearGrid
from app.ui.form_grid import plain_label

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
MARCH, APRIL = Month(2026, 3), Month(2026, 4)


@pytest.fixture
def unit(put):
    return put(Unit(name="中共示例商会第一支部委员会", short="一支部", kind="branch"))


@pytest.fixture
def plan(put, unit):
    return put(Plan(unit=unit.uid, year=2026, state="approved"))


@pytest.fixture
def add(put, plan):
    def make(theme, month=3, day=None, **more):
        on = day and dt.date(2026, month, day)
        values = {"plan": plan.uid, "month": Month(2026, month), "day": on}
        made = put(PlanItem(theme=theme, **(values | more)))
        QApplication.processEvents()
        return made

    return make


@pytest.fixture
def planner(tab, qtbot, window, plan):
    made = tab("计划").views.turn("year")
    with qtbot.waitActive(window):
        window.activateWindow()
    made.show_year(2026)
    return made


def themes(planner, month):
    chips = planner.grid.boxes[month - 1].list
    return [chips.chip(row).text for row in range(chips.count())]


def chip(planner, uid):
    return planner.grid.chip_of(uid)


def box(planner, month):
    return planner.grid.boxes[month - 1]


def press(planner, key, modifier=Qt.KeyboardModifier.NoModifier):
    focused = QApplication.focusWidget()
    assert planner.isAncestorOf(focused)
    QTest.keyClick(focused, key, modifier)


def middle_of(planner, uid):
    for each in planner.grid.boxes:
        for row in range(each.list.count()):
            if each.list.chip(row).uid == uid:
                return each.list, each.list.visualItemRect(each.list.item(row)).center()
    raise AssertionError(uid)


def drag(planner, uid, to, *, let_go=True):
    """Pull an item to a point of the screen in several moves of the mouse."""
    chips, start = middle_of(planner, uid)
    view = chips.viewport()
    end = view.mapFromGlobal(to)
    QTest.mousePress(view, LEFT, pos=start)
    for part in (1, 2, 3):
        QTest.mouseMove(view, start + (end - start) * part / 3)
    if let_go:
        QTest.mouseRelease(view, LEFT, pos=end)
    return chips


def week_of(planner, month, week):
    """Return the middle of a week's target in a month."""
    there = box(planner, month)
    rows = len(Month(2026, month).weeks()) + 1
    y = round((week - 0.5) * there.list.height() / rows)
    return there.list.mapToGlobal(QPoint(there.list.width() // 2, y))


def test_each_item_stands_in_its_month_by_day_then_week_then_unknown(planner, add):
    add("未定")
    add("第二周", week=2)
    add("五日", day=5)
    add("廿日", day=20)
    add("四月", 4)
    assert themes(planner, 3) == ["一支部　五日", "一支部　第二周", "一支部　廿日", "一支部　未定"]
    assert themes(planner, 4) == ["一支部　四月"]
    planner.show_year(2026, planner.seen.units[0].uid)
    chips = box(planner, 3).list
    found = [(chips.chip(n).when, chips.chip(n).text) for n in range(4)]
    assert found == [("5日", "五日"), ("2周", "第二周"), ("20日", "廿日"), ("", "未定")]


def test_how_an_item_stands_is_said_by_mark_and_word(planner, add, put, unit):
    held, late = add("办了", 3), add("拖着", 3)
    due, ahead = add("本月", 11), add("下月", 12)
    gone = add("取消", 3, state="dropped", reason="合并")
    moved = add("改期", 12, state="moved", first_month=MARCH, first_week=2, reason="展会")
    put(Event(title="会", kinds=("other",), units=(unit.uid,), starts=dt.datetime(2026, 3, 5, 9),
              plan_items=(held.uid,)))  # fmt: skip
    planner.show_year(2026, unit.uid)
    told = {item.theme: (chip(planner, item.uid).side, chip(planner, item.uid).mark)
            for item in (held, late, due, ahead, gone, moved)}  # fmt: skip
    assert told == {
        "办了": ("已办", "check"),
        "拖着": ("逾期", "warning"),
        "本月": ("待办", "clock"),
        "下月": ("", ""),
        "取消": ("已取消", "close"),
        "改期": ("已调", ""),
    }
    assert chip(planner, moved.uid).is_moved
    assert chip(planner, gone.uid).is_dropped
    assert "原计划：3月第2周，原因：展会" in chip(planner, moved.uid).spoken
    assert box(planner, 3).count.text() == "2 项，已办 1"


def test_holidays_are_named_in_their_month_and_shaded_by_kind(planner, put, add):
    days = [Holiday(day=dt.date(2026, 10, n), kind="holiday", name="国庆节") for n in range(1, 8)]
    put(*days, Holiday(day=dt.date(2026, 10, 10), kind="workday", name="国庆节"))
    item = add("升旗", 10, 1)
    planner.refresh()
    october = box(planner, 10)
    assert october.holidays.text() == "国庆节休1—7，10上班"
    assert chip(planner, item.uid).when == "1日休"
    assert "这一天不上班：国庆节" in chip(planner, item.uid).spoken
    words = planner._day_words(dt.date(2026, 10, 10))
    assert words == "10月10日（星期六）\n调休上班"
    strip = october.strip
    assert strip.day_at(strip.width() - 1, Month(2026, 10)) == dt.date(2026, 10, 31)
    shaded = {strip.grab().toImage().pixelColor(x, 2).name() for x in range(strip.width())}
    put(*(day.having(kind="workday", day=day.day.replace(month=8, day=n)) for day, n in
          zip(days[:1], (1,), strict=True)))  # fmt: skip
    plain = box(planner, 7).strip.grab().toImage()
    assert shaded - {plain.pixelColor(x, 2).name() for x in range(plain.width())}


def test_a_year_without_its_official_table_is_loud(planner, put):
    assert "缺 2026、2027 年的节假日表" in planner.missing.words.text()
    assert planner.missing.isVisible()
    put(*(Holiday(day=dt.date(y, 10, 1), kind="holiday", name="国庆节") for y in (2026, 2027)))
    planner.refresh()
    assert not planner.missing.isVisible()
    planner.show_year(2028)
    assert "缺 2028 年" in planner.missing.words.text()


def test_an_item_goes_to_another_month_with_ctrl_and_an_arrow(planner, add, store):
    item = add("学雷锋", 3, 12)
    planner.grid.focus_item(item.uid)
    press(planner, Qt.Key.Key_Right, CTRL)
    kept = store.get(PlanItem, item.uid)
    assert (kept.month, kept.day) == (APRIL, dt.date(2026, 4, 13))  # the 12th is a Sunday
    assert (kept.state, kept.first_month, kept.first_day) == ("moved", MARCH, dt.date(2026, 3, 12))
    assert themes(planner, 3) == []
    # The focus went along: the next stroke moves it on.
    press(planner, Qt.Key.Key_Down, CTRL)
    assert store.get(PlanItem, item.uid).day == dt.date(2026, 4, 20)
    press(planner, Qt.Key.Key_Left, CTRL)
    assert store.get(PlanItem, item.uid).month == MARCH


def test_a_move_is_one_step_and_one_undo(planner, add, store, desk):
    item = add("学雷锋", 3, 12)
    told = []
    desk.news.changed.connect(told.append)
    planner.grid.focus_item(item.uid)
    press(planner, Qt.Key.Key_Right, CTRL)
    assert len(told) == 1
    assert str(told[0].what) == "把“学雷锋”调到4月13日（星期一）"
    undo(store)
    QApplication.processEvents()
    assert store.get(PlanItem, item.uid).having(changed="") == item.having(changed="")
    assert themes(planner, 3) == ["一支部　学雷锋"]
    assert planner.reason.isHidden()
    redo(store)
    assert store.get(PlanItem, item.uid).month == APRIL


def test_no_item_leaves_its_year(planner, add, store, window):
    item = add("总结", 12, 30)
    planner.grid.focus_item(item.uid)
    press(planner, Qt.Key.Key_Right, CTRL)
    assert store.get(PlanItem, item.uid).day == dt.date(2026, 12, 30)
    assert window.status.words.text() == "计划是 2026 年的，不能调出这一年。"


def test_an_item_is_dragged_to_a_week_of_another_month(planner, add, store):
    item = add("走访", 3, 12)
    drag(planner, item.uid, week_of(planner, 5, 3))
    kept = store.get(PlanItem, item.uid)
    assert kept.day == dt.date(2026, 5, 14)  # Thursday stays Thursday
    assert themes(planner, 5) == ["一支部　走访"]


def test_dragged_to_the_head_of_a_month_it_keeps_its_day(planner, add, store):
    item = add("走访", 3, 12)
    head = box(planner, 6).title
    drag(planner, item.uid, head.mapToGlobal(head.rect().center()))
    assert store.get(PlanItem, item.uid).day == dt.date(2026, 6, 12)


def test_dragged_to_the_last_row_it_has_no_day(planner, add, store):
    item = add("走访", 3, 12)
    drag(planner, item.uid, week_of(planner, 5, len(Month(2026, 5).weeks()) + 1))
    kept = store.get(PlanItem, item.uid)
    assert (kept.month, kept.week, kept.day) == (Month(2026, 5), None, None)


def test_an_item_without_a_day_takes_the_week_it_is_dragged_to(planner, add, store):
    item = add("走访")
    drag(planner, item.uid, week_of(planner, 3, 2))
    assert store.get(PlanItem, item.uid).week == 2
    assert chip(planner, item.uid).when == "2周"


def test_while_it_is_dragged_the_weeks_say_where_it_would_land(planner, add):
    item = add("走访", 3, 12)
    chips = drag(planner, item.uid, week_of(planner, 10, 2), let_go=False)
    targets = box(planner, 10).targets
    assert targets.isVisible()
    assert [row.words for row in targets.rows][:2] == ["第1周 1—4日", "第2周 5—11日"]
    assert targets.rows[1].lands == "→ 8日"
    assert targets.rows[-1].words == "不定日期"
    assert targets.current == 1
    QTest.keyClick(chips, Qt.Key.Key_Escape)
    assert not targets.isVisible()
    QTest.mouseRelease(chips.viewport(), LEFT)


def test_an_escape_while_dragging_moves_nothing(planner, add, store, opened):
    item = add("走访", 3, 12)
    chips = drag(planner, item.uid, week_of(planner, 10, 2), let_go=False)
    QTest.keyClick(chips, Qt.Key.Key_Escape)
    QTest.mouseRelease(chips.viewport(), LEFT, pos=QPoint(5, 5))
    assert store.get(PlanItem, item.uid).day == dt.date(2026, 3, 12)
    assert opened == []


def test_let_go_outside_nothing_is_moved(planner, add, store):
    item = add("走访", 3, 12)
    drag(planner, item.uid, planner.choice.year_box.mapToGlobal(QPoint(2, 2)))
    assert store.get(PlanItem, item.uid).day == dt.date(2026, 3, 12)


def test_in_a_draft_nothing_is_remembered_and_nobody_is_asked(planner, plan, put, add, store):
    put(plan.having(state="draft"))
    item = add("总结", 12, 15)
    planner.grid.focus_item(item.uid)
    press(planner, Qt.Key.Key_Up, CTRL)
    kept = store.get(PlanItem, item.uid)
    assert (kept.day, kept.state, kept.first_month) == (dt.date(2026, 12, 8), "planned", None)
    assert planner.reason.isHidden()


def test_the_reason_is_asked_in_passing_and_kept_with_enter(planner, add, store, compose):
    item = add("学雷锋", 3, 12)
    planner.grid.focus_item(item.uid)
    press(planner, Qt.Key.Key_Right, CTRL)
    bar = planner.reason
    assert bar.isVisible()
    assert "原计划 3月12日（星期四），现调到 4月13日（星期一）" in bar.words.text()
    assert planner.grid.isAncestorOf(QApplication.focusWidget()), "nobody is interrupted"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert QApplication.focusWidget() is bar.box
    compose(bar.box, "给展会让路")
    QTest.keyClick(bar.box, Qt.Key.Key_Return)
    assert store.get(PlanItem, item.uid).reason == "给展会让路"
    assert bar.isHidden()
    assert planner.grid.isAncestorOf(QApplication.focusWidget())


def test_a_reason_half_typed_is_kept_when_the_window_settles(planner, add, store, window, compose):
    item = add("学雷锋", 3, 12)
    planner.grid.focus_item(item.uid)
    press(planner, Qt.Key.Key_Right, CTRL)
    compose(planner.reason.box, "给展会")
    window.settle()
    assert store.get(PlanItem, item.uid).reason == "给展会"


def test_moved_back_nothing_is_left_to_explain(planner, add, store):
    item = add("学雷锋", 3, 13)
    planner.grid.focus_item(item.uid)
    press(planner, Qt.Key.Key_Right, CTRL)
    press(planner, Qt.Key.Key_Left, CTRL)
    kept = store.get(PlanItem, item.uid)
    assert (kept.state, kept.first_month) == ("planned", None)
    assert planner.reason.isHidden()


def test_the_required_meetings_get_their_part_of_the_height(planner, qtbot):
    QTest.mouseClick(planner.head.required, LEFT)
    qtbot.waitUntil(lambda: planner.halves.sizes()[1] > 0)
    qtbot.wait(50)
    above, below = planner.halves.sizes()
    assert below >= (above + below) // 3
    planner.halves.setSizes([above + 20, below - 20])
    planner.beneath.take_part(planner.halves)
    assert planner.halves.sizes()[1] < below, "what was drawn by hand stays"


def test_a_click_and_enter_open_the_item(planner, add, opened):
    first, second = add("甲", 3, 5), add("乙", 3, 6)
    chips, middle = middle_of(planner, first.uid)
    QTest.mouseClick(chips.viewport(), LEFT, pos=middle)
    assert opened == [("plan_item", first.uid)]
    planner.window().tab(1).views.turn("year")
    planner.grid.focus_item(second.uid)
    press(planner, Qt.Key.Key_Return)
    assert opened[-1] == ("plan_item", second.uid)


def test_the_arrows_walk_through_the_year(planner, add):
    first, last = add("甲", 3, 5), add("乙", 3, 6)
    below = add("丙", 7)
    planner.grid.focus_item(first.uid)
    press(planner, Qt.Key.Key_Down)
    assert planner.grid.current.list.uid == last.uid
    press(planner, Qt.Key.Key_Down)
    assert planner.grid.current.number == 3 + planner.grid._across == 7
    assert planner.grid.current.list.uid == below.uid
    press(planner, Qt.Key.Key_Up)
    assert planner.grid.current.list.uid == last.uid
    press(planner, Qt.Key.Key_Right)
    assert planner.grid.current.number == 4
    assert QApplication.focusWidget() is box(planner, 4).list


def test_the_tab_key_stops_once_at_the_whole_year(planner, add):
    item = add("甲", 5)
    planner.grid.focus_item(item.uid)
    stops = [b for b in planner.grid.boxes if b.list.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert [b.number for b in stops] == [5]


def test_a_double_click_on_an_empty_month_begins_an_item_of_it(planner, plan, desk):
    made = []
    desk.news.created.connect(lambda table, values: made.append((table, values)))
    view = box(planner, 8).list.viewport()
    QTest.mouseDClick(view, LEFT, pos=view.rect().center())
    assert made == [("plan_item", {"month": Month(2026, 8), "plan": plan.uid})]


def test_enter_on_an_empty_month_and_ctrl_n_begin_one_too(planner, plan, desk, window):
    made = []
    desk.news.created.connect(lambda table, values: made.append(values["month"]))
    planner.grid.begin(9)
    press(planner, Qt.Key.Key_Return)
    window.tab(1).views.turn("year")
    window.begin_new()
    assert made == [Month(2026, 9), Month(2026, 9)]


def test_without_a_plan_the_plan_is_begun_first(planner, put, desk, window):
    other = put(Unit(name="二支部", kind="branch"))
    made = []
    desk.news.created.connect(lambda table, values: made.append((table, values)))
    planner.show_year(2026, other.uid)
    planner.begin_new()
    assert made == [("plan", {"year": 2026, "unit": other.uid})]
    assert window.status.words.text() == "先建年度计划，再安排各月事项。"


def test_the_menu_of_an_item_moves_it_without_a_mouse(planner, add, store):
    item = add("甲", 3, 12)
    planner._menu(item.uid, 3, QPoint(0, 0))
    menu = QApplication.activePopupWidget()
    actions = {action.text(): action for action in menu.actions() if action.text()}
    assert list(actions) == [
        "打开", "调到上个月", "调到下个月", "提前一周", "推后一周", "不定日期", "新建3月的事项",
    ]  # fmt: skip
    actions["不定日期"].trigger()
    menu.close()
    assert store.get(PlanItem, item.uid).day is None


def test_the_upper_body_s_points_say_what_carries_them(planner, put, add, desk, opened, click_line):
    carried, bare = put(WorkPoint(year=2026, number="一", text="抓学习"),
                        WorkPoint(year=2026, number="二", text="减负担"))  # fmt: skip
    add("读书", work_point=carried.uid)
    planner.side.setVisible(True)
    planner.refresh()
    lines = planner.side.points
    told = [(lines.line(n).text, lines.line(n).side) for n in range(lines.count())]
    assert told == [("一 抓学习", "1 项，已办 0"), ("二 减负担", "还没有计划事项")]
    assert planner.side._points_words.text() == "2 条要点，1 条还没有计划事项。"
    click_line(lines, "减负担")
    assert opened == [("work_point", bare.uid)]


def test_gaps_are_listed_with_a_box_for_the_reason(planner, add, store, compose):
    for month in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10):
        add("学", month)
    add("弃", 12, state="dropped", reason="并入一月")
    planner.side.setCurrentIndex(1)
    planner.side.setVisible(True)
    planner.refresh()
    rows = planner.side.gaps.rows
    assert [row.words.text() for row in rows] == ["一支部　11月没有安排", "一支部　12月没有安排"]
    assert rows[1].told.text() == "已取消的事项写明：并入一月"
    assert planner.side.gaps.words.text() == "2 处空缺，1 处还没有写明原因。"
    assert planner.side.tabText(1) == "计划空缺 1"
    rows[0].box.setFocus()
    compose(rows[0].box, "全体赴展会")
    QTest.keyClick(rows[0].box, Qt.Key.Key_Return)
    (note,) = store.find(PlanGap)
    assert (note.what, note.month, note.reason) == ("month", Month(2026, 11), "全体赴展会")
    QApplication.processEvents()
    assert planner.side.gaps.words.text() == "2 处空缺，都写明了原因。"
    assert box(planner, 11).empty.text() == "没有安排：全体赴展会"
    rows[0].box.selectAll()
    QTest.keyClick(rows[0].box, Qt.Key.Key_Backspace)
    QTest.keyClick(rows[0].box, Qt.Key.Key_Return)
    assert store.find(PlanGap) == []


def test_a_reason_half_typed_survives_whatever_else_happens(planner, add, put, store, compose):
    for month in range(1, 12):
        add("学", month)
    planner.side.setCurrentIndex(1)
    planner.side.setVisible(True)
    planner.refresh()
    (row,) = planner.side.gaps.rows
    row.box.setFocus()
    compose(row.box, "写到一半")
    put(WorkPoint(year=2026, text="别的事"))
    QApplication.processEvents()
    assert row.box.text() == "写到一半"
    add("补上", 12)
    QApplication.processEvents()
    assert planner.side.gaps.rows == []
    assert [note.reason for note in store.find(PlanGap)] == ["写到一半"]


def test_a_gap_can_be_mended_at_once(planner, put, add, opened, desk, click, plan, unit):
    made = []
    desk.news.created.connect(lambda table, values: made.append((table, values)))
    for month in range(1, 12):
        add("学", month)
    event = put(Event(title="碰头会", kinds=("other",), units=(unit.uid,),
                      starts=dt.datetime(2026, 3, 5, 9)))  # fmt: skip
    planner.side.setCurrentIndex(1)
    planner.side.setVisible(True)
    planner.refresh()
    QApplication.processEvents()
    month, theme = planner.side.gaps.rows
    assert "“碰头会”没有主题" in theme.words.accessibleName()
    click(theme.words)
    assert opened == [("event", event.uid)]
    desk.news.open("plan", "")
    planner.window().tab(1).views.turn("year")
    click(month.words)
    assert made == [("plan_item", {"plan": plan.uid, "month": Month(2026, 12)})]


def test_the_planner_is_kept_up_to_date_and_only_read_when_seen(planner, add, window, tab):
    add("甲", 3)
    QApplication.processEvents()
    assert themes(planner, 3) == ["一支部　甲"]
    window.go(0)
    add("乙", 4)
    assert themes(planner, 4) == []
    tab("计划")
    assert themes(planner, 4) == ["一支部　乙"]


def test_the_unit_chosen_is_remembered(planner, unit, put, add, desk):
    chosen = planner.choice.unit_box
    chosen.setCurrentIndex(chosen.findData(unit.uid))
    chosen.activated.emit(chosen.currentIndex())
    assert desk.memory.text("planner/unit") == unit.uid
    assert planner.seen.unit.uid == unit.uid


@pytest.mark.parametrize(("width", "across"), [(1366, 4), (960, 4), (700, 3), (400, 2)])
def test_twelve_months_stand_in_full_rows_at_any_width(on_screen, width, across):
    grid = on_screen(YearGrid(lambda _uid, _month: ()), width, 500)
    tops = {each.y() for each in grid.boxes}
    assert len(tops) * across == 12


def test_the_required_meetings_of_the_unit_stand_beneath_when_wanted(planner, unit, click):
    planner.show_year(2026, unit.uid)
    assert planner.beneath.grid is None
    click(planner.head.required)
    QApplication.processEvents()
    grid = planner.beneath.grid
    assert grid.isVisible()
    assert (grid._unit, grid._year) == (unit.uid, 2026)
    assert QApplication.focusWidget() is grid
    planner.show_year(2025, unit.uid)
    assert grid._year == 2025
    click(planner.head.required)
    assert not grid.isVisible()


def test_twelve_months_fit_a_small_window_without_scrolling(planner, window, put, add):
    put(*(Holiday(day=dt.date(y, 10, 1), kind="holiday", name="国庆节") for y in (2026, 2027)))
    for month in range(1, 13):
        add("学", month)
    window.resize(960, 560)
    planner.refresh()
    QApplication.processEvents()
    assert not planner.frame.verticalScrollBar().isVisible()
    for each in planner.grid.boxes:
        seen = each.list.visualItemRect(each.list.item(0))
        assert each.list.viewport().rect().contains(seen), each.number


def test_user_text_stays_text(planner, add):
    item = add("<b>粗</b> & 细", 3, reason="<i>因</i>")
    chips, _ = middle_of(planner, item.uid)
    assert "&lt;b&gt;粗&lt;/b&gt; &amp; 细" in chips.item(0).toolTip()


def test_a_readonly_file_is_shown_and_not_moved(planner, add, store, monkeypatch):
    item = add("甲", 3, 12)
    monkeypatch.setattr(store, "readonly", True)
    planner.grid.focus_item(item.uid)
    press(planner, Qt.Key.Key_Right, CTRL)
    drag(planner, item.uid, week_of(planner, 5, 3))
    planner.begin_new()
    assert store.get(PlanItem, item.uid).day == dt.date(2026, 3, 12)


def test_labels_of_the_planner_are_plain():
    assert plain_label("<b>x</b>", "ghost").textFormat() == Qt.TextFormat.PlainText


def test_the_notice_leads_to_the_holidays(planner, opened, click):
    click(planner.missing.findChild(QPushButton))
    assert opened == [("holiday", "")]
