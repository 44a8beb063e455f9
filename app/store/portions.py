"""Long writing done a portion at a time, so that a window can show how far it is."""

from collections.abc import Generator
from typing import TypeVar

T = TypeVar("T")
# Yields (done, total); closing it before the end takes everything back.
Portions = Generator[tuple[int, int], None, T]


def whole(work: Portions[T]) -> T:
    """Do all of it at once and return what it gives."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: T = end.value
            return result
