"""What was kept of plans and agreements."""

import datetime as dt

import pytest

from app.records.dates import Month
from app.records.events import Event
from app.records.partners import Agreement, Commitment
from app.records.planning import PlanItem
from app.rules.fulfilment import (
    PLAN_LINE_STATES,
    expired,
    expiring,
    five_ones,
    fulfilment,
    held,
    line_state,
)

TODAY = dt.date(2026, 11, 23)


def event(day, *, items=(), partners=("e",), lanes=("activities",), ones=()):
    return Event(
        uid=f"{day}",
        title="活动",
        kinds=("joint_event",),
        units=("u",),
        starts=dt.datetime.combine(dt.date.fromisoformat(day), dt.time(9)),
        plan_items=items,
        partners=partners,
        lanes=lanes,
        five_ones=ones,
    )


def deal(ends="2027-06-30", starts="2025-07-01", **values):
    day = dt.date.fromisoformat
    return Agreement(
        title="协议", unit="u", enterprises=("e", "f"), starts=day(starts), ends=day(ends), **values
    )


def line(**values):
    return Commitment(agreement="a", **{"lane": "activities", "per": "year", "times": 2} | values)


def test_events_tick_a_plan_item_once_they_were():
    past, called = event("2026-11-20", items=("x", "y")), event("2026-11-25", items=("x",))
    assert held("x", [past, called]) == [past, called]
    assert held("x", [past, called], TODAY) == [past]
    assert held("y", [past, called], TODAY) == [past]
    assert held("z", [past, called]) == []
    assert held("x", [Event(plan_items=("x",))]) == []


@pytest.mark.parametrize(
    ("month", "day", "state", "events", "wanted"),
    [
        (11, None, "planned", [], "due"),
        (11, 30, "planned", [], "due"),
        (11, 23, "planned", [], "due"),
        (11, 22, "planned", [], "late"),
        (10, None, "planned", [], "late"),
        (12, None, "planned", [], "ahead"),
        (12, 1, "moved", [], "ahead"),
        (10, None, "dropped", [], "dropped"),
        (10, 5, "planned", ["2026-11-20"], "done"),
        (10, 5, "dropped", ["2026-11-20"], "done"),
        (11, 30, "planned", ["2026-11-25"], "due"),
    ],
)
def test_where_a_plan_item_stands(month, day, state, events, wanted):
    item = PlanItem(
        uid="x",
        plan="p",
        theme="学",
        month=Month(2026, month),
        day=day and dt.date(2026, month, day),
        state=state,
    )
    found = line_state(item, [event(each, items=("x",)) for each in events], TODAY)
    assert found == wanted
    assert found in PLAN_LINE_STATES


def test_an_item_of_last_year_is_late_and_one_without_month_waits():
    item = PlanItem(plan="p", theme="学", month=Month(2025, 12))
    assert line_state(item, [], TODAY) == "late"
    assert line_state(item.having(month=None), [], TODAY) == "ahead"


@pytest.mark.parametrize(
    ("per", "since", "until", "kept"),
    [
        ("month", "2026-11-01", "2026-11-30", ["2026-11-02"]),
        ("quarter", "2026-10-01", "2026-12-31", ["2026-10-01", "2026-11-02"]),
        ("half_year", "2026-07-01", "2026-12-31", ["2026-07-01", "2026-10-01", "2026-11-02"]),
        ("year", "2026-01-01", "2026-12-31",
         ["2026-02-28", "2026-07-01", "2026-10-01", "2026-11-02"]),
        ("term", "2025-07-01", "2027-06-30",
         ["2025-07-01", "2026-02-28", "2026-07-01", "2026-10-01", "2026-11-02"]),
    ],
)  # fmt: skip
def test_a_commitment_is_counted_in_its_period(per, since, until, kept):
    days = ["2025-06-30", "2025-07-01", "2026-02-28", "2026-07-01", "2026-10-01", "2026-11-02",
            "2026-11-24"]  # fmt: skip
    found = fulfilment(line(per=per), deal(), [event(day) for day in days], TODAY)
    assert (str(found.since), str(found.until)) == (since, until)
    assert [e.uid for e in found.events] == kept
    assert found.missing == max(2 - len(kept), 0)


def test_a_period_is_cut_to_the_term():
    young = fulfilment(line(), deal(starts="2026-03-10"), [event("2026-03-09")], TODAY)
    assert (str(young.since), young.events, young.missing) == ("2026-03-10", (), 2)
    over = fulfilment(line(), deal(ends="2025-12-31"), [event("2025-12-31")], TODAY)
    assert (str(over.since), str(over.until)) == ("2025-07-01", "2025-12-31")
    assert len(over.events) == 1


def test_the_leap_day_is_in_february():
    leap = deal(starts="2027-01-01", ends="2029-01-01")
    found = fulfilment(line(per="month"), leap, [], dt.date(2028, 2, 3))
    assert (str(found.since), str(found.until)) == ("2028-02-01", "2028-02-29")


@pytest.mark.parametrize(
    ("wanted", "counts"),
    [
        ({}, True),
        ({"partners": ("f", "x")}, True),
        ({"partners": ("x",)}, False),
        ({"partners": ()}, False),
        ({"lanes": ("business",)}, False),
        ({"lanes": ("business", "activities")}, True),
    ],
)
def test_partner_and_lane_decide_what_counts(wanted, counts):
    found = fulfilment(line(), deal(), [event("2026-05-05", **wanted)], TODAY)
    assert bool(found.events) is counts


def test_one_of_the_five_ones_must_be_of_that_one():
    events = [event("2026-05-05"), event("2026-06-05", ones=("training", "study_exchange"))]
    found = fulfilment(line(one="training"), deal(), events, TODAY)
    assert [e.uid for e in found.events] == ["2026-06-05"]
    assert found.missing == 1


def test_the_five_ones_of_a_year():
    events = [
        event("2026-05-05", ones=("training", "study_exchange")),
        event("2026-06-05", ones=("training",)),
        event("2025-06-05", ones=("culture_sport",)),
        event("2026-06-06", ones=("culture_sport",), partners=("x",)),
    ]
    assert five_ones("e", events, 2026) == {
        "study_exchange": 1,
        "themed_practice": 0,
        "business_forum": 0,
        "training": 2,
        "culture_sport": 0,
    }


def test_agreements_about_to_end_and_over():
    over, today, soon, later = (
        deal(ends=day) for day in ("2026-11-22", "2026-11-23", "2027-01-22", "2027-01-23")
    )
    ended = deal(ends="2026-12-01", state="ended")
    every = [later, soon, ended, today, over, deal().having(ends=None)]
    assert expiring(every, TODAY) == [today, soon]
    assert expiring(every, TODAY, 61) == [today, soon, later]
    assert expired(every, TODAY) == [over]
