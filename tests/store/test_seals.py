"""What is final stays as it is, whoever writes; a correction is the only way, and it is seen."""

import datetime as dt

import pytest

from app.records.events import Attachment, Attendance, Correction, Event, Guest, Topic
from app.records.planning import PlanItem
from app.records.roster import Person
from app.records.words import Problem, said
from app.store.history import dropped, restore, undo
from app.store.seals import why_sealed
from tests.store.making import make

DAY = dt.date(2026, 11, 24)


@pytest.fixture
def final(store):
    """Keep a final event with one row of each kind that belongs to it, all in one step."""
    person, draft = make(store, Person), make(store, Event)
    with store.step(said("记录")) as step:
        event = step.put(draft.having(title="党员大会", state="final", chair=person.uid))
        rows = (
            step.put(Attendance(event=event.uid, person=person.uid)),
            step.put(Guest(event=event.uid, name="来宾")),
            step.put(Topic(event=event.uid, title="议题")),
            step.put(Attachment(event=event.uid, name="签到.png", digest=step.blob(b"x"))),
        )
    return event, rows


def put(store, *recs):
    with store.step(said("改")) as step:
        return [step.put(rec) for rec in recs]


CHANGES = [
    {"note": "改"},
    {"name": "另一人"},
    {"title": "另一题"},
    {"note": "改"},
]


def test_no_part_of_a_final_event_is_changed_added_or_dropped(store, final):
    _event, rows = final
    for row, change in zip(rows, CHANGES, strict=True):
        for write in (
            lambda s, row=row, change=change: s.put(row.having(**change)),
            lambda s, row=row: s.put_many([row.having(uid=f"{row.uid}x", id=0)]),
            lambda s, row=row: s.drop(row),
        ):
            with pytest.raises(Problem, match="“党员大会”已定稿"), store.step(said("改")) as step:
                write(step)
        assert store.find(type(row)) == [row]


def test_the_event_itself_keeps_its_words_its_state_and_its_place(store, final):
    event, _ = final
    for change in ({"title": "改名"}, {"content": "改"}, {"state": "draft"}):
        with pytest.raises(Problem, match="补正"):
            put(store, event.having(**change))
    with pytest.raises(Problem, match="补正"), store.step(said("删")) as step:
        step.drop(event)
    assert store.get(Event, event.uid) == event


def test_a_row_cannot_be_moved_out_of_a_final_event_nor_into_it(store, final):
    event, rows = final
    other = make(store, Event)
    with pytest.raises(Problem, match="已定稿"):
        put(store, rows[2].having(event=other.uid))
    (loose,) = put(store, Topic(event=other.uid, title="另议"))
    with pytest.raises(Problem, match="已定稿"):
        put(store, loose.having(event=event.uid))


def test_what_the_event_carried_out_is_filed_beside_its_text(store, final):
    event, _ = final
    item = make(store, PlanItem)
    (kept,) = put(store, event.having(plan_items=(item.uid,), archive_number="2026-07"))
    assert (kept.plan_items, kept.archive_number) == ((item.uid,), "2026-07")
    with store.step(said("删")) as step:
        step.drop(item)
    assert store.get(Event, event.uid).plan_items == ()


def test_whom_a_final_event_names_is_not_dropped(store, final):
    event, rows = final
    person = store.get(Person, event.chair)
    with pytest.raises(Problem, match="不能删除"), store.step(said("删")) as step:
        step.drop(person)
    speaker = make(store, Person)
    correction = Correction(event=event.uid, reason="补汇报人", on=DAY)
    put(store, correction, rows[2].having(speaker=speaker.uid))
    with pytest.raises(Problem, match="不能删除"), store.step(said("删")) as step:
        step.drop(speaker)
    assert store.get(Topic, rows[2].uid).speaker == speaker.uid


def test_a_step_with_a_correction_changes_what_it_says(store, final):
    event, rows = final
    correction = Correction(event=event.uid, reason="人名写错", on=DAY, before="来宾", after="王工")
    put(store, correction, rows[1].having(name="王工"))
    assert store.get(Guest, rows[1].uid).name == "王工"
    with pytest.raises(Problem, match="已定稿"):
        put(store, rows[1].having(name="又一人"))


def test_a_correction_of_one_event_opens_no_other(store, final):
    _event, rows = final
    other = make(store, Event, title="另一场", state="final")
    correction = Correction(event=other.uid, reason="改", on=DAY)
    with pytest.raises(Problem, match="“党员大会”已定稿"):
        put(store, correction, rows[1].having(name="王工"))


def test_a_correction_is_never_changed_nor_dropped(store, final):
    event, _ = final
    (kept,) = put(store, Correction(event=event.uid, reason="人名写错", on=DAY))
    with pytest.raises(Problem, match="更正记录不能修改"):
        put(store, kept.having(reason="别的理由"))
    with pytest.raises(Problem, match="更正记录不能修改"), store.step(said("删")) as step:
        step.drop(kept)


def test_making_it_final_can_be_taken_back_at_once(store):
    event = make(store, Event, state="checked")
    put(store, event.having(state="final"))
    undo(store)
    assert store.get(Event, event.uid).state == "checked"
    put(store, event.having(state="checked", title="可以再改"))


def test_a_preview_says_beforehand_what_would_be_refused(store, final):
    event, rows = final
    assert "已定稿" in str(why_sealed(store.db, rows[0], rows[0].having(note="改")))
    assert why_sealed(store.db, rows[0], rows[0]) is None
    assert why_sealed(store.db, None, make(store, Topic)) is None
    assert store.sealed(event)
    assert store.sealed(rows[3])
    assert not store.sealed(make(store, Topic))
    assert not store.sealed(make(store, Person))


def test_what_was_dropped_from_a_draft_does_not_come_back_into_a_final_record(store):
    event = make(store, Event)
    (topic,) = put(store, Topic(event=event.uid, title="删去的议题"))
    with store.step(said("删")) as step:
        step.drop(topic)
    put(store, event.having(state="final"))
    (lost,) = dropped(store)
    with pytest.raises(Problem, match="已定稿"):
        restore(store, lost.step)
    assert store.find(Topic) == []
