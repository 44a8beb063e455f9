"""What a coverage of talks is drawn up of, read from a file; for the screen and for paper."""

import datetime as dt

from app.records.choices import COMMITTEE_POSTS
from app.records.roster import Membership, Person, Post, Unit
from app.records.talk_rules import TalkRule
from app.rules.coverage import LOOKED_BACK, Coverage, coverage, in_force, side_of, turns_of
from app.rules.rolls import posts_on
from app.store.bulk import fetch_many
from app.store.rows import Store
from app.store.talk_pairs import met, met_of

UNIT_KINDS = ("branch", "party_committee")


def units_of(store: Store, day: dt.date) -> list[Unit]:
    """Return the bodies whose members owe each other talks, branches first."""
    found = [unit for kind in UNIT_KINDS for unit in store.find(Unit, kind=kind)]
    return [unit for unit in found if unit.closed is None or unit.closed >= day]


def reference(year: int, today: dt.date) -> dt.date:
    """Return the day a year is judged on: today in this year, else its last day."""
    return today if year == today.year else dt.date(year, 12, 31)


def coverage_of(store: Store, unit: str, year: int, today: dt.date) -> Coverage:
    """Return how a unit stands in a year."""
    day, first = reference(year, today), dt.date(year - LOOKED_BACK, 1, 1)
    memberships, posts = store.find(Membership, unit=unit), store.find(Post, unit=unit)
    named = [*(each.person for each in memberships), *(each.person for each in posts)]
    uids = dict.fromkeys(uid for uid in named if uid)
    people = {rec.uid: rec for part in fetch_many(store, Person, uids) for rec in part}
    side = side_of(unit, day, people, memberships, posts)
    turns = turns_of(unit, posts, first, day)
    committees = [_committee(posts, unit, start) for start in (first, *turns)]
    start, rules = dt.date(year, 1, 1), in_force(store.find(TalkRule), day)
    this_year = met(store, start, day, turns)
    found = coverage(side, rules, this_year, (), committees)
    asked = _asked(found, committees)
    if not asked:
        return found
    earlier = met_of(store, asked, first, start - dt.timedelta(1), turns)
    return coverage(side, rules, this_year, earlier, committees)


def _asked(found: Coverage, committees: list[frozenset[str]]) -> set[str]:
    """Return whose earlier talks matter: of those who still owe one, or of the committee's."""
    due = [duty for row in found.rows for duty in row if duty.is_due]
    asked = {duty.person for duty in due if duty.rule.relation == "members"}
    if any(duty.rule.relation != "members" for duty in due):
        asked.update(*committees)
    return asked


def _committee(posts: list[Post], unit: str, day: dt.date) -> frozenset[str]:
    held = posts_on(posts, unit, day)
    return frozenset(post.person for post in held if post.person and post.kind in COMMITTEE_POSTS)
