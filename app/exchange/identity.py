"""Which kept record a row is about, which ones it only looks like, and which lie in the bin."""

import re
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import cache
from typing import Any

from app.exchange.names import folded
from app.records import RECORDS
from app.records.describe import Record
from app.records.kinds import Day, Gone, Kind, Moment, MonthOnly, Number, Ref, Refs, Text
from app.records.merging import Merge
from app.records.parted import names_in
from app.records.partners import Enterprise
from app.rules.alike import bare_name, phones_in
from app.store import mapping
from app.store.bulk import values
from app.store.history import Binned, binned
from app.store.rows import Store

Key = tuple[str, ...]
_KEYS: Mapping[str, tuple[Key, ...]] = {
    "enterprise": (("credit_code",), ("name",)),
    "person": (("name", "phone"), ("name", "birth")),
    "unit": (("name",),),
    "attachment": (("digest", "name"),),
    "talk": (("number",), ("held", "unit", "thoughts")),
    "item": (("number",), ("raised_on", "kind", "text")),
    "agreement": (("number",), ("title", "unit", "starts")),
    "commitment": (("agreement", "place"), ("agreement", "text", "lane")),
    "topic": (("event", "title"),),
    "holiday": (("day",),),
}
_ALIKE = frozenset({"enterprise", "person", "unit", "contact"})
_FORM = re.compile(r"(中国|支部委员会|委员会|支部|[·.,，。()（）\-—\s])")
_SHORTEST, _MOST = 2, 5
_PARTED = "\x1f"


def keys_of(cls: type[Record]) -> tuple[Key, ...]:
    """Return the sets of fields that tell which record it is, the surest first."""
    if cls.table in _KEYS:
        return _KEYS[cls.table]
    names = [n for n in cls.titles if not isinstance(cls.field(n).kind, Refs)]
    for field in cls.fields:
        along = isinstance(field.kind, Ref) and field.kind.when_gone is Gone.GO_ALONG
        dated = isinstance(field.kind, Day | Moment | MonthOnly | Number)
        if field.required and (along or dated) and field.name not in names:
            names.append(field.name)
    return (tuple(names),)


def keyed(cls: type[Record], found: Mapping[str, Any]) -> dict[Key, str]:
    """Return what a row says of each key, the surest first; those it says too little of are out."""
    enough = all if cls.table in _KEYS else any
    made = {}
    for key, kinds in _keys(cls.table):
        words = [
            folded(value) if isinstance(kind, Text) else str(kind.dump(value) or "")
            for kind, value in zip(kinds, map(found.get, key), strict=True)
        ]
        if enough(words):
            made[key] = _PARTED.join(words)
    return made


@cache
def _keys(table: str) -> tuple[tuple[Key, tuple[Kind, ...]], ...]:
    cls = RECORDS[table]
    return tuple((key, tuple(cls.field(name).kind for name in key)) for key in keys_of(cls))


