import datetime as dt

import pytest

from app.records.events import Event
from app.records.talks import Talk
from app.rules import quotes

TEXT = "第一句话。第二句“很好。”第三句！\n  新行，建议多办讲座；末句没有句号"


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        (0, "第一句话。"),
        (4, "第一句话。"),
        (6, "第二句“很好。”"),
        (12, "第二句“很好。”"),
        (14, "第三句！"),
        (TEXT.index("\n"), "第三句！"),
        (TEXT.index("新行"), "新行，建议多办讲座；"),
        (len(TEXT), "末句没有句号"),
        (9999, "末句没有句号"),
    ],
)
def test_the_sentence_around_the_caret(place, sentence):
    start, end = quotes.sentence_at(TEXT, place)
    assert TEXT[start:end] == sentence


@pytest.mark.parametrize("text", ["", "\n", "   ", "\n\n"])
def test_no_sentence_in_blank_text(text):
    start, end = quotes.sentence_at(text, 0)
    assert text[start:end] == ""


@pytest.mark.parametrize(
    ("text", "quote", "found"),
    [
        ("前文。多办讲座。", "多办讲座。", "多办讲座。"),
        ("前文。多办\n讲座。后文", "多办讲座。", "多办\n讲座。"),
        ("前文。多办讲座。", "少办讲座。", None),
        ("前文", "", None),
        ("前文", "  ", None),
    ],
)
def test_a_quote_is_found_again(text, quote, found):
    span = quotes.find_quote(text, quote)
    assert (text[span[0] : span[1]] if span else None) == found


def test_an_item_of_a_talk_knows_where_it_comes_from():
    talk = Talk(unit="u", held=dt.datetime(2026, 7, 3, 15), partners=("p", "q"), others=" 王女士 ")
    item = quotes.item_of_talk(talk, "suggestion", "多办讲座。", "YJ-2026-001")
    assert (item.source, item.talk, item.unit) == ("talk", talk.uid, "u")
    assert (item.text, item.quote, item.raised_on) == ("多办讲座。",) * 2 + (dt.date(2026, 7, 3),)
    voices = quotes.voices_of(talk, item)
    assert [(v.person, v.name) for v in voices] == [("p", ""), ("q", ""), (None, "王女士")]
    assert {v.item for v in voices} == {item.uid}


def test_an_item_of_an_event_belongs_to_its_first_unit():
    event = Event(units=("a", "b"), starts=dt.datetime(2026, 7, 3, 9))
    item = quotes.item_of_event(event, "task", "下周核对名单。", "YJ-2026-002")
    assert (item.source, item.event, item.unit) == ("event", event.uid, "a")
    assert item.raised_on == dt.date(2026, 7, 3)
