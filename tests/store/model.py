"""What a file should hold after each act, worked out on plain dictionaries."""

from collections.abc import Iterator
from typing import Any

import attrs

from app.records import RECORDS
from app.records.describe import Record
from app.records.kinds import Gone

Rows = dict[str, Record]


def targets(rec: Record, name: str) -> tuple[str, ...]:
    """Return what a field points at, one or several."""
    value = getattr(rec, name)
    return value if isinstance(value, tuple) else (value,) if value else ()


def links(rec: Record) -> Iterator[tuple[str, Gone, str]]:
    """Yield field, rule and target of every link a record has."""
    for field in rec.fields:
        if hasattr(field.kind, "when_gone"):
            for uid in targets(rec, field.name):
                yield field.name, field.kind.when_gone, uid


def without(value: Any, gone: set[str]) -> Any:
    """Return what is left of a link."""
    return tuple(u for u in value if u not in gone) if isinstance(value, tuple) else None


def after_drop(rows: Rows, uid: str) -> Rows | None:
    """Return the rows left when a record goes, None where something holds it."""
    gone = {uid}
    while (
        more := {
            rec.uid
            for rec in rows.values()
            for _, rule, target in links(rec)
            if target in gone and rule is Gone.GO_ALONG
        }
        - gone
    ):
        gone |= more
    left = {}
    for rec in rows.values():
        if rec.uid in gone:
            continue
        hit = {name: rule for name, rule, target in links(rec) if target in gone}
        if Gone.FORBID in hit.values():
            return None
        left[rec.uid] = rec.having(**{name: without(getattr(rec, name), gone) for name in hit})
    return left


@attrs.frozen
class Act:
    """Hold one step: its id and the rows before and after it."""

    id: int
    before: Rows
    after: Rows

    def dropped(self) -> set[str]:
        """Return what went with this step."""
        return self.before.keys() - self.after.keys()


def after_restore(rows: Rows, act: Act) -> Rows | None:
    """Return the rows once what an act dropped is back, None where that is impossible."""
    if act.dropped() & rows.keys():
        return None
    made = {**rows, **{uid: act.before[uid] for uid in act.dropped()}}
    for uid, old in act.before.items():
        new = act.after.get(uid)
        if new is None or uid not in rows:
            continue
        for field in old.fields:
            was, then = getattr(old, field.name), getattr(new, field.name)
            if was != then == getattr(made[uid], field.name):
                made[uid] = made[uid].having(**{field.name: was})
    return made if whole(made) else None


def whole(rows: Rows) -> bool:
    """Tell whether every link leads somewhere."""
    return all(target in rows for rec in rows.values() for _, _, target in links(rec))


def kept(store: Any) -> Rows:
    """Return all records of a file by uid, without ids and stamps."""
    return {
        rec.uid: rec.having(id=0, made="", changed="")
        for cls in RECORDS.values()
        for rec in store.find(cls)
    }
