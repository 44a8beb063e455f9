"""Parts of records read once, and read again only where something was written since."""

from collections import OrderedDict
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

import attrs

from app.records.describe import Record
from app.store.history import latest_step, touched_since
from app.store.listing import Wanted, all_uids, sketches
from app.store.rows import Store

R = TypeVar("R", bound=Record)
# A view asks for one year of one unit or of all; whoever turns pages comes back to a few.
_QUESTIONS = 12


@attrs.define
class _Kept:
    """Hold the answer to one question, and up to which step it is true."""

    at: int
    found: dict[str, Any]


_kept: WeakKeyDictionary[Store, OrderedDict[object, _Kept]] = WeakKeyDictionary()


def kept_up(store: Store, cls: type[R], wanted: Wanted, only: tuple[str, ...]) -> list[R]:
    """Return what ``sketches`` returns; of what was read before only what was written since."""
    mine, key = _kept.setdefault(store, OrderedDict()), _key(cls, wanted, only)
    kept, at = mine.get(key), latest_step(store)
    if kept is None:
        found = {rec.uid: rec for rec in sketches(store, cls, wanted, only)}
        kept = mine[key] = _Kept(at, found)
    elif kept.at != at:
        kept.found = _caught_up(store, cls, wanted, only, kept)
        kept.at = at
    mine.move_to_end(key)
    while len(mine) > _QUESTIONS:
        mine.popitem(last=False)
    return list(kept.found.values())


def _caught_up(
    store: Store, cls: type[R], wanted: Wanted, only: tuple[str, ...], kept: _Kept
) -> dict[str, R]:
    """Return the records wanted by now, in their order."""
    touched = touched_since(store, kept.at).get(cls.table, set())
    if not touched:
        return kept.found
    uids = all_uids(store, cls, wanted)
    unread = frozenset(uid for uid in uids if uid in touched or uid not in kept.found)
    fresh = {rec.uid: rec for rec in sketches(store, cls, Wanted(equal={"uid": unread}), only)}
    return {uid: fresh[uid] if uid in fresh else kept.found[uid] for uid in uids}


def _key(cls: type[Record], wanted: Wanted, only: tuple[str, ...]) -> object:
    asked = attrs.astuple(attrs.evolve(wanted, equal={}), recurse=False)
    equal = [(n, sorted(v) if isinstance(v, frozenset) else v) for n, v in wanted.equal.items()]
    return cls.table, only, repr((asked, equal))
