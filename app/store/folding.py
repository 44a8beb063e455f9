"""What does not matter when something is looked for: width, case, and the script of Chinese."""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path

from app.places import resources

_REMEMBERED, _SHORT = 4096, 64


def table(name: str) -> Iterator[str]:
    """Yield the lines of a shipped table of the search."""
    path: Path = resources() / "search" / name
    return (line for line in path.read_text("utf-8").splitlines() if line[:1] not in ("", "#"))


@cache
def _simplified() -> dict[int, str]:
    return {ord(line[0]): line[1] for line in table("traditional.txt")}


@cache
def _traditional() -> frozenset[str]:
    return frozenset(map(chr, _simplified()))


def folded(text: str) -> str:
    """Fold width and case away, and Traditional characters into Simplified ones."""
    return _remembered(text) if len(text) <= _SHORT else _folded(text)


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).casefold()
    if plain.isascii():
        return plain
    # Folding the case can leave a letter and a mark that make one character.
    plain = unicodedata.normalize("NFKC", plain)
    return plain if _traditional().isdisjoint(plain) else plain.translate(_simplified())


# One name is folded for its title, its words, its pinyin and its likeness.
_remembered = lru_cache(_REMEMBERED)(_folded)


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the parts of a text lie that are folded each for itself."""
    start = 0
    for n, char in enumerate(text):
        # Marks join the character before them; so do the vowels and tails of Hangul.
        joins = unicodedata.combining(unicodedata.normalize("NFKC", char)[0])
        if n > start and not joins and not "\u1160" <= char <= "\u11ff":
            yield start, n
            start = n
    if text:
        yield start, len(text)


def unfolded(text: str) -> tuple[str, Sequence[int]]:
    """Return the folded text, and where each of its characters (and its end) stands in the text.

    Where a text cannot be folded part by part, every character stands at the beginning.
    """
    whole = folded(text)
    # Then every character is folded for itself, and into one.
    if len(whole) == len(text) and unicodedata.is_normalized("NFKC", text):
        return whole, range(len(text) + 1)
    pieces, places = [], []
    for start, end in _parts(text):
        piece = folded(text[start:end])
        pieces.append(piece)
        places += [start] * len(piece)
    if "".join(pieces) != whole:
        return whole, [0] * len(whole) + [len(text)]
    return whole, [*places, len(text)]
