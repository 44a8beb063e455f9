"""Who owes whom a talk: read from a real file, per person and per pair, by the day of the talk."""

import datetime as dt

import pytest

from app.papers.covered import coverage_of, reference, units_of
from app.records.roster import Membership, Person, Post, Unit
from app.records.talk_rules import TalkRule
from app.records.talks import Talk
from app.records.words import said
from app.rules.coverage import partner_for, suggestions
from app.store.seeding import seed

TODAY = dt.date(2026, 11, 23)
SINCE = dt.date(2020, 1, 1)
NAMES = "书记", "组委", "宣委", "甲", "乙", "丙"


class Branch:
    """Hold a branch of three on the committee and three others, and put talks into its file."""

    def __init__(self, store):
        self.store = store
        seed(store)
        self.unit = Unit(name="第一党支部", kind="branch")
        self.people = {name: Person(name=name * 2, standing="formal") for name in NAMES}
        kinds = ("secretary", "organisation", "publicity")
        self.posts = [
            Post(person=self.uid(name), unit=self.unit.uid, kind=kind, since=SINCE, rank=n)
            for n, (name, kind) in enumerate(zip(NAMES, kinds, strict=False))
        ]
        self.keep(self.unit, *self.people.values(), *self.posts)
        self.keep(*(self.member(name) for name in NAMES))

    def keep(self, *records):
        with self.store.step(said("试")) as step:
            return [step.put(record) for record in records]

    def uid(self, name):
        return self.people[name].uid

    def member(self, name, **values):
        made = {"person": self.uid(name), "unit": self.unit.uid, "since": SINCE}
        return Membership(**made | values)

    def talk(self, day, talker, *partners):
        held = dt.datetime.combine(dt.date.fromisoformat(day), dt.time(15))
        uids = tuple(self.uid(name) for name in partners)
        self.keep(Talk(held=held, talkers=(self.uid(talker),), partners=uids))

    def found(self, year=2026, today=TODAY):
        return coverage_of(self.store, self.unit.uid, year, today)

    def duty(self, name, relation, **asked):
        found = self.found(**asked)
        row = next(row for row in found.rows if row[0].person == self.uid(name))
        return next(duty for duty in row if duty.rule.relation == relation)

    def rule(self, relation, **values):
        rule = self.store.find(TalkRule, relation=relation)[0]
        self.keep(rule.having(**values))

    def names(self, uids):
        known = {person.uid: name for name, person in self.people.items()}
        return [known[uid] for uid in uids]


@pytest.fixture
def branch(store):
    return Branch(store)


def counts(found):
    return {rule.relation: found.count(nth) for nth, rule in enumerate(found.rules)}


def test_one_talk_counts_for_both_and_only_in_its_relation(branch):
    assert counts(branch.found()) == {
        "committee_members": (0, 3),
        "committee_member": (0, 6),
        "members": (0, 3),
    }
    branch.talk("2026-03-01", "书记", "甲")
    branch.talk("2026-03-02", "组委", "宣委")
    branch.talk("2026-03-03", "乙", "丙")
    assert counts(branch.found()) == {
        "committee_members": (2, 3),
        "committee_member": (2, 6),
        "members": (2, 3),
    }
    assert branch.duty("甲", "committee_member").last == dt.date(2026, 3, 1)
    assert branch.duty("甲", "members").is_due
    assert branch.duty("甲", "committee_members").wanted == 0


def test_a_talk_of_several_counts_for_each_of_them(branch):
    branch.talk("2026-03-01", "书记", "甲", "乙", "组委")
    found = counts(branch.found())
    assert found["committee_member"] == (3, 6)
    assert found["committee_members"] == (2, 3)
    assert found["members"] == (0, 3), "partners of one talk did not talk with each other"


def test_another_year_only_tells_how_long_ago_it_was(branch):
    branch.talk("2025-12-31", "书记", "甲")
    branch.talk("2026-11-24", "组委", "乙")
    duty = branch.duty("甲", "committee_member")
    assert (duty.is_due, duty.last) == (True, dt.date(2025, 12, 31))
    assert branch.duty("乙", "committee_member").last is None, "tomorrow has not been yet"
    last_year = branch.duty("甲", "committee_member", year=2025)
    assert not last_year.is_due


def test_the_day_of_a_talk_decides_what_it_was(branch):
    branch.talk("2026-02-01", "甲", "乙")
    branch.talk("2026-09-01", "甲", "丙")
    elected = Post(
        person=branch.uid("甲"), unit=branch.unit.uid, kind="youth", since=dt.date(2026, 6, 1)
    )
    branch.keep(elected)
    assert branch.duty("乙", "members").done == 1
    assert branch.duty("丙", "members").done == 0
    assert branch.duty("丙", "committee_member").done == 1
    assert branch.duty("甲", "committee_member").done == 1
    assert branch.duty("甲", "members").wanted == 0


