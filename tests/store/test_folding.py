import unicodedata

import pytest

from app.places import resources
from app.store.folding import folded, table, unfolded
from app.store.pinyin import _characters, _phrases, _syllables
from app.store.spans import spans

SEARCH = resources() / "search"
NAMES = ("traditional.txt", "pinyin.txt", "phrases.txt", "surnames.txt")


def hanzi(codec):
    found = set()
    for lead in range(0xB0, 0xF8):
        for trail in range(0xA1, 0xFF):
            found.update(bytes((lead, trail)).decode(codec, "ignore"))
    return {char for char in found if "\u4e00" <= char <= "\u9fff"}


def test_pairs_are_single_characters_and_closed():
    lines = list(table("traditional.txt"))
    assert all(len(line) == 2 for line in lines)
    left = [line[0] for line in lines]
    assert len(set(left)) == len(left) > 4000
    assert not set(left) & {line[1] for line in lines}
    assert all(unicodedata.normalize("NFKC", line) == line for line in lines)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("黨員會議", "党员会议"),
        ("裡裏", "里里"),
        ("衛衞", "卫卫"),
        ("爲為", "为为"),
        ("發髮", "发发"),
        ("臺灣", "台湾"),
        ("ＡＢＣ", "abc"),
        ("STRASSE", "straße"),
        ("㎡", "m2"),
        ("⼀", "一"),
        ("ｶﾞ", "ガ"),
        ("豈", "岂"),
    ],
)
def test_what_does_not_matter_is_folded_away(old, new):
    assert folded(old) == folded(new)


def test_what_matters_stays():
    assert folded("a-b_c 𬭎䶮〇") == "a-b_c 𬭎䶮〇"
    assert folded("未末") == "未末"


@pytest.mark.parametrize(
    "text", ["ß\u0301", "İ", "ﬁ", "\ud800", "か\u3099", "각", "é", "\U0002f81a"]
)
def test_folding_twice_is_folding_once(text):
    assert folded(folded(text)) == folded(text)
    assert unfolded(text)[0] == folded(text)


def test_marks_stay_with_their_character():
    assert spans("ab\u0301c", [folded("b\u0301")]) == [(1, 3)]
    assert spans("ｶﾞス", [folded("ガ")]) == [(0, 2)]
    assert spans("xﬁy", ["i"]) == [(1, 2)]


def test_every_common_character_is_read():
    silent = {char for char in hanzi("gb2312") if folded(char) not in _characters()}
    assert silent == set()
    assert all(1 <= len(cell) <= 4 for cell in _characters().values())


def test_phrases_and_surnames_are_read_syllable_by_syllable():
    for name in ("phrases.txt", "surnames.txt"):
        for phrase, read in _phrases(name).items():
            assert len(read) == len(phrase), phrase
            assert folded(phrase) == phrase, phrase
            assert set(read) <= _syllables() | {"ng", "n", "m", "hm"}, phrase


@pytest.mark.parametrize("name", NAMES)
def test_every_table_says_where_it_is_from(name):
    head = [line for line in (SEARCH / name).read_text("utf-8").splitlines() if line[:1] == "#"]
    said = " ".join(head)
    assert "by hand" in said or ("build_search.py" in said and "License" in said)
    assert "pinyin" not in name or "Permission is hereby granted" in said
