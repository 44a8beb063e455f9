"""What keeps a row from being judged by itself: doubts which record it is about, and doubles."""

from collections.abc import Mapping
from typing import Any

import attrs

from app.exchange.identity import Key
from app.exchange.names import folded
from app.exchange.preview import ANEW, Raw, State
from app.records.describe import Record
from app.records.words import N, Said, Tongue, said
from app.store.history import Binned

_MOST = 5


@attrs.define
class Read:
    """Hold what the cells of one row mean, and which records they tell of."""

    raw: Raw
    base: Record | None
    found: dict[str, Any] = attrs.field(factory=dict)
    problems: list[tuple[str, Said]] = attrs.field(factory=list)
    keys: Mapping[Key, str] = attrs.field(factory=dict)
    matches: Mapping[Key, tuple[str, ...]] = attrs.field(factory=dict)
    restore: Binned | None = None

    @property
    def surest(self) -> tuple[str, ...]:
        """Return the records the surest thing in the row tells of; of several the one both name."""
        uids: tuple[str, ...] = ()
        for found in self.matches.values():
            both = tuple(uid for uid in uids if uid in found)
            uids = both or uids or found
        return uids


def doubted(
    row: Read, cls: type[Record], tongue: Tongue
) -> tuple[State, Said, tuple[str, ...]] | None:
    """Say why it is to be decided which record a row is about; None when it is plain."""
    if len(row.surest) > 1:
        n, label = len(row.surest), said(cls.label)
        return (
            State.ALIKE,
            said(N("有 {n} 条{label}都是这样，请选一条。"), n=n, label=label),
            row.surest[:_MOST],
        )
    others = tuple(
        dict.fromkeys(
            uid for found in row.matches.values() for uid in found if uid not in row.surest
        )
    )
    if not others or len(row.matches) < 2:
        return None
    first, second = (cls.field(key[0]).label for key in list(row.matches)[:2])
    one, other = (tongue.title(cls.table, uid)[:30] for uid in (row.surest[0], others[0]))
    words = N("{first}是“{one}”的，{second}却是“{other}”的，请选是哪一条。")
    told = said(words, first=said(first), one=one, second=said(second), other=other)
    return State.CONFLICT, told, (*row.surest, *others)[:_MOST]


class Doubles:
    """Remember the rows of a sheet, to find another one about the same record."""

    def __init__(self) -> None:
        self._seen: dict[object, int] = {}
        self._found: dict[int, Mapping[str, Any]] = {}

    def forget(self, numbers: set[int]) -> None:
        """Forget rows that are judged again."""
        if self._seen:
            self._seen = {mark: at for mark, at in self._seen.items() if at not in numbers}

    def of(self, row: Read, uid: str) -> tuple[State, Said] | None:
        """Say that an earlier row is about the same record; what says nothing else is the same."""
        marks: list[object] = [uid]
        number, found = row.raw.number, row.found
        if row.base is None and not row.raw.uid and row.raw.target != ANEW:
            marks += row.keys.items()
        self._found[number] = found
        for mark in marks:
            first = self._seen.setdefault(mark, number)
            if first != number:
                before = self._found[first]
                if all(_same(before.get(name), value) for name, value in found.items()):
                    return State.SAME, said(N("与第 {n} 行相同。"), n=first)
                return State.CONFLICT, said(N("与第 {n} 行是同一条记录，内容不同。"), n=first)
        return None


def _same(one: object, other: object) -> bool:
    return one == other or (isinstance(other, str) and folded(one) == folded(other))
