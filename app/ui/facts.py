"""Where every item stands, known all along: read once, then kept up with each step."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from app.records.flow import walk
from app.records.handling import TimeLimit
from app.records.keeping import case_items, cases_of, climb
from app.records.rules import Holiday
from app.records.talks import Item, Step, Voice
from app.rules.cases import Matter
from app.rules.clock import Terms, clock, terms_of
from app.rules.promises import Standing, standing
from app.store.bulk import owners, values
from app.store.rows import Changes, Store

_ITEM = ("number", "kind", "text", "raised_on", "unit", "category", "owner", "owner_unit", "due",
         "case")  # fmt: skip
_STEP = ("item", "on", "kind", "by", "voice", "due", "verdict")
_MANY = 500
_TABLES = frozenset({"item", "item_step", "voice"})


class Trace(NamedTuple):
    """Hold as much of a step as tells how far an item has come."""

    uid: str
    on: dt.date | None
    kind: str | None
    by: str | None
    voice: str | None
    due: dt.date | None
    verdict: str | None


class Facts:
    """Keep where all items stand today.

    Their items hold only what boards and figures ask: they are not to be kept again.
    """

    def __init__(self, store: Store, today: Callable[[], dt.date]) -> None:
        self._store, self._today = store, today
        self._facts: dict[str, Standing] = {}
        self._cases: dict[str, set[str]] = {}
        self._day: dt.date | None = None
        self._terms: Terms | None = None

    @property
    def terms(self) -> Terms:
        """Return what clocks run by."""
        if self._terms is None:
            found = self._store.find(TimeLimit)
            self._terms = terms_of(self._store.find(Holiday), found)
        return self._terms

    def standing(self, item: Item) -> Standing:
        """Say where one item stands today, read from its records."""
        items = case_items(self._store, [item.uid])
        lead = (climb(item, items) or item).uid
        steps = self._store.find(Step, item=lead)
        voices = self._store.find(Voice, item=item.uid)
        return standing(item, steps, voices, self._today(), self.terms, lead)

    def matter(self, item: Item) -> Matter:
        """Say where an item stands together with all it was merged with, read from records."""
        (case,) = cases_of(self._store, [item.uid])
        day, terms, uid = self._today(), self.terms, case.lead.uid
        members = case.members
        return Matter(
            tuple(standing(each, case.steps, case.voices, day, terms, uid) for each in members)
        )

    def all(self) -> Mapping[str, Standing]:
        """Return where every item stands, by uid."""
        if self._day != self._today():
            self._day = self._today()
            self._facts, self._cases = {}, {}
            self._read({})
        return self._facts

    def hear(self, changes: Changes) -> None:
        """Take over what a step changed."""
        if {"holiday", "time_limit"} & changes.rows.keys():
            self._terms = self._day = None
        touched = {table: uids for table, uids in changes.rows.items() if table in _TABLES}
        if self._day is None or not touched:
            return
        if sum(map(len, touched.values())) > _MANY:
            self._day = None
            return
        parts = [uid for table, uids in touched.items() if table != "item" for uid in uids]
        self._renew({*touched.get("item", ()), *owners(self._store, parts, "item")})

    def _renew(self, uids: set[str]) -> None:
        """Read again what these items and their cases are, before and after."""
        heads = uids | {found.lead for uid in uids if (found := self._facts.get(uid))}
        family = {uid for head in heads for uid in self._cases.pop(head, ())}
        wanted = {*heads, *family, *case_items(self._store, heads | family)}
        for uid in wanted:
            self._facts.pop(uid, None)
        self._read({"uid": frozenset(wanted)})

    def _read(self, equal: Mapping[str, Any]) -> None:
        items = {item.uid: item for item in self._items(equal)}
        some = {"item": frozenset(items)} if equal else {}
        named: dict[str, list[str]] = {}
        for uid, item, anonymous in values(self._store, Voice, ("item", "anonymous"), **some):
            if not anonymous:
                named.setdefault(item, []).append(uid)
        steps = self._steps(some)
        for uid, item in items.items():
            lead = (climb(item, items) or item).uid if item.case else uid
            way = steps.get(lead, ())
            heard, merged = named.get(uid, ()), lead != uid
            stand = walk(item.kind, item.raised_on, way, heard, merged=merged)
            read = clock(item, stand, self._today(), self.terms)
            self._facts[uid] = Standing(item, stand, read, lead)
            if merged:
                self._cases.setdefault(lead, set()).add(uid)

    def _items(self, equal: Mapping[str, Any]) -> Iterator[Item]:
        for uid, number, kind, text, raised, *rest in values(self._store, Item, _ITEM, **equal):
            unit, category, owner, owner_unit, due, case = rest
            yield Item(
                uid=uid,
                number=number,
                kind=kind,
                text=text,
                raised_on=_day(raised),
                unit=unit,
                category=category,
                owner=owner,
                owner_unit=owner_unit,
                due=_day(due),
                case=case,
            )

    def _steps(self, some: Mapping[str, Any]) -> dict[str, Sequence[Trace]]:
        """Return the steps up to today of each item, by their day."""
        last = str(self._today())
        found: dict[str, list[tuple[str, Trace]]] = {}
        for uid, item, on, kind, by, voice, due, verdict in values(
            self._store, Step, _STEP, **some
        ):
            if on <= last:
                trace = Trace(uid, _day(on), kind, by, voice, _day(due), verdict)
                found.setdefault(item, []).append((on, trace))
        return {item: _by_day(steps) for item, steps in found.items()}


def _by_day(steps: list[tuple[str, Trace]]) -> list[Trace]:
    # Those of one day stay in the order they were kept in.
    steps.sort(key=lambda pair: pair[0])
    return [trace for _, trace in steps]


@lru_cache(maxsize=50_000)
def _day(stored: str | None) -> dt.date | None:
    return dt.date.fromisoformat(stored) if stored else None
