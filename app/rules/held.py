"""One event with all that hangs on it, as the checks and the papers read it."""

import datetime as dt
from collections.abc import Mapping

import attrs

from app.records.events import Attendance, Correction, Event, Guest, Topic, VoteRule
from app.rules.quorum import Circle, Voters, matter_of, matters_of, rule_on, voters


@attrs.frozen
class Held:
    """Hold one event, its rows, and what the roster and the rules say of its day."""

    event: Event
    rows: tuple[Attendance, ...] = ()
    topics: tuple[Topic, ...] = ()
    guests: tuple[Guest, ...] = ()
    corrections: tuple[Correction, ...] = ()
    circle: Circle = attrs.field(factory=lambda: Circle({}))
    due: tuple[str, ...] = ()
    rules: tuple[VoteRule, ...] = ()
    # Which time a topic is on the agenda, by its uid; once is not told.
    times: Mapping[str, int] = attrs.field(factory=dict)
    # The leaders whom the event counts for as double organisational life.
    leaders: tuple[str, ...] = ()

    @property
    def day(self) -> dt.date:
        """Return the day of the event; one without a day is held by no rule."""
        return self.event.starts.date() if self.event.starts else dt.date.min

    def rule_of(self, topic: Topic) -> VoteRule | None:
        """Return the rule a topic is voted by."""
        return rule_on(self.rules, matter_of(topic, self.event), self.day)

    def rules_of(self) -> list[VoteRule]:
        """Return the rules of all that is decided here."""
        found = (
            rule_on(self.rules, each, self.day) for each in matters_of(self.event, self.topics)
        )
        return [rule for rule in found if rule is not None]

    def voters(self, rule: VoteRule | None) -> Voters:
        """Count those with a vote by a rule; without one, everybody who is due and there."""
        rule = rule or _ANYBODY
        return voters(rule, self.rows, self.circle, self.day)

    def name(self, uid: str | None) -> str:
        """Name a person of the roll call."""
        person = self.circle.people.get(uid or "")
        return person.name if person else ""


_ANYBODY = VoteRule(voters="everybody")
