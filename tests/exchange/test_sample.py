"""The sample association, built into a real file."""

import collections
import datetime as dt
import io
import json
import re

import pytest
from PIL import Image
from pypdfium2 import PdfDocument

from app.exchange.sample import make_sample
from app.exchange.sample_world import World, words
from app.papers.covered import coverage_of
from app.papers.freezing import for_sample
from app.places import data
from app.records import RECORDS
from app.records.choices import EVENT_KINDS, FIVE_ONES, LANES, UNIT_KINDS
from app.records.dates import Month
from app.records.describe import problems_of
from app.records.events import Attachment, Attendance, Event, Topic
from app.records.item_choices import STEP_KINDS
from app.records.kinds import Ref, Refs
from app.records.parted import names_in, pairs_in
from app.records.partners import (
    Agreement,
    Commitment,
    Contact,
    Enterprise,
    Match,
    Need,
    Publicity,
    Resource,
    Tag,
)
from app.records.planning import MajorTask, Plan, PlanGap, PlanItem, PlanVersion, WorkPoint
from app.records.roster import Membership, Person, Post, Unit
from app.records.rules import Exemption, Holiday
from app.records.talks import Item, Step, Talk, Voice
from app.rules import cases
from app.rules.alike import phones_in
from app.rules.approvals import changes, frozen, is_whole
from app.rules.cadence import STATES
from app.rules.care import cares
from app.rules.coverage import suggestions
from app.rules.credit import is_credit_code
from app.rules.duplicates import Firm, duplicates
from app.rules.fulfilment import expired, expiring, held
from app.rules.gathering import cadence_of
from app.rules.moving import is_moved
from app.rules.promises import standings
from app.rules.required import months, owing_units
from app.rules.rolls import due_at, posts_of
from app.rules.workdays import is_workday, table
from app.store.blobs import is_kept_whole, read_blob
from app.store.check import check
from app.store.file import EXTENSION, create
from app.store.history import undo, undoable
from app.store.seeding import seed
from app.store.settings import get_setting

TODAY = dt.date(2026, 11, 23)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    store = create(tmp_path_factory.mktemp("sample") / f"sample{EXTENSION}")
    make_sample(store, TODAY)
    yield store
    store.close()


def by_uid(store, cls):
    return {rec.uid: rec for rec in store.find(cls)}


def content(store):
    """Return all that is kept, links told by place instead of uid."""
    names = {
        rec.uid: f"{table}{place}"
        for table, cls in RECORDS.items()
        for place, rec in enumerate(store.find(cls))
    }

    def told(field, value):
        if field.name in {"snapshot", "digest"}:
            return None  # these tell uids, which are new each time
        if isinstance(field.kind, Ref):
            return names.get(value)
        if isinstance(field.kind, Refs):
            return [names[uid] for uid in value]
        # What was corrected is told by its uid as well.
        return names.get(value, value) if isinstance(value, str) else value

    return [
        (table, *(told(field, getattr(rec, field.name)) for field in cls.fields))
        for table, cls in RECORDS.items()
        for rec in store.find(cls)
    ]


def test_the_file_is_whole(sample):
    assert check(sample) == []
    for cls in RECORDS.values():
        assert [rec for rec in sample.find(cls) if problems_of(rec)] == []


def test_there_is_as_much_as_promised(sample):
    wanted = {
        Person: 40,
        Enterprise: 302,
        Agreement: 12,
        Talk: 17,
        Item: 42,
        Need: 30,
        MajorTask: 2,
    }
    assert {cls: sample.count(cls) for cls in wanted} == wanted
    kinds = collections.Counter(unit.kind for unit in sample.find(Unit))
    assert set(kinds) == set(UNIT_KINDS)
    assert (kinds["branch"], kinds["branch_association"], kinds["special_committee"]) == (3, 5, 2)
    assert 140 <= sample.count(Event) <= 200
    assert 180 <= sample.count(PlanItem) <= 260
    for cls in (
        Membership,
        Post,
        WorkPoint,
        Plan,
        Attendance,
        Topic,
        Contact,
        Commitment,
        Resource,
    ):
        assert sample.count(cls) >= 4
    assert (sample.count(Match), sample.count(Publicity), sample.count(Attachment)) == (10, 14, 9)
    assert get_setting(sample, "sample") == "1"
    assert get_setting(sample, "office") == words("roster")["office"]


def test_every_kind_of_thing_is_shown(sample):
    held_kinds = {kind for event in sample.find(Event) for kind in event.kinds}
    meetings = {"members_meeting", "committee_meeting", "group_meeting", "party_committee"}
    studies = {"party_class", "theme_day", "central_study", "youth_study", "joint_event"}
    assert meetings | studies <= held_kinds
    assert held_kinds <= set(EVENT_KINDS)
    assert {line.lane for line in sample.find(Commitment)} == set(LANES)
    ones = {one for event in sample.find(Event) for one in event.five_ones}
    assert ones == set(FIVE_ONES)


