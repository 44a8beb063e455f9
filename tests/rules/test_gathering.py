"""What is read of a file for the required meetings, and kept up with what is written."""

import datetime as dt
import random

import pytest

from app.records.events import Event
from app.records.roster import Person, Post, Unit
from app.records.rules import Exemption, Rule
from app.records.words import said
from app.rules import gathering
from app.rules.cadence import Cadence
from app.rules.counting import held_of
from app.rules.gathering import cadence_of
from app.store.history import redo, undo
from app.store.seeding import seed
from tests.store.making import keep

TODAY = dt.date(2026, 11, 23)


@pytest.fixture
def filled(store):
    seed(store)
    unit = Unit(name="支部", kind="branch", has_committee=True)
    top = Unit(name="党委", kind="party_committee")
    keep(store, unit, top)
    return unit


def meeting(unit, on, *kinds, **more):
    starts = dt.datetime.combine(on, dt.time(14))
    return Event(title="会", kinds=kinds, units=(unit.uid,), starts=starts, **more)


def afresh(store):
    """Answer from whole records, read anew."""
    events = store.find(Event)
    days = [event.starts.date() for event in events]
    return Cadence(
        store.find(Unit), store.find(Rule), store.find(Exemption), held_of(events),
        store.find(Post), min([*days, dt.date.today()]),
    )  # fmt: skip


def told(cadence):
    units = sorted(cadence.units)
    return [
        (a.unit, a.rule.uid, a.span, a.state, a.events, a.planned)
        for unit in units
        for a in cadence.year(unit, 2026, TODAY)
    ]


def test_what_was_read_is_kept_until_something_is_written(store, filled):
    first = cadence_of(store)
    assert cadence_of(store) is first
    keep(store, Person(name="甲"))
    assert cadence_of(store) is first, "a person changes no answer"
    keep(store, meeting(filled, dt.date(2026, 3, 4), "theme_day"))
    assert cadence_of(store) is not first


def test_whatever_is_written_the_answers_are_those_of_a_fresh_reading(store, filled):
    rng = random.Random(5)
    rules = store.find(Rule)
    person = Person(name="书记")
    top = store.find(Unit, kind="party_committee")[0]
    keep(store, person, Post(person=person.uid, unit=top.uid, kind="committee_secretary",
                             since=dt.date(2020, 1, 1)))  # fmt: skip
    for _ in range(40):
        events = store.find(Event)
        on = dt.date(2025, 11, 1) + dt.timedelta(rng.randrange(420))
        kinds = tuple(rng.sample(("theme_day", "party_class", "members_meeting",
                                  "organisational_life"), 2))  # fmt: skip
        act = rng.choice(("new", "new", "change", "drop", "undo", "redo", "rule", "exempt"))
        if act == "new":
            keep(store, meeting(filled, on, *kinds, speaker=person.uid))
        elif act == "change" and events:
            starts = dt.datetime.combine(on, dt.time(9))
            keep(store, rng.choice(events).having(starts=starts, kinds=kinds))
        elif act == "drop" and events:
            with store.step(said("删")) as step:
                step.drop(rng.choice(events))
        elif act == "rule":
            keep(store, rng.choice(rules).having(times=rng.randint(1, 2)))
        elif act == "exempt":
            keep(store, Exemption(unit=filled.uid, since=on, reason="试"))
        else:
            (undo if act == "undo" else redo)(store)
        assert told(cadence_of(store)) == told(afresh(store)), act


def test_an_import_of_many_is_read_at_once(store, filled, monkeypatch):
    monkeypatch.setattr(gathering, "_MANY", 3)
    cadence_of(store)
    days = [dt.date(2026, month, 4) for month in range(1, 11)]
    keep(store, *(meeting(filled, day, "theme_day") for day in days))
    assert told(cadence_of(store)) == told(afresh(store))


def test_nothing_is_judged_before_the_file_or_its_first_event(store, filled):
    begun = dt.date.today()
    old = cadence_of(store).answer(filled.uid, "theme_day", begun - dt.timedelta(80), begun)
    assert old.state == "not_owed"
    keep(store, meeting(filled, begun - dt.timedelta(200), "joint_event"))
    old = cadence_of(store).answer(filled.uid, "theme_day", begun - dt.timedelta(80), begun)
    assert old.state == "late"
