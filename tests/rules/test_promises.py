"""Every opinion is answered, every suggestion carried out, and whoever spoke is told."""

import datetime as dt

import pytest

from app.records.item_choices import ITEM_KINDS, STEP_KINDS
from app.records.talks import Item, Step, Voice
from app.rules.promises import PROMISES, STATES, standing, standings

DAY = dt.date(2026, 9, 1)
TODAY = dt.date(2026, 11, 23)
ANNA, BO = Voice(item="i", person="a", uid="anna"), Voice(item="i", name="某公司", uid="bo")
HIDDEN = Voice(item="i", anonymous=True, uid="hidden")


def item(kind="suggestion", **values):
    return Item(uid="i", kind=kind, text="合并表格", raised_on=DAY, **values)


def steps(*kinds):
    """Return steps on following days: "told:anna" tells one voice, "told!not" has a verdict."""
    made = []
    for place, word in enumerate(kinds):
        kind, _, verdict = word.partition("!")
        kind, _, voice = kind.partition(":")
        made.append(
            Step(
                item="i",
                id=place + 1,
                on=DAY + dt.timedelta(place),
                kind=kind,
                text="说明",
                voice=voice or None,
                verdict=verdict or None,
            )
        )
    return made


@pytest.mark.parametrize(
    ("kind", "done", "state", "promise"),
    [
        ("opinion", [], "registered", "answer"),
        ("opinion", ["assigned"], "assigned", "answer"),
        ("opinion", ["assigned", "waiting"], "waiting", "answer"),
        ("opinion", ["answered"], "answered", "tell"),
        ("opinion", ["declined"], "declined", "tell"),
        ("opinion", ["carried_out"], "carried_out", "tell"),
        ("suggestion", ["answered"], "answered", "carry_out"),
        ("suggestion", ["measure"], "in_hand", "carry_out"),
        ("suggestion", ["carried_out"], "carried_out", "tell"),
        ("suggestion", ["declined"], "declined", "tell"),
        ("difficulty", ["answered"], "answered", "help"),
        ("problem", ["measure"], "in_hand", "rectify"),
        ("task", [], "registered", "complete"),
        ("task", ["carried_out"], "carried_out", "tell"),
        ("suggestion", ["carried_out", "told"], "told", "revisit"),
        ("suggestion", ["carried_out", "told", "closed"], "closed", ""),
        ("suggestion", ["closed"], "registered", "carry_out"),
        ("suggestion", ["carried_out", "closed"], "carried_out", "tell"),
        ("suggestion", ["waiting", "resumed"], "in_hand", "carry_out"),
        ("suggestion", ["carried_out", "told", "closed", "reopened"], "in_hand", "carry_out"),
        ("suggestion", ["carried_out", "told!not"], "in_hand", "carry_out"),
        ("suggestion", ["carried_out", "told", "revisited!not"], "in_hand", "carry_out"),
        ("suggestion", ["carried_out", "told", "revisited!satisfied"], "revisited", "close"),
        ("suggestion", ["revisited"], "in_hand", "carry_out"),
        ("opinion", ["told"], "in_hand", "answer"),
    ],
)
def test_the_open_promise(kind, done, state, promise):
    found = standing(item(kind), steps(*done), [ANNA], TODAY)
    assert (found.state, found.promise) == (state, promise)
    assert found.is_open == (promise != "")


def test_each_voice_is_told():
    told = steps("carried_out", "told:anna")
    found = standing(item(), told, [ANNA, BO], TODAY)
    assert (found.promise, found.untold) == ("tell", ("bo",))
    everyone = [*told, *steps("", "", "told:bo")[2:]]
    assert standing(item(), everyone, [ANNA, BO], TODAY).promise == "revisit"
    notice = steps("carried_out", "told")
    assert standing(item(), notice, [ANNA, BO], TODAY).promise == "revisit"


def test_what_was_told_before_it_was_settled_does_not_count():
    found = standing(item(), steps("told:anna", "carried_out"), [ANNA], TODAY)
    assert (found.promise, found.untold) == ("tell", ("anna",))


def test_an_anonymous_voice_and_no_voice_need_no_telling():
    for voices in ([], [HIDDEN]):
        found = standing(item(), steps("carried_out"), voices, TODAY)
        assert (found.state, found.promise) == ("carried_out", "close")


def test_other_items_do_not_speak_for_this_one():
    strange = [step.having(item="other") for step in steps("carried_out", "closed")]
    other = ANNA.having(item="other")
    assert standing(item(), strange, [other], TODAY).promise == "carry_out"


def test_steps_of_one_day_count_in_the_order_they_were_kept():
    done, closed = (step.having(on=DAY) for step in steps("carried_out", "reopened"))
    assert standing(item(), [closed, done], [], TODAY).promise == "carry_out"


def test_what_lies_ahead_has_not_been_done():
    found = standing(item(), steps("assigned", "carried_out"), [], DAY)
    assert (found.state, found.promise) == ("assigned", "carry_out")


@pytest.mark.parametrize(
    ("due", "done", "days"),
    [
        (TODAY, [], 0),
        (TODAY - dt.timedelta(1), [], 1),
        (DAY, [], 59),
        (DAY, ["carried_out"], 59),
        (DAY, ["carried_out", "told"], 0),
        (DAY, ["carried_out", "told", "closed"], 0),
        (None, [], 0),
    ],
)
def test_late_is_what_is_still_promised_after_its_day_in_working_days(due, done, days):
    assert standing(item(due=due), steps(*done), [ANNA], TODAY).overdue == days


def test_many_items_stand_as_each_alone():
    items = [item(), Item(uid="j", kind="opinion", text="通知太晚", raised_on=DAY)]
    every = [*steps("carried_out"), *(s.having(item="j") for s in steps("answered"))]
    voices = [ANNA, BO.having(item="j")]
    many = standings(items, every, voices, TODAY)
    assert many == [standing(one, every, voices, TODAY) for one in items]
    assert [found.item.uid for found in many] == ["i", "j"]


def test_every_state_and_promise_has_a_word():
    for kind in ITEM_KINDS:
        for done in STEP_KINDS:
            found = standing(item(kind), steps(done), [ANNA], TODAY)
            assert found.state in STATES
            assert found.promise in {"", *PROMISES}
