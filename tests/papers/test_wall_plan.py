"""The wall plan: one A3 sheet, or two of A4."""

import datetime as dt

import attrs
import pytest

from app.papers import wall_plan
from app.papers.wall_plan import WallWork
from app.records.dates import Month
from app.records.events import Event
from app.records.planning import Plan, PlanGap, PlanItem, WorkPoint
from app.records.roster import Unit
from app.rules.gaps import Planned, gaps
from app.rules.plan_fact import by_point, lines
from tests.values import HOSTILE

MADE = dt.datetime(2026, 11, 24, 9, 5)
UNIT = Unit(name="第一党支部", kind="branch")
PLAN = Plan(unit=UNIT.uid, year=2026)
MM = 25.4 / 72
KINDS = {dt.date(2026, 10, n): "holiday" for n in range(1, 8)} | {dt.date(2026, 10, 10): "workday"}


def item(theme, month, day=None, **more):
    on = day and dt.date(2026, month, day)
    return PlanItem(plan=PLAN.uid, month=Month(2026, month), day=on, theme=theme, **more)


def work(*items, events=(), notes=(), points=(), **more):
    kept = Planned(2026, (PLAN,), items, events, notes)
    found = tuple(lines(items, events, MADE.date()))
    missing = gaps([UNIT], kept, MADE.date())
    values = {"kinds": KINDS, "points": tuple(by_point(points, found))}
    return WallWork(UNIT, 2026, found, missing, **(values | more))


def size(read):
    box = read.reader().pages[0].mediabox
    return round(float(box.width) * MM), round(float(box.height) * MM)


@pytest.fixture
def drawn(written, tongue):
    return lambda made, **more: written(wall_plan.paper(made, tongue, made=MADE, **more))


def test_twelve_months_hang_on_one_sheet_of_a3(drawn):
    read = drawn(work(item("学雷锋", 3, 10), item("走访", 4, week=2)))
    assert (read.pages, size(read)) == (1, (420, 297))
    words = read.words()
    assert "第一党支部2026年工作年历" in words
    assert all(f"{n}月" in words for n in range(1, 13))
    assert "▲10日学雷锋" in words
    assert "▲2周走访" in words
    assert "第1页/共1页" in words


def test_or_on_two_sheets_of_a4_side_by_side(drawn):
    read = drawn(work(item("上半年", 6, 10), item("下半年", 7, 10)), halves=True)
    assert (read.pages, size(read)) == (2, (297, 210))
    assert "上半年" in read.words(0)
    assert "下半年" in read.words(1)
    assert "下半年" not in read.words(0)


def test_holidays_and_make_up_days_are_named_on_their_days(drawn):
    words = drawn(work()).words()
    assert "1休2休3休4休5休6休7休" in words
    assert "10班" in words


def test_holidays_are_hatched_and_without_a_table_that_is_said(drawn):
    shaded = strokes(drawn(work()))
    read = drawn(attrs.evolve(work(), kinds={}))
    assert "尚无2026年的放假安排，只按周末标出。" in read.words()
    assert "1休" not in read.words()
    # Seven days, each with its slanting lines cut to its cell.
    assert shaded - strokes(read) > 7 * 10


def strokes(read):
    """Count the lines drawn on the first page."""
    content = read.reader().pages[0].get_contents().get_data()
    return content.count(b" l S") + content.count(b" l\nS")


def test_an_empty_month_is_marked_with_its_reason(drawn):
    note = PlanGap(unit=UNIT.uid, year=2026, what="month", month=Month(2026, 8), reason="布展")
    words = drawn(work(item("学", 3), notes=(note,))).words()
    assert words.count("没有安排") == 11
    assert "没有安排：布展" in words


def test_how_an_item_stands_is_told_by_a_shape(drawn):
    done, gone = item("办了", 3, 3), item("弃了", 3, 4, state="dropped", reason="合并")
    due, ahead = item("本月", 11, 26), item("年底", 12, 5)
    held = Event(title="会", kinds=("other",), units=(UNIT.uid,), plan_items=(done.uid,),
                 starts=dt.datetime(2026, 3, 3, 9))  # fmt: skip
    words = drawn(work(done, gone, due, ahead, events=(held,))).words()
    for shown in ("√3日办了", "×4日弃了", "○26日本月", "5日年底"):
        assert shown in words


def test_the_points_stand_down_the_side_with_their_coverage(drawn):
    points = (WorkPoint(year=2026, number="一", text="抓学习"), WorkPoint(year=2026, text="减负担"))
    words = drawn(work(item("读书", 3, work_point=points[0].uid), points=points)).words()
    assert "上级要点一抓学习1项，已办0减负担▲还没有计划事项" in words


def test_of_all_units_each_item_names_whose_it_is(drawn):
    every = attrs.evolve(work(item("学", 3, 10)), unit=None, gaps=(), owners={PLAN.uid: "一支部"})
    read = drawn(every, office="某某商会")
    assert "某某商会2026年工作年历" in read.words()
    assert "学（一支部）" in read.words()


def test_a_crowded_month_says_how_many_are_left_out(drawn):
    many = [item(f"第{n}项很长很长很长的工作安排", 3, 1 + n % 28) for n in range(90)]
    words = drawn(work(*many)).words()
    assert "项，见月度安排表" in words
    left = int(words.split("另有")[1].split("项")[0])
    shown = words.count("很长的工作") + words.count("…")
    assert 0 < left < 90
    assert shown


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_hangs_on_the_wall(drawn, text):
    points = (WorkPoint(year=2026, text=text or "x"),)
    assert drawn(work(item(text or "x", 3, 10), points=points)).pages == 1


def test_the_same_year_gives_the_same_bytes(drawn):
    one = work(item("学", 3, 10))
    assert drawn(one).path.read_bytes() == drawn(one).path.read_bytes()


def test_fonts_are_embedded(drawn):
    for font in drawn(work(item("学", 3, 10))).fonts().values():
        assert "/FontFile2" in font["/FontDescriptor"].get_object()
