"""The tokens of the search text: one character is one token, so any substring is a phrase."""

import re
import unicodedata
from collections.abc import Iterable

_SPACE = re.compile(r"\s+")
# A token no character has: phrases do not run across words or fields.
_BREAK = "z"
# A page pasted into a filter would keep the index busy for minutes.
_MOST_WORDS, _LONGEST = 32, 64


def folded(text: str) -> str:
    """Fold width and case away."""
    return unicodedata.normalize("NFKC", text).casefold()


def _tokens(word: str) -> str:
    return word.encode("utf-32-be", "surrogatepass").hex(" ", 4)


def indexed(texts: Iterable[str]) -> str:
    """Return what the index keeps of these texts."""
    words = (word for text in texts for word in _SPACE.split(folded(text)) if word)
    return f" {_BREAK} ".join(_tokens(word) for word in words)


def asked(text: str) -> list[str]:
    """Return the words of a query, as far as they are looked for; each must be found."""
    words = [word for word in _SPACE.split(folded(text)) if word]
    return [word[:_LONGEST] for word in words[:_MOST_WORDS]]


def phrase(word: str) -> str:
    """Return the index query for one word of a query; the user's text is never syntax."""
    return f'"{_tokens(word)}"'
