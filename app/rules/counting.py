"""Which events count for a rule of required meetings: by unit and kind, or by who spoke."""

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

import attrs

from app.records.events import Event
from app.records.roster import Post
from app.records.rules import Rule

Mark = tuple[dt.date, str]
_Place = tuple[str, str]
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


class Counting:
    """Find events quickly: sorted by day for every unit and kind, and every speaker and kind."""

    def __init__(self, events: Iterable[Held], posts: Iterable[Post]) -> None:
        self._posts: dict[_Place, list[Post]] = {}
        for post in posts:
            self._posts.setdefault((post.unit or "", post.kind or ""), []).append(post)
        self._by_unit: dict[_Place, list[Mark]] = {}
        self._by_speaker: dict[_Place, list[Mark]] = {}
        for event in events:
            self._enter(event)
        for marks in (*self._by_unit.values(), *self._by_speaker.values()):
            marks.sort()

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

    def _enter(self, event: Held) -> None:
        mark = event.day, event.uid
        for kind in event.kinds:
            for unit in event.units:
                self._by_unit.setdefault((unit, kind), []).append(mark)
            if event.speaker:
                self._by_speaker.setdefault((event.speaker, kind), []).append(mark)

    def _sources(self, unit: str, rule: Rule) -> Iterator[tuple[list[Mark], dt.date, dt.date]]:
        if not rule.speaker:
            for kind in rule.kinds:
                yield self._by_unit.get((unit, kind), _NONE), dt.date.min, dt.date.max
            return
        for post in self._posts.get((unit, rule.speaker), ()):
            for kind in rule.kinds:
                marks = self._by_speaker.get((post.person or "", kind), _NONE)
                yield marks, post.since or dt.date.min, post.until or dt.date.max
