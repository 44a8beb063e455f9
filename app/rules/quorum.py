"""Who may vote, whether enough are there, whether a matter passed: by the rules of the day."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping

import attrs

from app.records.choices import SHARES
from app.records.events import Attendance, Event, Topic, VoteRule
from app.records.roster import Person
from app.records.words import N, Said, said
from app.rules.presence import is_due
from app.rules.rolls import covers

# What a kind of event decides, unless a topic says that it is about something else.
MATTERS: Mapping[str, str] = {
    "members_meeting": "resolution",
    "committee_meeting": "committee",
    "party_committee": "party_committee",
    "democratic_life": "democratic_life",
}
_PARTS = {
    "half": (1, 2),
    "two_thirds": (2, 3),
    "three_quarters": (3, 4),
    "four_fifths": (4, 5),
    "all": (1, 1),
}
_OVER = {True: N("须超过{share}"), False: N("须达到{share}")}
MET, EXACT, SHORT = "met", "exact", "short"


@attrs.frozen
class Voters:
    """Count those with a vote: how many are due and how many of them are there."""

    due: int = 0
    present: int = 0


@attrs.frozen
class Circle:
    """Know the people of a roll call: who they are, and who of them sits on the committee."""

    people: Mapping[str, Person]
    committee: Collection[str] = frozenset()


def rule_on(rules: Iterable[VoteRule], matter: str, day: dt.date) -> VoteRule | None:
    """Return the rule in force on a day: the one that began last."""
    fitting = [
        rule
        for rule in rules
        if rule.matter == matter and rule.since and covers(rule.since, rule.until, day)
    ]
    return max(fitting, key=lambda rule: str(rule.since), default=None)


def has_vote(person: Person, day: dt.date) -> bool:
    """Tell whether a member has a vote on a day.

    Formal members only; probationary members have none, nor has whoever is suspended
    (Regulations on Elections in Grassroots Organisations, 2020, Art. 5).
    """
    if person.confirmed is not None and day < person.confirmed:
        return False
    return person.standing == "formal" and person.state != "suspended"


def voters(rule: VoteRule, rows: Iterable[Attendance], circle: Circle, day: dt.date) -> Voters:
    """Count those a rule gives a vote; who is absent stays due, who is not counted does not."""
    due = present = 0
    for row in rows:
        if is_due(row) and _votes(rule, row, circle, day):
            due += 1
            present += row.state == "present"
    return Voters(due, present)


def _votes(rule: VoteRule, row: Attendance, circle: Circle, day: dt.date) -> bool:
    if rule.voters == "committee":
        return not circle.committee or row.person in circle.committee
    if rule.voters == "everybody":
        return True
    person = circle.people.get(row.person or "")
    return person is not None and not row.voteless and has_vote(person, day)


def matter_of(topic: Topic, event: Event) -> str:
    """Return what a topic is a vote on: what it says itself, else what its event decides."""
    return topic.matter or next((MATTERS[kind] for kind in event.kinds if kind in MATTERS), "")


def matters_of(event: Event, topics: Iterable[Topic]) -> list[str]:
    """Return all an event decides, of its kinds first, then of its topics."""
    own = [MATTERS[kind] for kind in event.kinds if kind in MATTERS]
    return list(dict.fromkeys([*own, *(topic.matter for topic in topics if topic.matter)]))


def reached(part: int, whole: int, share: str, *, over: bool) -> str:
    """Compare a part with a share of the whole; exactly half is told apart.

    What the regulations mean by 半数以上 where it is exactly half is not settled: it counts as
    reached and is pointed out. Where more than the share is asked, exactly so many are short.
    """
    num, den = _PARTS[share]
    if part * den == whole * num:
        exact = EXACT if share == "half" else MET
        return SHORT if over else exact
    return MET if part * den > whole * num else SHORT


def presence(rule: VoteRule, found: Voters) -> str:
    """Tell whether enough of those with a vote are there; "" where the rule asks nothing."""
    if rule.presence is None or not found.due:
        return ""
    return reached(found.present, found.due, rule.presence, over=rule.presence_over)


def approvals(rule: VoteRule, topic: Topic) -> int:
    """Count the votes in favour, with the written opinions where they count as votes."""
    return (topic.votes_for or 0) + ((topic.written_for or 0) if rule.written else 0)


def passage(rule: VoteRule, topic: Topic, found: Voters) -> str:
    """Tell whether enough voted in favour; "" where nobody voted or the rule asks nothing."""
    whole = found.present if rule.passing_of == "present" else found.due
    if rule.passing is None or topic.votes_for is None or not whole:
        return ""
    return reached(approvals(rule, topic), whole, rule.passing, over=rule.passing_over)


def basis(rule: VoteRule) -> Said:
    """Say by which regulation and article."""
    return said(N("{source}{article}"), source=rule.source.strip(), article=rule.article.strip())


def asked(rule: VoteRule) -> Said:
    """Say how many a rule wants to be there."""
    return said(_OVER[rule.presence_over], share=said(SHARES[rule.presence or "half"]))


_WHO = {
    "formal": N("有表决权的正式党员"),
    "committee": N("委员"),
    "everybody": N("应到会人员"),
}
_PRESENCE = {
    MET: N("{who}应到 {due} 人，到会 {present} 人，{asked}，符合（{basis}）"),
    EXACT: N("{who}应到 {due} 人，到会 {present} 人，{asked}，正好相等，请留意（{basis}）"),
    SHORT: N("{who}应到 {due} 人，到会 {present} 人，{asked}，人数不足（{basis}）"),
}


def presence_said(rule: VoteRule, found: Voters) -> Said | None:
    """Say whether enough are there, with the article; None where the rule asks nothing."""
    state = presence(rule, found)
    if not state:
        return None
    return said(
        _PRESENCE[state],
        who=said(_WHO[rule.voters or "formal"]),
        due=found.due,
        present=found.present,
        asked=asked(rule),
        basis=basis(rule),
    )
