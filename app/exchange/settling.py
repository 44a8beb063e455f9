"""What a row makes of a kept record: followed, asked about, or left as it is, field by field."""

from collections.abc import Callable, Collection, Mapping
from typing import Any

import attrs

from app.exchange.columns import EXTRA, Way, extra_label, field_of, has_extra, value_of
from app.exchange.extras import joined
from app.exchange.names import folded
from app.records.describe import Field, Record
from app.records.kinds import Choices, Refs, Text
from app.records.parted import as_names, names_in
from app.records.partners import Enterprise
from app.rules.alike import bare_name, phones_in, plain_name


@attrs.frozen
class Settled:
    """Hold what of a row is taken over, what contradicts the record, and what is not followed."""

    taken: Mapping[str, Any]
    conflicts: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


def settle(
    base: Record, found: Mapping[str, Any], way_of: Callable[[str], Way], *, loosely: bool = False
) -> Settled:
    """Say what of these values goes into a record.

    ``loosely``: somebody said that it is this record, so a shorter name is no contradiction.
    """
    taken: dict[str, Any] = {}
    conflicts, kept = [], []
    for name, new in found.items():
        old = value_of(base, name)
        if new == old:
            continue
        field, way = field_of(type(base), name), way_of(name)
        if way is Way.KEEP or (way is Way.FILL and not _is_blank(field, old)):
            kept.append(name)
        elif way is not Way.ASK or _is_blank(field, old) or _only_adds(field, old, new):
            taken[name] = new
        elif loosely and name == "name" and bare_name(old) == bare_name(new):
            kept.append(name)
        elif not _means_the_same(field, old, new):
            conflicts.append(name)
    return Settled(taken, tuple(conflicts), tuple(kept))


def _is_blank(field: Field, value: Any) -> bool:
    return not value.strip() if isinstance(value, str) else value == field.kind.empty


def _only_adds(field: Field, old: Any, new: Any) -> bool:
    return isinstance(field.kind, Refs | Choices) and set(old) <= set(new)


def _means_the_same(field: Field, old: Any, new: Any) -> bool:
    """Tell whether two writings say one thing; a part of a list contradicts nothing."""
    if isinstance(field.kind, Refs | Choices):
        return set(new) <= set(old)
    if not isinstance(field.kind, Text):
        return False
    if field.name == "name" and plain_name(old) == plain_name(new):
        return True
    if field.name == "phone" and phones_in(new) and phones_in(new) <= phones_in(old):
        return True
    return folded(old) == folded(new)


def values_of(
    start: Record, taken: Mapping[str, Any], labels: Collection[str], *, own: bool
) -> dict[str, Any]:
    """Return what is to be built over a record: extra columns as lines of one field.

    An enterprise that a sheet of others calls otherwise keeps its name among the former ones.
    """
    values: dict[str, Any] = {}
    given: dict[str, str] = {}
    for name, value in taken.items():
        if label := extra_label(name):
            given[label] = value
        else:
            values[name] = value
    if has_extra(type(start)) and (given or (EXTRA in values and own)):
        values[EXTRA] = joined(getattr(start, EXTRA), values.get(EXTRA), given, labels)
    if isinstance(start, Enterprise) and start.id and not own:
        former = _renamed(start, values)
        values |= {"former": former} if former else {}
    return values


def _renamed(start: Enterprise, values: Mapping[str, Any]) -> str:
    """Return the former names of an enterprise that has the same code and another name."""
    name = str(values.get("name", start.name))
    former = names_in(str(values.get("former", start.former)))
    known = {plain_name(each) for each in (name, *former)}
    same_code = values.get("credit_code", start.credit_code) == start.credit_code != ""
    if not same_code or plain_name(start.name) in known:
        return ""
    return as_names([*former, start.name])
