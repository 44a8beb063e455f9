"""The tokens of the search text: one character is one token, so any substring is a phrase."""

import re
from collections.abc import Iterable

from app.store import pinyin
from app.store.folding import folded

__all__ = ["COLUMNS", "asked", "folded", "indexed", "match", "match_start", "phrase", "titled"]

_SPACE = re.compile(r"\s+")
# Tokens no character has: phrases do not run across words or fields, nor over a title's end.
_BREAK, _END = "z", "y"
# A page pasted into a filter would keep the index busy for minutes.
_MOST_WORDS, _LONGEST, _READ = 32, 64, 4096
COLUMNS = ("title", "words", "syllables", "initials")


def _tokens(word: str) -> str:
    return word.encode("utf-32-be", "surrogatepass").hex(" ", 4)


def _parted(text: str) -> list[str]:
    return [word for word in _SPACE.split(folded(text)) if word]


def indexed(texts: Iterable[str]) -> str:
    """Return what the index keeps of these texts."""
    words = (word for text in texts for word in _parted(text))
    return f" {_BREAK} ".join(map(_tokens, words))


def titled(texts: Iterable[str]) -> str:
    """Return what the index keeps of these texts that name a record."""
    return " ".join(f"{found} {_END}" for found in map(indexed, zip(texts)) if found)


def asked(text: str) -> list[str]:
    """Return the words of a query, as far as they are looked for; each must be found."""
    return [word[:_LONGEST] for word in _parted(text[:_READ])[:_MOST_WORDS]]


def phrase(word: str) -> str:
    """Return the index query for one word of a query; the user's text is never syntax."""
    return f'"{_tokens(word)}"'


def match(word: str, where: str = "{title words}") -> str:
    """Return the index query for one word anywhere in these columns, or as pinyin of a name."""
    return " OR ".join([f"{where} : {phrase(word)}", *_spelt(word, "")])


def match_start(words: list[str], *, whole: bool) -> str:
    """Return the index query for titles that begin with these words, or are them ``whole``."""
    tokens = f" {_BREAK} ".join(map(_tokens, words)) + (f" {_END}" if whole else "")
    spelt = [] if whole or len(words) > 1 else _spelt(words[0], "^ ")
    return " OR ".join([f'title : ^ "{tokens}"', *spelt])


def _spelt(word: str, start: str) -> list[str]:
    full = (f'syllables : {start}"{" ".join(each)}" *' for each in pinyin.spellings(word))
    short = (f'initials : {start}"{" ".join(each)}"' for each in pinyin.initials(word))
    return [*full, *short]
