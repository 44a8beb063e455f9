"""The rules of voting on the screen: shipped, read, and changed from a day on."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.records.events import Attendance, VoteRule
from app.records.roster import Person, Post, Unit
from app.records.words import Problem
from app.rules.quorum import rule_on
from app.rules.versions import vote_changed_from
from app.store.seeding import seed
from app.ui.record_dialog import RecordDialog
from tests.rules.test_quorum import SHIPPED

OLD = rule_on(SHIPPED, "resolution", dt.date(2026, 1, 1))
TODAY = dt.date(2026, 11, 23)


def test_a_change_ends_the_old_rule_the_day_before():
    new = OLD.having(presence="two_thirds", since=TODAY)
    ended, begun = vote_changed_from(OLD, new)
    assert (ended.until, ended.presence) == (TODAY - dt.timedelta(1), "half")
    assert (begun.since, begun.presence, begun.until) == (TODAY, "two_thirds", None)
    assert begun.uid != OLD.uid
    assert rule_on([ended, begun], "resolution", TODAY - dt.timedelta(1)).presence == "half"


def test_a_note_is_put_right_in_place_and_a_day_before_is_refused():
    (same,) = vote_changed_from(OLD, OLD.having(article="第十一条第二款", since=TODAY))
    assert (same.uid, same.since, same.article) == (OLD.uid, OLD.since, "第十一条第二款")
    with pytest.raises(Problem, match="才开始施行"):
        vote_changed_from(OLD, OLD.having(presence="all", since=dt.date(2000, 1, 1)))
    with pytest.raises(Problem, match="从哪一天起"):
        vote_changed_from(OLD, OLD.having(presence="all", since=None))


@pytest.fixture
def rules(store, meetings):
    seed(store)
    meetings.show_uid("vote_rule", OLD.uid)
    QApplication.processEvents()
    return meetings.views.page("vote_rule")


def press(button):
    assert button.isVisible(), button.text()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    QApplication.processEvents()


def test_a_kept_rule_is_read_and_changed_by_an_act_with_a_day(store, rules, enter):
    form = rules.form
    QTest.keyClicks(form.editors["article"].typed, "x")
    form.settle()
    assert store.get(VoteRule, OLD.uid).article == "第十一条"
    press(form.edit)
    dialog = form.window().findChild(RecordDialog)
    assert dialog.cells["since"].editor.raw() == TODAY.isoformat()
    dialog.cells["presence"].editor.show_value("two_thirds")
    press(dialog.findChild(QPushButton, "keep"))
    found = store.find(VoteRule, matter="resolution", order="since")
    assert [(each.presence, each.until) for each in found] == [
        ("half", TODAY - dt.timedelta(1)),
        ("two_thirds", None),
    ]


def test_a_rule_without_a_source_is_told_so(store, rules):
    rules.show_new(matter="party_committee", presence="half")
    QApplication.processEvents()
    assert rules.form.store_now() is None
    assert rules.form.cells["source"].problem.text() == "请填写“依据”。"
    assert store.count(VoteRule, matter="party_committee") == 0


def test_the_past_is_judged_by_the_rule_of_its_day(store, put, rules, meetings, event):
    put(event.having(kinds=("members_meeting",)))
    for each in vote_changed_from(OLD, OLD.having(presence="all", since=TODAY)):
        put(each)
    rows = store.find(Attendance)
    put(rows[0].having(state="leave", reason="sick"))
    meetings.show_uid("event", event.uid)
    QApplication.processEvents()
    (words,) = meetings.page.form.roll.notes.words
    assert "须达到二分之一，符合" in words
    put(store.get(type(event), event.uid).having(starts=dt.datetime(2026, 11, 24, 9)))
    QApplication.processEvents()
    assert "须达到全部，人数不足" in meetings.page.form.roll.notes.words[0]


def test_each_leader_is_counted_in_the_own_branch(store, put, meetings, event, branch):
    committee = put(Unit(name="党委", kind="party_committee"))
    first, second, _ = store.find(Person, limit=3)
    since = dt.date(2020, 1, 1)
    put(*(Post(person=p.uid, unit=committee.uid, kind="committee_member", since=since, rank=n)
          for n, p in enumerate((first, second))))  # fmt: skip
    put(store.find(Attendance, person=second.uid)[0].having(state="absent", reason="duty"))
    view = meetings.views.turn("leaders")
    QApplication.processEvents()
    table = view.table
    cells = [[table.item(row, n).text() for n in range(3)] for row in range(table.rowCount())]
    assert cells == [["王若兰", "1", "2026-11-20"], ["李知行", "0", ""]]
    assert view.lines.item(0).text() == event.title
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert view.lines.count() == 0
