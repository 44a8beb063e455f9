"""Rules across several records, which the store keeps at the end of every step."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol, TypeVar

from app.records.describe import Record
from app.records.words import Problem

R = TypeVar("R", bound=Record)


class Looking(Protocol):
    """Find records as they are, or as they were before a step."""

    def find(self, cls: type[R], **equal: Any) -> list[R]:
        """Return the records with these values; ``uid`` and sets of values may be asked for."""


Guard = Callable[[Looking, Sequence[Record]], Iterable[Problem]]
GUARDS: list[tuple[frozenset[str], Guard]] = []


def guard(*tables: str) -> Callable[[Guard], Guard]:
    """Enter a rule across records; it hears of every step that touches one of these tables.

    It is called with a way to look and the touched records. What it finds wrong is refused only
    where it was not as wrong before, so that an older file stays workable.
    """

    def enter(check: Guard) -> Guard:
        GUARDS.append((frozenset(tables), check))
        return check

    return enter
