"""Faces: the chain, placeholders, and the map back to text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.papers.faces import FILES
from app.papers.fonts import PLACEHOLDER, Missing, face, to_unicode


@pytest.mark.parametrize("name", FILES)
def test_every_face_draws_gbk_names_and_rare_ones_through_the_chain(name):
    used = face(name)
    text = "旼喆玥堃𠅤㭎￥—“”‘’…·□"
    assert used.clean(text) == text
    assert "".join(run for _, run in used.runs(text)) == text


def test_runs_change_the_font_only_where_they_must():
    runs = face("Fang").runs("陈旼，王𠅤")
    assert runs[0] == ("Fang", "陈")
    assert "".join(text for name, text in runs if name == "Song") == "旼𠅤"


def test_the_last_face_has_no_chain_behind_it():
    assert face("Song").runs("旼中") == [("Song", "旼中")]


def test_a_missing_character_is_noted_with_every_place_it_stands_in():
    missing = Missing()
    used = face("Kai")
    assert used.clean("好😀", "第一次会议", missing) == "好" + PLACEHOLDER
    used.clean("😀😀", "谈话 3", missing)
    assert missing.found == {"😀": {"第一次会议": None, "谈话 3": None}}
    assert missing
    assert not Missing()


@pytest.mark.parametrize("char", ["\ud800", "\x00", "\x07", "\x1b", "\U0010ffff", "\ue000"])
def test_what_no_font_has_becomes_a_placeholder(char):
    missing = Missing()
    assert face("Song").clean(f"a{char}b", "", missing) == f"a{PLACEHOLDER}b"
    assert list(missing.found) == [char]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_every_kind_of_line_end_ends_a_line(end):
    assert face("Song").clean(f"一{end}二") == "一\n二"


def test_spaces_stay_spaces_and_invisible_characters_leave_nothing():
    assert face("Song").clean("a\tb\u2009c") == "a b c"
    assert face("Song").clean("葛\U000e0100\u200b\ufeff\ufe0f城") == "葛城"


@given(st.text(st.characters(), max_size=80), st.sampled_from(sorted(FILES)))
def test_any_text_can_be_drawn_after_cleaning(text, name):
    used = face(name)
    clean = used.clean(text)
    assert used.known.issuperset(clean)
    assert used.clean(clean) == clean
    assert all(used.widths(10)[char] >= 0 for char in clean)


def test_the_pitch_is_added_to_each_character():
    widths = face("Fang").widths(16, -0.2)
    assert widths["中"] == pytest.approx(15.8)


def test_the_map_back_to_text_writes_surrogates_in_blocks_of_a_hundred():
    subset = [0, *range(0x4E00, 0x4E00 + 250), 0x20164]
    written = to_unicode("F1", subset)
    assert "<FB> <D840DD64>" in written
    blocks = [int(number) for number in re.findall(r"(\d+) beginbfchar", written)]
    assert max(blocks) <= 100
    assert sum(blocks) == 251
    assert "<00> <0000>" not in written
