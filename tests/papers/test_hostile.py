"""User text is data: nothing in it is read as markup, nothing in it stops a paper."""

import pytest

from app.content import Cell, FormRow
from app.papers.columns import Column
from app.papers.flow import Prose, prose
from app.papers.form import FormTable
from app.papers.ledger import Ledger
from app.papers.page import FORM, LEDGER, MAIN_TITLE, OFFICIAL, PARAGRAPH

TYPED = [
    "<b>粗</b>",
    '<img src="x">',
    "甲&乙&amp;",
    "=1+1",
    "'; drop table",
    "{page}",
    "%s %d",
    "\\n(BT",
]
STRANGE = ["好\ud800坏", "\x00\x01\x02", "👨‍👩‍👧", "a\u202eb", "\udcff" * 5, "\u0301" * 50]


def everywhere(text):
    """Put a text into every kind of flowable."""
    return {
        OFFICIAL: lambda missing: [
            Prose(text, MAIN_TITLE, level=0, where="记录", missing=missing),
            *prose(text, PARAGRAPH, "记录", missing),
        ],
        LEDGER: lambda missing: [
            Ledger([Column("列")], [[text]], LEDGER.room, wheres=["记录"], missing=missing)
        ],
        FORM: lambda missing: [
            FormTable(
                [FormRow((Cell("标签", label=True), Cell(text, long=True)))],
                (1, 4),
                where="记录",
                missing=missing,
            )
        ],
    }


@pytest.mark.parametrize("look", [OFFICIAL, LEDGER, FORM], ids=["official", "ledger", "form"])
@pytest.mark.parametrize("text", TYPED)
def test_what_looks_like_markup_is_printed_as_typed(story, look, text):
    read = story(everywhere(text)[look], look)
    assert "".join(text.split()) in read.words()
    assert not read.missing


@pytest.mark.parametrize("look", [OFFICIAL, LEDGER, FORM], ids=["official", "ledger", "form"])
@pytest.mark.parametrize("text", STRANGE, ids=range(len(STRANGE)))
def test_strange_characters_never_stop_a_paper(story, look, text):
    read = story(everywhere(text)[look], look)
    assert read.pages == 1
    assert all(list(wheres) == ["记录"] for wheres in read.missing.found.values())


@pytest.mark.parametrize("look", [OFFICIAL, LEDGER, FORM], ids=["official", "ledger", "form"])
def test_a_hundred_thousand_characters_are_all_there(story, look):
    text = "".join(f"{at:06d}号，" for at in range(12_500))
    read = story(everywhere(text)[look], look)
    words = read.words()
    assert len(text) == 100_000
    assert all(f"{at:06d}" in words for at in range(0, 12_500, 250))


def test_a_hundred_thousand_characters_without_a_place_to_break(story):
    read = story(everywhere("a" * 100_000)[LEDGER], LEDGER)
    assert read.words().count("a") == 100_000


def test_rare_characters_are_copied_as_they_were_typed(story):
    read = story(lambda missing: [Prose("卫𠅤、㭎旼，￥100", PARAGRAPH)])
    assert "卫𠅤、㭎旼，￥100" in read.words()
    assert "卫𠅤" in "".join(read.reader().pages[0].extract_text().split())


def test_an_emoji_is_a_box_and_reported_with_its_record(story):
    read = story(lambda missing: prose("很好👍", PARAGRAPH, "第三次谈话", missing))
    assert "很好□" in read.words()
    assert read.missing.found == {"👍": {"第三次谈话": None}}


def test_tick_boxes_are_drawn_and_do_not_count_as_missing(story):
    read = story(lambda missing: prose("☑个别　☐集体", PARAGRAPH, "", missing))
    assert "个别" in read.words()
    assert not read.missing
