"""What a list shows: filtered, sorted and counted in SQL, the first rows of it only."""

import json
from collections.abc import Mapping
from math import isqrt
from typing import Generic, TypeVar

import attrs

from app.records import RECORDS
from app.records.describe import Record
from app.records.kinds import Choice, Code, Day, Moment, MonthOnly, Ref, Refs
from app.records.words import plain
from app.store.asking import Clause, condition_of, havings
from app.store.conditions import condition
from app.store.engine import storable
from app.store.mapping import fetch
from app.store.ordering import groups, source, terms
from app.store.rows import Store
from app.store.shape import sorted_text
from app.store.titles import title_of
from app.store.words import asked

R = TypeVar("R", bound=Record)
COUNTED = 10_000
NO_LIMIT = 2**62
# So many rows are sorted before anybody notices.
_SORTED = 20_000
_THESE = "WHERE id IN (SELECT value FROM json_each(?))"
# To look a row up by its id costs so many steps of a walk through an index.
_LOOKED_UP = 6


@attrs.frozen
class Wanted:
    """Say which records of a kind are wanted and in which order.

    ``words`` are found anywhere in the findable texts, in linked records' own texts, in choices
    and at the beginning of dates; ``order`` holds (field, descending) pairs; ``equal`` as in
    ``Store.find``; ``within`` holds a lowest and a highest value, either None, both included;
    ``begins`` holds how a text begins.
    """

    words: str = ""
    order: tuple[tuple[str, bool], ...] = ()
    equal: Mapping[str, object] = attrs.field(factory=dict, hash=False)
    within: Mapping[str, tuple[object, object]] = attrs.field(factory=dict, hash=False)
    limit: int = 2000
    begins: Mapping[str, str] = attrs.field(factory=dict, hash=False)


@attrs.frozen
class Listing(Generic[R]):
    """Hold the first records of a list and how many there are; ``more``: at least so many."""

    records: list[R]
    total: int
    more: bool = False


def listing(store: Store, cls: type[R], wanted: Wanted, *, counted: bool = True) -> Listing[R]:
    """Return the first ``limit`` records wanted, newest first unless ordered, and the total.

    Not ``counted`` there are only said to be more: counting can cost more than finding the first.
    """
    question = _Question.of(store, cls, wanted)
    ids = question.first(store, cls, wanted)
    # Whole rows are read only for what is shown: an index alone may tell which these are.
    found = fetch(store.db, cls, _THESE, [json.dumps(ids)])
    by_id = {record.id: record for record in found}
    records = [by_id[key] for key in ids]
    if len(records) < wanted.limit:
        return Listing(records, len(records))
    if question.many or not counted:
        return Listing(records, len(records), more=True)
    return Listing(records, question.count(store))


def sketches(store: Store, cls: type[R], wanted: Wanted, only: tuple[str, ...]) -> list[R]:
    """Return all records wanted with these fields alone; they are read, never put back."""
    question = _Question.of(store, cls, attrs.evolve(wanted, limit=NO_LIMIT))
    tail = f"{question.where} ORDER BY {terms(cls, wanted.order)}"
    return fetch(store.db, cls, tail, question.params, only)


def count(store: Store, cls: type[Record], wanted: Wanted) -> int:
    """Return how many records are wanted; of words that many have, at most COUNTED."""
    return _Question.of(store, cls, wanted).count(store)


def all_uids(store: Store, cls: type[Record], wanted: Wanted) -> list[str]:
    """Return the uids of all records wanted, in their order, whatever the limit is."""
    question = _Question.of(store, cls, attrs.evolve(wanted, limit=NO_LIMIT))
    sql = f'SELECT "{cls.table}".uid FROM "{cls.table}" {question.where}'
    rows = store.db.execute(f"{sql} ORDER BY {terms(cls, wanted.order)}", question.params)
    return [row[0] for row in rows.fetchall()]


