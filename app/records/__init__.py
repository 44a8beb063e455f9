"""Floor 1: what is kept, each kind of record described once."""

from app.records import (
    events,
    handling,
    keeping,
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

# What hangs on those comes after them in every list of all records.
# isort: split
from app.records import appraisal, checklists, study

__all__ = [
    "RECORDS",
    "appraisal",
    "checklists",
    "events",
    "handling",
    "keeping",
    "lists",
    "merging",
    "operators",
    "partners",
    "planning",
    "roster",
    "rules",
    "study",
    "talk_rules",
    "talks",
]
