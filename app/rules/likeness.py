"""How alike two texts are: a record that repeats an earlier one is a well-known finding."""

from collections import Counter
from collections.abc import Iterable

ALIKE = 0.9
# Of less than this one cannot say that it was copied.
SHORTEST = 40
_GRAM = 3


def bare(text: str) -> str:
    """Return a text without blanks and line ends."""
    return "".join(text.split())


def likeness(one: str, other: str) -> float:
    """Return from 0 to 1 how many of their three-character pieces two texts share."""
    if not one or not other:
        return 0.0
    ours, theirs = _grams(one), _grams(other)
    shared = sum((ours & theirs).values())
    return 2 * shared / (ours.total() + theirs.total())


def most_alike(text: str, others: Iterable[tuple[str, str]]) -> tuple[str, float] | None:
    """Return the key of the most similar text and how alike it is; None when none is."""
    text = bare(text)
    if len(text) < SHORTEST:
        return None
    best: tuple[str, float] | None = None
    for key, each in others:
        other = bare(each)
        # Texts of very different length cannot be that alike: no need to compare them.
        least = 2 * min(len(text), len(other)) / ((len(text) + len(other)) or 1)
        if least < ALIKE:
            continue
        found = likeness(text, other)
        if found > ALIKE and (best is None or found > best[1]):
            best = key, found
    return best


def _grams(text: str) -> Counter[str]:
    if len(text) < _GRAM:
        return Counter([text])
    return Counter(text[at : at + _GRAM] for at in range(len(text) - _GRAM + 1))
