"""Which rows have a word: in their own text, in what they link to, in choices and dates."""

import re
from collections.abc import Iterator

import attrs

from app.records import RECORDS
from app.records.describe import Field, Record
from app.records.kinds import Choice, Choices, Day, Moment, MonthOnly, Number, Ref, Refs
from app.store.engine import Database
from app.store.folding import folded
from app.store.indexing import title_texts
from app.store.shape import find_table, link_table
from app.store.words import match

Clause = tuple[str, list[object]]
# Where one row in so many has a word, it costs less to walk through the rows in their order than
# to gather and sort the hits.
_ONE_IN, _FEW, _MANY = 8, 2_000, 50_000
# There are more of these than of what links to one of them: their uids are not gathered first.
_LARGE = {"event"}
_DATE_LIKE = re.compile(r"\d{4}(-\d{0,2}(-\d{0,2})?)?")
_YEAR = re.compile(r"\d{4}")


@attrs.frozen
class Way:
    """Hold one way to have a word: the query for the ids, and the test of a single row."""

    ids: str
    test: str
    values: list[object]


def having(db: Database, cls: type[Record], word: str) -> tuple[Clause, bool]:
    """Return the condition for rows that have a word in any way, and whether many have it."""
    ways = [*_told(cls, word), *_linked(cls, word), _own(cls, match(word))]
    rows = db.execute(f'SELECT coalesce(max(id), 0) FROM "{cls.table}"').fetchone()[0]
    many = any(_has(db, way, min(max(rows // _ONE_IN, _FEW), _MANY)) for way in ways)
    values = [value for way in ways for value in way.values]
    if many:
        return (f"({' OR '.join(way.test for way in ways)})", values), True
    ids = " UNION ".join(way.ids for way in ways)
    return (f'"{cls.table}".id IN ({ids})', values), False


def having_text(cls: type[Record], word: str, most: int, *, own_too: bool) -> Clause:
    """Return the query for the ids of rows that have a word in a linked name, or in their text.

    Only the newest ``most`` of the linked names are looked at; "" when nothing can have it.
    """
    ways = [*([_own(cls, match(word))] if own_too else []), *_linked(cls, word, most)]
    values = [value for way in ways for value in way.values]
    return " UNION ".join(way.ids for way in ways), values


def own(cls: type[Record], question: str) -> Clause:
    """Return the query for the ids of rows whose own search text answers an index query."""
    find = find_table(cls)
    return f"SELECT rowid AS id FROM {find} WHERE {find} MATCH ?", [question]


def _has(db: Database, way: Way, number: int) -> bool:
    sql = f"SELECT count(*) FROM (SELECT 1 FROM ({way.ids}) LIMIT {number})"
    return bool(db.execute(sql, way.values).fetchone()[0] == number)


def _own(cls: type[Record], question: str) -> Way:
    ids, values = own(cls, question)
    # The plus keeps SQLite from gathering and sorting all that is found.
    return Way(ids, f'+"{cls.table}".id IN ({ids})', values)


def _linked(cls: type[Record], word: str, most: int = 0) -> list[Way]:
    fields = [f for f in cls.fields if isinstance(f.kind, Ref | Refs) and f.find]
    return [_link(cls, field, word, most) for field in fields]


def _link(cls: type[Record], field: Field, word: str, most: int) -> Way:
    to = RECORDS[field.kind.to]  # type: ignore[attr-defined]
    # A plan is called by its year and unit: no word of its own names it.
    ids, values = own(to, match(word, "title") if title_texts(to.table) else match(word))
    if most:
        ids, values = f"{ids} ORDER BY rowid DESC LIMIT ?", [*values, most]
    table, column = f'"{cls.table}"', f'"{cls.table}"."{field.name}"'
    uids = f'SELECT uid FROM "{to.table}" WHERE id IN ({ids})'
    if isinstance(field.kind, Refs):
        links = link_table(cls, field)
        some = f'SELECT 1 FROM "{links}" WHERE source = {table}.uid AND target IN ({uids})'
        sources = f'SELECT source FROM "{links}" WHERE target IN ({uids})'
        return Way(f"SELECT id FROM {table} WHERE uid IN ({sources})", f"EXISTS ({some})", values)
    if to.table in _LARGE:
        that = (
            f'SELECT 1 FROM "{to.table}" AS that WHERE that.uid = {column} AND that.id IN ({ids})'
        )
        join = f'{table} CROSS JOIN "{to.table}" AS that ON that.uid = {column}'
        gathered = f"SELECT {table}.id FROM {join} WHERE that.id IN ({ids})"
        return Way(gathered, f"EXISTS ({that})", values)
    return Way(
        f"SELECT id FROM {table} WHERE {column} IN ({uids})", f"+{column} IN ({uids})", values
    )


def _told(cls: type[Record], word: str) -> Iterator[Way]:
    """Yield the ways through choices by their label and through dates by their beginning."""
    for field in cls.fields:
        for test, values in _value(field, word):
            yield Way(f'SELECT id FROM "{cls.table}" WHERE {test}', test, values)


def _value(field: Field, word: str) -> Iterator[Clause]:
    kind, column = field.kind, f'"{field.name}"'
    if isinstance(kind, Choice | Choices):
        keys: list[object] = [key for key, label in kind.of.items() if word in folded(label)]
        if keys and isinstance(kind, Choice):
            yield f"{column} IN ({', '.join('?' * len(keys))})", keys
        elif keys:
            either = " OR ".join(f"instr({column}, ?)" for _ in keys)
            yield f"({either})", [f'"{key}"' for key in keys]
    elif isinstance(kind, Day | MonthOnly | Moment) and _DATE_LIKE.fullmatch(word):
        # What follows a part of a date is a digit or a hyphen, and both come before a tilde.
        yield f"({column} >= ? AND {column} < ?)", [word, f"{word}~"]
    elif isinstance(kind, Number) and kind.least > 1000 and _YEAR.fullmatch(word):
        yield f"{column} = ?", [int(word)]
