import datetime as dt

import pytest

from app.records import RECORDS
from app.records.partners import Contact, Enterprise, Match, Need
from app.records.roster import Membership, Person, Unit
from app.records.talks import Talk
from app.records.words import plain
from app.store.titles import Titles
from tests.store.making import HOSTILE, keep, make


@pytest.fixture
def titles(store):
    return Titles(store.db, plain)


@pytest.mark.parametrize("cls", RECORDS.values(), ids=RECORDS)
def test_every_filled_record_has_a_title_of_one_short_line(store, titles, cls):
    rec = make(store, cls, full=True)
    title = titles.title(cls.table, rec.uid)
    assert title == titles.title_of(rec)
    assert 0 < len(title) <= 60
    assert rec.uid not in title


def test_links_in_a_title_are_named(store, titles):
    person, unit = keep(store, Person(name="江小满"), Unit(name="一支部", kind="branch"))
    link = make(store, Membership, person=person.uid, unit=unit.uid)
    assert titles.title("membership", link.uid) == "江小满 一支部"
    talk = make(
        store, Talk, number="2026-01", talkers=(make(store, Person).uid,), partners=(person.uid,)
    )
    assert titles.title_of(talk) == "2026-01 江小满"


def test_titles_follow_links_of_links(store, titles):
    firm = keep(store, Enterprise(name="远帆"))[0]
    need, offer = keep(
        store,
        Need(enterprise=firm.uid, side="demand", title="求购木材"),
        Need(enterprise=firm.uid, side="supply", title="出售木材"),
    )
    match = make(store, Match, need=need.uid, offer=offer.uid, on=dt.date(2026, 1, 1))
    assert titles.title("match", match.uid) == "求购木材 出售木材"


def test_long_titles_are_cut_with_a_sign(store, titles):
    unit = make(store, Unit, name="长" * 100)
    assert titles.title("unit", unit.uid) == "长" * 59 + "…"


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_a_title_is_one_line_of_what_was_typed(store, titles, text):
    unit = make(store, Unit, name=f"字{text}")
    title = titles.title("unit", unit.uid)
    assert title.split() == f"字{text}".split()
    assert "\n" not in title
    assert title == titles.title_of(unit)


def test_titles_are_remembered_until_they_are_forgotten(store, titles):
    unit = make(store, Unit, name="旧名")
    assert titles.title("unit", unit.uid) == "旧名"
    keep(store, unit.having(name="新名"))
    assert titles.title("unit", unit.uid) == "旧名"
    titles.forget()
    assert titles.title("unit", unit.uid) == "新名"


def test_what_is_gone_has_no_title(store, titles):
    assert titles.title("unit", "nobody") == ""
    assert titles.title("membership", "nobody") == ""
    contact = Contact(name="钱一帆", enterprise="nobody")
    assert titles.title_of(contact) == "钱一帆"


def test_titles_are_said_in_the_reader_s_language(store):
    titles = Titles(store.db, lambda text: f"<{plain(text)}>")
    commitment = make(store, RECORDS["commitment"], text="开会", one="training")
    assert titles.title_of(commitment) == "开会 <讲座培训>"
    assert titles.say("好") == "<好>"
