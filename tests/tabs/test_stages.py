"""The stage checklist on the page of a meeting: proposed, ticked, counted, evidenced."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from app.records.checklists import Stage
from app.records.events import Attachment, Event
from app.records.roster import Person
from app.records.talks import Item, Talk
from app.store.history import undo
from app.store.seeding import seed

TODAY = dt.date(2026, 11, 23)
MEETING = dt.datetime(2026, 12, 1, 14)


@pytest.fixture
def life(store, branch, put):
    seed(store)
    return put(
        Event(
            title="年度组织生活会", kinds=("organisational_life",), units=(branch.uid,),
            starts=MEETING,
        )
    )  # fmt: skip


@pytest.fixture
def section(meetings, life, window):
    window.show_record("event", life.uid)
    return meetings.page.form.life.stages


def row_of(section, name):
    stages = section.list.stages
    uid = next(stage.uid for stage in stages.stages() if name in stage.name)
    return stages._rows[uid]


def tool(row, words):
    return next(b for b in row.findChildren(QToolButton) if words in b.toolTip())


def test_a_meeting_of_that_kind_shows_its_stages_without_keeping_any(section, store):
    assert section.isVisible()
    assert len(section.list.stages.stages()) == 10
    assert store.count(Stage) == 0
    assert section.list.sum.text() == ("共 10 项，已办 0 项，逾期 2 项；下一步：征求意见")
    assert row_of(section, "会前集中学习").side.text() == "应于 11月21日 前办，逾期 2 天"


def test_other_meetings_have_no_such_section(meetings, section, put, branch, window):
    other = put(Event(title="党日", kinds=("theme_day",), units=(branch.uid,), starts=MEETING))
    window.show_record("event", other.uid)
    assert not section.isVisible()
    jumps = [b.text() for b in meetings.page.form.findChildren(type(section.list.add)) if
             b.property("role") == "view" and b.isVisible()]  # fmt: skip
    assert "阶段清单" not in jumps
    assert "考勤" in jumps


def test_a_tick_keeps_the_whole_list_as_one_act(section, store, life):
    button = tool(row_of(section, "支委会研究"), "完成")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    kept = store.find(Stage, event=life.uid)
    assert len(kept) == 10
    assert [s.place for s in kept if s.done_on == TODAY] == [1]
    late = row_of(section, "支委会研究").side.text()
    assert late == "2026年11月23日 已办，迟 13 天"
    undo(store)
    assert store.count(Stage) == 0
    assert len(section.list.stages.stages()) == 10


def test_a_second_tick_takes_it_back(section, store):
    for _ in range(2):
        section.list.stages.tick(section.list.stages.stages()[0].uid)
    assert [s for s in store.find(Stage) if s.done_on] == []


def test_a_stage_unfolds_to_be_filled_in(section, enter, store, click):
    click(row_of(section, "征求意见").button)
    form = section.list.stages.form
    assert section.list.stages.source.text() == ("依据：《中国共产党支部工作条例（试行）》第十七条")
    enter(form.editors["done_on"], dt.date(2026, 11, 20))
    enter(form.editors["note"], "发出征求意见表十份")
    (stage,) = store.find(Stage, name="征求意见")
    assert (stage.done_on, stage.note) == (dt.date(2026, 11, 20), "发出征求意见表十份")


def test_what_does_not_apply_needs_a_reason_beside_it(section, store, click):
    click(row_of(section, "征求意见").button)
    form = section.list.stages.form
    box = form.editors["skipped"].typed
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert form.cells["note"].problem.text() == "不适用的阶段请写一句原因。"
    assert not store.find(Stage, name="征求意见")[0].skipped


def test_talks_and_opinions_of_the_weeks_before_are_counted_and_open(
    section, store, put, branch, opened, click
):
    one, two, *_ = store.find(Person)
    held = dt.datetime(2026, 11, 10, 9)
    put(Talk(number="TX-2026-001", held=held, talkers=(one.uid,), partners=(two.uid,)))
    put(Item(kind="opinion", text="多开短会", raised_on=held.date(), unit=branch.uid))
    assert row_of(section, "谈心谈话").figure.text() == "谈话 1 次"
    assert row_of(section, "征求意见").figure.text() == "意见建议 1 条"
    click(row_of(section, "谈心谈话").figure)
    lines = section.list.stages.lines
    assert lines.count() == 1
    assert lines.hasFocus()
    QTest.keyClick(lines, Qt.Key.Key_Return)
    assert [table for table, _uid in opened][-1] == "talk"


def test_evidence_hangs_on_its_stage_also_of_a_final_meeting(
    section, store, put, life, tmp_path, qtbot
):
    put(life.having(state="final"))
    stages = section.list.stages
    stages.unfold(stages.stages()[8].uid)
    scan = tmp_path / "通报.txt"
    scan.write_text("已通报", encoding="utf-8")
    stages.files.take_in([scan])
    qtbot.waitUntil(lambda: store.count(Attachment) == 1)
    (kept,) = store.find(Attachment)
    assert (kept.stage, kept.event) == (stages.form.record.uid, None)


def test_one_more_stage_comes_last(section, store, click, enter):
    click(section.list.add)
    enter(section.list.stages.form.editors["name"], "会后谈话")
    stages = store.find(Stage, order="place")
    assert [s.name for s in stages][-1] == "会后谈话"
    assert stages[-1].place == 11


def test_a_moved_meeting_moves_its_days(section, store, put, life):
    put(life.having(starts=MEETING.replace(day=20)))
    assert row_of(section, "征求意见").side.text() == "应于 12月13日 前办"


def test_the_checklist_goes_to_paper(section, printed, click):
    click(section.list.print)
    words = printed()
    assert "年度组织生活会阶段清单" in words
    assert "向上级党组织报告会议情况" in words
    assert "工作惯例" in words
    assert "（惯例）" not in words


def test_a_stage_is_found_on_the_page_of_its_meeting(section, window, store, meetings, life):
    stages = section.list.stages
    stages.tick(stages.stages()[2].uid)
    window.show_record("stage", stages.stages()[2].uid)
    assert meetings.page.record.uid == life.uid
