import random

import pytest

from app.records.partners import Enterprise
from app.store.check import check
from app.store.history import redo, undo
from app.store.listing import Wanted, listing
from app.store.words import asked, folded, indexed, phrase
from tests.store.brute import has
from tests.store.making import TOLD

PIECES = [
    *"党建共建学习会员企业外贸宁波绍𬭎䶮〇𠮷㐀",
    *"abcABCéßſİıÅﬁ",
    *"0129０１２９ＡＢｃ①⑩㈠㎡ｱｶﾞ",
    *"，。、；：（）()+-*/\"'%_^\\<>&=#@…—·",
    *"👍👨‍👩‍👧🇨🇳☺️",
    *" 　\t\n\u00a0\u200b\u2028\x00\x1c\x85",
    *"\ud800\udfff\u0301\u3099z\ufffd",
]
FINDABLE = ("name", "products", "address")


def blended(rng: random.Random, most: int) -> str:
    return "".join(rng.choices(PIECES, k=rng.randint(0, most)))


def cut(rng: random.Random, text: str) -> str:
    start = rng.randrange(len(text)) if text else 0
    return text[start : start + rng.randint(1, 4)]


@pytest.mark.parametrize("seed", range(4))
def test_words_find_what_brute_force_finds(store, seed):
    rng = random.Random(seed)
    with store.step(TOLD) as writer:
        firms = [
            writer.put(Enterprise(**{n: f"{blended(rng, 12)}甲" for n in FINDABLE}))
            for _ in range(60)
        ]
    with store.step(TOLD) as writer:
        for firm in firms[::3]:
            writer.put(firm.having(products=blended(rng, 12)))
        for firm in firms[::7]:
            writer.drop(firm)
    undo(store)
    redo(store)
    firms = store.find(Enterprise)
    hits = 0
    for _ in range(150):
        source = getattr(rng.choice(firms), rng.choice(FINDABLE))
        words = cut(rng, source) if rng.random() < 0.8 else blended(rng, 3)
        wanted = {firm.uid for firm in firms if has(firm, words)}
        found = {rec.uid for rec in listing(store, Enterprise, Wanted(words=words)).records}
        assert found - wanted <= by_choice(firms, words), ascii(words)
        assert wanted <= found, ascii(words)
        hits += len(wanted)
    assert hits > 1000, "the queries must hit something"
    assert check(store) == []


def by_choice(firms, words):
    """Return what a list may show besides: a word that stands in the label of a choice."""
    label = folded("在会")
    if any(word in label for word in asked(words)):
        return {firm.uid for firm in firms if firm.state == "member"}
    return set()


def test_words_do_not_run_over_spaces_or_fields():
    pairs, singles = indexed(["abc", "d ef"]).split(" y ")
    assert pairs == "0000006100000062 0000006200000063 z 00000064 z 0000006500000066"
    assert singles.split() == [f"000000{n:x}" for n in range(0x61, 0x67)]
    assert indexed(["", " \n"]) == ""


def test_a_phrase_is_only_digits_and_spaces():
    assert phrase('"*') == '"000000220000002a"'
    assert phrase('"*-') == '"000000220000002a 0000002a0000002d"'
    assert phrase("-") == '"0000002d"'
    assert asked(" 远帆  ＡＢ\t") == ["远帆", "ab"]
    assert asked(" \u3000 ") == []
