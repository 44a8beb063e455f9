"""The way of an item: what it owes, which steps make sense, what each of them leads to."""

import datetime as dt

import pytest

from app.records.flow import ASKS, OWES, PROMISES, STATES, offered, settles, walk
from app.records.item_choices import ITEM_KINDS, STEP_KINDS
from app.records.talks import Step

DAY = dt.date(2026, 9, 1)


def stand(kind, *words, named=("anna", "bo")):
    """Walk through steps on following days: "told:anna", "told!not", "reopened+due"."""
    steps = []
    for place, word in enumerate(words):
        name, _, due = word.partition("+")
        name, _, verdict = name.partition("!")
        name, _, voice = name.partition(":")
        steps.append(
            Step(
                uid=f"{place}",
                on=DAY + dt.timedelta(place + 1),
                kind=name,
                voice=voice or None,
                verdict=verdict or None,
                due=DAY if due else None,
            )
        )
    return walk(kind, DAY, steps, named)


@pytest.mark.parametrize(
    ("kind", "way", "state", "promise"),
    [
        ("opinion", (), "registered", "answer"),
        ("opinion", ("assigned",), "assigned", "answer"),
        ("opinion", ("assigned", "waiting"), "waiting", "answer"),
        ("opinion", ("waiting", "resumed"), "in_hand", "answer"),
        ("opinion", ("waiting", "answered"), "answered", "tell"),
        ("opinion", ("measure",), "in_hand", "answer"),
        ("opinion", ("answered",), "answered", "tell"),
        ("opinion", ("carried_out",), "carried_out", "tell"),
        ("opinion", ("declined",), "declined", "tell"),
        ("suggestion", ("answered",), "answered", "carry_out"),
        ("suggestion", ("answered", "measure"), "in_hand", "carry_out"),
        ("suggestion", ("carried_out",), "carried_out", "tell"),
        ("suggestion", ("declined",), "declined", "tell"),
        ("difficulty", ("answered",), "answered", "help"),
        ("difficulty", ("carried_out",), "carried_out", "tell"),
        ("problem", ("measure",), "in_hand", "rectify"),
        ("problem", ("carried_out",), "carried_out", "tell"),
        ("task", ("assigned",), "assigned", "complete"),
        ("task", ("declined",), "declined", "tell"),
        ("opinion", ("answered", "told:anna"), "answered", "tell"),
        ("opinion", ("answered", "waiting"), "waiting", "tell"),
        ("opinion", ("answered", "told:anna", "told:bo"), "told", "revisit"),
        ("opinion", ("answered", "told"), "told", "revisit"),
        ("opinion", ("answered", "told", "revisited!satisfied"), "revisited", "close"),
        ("opinion", ("answered", "told", "revisited!partly"), "revisited", "close"),
        ("opinion", ("answered", "told", "closed"), "closed", ""),
        ("opinion", ("answered", "told", "revisited!satisfied", "closed"), "closed", ""),
        ("opinion", ("answered", "told", "closed", "assigned"), "closed", ""),
        ("opinion", ("answered", "told", "closed", "revisited!satisfied"), "closed", ""),
        ("opinion", ("answered", "told", "revisited!not"), "in_hand", "answer"),
        ("opinion", ("answered", "told!not"), "in_hand", "answer"),
        ("opinion", ("answered", "told", "closed", "revisited!not"), "in_hand", "answer"),
        ("suggestion", ("carried_out", "told", "closed", "reopened"), "in_hand", "carry_out"),
        ("suggestion", ("carried_out", "reopened", "declined"), "declined", "tell"),
        ("opinion", ("told", "answered"), "answered", "tell"),
        ("opinion", ("told",), "in_hand", "answer"),
        ("opinion", ("revisited!satisfied",), "in_hand", "answer"),
    ],
)
def test_every_step_leads_where_it_should(kind, way, state, promise):
    found = stand(kind, *way)
    assert (found.state, found.promise) == (state, promise)


@pytest.mark.parametrize("kind", OWES)
def test_nothing_is_closed_while_it_owes_anything(kind):
    for way in ((), ("assigned",), ("carried_out",), ("carried_out", "told:anna")):
        found = stand(kind, *way, "closed")
        assert found.promise
        assert found.early == [str(len(way))]
    assert stand("suggestion", "answered", "told", "closed").promise == "carry_out"
    assert stand(kind, "carried_out", "closed", named=()).promise == ""


def test_without_a_named_voice_nobody_is_told_or_visited():
    found = stand("opinion", "answered", named=())
    assert (found.state, found.promise, found.untold) == ("answered", "close", ())


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        ((), {"answered", "assigned", "measure", "carried_out", "declined", "waiting"}),
        (("waiting",), {"resumed", "answered", "assigned", "measure", "carried_out", "declined"}),
        (("answered",), {"told", "waiting", "reopened"}),
        (("answered", "waiting"), {"resumed", "told", "reopened"}),
        (("answered", "told"), {"revisited", "closed", "reopened"}),
        (("answered", "told", "revisited!satisfied"), {"closed", "reopened"}),
        (("answered", "told", "closed"), {"reopened", "revisited"}),
    ],
)
def test_only_steps_that_make_sense_are_offered(way, expected):
    assert set(offered(stand("opinion", *way))) == expected


@pytest.mark.parametrize("kind", OWES)
def test_what_is_offered_first_keeps_what_is_owed(kind):
    way = ()
    for _ in range(4):
        found = stand(kind, *way)
        before = found.promise
        way = (*way, offered(found)[0])
        after = stand(kind, *way)
        assert after.promise != before
    assert after.promise == ""


def test_reopening_starts_the_clock_again():
    found = stand("opinion", "answered", "told", "closed", "reopened")
    assert found.began == found.opened == DAY + dt.timedelta(4)
    assert (found.rounds, found.told, found.settled) == (2, {}, None)
    again = stand("opinion", "answered", "told", "reopened", "answered")
    assert again.untold == ("anna", "bo")


def test_each_promise_has_its_own_clock():
    assert stand("opinion", "assigned").began == DAY
    assert stand("opinion", "assigned", "answered").began == DAY + dt.timedelta(2)
    assert stand("opinion", "answered", "told:anna").began == DAY + dt.timedelta(1)
    assert stand("opinion", "answered", "told").began == DAY + dt.timedelta(2)


def test_the_clock_stands_from_waiting_until_the_next_step():
    found = stand("opinion", "waiting", "waiting", "resumed", "waiting")
    assert found.pauses == [
        (DAY + dt.timedelta(1), DAY + dt.timedelta(3)),
        (DAY + dt.timedelta(4), None),
    ]
    assert found.waiting is not None
    assert stand("opinion", "waiting", "measure").waiting is None
    assert stand("opinion", "answered", "told", "closed", "waiting").waiting is None


def test_a_day_set_later_counts_from_then():
    assert stand("opinion", "assigned").dated is None
    assert stand("opinion", "assigned+due").dated == DAY + dt.timedelta(1)
    assert stand("opinion", "waiting+due").dated is None


def test_every_kind_state_and_step_is_known_to_the_flow():
    assert OWES.keys() == ITEM_KINDS.keys()
    assert set(OWES.values()) < PROMISES.keys()
    assert ASKS.keys() == STEP_KINDS.keys()
    for kind in ITEM_KINDS:
        for step in STEP_KINDS:
            assert stand(kind, step).state in STATES
        assert settles(kind, "answered") == (kind == "opinion")
    names = {field.name for field in Step.fields}
    assert {name for asked in ASKS.values() for part in asked for name in part} < names
