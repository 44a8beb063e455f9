"""Which rows have a word: in their own text, in what they link to, in choices and dates."""

import re

from app.records import RECORDS
from app.records.describe import Field, Record
from app.records.kinds import Choice, Choices, Day, Moment, MonthOnly, Number, Ref, Refs
from app.store.folding import folded
from app.store.indexing import title_texts
from app.store.shape import find_table, link_table
from app.store.words import match

Clause = tuple[str, list[object]]
# There are more of these than of what links to one of them: their uids are not gathered first.
_MANY = {"event"}
_DATE_LIKE = re.compile(r"\d{4}(-\d{0,2}(-\d{0,2})?)?")


def having(cls: type[Record], word: str) -> Clause:
    """Return the query for the ids of all rows that have a word, in any way."""
    return _either([own(cls, match(word)), *_linked(cls, word), *_told(cls, word)])


def having_text(cls: type[Record], word: str, most: int) -> Clause:
    """Return the query for the ids of rows that have a word in their text or in a linked name.

    Only the newest ``most`` of the linked names are looked at.
    """
    return _either([own(cls, match(word)), *_linked(cls, word, most)])


def own(cls: type[Record], question: str) -> Clause:
    """Return the query for the ids of rows whose own search text answers an index query."""
    find = find_table(cls)
    return f"SELECT rowid AS id FROM {find} WHERE {find} MATCH ?", [question]


def _either(ways: list[Clause]) -> Clause:
    return " UNION ".join(sql for sql, _ in ways), [value for _, more in ways for value in more]


def _linked(cls: type[Record], word: str, most: int = 0) -> list[Clause]:
    fields = [f for f in cls.fields if isinstance(f.kind, Ref | Refs) and f.find]
    return [_link(cls, field, word, most) for field in fields]


def _link(cls: type[Record], field: Field, word: str, most: int) -> Clause:
    to = RECORDS[field.kind.to]  # type: ignore[attr-defined]
    # A plan is called by its year and unit: no word of its own names it.
    ids, values = own(to, match(word, "title") if title_texts(to.table) else match(word))
    if most:
        ids, values = f"{ids} ORDER BY rowid DESC LIMIT ?", [*values, most]
    if to.table in _MANY and isinstance(field.kind, Ref):
        join = (
            f'"{cls.table}" AS it CROSS JOIN "{to.table}" AS that ON that.uid = it."{field.name}"'
        )
        return f"SELECT it.id FROM {join} WHERE that.id IN ({ids})", values
    uids = f'SELECT uid FROM "{to.table}" WHERE id IN ({ids})'
    column = f'"{field.name}"'
    if isinstance(field.kind, Refs):
        column = "uid"
        uids = f'SELECT source FROM "{link_table(cls, field)}" WHERE target IN ({uids})'
    return f'SELECT id FROM "{cls.table}" WHERE {column} IN ({uids})', values


def _told(cls: type[Record], word: str) -> list[Clause]:
    """Return one query for choices by their label and for dates by their beginning."""
    found = [way for field in cls.fields for way in _value(field, word)]
    if not found:
        return []
    either = " OR ".join(sql for sql, _ in found)
    values = [value for _, more in found for value in more]
    return [(f'SELECT id FROM "{cls.table}" WHERE {either}', values)]


def _value(field: Field, word: str) -> list[Clause]:
    kind = field.kind
    if isinstance(kind, Choice | Choices):
        keys = [key for key, label in kind.of.items() if word in folded(label)]
        if isinstance(kind, Choices):
            return [(f'instr("{field.name}", ?)', [f'"{key}"']) for key in keys]
        return [(f'"{field.name}" IN ({", ".join("?" * len(keys))})', [*keys])] if keys else []
    if isinstance(kind, Day | MonthOnly | Moment | Number) and _DATE_LIKE.fullmatch(word):
        return [(f"\"{field.name}\" LIKE ? || '%'", [word])]
    return []
