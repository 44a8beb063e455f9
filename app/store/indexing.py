"""What the search index keeps of a record, and how it is written."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from app.records import RECORDS
from app.records.describe import Field, Record
from app.records.kinds import Text
from app.store.engine import Database
from app.store.pinyin import spelt
from app.store.shape import find_table, sort_table, sorted_text
from app.store.sorting import sort_key
from app.store.words import COLUMNS, indexed, titled

Row = Mapping[str, Any]
_PEOPLE = {("person", "name"), ("contact", "name"), ("voice", "name")}
_KEPT, _BATCH = 64, 5_000
_SHORT = {("unit", "short"), ("enterprise", "short"), ("enterprise", "former")}


@cache
def title_texts(table: str) -> tuple[Field, ...]:
    """Return the findable texts a record is called by, the telling one before its number."""
    cls = RECORDS[table]
    names = [*reversed(cls.titles), *(f.name for f in cls.fields if (table, f.name) in _SHORT)]
    fields = map(cls.field, names)
    return tuple(f for f in fields if f.find and isinstance(f.kind, Text))


@cache
def other_texts(table: str) -> tuple[Field, ...]:
    """Return the other findable texts of a record."""
    named = title_texts(table)
    fields = RECORDS[table].fields
    return tuple(f for f in fields if f.find and isinstance(f.kind, Text) and f not in named)


def is_person(table: str) -> bool:
    """Tell whether the title of a record begins with the name of a person."""
    cls = RECORDS[table]
    kind = cls.field(cls.titles[0]).kind
    return (table, cls.titles[0]) in _PEOPLE or getattr(kind, "to", "") == "person"


def is_name(table: str) -> bool:
    """Tell whether the title of a record is a name, which people call by its beginning."""
    return table in {"person", "contact", "voice", "unit", "enterprise"}


def search_texts(cls: type[Record], row: Row) -> tuple[str, ...]:
    """Return the search texts of a row by column; links are followed when they are asked for."""
    table = cls.table
    full, short = spelt([(row[f.name], (table, f.name) in _PEOPLE) for f in title_texts(table)])
    return (
        titled(row[f.name] for f in title_texts(table)),
        indexed(row[f.name] for f in other_texts(table)),
        full,
        short,
    )


@cache
def _insert_sql(table: str) -> str:
    find = find_table(RECORDS[table])
    return f"INSERT INTO {find} (rowid, {', '.join(COLUMNS)}) VALUES (?{', ?' * len(COLUMNS)})"


def index(db: Database, cls: type[Record], key: int, row: Row) -> None:
    """Write the search text of a row, and what it is sorted by."""
    index_many(db, cls, [(key, row)])


def index_many(db: Database, cls: type[Record], keyed: Iterable[tuple[int, Row]]) -> None:
    """Write the search texts of many rows."""
    rows = list(keyed)
    texts = ([key, *search_texts(cls, row)] for key, row in rows)
    db.conn.executemany(_insert_sql(cls.table), texts)
    if name := sorted_text(cls):
        sql = f'INSERT INTO "{sort_table(cls)}" (id, key) VALUES (?, ?)'
        db.conn.executemany(sql, ((key, kept_key(row[name])) for key, row in rows))


def kept_key(text: str) -> bytes:
    """Return the beginning of what a text is sorted by, as far as it is kept."""
    return sort_key(text)[:_KEPT]


def index_anew(db: Database) -> None:
    """Write the search texts of all rows as today's program does."""
    for cls in RECORDS.values():
        find = find_table(cls)
        db.execute(f"INSERT INTO {find} ({find}) VALUES ('delete-all')")
        if sorted_text(cls):
            db.execute(f'DELETE FROM "{sort_table(cls)}"')
        names = [f.name for f in (*title_texts(cls.table), *other_texts(cls.table))]
        listed = ", ".join(["id", *(f'"{name}"' for name in names)])
        rows = db.execute(f'SELECT {listed} FROM "{cls.table}"')
        while batch := rows.fetchmany(_BATCH):
            index_many(db, cls, [(key, dict(zip(names, row, strict=True))) for key, *row in batch])


def unindex(db: Database, cls: type[Record], key: int) -> None:
    """Take the search text of a row out."""
    db.execute(f"DELETE FROM {find_table(cls)} WHERE rowid = ?", [key])
    if sorted_text(cls):
        db.execute(f'DELETE FROM "{sort_table(cls)}" WHERE id = ?', [key])
