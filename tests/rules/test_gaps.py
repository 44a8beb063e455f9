"""A plan every year, an arrangement every month, a theme every time."""

import datetime as dt

import pytest

from app.records.dates import Month
from app.records.events import Event
from app.records.planning import Plan, PlanGap, PlanItem
from app.records.roster import Unit
from app.rules.gaps import Planned, gaps

TODAY = dt.date(2026, 11, 23)
UNIT = Unit(name="第一支部", kind="branch")
PLAN = Plan(unit=UNIT.uid, year=2026)


def items(*months, **more):
    return [PlanItem(plan=PLAN.uid, month=Month(2026, m), theme="学", **more) for m in months]


def event(day, theme="", units=(UNIT.uid,)):
    starts = dt.datetime.combine(dt.date.fromisoformat(day), dt.time(9))
    return Event(title="会", kinds=("other",), units=units, starts=starts, theme=theme)


def found(units=(UNIT,), today=TODAY, **kept):
    return gaps(units, Planned(2026, **{"plans": [PLAN], **kept}), today)


def test_a_year_without_a_plan_is_one_gap():
    (gap,) = found(plans=[], items=[])
    assert (gap.what, gap.month, gap.is_open) == ("plan", None, True)
    assert gaps([UNIT], Planned(2025, plans=[Plan(unit="other", year=2025)]), TODAY)


def test_every_month_wants_an_arrangement():
    empty = [gap.month.month for gap in found(items=items(1, 2, 4, 5, 6, 8, 9, 10, 11))]
    assert empty == [3, 7, 12]


def test_items_of_another_plan_fill_no_month():
    others = [each.having(plan="other") for each in items(*range(1, 13))]
    assert len(found(items=others)) == 12


def test_a_month_whose_items_were_all_dropped_is_explained_by_their_reasons():
    full = items(*range(1, 12))
    dropped = items(12, state="dropped", reason="并入一月") * 2
    (gap,) = found(items=[*full, *dropped])
    assert (gap.month, gap.reason, gap.is_open) == (Month(2026, 12), "并入一月", False)
    assert found(items=[*full, *dropped, *items(12)]) == ()


def test_a_note_says_why_and_wins_over_other_reasons():
    note = PlanGap(unit=UNIT.uid, year=2026, what="month", month=Month(2026, 12), reason="搬迁")
    other = note.having(month=Month(2026, 11))
    (gap,) = found(items=items(*range(1, 12)), notes=[note, other])
    assert (gap.note, gap.reason, gap.is_open) == (note, "搬迁", False)


@pytest.mark.parametrize(
    ("founded", "closed", "months"),
    [("2026-11-30", None, [11, 12]), (None, "2026-02-01", [1, 2]), ("2027-01-01", None, [])],
)
def test_a_unit_is_asked_only_for_the_months_in_which_it_was_there(founded, closed, months):
    day = dt.date.fromisoformat
    unit = UNIT.having(founded=founded and day(founded), closed=closed and day(closed))
    assert [gap.month.month for gap in found([unit])] == months
    assert [gap.what for gap in found([unit], plans=[])] == ["plan"] * bool(months)


def test_study_groups_and_associations_owe_no_plan_of_their_own():
    for kind in ("group", "central_study_group", "youth_study_group", "branch_association"):
        assert found([UNIT.having(kind=kind)], plans=[]) == ()


def test_every_event_that_was_wants_a_theme():
    events = [
        event("2026-03-05", "  "),
        event("2026-03-06", "学雷锋"),
        event("2026-11-24"),
        event("2025-12-31"),
        Event(title="会", kinds=("other",), units=(UNIT.uid,)),
    ]
    (gap,) = found(items=items(*range(1, 13)), events=events)
    assert (gap.what, gap.event) == ("theme", events[0])
    note = PlanGap(unit=UNIT.uid, year=2026, what="theme", event=events[0].uid, reason="紧急会议")
    (gap,) = found(items=items(*range(1, 13)), events=events, notes=[note])
    assert gap.reason == "紧急会议"


def test_what_units_held_together_lacks_its_theme_once():
    other = Unit(name="中心组", kind="central_study_group")
    joint = event("2026-03-05", units=(other.uid, UNIT.uid))
    everything = items(*range(1, 13))
    assert [g.unit for g in found([UNIT], items=everything, events=[joint])] == [UNIT]
    assert [g.unit for g in found([other, UNIT], items=everything, events=[joint])] == [other]
