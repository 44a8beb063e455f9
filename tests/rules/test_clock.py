"""Working days: how old a promise is, how late, and what the office set for it."""

import datetime as dt

import pytest

from app.records.handling import TimeLimit
from app.records.rules import Holiday
from app.records.talks import Item, Step
from app.rules.clock import BANDS, Terms, band_of, limit_of, terms_of
from app.rules.promises import standing

MONDAY = dt.date(2026, 9, 21)
OCTOBER = [
    Holiday(day=dt.date(2026, 10, day), kind="holiday", name="国庆节") for day in range(1, 8)
]
MAKE_UP = Holiday(day=dt.date(2026, 9, 27), kind="workday", name="调休")
LIMITS = (
    TimeLimit(kind="opinion", stage="settle", days=10, source="惯例", until=dt.date(2026, 9, 30)),
    TimeLimit(kind="opinion", stage="settle", days=5, source="惯例", since=dt.date(2026, 10, 1)),
    TimeLimit(stage="settle", days=30, source="惯例"),
    TimeLimit(stage="tell", days=2, source="惯例"),
)
TERMS = terms_of([*OCTOBER, MAKE_UP], LIMITS)


def day(month, number):
    return dt.date(2026, month, number)


def read(*steps, today, raised=MONDAY, kind="opinion", due=None, terms=TERMS):
    item = Item(uid="i", kind=kind, text="慢", raised_on=raised, due=due)
    made = [
        Step(item="i", id=n, on=on, kind=what, due=more[0] if more else None)
        for n, (on, what, *more) in enumerate(steps, 1)
    ]
    return standing(item, made, [], today, terms).clock


def test_holidays_stand_still_and_a_worked_weekend_counts():
    assert read(today=day(9, 25)).age == 4
    assert read(today=day(9, 27)).age == 5
    assert read(today=day(10, 7)).age == read(today=day(9, 30)).age == 8
    assert read(today=day(10, 8)).age == 9


def test_the_day_due_is_the_offices_limit_in_working_days():
    found = read(today=day(10, 8))
    assert (found.due, found.overdue, found.limit.days) == (day(10, 9), 0, 10)
    assert read(today=day(10, 12)).overdue == 1


def test_a_changed_limit_explains_history_and_does_not_rewrite_it():
    assert read(today=day(10, 8), raised=day(9, 30)).limit.days == 10
    assert read(today=day(10, 12), raised=day(10, 1)).limit.days == 5
    again = read((day(9, 22), "answered"), (day(10, 8), "reopened"), today=day(10, 9))
    assert (again.began, again.limit.days, again.due) == (day(10, 8), 5, day(10, 15))


def test_waiting_stops_the_clock_and_moves_the_day_due():
    waited = (day(9, 23), "waiting"), (day(9, 28), "resumed")
    found = read(*waited, today=day(9, 30))
    # Of the 8 working days the 24th, 25th, 27th and 28th were waited.
    assert (found.age, found.paused, found.due) == (4, 4, day(10, 15))
    still = read((day(9, 23), "waiting"), today=day(10, 30))
    assert (still.age, still.overdue) == (2, 0)


def test_a_day_set_for_the_item_goes_before_the_limit():
    assert read(today=day(9, 25), due=day(9, 24)).overdue == 1
    assert read(today=day(9, 25), due=day(9, 24)).limit is None
    waited = (day(9, 22), "waiting"), (day(9, 24), "assigned", day(9, 29))
    assert read(*waited, today=day(9, 24), due=day(9, 29)).due == day(9, 29)
    later = (*waited, (day(9, 25), "waiting"), (day(9, 28), "resumed"))
    assert read(*later, today=day(9, 28), due=day(9, 29)).due == day(10, 8)


def test_a_day_set_before_it_was_reopened_is_past():
    steps = (day(9, 22), "answered"), (day(9, 28), "reopened")
    assert read(*steps, today=day(9, 28), due=day(9, 24)).limit.days == 10
    assert read(*steps, today=day(9, 28), due=day(9, 29)).due == day(9, 29)


def test_telling_has_a_limit_of_its_own():
    item = Item(uid="i", kind="opinion", text="慢", raised_on=MONDAY, due=day(9, 22))
    from app.records.talks import Voice

    steps = [Step(item="i", on=day(9, 23), kind="answered")]
    found = standing(item, steps, [Voice(item="i", name="甲")], day(9, 28), TERMS).clock
    assert (found.began, found.due, found.overdue) == (day(9, 23), day(9, 25), 2)
    bare = standing(item, steps, [Voice(item="i", name="甲")], day(9, 28), Terms()).clock
    assert (bare.due, bare.overdue) == (day(9, 22), 4)


def test_nothing_runs_once_it_is_closed_or_only_to_be_closed():
    assert read((day(9, 22), "answered"), today=day(10, 30)).due is None
    closed = read((day(9, 22), "answered"), (day(9, 23), "closed"), today=day(10, 30))
    assert (closed.age, closed.due, closed.overdue) == (0, None, 0)


def test_without_limits_and_table_only_weekends_stand_still():
    found = read(today=day(10, 8), terms=Terms())
    assert (found.age, found.due, found.overdue) == (13, None, 0)


@pytest.mark.parametrize(
    ("age", "band"),
    [(0, "week"), (7, "week"), (8, "month"), (30, "month"), (31, "quarter"), (90, "quarter"),
     (91, "older"), (5000, "older")],
)  # fmt: skip
def test_every_age_lies_in_one_band(age, band):
    assert band_of(age) == band
    assert band in BANDS


def test_the_younger_of_two_limits_holds_and_one_for_the_kind_before_one_for_all():
    older = TimeLimit(id=1, stage="settle", days=9, source="惯例", since=day(1, 1))
    assert limit_of((older, *LIMITS), "task", "settle", MONDAY).days == 9
    assert limit_of((older, *LIMITS), "opinion", "settle", MONDAY).days == 10
    assert limit_of(LIMITS, "opinion", "revisit", MONDAY) is None
