"""Floor 1: what is kept, each kind of record described once."""

from app.records import events, partners, planning, roster, rules, talks
from app.records.describe import RECORDS

__all__ = ["RECORDS", "events", "partners", "planning", "roster", "rules", "talks"]
