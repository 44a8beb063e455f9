"""What a list shows: filtered, sorted and counted in SQL, the first rows of it only."""

from collections.abc import Mapping
from math import isqrt
from typing import Generic, TypeVar

import attrs

from app.records import RECORDS
from app.records.describe import Field, Record
from app.records.kinds import Choice, Code, Day, Moment, MonthOnly, Ref, Refs, Text
from app.records.words import plain
from app.store.asking import condition_of, havings
from app.store.conditions import condition
from app.store.engine import storable
from app.store.mapping import fetch
from app.store.rows import Store
from app.store.shape import link_table
from app.store.titles import title_of
from app.store.words import asked

R = TypeVar("R", bound=Record)
COUNTED = 10_000
# To look a row up by its id costs so many steps of a walk through an index.
_LOOKED_UP, _NEVER = 6, 2**62


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


def listing(store: Store, cls: type[R], wanted: Wanted) -> Listing[R]:
    """Return the first ``limit`` records wanted, newest first unless ordered, and the total."""
    asked_for = _Question.of(store, cls, wanted)
    # Whole rows are read only for what is shown: an index alone may tell which these are.
    ids = f'SELECT "{cls.table}".id FROM "{cls.table}" {asked_for.rows} LIMIT ?'
    tail = f'WHERE "{cls.table}".id IN ({ids}) ORDER BY {asked_for.order}'
    records = fetch(store.db, cls, tail, [*asked_for.params, wanted.limit])
    if len(records) < wanted.limit:
        return Listing(records, len(records))
    if asked_for.many:
        return Listing(records, len(records), more=True)
    return Listing(records, asked_for.count(store))


def sketches(store: Store, cls: type[R], wanted: Wanted, only: tuple[str, ...]) -> list[R]:
    """Return all records wanted with these fields alone; they are read, never put back."""
    asked_for = _Question.of(store, cls, wanted)
    return fetch(store.db, cls, asked_for.rows, asked_for.params, only)


def count(store: Store, cls: type[Record], wanted: Wanted) -> int:
    """Return how many records are wanted; of words that many have, at most COUNTED."""
    return _Question.of(store, cls, wanted).count(store)


def all_uids(store: Store, cls: type[Record], wanted: Wanted) -> list[str]:
    """Return the uids of all records wanted, in their order, whatever the limit is."""
    asked_for = _Question.of(store, cls, wanted)
    sql = f'SELECT "{cls.table}".uid FROM "{cls.table}" {asked_for.rows}'
    return [row[0] for row in store.db.execute(sql, asked_for.params).fetchall()]


@attrs.frozen
class _Question:
    """Hold the SQL of what is wanted, and whether it has words that MANY records have."""

    table: str
    where: str
    order: str
    params: list[object]
    many: bool

    @classmethod
    def of(cls, store: Store, kind: type[Record], wanted: Wanted) -> "_Question":
        """Put what is wanted into SQL."""
        where, params, many = _where(store, kind, wanted)
        order = ", ".join([*_order(kind, wanted.order), f'"{kind.table}".id DESC'])
        return cls(kind.table, where, order, params, many)

    @property
    def rows(self) -> str:
        """Return what follows FROM for the rows in their order."""
        return f"{self.where} ORDER BY {self.order}"

    def count(self, store: Store) -> int:
        """Count the rows, up to COUNTED where that would take long."""
        sql = f'SELECT count(*) FROM "{self.table}" {self.where}'
        if self.many:
            inner = f'SELECT 1 FROM "{self.table}" {self.where} LIMIT {COUNTED}'
            sql = f"SELECT count(*) FROM ({inner})"
        return int(store.db.execute(sql, self.params).fetchone()[0])


def suggest(store: Store, table: str, words: str, limit: int = 20) -> list[tuple[str, str]]:
    """Return (uid, title) of records that have these words, for a field that links to them."""
    cls = RECORDS[table]
    found = listing(store, cls, Wanted(words=words, limit=limit)).records
    return [(rec.uid, title_of(store.db, rec, plain)) for rec in found]


def _where(store: Store, cls: type[Record], wanted: Wanted) -> tuple[str, list[object], bool]:
    equal, params = condition(cls, wanted.equal)
    parts = [equal.removeprefix("WHERE ")] if equal else []
    for name, (low, high) in wanted.within.items():
        kind = cls.field(name).kind
        for value, sign in ((low, ">="), (high, "<=")):
            if value is not None:
                parts.append(f'"{name}" {sign} ?')
                params.append(storable(kind.dump(value)))
    for name, start in wanted.begins.items():
        parts.append(f'substr("{name}", 1, ?) = ?')
        params.extend((len(start), storable(start)))
    many = False
    if words := asked(wanted.words):
        found = havings(store.db, cls, words)
        test, values = condition_of(found, _walked(store, cls, wanted))
        parts.append(test)
        params.extend(values)
        # One rare word is enough to gather what there is of it.
        many = found[0].common
    return (f"WHERE {' AND '.join(parts)}" if parts else ""), params, many


def _walked(store: Store, cls: type[Record], wanted: Wanted) -> int:
    """Return from how many rows on with a word a walk through all in order costs less.

    Else each of them is looked up by its id and all are sorted.
    """
    kinds = [cls.field(name).kind for name, _ in wanted.order[:1]]
    if not all(isinstance(kind, Day | MonthOnly | Moment | Code) for kind in kinds):
        return _NEVER
    rows = store.db.execute(f'SELECT coalesce(max(id), 0) FROM "{cls.table}"').fetchone()[0]
    return isqrt(wanted.limit * rows // _LOOKED_UP)


def _order(cls: type[Record], order: tuple[tuple[str, bool], ...]) -> list[str]:
    return [f"{_key(cls, cls.field(name))} {'DESC' if down else 'ASC'}" for name, down in order]


def _key(cls: type[Record], field: Field) -> str:
    kind, column = field.kind, f'"{cls.table}"."{field.name}"'
    if isinstance(kind, Text):
        return f"gb({column})"
    if isinstance(kind, Choice):
        ranks = " ".join(f"WHEN '{key}' THEN {n}" for n, key in enumerate(kind.of))
        return f"CASE {column} {ranks} END"
    if isinstance(kind, Ref):
        return f"({_first_title(kind.to, column)})"
    if isinstance(kind, Refs):
        links = link_table(cls, field)
        first = (
            f'(SELECT target FROM "{links}" WHERE source = "{cls.table}".uid'
            " ORDER BY place LIMIT 1)"
        )
        return f"({_first_title(kind.to, first)})"
    return column


def _first_title(table: str, uid: str) -> str:
    cls = RECORDS[table]
    texts = [n for n in cls.titles if isinstance(cls.field(n).kind, Text)]
    words = f'gb("{texts[0]}")' if texts else f'"{cls.titles[0]}"'
    return f'SELECT {words} FROM "{table}" AS linked WHERE linked.uid = {uid}'
