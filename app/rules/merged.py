"""What an enterprise is to say after another was merged into it, field by field."""

from collections.abc import Mapping
from typing import Any

from app.records.describe import Field
from app.records.kinds import Refs
from app.records.parted import as_names, names_in, pairs_in, with_pairs
from app.records.partners import Enterprise
from app.rules.alike import plain_name
from app.rules.credit import credit_fault

KEPT, GONE, BOTH = "kept", "gone", "both"
_LINES = frozenset({"note"})


def can_be_both(field: Field) -> bool:
    """Tell whether a field can hold what both say."""
    return isinstance(field.kind, Refs) or field.name in {"former", "extra", *_LINES}


def differing(kept: Enterprise, gone: Enterprise) -> list[Field]:
    """Return the fields in which two enterprises say something different."""
    return [f for f in Enterprise.fields if getattr(kept, f.name) != getattr(gone, f.name)]


def proposed(kept: Enterprise, gone: Enterprise) -> dict[str, str]:
    """Return whose value each differing field takes unless the user says otherwise.

    Nothing that only one of them knows is lost; a right code goes before a faulty one.
    """
    chosen = {}
    for field in differing(kept, gone):
        mine, other = getattr(kept, field.name), getattr(gone, field.name)
        if not _is_said(field, other):
            chosen[field.name] = KEPT
        elif not _is_said(field, mine):
            chosen[field.name] = GONE
        else:
            chosen[field.name] = BOTH if can_be_both(field) else KEPT
    if chosen.get("credit_code") == KEPT and credit_fault(kept.credit_code):
        chosen["credit_code"] = GONE if credit_fault(gone.credit_code) is None else KEPT
    return chosen


def _is_said(field: Field, value: Any) -> bool:
    return bool(value.strip()) if isinstance(value, str) else value != field.kind.empty


def merged(
    kept: Enterprise, gone: Enterprise, chosen: Mapping[str, str], *, remember: bool
) -> dict[str, Any]:
    """Return the values the kept one is to have; ``remember`` puts the other's name to its former.

    A field nobody chose for keeps its value.
    """
    values = {name: _value(Enterprise.field(name), kept, gone, way) for name, way in chosen.items()}
    if remember:
        name = values.get("name", kept.name)
        other = gone.name if name != gone.name else kept.name
        former = names_in(values.get("former", kept.former))
        known = {plain_name(each) for each in (name, *former)}
        if plain_name(other) not in known:
            values["former"] = as_names([*former, other.strip()])
    if values.get("group") in (kept.uid, gone.uid):
        values["group"] = None
    return {name: value for name, value in values.items() if value != getattr(kept, name)}


def _value(field: Field, kept: Enterprise, gone: Enterprise, way: str) -> Any:
    mine, other = getattr(kept, field.name), getattr(gone, field.name)
    if way != BOTH:
        return mine if way == KEPT else other
    if isinstance(mine, tuple):
        return tuple(dict.fromkeys((*mine, *other)))
    if field.name == "former":
        return as_names((*names_in(mine), *names_in(other)))
    if field.name == "extra":
        own = pairs_in(mine)
        return with_pairs(mine, {k: v for k, v in pairs_in(other).items() if k not in own})
    return "\n".join(dict.fromkeys(text.strip() for text in (mine, other)))