def test_the_year_of_required_meetings_shows_all_five_states(sample):
    cadence = cadence_of(sample)
    answers = [
        a for unit in owing_units(cadence, 2026) for a in cadence.year(unit.uid, 2026, TODAY)
    ]
    assert {answer.state for answer in answers} == set(STATES)
    by_month = [months(cadence.year(unit.uid, 2026, TODAY)) for unit in owing_units(cadence, 2026)]
    assert {place.state for row in by_month for place in row} >= set(STATES)
    assert all(row.reason for row in sample.find(Exemption))


def test_the_roll_is_the_roster_of_the_day(sample):
    members, posts = sample.find(Membership), sample.find(Post)
    rolls = collections.defaultdict(list)
    for row in sample.find(Attendance):
        rolls[row.event].append(row)
    called = []
    for event in sample.find(Event):
        due = due_at(event, members, posts)
        on_the_roll = [row.person for row in rolls[event.uid] if row.state != "observer"]
        if event.starts.date() > TODAY:
            called.append(event)
            assert rolls[event.uid] == []
            continue
        assert sorted(on_the_roll) == sorted(due)
        present = {row.person for row in rolls[event.uid] if row.state == "present"}
        assert {event.chair, event.recorder} <= present
        assert {row.person for row in rolls[event.uid]} - set(on_the_roll) <= set(
            by_uid(sample, Person)
        ) - set(due)
    assert called, "something is called for the days ahead"


def test_the_roster_changed_within_the_year(sample):
    ended = [m for m in sample.find(Membership) if m.until and m.until.year == TODAY.year]
    assert len(ended) >= 3
    assert [p for p in sample.find(Post) if p.until and p.until.year == TODAY.year]


def test_some_serve_in_the_party_and_in_the_office(sample):
    units, posts = by_uid(sample, Unit), sample.find(Post)
    both = [
        person.name
        for person in sample.find(Person)
        if {"party_committee", "department"}
        <= {units[post.unit].kind for post in posts_of(posts, person.uid, TODAY)}
    ]
    assert len(both) == 5


def test_absence_has_a_reason(sample):
    for row in sample.find(Attendance):
        assert bool(row.reason) == (row.state in {"absent", "leave"})


def test_votes_add_up(sample):
    people = by_uid(sample, Person)
    voters = collections.Counter(
        row.event
        for row in sample.find(Attendance, state="present")
        if people[row.person].standing == "formal"
    )
    voted = [topic for topic in sample.find(Topic) if topic.vote]
    assert len(voted) >= 10
    for topic in voted:
        cast = topic.votes_for + topic.votes_against + topic.abstentions
        assert cast == voters[topic.event]
        assert topic.votes_for * 2 > cast
    for topic in sample.find(Topic, vote=None):
        assert (topic.votes_for, topic.votes_against, topic.abstentions) == (None, None, None)


def test_every_month_of_every_branch_has_a_theme(sample):
    units = by_uid(sample, Unit)
    for plan in sample.find(Plan):
        items = sample.find(PlanItem, plan=plan.uid)
        assert all(item.theme.strip() for item in items)
        if units[plan.unit].kind == "branch":
            notes = sample.find(PlanGap, unit=plan.unit, year=plan.year)
            told = {item.month for item in items} | {note.month for note in notes}
            assert told == {Month(plan.year, m) for m in range(1, 13)}


def test_what_was_held_ticks_the_plan(sample):
    events, joint = sample.find(Event), [e for e in sample.find(Event) if e.partners]
    past = [i for i in sample.find(PlanItem) if i.month < Month.of(TODAY) and i.state == "planned"]
    ticked = [item for item in past if held(item.uid, events, TODAY)]
    assert len(past) > len(ticked) > len(past) * 0.9
    assert all(event.plan_items for event in joint)
    assert [event for event in events if len(event.plan_items) > 1]


def test_last_year_was_planned_and_held_too(sample):
    years = collections.Counter(plan.year for plan in sample.find(Plan))
    assert years == {TODAY.year: 4, TODAY.year - 1: 4}
    last = [i for i in sample.find(PlanItem) if i.month.year == TODAY.year - 1]
    events = [e for e in sample.find(Event) if e.starts.year == TODAY.year - 1]
    assert all(held(item.uid, events) for item in last if item.state == "planned")
    assert all(event.plan_items and not event.partners for event in events)