@attrs.frozen
class _Question:
    """Hold the condition of what is wanted: of the first rows in order, and of all of them.

    ``many`` tells that all its words are common ones, ``few`` that one is in few rows only.
    """

    table: str
    walk: Clause
    all: Clause
    many: bool
    few: bool

    @classmethod
    def of(cls, store: Store, kind: type[Record], wanted: Wanted) -> "_Question":
        """Put what is wanted into SQL."""
        parts, params = _fixed(kind, wanted)
        words = asked(wanted.words)
        found = havings(store.db, kind, words) if words else []
        walked = _walked(store, kind, wanted)

        def clause(*, whole: bool) -> Clause:
            test, values = condition_of(kind, found, walked, whole=whole) if found else ("", [])
            both = [*parts, *([test] if test else [])]
            return (f"WHERE {' AND '.join(both)}" if both else ""), [*params, *values]

        many = bool(found) and found[0].common
        few = bool(found) and not many and found[0].number < _SORTED
        return cls(kind.table, clause(whole=False), clause(whole=True), many, few)

    @property
    def where(self) -> str:
        """Return the condition for who wants all rows."""
        return self.all[0]

    @property
    def params(self) -> list[object]:
        """Return the values of that condition."""
        return self.all[1]

    def first(self, store: Store, cls: type[Record], wanted: Wanted) -> list[int]:
        """Return the ids of the first rows in their order."""
        table, order = f'"{cls.table}"', terms(cls, wanted.order)
        if wanted.order and self._is_wide(store):
            table, order = source(cls, wanted.order)
            if (parts := groups(store.db, cls, wanted.order)) is not None:
                return self._group_by_group(store, cls, wanted, parts)
        where, params = self.walk
        sql = f'SELECT "{cls.table}".id FROM {table} {where} ORDER BY {order} LIMIT ?'
        return [row[0] for row in store.db.execute(sql, [*params, wanted.limit]).fetchall()]

    def count(self, store: Store) -> int:
        """Count the rows, up to COUNTED where that would take long."""
        sql = f'SELECT count(*) FROM "{self.table}" {self.where}'
        return COUNTED if self.many and self._up_to(store, COUNTED) else self._number(store, sql)

    def _group_by_group(
        self, store: Store, cls: type[Record], wanted: Wanted, parts: list[Clause]
    ) -> list[int]:
        where, params = self.walk
        rest, ids = terms(cls, wanted.order[1:]), list[int]()
        for test, values in parts:
            both = f"{where} AND {test}" if where else f"WHERE {test}"
            sql = f'SELECT "{cls.table}".id FROM "{cls.table}" {both} ORDER BY {rest} LIMIT ?'
            left = wanted.limit - len(ids)
            if left > 0:
                rows = store.db.execute(sql, [*params, *values, left])
                ids += [row[0] for row in rows.fetchall()]
        return ids

    def _is_wide(self, store: Store) -> bool:
        """Tell whether so many rows are wanted that sorting them all would be felt."""
        return not self.few and (self.many or self._up_to(store, _SORTED))

    def _up_to(self, store: Store, most: int) -> bool:
        inner = f'SELECT 1 FROM "{self.table}" {self.where} LIMIT {most}'
        return self._number(store, f"SELECT count(*) FROM ({inner})") >= most

    def _number(self, store: Store, sql: str) -> int:
        return int(store.db.execute(sql, self.params).fetchone()[0])


def suggest(store: Store, table: str, words: str, limit: int = 20) -> list[tuple[str, str]]:
    """Return (uid, title) of records that have these words, for a field that links to them."""
    cls = RECORDS[table]
    found = listing(store, cls, Wanted(words=words, limit=limit)).records
    return [(rec.uid, title_of(store.db, rec, plain)) for rec in found]


def _fixed(cls: type[Record], wanted: Wanted) -> tuple[list[str], list[object]]:
    """Return the conditions on fields with their values."""
    equal, params = condition(cls, wanted.equal)
    parts = [equal.removeprefix("WHERE ")] if equal else []
    for name, (low, high) in wanted.within.items():
        kind = cls.field(name).kind
        for value, sign in ((low, ">="), (high, "<=")):
            if value is not None:
                parts.append(f'"{cls.table}"."{name}" {sign} ?')
                params.append(storable(kind.dump(value)))
    for name, start in wanted.begins.items():
        parts.append(f'substr("{name}", 1, ?) = ?')
        params.extend((len(start), storable(start)))
    return parts, params


def _walked(store: Store, cls: type[Record], wanted: Wanted) -> int:
    """Return from how many rows on with a word a walk through all in order costs less.

    Else each of them is looked up by its id and all are sorted.
    """
    for name, _ in wanted.order[:1]:
        kind = cls.field(name).kind
        if name == sorted_text(cls) or isinstance(kind, Choice | Ref | Refs):
            return _SORTED
        if not isinstance(kind, Day | MonthOnly | Moment | Code):
            return NO_LIMIT
    rows = store.db.execute(f'SELECT coalesce(max(id), 0) FROM "{cls.table}"').fetchone()[0]
    return isqrt(wanted.limit * rows // _LOOKED_UP)
