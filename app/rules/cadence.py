"""What is owed how often: for a unit, a rule and a day whether it is done, due, late, exempt.

A version of a rule judges the periods whose last day lies in its time, so a change never
rewrites a period that is over before the change.
"""

import datetime as dt
from collections.abc import Iterable, Iterator

import attrs

from app.records.roster import Post, Unit
from app.records.rules import Exemption, Rule
from app.records.words import N
from app.rules.counting import Counting, Held, Ledger, Mark
from app.rules.owing import Owing, Waived
from app.rules.periods import Span, span_of, spans_of
from app.rules.rolls import covers

STATES = {
    "done": N("已开"),
    "due": N("待开"),
    "late": N("逾期"),
    "exempt": N("免开"),
    "not_owed": N("不需"),
}
_DAY = dt.timedelta(1)


@attrs.frozen
class Answer:
    """Say how one unit stands to one rule in one period, as of one day.

    ``events`` are what counted, in order; ``planned`` what is called for a later day of the
    period. ``by`` is the last day it is normally held, ``latest`` the last day it can count.
    """

    unit: str
    rule: Rule
    span: Span
    state: str
    events: tuple[str, ...] = ()
    planned: tuple[str, ...] = ()
    waived: Waived | None = None
    by: dt.date = dt.date.max
    latest: dt.date = dt.date.max
    urgent: bool = False
    filled: dt.date | None = None

    @property
    def times(self) -> int:
        """Return how many are asked for."""
        return self.rule.times or 1

    @property
    def missing(self) -> int:
        """Return how many are still owed; none of what is not owed at all."""
        return max(self.times - len(self.events), 0) if self.state in {"due", "late"} else 0

    @property
    def uncalled(self) -> int:
        """Return how many are still owed and not even called for a later day."""
        return max(self.missing - len(self.planned), 0)

    @property
    def is_ahead(self) -> bool:
        """Tell whether nothing is owed only because its time has not come yet."""
        return self.waived is not None and self.waived.key == "not_begun"