def test_plans_were_approved_and_changed_since(sample):
    versions = sample.find(PlanVersion)
    assert sorted(v.plan for v in versions) == sorted(p.uid for p in sample.find(Plan))
    assert all(is_whole(version) for version in versions)
    kinds = set()
    for version in versions:
        items = sample.find(PlanItem, plan=version.plan)
        plan = sample.get(Plan, version.plan)
        kinds |= {each.kind for each in changes(frozen(version), plan, items)}
    assert {"moved", "changed", "added", "dropped"} <= kinds
    moved = [item for item in sample.find(PlanItem) if is_moved(item)]
    assert len(moved) >= 3
    assert all(item.reason and item.state == "moved" for item in moved)


def test_what_was_approved_was_frozen_as_it_stood_then(store):
    make_sample(store, TODAY, freeze=for_sample)
    for version in store.find(PlanVersion):
        files = store.find(Attachment, version=version.uid)
        ends = ("年度工作计划.pdf", "年度工作计划表.pdf")
        assert len(files) == 2
        assert all(file.name.endswith(end) for file, end in zip(files, ends, strict=True))
        assert all(is_kept_whole(store.db, file.digest) for file in files)
    first = next(u for u in store.find(Unit) if u.short == "第一党支部")
    (plan,) = store.find(Plan, unit=first.uid, year=TODAY.year)
    (version,) = store.find(PlanVersion, plan=plan.uid)
    with PdfDocument(
        read_blob(store.db, store.find(Attachment, version=version.uid)[1].digest)
    ) as pdf:
        text = "".join(page.get_textpage().get_text_bounded() for page in pdf)
    assert "年度工作计划表" in text
    assert version.digest in text
    assert "高考志愿公益咨询" not in text, "that was added in June"
    undo(store)
    assert store.count(Attachment) == store.count(PlanVersion) == 0


def test_what_is_planned_is_on_working_days(sample):
    kinds = table(sample.find(Holiday))
    days = [i.day for i in sample.find(PlanItem) if i.day and i.day.year in kinds.years]
    assert len(days) > 60
    assert all(is_workday(day, kinds) for day in days)
    assert [i for i in sample.find(PlanItem) if i.week and not i.day]


def test_enterprises_are_told_apart_and_coded(sample):
    enterprises = sample.find(Enterprise)
    for name in ("name", "member_number", "short"):
        assert len({getattr(each, name) for each in enterprises}) == 302
    codes = {each.credit_code for each in enterprises if each.credit_code}
    assert len(codes) == 300, "two have none, so that the register has something to mark"
    assert all(is_credit_code(code) for code in codes)
    assert all(code[2:4] == "99" for code in codes), "no such region exists"
    with_contact = {contact.enterprise for contact in sample.find(Contact, first=True)}
    assert len(with_contact) == 302


def test_the_register_has_tags_a_past_and_one_double(sample):
    enterprises = sample.find(Enterprise)
    tags = [sample.count(Enterprise, tags=tag.uid) for tag in sample.find(Tag)]
    assert len(tags) == 4
    assert all(tags)
    assert len([each for each in enterprises if each.former]) == 3
    assert all(bool(each.party_kind) == bool(each.party_org) for each in enterprises)
    assert [each for each in enterprises if pairs_in(each.extra)]
    firms = [
        Firm(e.uid, e.name, names_in(e.former), e.credit_code, phones_in(e.phone))
        for e in enterprises
    ]
    (pair,) = duplicates(firms, (), lambda _done, _total: None)
    assert pair.reasons == ("phone", "bare")


def test_items_stand_in_varied_states(sample):
    every = standings(sample.find(Item), sample.find(Step), sample.find(Voice), TODAY)
    assert len({found.state for found in every}) >= 4
    assert {"", "answer", "carry_out"} <= {found.promise for found in every}
    assert [found for found in every if found.overdue]
    assert len([found for found in every if found.is_open]) < len(every) * 0.6
    for found in every:
        if found.item.talk:
            assert found.item.quote in sample.get(Talk, found.item.talk).opinions
    assert all(step.on <= TODAY for step in sample.find(Step))


def test_every_lane_has_something_and_nothing_is_closed_too_early(sample):
    every = standings(sample.find(Item), sample.find(Step), sample.find(Voice), TODAY)
    found = cases.matters(every)
    assert {matter.lane for matter in found} == {"", *cases.LANES}
    assert not [each for each in every if each.stand.early]
    (case,) = [matter for matter in found if len(matter.members) > 1]
    assert (len(case.members), case.lane) == (4, "tell")
    assert case.untold
    assert {step.kind for step in sample.find(Step)} == set(STEP_KINDS)


def test_talks_have_their_strands(sample):
    for talk in sample.find(Talk):
        assert all((talk.thoughts, talk.difficulties, talk.advice, talk.opinions))
        assert talk.held.date() < TODAY
    assert [talk for talk in sample.find(Talk) if talk.private]
    assert {talk.visibility for talk in sample.find(Talk)} == {"talker", "committee", "branch"}
    numbers = [talk.number for talk in sample.find(Talk)]
    assert len(set(numbers)) == len(numbers)


