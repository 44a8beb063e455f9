"""Which kept record a row is about, and which ones it only looks like."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from app.exchange.names import folded
from app.records.describe import Record
from app.records.kinds import Day, Gone, Moment, MonthOnly, Number, Ref, Refs, Text
from app.store.bulk import values
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
_FIRM = re.compile(
    r"(股份|有限|责任|集团|公司|工厂|厂|商行|贸易|进出口|中国|支部委员会|委员会|支部|[·.,，。()（）\-—\s])"
)
_SHORTEST, _PHONE = 2, 7
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


def key_values(cls: type[Record], key: Key, found: Mapping[str, Any]) -> str:
    """Return what a row says of a key, "" when it says too little."""
    words = []
    for name in key:
        kind, value = cls.field(name).kind, found.get(name)
        words.append(folded(value) if isinstance(kind, Text) else str(kind.dump(value) or ""))
    whole = all(words) if cls.table in _KEYS else any(words)
    return _PARTED.join(words) if whole else ""


class Kept:
    """Find kept records by what tells them, and by what is only alike."""

    def __init__(self, store: Store, cls: type[Record]) -> None:
        self._store, self._cls = store, cls
        self._by_key: dict[tuple[Key, str], str] = {}
        self._alike: dict[str, dict[str, None]] = {}

    def move(self, store: Store) -> None:
        """Go on with another connection to the same file."""
        self._store = store

    def find(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Look for all that these rows may be about."""
        cls, keys = self._cls, keys_of(self._cls)
        wanted = {
            (key, word) for row in rows for key in keys if (word := key_values(cls, key, row))
        }
        names = list(dict.fromkeys(name for key in keys for name in key))
        for uid, *row in values(self._store, cls, names) if wanted else ():
            stored = dict(zip(names, row, strict=True))
            for key in keys:
                words = [
                    folded(stored[n])
                    if isinstance(cls.field(n).kind, Text)
                    else str(stored[n] if stored[n] is not None else "")
                    for n in key
                ]
                if (mark := (key, _PARTED.join(words))) in wanted:
                    self._by_key.setdefault(mark, uid)

    def same(self, row: Mapping[str, Any]) -> str:
        """Return the uid of the record a row is about, "" for none."""
        for key in keys_of(self._cls):
            word = key_values(self._cls, key, row)
            if word and (key, word) in self._by_key:
                return self._by_key[key, word]
        return ""

    def find_alike(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Look for what these rows look like."""
        wanted = {mark for row in rows for mark in self.marks(row)}
        if not wanted:
            return
        names = [n for n in ("name", "phone") if n in {f.name for f in self._cls.fields}]
        for uid, *row in values(self._store, self._cls, names):
            for mark in _marks(dict(zip(names, row, strict=True))):
                if mark in wanted:
                    self._alike.setdefault(mark, {})[uid] = None

    def alike(self, row: Mapping[str, Any]) -> tuple[str, ...]:
        """Return the uids of the records a row looks like."""
        found = [uid for mark in self.marks(row) for uid in self._alike.get(mark, ())]
        return tuple(dict.fromkeys(found))[:5]

    def marks(self, row: Mapping[str, Any]) -> list[str]:
        """Return what likeness is seen by."""
        return _marks(row) if self._cls.table in _ALIKE else []


def _marks(row: Mapping[str, Any]) -> list[str]:
    name, made = folded(row.get("name")), []
    bare = _FIRM.sub("", name) or name
    if len(bare) >= _SHORTEST:
        made.append(f"name:{bare}")
    phone = re.sub(r"\D", "", folded(row.get("phone"))).removeprefix("86").lstrip("0")
    if len(phone) >= _PHONE:
        made.append(f"phone:{phone}")
    return made
