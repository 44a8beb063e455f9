"""Talks are seen by whom they are for: in no list, search, count, bin, history or draft else."""

import datetime as dt
import itertools
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.records.choices import COMMITTEE_POSTS, SECRETARY_POSTS, VISIBILITY
from app.records.describe import new_uid
from app.records.operators import Operator
from app.records.roster import Membership, Person, Post, Unit
from app.records.talks import Item, Talk, Voice
from app.records.words import Problem, plain, said
from app.rules.rolls import covers
from app.store.bulk import stream, values
from app.store.check import check
from app.store.drafts import draft_of, waiting
from app.store.drafts import keep as keep_draft
from app.store.file import EXTENSION, create, open_file
from app.store.find import find_all, recent
from app.store.history import dropped, life_of, redo, restore, undo, undoable
from app.store.listing import Wanted, all_uids, count, listing, suggest
from app.store.saved import Saved, hits
from app.store.settings import set_setting
from app.store.sight import NOBODY, OPERATORS, Sight
from app.store.titles import Titles

TODAY = dt.date(2026, 11, 23)
HELD = dt.datetime(2026, 11, 20, 15)
WORDS, PRIVATE, NUMBER = "紫色的秘密花园", "白鹭飞过池塘", "TX-紫藤"


class Office:
    """Hold a branch whose people look at its talks."""

    def __init__(self, store):
        self.store = store
        self.unit, self.other = (
            Unit(name="一支部", kind="branch"),
            Unit(name="二支部", kind="branch"),
        )
        names = ("书记", "委员", "党员", "外人", "谈话人", "记录人", "对象")
        self.people = {name: Person(name=f"{name}某") for name in names}
        since = {"since": dt.date(2020, 1, 1)}
        here = {"unit": self.unit.uid, **since}
        self.keep(
            self.unit,
            self.other,
            *self.people.values(),
            Post(person=self.uid("书记"), kind="secretary", **here),
            Post(person=self.uid("委员"), kind="organisation", **here),
            Post(person=self.uid("外人"), kind="secretary", unit=self.other.uid, **since),
            Membership(person=self.uid("党员"), **here),
            Membership(person=self.uid("外人"), unit=self.other.uid, **since),
        )

    def uid(self, name):
        return self.people[name].uid

    def keep(self, *records):
        with self.store.step(said("试")) as step:
            kept = [step.put(record) for record in records]
        return kept[0] if len(kept) == 1 else kept

    def talk(self, **more):
        made = {
            "number": f"TX-{new_uid()[-6:]}",
            "held": HELD,
            "unit": self.unit.uid,
            "talkers": (self.uid("谈话人"),),
            "partners": (self.uid("对象"),),
            "recorder": self.uid("记录人"),
            "thoughts": WORDS,
            "private": PRIVATE,
        }
        return self.keep(Talk(**made | more))

    def look(self, name, *, everything=False):
        person = self.uid(name) if name else ""
        self.store.look_as(Sight("op", person, TODAY, everything))

    def drop(self, record):
        with self.store.step(said("删")) as step:
            step.drop(record)


@pytest.fixture
def office(store):
    return Office(store)


@pytest.mark.parametrize(
    ("visibility", "seen"),
    [
        ("talker", {"书记", "谈话人", "记录人"}),
        (None, {"书记", "谈话人", "记录人"}),
        ("committee", {"书记", "委员", "谈话人", "记录人"}),
        ("branch", {"书记", "委员", "党员", "谈话人", "记录人"}),
    ],
)
def test_a_talk_is_seen_by_whom_it_is_for(office, visibility, seen):
    talk = office.talk(visibility=visibility)
    for name in office.people:
        office.look(name)
        found = office.store.get(Talk, talk.uid)
        assert (found is not None) == (name in seen), name
        if found is not None:
            near = name in {"书记", "谈话人", "记录人"}
            assert found.private == (PRIVATE if near else "")
            assert found.thoughts == WORDS
    office.store.look_as(NOBODY)
    assert office.store.find(Talk) == []
    office.look("", everything=True)
    assert office.store.get(Talk, talk.uid).private == PRIVATE
    office.store.look_as(None)
    assert office.store.get(Talk, talk.uid).private == PRIVATE


def traces(store, uid):
    """Return by name every way of asking the store that tells of a talk or its words."""
    tongue = Titles(store.db, plain)
    asked, called = Wanted(words=NUMBER), Wanted(words="对象某")
    everything = [rec for _, recs in [stream(store, Talk, Wanted())] for rec in recs]
    return {
        "get": store.get(Talk, uid),
        "find": store.find(Talk, unit=None) + store.find(Talk),
        "count": store.count(Talk),
        "listing": listing(store, Talk, asked).records,
        "listing total": listing(store, Talk, asked).total,
        "by the partner": listing(store, Talk, called).records,
        "counted": count(store, Talk, asked),
        "uids": all_uids(store, Talk, Wanted()),
        "saved": hits(store, Saved("一", "talk", asked)),
        "stream": everything,
        "values": list(values(store, Talk, ("thoughts",))),
        "search": [g for g in find_all(store, NUMBER) if g.table == "talk"],
        "search by the partner": [g for g in find_all(store, "对象某") if g.table == "talk"],
        "suggest": suggest(store, "talk", ""),
        "title": tongue.title("talk", uid),
        "recent": [pair for pair in recent(store, 20) if pair[1] == uid],
        "history": life_of(store, uid),
        "bin": [each for each in dropped(store) if each.uid == uid],
        "drafts": waiting(store, "talk"),
        "draft": draft_of(store, f"talk:{uid}"),
        "quotes": [item.quote for item in store.find(Item) if item.quote],
    }


