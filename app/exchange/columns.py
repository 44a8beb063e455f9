"""What a column of a sheet stands for: a field, or a line of a record's extra fields."""

import enum
from typing import Any

from app.exchange.contacts import contact_field, contact_part
from app.records.describe import Field, Record
from app.records.kinds import Text
from app.records.parted import pairs_in
from app.records.words import N, Said, said

# The field in which unknown columns are kept, each as a line "label：value".
EXTRA = "extra"
_PREFIX = f"{EXTRA}:"
LONGEST_LABEL = 30


class Way(enum.Enum):
    """Say what happens to a kept value when the sheet has another."""

    ASK = "ask"
    REPLACE = "replace"
    FILL = "fill"
    KEEP = "keep"


def has_extra(cls: type[Record]) -> bool:
    """Tell whether records of a kind keep unknown columns."""
    return any(field.name == EXTRA for field in cls.fields)


def extra_column(label: str) -> str:
    """Return the name of the column that is kept under this label."""
    return (
        f"{_PREFIX}{' '.join(label.replace('：', ' ').replace(':', ' ').split())[:LONGEST_LABEL]}"
    )


def extra_label(name: str) -> str:
    """Return the label of an extra column, "" for the name of a field."""
    return name.removeprefix(_PREFIX) if name.startswith(_PREFIX) else ""


def field_of(cls: type[Record], name: str) -> Field:
    """Return what a column is; an extra one is text."""
    if contact_part(name):
        return contact_field(name)
    label = extra_label(name)
    return Field(name, Text(), label) if label else cls.field(name)


def value_of(rec: Record, name: str) -> Any:
    """Return what a record says of a column."""
    label = extra_label(name)
    return pairs_in(getattr(rec, EXTRA)).get(label, "") if label else getattr(rec, name)


def heading_of(label: str) -> Said:
    """Return how our own export heads an extra column."""
    return said(N("附加：{label}"), label=label)
