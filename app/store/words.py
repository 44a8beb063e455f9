"""The tokens of the search text: two characters are one token, so any substring is a phrase.

Single characters stand in nearly every row; a phrase of them would cost a walk through all. So a
text is kept as the pairs of neighbours in it, in their order, and after them every character once
for who looks for a single one.
"""

import re
from collections.abc import Iterable
from hashlib import blake2b
from itertools import pairwise

from app.store import pinyin
from app.store.folding import folded

__all__ = [
    "COLUMNS",
    "asked",
    "folded",
    "indexed",
    "match",
    "match_start",
    "match_start_spelt",
    "match_whole",
    "phrase",
    "titled",
]

_SPACE = re.compile(r"\s+")
# Tokens no character has: phrases do not run across words or fields, nor out of the pairs.
_BREAK, _SINGLES = "z", "y"
# A page pasted into a filter would keep the index busy for minutes.
_MOST_WORDS, _LONGEST, _READ = 32, 64, 4096
_START = 8
COLUMNS = ("title", "words", "syllables", "initials")


def _tokens(word: str) -> str:
    return word.encode("utf-32-be", "surrogatepass").hex(" ", 4)


def _pairs(word: str) -> str:
    single = _tokens(word).split()
    return " ".join(map("".join, pairwise(single))) if len(single) > 1 else " ".join(single)


def _parted(text: str) -> list[str]:
    return [word for word in _SPACE.split(folded(text)) if word]


def _joined(words: Iterable[str]) -> str:
    return f" {_BREAK} ".join(map(_pairs, words))


def _singles(words: Iterable[str]) -> list[str]:
    return _tokens("".join(dict.fromkeys("".join(words)))).split()


def indexed(texts: Iterable[str]) -> str:
    """Return what the index keeps of these texts."""
    words = [word for text in texts for word in _parted(text)]
    return " ".join([_joined(words), _SINGLES, *_singles(words)]) if words else ""


def titled(texts: Iterable[str]) -> str:
    """Return what the index keeps of these texts that name a record.

    How each begins, and each as a whole, is a token of its own: to look for them at the
    beginning of a column would mean to read through every row that has them anywhere.
    """
    every = [words for words in map(_parted, texts) if words]
    told = [token for words in every for token in (*_starts(words), _whole(words))]
    kept = indexed(" ".join(words) for words in every)
    return " ".join([kept, *told]).strip()


def _starts(words: list[str]) -> list[str]:
    start = " ".join(words)[:_START]
    return [_start(start[:length]) for length in range(1, len(start) + 1)]


def _start(text: str) -> str:
    return "s" + _tokens(text).replace(" ", "")


def _whole(words: list[str]) -> str:
    digest = blake2b(" ".join(words).encode("utf-8", "surrogatepass"), digest_size=8)
    return "w" + digest.hexdigest()


def asked(text: str) -> list[str]:
    """Return the words of a query, as far as they are looked for; each must be found."""
    return [word[:_LONGEST] for word in _parted(text[:_READ])[:_MOST_WORDS]]


def phrase(word: str) -> str:
    """Return the index query for one word of a query; the user's text is never syntax."""
    return f'"{_pairs(word)}"'


def match(word: str, where: str = "{title words}") -> str:
    """Return the index query for one word anywhere in these columns, or as pinyin of a name."""
    return " OR ".join([f"{where} : {phrase(word)}", *_spelt(word, "")])


def match_whole(words: list[str]) -> str:
    """Return the index query for titles that are these words and nothing else."""
    return f"title : {_whole(words)}"


def match_start(words: list[str]) -> str:
    """Return the index query for titles that begin with these words."""
    line = " ".join(words)
    question = f"title : {_start(line[:_START])}"
    return question if len(line) <= _START else f'{question} AND title : "{_joined(words)}"'


def match_start_spelt(word: str) -> str:
    """Return the index query for names whose pinyin begins so, "" when it is no pinyin."""
    return " OR ".join(_spelt(word, "^ "))


def _spelt(word: str, start: str) -> list[str]:
    # One letter is an initial; as the beginning of a syllable it would find the same again.
    parts = pinyin.spellings(word) if len(word) > 1 else []
    full = (f'syllables : {start}"{" ".join(each)}" *' for each in parts)
    short = (f'initials : {start}"{" ".join(each)}"' for each in pinyin.initials(word))
    both = (
        f'(syllables : {start}"{" ".join(whole)}" AND initials : {start}"{" ".join(letters)}")'
        for whole, letters in pinyin.mixed(word)
    )
    return [*full, *short, *both]
