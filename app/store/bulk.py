"""Many records at once: read in chunks, written with one statement for all of them."""

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar

from app.records.describe import Record
from app.store import mapping
from app.store.conditions import condition
from app.store.engine import plain_rows
from app.store.listing import Wanted, all_uids
from app.store.rows import Store
from app.store.shape import link_table

R = TypeVar("R", bound=Record)
CHUNK = 500


def chunks(things: Iterable[Any], size: int = CHUNK) -> Iterator[list[Any]]:
    """Yield lists of at most so many things."""
    left = iter(things)
    while part := list(islice(left, size)):
        yield part


def fetch_many(store: Store, cls: type[R], uids: Iterable[str]) -> Iterator[list[R]]:
    """Yield these records in chunks, in this order; who is gone is left out."""
    for part in chunks(uids):
        where = "WHERE uid IN (SELECT value FROM json_each(?))"
        found = {rec.uid: rec for rec in mapping.fetch(store.db, cls, where, [json.dumps(part)])}
        yield [found[uid] for uid in part if uid in found]


def linked(store: Store, cls: type[R], name: str) -> list[R]:
    """Return the records whose field of several links points at anything, the oldest first."""
    table = link_table(cls, cls.field(name))
    rows = store.db.execute(f'SELECT DISTINCT source FROM "{table}"').fetchall()
    found = [rec for part in fetch_many(store, cls, (row[0] for row in rows)) for rec in part]
    return sorted(found, key=lambda rec: rec.id)


def link_pairs(store: Store, cls: type[Record], name: str) -> Iterator[tuple[str, str]]:
    """Yield the uids of both ends of every link a field of several links holds."""
    table = link_table(cls, cls.field(name))
    yield from store.db.execute(f'SELECT source, target FROM "{table}"').fetchall()


def stream(store: Store, cls: type[R], wanted: Wanted) -> tuple[int, Iterator[R]]:
    """Return how many records are wanted, and each of them, never all in memory."""
    uids = all_uids(store, cls, wanted)
    return len(uids), (rec for part in fetch_many(store, cls, uids) for rec in part)


def values(
    store: Store, cls: type[Record], names: Sequence[str], **equal: object
) -> Iterator[tuple[Any, ...]]:
    """Yield the uid and the stored values of these columns of every record with these values."""
    quoted = ", ".join(f'"{name}"' for name in ("uid", *names))
    where, params = condition(cls, equal)
    last = 0
    while True:
        sql = (
            f'SELECT id, {quoted} FROM "{cls.table}" {where or "WHERE 1"} AND id > ?'
            " ORDER BY id LIMIT 5000"
        )
        rows = plain_rows(store.db, sql, [*params, last])
        if not rows:
            return
        last = rows[-1][0]
        yield from (row[1:] for row in rows)


def owners(store: Store, uids: Iterable[str], link: str) -> set[str]:
    """Return what these records hang on or ever hung on, those dropped meanwhile included."""
    found: set[str] = set()
    for part in chunks(uids):
        sql = "SELECT before, after FROM change WHERE uid IN (SELECT value FROM json_each(?))"
        for row in store.db.execute(sql, [json.dumps(part)]).fetchall():
            found.update(json.loads(text).get(link) or "" for text in row)
    return found - {""}
