"""One change made to many records: set, add, take out, clear."""

from typing import Any

import attrs

from app.records.describe import Field, Record, problems_of
from app.records.kinds import Choice, Choices, Flag, Ref, Refs, Text
from app.records.talks import WITHHELD
from app.records.words import N, Problem

SET, ADD, REMOVE, CLEAR = "set", "add", "remove", "clear"
WAYS = {
    SET: N("改为"),
    ADD: N("加上"),
    REMOVE: N("去掉"),
    CLEAR: N("清空"),
}


@attrs.frozen
class Change:
    """Say what is to become of one field; ``value`` is of the field's kind."""

    field: Field
    way: str
    value: Any = None


def fields_for_many(cls: type[Record]) -> list[Field]:
    """Return the fields that can be changed in many records at once."""
    return [field for field in cls.fields if field.name not in WITHHELD]


def usual(cls: type[Record]) -> int:
    """Return which of these fields is asked for first: one that many records have alike."""
    alike = (Choice, Choices, Ref, Refs)
    kinds = [field.kind for field in fields_for_many(cls)]
    return next((at for at, kind in enumerate(kinds) if isinstance(kind, alike)), 0)


def ways_of(field: Field) -> list[str]:
    """Return what can be done with a field."""
    several = isinstance(field.kind, Refs | Choices)
    lines = isinstance(field.kind, Text) and field.kind.rows > 1
    ways = [ADD, REMOVE, SET] if several else [SET, ADD] if lines else [SET]
    bare = field.required or isinstance(field.kind, Flag)
    return ways if bare else [*ways, CLEAR]


def changed(record: Record, change: Change) -> tuple[Record, Problem | None]:
    """Return a record after a change, and what keeps it from being one."""
    field = change.field
    made = record.having(**{field.name: _value(change, getattr(record, field.name))})
    problems = problems_of(made)
    return made, (problems[0] if problems else None)


def _value(change: Change, old: Any) -> Any:
    kind, value = change.field.kind, change.value
    if change.way == CLEAR:
        return kind.empty
    if change.way == SET:
        return value
    if isinstance(kind, Text):
        lines = old.split("\n") if old else []
        return old if value in lines else "\n".join([*lines, value])
    if change.way == REMOVE:
        return tuple(each for each in old if each not in value)
    together = tuple(dict.fromkeys((*old, *value)))
    # Choices keep the order in which they are offered.
    return kind.parse(together)
