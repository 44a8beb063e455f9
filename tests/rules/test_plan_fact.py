"""What was meant against what came of it."""

import datetime as dt

import pytest

from app.records.choices import METHODS, REGULARITIES
from app.records.dates import Month
from app.records.events import Event
from app.records.planning import PlanItem, WorkPoint
from app.rules.plan_fact import (
    COVERAGE,
    by_month,
    by_point,
    coverage,
    half_of,
    lines,
)

TODAY = dt.date(2026, 8, 20)


def item(theme, month, **more):
    return PlanItem(plan="p", month=Month(2026, month), theme=theme, **more)


def event(day, *items, **more):
    starts = dt.datetime.combine(dt.date.fromisoformat(day), dt.time(9))
    linked = tuple(each.uid for each in items)
    return Event(
        title="会", kinds=("other",), units=("u",), starts=starts, plan_items=linked, **more
    )


HELD, DROPPED, LATE = (
    item("办了", 3),
    item("取消", 3, state="dropped", reason="合并"),
    item("拖着", 3),
)
AHEAD = item("年底", 12)
MOVED = item("改期", 5, state="moved", first_month=Month(2026, 3), reason="展会")
EVENTS = [event("2026-03-05", HELD), event("2026-05-06", MOVED), event("2026-03-09"),
          event("2026-12-01"), event("2025-03-09")]  # fmt: skip
ITEMS = [HELD, DROPPED, LATE, AHEAD, MOVED]


@pytest.fixture
def found():
    return lines(ITEMS, EVENTS, TODAY)


def themes(lines):
    return [line.item.theme for line in lines]


def test_every_item_stands_once_in_the_month_it_was_meant_for_first(found):
    year = by_month(2026, found, EVENTS, TODAY)
    assert [m.month.month for m in year] == list(range(1, 13))
    march, may = year[2], year[4]
    assert themes(march.lines) == ["办了", "取消", "拖着", "改期"]
    assert themes(march.held) == ["办了", "改期"]
    assert themes(march.moved) == ["改期"]
    assert themes(march.of("dropped")) == ["取消"]
    assert themes(march.of("late")) == ["拖着"]
    assert (themes(may.lines), themes(may.moved_in)) == ([], ["改期"])
    assert themes(year[11].waiting) == ["年底"]
    assert sum(len(m.lines) for m in year) == len(ITEMS)


def test_held_dropped_late_and_waiting_add_up(found):
    for month in by_month(2026, found, EVENTS, TODAY):
        parts = (month.held, month.of("dropped"), month.of("late"), month.waiting)
        assert sum(map(len, parts)) == len(month.lines)


def test_what_no_plan_meant_is_told_apart(found):
    year = by_month(2026, found, EVENTS, TODAY)
    assert [len(m.unplanned) for m in year] == [0, 0, 1, *[0] * 9]


def test_methods_are_counted_by_event_or_by_its_item():
    study, visit = item("学", 2, methods=("study",)), item("看", 2, methods=("visit", "study"))
    events = [
        event("2026-02-03", study, methods=("ceremony",)),
        event("2026-07-01", visit),
        event("2026-02-04", methods=("study",)),
        event("2026-11-04", methods=("visit",)),
    ]
    found = coverage(1, 2026, lines([study, visit], events, TODAY), events, TODAY)["methods"]
    assert [each.key for each in found] == list(METHODS)
    told = {each.key: (each.planned, each.held, each.state) for each in found}
    assert told["study"] == (2, 2, "held")
    assert told["visit"] == (1, 0, "arranged")
    assert told["ceremony"] == (0, 1, "held")
    assert told["forum_exhibition"] == (0, 0, "neglected")
    assert set(COVERAGE) == {"held", "arranged", "neglected"}
    second = coverage(2, 2026, lines([study, visit], events, TODAY), events, TODAY)["methods"]
    assert {each.key: each.held for each in second}["visit"] == 1


def test_regularities_are_told_by_the_plan():
    theory = item("学", 2, regularity="theory")
    dropped = item("看", 2, regularity="integration", state="dropped", reason="无")
    events = [event("2026-02-03", theory), event("2026-02-04")]
    found = coverage(1, 2026, lines([theory, dropped], events, TODAY), events, TODAY)
    told = [(each.key, each.planned, each.held) for each in found["regularities"]]
    assert told == [("theory", 1, 1), ("party_rules", 0, 0), ("integration", 0, 0)]
    assert [key for key, *_ in told] == list(REGULARITIES)


@pytest.mark.parametrize(
    ("day", "year", "half"),
    [("2026-06-30", 2026, 1), ("2026-07-01", 2026, 2), ("2026-08-01", 2025, 2),
     ("2026-08-01", 2027, 1)],
)  # fmt: skip
def test_the_half_year_looked_at(day, year, half):
    assert half_of(dt.date.fromisoformat(day), year) == half


def test_points_show_what_carries_them_and_that_nothing_does():
    carried, bare = WorkPoint(year=2026, text="学习"), WorkPoint(year=2026, text="减负")
    yes = item("学", 2, work_point=carried.uid)
    no = item("弃", 2, work_point=bare.uid, state="dropped", reason="无")
    told = by_point([carried, bare], lines([yes, no], [], TODAY))
    assert [(point.text, themes(found)) for point, found in told] == [
        ("学习", ["学"]),
        ("减负", []),
    ]
