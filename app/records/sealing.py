"""What is final: records nobody changes any more, save by a correction that is seen."""

from collections.abc import Mapping

from app.records.describe import Record

FINAL = "final"
# Which link makes a record part of an event's text.
PARTS: Mapping[str, str] = {
    "attendance": "event",
    "guest": "event",
    "topic": "event",
    "attachment": "event",
}
# Where a final record is filed and what it carried out stand beside its text, not in it.
BESIDE = frozenset({"plan_items", "planned_for", "task", "task_checks", "archive_number"})


def event_of(rec: Record) -> str:
    """Return the uid of the event a record belongs to, "" for a record of none."""
    if rec.table == "event":
        return rec.uid
    link = PARTS.get(rec.table)
    return (getattr(rec, link) or "") if link else ""


def changed(before: Record, after: Record) -> list[str]:
    """Return which fields of a final record's text differ."""
    return [
        field.name
        for field in after.fields
        if field.name not in BESIDE and getattr(before, field.name) != getattr(after, field.name)
    ]
