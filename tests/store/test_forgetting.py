"""What is forgotten is nowhere in the file: not in rows, history, names of steps, drafts, bytes."""

import datetime as dt

import pytest

from app.records.roster import Person
from app.records.talks import Item, Talk, Voice
from app.records.words import N, said
from app.store.drafts import keep, waiting
from app.store.file import open_file
from app.store.find import find_all
from app.store.forgetting import dropped_parts, forget
from app.store.history import life_of, redo, undo, undoable
from tests.store.making import everything

NAME, QUOTE = "欧阳霁月", "希望把食堂晚餐延长到八点半以后再收"
DAY = dt.date(2026, 11, 2)


@pytest.fixture
def voice(store):
    with store.step(said(N("从谈话记下"))) as step:
        person = step.put(Person(name="张三"))
        other = step.put(Person(name="李四"))
        talk = step.put(
            Talk(held=dt.datetime(2026, 11, 2, 9), talkers=(person.uid,), partners=(other.uid,))
        )
    with store.step(said(N("记为{kind}：“{quote}”"), kind="意见", quote=QUOTE[:20] + "…")) as step:
        item = step.put(Item(kind="opinion", text=QUOTE, quote=QUOTE, talk=talk.uid, raised_on=DAY))
        made = step.put(Voice(item=item.uid, person=other.uid))
    with store.step(said(N("修改{label}“{title}”"), label="提出人", title=NAME)) as step:
        step.put(made.having(person=None, name=NAME))
    with store.step(said(N("改备注"))) as step:
        step.put(store.get(Item, item.uid).having(note="转综合部"))
    return store.get(Voice, made.uid)


def forgotten(store, voice):
    item = store.get(Item, voice.item)
    unnamed = voice.having(person=None, contact=None, name="", anonymous=True)
    loose = item.having(talk=None, quote="", text="食堂晚餐收得早")
    finals = {
        unnamed: ("person", "contact", "name", "anonymous"),
        loose: ("talk", "quote", "text"),
    }
    forget(store, said(N("改为匿名")), finals, [NAME, QUOTE])


def test_nothing_of_it_is_left_in_the_file(store, voice):
    talk = store.get(Item, voice.item).talk
    keep(store, f"voice:{voice.uid}", "voice", voice.uid, {"name": NAME}, voice.changed)
    keep(store, "item_step:x", "item_step", "x", {"item": voice.item, "text": f"告诉{NAME}"}, "")
    forgotten(store, voice)
    path = store.path
    store.close()
    raw = path.read_bytes()
    for words in (NAME, QUOTE, QUOTE[:12], NAME.encode("unicode_escape").decode()):
        assert words.encode() not in raw
    again = open_file(path)
    changes = again.db.execute("SELECT before, after FROM change").fetchall()
    mine = [text for pair in changes for text in pair if voice.item in text]
    assert talk not in "".join(mine)
    assert find_all(again, NAME) == []
    assert waiting(again) == []
    again.close()


def test_history_says_it_was_always_so(store, voice):
    forgotten(store, voice)
    for past in life_of(store, voice.uid):
        for side in (past.before, past.after):
            assert side.get("person") is None
            assert not side.get("name")
    names = [str(past.what) for past in life_of(store, voice.item)]
    assert "（已匿名处理的改动）" in names
    assert "改备注" in names


def test_there_is_no_way_back_and_what_came_before_can_still_be_undone(store, voice):
    forgotten(store, voice)
    after = everything(store)
    assert str(undoable(store)) == "改备注"
    for _ in range(4):
        undo(store)
    assert undoable(store) is None
    assert store.find(Voice) == store.find(Item) == []
    for _ in range(4):
        redo(store)
    assert everything(store) == after


def test_what_lies_in_the_bin_is_forgotten_too(store, voice):
    with store.step(said(N("删除提出人"))) as step:
        step.drop(voice)
    (gone,) = dropped_parts(store, Voice, "item", voice.item)
    assert gone.name == NAME
    names = ("person", "contact", "name", "anonymous")
    unnamed = gone.having(person=None, name="", anonymous=True)
    loose = store.get(Item, voice.item).having(talk=None)
    forget(store, said(N("改为匿名")), {unnamed: names, loose: ("talk",)}, [NAME])
    assert find_all(store, NAME) == []
    path = store.path
    store.close()
    assert NAME.encode() not in path.read_bytes()


def test_other_drafts_and_steps_stay(store, voice):
    keep(store, "item_step:y", "item_step", "y", {"item": voice.item, "text": "已转办"}, "")
    forgotten(store, voice)
    assert [draft.uid for draft in waiting(store)] == ["y"]
    assert store.find(Person, name="李四")