def test_no_way_of_asking_tells_of_a_talk_out_of_sight(office):
    talk = office.talk(number=NUMBER)
    office.keep(Item(kind="opinion", text="办", quote=WORDS, talk=talk.uid, raised_on=TODAY))
    keep_draft(office.store, f"talk:{talk.uid}", "talk", talk.uid, {"private": PRIVATE}, "x")
    for name in ("外人", "党员", "委员", "对象"):
        office.look(name)
        told = {key: value for key, value in traces(office.store, talk.uid).items() if value}
        assert told == {}, name
    office.look("书记")
    left = [key for key, value in traces(office.store, talk.uid).items() if not value]
    assert left == ["bin"]


def test_what_was_dropped_and_what_was_half_typed_is_not_told_either(office):
    talk = office.talk()
    office.drop(talk)
    raw = {"talkers": [office.uid("谈话人")], "unit": office.unit.uid, "thoughts": WORDS}
    keep_draft(office.store, "talk:new", "talk", "new", raw, "")
    office.look("党员")
    assert (dropped(office.store), waiting(office.store)) == ([], [])
    with pytest.raises(Problem, match="看不到的谈话"):
        undo(office.store)
    step = office.store.db.execute("SELECT max(id) FROM step").fetchone()[0]
    with pytest.raises(Problem, match="看不到的谈话"):
        restore(office.store, step)
    office.look("谈话人")
    assert [each.uid for each in dropped(office.store)] == [talk.uid]
    assert [each.raw["thoughts"] for each in waiting(office.store)] == [WORDS]
    undo(office.store)
    assert office.store.get(Talk, talk.uid).private == PRIVATE
    assert redo(office.store) is not None


def test_who_does_not_see_a_talk_cannot_change_take_or_undo_it(office):
    talk = office.talk()
    office.look("党员")
    for act in (
        lambda: office.keep(talk.having(place="别处")),
        lambda: office.drop(talk),
        lambda: undo(office.store),
    ):
        with pytest.raises(Problem):
            act()
    with pytest.raises(Problem, match="可见范围"), office.store.step(said("多")) as step:
        step.put_many([talk.having(place="别处")])
    office.store.look_as(None)
    assert office.store.get(Talk, talk.uid) == talk


def test_a_person_of_a_hidden_talk_is_held_without_telling_why(office):
    office.talk(number="TX-保密")
    office.look("党员")
    with pytest.raises(Problem, match="看不到的谈话") as caught:
        office.drop(office.people["对象"])
    assert "TX-保密" not in str(caught.value)


def test_editing_what_is_seen_keeps_what_is_not(office):
    talk = office.talk(visibility="branch")
    item = office.keep(
        Item(kind="opinion", text="办", quote=WORDS, talk=office.talk().uid, raised_on=TODAY)
    )
    office.look("党员")
    seen = office.store.get(Talk, talk.uid)
    office.keep(seen.having(place="新地点"))
    with pytest.raises(Problem, match="不能由您改") as caught:
        office.keep(seen.having(private="改"))
    assert caught.value.field == "private"
    mine = office.store.get(Item, item.uid)
    assert (mine.quote, mine.talk) == ("", item.talk)
    office.keep(mine.having(text="改了"))
    with pytest.raises(Problem, match="不能由您改"):
        office.keep(mine.having(quote="改"))
    office.drop(office.store.get(Item, item.uid))
    undo(office.store)
    assert "private" not in {
        name for past in life_of(office.store, talk.uid) for name in past.after
    }
    office.store.look_as(None)
    kept = office.store.get(Talk, talk.uid)
    assert (kept.place, kept.private) == ("新地点", PRIVATE)
    assert office.store.get(Item, item.uid).quote == WORDS
    assert office.store.get(Item, item.uid).text == "改了"
    assert check(office.store) == []


def test_nobody_makes_himself_one_a_talk_is_for(office):
    talk = office.talk(visibility="branch")
    mine = office.keep(Operator(name="党员", uid="op"))
    office.look("党员")
    seen = office.store.get(Talk, talk.uid)
    for changed in (
        {"recorder": office.uid("党员")},
        {"talkers": (office.uid("党员"),)},
        {"visibility": "talker"},
        {"unit": None},
    ):
        with pytest.raises(Problem, match="不能由您改"):
            office.keep(seen.having(**changed))
    for act in (
        lambda: office.keep(mine.having(sees_all=True)),
        lambda: office.keep(Operator(name="另一个", sees_all=True)),
        lambda: office.drop(mine),
        lambda: undo(office.store),
    ):
        with pytest.raises(Problem):
            act()
    office.keep(mine.having(pin="新"))
    office.look("", everything=True)
    office.keep(office.store.get(Operator, "op").having(sees_all=True))


