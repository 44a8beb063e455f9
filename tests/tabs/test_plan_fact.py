"""The view of plan and fact: figures by unit and month, what they count, what is neglected."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.records.dates import Month
from app.records.events import Event
from app.records.planning import Plan, PlanItem
from app.records.roster import Unit


@pytest.fixture
def units(put):
    return put(Unit(name="第一党支部", short="一支部", kind="branch"),
               Unit(name="第二党支部", short="二支部", kind="branch"))  # fmt: skip


@pytest.fixture
def add(put, units):
    plans = put(*(Plan(unit=unit.uid, year=2026) for unit in units))

    def make(theme, month, of=0, **more):
        return put(PlanItem(plan=plans[of].uid, month=Month(2026, month), theme=theme, **more))

    return make


@pytest.fixture
def hold(put, units):
    def make(day, *items, of=0, **more):
        starts = dt.datetime.combine(dt.date.fromisoformat(day), dt.time(9))
        linked = tuple(item.uid for item in items)
        values = {"title": "会", "kinds": ("other",), "units": (units[of].uid,), "starts": starts}
        return put(Event(plan_items=linked, **(values | more)))

    return make


@pytest.fixture
def page(tab, add, hold, qtbot, window):
    held, _late = add("办了", 3, methods=("study",), regularity="theory"), add("拖着", 3)
    add("改期", 5, state="moved", first_month=Month(2026, 3), reason="展会")
    add("弃了", 7, state="dropped", reason="合并")
    add("二支部的", 3, of=1)
    hold("2026-03-05", held)
    hold("2026-03-09", title="临时走访")
    made = tab("计划").views.turn("fact")
    with qtbot.waitActive(window):
        window.activateWindow()
    return made


def rows(page):
    table = page.table
    return {
        table.verticalHeaderItem(row).text(): [table.item(row, c).text() for c in range(13)]
        for row in range(table.rowCount())
    }


def lines(page):
    found = page.lines
    return [(found.line(n).text, found.line(n).side) for n in range(found.count())]


def test_all_units_stand_below_each_other_with_their_sum(page):
    found = rows(page)
    assert list(found) == ["一支部", "二支部", "合计"]
    assert found["一支部"][2] == "1/3\n▲2 +1"
    assert found["二支部"][2] == "0/1\n▲1"
    assert found["合计"][2] == "1/4\n▲3 +1"
    assert found["一支部"][6] == "—"
    assert found["一支部"][12] == "1/3\n▲2 +1"


def test_one_unit_is_told_by_kind_and_adds_up(page, units):
    page.choice.choose(2026, units[0].uid)
    page.refresh()
    march = {label: cells[2] for label, cells in rows(page).items()}
    assert march == {"计划数": "3", "已开展": "1", "已取消": "—", "逾期未办": "2", "待开展": "—",
                     "其中调整": "1", "计划外": "1"}  # fmt: skip
    assert rows(page)["已取消"][6] == "1"


def test_a_cell_shows_what_it_counts_and_enter_goes_on_to_it(page, opened, store, units):
    page.table.setFocus()
    page.table.setCurrentCell(0, 2)
    assert page._heading.text() == "一支部 · 3月"
    assert lines(page) == [
        ("办了", "已办"),
        ("拖着", "逾期"),
        ("改期", "逾期"),
        ("临时走访", "计划外"),
    ]
    assert "调到 5月，日期未定 · 原因：展会" in page.lines.line(2).detail
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.lines
    QTest.keyClick(page.lines, Qt.Key.Key_Return)
    assert opened == [("plan_item", store.find(PlanItem, theme="办了")[0].uid)]


def test_walking_with_the_arrows_shows_each_cell(page):
    page.table.setFocus()
    page.table.setCurrentCell(0, 2)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert lines(page) == [("二支部的", "逾期")]


def test_what_a_half_year_neglects_is_said_in_words(page):
    page.half.setCurrentIndex(0)
    page.half.activated.emit(0)
    found = {page.covered.line(n).text: page.covered.line(n).side for n in range(8)}
    assert found["党建+学习研讨"] == "已开展"
    assert found["党建+参观考察"] == "没有安排"
    assert found["常态化抓好理论武装"] == "已开展"
    assert "党建+参观考察" in page._neglected.text()
    assert "党建+学习研讨" not in page._neglected.text()


def test_a_change_elsewhere_is_seen_at_once(page, hold, add):
    hold("2026-04-02", add("新的", 4))
    QApplication.processEvents()
    assert rows(page)["一支部"][3] == "1/1"


def test_the_choice_is_shared_with_the_planner(page, tab, units):
    page.choice.choose(2026, units[1].uid)
    planner = tab("计划").views.turn("year")
    QApplication.processEvents()
    assert planner.seen.unit.uid == units[1].uid


def test_the_paper_is_printed(page, click, printed):
    click(page.print)
    assert "2026年度计划执行情况表" in printed()


@pytest.mark.parametrize(("width", "way"), [(1366, "Horizontal"), (900, "Vertical")])
def test_the_coverage_stands_where_there_is_room(page, window, width, way):
    window.resize(width, 700)
    QApplication.processEvents()
    assert page._splitter.orientation() == getattr(Qt.Orientation, way)


def test_no_figure_is_cut_and_every_row_is_in_sight(page, put, units, qtbot, window):
    plan = put(Plan(unit=units[0].uid, year=2025))
    put(*(PlanItem(plan=plan.uid, month=Month(2025, n % 12 + 1), theme="学") for n in range(240)))
    page.choice.choose(2025, None)
    page.refresh()
    for size in ((1366, 768), (960, 540)):
        window.resize(*size)
        qtbot.wait(50)
        table = page.table
        assert table.viewport().height() >= table.verticalHeader().length()
        metrics = table.fontMetrics()
        for column in range(13):
            cells = (table.item(row, column).text() for row in range(table.rowCount()))
            longest = max(
                metrics.horizontalAdvance(part) for cell in cells for part in cell.split()
            )
            assert table.columnWidth(column) > longest
