"""The course of an item, told from its steps."""

import datetime as dt

from app.records.talks import Item, Step, Voice
from app.rules.courses import course, courses

TODAY = dt.date(2026, 11, 23)
ITEM = Item(kind="suggestion", text="增加值班", raised_on=dt.date(2026, 9, 1))
VOICE = Voice(item=ITEM.uid, name="王工")


def step(day, kind, text="", **more):
    return Step(item=ITEM.uid, on=dt.date(2026, 10, day), kind=kind, text=text, **more)


def test_what_was_done_and_told_is_told_in_order():
    steps = [
        step(20, "closed"),
        step(12, "told", "当面告知", voice=VOICE.uid, verdict="partly"),
        step(3, "measure", "排出值班表"),
        step(9, "carried_out", "值班已开始"),
        step(15, "revisited", verdict="satisfied"),
        step(1, "assigned", "交展览部"),
        step(4, "carried_out", "  "),
    ]
    found = course(ITEM, steps, [VOICE, Voice(item="other", name="别人")], TODAY)
    assert [each.text for each in found.done] == ["排出值班表", "值班已开始"]
    assert [each.kind for each in found.told] == ["told", "revisited"]
    assert (found.verdict, found.closed_on) == ("satisfied", dt.date(2026, 10, 20))
    assert found.voices == (VOICE,)
    assert found.standing.state == "closed"


def test_what_is_still_to_come_is_not_told():
    found = course(ITEM, [step(9, "closed")], [], dt.date(2026, 10, 8))
    assert found.closed_on is None
    assert found.standing.is_open


def test_a_reopened_item_starts_again():
    steps = [
        step(3, "carried_out", "第一次"),
        step(5, "told", verdict="not"),
        step(6, "closed"),
        step(8, "reopened"),
        step(9, "carried_out", "第二次"),
    ]
    found = course(ITEM, steps, [VOICE], TODAY)
    assert [each.text for each in found.done] == ["第二次"]
    assert (found.told, found.verdict, found.closed_on) == ((), "", None)


def test_many_items_get_their_own_steps_and_voices():
    other = Item(kind="opinion", text="会议太长", raised_on=dt.date(2026, 9, 2))
    first, second = courses([ITEM, other], [step(3, "measure", "做")], [VOICE], TODAY)
    assert (len(first.done), first.voices) == (1, (VOICE,))
    assert (second.done, second.voices, second.standing.promise) == ((), (), "answer")
