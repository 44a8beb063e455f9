"""How a record becomes a row and a row becomes a record."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

from app.records import RECORDS
from app.records.describe import Field, Record
from app.records.kinds import Choice, Number, Ref, Refs, Text
from app.store.engine import Database, plain_rows, storable
from app.store.indexing import index, index_many, unindex
from app.store.shape import columns, link_table, links

R = TypeVar("R", bound=Record)
Row = Mapping[str, Any]
Dump = Callable[[Any], Any]
BASE = ("id", "uid", "made", "changed")
# Their values are what SQLite keeps, as it is.
_AS_KEPT = (Number, Choice, Ref)
_NONE = "[]"


def dumped(rec: Record) -> dict[str, Any]:
    """Return what SQLite keeps of every field, links as a JSON list."""
    names, values, dumps = _dumping(rec.table)
    row = dict(zip(names, values(rec), strict=True))
    for name, dump in dumps:
        row[name] = dump(row[name])
    return row


@cache
def _dumping(
    table: str,
) -> tuple[tuple[str, ...], Callable[[Record], tuple[Any, ...]], list[tuple[str, Dump]]]:
    """Return the fields of a kind of record, their values, and who dumps what is no text."""
    fields = RECORDS[table].fields
    names = tuple(f.name for f in fields)
    dumps: list[tuple[str, Dump]] = [
        (f.name, f.kind.dump) for f in fields if not isinstance(f.kind, Text)
    ]
    # One getter of a single name would give the value itself.
    values = attrgetter(*names) if len(names) > 1 else lambda rec: (getattr(rec, names[0]),)
    return names, values, dumps


def loaded(cls: type[R], row: Row) -> R:
    """Return the record of a full row as history keeps it."""
    values = {f.name: f.kind.load(row[f.name]) for f in cls.fields if f.name in row}
    return cls(**{key: row[key] for key in BASE}, **values)


@cache
def _names(table: str) -> tuple[str, ...]:
    return (*BASE, *(f.name for f in columns(RECORDS[table])))


@cache
def _insert_sql(table: str) -> str:
    cls, names = RECORDS[table], _names(table)
    marks = ", ".join("?" if n == "id" else f"{_mark(cls, n)}" for n in names)
    quoted = ", ".join(f'"{n}"' for n in names)
    return f'INSERT INTO main."{table}" ({quoted}) VALUES ({marks})'


def _mark(cls: type[Record], name: str) -> str:
    # The cast lets text with lone surrogates, bound as bytes, into a STRICT text column.
    is_text = name not in BASE and isinstance(cls.field(name).kind, Text)
    return "cast(? as text)" if is_text else "?"


@cache
def select_sql(table: str, only: tuple[str, ...] = (), schema: str = "") -> str:
    """Return the head of a query for whole rows, or for these fields of them."""
    names = [n for n in _names(table) if n in ("id", "uid") or not only or n in only]
    quoted = ", ".join(f'"{table}"."{n}"' for n in names)
    return f'SELECT {quoted} FROM {schema}"{table}"'


def fetch(
    db: Database,
    cls: type[R],
    tail: str = "",
    params: Sequence[object] = (),
    only: tuple[str, ...] = (),
    *,
    past_sight: bool = False,
) -> list[R]:
    """Return the records of a query whose tail begins with WHERE or ORDER.

    With ``only`` all other fields are left empty; the id below 0 keeps such a record from being
    put back. ``past_sight`` reads what is kept, whoever looks: for what is written, never for what
    is shown.
    """
    head = select_sql(cls.table, only, "main." if past_sight else "")
    rows = plain_rows(db, f"{head} {tail}", list(map(storable, params)))
    if not rows:
        return []
    # Column by column: what needs no reading is not touched one by one.
    kept = list(zip(*rows, strict=True))
    fields = [f for f in columns(cls) if not only or f.name in only]
    several = [f for f in links(cls) if not only or f.name in only]
    base = BASE[:2] if only else BASE
    names = (*base, *(f.name for f in fields), *(f.name for f in several))
    read: list[Iterable[Any]] = [[-key for key in kept[0]] if only else kept[0]]
    read += kept[1 : len(base)]
    for field, stored in zip(fields, kept[len(base) :], strict=True):
        as_kept = isinstance(field.kind, _AS_KEPT)
        read.append(stored if as_kept else map(field.kind.load, stored))
    for field in several:
        linked = _linked(db, cls, field, kept[1])
        read.append([tuple(linked.get(uid, ())) for uid in kept[1]])
    return [cls(**dict(zip(names, row, strict=True))) for row in zip(*read, strict=True)]


def exists(db: Database, table: str, uid: str) -> bool:
    """Tell whether a record is there, whoever looks."""
    return db.execute(f'SELECT 1 FROM main."{table}" WHERE uid = ?', [uid]).fetchone() is not None


def kept(db: Database, cls: type[R], uid: str) -> R | None:
    """Return a record as it is kept, whoever looks: for writing, never for what is shown."""
    found = fetch(db, cls, "WHERE uid = ?", [uid], past_sight=True)
    return found[0] if found else None


def _linked(
    db: Database, cls: type[Record], field: Field, uids: Sequence[str]
) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    query = (
        f'SELECT source, target FROM "{link_table(cls, field)}"'
        " WHERE source IN (SELECT value FROM json_each(?)) ORDER BY source, place"
    )
    for source, target in plain_rows(db, query, [json.dumps(uids)]):
        found.setdefault(source, []).append(target)
    return found


def insert(db: Database, cls: type[Record], row: Row) -> int:
    """Write a new row with links and search text; return its id (``row["id"]`` 0: a new one)."""
    values = [row[n] or None if n == "id" else storable(row[n]) for n in _names(cls.table)]
    key = db.execute(_insert_sql(cls.table), values).lastrowid
    assert key is not None
    for field in links(cls):
        _relink(db, cls, field, row)
    index(db, cls, key, row)
    return key


def insert_many(db: Database, cls: type[Record], rows: Sequence[Row]) -> list[int]:
    """Write new rows as ``insert`` does, but with one statement for all; return their ids."""
    table = cls.table
    sql = f'SELECT max(coalesce((SELECT max(id) FROM main."{table}"), 0), coalesce(max(seq), 0))'
    last = db.execute(f"{sql} FROM sqlite_sequence WHERE name = ?", [table]).fetchone()[0]
    keys = list(range(last + 1, last + 1 + len(rows)))
    names = _names(table)[1:]
    numbered = zip(keys, rows, strict=True)
    db.conn.executemany(
        _insert_sql(table), ([key, *(storable(row[n]) for n in names)] for key, row in numbered)
    )
    for field in links(cls):
        db.conn.executemany(
            _link_sql(cls, field), (link for row in rows for link in _linking(field, row))
        )
    index_many(db, cls, zip(keys, rows, strict=True))
    return keys


def update(db: Database, cls: type[Record], row: Row, names: Iterable[str]) -> None:
    """Write these fields of a full row, and its stamp."""
    own = {f.name for f in columns(cls)}
    changing = [n for n in names if n in own]
    sets = ", ".join(f'"{n}" = {_mark(cls, n)}' for n in (*changing, "changed"))
    values = [storable(row[n]) for n in (*changing, "changed")]
    db.execute(f'UPDATE main."{cls.table}" SET {sets} WHERE uid = ?', [*values, row["uid"]])
    for field in links(cls):
        if field.name in names:
            db.execute(f'DELETE FROM "{link_table(cls, field)}" WHERE source = ?', [row["uid"]])
            _relink(db, cls, field, row)
    if any(cls.field(n).find and isinstance(cls.field(n).kind, Text) for n in changing):
        unindex(db, cls, row["id"])
        index(db, cls, row["id"], row)


def delete(db: Database, cls: type[Record], row: Row) -> None:
    """Take a row, its links and its search text out."""
    unindex(db, cls, row["id"])
    for field in links(cls):
        db.execute(f'DELETE FROM "{link_table(cls, field)}" WHERE source = ?', [row["uid"]])
    db.execute(f'DELETE FROM main."{cls.table}" WHERE uid = ?', [row["uid"]])


def _relink(db: Database, cls: type[Record], field: Field, row: Row) -> None:
    if linking := _linking(field, row):
        db.conn.executemany(_link_sql(cls, field), linking)


def _link_sql(cls: type[Record], field: Field) -> str:
    return f'INSERT INTO "{link_table(cls, field)}" (source, target, place) VALUES (?, ?, ?)'


def _linking(field: Field, row: Row) -> list[tuple[str, str, int]]:
    targets = json.loads(row[field.name]) if row[field.name] != _NONE else ()
    return [(row["uid"], target, place) for place, target in enumerate(targets)]


@cache
def link_fields(table: str) -> tuple[Field, ...]:
    """Return the fields of a kind of record that point at other records."""
    return tuple(f for f in RECORDS[table].fields if isinstance(f.kind, Ref | Refs))


@cache
def referrers(table: str) -> tuple[tuple[type[Record], Field], ...]:
    """Return every field of every record that may point at this kind of record."""
    return tuple(
        (cls, field)
        for cls in RECORDS.values()
        for field in cls.fields
        if isinstance(field.kind, Ref | Refs) and field.kind.to == table
    )


def holders(db: Database, cls: type[R], field: Field, uid: str) -> list[R]:
    """Return the records whose ``field`` points at ``uid``, as they are kept, whoever looks."""
    if isinstance(field.kind, Refs):
        tail = f'WHERE uid IN (SELECT source FROM "{link_table(cls, field)}" WHERE target = ?)'
        return fetch(db, cls, tail, [uid], past_sight=True)
    return fetch(db, cls, f'WHERE "{field.name}" = ?', [uid], past_sight=True)
