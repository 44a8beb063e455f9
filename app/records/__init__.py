"""Floor 1: what is kept, each kind of record described once."""

from app.records import (
    events,
    lists,
    merging,
    operators,
    partners,
    planning,
    roster,
    rules,
    talk_rules,
    talks,
)
from app.records.describe import RECORDS

__all__ = [
    "RECORDS",
    "events",
    "lists",
    "merging",
    "operators",
    "partners",
    "planning",
    "roster",
    "rules",
    "talk_rules",
    "talks",
]
