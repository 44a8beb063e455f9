"""What an event asks for by its kind, whom it calls, and what it takes up of earlier ones."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.records.choices import EVENT_KINDS
from app.records.events import Attendance, Event, Guest, Topic
from app.records.roster import Membership, Person, Post, Unit
from app.records.talks import Item
from app.store.history import undo
from app.store.seeding import seed
from app.tabs.meetings.event_looks import ASKED, LOOK, not_asked


def hidden(page):
    return {name for name, cell in page.cells.items() if cell.isHidden()}


@pytest.fixture
def page(store, meetings, event):
    seed(store)
    meetings.show_uid("event", event.uid)
    QApplication.processEvents()
    return meetings.page.form


@pytest.fixture
def show(store, put, meetings, event, page):
    """Show the event of the fixtures with other values."""

    def change(**values):
        put(store.get(Event, event.uid).having(**values))
        QApplication.processEvents()
        return page

    return change


def press(button):
    assert button.isVisible(), button.text()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    QApplication.processEvents()


def test_every_kind_says_what_it_asks_for():
    assert set(ASKED) == set(EVENT_KINDS)
    placed = {name for section in LOOK.sections for name in section.fields}
    for kind in EVENT_KINDS:
        assert not_asked([kind]) <= placed
    assert not_asked([]) == frozenset()


@pytest.mark.parametrize(
    ("kinds", "asked", "left_out"),
    [
        (("members_meeting",), {"serial", "theme"}, {"speaker", "partners", "forms", "hours"}),
        (("party_class",), {"speaker", "lecturer", "audience", "hours"}, {"partners", "serial"}),
        (("theme_day",), {"forms", "methods", "hours"}, {"speaker", "partners"}),
        (("joint_event",), {"partners", "lanes", "five_ones"}, {"speaker", "serial"}),
        (("central_study",), {"speaker", "hours", "materials"}, {"partners", "effect"}),
        (("theme_day", "party_class"), {"forms", "speaker"}, {"partners", "serial"}),
    ],
)
def test_the_form_changes_with_the_kind(show, kinds, asked, left_out):
    page = show(kinds=kinds)
    assert not asked & hidden(page)
    assert left_out <= hidden(page)


def test_what_is_typed_is_never_hidden(store, put, show, event):
    page = show(kinds=("joint_event",), partner_count=8)
    assert "partner_count" not in hidden(page)
    show(kinds=("committee_meeting",))
    assert "partner_count" not in hidden(page)
    assert "lanes" in hidden(page)
    assert store.get(Event, event.uid).partner_count == 8


def test_the_form_follows_while_the_kind_is_typed(page, enter):
    assert "partners" in hidden(page)
    enter(page.editors["kinds"], "共建活动")
    assert "partners" not in hidden(page)


def test_all_fields_can_be_asked_for(show):
    page = show(kinds=("members_meeting",))
    assert page.more.text().startswith("显示全部")
    press(page.more)
    assert not hidden(page)
    press(page.more)
    assert "partners" in hidden(page)


def test_the_agenda_is_open_where_it_is_what_the_event_is_about(show, put, event):
    page = show(kinds=("party_class",))
    assert page.agenda.isHidden()
    show(kinds=("committee_meeting",))
    assert not page.agenda.isHidden()
    put(Topic(event=event.uid, title="一题"))
    show(kinds=("party_class",))
    assert not page.agenda.isHidden()


def test_whether_enough_are_there_is_said_with_the_article(show, put, store):
    page = show(kinds=("members_meeting",))
    (words,) = page.roll.notes.words
    assert words.startswith("✓ 有表决权的正式党员应到 3 人，到会 3 人，须达到二分之一，符合（")
    assert "第十一条" in words
    rows = store.find(Attendance)
    put(*(row.having(state="leave", reason="sick") for row in rows[:2]))
    QApplication.processEvents()
    (words,) = page.roll.notes.words
    assert words.startswith("！有表决权的正式党员应到 3 人，到会 1 人")


def test_an_election_on_the_agenda_asks_for_four_fifths(show, put, event):
    page = show(kinds=("members_meeting",))
    put(Topic(event=event.uid, title="选举支委会", matter="election"))
    QApplication.processEvents()
    assert len(page.roll.notes.words) == 2
    assert "须达到五分之四" in page.roll.notes.words[1]


def test_whoever_is_not_on_the_roster_that_day_is_named_and_kept(store, put, page, event):
    (expert,) = store.find(Person, name="外请专家")
    put(Attendance(event=event.uid, person=expert.uid, state="present"))
    QApplication.processEvents()
    words = "！当天不在本组织花名册上，请核对，或改为列席：外请专家。"
    assert words in page.roll.notes.words
    assert store.count(Attendance, event=event.uid) == 4


def test_a_leader_in_the_own_branch_counts_as_double_life(store, put, page, branch):
    committee = put(Unit(name="党委", kind="party_committee"))
    leader = store.find(Person)[0]
    since = dt.date(2020, 1, 1)
    put(Post(person=leader.uid, unit=committee.uid, kind="committee_deputy", since=since))
    QApplication.processEvents()
    assert page.roll.notes.words == ["计入双重组织生活：王若兰"]


def test_guests_are_written_below_the_roll_and_never_due(store, page, event, compose):
    page.roll.guests.add.setFocus()
    press(page.roll.guests.add)
    row = page.roll.guests.rows[0]
    compose(row.editors["name"].typed, "王工")
    QTest.keyClick(row.editors["name"].typed, Qt.Key.Key_Tab)
    (guest,) = store.find(Guest)
    assert (guest.name, guest.event, guest.role) == ("王工", event.uid, "observer")
    assert page.roll.counts.text().startswith("应到 3　实到 3")


def test_a_topic_asks_for_votes_only_when_there_was_one(page, enter, store):
    page.agenda.topics.add_topic()
    form = page.agenda.topics.form
    enter(form.editors["title"], "选举")
    assert {"votes_for", "issued", "owner"} <= hidden(form)
    enter(form.editors["outcome"], "决议")
    assert not {"owner", "due", "number"} & hidden(form)
    enter(form.editors["vote"], "举手")
    assert "votes_for" not in hidden(form)
    assert "issued" in hidden(form)
    form.editors["vote"].show_value(None)
    enter(form.editors["vote"], "无记名")
    assert not {"issued", "returned", "valid", "scrutineers"} & hidden(form)


def test_what_a_vote_came_to_is_said_with_the_article(show, put, event):
    page = show(kinds=("members_meeting",))
    put(
        Topic(
            event=event.uid, title="年度计划", outcome="decision", vote="hands",
            votes_for=1, votes_against=2,
        )
    )  # fmt: skip
    QApplication.processEvents()
    assert page.agenda.results.text().startswith(
        "“年度计划”：赞成 1 票，没有超过应到 3 人的二分之一，未通过（《中国共产党支部工作条例"
    )
    assert "记为“决议”，但赞成票不够" in page.agenda.votes.text()


@pytest.fixture
def earlier(store, put, event, page):
    """Keep a committee meeting a month before, with an open topic and one for the members."""
    before = put(
        event.having(
            uid="earlier", id=0, title="十月支委会", kinds=("committee_meeting",),
            starts=dt.datetime(2026, 10, 20, 9),
        )
    )  # fmt: skip
    return before, put(
        Topic(event=before.uid, place=1, title="活动室", outcome="deferred"),
        Topic(event=before.uid, place=2, title="年度计划", outcome="decision", to_members=True),
        Topic(event=before.uid, place=3, title="党费", outcome="information"),
    )


def test_open_topics_of_the_last_meeting_are_taken_up_by_one_key(
    store, show, earlier, event, put, meetings
):
    page = show(kinds=("committee_meeting",))
    assert [topic.title for topic in page.agenda.carrying.waiting] == ["活动室"]
    title = page.editors["title"].typed
    title.setFocus()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(title, Qt.Key.Key_Return, keys)
    QApplication.processEvents()
    (taken,) = store.find(Topic, event=event.uid)
    assert (taken.title, taken.continues) == ("活动室", earlier[1][0].uid)
    assert page.agenda.carrying.waiting == []
    row = page.agenda.topics._rows[taken.uid]
    assert "第 2 次列入议程" in row.side.text()
    undo(store)
    assert store.find(Topic, event=event.uid) == []


def test_what_the_committee_puts_before_the_members_is_offered_to_them(show, earlier, store):
    page = show(kinds=("members_meeting",))
    assert [topic.title for topic in page.agenda.carrying.waiting] == ["年度计划"]
    press(page.agenda.carrying._buttons[0])
    (taken,) = store.find(Topic, continues=earlier[1][1].uid)
    row = page.agenda.topics._rows[taken.uid]
    assert "列入议程" not in row.side.text()


def test_a_decision_becomes_a_task_with_its_owner_and_date(store, put, page, event, opened):
    person = store.find(Person)[0]
    topic = put(
        Topic(
            event=event.uid, title="活动室", outcome="task", decision="月底前出方案。",
            owner=person.uid, due=dt.date(2026, 11, 30),
        )
    )  # fmt: skip
    QApplication.processEvents()
    page.agenda.topics.unfold(topic.uid)
    box = page.agenda.topics.form.editors["decision"].typed
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    (item,) = store.find(Item)
    assert (item.kind, item.text, item.source) == ("task", "月底前出方案。", "event")
    assert (item.owner, item.due, item.topic) == (person.uid, dt.date(2026, 11, 30), topic.uid)
    assert item.number in page.agenda.topics._rows[topic.uid].side.text()
    assert page.items.lines.count() == 1
    page.agenda.topics.make_task(topic.uid)
    assert store.count(Item) == 1
    assert opened == [("item", item.uid)]


def test_matters_arising_stand_beside_the_page(store, put, show, earlier, meetings, opened):
    before, topics = earlier
    put(
        Item(
            number="YJ-2026-001", kind="task", text="十月任务", raised_on=dt.date(2026, 10, 20),
            event=before.uid, topic=topics[1].uid, due=dt.date(2026, 11, 1),
        )
    )  # fmt: skip
    page = show(kinds=("committee_meeting",))
    arising, button = meetings.page._panels[0][1], meetings.page._turns[0]
    button.click()
    QApplication.processEvents()
    assert arising.isVisible()
    assert arising.title.text().startswith("十月支委会\n2026年10月20日")
    lines = [arising.lines.line(row) for row in range(arising.lines.count())]
    assert [line.text for line in lines] == ["打开上次记录", "活动室", "十月任务", "党费"]
    assert "逾期" in lines[2].side
    meetings.page.past.click()
    assert not arising.isVisible()
    assert page.isVisible()


def test_a_member_who_left_before_the_day_is_not_on_its_roster(store, put, page, event, branch):
    (gone,) = [m for m in store.find(Membership) if m.person == store.find(Person)[2].uid]
    put(gone.having(until=dt.date(2026, 11, 1)))
    QApplication.processEvents()
    assert any(
        "不在本组织花名册上" in words and "赵明远" in words for words in page.roll.notes.words
    )


def test_a_name_and_the_count_of_the_year_are_offered(store, meetings, event, branch, put):
    earlier = event.having(uid="earlier", id=0, kinds=("committee_meeting",))
    put(earlier.having(starts=dt.datetime(2026, 10, 20, 9)))
    values = {"kinds": ("committee_meeting",), "units": (branch.uid,)}
    meetings.show_new("event", {**values, "starts": dt.datetime(2026, 11, 27, 14)})
    QApplication.processEvents()
    page = meetings.page.form
    assert page.naming.name.text() == "用“一支部2026年11月支委会”作名称"
    assert page.naming.serial.text() == "今年第 2 次"
    press(page.naming.name)
    press(page.naming.serial)
    kept = page.store_now()
    assert (kept.title, kept.serial) == ("一支部2026年11月支委会", 2)
    assert not page.naming.isVisible()