class Cadence:
    """Answer for the units and rules of a file; made once, asked often."""

    def __init__(
        self,
        units: Iterable[Unit],
        rules: Iterable[Rule],
        exemptions: Iterable[Exemption] = (),
        events: Iterable[Held] | Ledger = (),
        posts: Iterable[Post] = (),
        since: dt.date | None = None,
    ) -> None:
        """Take as ``since`` the day the records begin; of the time before nothing is owed."""
        self.units = {unit.uid: unit for unit in units}
        self.threads = _threads(rules)
        self._owing = Owing(self.units.values(), self.threads, exemptions, since)
        ledger = events if isinstance(events, Ledger) else Ledger(events)
        self._counting = Counting(ledger, posts)
        self._chains: dict[tuple[str, str, dt.date], dict[Span, tuple[Mark, ...]]] = {}

    def answer(self, unit: str, thread: str, day: dt.date, today: dt.date | None = None) -> Answer:
        """Say how a unit stands to a rule in the period that holds a day, as of today.

        ``thread`` is what the versions of a rule share; raise KeyError for an unknown one.
        """
        today = today or day
        versions = self.threads[thread]
        for version in versions:
            span = span_of(version.period or "month", day)
            if self.version(thread, span.last) is version:
                return self._judge(unit, version, span, today)
        last = versions[-1]
        span = span_of(last.period or "month", day)
        return Answer(unit, last, span, "not_owed", waived=Waived.not_in_force())

    def year(self, unit: str, year: int, today: dt.date) -> Iterator[Answer]:
        """Yield the answers of a unit for every period of a year, rule by rule."""
        for thread in self.threads_for(unit):
            yield from self.periods(unit, thread, year, today)

    def periods(self, unit: str, thread: str, year: int, today: dt.date) -> Iterator[Answer]:
        """Yield the answers of a unit to one rule for every period of a year."""
        for version in self.threads.get(thread, ()):
            for span in spans_of(version.period or "month", year):
                if self.version(thread, span.last) is version:
                    yield self._judge(unit, version, span, today)

    def threads_for(self, unit: str) -> list[str]:
        """Return the rules of which any version, switched on, asks of this kind of unit."""
        kind = self.units[unit].kind if unit in self.units else None
        asking = ((t, v) for t, versions in self.threads.items() for v in versions if v.on)
        return list(dict.fromkeys(t for t, version in asking if kind in version.owners))

    def version(self, thread: str, day: dt.date) -> Rule | None:
        """Return the version of a rule in force on a day; None when it is switched off then."""
        for version in reversed(self.threads.get(thread, ())):
            if covers(version.since, version.until, day):
                return version if version.on else None
        return None

    def _judge(self, unit: str, rule: Rule, span: Span, today: dt.date) -> Answer:
        window, times = span.part(rule.from_month, rule.to_month), rule.times or 1
        by, latest = window.last, span.last + dt.timedelta(rule.grace or 0)
        marks = self._counted(unit, rule, span, today)
        events = tuple(uid for _, uid in marks)
        waived = self._owing.waived(unit, rule, window)
        if len(marks) >= times and not (waived and waived.structural):
            filled = marks[times - 1][0]
            return Answer(unit, rule, span, "done", events, by=by, latest=latest, filled=filled)
        ahead = self._counting.within(unit, rule, max(today + _DAY, span.first), latest)
        planned = tuple(uid for _, uid in ahead)
        urgent = False
        if waived is None and today < window.first:
            waived = Waived.ahead(window)
        if waived is not None:
            state = waived.state
        elif today > (latest if rule.grace else by):
            state = "late"
        else:
            state, urgent = "due", today >= by - dt.timedelta(rule.warn or 0)
        return Answer(unit, rule, span, state, events, planned, waived, by, latest, urgent)

    def _counted(self, unit: str, rule: Rule, span: Span, today: dt.date) -> tuple[Mark, ...]:
        """Return what counts for a period: each event for one period of a rule only."""
        if any(version.grace for version in self.threads[rule.thread]):
            return self._chain(unit, rule.thread, today).get(span, ())
        return tuple(self._counting.within(unit, rule, span.first, min(span.last, today)))

    def _chain(self, unit: str, thread: str, today: dt.date) -> dict[Span, tuple[Mark, ...]]:
        key = unit, thread, today
        if key not in self._chains:
            self._chains[key] = dict(self._given_out(unit, thread, today))
        return self._chains[key]

    def _given_out(
        self, unit: str, thread: str, today: dt.date
    ) -> Iterator[tuple[Span, tuple[Mark, ...]]]:
        """Give out events period by period: what an earlier one still lacks it takes first."""
        within, taken = self._counting.within, set[str]()
        for rule, span in self._spans(unit, thread, today):
            held = within(unit, rule, span.first, min(span.last, today))
            own = [mark for mark in held if mark[1] not in taken]
            lacking = (rule.times or 1) - len(own)
            if rule.grace and lacking > 0 and self._is_owed(unit, rule, span):
                until = min(span.last + dt.timedelta(rule.grace), today)
                more = within(unit, rule, span.next().first, until)[:lacking]
                taken |= {uid for _, uid in more}
                own += more
            yield span, tuple(own)

    def _spans(self, unit: str, thread: str, today: dt.date) -> Iterator[tuple[Rule, Span]]:
        """Yield every period a rule judges up to today, from the first event on."""
        versions = self.threads[thread]
        days = [day for v in versions if (day := self._counting.earliest(unit, v)) is not None]
        # What is held in January may be the old year's.
        first = min(days).year - 1 if days else today.year
        for year in range(first, today.year + 1):
            spans = ((v, s) for v in versions for s in spans_of(v.period or "month", year))
            for version, span in sorted(spans, key=lambda pair: pair[1].last):
                if self.version(thread, span.last) is version:
                    yield version, span

    def _is_owed(self, unit: str, rule: Rule, span: Span) -> bool:
        return self._owing.waived(unit, rule, span.part(rule.from_month, rule.to_month)) is None


def _threads(rules: Iterable[Rule]) -> dict[str, list[Rule]]:
    """Return the versions of every rule, oldest first; rules in the order they were made."""
    threads: dict[str, list[Rule]] = {}
    for rule in sorted(rules, key=lambda rule: rule.id):
        threads.setdefault(rule.thread, []).append(rule)
    for versions in threads.values():
        versions.sort(key=lambda rule: rule.since or dt.date.min)
    return threads
