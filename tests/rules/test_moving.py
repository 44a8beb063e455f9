"""Where plan items stand, move to, and stood first."""

import datetime as dt

import pytest

from app.records.dates import Month
from app.records.planning import Plan, PlanItem
from app.records.rules import Holiday
from app.rules.moving import (
    Spot,
    by_weeks,
    is_moved,
    is_settled,
    moved,
    remembering,
    to_month,
    to_week,
    undated,
)
from app.rules.workdays import table

D = dt.date
OCTOBER, NOVEMBER = Month(2026, 10), Month(2026, 11)
# The national holiday, its make-up day, and one whole week off.
KINDS = table(
    [
        *(Holiday(id=n, day=D(2026, 10, n), kind="holiday", name="国庆节") for n in range(1, 8)),
        Holiday(id=10, day=D(2026, 10, 10), kind="workday", name="国庆节"),
        *(Holiday(id=n, day=D(2026, 12, n), kind="holiday", name="停工") for n in range(14, 19)),
    ]
)


def item(month=NOVEMBER, day=None, week=None, **more):
    on = day and month.first.replace(day=day)
    return PlanItem(plan="p", theme="学", month=month, day=on, week=week, **more)


@pytest.mark.parametrize(
    ("day", "to", "wanted"),
    [
        (12, Month(2026, 3), D(2026, 3, 12)),
        (12, Month(2026, 4), D(2026, 4, 13)),  # the 12th is a Sunday, the 13th as near as the 10th
        (31, Month(2026, 2), D(2026, 2, 27)),  # never out of the month
        (1, OCTOBER, D(2026, 10, 8)),
        (10, OCTOBER, D(2026, 10, 10)),  # a Saturday that is worked
        (1, Month(2026, 11), D(2026, 11, 2)),
    ],
)
def test_a_day_becomes_the_same_day_of_another_month_or_the_nearest_worked(day, to, wanted):
    spot = Spot(Month(2026, 1), day=D(2026, 1, day))
    assert to_month(spot, to, KINDS) == Spot(to, day=wanted)


@pytest.mark.parametrize(("week", "wanted"), [(None, None), (3, 3), (6, None)])
def test_without_a_day_the_week_goes_along_where_the_month_has_it(week, wanted):
    assert to_month(Spot(NOVEMBER, week), Month(2026, 2), KINDS) == Spot(Month(2026, 2), wanted)


@pytest.mark.parametrize(
    ("day", "month", "week", "wanted"),
    [
        (D(2026, 11, 4), NOVEMBER, 4, D(2026, 11, 18)),  # Wednesday stays Wednesday
        (D(2026, 11, 4), NOVEMBER, 1, D(2026, 11, 1)),  # a week of one Sunday only
        (D(2026, 11, 6), OCTOBER, 1, D(2026, 10, 2)),  # nothing is worked in that week
        (D(2026, 11, 6), OCTOBER, 2, D(2026, 10, 9)),
        (D(2026, 11, 6), OCTOBER, 5, D(2026, 10, 30)),
        (D(2026, 11, 4), Month(2026, 12), 3, D(2026, 12, 16)),
    ],
)
def test_into_a_week_it_keeps_its_weekday_or_takes_the_nearest_worked_day(day, month, week, wanted):
    assert to_week(Spot(Month.of(day), day=day), month, week, KINDS) == Spot(month, day=wanted)


@pytest.mark.parametrize(
    ("spot", "weeks", "wanted"),
    [
        (Spot(NOVEMBER, day=D(2026, 11, 4)), 1, Spot(NOVEMBER, day=D(2026, 11, 11))),
        (Spot(NOVEMBER, day=D(2026, 11, 4)), -1, Spot(OCTOBER, day=D(2026, 10, 28))),
        (Spot(NOVEMBER), 1, Spot(NOVEMBER, 1)),
        (Spot(NOVEMBER), -1, Spot(NOVEMBER, 6)),
        (Spot(NOVEMBER, 2), 1, Spot(NOVEMBER, 3)),
        (Spot(NOVEMBER, 6), 1, Spot(Month(2026, 12), 1)),
        (Spot(NOVEMBER, 1), -1, Spot(OCTOBER, 5)),
    ],
)
def test_week_by_week_over_the_month_s_end(spot, weeks, wanted):
    assert by_weeks(spot, weeks, KINDS) == wanted


def test_a_settled_item_remembers_where_it_stood_first_however_often_it_moves():
    first = item(day=12)
    once = moved(first, Spot(Month(2026, 12), 2), settled=True)
    assert (once.state, once.first_month, once.first_day) == ("moved", NOVEMBER, D(2026, 11, 12))
    assert (once.month, once.week, once.day) == (Month(2026, 12), 2, None)
    assert is_moved(once)
    twice = moved(once, Spot(OCTOBER), settled=True)
    assert Spot.first_of(twice) == Spot.of(first)
    back = moved(twice, Spot.of(first), settled=True)
    assert back == first
    assert not is_moved(back)


def test_while_it_is_only_planned_nothing_is_remembered():
    found = moved(item(day=12), undated(Spot(Month(2026, 12))), settled=False)
    assert (found.state, found.first_month, found.day) == ("planned", None, None)
    # What was moved before goes on remembering.
    again = moved(moved(found, Spot(OCTOBER), settled=True), Spot(NOVEMBER), settled=False)
    assert again.first_month == Month(2026, 12)


def test_a_dropped_item_stays_dropped():
    gone = item(day=12, state="dropped", reason="并入下月")
    assert moved(gone, Spot(OCTOBER), settled=True).state == "dropped"


def test_put_where_it_stands_it_is_not_moved():
    here = item(day=12, week=2)
    assert moved(here, Spot.of(here), settled=True).first_month is None
    assert remembering(here.having(theme="新"), Spot.of(here), settled=True).state == "planned"
    assert remembering(here, None, settled=True) == here


@pytest.mark.parametrize(
    ("state", "month", "wanted"),
    [
        ("approved", Month(2027, 1), True),
        ("draft", Month(2026, 12), False),
        ("draft", NOVEMBER, True),
        ("draft", None, False),
    ],
)
def test_what_is_approved_or_has_begun_is_settled(state, month, wanted):
    plan = Plan(unit="u", year=2026, state=state)
    assert is_settled(item(month), plan, D(2026, 11, 23)) is wanted
    assert is_settled(item(month), None, D(2026, 10, 31)) is False


def test_items_stand_by_day_among_their_weeks_then_by_month():
    spots = [Spot(OCTOBER), Spot(OCTOBER, 2), Spot(OCTOBER, day=D(2026, 10, 6)),
             Spot(OCTOBER, day=D(2026, 10, 30)), Spot(NOVEMBER, 1)]  # fmt: skip
    assert sorted(spots, key=lambda s: s.order) == [spots[n] for n in (2, 1, 3, 0, 4)]
