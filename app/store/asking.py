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
# A word that one row in so many has is called common: rows are walked through in their order and
# tested one by one, for gathering and sorting all that have it would cost more.
_ONE_IN, _FEW, _MANY = 8, 2_000, 50_000
# Of a word in more rows than this the index is asked row by row; up to this, once for all.
_ONCE = 150_000
# There are more of these than of what links to one of them: their uids are not gathered first.
LARGE = {"event"}
_DATE_LIKE = re.compile(r"\d{4}(-\d{0,2}(-\d{0,2})?)?")
_YEAR = re.compile(r"\d{4}")


@attrs.frozen
class Way:
    """Hold one way to have a word: the query for the ids, and the test of a single row.

    ``probe`` is the test for a few rows, or for a word that nearly all have.
    """

    ids: str
    test: str
    values: list[object]
    probe: str = ""


@attrs.frozen
class Having:
    """Hold the ways to have one word, or several that only the own text can have.

    ``number`` is how many rows have it, the same row counted twice where two ways lead to it;
    what is ``common`` is not counted to the end.
    """

    ways: list[Way]
    number: int
    common: bool

    @property
    def values(self) -> list[object]:
        """Return the values of all ways in their order."""
        return [value for way in self.ways for value in way.values]

    @property
    def ids(self) -> str:
        """Return the query for the ids of the rows."""
        return " UNION ".join(way.ids for way in self.ways)

    def test(self, *, one_by_one: bool) -> str:
        """Return the condition on a single row; ``one_by_one`` asks the index for each."""
        tests = (way.probe if one_by_one and way.probe else way.test for way in self.ways)
        return f"({' OR '.join(tests)})"


def havings(db: Database, cls: type[Record], words: list[str]) -> list[Having]:
    """Return what tells the rows that have every word, the rarest of it first."""
    rows = db.execute(f'SELECT coalesce(max(id), 0) FROM "{cls.table}"').fetchone()[0]
    many = min(max(rows // _ONE_IN, _FEW), _MANY)
    alone, asked_for = [], []
    for word in words:
        others = [*linked_ways(db, cls, word), *_told(db, cls, word)]
        if others:
            asked_for.append([_own(cls, match(word)), *others])
        else:
            alone.append(f"({match(word)})")
    if alone:
        # The index brings together what only it knows faster than anything outside of it.
        asked_for.append([_own(cls, " AND ".join(alone))])
    return sorted((_counted(db, ways, many) for ways in asked_for), key=lambda each: each.number)


def helped(db: Database, cls: type[Record], words: list[str], most: int) -> list[Clause]:
    """Return queries for the ids of rows of which at least one word stands in a linked name.

    Only the newest ``most`` of the linked names are looked at.
    """
    named = [linked_ways(db, cls, word, most) for word in words]
    every = [[_own(cls, match(word)), *ways] for word, ways in zip(words, named, strict=True)]
    return [
        _helped(db, cls, ways, every[:n] + every[n + 1 :]) for n, ways in enumerate(named) if ways
    ]


def _helped(db: Database, cls: type[Record], ways: list[Way], others: list[list[Way]]) -> Clause:
    first = _counted(db, ways, _FEW)
    rest = [Having(each, 0, common=False) for each in others]
    tests = "".join(f" AND {each.test(one_by_one=not first.common)}" for each in rest)
    values = [value for each in (first, *rest) for value in each.values]
    return f'SELECT id FROM "{cls.table}" WHERE id IN ({first.ids}){tests}', values


def _counted(db: Database, ways: list[Way], many: int) -> Having:
    number = 0
    for n, way in enumerate(ways):
        counted = _count(db, way, many)
        if counted >= many:
            # What most rows have is asked first: the rest of the ways is then left alone.
            return Having([way, *ways[:n], *ways[n + 1 :]], _count(db, way, _ONCE), common=True)
        number += counted
    return Having(ways, number, common=False)


def _count(db: Database, way: Way, most: int) -> int:
    sql = f"SELECT count(*) FROM ({way.ids} LIMIT ?)"
    return int(db.execute(sql, [*way.values, most]).fetchone()[0])


def condition_of(cls: type[Record], found: list[Having], walked: int, *, whole: bool) -> Clause:
    """Return the condition for rows that have all of it.

    Where so many rows have the rarest of it that ``walked`` rows in their order are cheaper to
    look at, or it is common, no row is looked up by its id: a plus keeps SQLite from it.
    ``whole`` says that all rows are wanted, not the first in their order.
    """
    first, rest = found[0], found[1:]
    if first.common:
        tests = [each.test(one_by_one=not whole and each.number >= _ONCE) for each in found]
        return " AND ".join(tests), [value for each in found for value in each.values]
    walks = first.number > walked and not whole
    tests = [f'{"+" if walks else ""}"{cls.table}".id IN ({first.ids})']
    for each in rest:
        few = first.number < _FEW or (walks and each.number >= _ONCE)
        tests.append(each.test(one_by_one=few))
    return " AND ".join(tests), [value for each in found for value in each.values]


def own(cls: type[Record], question: str) -> Clause:
    """Return the query for the ids of rows whose own search text answers an index query."""
    find = find_table(cls)
    return f"SELECT rowid AS id FROM {find} WHERE {find} MATCH ?", [question]


def _own(cls: type[Record], question: str) -> Way:
    ids, values = own(cls, question)
    probe = f'EXISTS ({ids} AND rowid = "{cls.table}".id)'
    # The plus keeps SQLite from gathering and sorting all that is found.
    return Way(ids, f'+"{cls.table}".id IN ({ids})', values, probe)


def linked_ways(db: Database, cls: type[Record], word: str, most: int = 0) -> list[Way]:
    """Return the ways to have a word in the name of what is linked to, where any has it.

    With ``most`` only so many of the newest linked names are looked at.
    """
    fields = [f for f in cls.fields if isinstance(f.kind, Ref | Refs) and f.find]
    tables = {f.kind.to for f in fields}  # type: ignore[attr-defined]
    named = {table for table in tables if _is_named(db, table, word)}
    return [_link(cls, f, word, most) for f in fields if f.kind.to in named]  # type: ignore[attr-defined]


def _naming(table: str, word: str) -> Clause:
    """Return the query for the ids of records that a word names."""
    # A plan is called by its year and unit: no word of its own names it.
    return own(RECORDS[table], match(word, "title") if title_texts(table) else match(word))


def _is_named(db: Database, table: str, word: str) -> bool:
    ids, values = _naming(table, word)
    return db.execute(f"{ids} LIMIT 1", values).fetchone() is not None


def _link(cls: type[Record], field: Field, word: str, most: int) -> Way:
    to = RECORDS[field.kind.to]  # type: ignore[attr-defined]
    ids, values = _naming(to.table, word)
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
    if to.table in LARGE:
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
            keys = [
                kept for kept in kept_values(db, cls, field) if any(f'"{k}"' in kept for k in keys)
            ]
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


def kept_values(db: Database, cls: type[Record], field: Field) -> list[str]:
    """Return the different sets of choices there are, leaping from one to the next."""
    column = f'SELECT min("{field.name}") FROM "{cls.table}"'
    sql = (
        f"WITH RECURSIVE kept(value) AS ({column} UNION ALL"
        f' SELECT ({column} WHERE "{field.name}" > kept.value) FROM kept'
        " WHERE kept.value IS NOT NULL) SELECT value FROM kept WHERE value IS NOT NULL"
    )
    return [row[0] for row in db.execute(sql).fetchall()]
