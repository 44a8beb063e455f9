"""A disk that is full: what is typed stays on the screen until there is room for it."""

import pytest
from PySide6.QtWidgets import QLabel

from app.records.events import Event, Topic
from app.records.partners import Contact
from app.records.roster import Person
from app.store.check import check
from app.store.file import open_file
from app.ui.form import Form
from app.ui.form_sheet import Sheet
from tests.store.making import make

LONG = "长" * 50_000


@pytest.fixture
def fill_up(store):
    """Give a function that lets the file grow no more, and one that gives it room again."""

    def full(is_full):
        pages = store.db.execute("PRAGMA page_count").fetchone()[0]
        store.db.execute(f"PRAGMA max_page_count = {pages if is_full else 1_000_000}")

    return full


@pytest.fixture
def form(window, store, enter, fill_up):
    """Type more into the form of a person than the disk takes."""
    person = make(store, Person)
    window.show_record("person", person.uid)
    shown = next(f for f in window.findChildren(Form) if f.cls is Person and f.isVisible())
    fill_up(True)
    enter(shown.editors["note"], LONG)
    return shown


def test_the_window_stays_with_what_it_could_not_keep(window, form, ask, store, fill_up):
    assert "磁盘已满" in form.banner.words.text()
    ask.answers.append(False)
    assert not window.close()
    assert window.isVisible()
    assert ask.asked == ["有内容写不进文件，离开就会丢失。"]
    assert form.editors["note"].raw() == LONG
    fill_up(False)
    window.save()
    assert store.get(Person, form.record.uid).note == LONG
    assert window.close()


def test_the_user_may_leave_all_the_same(window, form, ask, store):
    uid = form.record.uid
    ask.answers.append(True)
    assert window.close()
    again = open_file(store.path, readonly=True)
    assert check(again) == []
    assert again.get(Person, uid).note == ""
    again.close()


def test_a_row_in_a_page_says_that_the_disk_is_full(window, store, compose, fill_up):
    event = make(store, Event)
    topic = make(store, Topic, event=event.uid, place=1)
    window.show_record("event", event.uid)
    agenda = next(f for f in window.findChildren(Form) if f.cls is Event).agenda
    agenda.topics.unfold(topic.uid)
    inline = agenda.topics.form
    fill_up(True)
    compose(inline.editors["discussion"].typed, LONG)
    inline.settle()
    told = [label for label in inline.findChildren(QLabel) if "磁盘已满" in label.text()]
    assert told
    assert told[0].isVisible()
    fill_up(False)
    inline.settle()
    assert not told[0].isVisible()
    assert store.get(Topic, topic.uid).discussion == LONG


def test_a_row_of_a_table_says_that_the_disk_is_full(window, store, compose, fill_up):
    contact = make(store, Contact)
    window.show_record("enterprise", contact.enterprise)
    sheet = next(
        s
        for s in window.findChildren(Sheet)
        if s.record is not None and s.record.uid == contact.uid
    )
    fill_up(True)
    compose(sheet.editors["duty"].typed, LONG)
    sheet.settle()
    told = [label for label in sheet.parent().findChildren(QLabel) if "磁盘已满" in label.text()]
    assert told
    fill_up(False)
    sheet.settle()
    assert not told[0].isVisible()
    assert store.get(Contact, contact.uid).duty == LONG
