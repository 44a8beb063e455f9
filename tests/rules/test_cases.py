"""Cases: what is handled as one, and the promises of all who raised it."""

import datetime as dt

from app.records.talks import Item, Step, Voice
from app.rules.cases import LANES, matters
from app.rules.promises import standings

DAY, TODAY = dt.date(2026, 11, 2), dt.date(2026, 11, 23)
ITEMS = (
    Item(uid="lead", kind="opinion", text="车位", raised_on=DAY),
    Item(uid="second", kind="suggestion", text="多划车位", raised_on=DAY, case="lead"),
    Item(uid="third", kind="opinion", text="停车难", raised_on=DAY, case="second"),
    Item(uid="alone", kind="task", text="编手册", raised_on=DAY),
)
VOICES = [Voice(uid=f"of {item.uid}", item=item.uid, name="甲") for item in ITEMS]


def found(*words, item="lead"):
    steps = []
    for place, word in enumerate(words, 1):
        kind, _, voice = word.partition(":")
        steps.append(Step(item=item, id=place, on=DAY, kind=kind, voice=voice or None))
    return matters(standings(ITEMS, steps, VOICES, TODAY))


def test_what_was_merged_is_handled_as_one():
    case, alone = found()
    assert [each.item.uid for each in case.members] == ["lead", "second", "third"]
    assert [each.lead for each in case.members] == ["lead"] * 3
    assert [each.item.uid for each in alone.members] == ["alone"]


def test_the_order_in_which_they_were_read_changes_nothing():
    forth = matters(standings(ITEMS, [], VOICES, TODAY))[0]
    back = matters(standings(ITEMS[::-1], [], VOICES[::-1], TODAY))[1]
    assert [each.item.uid for each in forth.members] == [each.item.uid for each in back.members]
    assert forth.untold == back.untold


def test_it_stands_where_the_one_farthest_behind_stands():
    case, _ = found("answered")
    assert [each.promise for each in case.members] == ["tell", "carry_out", "tell"]
    assert (case.promise, case.lane, case.item.uid) == ("carry_out", "carry_out", "lead")


def test_every_voice_of_a_case_keeps_its_right_to_be_told():
    case, _ = found("carried_out", "told:of lead")
    assert (case.promise, case.untold) == ("tell", ("of second", "of third"))
    case, _ = found("carried_out", "told:of lead", "told:of second", "told:of third", "closed")
    assert [each.state for each in case.members] == ["closed"] * 3
    assert not case.is_open


def test_a_notice_to_all_tells_nobody_who_was_merged_later():
    case, _ = found("carried_out", "told")
    assert case.untold == ("of second", "of third")


def test_steps_made_on_a_member_before_do_not_speak_for_the_case():
    case, _ = found("carried_out", item="second")
    assert case.promise == "answer"


def test_a_ring_of_cases_is_taken_apart():
    ring = [
        Item(uid="a", kind="opinion", text="甲", raised_on=DAY, case="b"),
        Item(uid="b", kind="opinion", text="乙", raised_on=DAY, case="a"),
    ]
    assert len(matters(standings(ring, [], [], TODAY))) == 2


def test_every_open_matter_lies_in_one_lane():
    told = ("carried_out", "told:of lead", "told:of second", "told:of third")
    ways = ((), ("answered",), ("carried_out",), told, (*told, "revisited"))
    lanes = [found(*way)[0].lane for way in ways]
    assert lanes == ["answer", "carry_out", "tell", "revisit", "revisit"]
    assert set(lanes) == set(LANES)
    assert found(*told, "closed")[0].lane == ""
    assert found()[1].lane == "carry_out"