def test_undo_turns_what_is_seen_whole(office):
    talk = office.talk(visibility="branch")
    office.look("党员")
    office.keep(office.store.get(Talk, talk.uid).having(place="新地点"))
    assert undoable(office.store) is not None
    undo(office.store)
    undo(office.store)
    assert office.store.find(Talk) == []
    redo(office.store)
    office.store.look_as(None)
    assert office.store.get(Talk, talk.uid).private == PRIVATE


def test_the_check_looks_at_everything_and_gives_the_sight_back(office):
    office.talk()
    office.look("外人")
    assert check(office.store) == []
    assert office.store.find(Talk) == []


def test_a_file_with_operators_opens_for_nobody(office, tmp_path):
    path = tmp_path / f"b{EXTENSION}"
    with closing(create(path)) as made:
        mine = Office(made)
        mine.talk(visibility="branch")
        set_setting(made, OPERATORS, "1")
    for readonly in (True, False):
        with closing(open_file(path, readonly=readonly)) as opened:
            assert opened.sight == NOBODY
            assert opened.find(Talk) == []
            opened.look_as(None)
            assert len(opened.find(Talk)) == 1


def test_a_talk_may_be_made_that_only_others_see(office):
    office.look("党员")
    talk = office.talk()
    assert office.store.get(Talk, talk.uid) is None
    office.keep(
        Voice(item=office.keep(Item(kind="task", text="x", raised_on=TODAY)).uid, name="甲")
    )
    office.look("谈话人")
    assert office.store.get(Talk, talk.uid).private == PRIVATE


# Posts and memberships by chance: kind, begins, ends.
_TERMS = st.sampled_from(
    [(dt.date(2020, 1, 1), None), (TODAY, TODAY), (dt.date(2020, 1, 1), dt.date(2026, 11, 22)),
     (dt.date(2026, 11, 24), None)]
)  # fmt: skip
_POSTS = st.lists(
    st.tuples(st.integers(0, 2), st.integers(0, 1),
              st.sampled_from(["secretary", "youth", "president"]), _TERMS), max_size=4
)  # fmt: skip
_MEMBERS = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 1), _TERMS), max_size=4)
_TALKS = st.lists(
    st.tuples(
        st.integers(0, 2), st.none() | st.integers(0, 2), st.none() | st.integers(0, 1),
        st.sampled_from([None, *VISIBILITY]),
    ),
    min_size=1, max_size=4,
)  # fmt: skip
_NUMBERS = itertools.count()


def may(talk, person, posts, members):
    """Say by the rule, in plain words, what somebody may see: nothing, the talk, all of it."""
    held = {
        (p.unit, p.kind) for p in posts if p.person == person and covers(p.since, p.until, TODAY)
    }
    near = (
        person in talk.talkers
        or talk.recorder == person
        or any((talk.unit, kind) in held for kind in SECRETARY_POSTS)
    )
    committee = any((talk.unit, kind) in held for kind in COMMITTEE_POSTS)
    member = any(
        m.person == person and m.unit == talk.unit and covers(m.since, m.until, TODAY)
        for m in members
    )
    wide = (talk.visibility in ("committee", "branch") and committee) or (
        talk.visibility == "branch" and member
    )
    return 2 if near else 1 if wide and talk.unit else 0


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(_POSTS, _MEMBERS, _TALKS)
def test_what_is_seen_is_what_the_rule_says(tmp_path, posts, members, talks):
    with closing(create(tmp_path / f"{next(_NUMBERS)}{EXTENSION}")) as store:
        units = [Unit(name=f"支部{n}", kind="branch") for n in range(2)]
        people = [Person(name=f"人{n}") for n in range(3)]
        held = [
            Post(person=people[p].uid, unit=units[u].uid, kind=kind, since=since, until=until)
            for p, u, kind, (since, until) in posts
        ]
        belong = [
            Membership(person=people[p].uid, unit=units[u].uid, since=since, until=until)
            for p, u, (since, until) in members
        ]
        made = [
            Talk(
                held=HELD,
                talkers=(people[talker].uid,),
                recorder=None if recorder is None else people[recorder].uid,
                unit=None if unit is None else units[unit].uid,
                others="来访者",
                visibility=visibility,
                private=PRIVATE,
            )
            for talker, recorder, unit, visibility in talks
        ]
        with store.step(said("试")) as step:
            step.put_many([*units, *people, *held, *belong, *made])
        for person in people:
            store.look_as(Sight("op", person.uid, TODAY))
            expected = {talk.uid: may(talk, person.uid, held, belong) for talk in made}
            seen = {talk.uid: 2 if talk.private else 1 for talk in store.find(Talk)}
            assert seen == {uid: level for uid, level in expected.items() if level}
