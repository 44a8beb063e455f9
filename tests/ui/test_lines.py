import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.records.roster import Membership, Person, Unit
from app.records.words import N, said
from app.store.drafts import keep
from app.ui.lines import Line, Lines, fitting, line_of
from app.ui.linked import Linked
from app.ui.page import RecordPage
from app.ui.views import View, Views, owner_of, start_with

HOSTILE = "<b>粗</b> & <img src='x'>"


@pytest.fixture
def people(store):
    with store.step(said(N("试"))) as step:
        return [step.put(Person(name=f"员{n:02d}")) for n in range(12)]


@pytest.fixture
def opened(desk):
    asked = []
    desk.news.opened.connect(lambda table, uid: asked.append((table, uid)))
    return asked


@pytest.fixture
def shown(qtbot):
    def show(widget):
        qtbot.addWidget(widget)
        widget.resize(400, 300)
        widget.show()
        qtbot.waitExposed(widget)
        widget.activateWindow()
        return widget

    return show


@pytest.fixture
def lines(desk, shown):
    made = shown(Lines(desk, "some"))
    made.show_lines(
        [Line("unit", "1", "甲", "细"), Line("unit", "", "乙"), Line("unit", "3", "丙")]
    )
    return made


def middle(lines, row):
    return lines.visualItemRect(lines.item(row)).center()


def test_a_click_opens_a_line(lines, opened):
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=middle(lines, 2))
    assert opened == [("unit", "3")]


def test_keys_move_about_and_open(lines, opened):
    lines.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(lines, Qt.Key.Key_Return)
    QTest.keyClick(lines, Qt.Key.Key_Down)
    QTest.keyClick(lines, Qt.Key.Key_Down)
    QTest.keyClick(lines, Qt.Key.Key_Space)
    assert opened == [("unit", "1"), ("unit", "3")]


def test_nothing_opens_where_there_is_nothing(lines, opened):
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=middle(lines, 1))
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(10, 290))
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.RightButton, pos=middle(lines, 0))
    assert opened == []


def test_the_current_line_stays_current_when_shown_anew(lines):
    lines.setCurrentRow(2)
    lines.show_lines([Line("unit", "3", "丙"), Line("unit", "1", "甲")])
    assert lines.currentRow() == 0
    lines.show_lines([Line("unit", "1", "甲")])
    assert lines.line(lines.currentRow()) is None


def test_a_line_is_spoken_in_full(lines):
    lines.show_lines([Line("unit", "1", "甲", "细", "逾期")])
    assert lines.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "甲，逾期，细"


def test_user_text_is_drawn_as_typed(desk, lines):
    line = line_of(desk, Person(name=HOSTILE, department="a\nb"), "name", ("department", "duty"))
    assert (line.text, line.detail) == (HOSTILE, "a b")
    lines.show_lines([line])
    assert not lines.grab().isNull()


def test_a_line_with_details_is_higher_unless_texts_are_short(desk, shown):
    tall, flat = shown(Lines(desk, "a", fits=True)), shown(Lines(desk, "b", fits=True, short=4))
    for each in (tall, flat):
        each.show_lines([Line("person", "1", "林晓红", "正式党员", "书记")])
    assert tall.height() > flat.height() > 0


def test_a_section_shows_the_first_lines_then_all(desk, shown, people, store):
    def read(_record):
        return [line_of(desk, person, "name") for person in store.find(Person)]

    section = shown(Linked(desk, "people", "人员", read, ("person",), "没有人。"))
    section.show_parent(people[0])
    assert section.lines.count() == 8
    QTest.mouseClick(section.more, Qt.MouseButton.LeftButton)
    assert section.lines.count() == 12
    assert section.more.isHidden()
    section.show_parent(people[1])
    assert section.lines.count() == 8


def test_a_section_hears_of_its_tables_only(desk, shown, people, store):
    reads = []
    section = shown(Linked(desk, "x", "题", lambda rec: reads.append(rec) or [], ("unit",), "空"))
    section.show_parent(people[0])
    with store.step(said(N("试"))) as step:
        step.put(people[0].having(duty="秘书"))
    assert len(reads) == 1
    with store.step(said(N("试"))) as step:
        step.put(Unit(name="一", kind="branch"))
    assert len(reads) == 2


def test_a_section_with_nothing_to_say_hides(desk, shown, people):
    quiet = shown(Linked(desk, "x", "题", lambda _rec: [], ("unit",)))
    quiet.show_parent(people[0])
    assert quiet.isHidden()
    talks = shown(Linked(desk, "y", "题", lambda _rec: [], ("unit",), "空"))
    talks.show_parent(people[0])
    assert not talks.isHidden()
    talks.show_parent(None)
    assert talks.isHidden()


def test_an_action_is_done_with_the_shown_record(desk, shown, people):
    did = []
    section = shown(Linked(desk, "x", "题", lambda _rec: [], ("unit",), "空"))
    button = section.add_action("go", "做", did.append)
    section.show_parent(people[3])
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert did == [people[3]]


def test_views_are_made_when_first_shown_and_the_last_is_remembered(desk, shown):
    made = []

    def view(key):
        return View(key, key, lambda: made.append(key) or QPushButton(key))

    views = shown(Views(desk, "some", [view("甲"), view("乙")]))
    assert (made, views.key) == (["甲"], "甲")
    QTest.mouseClick(views.findChild(QPushButton, "乙"), Qt.MouseButton.LeftButton)
    assert (made, views.key) == (["甲", "乙"], "乙")
    assert shown(Views(desk, "some", [view("甲"), view("乙")])).key == "乙"


def test_a_page_begins_with_the_record_that_is_picked(desk, shown, people, qtbot):
    page = shown(start_with(RecordPage(desk, Person), lambda person: person.name == "员03"))
    qtbot.waitUntil(lambda: page.record is not None)
    assert page.record.name == "员03"


def test_a_page_asked_for_another_record_does_not_begin_anew(desk, shown, people, qtbot):
    page = start_with(RecordPage(desk, Person))
    page.show_uid(people[5].uid)
    shown(page)
    qtbot.wait(20)
    assert page.record == people[5]


def test_the_owner_of_a_part_is_known_from_its_draft_too(desk, store, people):
    with store.step(said(N("试"))) as step:
        unit = step.put(Unit(name="一", kind="branch"))
        since = dt.date(2026, 1, 1)
        kept = step.put(Membership(person=people[0].uid, unit=unit.uid, since=since))
    assert owner_of(store, Membership, kept.uid, "unit") == unit.uid
    keep(store, "membership:new", "membership", "new", {"unit": unit.uid}, "")
    assert owner_of(store, Membership, "new", "unit") == unit.uid
    assert owner_of(store, Membership, "nobody", "unit") == ""


def test_a_detail_leaves_out_its_last_parts_rather_than_half_of_one(dressed):
    metrics = QFontMetrics(dressed.font())
    detail = "已 25 天 · 意见 · 王芳 · Y-2026-001"
    whole = metrics.horizontalAdvance(detail)
    assert fitting(detail, metrics, whole) == detail
    assert fitting(detail, metrics, whole - 1) == "已 25 天 · 意见 · 王芳"
    assert fitting(detail, metrics, metrics.horizontalAdvance("已 25 天")) == "已 25 天"
    assert fitting(detail, metrics, metrics.horizontalAdvance("已")) == ""
