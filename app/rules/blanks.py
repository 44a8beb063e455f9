"""Templates with blanks that must be filled, so that no answer is an empty courtesy."""

import re

_BLANK = re.compile(r"【([^【】\n]{1,20})】")


def blanks(text: str) -> tuple[str, ...]:
    """Return the names of the blanks left in a text, each once, in their order."""
    return tuple(dict.fromkeys(_BLANK.findall(text)))


def next_blank(text: str, place: int) -> tuple[int, int] | None:
    """Return where the next blank at or after a place begins and ends, from the start again."""
    found = _BLANK.search(text, max(place, 0)) or _BLANK.search(text)
    return found.span() if found else None


def all_blanks(text: str) -> list[tuple[int, int]]:
    """Return where every blank begins and ends."""
    return [found.span() for found in _BLANK.finditer(text)]
