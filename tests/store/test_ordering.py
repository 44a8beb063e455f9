"""Very many rows come in the same order as few, though they are not all sorted."""

import random

import pytest

from app.records import RECORDS
from app.records.events import Event
from app.records.planning import PlanItem
from app.records.talks import Item
from app.store import asking
from app.store import listing as module
from app.store.check import check
from app.store.history import undo
from app.store.listing import Wanted, listing
from app.store.shape import sort_table
from tests.store.making import TOLD, Maker

KINDS = ("event", "plan_item", "item", "enterprise", "contact", "need")
TITLES = (
    "第二次学习会",
    "第十次学习会",
    "第一次座谈",
    "",
    "学习",
    "走访",
    "会员大会 2",
    "会员大会 10",
)


@pytest.fixture
def filled(store):
    """Keep some records of a kind, several of them alike in every way that rows are sorted by."""

    def fill(cls):
        rng = random.Random(cls.table)
        with store.step(TOLD) as writer:
            maker = Maker(writer)
            made = [writer.put(maker.full(cls)) for _ in range(6)]
            made += [maker.kept(cls) for _ in range(2)]
        title = next((n for n in ("title", "theme", "name", "text") if n in vars_of(cls)), None)
        with store.step(TOLD) as writer:
            for record in made if title else ():
                writer.put(record.having(**{title: rng.choice(TITLES) or "无题"}))
        return made

    return fill


def vars_of(cls):
    return [field.name for field in cls.fields]


def ordered(store, cls, wanted):
    return [record.uid for record in listing(store, cls, wanted).records]


@pytest.mark.parametrize(("words", "common"), [("", 2_000), ("会", 2), ("会", 2_000)])
@pytest.mark.parametrize("table", KINDS)
def test_a_walk_in_order_gives_what_sorting_gives(store, filled, monkeypatch, table, words, common):
    cls = RECORDS[table]
    filled(cls)
    monkeypatch.setattr(asking, "_FEW", common)
    for field in cls.fields:
        for down in (False, True):
            for limit in (3, 2000):
                wanted = Wanted(words=words, order=((field.name, down),), limit=limit)
                monkeypatch.setattr(module, "_SORTED", 10**9)
                few = ordered(store, cls, wanted)
                monkeypatch.setattr(module, "_SORTED", 0)
                assert ordered(store, cls, wanted) == few, (field.name, down)


def test_what_rows_are_sorted_by_follows_every_change(store, filled, monkeypatch):
    monkeypatch.setattr(module, "_SORTED", 0)
    made = filled(PlanItem)
    by_theme = Wanted(order=(("theme", False),))
    with store.step(TOLD) as writer:
        first = writer.put(made[3].having(theme="阿"))
    assert ordered(store, PlanItem, by_theme)[0] == first.uid
    with store.step(TOLD) as writer:
        writer.drop(first)
    assert first.uid not in ordered(store, PlanItem, by_theme)
    undo(store)
    assert ordered(store, PlanItem, by_theme)[0] == first.uid
    assert len(ordered(store, PlanItem, by_theme)) == store.count(PlanItem)


def test_keys_that_are_wrong_or_missing_are_seen(store, filled):
    filled(Event)
    assert check(store) == []
    store.db.execute(f"UPDATE \"{sort_table(Event)}\" SET key = x'00' WHERE id = 1")
    assert [str(each) for each in check(store)] == ["会议与活动有 1 条的搜索文字与内容不符。"]
    store.db.execute(f'DELETE FROM "{sort_table(Event)}" WHERE id IN (1, 2)')
    assert [str(each) for each in check(store)] == ["会议与活动有 2 条的搜索文字与内容不符。"]


def test_a_first_look_counts_nothing_and_says_there_is_more(store, filled):
    filled(Item)
    look = listing(store, Item, Wanted(limit=3), counted=False)
    assert (len(look.records), look.total, look.more) == (3, 3, True)
    whole = listing(store, Item, Wanted(limit=3))
    assert (whole.records, whole.total, whole.more) == (look.records, store.count(Item), False)
    assert not listing(store, Item, Wanted(), counted=False).more
