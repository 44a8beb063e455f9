"""The study view: materials, who has not yet, hours of a body and year."""

import datetime as dt

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from app.records.events import Attendance, Event
from app.records.roster import Person, Post
from app.records.study import Material
from app.store.seeding import seed


@pytest.fixture
def study(meetings, store):
    seed(store)
    return meetings.views.turn("material")


@pytest.fixture
def doc(put):
    return put(Material(title="关于加强支部建设的意见", issuer="上级", due=dt.date(2026, 10, 1)))


@pytest.fixture
def read_on(put, store, branch):
    """Hold an event at which a document was studied by the first two of three."""

    def hold(doc, day, hours=4):
        starts = dt.datetime.combine(day, dt.time(9))
        people = store.find(Person, standing="formal")
        event = put(
            Event(title="集中学习", kinds=("theme_day",), units=(branch.uid,), starts=starts,
                  hours=hours, materials=(doc.uid,) if doc else ()),
        )  # fmt: skip
        put(
            *[
                Attendance(event=event.uid, person=p.uid,
                           **({} if n < 2 else {"state": "leave", "reason": "sick"}))
                for n, p in enumerate(people)
            ]
        )  # fmt: skip
        return event

    return hold


def lines_of(study, number):
    inner = study.page.form._extras[number].inner
    return [inner.lines.line(n) for n in range(inner.lines.count())]


def test_a_document_that_is_not_public_is_not_registered(study, click, enter, store):
    click(study.page.list.new)
    form = study.page.form
    enter(form.editors["title"], "内部通知")
    assert store.count(Material) == 1
    box = form.editors["public"].typed
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert form.cells["public"].problem.text().startswith("只登记已公开发布的材料。")
    assert store.find(Material)[0].public


def test_who_has_not_yet_studied_is_said_for_a_day(study, doc, read_on, window):
    window.show_record("material", doc.uid)
    (line,) = lines_of(study, 0)
    assert (line.text, line.side, line.tone) == ("一支部", "逾期未学", "bad")
    read_on(doc, dt.date(2026, 11, 10))
    (line,) = lines_of(study, 0)
    assert line.side == "1 人未学，共 3 人"
    assert "赵明远" in line.detail
    assert line.table == "event"
    day = study.page.form._extras[0].inner.day
    day.setDate(QDate(2026, 9, 30))
    (line,) = lines_of(study, 0)
    assert (line.side, line.tone) == ("尚未学习", "warn")


def test_everybody_studied_is_good(study, doc, read_on, window, put, store):
    event = read_on(doc, dt.date(2026, 9, 10))
    (away,) = store.find(Attendance, event=event.uid, state="leave")
    put(away.having(state="present", reason=None))
    window.show_record("material", doc.uid)
    (line,) = lines_of(study, 0)
    assert (line.side, line.mark) == ("全部学过，共 3 人", "check")
    assert [each.text for each in lines_of(study, 1)] == ["集中学习"]


def test_an_event_names_what_it_studied(meetings, study, doc, event, window, enter, store):
    window.show_record("event", event.uid)
    form = meetings.page.form
    enter(form.editors["materials"], "支部建设")
    assert store.get(Event, event.uid).materials == (doc.uid,)


def test_hours_of_the_year_against_the_norms(study, read_on, store, put, branch, click):
    people = store.find(Person, standing="formal")
    put(Post(person=people[0].uid, unit=branch.uid, kind="secretary", since=dt.date(2026, 1, 1)))
    for month in range(1, 9):
        read_on(None, dt.date(2026, month, 10))
    read_on(None, dt.date(2026, 9, 10), hours=None)
    click(study._buttons["hours"])
    view = study.hours
    rows = [[view.table.item(n, c).text() for c in range(6)] for n in range(view.table.rowCount())]
    assert rows == [
        ["王若兰（书记或委员）", "56", "32", "24", "8", "未达标"],
        ["李知行", "32", "32", "", "8", "已达标"],
        ["赵明远", "32", "0", "32", "0", "未达标"],
    ]
    assert view.sum.text() == "共 3 人，已达标 1 人，人均 21.3 学时"
    assert view.lines.count() == 8


def test_the_keys_walk_through_the_members(study, read_on, click):
    read_on(None, dt.date(2026, 3, 10))
    click(study._buttons["hours"])
    view = study.hours
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    assert view.who.text() == "李知行：计入学时的活动"
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    assert view.lines.count() == 0


def test_study_without_hours_is_a_click_away(study, read_on, click, opened):
    bare = read_on(None, dt.date(2026, 9, 10), hours=None)
    click(study._buttons["hours"])
    assert study.hours.bare.text() == "有 1 次学习没有填学时，点开补填"
    click(study.hours.bare)
    QTest.keyClick(study.hours.lines, Qt.Key.Key_Return)
    assert opened == [("event", bare.uid)]


def test_the_hours_go_to_paper(study, read_on, click, printed):
    read_on(None, dt.date(2026, 3, 10))
    click(study._buttons["hours"])
    click(study.hours.print)
    assert "一支部2026年学时表" in printed()


def test_the_way_chosen_last_comes_first_again(study, click, desk):
    click(study._buttons["hours"])
    assert desk.memory.text("study/way") == "hours"
    study.show_uid("")
    assert study._shelf.currentWidget() is study.page
