"""The shape of the tables that the descriptions ask for."""

from collections.abc import Iterator
from functools import cache

from app.records import RECORDS
from app.records.describe import Field, Record
from app.records.kinds import Choice, Choices, Code, Day, Flag, Moment, MonthOnly, Ref, Refs, Text
from app.store.words import COLUMNS

_OWN = (
    "CREATE TABLE step (id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL,"
    " what TEXT NOT NULL, kind TEXT NOT NULL, reverts INTEGER REFERENCES step(id),"
    " reverted INTEGER REFERENCES step(id)) STRICT",
    "CREATE TABLE change (id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " step INTEGER NOT NULL REFERENCES step(id), record TEXT NOT NULL, uid TEXT NOT NULL,"
    " op TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL) STRICT",
    "CREATE INDEX change_step ON change(step)",
    "CREATE INDEX change_uid ON change(uid)",
    "CREATE TABLE draft (form TEXT PRIMARY KEY, record TEXT NOT NULL, uid TEXT NOT NULL,"
    " raw TEXT NOT NULL, base TEXT NOT NULL, at TEXT NOT NULL) STRICT",
    "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    "CREATE TABLE blob (digest TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT",
    "CREATE TABLE access (id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL,"
    " act TEXT NOT NULL, uid TEXT NOT NULL, operator TEXT NOT NULL) STRICT",
)
# To sort so many rows by a text would take a second; the keys of this one are kept in order.
_SORTED = {"event": "title", "plan_item": "theme"}


def link_table(cls: type[Record], field: Field) -> str:
    """Return the name of the table that keeps a field of several links."""
    return f"{cls.table}_{field.name}"


def sort_table(cls: type[Record]) -> str:
    """Return the name of the table that keeps what rows are sorted by, of very many rows."""
    return f"sort_{cls.table}"


def sorted_text(cls: type[Record]) -> str:
    """Return the text whose sort keys are kept, "" where there are never so many rows."""
    return _SORTED.get(cls.table, "")


def find_table(cls: type[Record]) -> str:
    """Return the name of the table that keeps the search text of a kind of record."""
    return f"find_{cls.table}"


@cache
def _parted(table: str) -> tuple[tuple[Field, ...], tuple[Field, ...]]:
    fields = RECORDS[table].fields
    linked = tuple(f for f in fields if isinstance(f.kind, Refs))
    return tuple(f for f in fields if f not in linked), linked


def columns(cls: type[Record]) -> tuple[Field, ...]:
    """Return the fields that are columns of the record's own table."""
    return _parted(cls.table)[0]


def links(cls: type[Record]) -> tuple[Field, ...]:
    """Return the fields that lie in link tables."""
    return _parted(cls.table)[1]


def _column(field: Field) -> str:
    words = f'"{field.name}" {field.kind.column}'
    if field.required or isinstance(field.kind, Text | Flag | Choices):
        words += " NOT NULL"
    if isinstance(field.kind, Ref):
        words += f' REFERENCES "{field.kind.to}"(uid) DEFERRABLE INITIALLY DEFERRED'
    return words


def _record(cls: type[Record]) -> Iterator[str]:
    fixed = (
        "id INTEGER PRIMARY KEY AUTOINCREMENT",
        "uid TEXT NOT NULL UNIQUE",
        "made TEXT NOT NULL",
        "changed TEXT NOT NULL",
    )
    body = ", ".join((*fixed, *(_column(f) for f in columns(cls))))
    yield f'CREATE TABLE "{cls.table}" ({body}) STRICT'
    for field in columns(cls):
        if isinstance(field.kind, Ref | Day | MonthOnly | Moment | Choice | Choices | Code):
            yield f'CREATE INDEX "{cls.table}_{field.name}" ON "{cls.table}"("{field.name}")'
    for field in links(cls):
        yield from _link(cls, field)
    if sorted_text(cls):
        sort = sort_table(cls)
        yield f'CREATE TABLE "{sort}" (id INTEGER PRIMARY KEY, key BLOB NOT NULL) STRICT'
        yield f'CREATE INDEX "{sort}_key" ON "{sort}"(key)'
    yield (
        f"CREATE VIRTUAL TABLE {find_table(cls)} USING fts5"
        f"({', '.join(COLUMNS)}, content='', contentless_delete=1, tokenize='ascii')"
    )


def _link(cls: type[Record], field: Field) -> Iterator[str]:
    name = link_table(cls, field)
    to = field.kind.to  # type: ignore[attr-defined]
    yield (
        f'CREATE TABLE "{name}" (source TEXT NOT NULL REFERENCES "{cls.table}"(uid)'
        f' ON DELETE CASCADE, target TEXT NOT NULL REFERENCES "{to}"(uid)'
        " DEFERRABLE INITIALLY DEFERRED, place INTEGER NOT NULL,"
        " PRIMARY KEY (source, target)) STRICT, WITHOUT ROWID"
    )
    yield f'CREATE INDEX "{name}_target" ON "{name}"(target)'


def statements() -> tuple[str, ...]:
    """Return every statement that makes an empty file of today's shape."""
    asked = [line for cls in RECORDS.values() for line in _record(cls)]
    return (*asked, *_OWN)
