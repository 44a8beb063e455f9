"""The WHERE clause of fields that equal a value."""

import json
from collections.abc import Mapping

from app.records.describe import Record
from app.records.kinds import Refs, Text
from app.store.engine import storable
from app.store.shape import link_table


def condition(cls: type[Record], equal: Mapping[str, object]) -> tuple[str, list[object]]:
    """Return the WHERE clause for fields that equal a value, or one of a frozenset of them.

    ``uid`` may be asked for like a field.
    """
    parts: list[str] = []
    params: list[object] = []
    for name, value in equal.items():
        if name == "uid":
            parts.append("uid IN (SELECT value FROM json_each(?))")
            params.append(json.dumps(sorted(value) if isinstance(value, frozenset) else [value]))
            continue
        field = cls.field(name)
        if isinstance(field.kind, Refs):
            several = isinstance(value, frozenset)
            target = "IN (SELECT value FROM json_each(?))" if several else "= ?"
            links = f'SELECT source FROM "{link_table(cls, field)}" WHERE target {target}'
            parts.append(f"uid IN ({links})")
            params.append(json.dumps(sorted(value)) if isinstance(value, frozenset) else value)
        elif isinstance(value, frozenset):
            parts.append(f'"{name}" IN (SELECT value FROM json_each(?))')
            params.append(json.dumps([field.kind.dump(one) for one in sorted(value)]))
        elif value is None:
            parts.append(f'"{name}" IS NULL')
        else:
            mark = "cast(? as text)" if isinstance(field.kind, Text) else "?"
            parts.append(f'"{name}" = {mark}')
            params.append(storable(field.kind.dump(value)))
    return (f"WHERE {' AND '.join(parts)}" if parts else ""), params
