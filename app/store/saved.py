"""Searches the office keeps: what a list was filtered to, under a name, in the data file."""

import json
from typing import Any

import attrs

from app.records import RECORDS
from app.records.describe import Record
from app.records.kinds import Kind, Ref, Refs, Text
from app.store.listing import Wanted, count
from app.store.rows import Store
from app.store.settings import get_setting, set_setting

_KEY = "searches"


@attrs.frozen
class Saved:
    """Name what a list of one kind of record is filtered to."""

    name: str
    table: str
    wanted: Wanted = attrs.field(factory=Wanted)


def searches(store: Store) -> list[Saved]:
    """Return the saved searches in their order; what a later program wrote is left out."""
    try:
        rows = json.loads(get_setting(store, _KEY, "[]"))
        return [_loaded(row) for row in rows if row.get("table") in RECORDS]
    except (AttributeError, KeyError, TypeError, ValueError):
        return []


def keep_searches(store: Store, kept: list[Saved]) -> None:
    """Keep the saved searches in this order."""
    set_setting(store, _KEY, json.dumps([_dumped(each) for each in kept]))


def hits(store: Store, saved: Saved) -> int:
    """Count what a saved search finds now."""
    return count(store, RECORDS[saved.table], saved.wanted)


def looks_at(saved: Saved) -> frozenset[str]:
    """Return the kinds of record whose change may change what a saved search finds."""
    cls = RECORDS[saved.table]
    linked = {f.kind.to for f in cls.fields if isinstance(f.kind, Ref | Refs) and f.find}
    return frozenset({saved.table, *linked})


def _dumped(saved: Saved) -> dict[str, Any]:
    cls, wanted = RECORDS[saved.table], saved.wanted
    equal = {name: _one(_kind(cls, name), value) for name, value in wanted.equal.items()}
    within = {
        name: [cls.field(name).kind.dump(end) for end in ends]
        for name, ends in wanted.within.items()
    }
    return {
        "name": saved.name,
        "table": saved.table,
        "words": wanted.words,
        "equal": equal,
        "within": within,
        "begins": dict(wanted.begins),
    }


def _kind(cls: type[Record], name: str) -> Kind:
    # Rows may be asked for by name as well as by what they hold.
    return Text() if name == "uid" else cls.field(name).kind


def _one(kind: Kind, value: Any) -> Any:
    if isinstance(value, frozenset):
        return {"any": [kind.dump(each) for each in sorted(value)]}
    return value if isinstance(kind, Refs) else kind.dump(value)


def _loaded(row: dict[str, Any]) -> Saved:
    cls: type[Record] = RECORDS[row["table"]]
    equal: dict[str, object] = {}
    for name, value in row["equal"].items():
        kind = _kind(cls, name)
        if isinstance(value, dict):
            equal[name] = frozenset(kind.load(each) for each in value["any"])
        else:
            equal[name] = value if isinstance(kind, Refs) else kind.load(value)
    within = {
        name: (cls.field(name).kind.load(low), cls.field(name).kind.load(high))
        for name, (low, high) in row["within"].items()
    }
    begins = {cls.field(name).name: str(start) for name, start in row.get("begins", {}).items()}
    wanted = Wanted(words=str(row["words"]), equal=equal, within=within, begins=begins)
    return Saved(str(row["name"]), row["table"], wanted)
