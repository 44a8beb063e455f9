"""Lines of Chinese break where they may."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.papers.breaking import CLOSING, OPENING, break_lines, may_break

WORDS = st.sampled_from(
    [
        *"，。、；：？！）》”’（《“‘—…·",
        *"中国机电商会党支部",
        "——",
        "……",
        "abc",
        "1,234.5",
        " ",
        "%",
        "A",
    ]
)
PROSE = st.lists(WORDS, max_size=120).map("".join)


def advances(text):
    return [0.5 if ord(char) < 0x2000 else 1.0 for char in text]


def lines(text, width, **more):
    return [text[a:b] for a, b, _ in break_lines(text, advances(text), width, **more)]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("一二三四五六七", 3, ["一二三", "四五六", "七"]),
        ("一二三，四五", 3, ["一二", "三，四", "五"]),
        ("一二（三四）五", 3, ["一二", "（三", "四）五"]),
        ("共有1,234.56万元", 4, ["共有", "1,234.56", "万元"]),
        ("见 https://a.cn/b 网", 8, ["见", "https://a.cn/b", "网"]),
        ("走出去——走进来", 4, ["走出去", "——走进", "来"]),
        ("等等……完了", 3, ["等", "等……", "完了"]),
        ("８００万吨", 2, ["８０", "０万", "吨"]),
        ("增长８００％", 4, ["增长", "８００％"]),
        ("a b c d", 1, ["a", "b", "c", "d"]),
    ],
)
def test_a_line_ends_where_it_may(text, width, expected):
    assert lines(text, width) == expected


def test_a_word_longer_than_the_line_is_split_where_it_stands():
    assert lines("网址abcdefghij好", 4) == ["网址abcd", "efghij好"]


def test_a_long_address_is_split_after_a_stroke():
    assert lines("https://a.cn/party/2026/study", 10) == ["https://a.cn/party/", "2026/study"]


def test_a_closing_mark_is_squeezed_into_the_line_when_half_of_it_fits():
    assert lines("一二三a，四五", 4) == ["一二三a，", "四五"]
    assert break_lines("一二三a，四五", advances("一二三a，四五"), 4)[0].width == 4


def test_a_full_line_may_run_over_by_the_slack_to_keep_its_closing_mark():
    assert lines("一二三，四", 3, slack=0.5) == ["一二三，", "四"]


def test_the_first_line_is_shorter():
    assert lines("一二三四五六", 4, first=2) == ["一二", "三四五六"]


def test_spaces_vanish_at_both_sides_of_a_break():
    assert lines("ab   cd", 1.5) == ["ab", "cd"]


def test_nothing_gives_no_line():
    assert break_lines("", [], 10) == []


@pytest.mark.parametrize("width", [0.0, 0.3])
def test_a_line_too_narrow_for_anything_still_moves_on(width):
    assert lines("一（，二", width) == list("一（，二")


@given(PROSE, st.floats(6, 40), st.sampled_from([0.0, 2.0]), st.sampled_from([0.0, 0.5]))
def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one(text, width, first, slack):
    found = break_lines(text, advances(text), width, first, slack)
    for line, following in pairwise(found):
        if any(may_break(text, at) for at in range(line.start + 1, following.start + 1)):
            assert text[following.start] not in CLOSING
            assert text[line.end - 1] not in OPENING


@given(PROSE, st.floats(1, 40))
def test_every_character_but_spaces_stands_in_exactly_one_line(text, width):
    kept = "".join(lines(text, width))
    assert kept.replace(" ", "") == text.replace(" ", "")


@given(PROSE, st.floats(2, 40), st.sampled_from([0.0, 0.5]))
def test_no_line_is_wider_than_allowed(text, width, slack):
    for line in break_lines(text, advances(text), width, 0.0, slack):
        assert line.width <= width + slack + 0.01


@given(PROSE, st.floats(9, 40))
def test_dashes_numbers_and_words_stay_whole(text, width):
    found = break_lines(text, advances(text), width)
    for line, following in pairwise(found):
        cut = following.start
        pair = text[line.end - 1] + text[cut]
        long_run = any(len(run) > 8 for run in text.replace(" ", "中").split("中"))
        if line.end == cut and not long_run:
            assert pair != "——"
            assert not (pair.isascii() and pair.isalnum())
