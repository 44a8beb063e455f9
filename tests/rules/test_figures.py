"""The home page of a day."""

import datetime as dt

from app.records.dates import Month
from app.records.events import Event
from app.records.partners import Agreement
from app.records.planning import PlanItem
from app.records.talks import Item, Step, Voice
from app.rules.figures import Counts, Ledgers, home, late_plan, month_plan, open_items, rate
from app.rules.promises import standings

TODAY = dt.date(2026, 11, 23)


def planned(uid, month=11, day=None, year=2026, **values):
    return PlanItem(
        uid=uid,
        plan="p",
        theme=uid,
        month=Month(year, month),
        day=day and dt.date(year, month, day),
        **values,
    )


def event(day, *items):
    starts = dt.datetime.combine(dt.date.fromisoformat(day), dt.time(9))
    return Event(title=day, kinds=("other",), units=("u",), starts=starts, plan_items=items)


def item(uid, raised, kind="opinion", due=None):
    day = dt.date.fromisoformat
    return Item(uid=uid, kind=kind, text=uid, raised_on=day(raised), due=due and day(due))


def step(uid, kind):
    return Step(item=uid, on=TODAY, kind=kind, text="说明")


PLAN = (
    planned("last year", 11, year=2025),
    planned("missed", 3),
    planned("missed before", 1),
    planned("done in March", 3),
    planned("next month", 12),
    planned("held", day=3),
    planned("waiting"),
    planned("on the 30th", day=30),
    planned("on the 20th", day=20),
    planned("given up", state="dropped", reason="并入"),
)
EVENTS = (event("2026-03-05", "done in March"), event("2026-11-03", "held"), event("2026-12-01"),
          event("2025-11-03"))  # fmt: skip
ITEMS = (
    item("young", "2026-11-20"),
    item("old", "2026-05-01"),
    item("late", "2026-10-01", due="2026-11-01"),
    item("later", "2026-09-01", due="2026-11-20"),
    item("answered", "2026-04-01", "opinion"),
    item("carried", "2026-04-01", "suggestion"),
    item("carrying", "2026-04-02", "suggestion"),
    item("a task counts in neither", "2026-04-03", "task"),
)
STEPS = (step("answered", "answered"), step("answered", "closed"), step("carried", "carried_out"))
VOICES = (Voice(item="carried", person="a"),)


def test_this_months_plan_shows_first_what_waits():
    lines = month_plan(PLAN, EVENTS, TODAY)
    assert [(line.item.uid, line.state) for line in lines] == [
        ("on the 20th", "late"),
        ("on the 30th", "due"),
        ("waiting", "due"),
        ("held", "done"),
        ("given up", "dropped"),
    ]
    assert [e.title for e in lines[3].events] == ["2026-11-03"]
    assert lines[0].events == ()


def test_what_earlier_months_left_undone_is_not_forgotten():
    assert [line.item.uid for line in late_plan(PLAN, EVENTS, TODAY)] == ["missed before", "missed"]
    assert late_plan(PLAN, EVENTS, dt.date(2026, 1, 31)) == ()


def test_overdue_items_come_first_then_the_oldest():
    every = standings(ITEMS, STEPS, VOICES, TODAY)
    assert [s.item.uid for s in open_items(every)] == [
        "late",
        "later",
        "carried",
        "carrying",
        "a task counts in neither",
        "old",
        "young",
    ]


def test_answering_and_carrying_out_are_counted_apart():
    every = standings(ITEMS, STEPS, VOICES, TODAY)
    assert rate(every, "answer") == 20
    assert rate(every, "carry_out") == 50
    assert rate([], "answer") is None
    assert rate([], "carry_out") is None


def test_the_home_page_counts_what_it_lists():
    day = dt.date(2024, 1, 1)
    deals = [
        Agreement(
            title=f"{n}", unit="u", enterprises=("e",), starts=day, ends=TODAY.replace(month=m)
        )
        for n, m in enumerate((10, 11, 12))
    ]
    every = tuple(standings(ITEMS, STEPS, VOICES, TODAY))
    page = home(Ledgers(PLAN, EVENTS, every, tuple(deals)), TODAY)
    assert page.counts == Counts(
        planned=4,
        done=1,
        held_this_year=2,
        open_items=7,
        overdue_items=2,
        answered=20,
        carried_out=50,
        expiring=2,
    )
    assert page.expired == (deals[0],)
    assert page.expiring == (deals[1], deals[2])
    assert len(page.items) == 7
    assert len(page.late) == 2


def test_an_empty_file_has_an_empty_page():
    page = home(Ledgers(), TODAY)
    assert (page.plan, page.items, page.expired, page.expiring, page.late) == ((), (), (), (), ())
    assert page.counts == Counts(0, 0, 0, 0, 0, None, None, 0)


def test_a_page_looks_no_further_than_it_is_told():
    deal = Agreement(
        title="x", unit="u", enterprises=("e",), starts=TODAY, ends=dt.date(2027, 2, 1)
    )
    assert home(Ledgers(agreements=(deal,)), TODAY, days=69).expiring == ()
    assert home(Ledgers(agreements=(deal,)), TODAY, days=70).expiring == (deal,)
