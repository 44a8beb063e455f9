"""The appraisal on the page of its meeting: rows from the roster, votes typed, doubts told."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.records.appraisal import Appraisal, Poll
from app.records.events import Event
from app.records.roster import Person
from app.store.history import undo
from app.store.seeding import seed
from app.tabs.meetings.appraisal_table import COLUMNS


@pytest.fixture
def life(store, branch, put):
    seed(store)
    return put(
        Event(
            title="民主评议党员大会", kinds=("appraisal",), units=(branch.uid,),
            starts=dt.datetime(2026, 11, 20, 14),
        )
    )  # fmt: skip


@pytest.fixture
def section(meetings, life, window):
    window.show_record("event", life.uid)
    return meetings.page.form.life.appraisal


@pytest.fixture
def filled(section, click):
    click(section.fill_button)
    return section


def go_to(section, row, name):
    section.view.setFocus()
    section.view.setCurrentIndex(section.table.index(row, COLUMNS.index(name)))


def type_in(view, text):
    """Type into the current cell and press Enter."""
    QTest.keyClick(view, text[0])
    QTest.keyClicks(QApplication.focusWidget(), text[1:])
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    QApplication.processEvents()


def test_the_roster_of_the_day_is_listed_in_one_act(section, store, life, click):
    assert section.fill_button.text() == "按名册列出 3 人"
    assert not section.view.isVisible()
    click(section.fill_button)
    rows = store.find(Appraisal, event=life.uid)
    people = {p.uid for p in store.find(Person) if p.standing == "formal"}
    assert {row.person for row in rows} == people
    assert not section.fill_button.isVisible()
    undo(store)
    assert store.count(Appraisal) == 0


def test_other_meetings_have_no_such_section(meetings, section, event, window):
    window.show_record("event", event.uid)
    assert not section.isVisible()


def test_votes_are_typed_down_a_column(filled, store):
    go_to(filled, 0, "excellent")
    for text in ("8", "7", "6"):
        type_in(filled.view, text)
    assert [row.excellent for row in filled.rows()] == [8, 7, 6]


def test_a_word_is_no_number_of_votes(filled, store, desk):
    said = []
    desk.news.said.connect(said.append)
    go_to(filled, 0, "excellent")
    type_in(filled.view, "8x")
    assert filled.rows()[0].excellent is None
    assert said


def test_steps_are_ticked_with_the_space_bar(filled):
    go_to(filled, 1, "self_done")
    QTest.keyClick(filled.view, Qt.Key.Key_Space)
    assert [row.self_done for row in filled.rows()] == [False, True, False]
    assert "未自评 2 人" in filled.sum.text()


def test_a_rating_is_one_key(filled):
    go_to(filled, 0, "rating")
    QTest.keyClick(filled.view, Qt.Key.Key_1)
    QTest.keyClick(filled.view, Qt.Key.Key_Down)
    QTest.keyClick(filled.view, Qt.Key.Key_2)
    assert [row.rating for row in filled.rows()] == ["excellent", "qualified", None]
    QTest.keyClick(filled.view, Qt.Key.Key_Delete)
    assert filled.rows()[1].rating is None


def test_a_block_is_pasted_as_one_act(filled, store):
    go_to(filled, 0, "excellent")
    QApplication.clipboard().setText("8\t2\n7\t3\n6\t4\n5\t5\n")
    QTest.keyClick(filled.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [(r.excellent, r.qualified) for r in filled.rows()] == [(8, 2), (7, 3), (6, 4)]
    undo(store)
    assert [r.excellent for r in filled.rows()] == [None, None, None]


def test_votes_that_do_not_add_up_are_named(filled, enter, store, put):
    for name, number in (("issued", "10"), ("returned", "10"), ("valid", "10")):
        enter(filled.poll.editors[name], number)
    assert store.find(Poll)[0].valid == 10
    put(filled.rows()[0].having(excellent=8, qualified=3))
    assert "王若兰 各栏合计 11 票，有效票 10 票，请核对。" in filled.trouble.text()
    cell = filled.table.index(0, COLUMNS.index("sum"))
    assert filled.table.data(cell) == "11（不符）"
    put(filled.rows()[0].having(qualified=1, blank=1))
    assert not filled.trouble.isVisible()


def test_more_than_a_third_excellent_is_told_with_its_source_and_kept(filled, put):
    put(*[row.having(rating="excellent") for row in filled.rows()])
    words = filled.trouble.text()
    assert words.startswith("评为优秀 3 人，一般不超过 1 人（3 人的 1/3）；")
    assert "通知" in words
    assert [row.rating for row in filled.rows()] == ["excellent"] * 3


def test_more_of_a_member_is_written_below_the_table(filled, enter):
    go_to(filled, 1, "person")
    assert filled.who.text() == "李知行"
    enter(filled.more.editors["problems"], "走访偏少")
    enter(filled.more.editors["told_on"], dt.date(2026, 11, 21))
    row = filled.rows()[1]
    assert (row.problems, row.told_on) == ("走访偏少", dt.date(2026, 11, 21))


@pytest.mark.parametrize(
    ("name", "there"),
    [
        ("appraisal_ballots", ("民主评议党员测评票", "王若兰", "存在问题", "不署名")),
        ("appraisal_tally", ("计票单", "监票人：", "王若兰")),
        ("appraisal_results", ("民主评议结果汇总表", "王若兰", "评定等次")),
    ],
)
def test_its_papers(filled, click, printed, name, there):
    click(filled.findChild(QPushButton, f"print_{name}"))
    words = printed()
    assert all(each in words for each in there)
