"""From what was typed to a record or its problems; and the words they are said in."""

import attrs
import pytest

from app.records import words
from app.records.describe import build
from app.records.events import Attendance, Event
from app.records.roster import Person, Unit
from app.records.words import PLAIN, Known, N, Problem, plain, said
from tests import values


def test_what_is_typed_becomes_a_record():
    built = build(Person, {"name": "沈若溪", "birth": "1972.8", "standing": "正式党员"})
    assert built.problems == ()
    assert (built.record.name, str(built.record.birth)) == ("沈若溪", "1972-08")
    assert built.record.standing == "formal"
    assert built.record.state == "normal", "a default holds where nothing was typed"
    assert (built.record.id, built.record.made) == (0, "")


def test_what_is_missing_is_asked_for_beside_its_field():
    built = build(Unit, {"name": "  "})
    assert built.record is None
    assert [(p.field, str(p)) for p in built.problems] == [
        ("name", "请填写“组织全称”。"),
        ("kind", "请填写“组织类别”。"),
    ]


def test_every_unreadable_field_is_named_at_once():
    built = build(Person, {"name": "", "birth": "昨年", "gender": "?", "joined": "2026-02-30"})
    assert {p.field for p in built.problems} == {"birth", "gender", "joined"}


def test_names_left_out_keep_what_was():
    base = Person(name="顾承远", phone="1390000", note="旧")
    built = build(Person, {"note": "", "unknown": "x"}, base)
    assert built.record == base.having(note="")
    assert build(Person, {}, base).record == base


@pytest.mark.parametrize("text", values.HOSTILE[:-1], ids=range(len(values.HOSTILE) - 1))
def test_hostile_text_is_kept_as_typed(text):
    assert build(Person, {"name": text}).record.name == text


def test_records_are_frozen_and_copied():
    person = Person(name="甲")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        person.name = "乙"
    other = person.having(name="乙")
    assert (person.name, other.name, other.uid) == ("甲", "乙", person.uid)
    assert Person().uid != Person().uid


def test_a_record_is_never_its_like_of_another_kind():
    assert Event(uid="1").units == () == Event.field("units").kind.empty
    assert Attendance().counted is True
    assert Attendance(uid="1") != Event(uid="1")


def test_words_of_a_user_are_never_a_format():
    sentence = said(N("“{title}”还用在别处。"), title="{0} {x} %s <b>")
    assert str(sentence) == "“{0} {x} %s <b>”还用在别处。"
    assert plain(said(N("{没有参数}"))) == "{没有参数}"


def test_sentences_nest_and_are_said_in_the_readers_language():
    def loud(text):
        source = text if isinstance(text, str) else text.text
        shouted = {"请填写“{label}”。": "FILL IN {label}!", "姓名": "NAME"}[source]
        return words.filled(shouted, {} if isinstance(text, str) else text.args, loud)

    problem = build(Person, {}).problems[0]
    assert loud(problem.what) == "FILL IN NAME!"
    assert PLAIN.say(problem.what) == str(problem)


def test_troubles_read_as_sentences():
    trouble = Known(said(N("磁盘已满。")), said(N("请腾出空间。")))
    assert str(trouble) == "磁盘已满。请腾出空间。"
    problem = Problem(said(N("第 {n} 行有误。"), n=3), "name")
    assert (str(problem), problem.field) == ("第 3 行有误。", "name")
