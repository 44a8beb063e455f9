"""Who owes whom a talk this year: done and due per person, and whom to talk with next."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

import attrs

from app.records.choices import COMMITTEE_POSTS
from app.records.roster import Membership, Person, Post
from app.records.talk_rules import TalkRule
from app.rules.rolls import covers, posts_on, roster_on
from app.store.talk_pairs import Met

_MEMBERS = {"formal", "probationary"}
_HERE = {None, "normal", "mobile"}
# Talks of so many earlier years tell how long ago the last one was.
LOOKED_BACK = 2
_MOST = 12
_RELATIONS = ("members", "committee_member", "committee_members")
# Of a relation and a person: with whom, how often, and when last.
_Had = dict[tuple[str | None, str], list[tuple[str, int, str]]]


@attrs.frozen
class Side:
    """Say who of a unit is on the committee and who is not, in the order of the roster."""

    committee: tuple[str, ...]
    others: tuple[str, ...]

    @property
    def everybody(self) -> tuple[str, ...]:
        """Return the committee, then the others."""
        return (*self.committee, *self.others)

    def partners(self, relation: str, person: str) -> tuple[str, ...]:
        """Return with whom a person can have a talk of a relation; nobody: it does not apply."""
        on_committee = person in self.committee
        mine = {
            "committee_members": self.committee if on_committee else (),
            "committee_member": self.others if on_committee else self.committee,
            "members": () if on_committee else self.others,
        }[relation]
        return tuple(each for each in mine if each != person)


@attrs.frozen
class Duty:
    """Say how one person stands with one requirement; ``wanted`` 0: it does not apply to him."""

    person: str
    rule: TalkRule
    done: int
    wanted: int
    last: dt.date | None = None
    missing: tuple[str, ...] = ()

    @property
    def is_due(self) -> bool:
        """Tell whether a talk is still owed."""
        return self.done < self.wanted


@attrs.frozen
class Suggestion:
    """Propose a talk: who with whom, for which requirement, and when the last one was."""

    talker: str
    partner: str
    rule: TalkRule
    last: dt.date | None


@attrs.frozen
class Coverage:
    """Hold how a unit stands in a year on a day: a row of duties for everybody."""

    side: Side
    rules: tuple[TalkRule, ...]
    rows: tuple[tuple[Duty, ...], ...]
    this_year: tuple[Met, ...] = ()
    earlier: tuple[Met, ...] = ()

    def pairs(self) -> dict[tuple[str, str], tuple[int, str]]:
        """Return for each two, either first, how often they talked this year and when last."""
        found: dict[tuple[str, str], tuple[int, str]] = {}
        for times, meetings in ((1, self.this_year), (0, self.earlier)):
            for each in meetings:
                for key in ((each.talker, each.partner), (each.partner, each.talker)):
                    before, last = found.get(key, (0, ""))
                    found[key] = before + times * each.times, max(last, each.last)
        return found

    def count(self, nth: int) -> tuple[int, int]:
        """Return how many have what the nth rule asks, of how many it applies to."""
        asked = [row[nth] for row in self.rows if row[nth].wanted]
        return sum(not duty.is_due for duty in asked), len(asked)


def in_force(rules: Iterable[TalkRule], day: dt.date) -> tuple[TalkRule, ...]:
    """Return the requirements in force on a day, in the order of their relations."""
    order = ("committee_members", "committee_member", "members")
    found = [rule for rule in rules if covers(rule.since, rule.until, day)]
    return tuple(sorted(found, key=lambda rule: (order.index(rule.relation or "members"), rule.id)))


def side_of(
    unit: str,
    day: dt.date,
    people: Mapping[str, Person],
    memberships: Iterable[Membership],
    posts: Iterable[Post],
) -> Side:
    """Return who of a unit owes talks on a day: its committee, and its other members.

    People who are lost, suspended or gone owe none.
    """
    held = [post.person for post in posts_on(posts, unit, day) if post.kind in COMMITTEE_POSTS]
    committee = tuple(dict.fromkeys(uid for uid in held if uid and _owes(people.get(uid))))
    members = roster_on(memberships, unit, day)
    others = (uid for uid in members if uid not in committee and _owes(people.get(uid)))
    return Side(committee, tuple(others))


def turns_of(unit: str, posts: Iterable[Post], first: dt.date, last: dt.date) -> list[dt.date]:
    """Return the days between two on which the committee of a unit became another."""
    days: set[dt.date] = set()
    for post in posts:
        if post.unit == unit and post.kind in COMMITTEE_POSTS:
            days.update(day for day in (post.since,) if day)
            days.update(day + dt.timedelta(1) for day in (post.until,) if day)
    return sorted(day for day in days if first < day <= last)


def coverage(
    side: Side,
    rules: Sequence[TalkRule],
    this_year: Sequence[Met],
    earlier: Sequence[Met],
    committees: Sequence[frozenset[str]],
) -> Coverage:
    """Draw up who has had the talks that are asked for, and who has not.

    Regulations on Branch Work (on trial, 2018), Art. 19: talks between members of the committee,
    between committee and members, and between members are normally held at least once a year.
    Every pair would be more than anybody can do, so it is read per person, unless a rule says per
    pair: everybody has a talk in each relation that applies to him. ``committees`` holds who sat
    on the committee in each span of the talks: what a talk was is decided by its day. Talks of
    ``earlier`` years tell only how long ago the last one was.
    """
    had = _sorted(this_year, committees)
    before = _sorted(earlier, committees)

    def duty(person: str, rule: TalkRule) -> Duty:
        key = (rule.relation, person)
        return _duty(person, rule, side, had.get(key, ()), before.get(key, ()))

    rows = tuple(tuple(duty(person, rule) for rule in rules) for person in side.everybody)
    return Coverage(side, tuple(rules), rows, tuple(this_year), tuple(earlier))


def suggestions(found: Coverage, day: dt.date) -> list[Suggestion]:
    """Propose talks for the month of a day, the oldest gap first, each for two at once if it can.

    What is still due is spread over the months that are left of the year.
    """
    due = [duty for row in found.rows for duty in row if duty.is_due]
    due.sort(key=lambda duty: duty.last or dt.date.min)
    months = 13 - day.month
    number = min(max(-(-len(due) // (2 * months)), 3), _MOST)
    pairs = found.pairs() if due else {}
    open_for = {(duty.person, duty.rule.uid): duty for duty in due}
    load = dict.fromkeys(found.side.everybody, 0)
    made: list[Suggestion] = []
    for duty in due:
        if len(made) == number:
            break
        if (duty.person, duty.rule.uid) not in open_for:
            continue
        partner = _partner(duty, found, open_for, load, pairs)
        for person in (duty.person, partner):
            open_for.pop((person, duty.rule.uid), None)
            load[person] += 1
        made.append(_suggestion(duty, partner, found.side))
    return made


def partner_for(found: Coverage, duty: Duty) -> Suggestion:
    """Propose the talk that one open duty asks for."""
    open_for = {(d.person, d.rule.uid): d for row in found.rows for d in row if d.is_due}
    load = dict.fromkeys(found.side.everybody, 0)
    partner = _partner(duty, found, open_for, load, found.pairs())
    return _suggestion(duty, partner, found.side)


def _owes(person: Person | None) -> bool:
    return person is not None and person.standing in _MEMBERS and person.state in _HERE


def _sorted(meetings: Iterable[Met], committees: Sequence[frozenset[str]]) -> _Had:
    """Return for each relation and person with whom it was, how often, and when last."""
    found: _Had = {}
    for talker, partner, span, times, last in meetings:
        committee = committees[span]
        relation = _RELATIONS[(talker in committee) + (partner in committee)]
        found.setdefault((relation, talker), []).append((partner, times, last))
        found.setdefault((relation, partner), []).append((talker, times, last))
    return found


def _duty(
    person: str,
    rule: TalkRule,
    side: Side,
    had: Sequence[tuple[str, int, str]],
    before: Sequence[tuple[str, int, str]],
) -> Duty:
    partners = side.partners(rule.relation or "members", person)
    if not partners:
        return Duty(person, rule, 0, 0)
    least = rule.least or 1
    day = max((each[2] for each in (*had, *before)), default="")
    last = dt.date.fromisoformat(day) if day else None
    if rule.reading == "pair":
        times = dict.fromkeys(partners, 0)
        for other, number, _ in had:
            if other in times:
                times[other] = min(times[other] + number, least)
        missing = tuple(each for each in partners if times[each] < least)
        return Duty(person, rule, sum(times.values()), least * len(partners), last, missing)
    return Duty(person, rule, sum(each[1] for each in had), least, last)


def _partner(
    duty: Duty,
    found: Coverage,
    open_for: Mapping[tuple[str, str], Duty],
    load: Mapping[str, int],
    pairs: Mapping[tuple[str, str], tuple[int, str]],
) -> str:
    """Choose one who owes such a talk as well, then who has least to do, then the oldest gap."""
    offered = duty.missing or found.side.partners(duty.rule.relation or "members", duty.person)

    def key(uid: str) -> tuple[bool, int, str]:
        owes = (uid, duty.rule.uid) in open_for
        return not owes, load[uid], pairs.get((duty.person, uid), (0, ""))[1]

    return min(offered, key=key)


def _suggestion(duty: Duty, partner: str, side: Side) -> Suggestion:
    pair = sorted((duty.person, partner), key=side.everybody.index)
    return Suggestion(pair[0], pair[1], duty.rule, duty.last)
