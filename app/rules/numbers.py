"""Numbers of talks and items: the next free one of a year."""

import re
from collections.abc import Iterable

TALK, ITEM = "TX", "YJ"


def next_number(prefix: str, year: int, taken: Iterable[str]) -> str:
    """Return the number after the highest one taken in a year, such as TX-2026-015.

    A gap is not filled again: a dropped record may come back from the bin with its number.
    """
    shape = re.compile(rf"{re.escape(prefix)}-{year}-(\d{{1,9}})", re.ASCII)
    used = (int(found[1]) for number in taken if (found := shape.fullmatch(number.strip())))
    return f"{prefix}-{year}-{max(used, default=0) + 1:03d}"
