"""The tokens of the search text: two characters are one token, so any substring is a phrase.

Single characters stand in nearly every row; a phrase of them would cost a walk through all. So a
text is kept as the pairs of neighbours in it, in their order, and after them every character once
for who looks for a single one.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from hashlib import blake2b

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

# Tokens no character has: phrases do not run across words or fields, nor out of the pairs.
_BREAK, _SINGLES = "z", "y"
# A page pasted into a filter would keep the index busy for minutes.
_MOST_WORDS, _LONGEST, _READ = 32, 64, 4096
_START = 8
_REMEMBERED, _SHORT = 4096, 24
# How many digits a character is written with.
_WIDE = 8
COLUMNS = ("title", "words", "syllables", "initials")


def _hex(word: str) -> str:
    """Return the eight hexadecimal digits of every character, one after the other."""
    return word.encode("utf-32-be", "surrogatepass").hex()


def _pairs(word: str) -> str:
    return _remembered(word) if len(word) <= _SHORT else _paired(word)


def _paired(word: str) -> str:
    every = _hex(word)
    starts = range(0, max(len(every) - _WIDE, 1), _WIDE)
    return " ".join([every[at : at + 2 * _WIDE] for at in starts])


# Regions, products and surnames are written again and again.
_remembered = lru_cache(_REMEMBERED)(_paired)


def _parted(text: str) -> list[str]:
    return folded(text).split()


def _joined(words: Iterable[str]) -> str:
    return f" {_BREAK} ".join(map(_pairs, words))


def _kept(words: Sequence[str]) -> str:
    every = "".join(dict.fromkeys("".join(words)))
    singles = every.encode("utf-32-be", "surrogatepass").hex(" ", _WIDE // 2)
    return f"{_joined(words)} {_SINGLES} {singles}" if words else ""


def indexed(texts: Iterable[str]) -> str:
    """Return what the index keeps of these texts."""
    return _kept([word for text in texts if text for word in _parted(text)])


def titled(texts: Iterable[str]) -> str:
    """Return what the index keeps of these texts that name a record.

    How each begins, and each as a whole, is a token of its own: to look for them at the
    beginning of a column would mean to read through every row that has them anywhere.
    """
    every = [words for text in texts if text and (words := _parted(text))]
    told = [token for words in every for token in (*_starts(words), _whole(words))]
    return " ".join([_kept([word for words in every for word in words]), *told]).strip()


def _starts(words: Sequence[str]) -> list[str]:
    whole = _start(" ".join(words)[:_START])
    return [whole[:end] for end in range(1 + _WIDE, len(whole) + 1, _WIDE)]


def _start(text: str) -> str:
    return f"s{_hex(text)}"


def _whole(words: Sequence[str]) -> str:
    digest = blake2b(" ".join(words).encode("utf-8", "surrogatepass"), digest_size=8)
    return f"w{digest.hexdigest()}"


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
