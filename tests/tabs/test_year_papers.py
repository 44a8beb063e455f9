"""The papers of a body's year and ballots, chosen and made from the window."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QRadioButton, QSpinBox

from app.records.events import Event, Topic
from app.store.seeding import seed
from app.tabs.meetings.ballot_dialog import BallotDialog
from app.tabs.meetings.year_papers import YearPapers
from app.ui.language import LANGUAGES, speak
from app.ui.palette_rows import ROW
from tests.clipping import clipped


@pytest.fixture
def box(meetings, event, store, click):
    seed(store)
    click(meetings.papers)
    made = meetings.findChild(YearPapers)
    yield made
    if made in QApplication.topLevelWidgets():
        made.close()


def test_it_offers_the_bodies_and_says_what_is_not_final(box):
    assert box.unit.currentText() == "一支部"
    assert box.year.currentText() == "2026 年"
    assert box.told.text() == "这一年共有 1 次会议活动，其中 1 次未定稿，书页上会标明。"
    assert box.kinds.checkedButton().text() == "会议记录簿"


def test_enter_binds_the_book(box, printed):
    QTest.keyClick(box, Qt.Key.Key_Return)
    words = printed()
    assert "会议记录簿2026年度" in words
    assert "十一月支委会记录" in words
    assert "草稿" in words


@pytest.mark.parametrize(("name", "there"), [("attendance", "考勤表"), ("hours", "学时表")])
def test_the_arrow_keys_choose_another_paper(box, printed, name, there):
    choice = box.findChild(QRadioButton, name)
    box.kinds.checkedButton().setFocus()
    while not choice.isChecked():
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert f"一支部2026年{there}" in printed()


def test_the_book_can_be_stopped_while_it_is_made(box, desk, qtbot, put, branch):
    put(
        *[
            Event(title=f"会{n}", kinds=("other",), units=(branch.uid,), content="话" * 2000,
                  starts=dt.datetime(2026, 1, 1, 9) + dt.timedelta(n))
            for n in range(60)
        ]
    )  # fmt: skip
    job = box.start()
    desk.jobs.cancel()
    qtbot.waitUntil(lambda: desk.jobs.running is None, timeout=10_000)
    assert type(job.error).__name__ == "Cancelled"


def test_an_empty_file_has_nothing_to_print(tab, click):
    meetings = tab("会议与活动")
    click(meetings.papers)
    box = meetings.findChild(YearPapers)
    assert not box.make.isEnabled()
    assert box.start() is None
    box.close()


def test_the_palette_finds_the_book_and_the_views(window, meetings, qtbot):
    palette = window.palette_box
    palette.open()
    QTest.keyClicks(palette.box, "dakaihuanjie")

    def texts():
        return [palette.list.item(n).data(ROW).text for n in range(palette.list.count())]

    qtbot.waitUntil(lambda: "打开换届" in texts())
    QTest.keyClick(palette.box, Qt.Key.Key_Return)
    assert window.tab(window.current).views.key == "term"


@pytest.fixture
def ballots(meetings, event, put):
    put(
        Topic(event=event.uid, place=2, title="转正表决：李知行", vote="ballot"),
        Topic(event=event.uid, place=1, title="年度计划", vote="hands"),
    )
    made = meetings.events.fill_ballots(event)
    QApplication.processEvents()
    yield made
    if made in QApplication.topLevelWidgets():
        made.close()


def test_a_ballot_begins_with_what_is_put_to_a_secret_vote(ballots):
    assert isinstance(ballots, BallotDialog)
    assert ballots.names.toPlainText() == "转正表决：李知行"
    assert ballots.copies.value() == 3


def test_ballots_are_filled_in_by_keys_and_made(ballots, printed, compose, click):
    ballots.title.setFocus()
    ballots.title.selectAll()
    compose(ballots.title, "支部委员会选举票")
    QTest.keyClick(ballots.title, Qt.Key.Key_Tab)
    ballots.names.selectAll()
    compose(ballots.names, "王若兰\n赵明远")
    QTest.keyClick(ballots.names, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is ballots.note
    click(ballots.findChild(QPushButton, "ballot_ballots"))
    words = printed()
    assert words.count("支部委员会选举票") == 3
    assert words.count("赵明远") == 3


def test_a_tally_sheet_names_the_meeting(ballots, printed, click):
    click(ballots.findChild(QPushButton, "ballot_tally"))
    words = printed()
    assert "表决票计票单" in words
    assert "会议：十一月支委会" in words


def test_a_ballot_without_a_name_is_said_plainly_and_nothing_is_lost(ballots, click):
    ballots.names.clear()
    ballots.note.setText("应选一名")
    click(ballots.findChild(QPushButton, "ballot_ballots"))
    assert ballots.problem.text() == "请填写票的名称，并至少写一个姓名或事项，每行一个。"
    assert ballots.isVisible()
    assert ballots.note.text() == "应选一名"


def test_escape_closes_the_windows(box, meetings, event):
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not any(isinstance(w, QDialog) and w.isVisible() for w in QApplication.topLevelWidgets())


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_in_the_small_windows_is_cut_in_any_language(code, event, desk, dressed, qtbot):
    seed(desk.store)
    speak(dressed, code)
    try:
        for made in (YearPapers(desk), BallotDialog(desk, event)):
            qtbot.addWidget(made)
            made.show()
            qtbot.waitExposed(made)
            qtbot.wait(50)
            assert clipped(made) == []
            for box in made.findChildren(QSpinBox):
                digits = box.lineEdit().fontMetrics().horizontalAdvance(box.text())
                assert box.lineEdit().visibleRegion().boundingRect().width() > digits
    finally:
        speak(dressed)
