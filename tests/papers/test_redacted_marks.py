"""Every page of a paper made for others says that it is redacted, and for whom."""

import datetime as dt

import pytest

from app.papers import gathered_items as items
from app.papers import gathered_talks as talks
from app.records.roster import Person
from app.records.talks import Item, Talk
from app.records.words import plain, said
from app.rules.redaction import AUDIENCES, Redaction
from app.store.listing import Wanted
from app.store.titles import Titles

MADE = dt.datetime(2026, 11, 24, 9, 5)
SPAN = (None, None)
MARK = "脱敏版·{}"


@pytest.fixture
def file(store):
    with store.step(said("x")) as act:
        who = act.put(Person(name="欧阳若溪"))
        talk = Talk(number="TX-2026-007", held=dt.datetime(2026, 10, 12, 9), talkers=(who.uid,))
        act.put(talk.having(others="来访者"))
        for number in range(40):
            values = {"number": f"YJ-2026-{number:03}", "raised_on": MADE.date()}
            act.put(Item(kind="difficulty", text="路远，来回要三个小时。" * 4, **values))
    return store


def ledger(which):
    def made(store, tongue, wish):
        return items.items_of(store, tongue, Wanted(), MADE, "", wish, which)

    return made


def care(store, tongue, wish):
    return talks.care_of(store, tongue, Wanted(), MADE, "", wish)


def talk(store, tongue, wish):
    return talks.talk_of(store, tongue, store.find(Talk)[0], MADE, wish=wish)


def dossier(store, tongue, wish):
    return items.dossier_of(store, tongue, store.find(Item)[0], MADE, wish)


def answers(store, tongue, wish):
    return items.answers_of(store, tongue, SPAN, None, MADE, wish=wish)


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("make", [ledger("items"), ledger("rectification"), care, talk])
def test_each_page_of_a_form_and_a_ledger_says_it(file, written, make, audience):
    read = written(make(file, Titles(file.db, plain), Redaction(audience)))
    mark = MARK.format(plain(AUDIENCES[audience]))
    assert [page for page in range(read.pages) if mark not in read.words(page)] == []


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("make", [dossier, answers])
def test_a_dossier_and_a_summary_say_it_under_their_title(file, written, make, audience):
    read = written(make(file, Titles(file.db, plain), Redaction(audience)))
    assert MARK.format(plain(AUDIENCES[audience])) in read.words(0)


@pytest.mark.parametrize(
    "make", [ledger("items"), ledger("rectification"), care, talk, dossier, answers]
)
def test_a_whole_paper_does_not_say_it(file, written, make):
    read = written(make(file, Titles(file.db, plain), Redaction()))
    assert "脱敏版" not in read.words()