def test_the_coverage_of_the_sample_has_gaps_old_and_new(sample):
    unit = sample.find(Unit, short="第一党支部")[0]
    found = coverage_of(sample, unit.uid, TODAY.year, TODAY)
    for nth in range(len(found.rules)):
        done, asked = found.count(nth)
        assert 0 < done < asked
    due = [duty for row in found.rows for duty in row if duty.is_due]
    assert {duty.last is None for duty in due} == {True, False}
    assert suggestions(found, TODAY)


def test_the_difficulties_of_the_sample_were_helped_in_every_way(sample):
    hard = sample.find(Item, kind="difficulty")
    states = {each.state for each in cares(hard, sample.find(Step), TODAY)}
    assert {"open", "helping", "visit", "visited"} <= states
    assert sample.find(Talk, relation="enterprise")


def test_agreements_end_as_promised(sample):
    agreements = sample.find(Agreement)
    assert len(expired(agreements, TODAY)) == 1
    assert len(expiring(agreements, TODAY, 60)) == 3
    assert all(4 <= sample.count(Commitment, agreement=a.uid) <= 6 for a in agreements)


def test_the_good_case_has_photographs_of_its_term(sample):
    (good,) = sample.find(Agreement, good_case=True)
    events = {
        e.uid
        for e in sample.find(Event)
        if set(e.partners) & set(good.enterprises)
        and good.starts <= e.starts.date() <= good.ends
        and e.state != "draft"
    }
    shown = [a for a in sample.find(Attachment) if a.event in events]
    assert len(events) >= 2
    assert len(shown) >= 2
    assert all(each.note and each.taken for each in shown)


def test_attachments_are_pictures_kept_in_the_file(sample):
    for attachment in sample.find(Attachment):
        png = read_blob(sample.db, attachment.digest)
        assert len(png) == attachment.size < 50_000
        assert Image.open(io.BytesIO(png)).format == "PNG"
    of = collections.Counter(each.event for each in sample.find(Attachment) if each.event)
    assert sorted(of.values()) == [1, 1, 1, 1, 4], "one event fills a page of photographs"


def test_texts_have_no_open_blanks(sample):
    text = json.dumps(content(sample), ensure_ascii=False, default=str)
    assert re.findall(r"\{\w*\}", text) == []
    assert "None" not in text


def test_texts_vary(sample):
    contents = [event.content for event in sample.find(Event) if event.content]
    assert len(set(contents)) > len(contents) * 0.95
    assert len({item.text for item in sample.find(Item)}) >= 30


@pytest.mark.parametrize("today", ["2026-01-01", "2028-02-29", "2027-06-30", "2026-12-31"])
def test_any_day_has_its_sample(store, today):
    make_sample(store, dt.date.fromisoformat(today))
    assert check(store) == []
    assert store.count(Event) >= 80


def test_a_day_always_gives_the_same_sample(store, sample):
    make_sample(store, TODAY)
    assert content(store) == content(sample)


@pytest.fixture
def seeded(store):
    seed(store)
    return {cls: store.count(cls) for cls in RECORDS.values()}


def test_the_sample_is_one_step_and_one_undo(store, seeded):
    notices = []
    store.told = notices.append
    make_sample(store, TODAY)
    assert len(notices) == 1
    assert undoable(store) is not None
    undo(store)
    assert undoable(store) is None
    assert {cls: store.count(cls) for cls in RECORDS.values()} == seeded
    assert check(store) == []


def test_giving_up_keeps_nothing(store, seeded):
    heard = []

    def tick(done, total):
        heard.append((done, total))
        if done > 400:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        make_sample(store, TODAY, tick)
    assert heard == sorted(heard)
    assert {cls: store.count(cls) for cls in RECORDS.values()} == seeded
    assert get_setting(store, "sample") == ""


def test_the_listener_hears_the_end(store, seeded):
    heard = []
    make_sample(store, TODAY, lambda done, total: heard.append((done, total)))
    assert heard[0][0] == 0
    made = sum(store.count(cls) for cls in RECORDS.values()) - sum(seeded.values())
    assert heard[-1][0] == heard[-1][1] == made


def test_the_words_are_read_only_data():
    files = {path.stem for path in (data() / "sample").glob("*.json")}
    assert files == {"roster", "planning", "events", "talks", "earlier_talks", "partners", "life"}


def test_before_july_the_year_before_is_told_too():
    assert World(dt.date(2026, 6, 30), str).years == (2025, 2026)
    assert World(dt.date(2026, 7, 1), str).years == (2026,)
