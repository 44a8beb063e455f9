"""A sheet becomes items and voices, each line what it says and no more."""

import datetime as dt

import pytest

from app.records.partners import Contact
from app.records.roster import Person
from app.records.talks import Item
from app.rules.sheets import Entry, Known, items_of_sheet, split_lines

HEAD = Item(
    kind="opinion", text="…", source="opinion_sheet", raised_on=dt.date(2026, 11, 3), unit="u",
    enterprise="e",
)  # fmt: skip
PEOPLE = [
    Person(uid="a", name="王若兰"),
    Person(uid="b", name="李明"),
    Person(uid="c", name="李明"),
]
CONTACTS = [Contact(uid="k", enterprise="e", name="张工")]


def made(*entries, taken=("YJ-2026-007",)):
    return items_of_sheet(entries, HEAD, taken, Known(PEOPLE, CONTACTS))


def test_every_line_gets_what_stands_on_top_and_the_next_number():
    items, voices = made(Entry("opinion", " 通知太晚 "), Entry("task", "编手册"))
    assert [(i.number, i.kind, i.text) for i in items] == [
        ("YJ-2026-008", "opinion", "通知太晚"),
        ("YJ-2026-009", "task", "编手册"),
    ]
    assert all((i.source, i.unit, i.enterprise) == ("opinion_sheet", "u", "e") for i in items)
    assert all(i.raised_on == dt.date(2026, 11, 3) for i in items)
    assert voices == []


@pytest.mark.parametrize(
    ("name", "link"),
    [
        ("王若兰", {"person": "a"}),
        (" 张工 ", {"contact": "k"}),
        ("李明", {"name": "李明"}),
        ("路人", {"name": "路人"}),
    ],
)
def test_a_voice_is_linked_only_where_one_alone_is_called_so(name, link):
    items, (voice,) = made(Entry("opinion", "慢", name))
    assert voice.item == items[0].uid
    assert {field: getattr(voice, field) for field in link} == link


def test_an_unnamed_voice_is_only_that():
    _, (voice,) = made(Entry("opinion", "慢", anonymous=True))
    assert (voice.anonymous, voice.person, voice.contact, voice.name) == (True, None, None, "")


def test_pasted_lines_lose_their_count_but_no_year():
    assert split_lines("1. 通知太晚\n\n　2、停车难\r\n（三）食堂挤\n2026年多办讲座\n10人以上") == [
        "通知太晚",
        "停车难",
        "食堂挤",
        "2026年多办讲座",
        "10人以上",
    ]
    assert split_lines("3.") == ["3."]