def test_a_rule_per_pair_asks_for_each_two(branch):
    branch.rule("committee_members", reading="pair")
    branch.talk("2026-03-01", "书记", "组委")
    branch.talk("2026-03-02", "书记", "组委")
    branch.talk("2026-03-02", "书记", "甲")
    duty = branch.duty("书记", "committee_members")
    assert (duty.done, duty.wanted, branch.names(duty.missing)) == (1, 2, ["宣委"])
    assert branch.found().count(0) == (0, 3)


def test_a_rule_may_ask_for_more_and_from_a_day_on(branch):
    branch.rule("members", least=2)
    branch.talk("2026-03-01", "甲", "乙")
    assert (branch.duty("甲", "members").done, branch.duty("甲", "members").wanted) == (1, 2)
    branch.rule("members", since=dt.date(2027, 1, 1))
    assert "members" not in counts(branch.found())


def test_who_is_not_here_or_no_member_owes_nothing(branch):
    branch.keep(branch.people["甲"].having(state="lost"))
    branch.keep(branch.people["乙"].having(standing="none"))
    (mine,) = branch.store.find(Membership, person=branch.uid("丙"))
    branch.keep(mine.having(until=dt.date(2026, 5, 1)))
    assert branch.names(branch.found().side.everybody) == ["书记", "组委", "宣委"]
    assert counts(branch.found()) == {
        "committee_members": (0, 3),
        "committee_member": (0, 0),
        "members": (0, 0),
    }


def test_a_branch_with_a_secretary_alone_has_two_relations(branch):
    for post in branch.posts[1:]:
        with branch.store.step(said("试")) as step:
            step.drop(post)
    assert counts(branch.found()) == {
        "committee_members": (0, 0),
        "committee_member": (0, 6),
        "members": (0, 5),
    }


def test_suggestions_close_the_oldest_gap_first_and_serve_two(branch):
    branch.talk("2025-03-01", "乙", "丙")
    branch.talk("2025-08-01", "甲", "丙")
    branch.talk("2026-01-01", "书记", "组委")
    branch.talk("2026-01-02", "书记", "宣委")
    for name in "甲乙丙":
        branch.talk("2026-02-01", "组委", name)
    branch.talk("2026-02-01", "书记", "甲")
    branch.talk("2026-02-01", "宣委", "甲")
    first, *rest = suggestions(branch.found(), TODAY)
    assert first.last == dt.date(2025, 3, 1)
    assert branch.names((first.talker, first.partner)) == ["甲", "乙"]
    assert first.rule.relation == "members"
    assert [branch.names((each.talker, each.partner)) for each in rest] == [["乙", "丙"]]


def test_suggestions_share_the_work_among_the_committee(branch):
    for one, other in (("书记", "组委"), ("书记", "宣委"), ("甲", "乙"), ("甲", "丙")):
        branch.talk("2026-01-01", one, other)
    made = [
        branch.names((each.talker, each.partner)) for each in suggestions(branch.found(), TODAY)
    ]
    assert sorted(talker for talker, _ in made) == ["书记", "宣委", "组委"]
    assert sorted(partner for _, partner in made) == ["丙", "乙", "甲"]


def test_who_is_asked_for_one_open_duty_is_told(branch):
    made = partner_for(branch.found(), branch.duty("丙", "committee_member"))
    assert branch.names((made.talker, made.partner)) == ["书记", "丙"]


def test_nothing_due_suggests_nothing(branch):
    branch.talk("2026-01-01", "书记", "组委", "宣委", "甲", "乙", "丙")
    branch.talk("2026-01-01", "组委", "宣委", "甲")
    branch.talk("2026-01-01", "宣委", "甲")
    branch.talk("2026-01-01", "甲", "乙", "丙")
    assert suggestions(branch.found(), TODAY) == []


def test_units_and_days(branch):
    branch.keep(
        Unit(name="撤了", kind="branch", closed=dt.date(2026, 1, 1)),
        Unit(name="处", kind="department"),
        Unit(name="党委", kind="party_committee"),
    )
    assert [unit.name for unit in units_of(branch.store, TODAY)] == ["第一党支部", "党委"]
    assert reference(2026, TODAY) == TODAY
    assert reference(2025, TODAY) == dt.date(2025, 12, 31)
