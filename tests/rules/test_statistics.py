"""The figures of a period: what was raised, kept, told, and how long it took."""

import datetime as dt

from app.records.dates import Month
from app.records.talks import Item, Step, Voice
from app.rules.clock import Terms
from app.rules.courses import courses
from app.rules.statistics import Part, statistics

TODAY = dt.date(2026, 11, 23)


def item(uid, kind="opinion", raised=dt.date(2026, 10, 12), **more):
    return Item(uid=uid, kind=kind, text=uid, raised_on=raised, **more)


def step(at, uid, kind, day, **more):
    return Step(id=at, item=uid, kind=kind, on=day, **more)


def counted(items, steps=(), voices=(), since=None, until=None):
    told = courses(items, steps, voices, TODAY, Terms(), {})
    return statistics(told, since, until, Terms())


def test_nothing_has_no_rates():
    found = counted([])
    assert (found.all, found.told_percent, found.satisfied_percent) == (Part(), None, None)
    assert found.all.percent is None
    assert (found.months, found.days) == ({}, {})


def test_only_the_period_counts_its_first_and_last_day_too():
    days = [dt.date(2026, 9, 30), dt.date(2026, 10, 1), dt.date(2026, 10, 31), dt.date(2026, 11, 1)]
    items = [item(str(at), raised=day) for at, day in enumerate(days)]
    found = counted(items, since=days[1], until=days[2])
    assert found.all.raised == 2
    assert found.months == {Month(2026, 10): (2, 0)}


def test_each_sort_counts_what_was_raised_kept_and_is_late():
    items = [
        item("a", category="leadership", unit="one", due=dt.date(2026, 10, 20)),
        item("b", "suggestion", unit="one", due=dt.date(2026, 10, 20)),
        item("c", "suggestion", unit="two"),
    ]
    found = counted(items, [step(1, "a", "answered", dt.date(2026, 10, 14))])
    assert found.kinds == {"opinion": Part(1, 1, 0), "suggestion": Part(2, 0, 1)}
    assert found.units == {"one": Part(2, 1, 1), "two": Part(1, 0, 0)}
    assert found.categories == {"leadership": Part(1, 1, 0), "": Part(2, 0, 1)}
    assert (found.all, found.all.percent, found.all.owing) == (Part(3, 1, 1), 33, 2)


def test_days_are_the_median_of_working_days_without_those_waited():
    items = [item(uid) for uid in "abc"]
    steps = [
        step(1, "a", "answered", dt.date(2026, 10, 13)),
        step(2, "b", "answered", dt.date(2026, 10, 16)),
        step(3, "c", "waiting", dt.date(2026, 10, 13)),
        step(4, "c", "resumed", dt.date(2026, 10, 30)),
        step(5, "c", "answered", dt.date(2026, 10, 30)),
    ]
    assert counted(items[:2], steps[:2]).days == {"opinion": 2.5}
    alone = counted(items[2:], steps[2:]).days["opinion"]
    assert alone < 14


def test_only_those_with_a_name_count_as_to_be_told_and_only_once_there_is_an_answer():
    items = [item("a"), item("b")]
    voices = [
        Voice(uid="v", item="a", name="甲"),
        Voice(uid="w", item="a", name="乙"),
        Voice(uid="x", item="a", anonymous=True),
        Voice(uid="y", item="b", name="丙"),
    ]
    steps = [
        step(1, "a", "answered", dt.date(2026, 10, 14)),
        step(2, "a", "told", dt.date(2026, 10, 15), voice="v", verdict="partly"),
    ]
    found = counted(items, steps, voices)
    assert (found.told, found.to_tell, found.told_percent) == (1, 2, 50)
    assert (found.verdicts["partly"], found.satisfied_percent) == (1, 100)


def test_an_answer_that_satisfied_nobody_is_owed_again():
    steps = [
        step(1, "a", "answered", dt.date(2026, 10, 14)),
        step(2, "a", "told", dt.date(2026, 10, 15), voice="v", verdict="not"),
    ]
    found = counted([item("a")], steps, [Voice(uid="v", item="a", name="甲")])
    assert (found.verdicts["not"], found.satisfied_percent) == (1, 0)
    assert (found.all.kept, found.to_tell) == (0, 0)


def test_ages_are_those_of_what_is_open():
    closed = [
        step(1, "a", "answered", dt.date(2026, 10, 14)),
        step(2, "a", "closed", dt.date(2026, 10, 15)),
    ]
    found = counted([item("a"), item("b")], closed)
    assert (found.closed, sum(found.ages.values())) == (1, 1)


def test_months_go_on_to_the_last_thing_settled_and_are_two_years_at_most():
    old = item("a", raised=dt.date(2023, 1, 4))
    found = counted([old], [step(1, "a", "answered", dt.date(2026, 10, 14))])
    assert len(found.months) == 24
    assert list(found.months)[-1] == Month(2026, 10)
    assert found.months[Month(2026, 10)] == (0, 1)