class Kept:
    """Find kept records by what tells them, by names they no longer bear, and by likeness."""

    def __init__(self, store: Store, cls: type[Record]) -> None:
        self._store, self._cls = store, cls
        self._by_key: dict[tuple[Key, str], dict[str, None]] = {}
        self._formerly: dict[str, dict[str, None]] = {}
        self._alike: dict[str, dict[str, None]] = {}
        self._binned: dict[str, Binned] | None = None

    def move(self, store: Store) -> None:
        """Go on with another connection to the same file."""
        self._store = store

    def find(self, rows: Iterable[Mapping[Key, str]]) -> None:
        """Look for all that rows with these keys may be about."""
        cls, keys = self._cls, keys_of(self._cls)
        wanted = {mark for row in rows for mark in row.items()}
        names = list(dict.fromkeys(name for key in keys for name in key))
        for uid, *row in values(self._store, cls, names) if wanted else ():
            for mark in self._stored(dict(zip(names, row, strict=True))):
                if mark in wanted:
                    self._by_key.setdefault(mark, {})[uid] = None
        if wanted and cls.table == Enterprise.table:
            self._find_former({word for _, word in wanted})

    def same(self, row: Mapping[Key, str]) -> dict[Key, tuple[str, ...]]:
        """Return the uids of the records a row is about, by what tells it, the surest first."""
        return {mark[0]: tuple(self._by_key[mark]) for mark in row.items() if mark in self._by_key}

    def formerly(self, row: Mapping[str, Any]) -> tuple[str, ...]:
        """Return who was called so, or had such a code, before it was renamed or merged."""
        if not self._formerly:
            return ()
        words = (folded(row.get(name)) for name in ("name", "credit_code"))
        found = [uid for word in words if word for uid in self._formerly.get(word, ())]
        return tuple(dict.fromkeys(found))

    def find_alike(self, wanted: AbstractSet[str]) -> None:
        """Look for who bears these marks."""
        if not wanted:
            return
        names = [n for n in ("name", "phone") if n in {f.name for f in self._cls.fields}]
        for uid, *row in values(self._store, self._cls, names):
            for mark in self.marks(dict(zip(names, row, strict=True))):
                if mark in wanted:
                    self._alike.setdefault(mark, {})[uid] = None

    def alike(self, marks: Iterable[str]) -> tuple[str, ...]:
        """Return the uids of the records that bear one of these marks."""
        found = [uid for mark in marks for uid in self._alike.get(mark, ())]
        return tuple(dict.fromkeys(found))[:_MOST]

    def marks(self, row: Mapping[str, Any]) -> list[str]:
        """Return what likeness is seen by."""
        if self._cls.table not in _ALIKE:
            return []
        return _firm_marks(row) if self._cls.table == Enterprise.table else _marks(row)

    def in_bin(self, row: Mapping[Key, str]) -> tuple[Binned, ...]:
        """Return the records in the recycle bin that a row with these keys is about."""
        if self._binned is None:
            self._binned = {
                _bin_mark(key, word): each
                for each in binned(self._store, self._cls.table)
                for key, word in self._stored(mapping.dumped(each.record))
            }
        if not self._binned:
            return ()
        found = [self._binned.get(_bin_mark(key, word)) for key, word in row.items()]
        return tuple(dict.fromkeys(each for each in found if each is not None))

    def by_uid(self, uid: str) -> Binned | None:
        """Return the record with this uid out of the recycle bin."""
        return next(
            (each for each in (self._binned or {}).values() if each.record.uid == uid), None
        )

    def _stored(self, stored: Mapping[str, Any]) -> Iterator[tuple[Key, str]]:
        cls = self._cls
        for key in keys_of(cls):
            words = [
                folded(stored[n])
                if isinstance(cls.field(n).kind, Text)
                else str(stored[n] if stored[n] is not None else "")
                for n in key
            ]
            if any(words):
                yield key, _PARTED.join(words)

    def _find_former(self, wanted: set[str]) -> None:
        for uid, former in values(self._store, self._cls, ["former"]):
            for name in names_in(former) if former else ():
                if (word := folded(name)) in wanted:
                    self._formerly.setdefault(word, {})[uid] = None
        for each in self._store.find(Merge, state="merged"):
            for word in map(folded, (each.name, each.credit_code)):
                if word in wanted and each.enterprise:
                    self._formerly.setdefault(word, {})[each.enterprise] = None


def _bin_mark(key: Key, word: str) -> str:
    return _PARTED.join((*key, word))


def _firm_marks(row: Mapping[str, Any]) -> list[str]:
    name = bare_name(str(row.get("name") or ""))
    made = [f"name:{name}"] if len(name) >= _SHORTEST else []
    return made + [f"phone:{number}" for number in phones_in(str(row.get("phone") or ""))]


def _marks(row: Mapping[str, Any]) -> list[str]:
    name, made = folded(row.get("name")), []
    bare = _FORM.sub("", name) or name
    if len(bare) >= _SHORTEST:
        made.append(f"name:{bare}")
    return made + [f"phone:{number}" for number in phones_in(str(row.get("phone") or ""))]
