"""The desk: what a step touched is told to every screen, and logged without any words."""

import datetime as dt
import logging

from app.records.roster import Person, Unit
from app.records.words import said
from app.store.rows import Changes
from app.ui.desk import set_desk


def test_a_step_is_told_once_with_the_rows_it_touched(desk):
    heard = []
    desk.news.changed.connect(heard.append)
    with desk.store.step(said("放入"), by=heard) as step:
        person = step.put(Person(name="陈立"))
        unit = step.put(Unit(name="第一党支部", kind="branch"))
    (changes,) = heard
    assert isinstance(changes, Changes)
    assert changes.rows == {"person": {person.uid}, "unit": {unit.uid}}
    assert changes.by is heard


def test_titles_are_fresh_when_the_screens_hear_of_a_change(desk):
    with desk.store.step(said("放入")) as step:
        person = step.put(Person(name="陈立"))
    assert desk.tongue.title("person", person.uid) == "陈立"
    seen = []
    desk.news.changed.connect(lambda _: seen.append(desk.tongue.title("person", person.uid)))
    with desk.store.step(said("改名")) as step:
        step.put(person.having(name="陈力"))
    assert seen == ["陈力"]


def test_the_log_counts_and_never_tells(desk, caplog):
    with caplog.at_level(logging.INFO), desk.store.step(said("放入陈立")) as step:
        step.put(Person(name="陈立", note="家里有困难"))
    assert "step: {'person': 1}" in caplog.text
    assert "陈立" not in caplog.text
    assert "困难" not in caplog.text


def test_wishes_go_to_whoever_listens(desk):
    opened, created, words = [], [], []
    desk.news.opened.connect(lambda *wish: opened.append(wish))
    desk.news.created.connect(lambda *wish: created.append(wish))
    desk.news.said.connect(words.append)
    desk.news.open("person", "1")
    desk.news.create("person", name="陈立")
    desk.news.say("好了。")
    assert opened == [("person", "1")]
    assert created == [("person", {"name": "陈立"})]
    assert words == ["好了。"]


def test_it_says_in_the_readers_language_and_knows_the_day(desk, store, ask, memory):
    assert desk.say(said("共 {n} 条", n=3)) == "共 3 条"
    assert set_desk(store, ask, memory).today() == dt.date.today()
