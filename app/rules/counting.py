"""Which events count for a rule of required meetings: by unit and kind, or by who spoke."""

import datetime as dt
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator

import attrs

from app.records.events import Event
from app.records.roster import Post
from app.records.rules import Rule

Mark = tuple[dt.date, str]
Place = tuple[str, str]
_NONE: list[Mark] = []


@attrs.frozen
class Held:
    """Hold of an event what the rules ask: what it counts as, whose it is, when, who spoke."""

    uid: str
    kinds: tuple[str, ...]
    units: tuple[str, ...]
    day: dt.date
    speaker: str | None = None


def held_of(events: Iterable[Event]) -> Iterator[Held]:
    """Yield of events what the rules ask; an event without a time was never held."""
    for event in events:
        if event.starts is not None:
            day = event.starts.date()
            yield Held(event.uid, event.kinds, event.units, day, event.speaker)


class Ledger:
    """Keep events sorted by day for every unit and kind, and every speaker and kind."""

    def __init__(self, events: Iterable[Held] = ()) -> None:
        self._held: dict[str, Held] = {}
        self.by_unit: dict[Place, list[Mark]] = {}
        self.by_speaker: dict[Place, list[Mark]] = {}
        for event in events:
            self._held[event.uid] = event
            for marks, mark in self._places(event):
                marks.append(mark)
        for marks in (*self.by_unit.values(), *self.by_speaker.values()):
            marks.sort()

    def replace(self, uids: Iterable[str], events: Iterable[Held]) -> None:
        """Forget the events of these uids, and take these in their place."""
        for uid in uids:
            gone = self._held.pop(uid, None)
            for marks, mark in self._places(gone) if gone else ():
                del marks[bisect_left(marks, mark)]
        for event in events:
            self._held[event.uid] = event
            for marks, mark in self._places(event):
                insort(marks, mark)

    def first_day(self) -> dt.date | None:
        """Return the day of the first event, None when there is none."""
        return min((marks[0][0] for marks in self.by_unit.values() if marks), default=None)

    def _places(self, event: Held) -> Iterator[tuple[list[Mark], Mark]]:
        mark = event.day, event.uid
        for kind in event.kinds:
            for unit in event.units:
                yield self.by_unit.setdefault((unit, kind), []), mark
            if event.speaker:
                yield self.by_speaker.setdefault((event.speaker, kind), []), mark


class Counting:
    """Find in a ledger what counts for a rule: the unit's own events, or what was spoken at."""

    def __init__(self, ledger: Ledger, posts: Iterable[Post]) -> None:
        self._ledger = ledger
        self._posts: dict[Place, list[Post]] = {}
        for post in posts:
            self._posts.setdefault((post.unit or "", post.kind or ""), []).append(post)

    def within(self, unit: str, rule: Rule, first: dt.date, last: dt.date) -> list[Mark]:
        """Return what was held between two days that a rule counts, in order, each once.

        Where the rule asks for a speaker, it is what a holder of that post of the unit spoke
        at while in office, in whichever unit it was held.
        """
        found: list[Mark] = []
        many = 0
        for marks, since, until in self._sources(unit, rule):
            low = bisect_left(marks, (max(first, since), ""))
            high = bisect_right(marks, (min(last, until), "~"))
            if low < high:
                found += marks[low:high]
                many += 1
        return sorted(set(found)) if many > 1 else found

    def earliest(self, unit: str, rule: Rule) -> dt.date | None:
        """Return the day of the first event a rule could count, None when there is none."""
        return min((marks[0][0] for marks, *_ in self._sources(unit, rule) if marks), default=None)

    def _sources(self, unit: str, rule: Rule) -> Iterator[tuple[list[Mark], dt.date, dt.date]]:
        if not rule.speaker:
            for kind in rule.kinds:
                yield self._ledger.by_unit.get((unit, kind), _NONE), dt.date.min, dt.date.max
            return
        for post in self._posts.get((unit, rule.speaker), ()):
            for kind in rule.kinds:
                marks = self._ledger.by_speaker.get((post.person or "", kind), _NONE)
                yield marks, post.since or dt.date.min, post.until or dt.date.max
