"""The rules across records, kept at the end of a step; what was wrong before it may stay so."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from app.records import RECORDS
from app.records.describe import Record
from app.records.guards import GUARDS, Looking
from app.records.words import Problem
from app.store import mapping
from app.store.engine import Database

R = TypeVar("R", bound=Record)
Before = Mapping[tuple[str, str], Record | None]


class Earlier:
    """Look at records as they were before a step changed some of them."""

    def __init__(self, now: Looking, before: Before) -> None:
        self._now, self._before = now, before

    def find(self, cls: type[R], **equal: Any) -> list[R]:
        """Return the records that had these values."""
        kept = [
            rec for rec in self._now.find(cls, **equal) if (cls.table, rec.uid) not in self._before
        ]
        return kept + [
            rec for rec in self._before.values() if isinstance(rec, cls) and _has(rec, equal)
        ]


def _has(rec: Record, equal: Mapping[str, object]) -> bool:
    values = ((getattr(rec, name), value) for name, value in equal.items())
    return all(
        own in value if isinstance(value, frozenset) else own == value for own, value in values
    )


def wrong(
    db: Database, look: Looking, step: int, tables: Mapping[str, set[str]]
) -> Iterator[Problem]:
    """Yield what breaks a rule across records now and did not before this step."""
    for watched, check in GUARDS:
        if not watched & tables.keys():
            continue
        before = _before(db, step, watched & tables.keys())
        touched = [rec for rec in before.values() if rec is not None]
        for table in watched & tables.keys():
            touched += look.find(RECORDS[table], uid=frozenset(tables[table]))
        found = list(check(look, touched))
        if found:
            old = [(each.what, each.field) for each in check(Earlier(look, before), touched)]
            yield from (each for each in found if (each.what, each.field) not in old)


def _before(db: Database, step: int, tables: frozenset[str]) -> Before:
    """Return the records of these tables that a step touched, as they were before it."""
    sql = (
        "SELECT record, uid, op, before FROM change WHERE step = ?"
        " AND record IN (SELECT value FROM json_each(?)) ORDER BY id DESC"
    )
    rows: dict[tuple[str, str], dict[str, Any] | None] = {}
    for table, uid, op, old in db.execute(sql, [step, json.dumps(sorted(tables))]).fetchall():
        if op == "new":
            rows[table, uid] = None
        else:
            rows[table, uid] = (rows.get((table, uid)) or {}) | json.loads(old)
    return {key: _whole(db, *key, row) for key, row in rows.items()}


def _whole(db: Database, table: str, uid: str, row: dict[str, Any] | None) -> Record | None:
    if row is None:
        return None
    cls = RECORDS[table]
    if "uid" in row:
        return mapping.loaded(cls, row)
    (now,) = mapping.fetch(db, cls, "WHERE uid = ?", [uid])
    return now.having(**{name: cls.field(name).kind.load(value) for name, value in row.items()})
