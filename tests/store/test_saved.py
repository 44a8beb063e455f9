import datetime as dt

import pytest

from app.records.dates import Month
from app.records.events import Event
from app.records.partners import Enterprise
from app.records.roster import Unit
from app.store.listing import Wanted, listing
from app.store.saved import Saved, hits, keep_searches, looks_at, searches
from app.store.settings import set_setting
from tests.store.making import keep, make


def test_searches_come_back_as_they_were(store, reopened):
    unit = make(store, Unit)
    kept = [
        Saved("远帆", "enterprise", Wanted(words="远帆  \U0002bb4e")),
        Saved("同名", "enterprise", Wanted(equal={"state": "member"})),
        Saved("同名", "enterprise", Wanted(equal={"state": frozenset({"member", "left"})})),
        Saved("组织", "event", Wanted(equal={"units": unit.uid, "chair": None})),
        Saved(
            "今年",
            "event",
            Wanted(within={"starts": (dt.datetime(2026, 1, 1), dt.datetime(2026, 12, 31, 23, 59))}),
        ),
        Saved("月", "plan_item", Wanted(within={"month": (Month(2026, 3), None)})),
    ]
    keep_searches(store, kept)
    assert searches(reopened(store)) == kept


def test_counts_follow_the_records(store):
    saved = Saved("远", "enterprise", Wanted(words="yuanfan"))
    assert hits(store, saved) == 0
    (firm, _) = keep(store, Enterprise(name="远帆"), Enterprise(name="别的"))
    assert hits(store, saved) == 1 == len(listing(store, Enterprise, saved.wanted).records)
    with store.step(firm.label) as writer:
        writer.drop(firm)
    assert hits(store, saved) == 0


def test_counts_follow_filters_besides_words(store):
    unit = make(store, Unit)
    for day in (1, 2, 3):
        make(store, Event, units=(unit.uid,), starts=dt.datetime(2026, 3, day, 9))
    first = dt.datetime(2026, 3, 2)
    wanted = Wanted(equal={"units": unit.uid}, within={"starts": (first, None)})
    assert hits(store, Saved("x", "event", wanted)) == 2


def test_a_search_looks_at_what_it_links_to():
    assert looks_at(Saved("x", "contact")) == {"contact", "enterprise"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        "[1]",
        "{}",
        "null",
        '[{"table": "event"}]',
        '[{"name": "x", "table": "event", "words": "", "equal": {"gone": 1}, "within": {}}]',
        '[{"name": "x", "table": "event", "words": "", "equal": {}, "within": {"ends": ["x", 1]}}]',
    ],
)
def test_what_cannot_be_read_is_no_search(store, text):
    set_setting(store, "searches", text)
    assert searches(store) == []


def test_searches_of_kinds_unknown_here_are_left_out(store):
    keep_searches(store, [Saved("a", "unit")])
    text = store.db.execute("SELECT value FROM setting WHERE key = 'searches'").fetchone()[0]
    set_setting(store, "searches", text.replace("]", ', {"table": "comet"}]'))
    assert searches(store) == [Saved("a", "unit")]
