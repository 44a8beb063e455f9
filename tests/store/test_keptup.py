"""Parts of records kept between two looks: always what a fresh reading gives."""

import datetime as dt
import random

import pytest

from app.records.dates import Month
from app.records.events import Event
from app.records.planning import Plan, PlanItem
from app.records.roster import Unit
from app.records.words import said
from app.store import keptup
from app.store.history import redo, undo
from app.store.keptup import kept_up
from app.store.listing import Wanted, sketches
from tests.store.making import keep

PARTS = ("title", "units", "starts", "plan_items")
OF_YEAR = Wanted(
    order=(("starts", False),),
    within={"starts": (dt.datetime(2026, 1, 1), dt.datetime(2026, 12, 31))},
)


@pytest.fixture
def units(store):
    made = [Unit(name=f"支部{n}", kind="branch") for n in range(3)]
    keep(store, *made)
    return made


def meeting(unit, day=dt.date(2026, 3, 4), **more):
    starts = dt.datetime.combine(day, dt.time(9))
    return Event(title="会", kinds=("theme_day",), units=(unit.uid,), starts=starts, **more)


def seen(store, wanted=OF_YEAR):
    return kept_up(store, Event, wanted, PARTS)


def test_nothing_is_read_again_while_nothing_is_written(store, units, monkeypatch):
    keep(store, meeting(units[0]))
    first = seen(store)
    monkeypatch.setattr(keptup, "sketches", lambda *_: pytest.fail("read again"))
    assert seen(store) == first
    keep(store, Plan(unit=units[0].uid, year=2026))
    assert seen(store) == first, "a plan is no event"


def test_only_what_was_written_is_read_again(store, units, monkeypatch):
    old, other = meeting(units[0]), meeting(units[1])
    keep(store, old, other)
    seen(store)
    asked = []

    def counted(*args):
        asked.append(args[2].equal["uid"])
        return sketches(*args)

    monkeypatch.setattr(keptup, "sketches", counted)
    keep(store, store.get(Event, old.uid).having(title="改了"))
    assert {event.title for event in seen(store)} == {"会", "改了"}
    assert asked == [frozenset({old.uid})]


def test_a_list_handed_out_can_be_changed_without_harm(store, units):
    keep(store, meeting(units[0]))
    seen(store).clear()
    assert len(seen(store)) == 1


def test_few_answers_are_kept(store, units):
    for unit in range(30):
        seen(store, Wanted(equal={"units": f"unit {unit}"}))
    assert len(keptup._kept[store]) == keptup._QUESTIONS


def test_whatever_is_written_the_answer_is_that_of_a_fresh_reading(store, units):
    rng = random.Random(11)
    plan = Plan(unit=units[0].uid, year=2026)
    keep(store, plan)
    items = [PlanItem(plan=plan.uid, month=Month(2026, 1 + n), theme="学") for n in range(6)]
    keep(store, *items)
    questions = [OF_YEAR, Wanted(equal={"units": units[1].uid}, order=(("starts", True),))]
    for _ in range(60):
        act = rng.choice(("add", "add", "change", "drop", "drop item", "undo", "redo"))
        there = store.find(Event)
        if act == "add":
            day = dt.date(2025, 12, 1) + dt.timedelta(rng.randrange(400))
            linked = tuple(i.uid for i in store.find(PlanItem) if rng.random() < 0.3)
            keep(store, meeting(rng.choice(units), day, plan_items=linked))
        elif act == "change" and there:
            event = rng.choice(there)
            starts = event.starts + dt.timedelta(rng.randint(-90, 90))
            units_now = (rng.choice(units).uid,)
            keep(store, event.having(starts=starts, title="新", units=units_now))
        elif act == "drop" and there:
            with store.step(said("删")) as step:
                step.drop(rng.choice(there))
        elif act == "drop item" and (left := store.find(PlanItem)):
            with store.step(said("删")) as step:
                step.drop(rng.choice(left))
        elif act == "undo":
            undo(store)
        else:
            redo(store)
        for wanted in questions:
            assert seen(store, wanted) == sketches(store, Event, wanted, PARTS), act
