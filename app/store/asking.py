"""Which rows have a word: in their own text, in what they link to, in choices and dates."""

import json
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
    ways = [_own(cls, match(word)), *_linked(cls, word), *_told(db, cls, word)]
    rows = db.execute(f'SELECT coalesce(max(id), 0) FROM "{cls.table}"').fetchone()[0]
    number = min(max(rows // _ONE_IN, _FEW), _MANY)
    found: set[int] = set()
    for way in ways:
        ids = db.execute(f"{way.ids} LIMIT ?", [*way.values, number]).fetchall()
        if len(ids) == number:
            # The index comes last: most rows that have a common word tell it without.
            late = [*ways[1:], ways[0]]
            values = [value for each in late for value in each.values]
            return (f"({' OR '.join(each.test for each in late)})", values), True
        found.update(row[0] for row in ids)
    wanted = json.dumps(sorted(found))
    return (f'"{cls.table}".id IN (SELECT value FROM json_each(?))', [wanted]), False


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
        join = f'"{links}" AS link CROSS JOIN {table} ON {table}.uid = link.source'
        gathered = f"SELECT {table}.id FROM {join} WHERE link.target IN ({uids})"
        return Way(gathered, f"EXISTS ({some})", values)
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


def _told(db: Database, cls: type[Record], word: str) -> Iterator[Way]:
    """Yield the ways through choices by their label and through dates by their beginning."""
    for field in cls.fields:
        for test, values in _value(db, cls, field, word):
            yield Way(f'SELECT id FROM "{cls.table}" WHERE {test}', f"(+{test})", values)


def _value(db: Database, cls: type[Record], field: Field, word: str) -> Iterator[Clause]:
    kind, column = field.kind, f'"{field.name}"'
    if isinstance(kind, Choice | Choices):
        keys: list[object] = [key for key, label in kind.of.items() if word in folded(label)]
        if isinstance(kind, Choice) and kind.words:
            keys += _own_words(db, kind, word)
        if keys and isinstance(kind, Choices):
            keys = [kept for kept in _kept(db, cls, field) if any(f'"{k}"' in kept for k in keys)]
        if keys:
            yield f"{column} IN ({', '.join('?' * len(keys))})", keys
    elif isinstance(kind, Day | MonthOnly | Moment) and _DATE_LIKE.fullmatch(word):
        # What follows a part of a date is a digit or a hyphen, and both come before a tilde.
        yield f"{column} BETWEEN ? AND ?", [word, f"{word}~"]
    elif isinstance(kind, Number) and kind.least > 1000 and _YEAR.fullmatch(word):
        yield f"{column} = ?", [int(word)]


def _own_words(db: Database, kind: Choice, word: str) -> list[object]:
    """Return the keys of the words the office gave an open list, or gave another name."""
    shipped = {kind.uid(key): key for key in kind.of}
    sql = "SELECT uid, word FROM list_word WHERE list_name = ?"
    rows = db.execute(sql, [kind.words]).fetchall()
    return [shipped.get(uid, uid) for uid, label in rows if word in folded(label)]


def _kept(db: Database, cls: type[Record], field: Field) -> list[str]:
    """Return the different sets of choices there are, leaping from one to the next."""
    column = f'SELECT min("{field.name}") FROM "{cls.table}"'
    sql = (
        f"WITH RECURSIVE kept(value) AS ({column} UNION ALL"
        f' SELECT ({column} WHERE "{field.name}" > kept.value) FROM kept'
        " WHERE kept.value IS NOT NULL) SELECT value FROM kept WHERE value IS NOT NULL"
    )
    return [row[0] for row in db.execute(sql).fetchall()]
