"""From draft over checked to final and back: seen, never silent, undone in one step."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from app.exchange.checking import quiet
from app.records.events import Attachment, Attendance, Correction, Event, Guest, Topic
from app.records.roster import Person, Unit
from app.rules.bulk import SET, Change
from app.store.history import undo
from app.store.portions import whole
from app.store.seeding import seed
from app.store.settings import set_setting
from app.ui.bulk import changing, effects

RETURN = Qt.Key.Key_Return


@pytest.fixture
def meeting(store, put, branch, event):
    """Make the event of the fixtures a members' meeting with one decision and one open topic."""
    seed(store)
    put(branch.having(code="一支"))
    person = store.find(Person)[0]
    kept = put(
        store.get(Event, event.uid).having(
            kinds=("members_meeting",),
            theme="学习",
            place="会议室",
            ends=dt.datetime(2026, 11, 20, 10),
            chair=person.uid,
            recorder=store.find(Person)[1].uid,
        )
    )
    put(
        Topic(
            event=kept.uid, place=1, title="年度计划", outcome="decision", decision="同意。",
            owner=person.uid, due=dt.date(2026, 12, 1),
        ),
        Topic(event=kept.uid, place=2, title="活动室", outcome="deferred"),
    )  # fmt: skip
    return kept


@pytest.fixture
def page(meetings, meeting):
    """Show the meeting and return its page."""
    meetings.show_uid("event", meeting.uid)
    QApplication.processEvents()
    return meetings.page.form


@pytest.fixture
def strip(page):
    return page.states


def press(button):
    assert button.isVisible(), button.text()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    QApplication.processEvents()


def agree(dialog):
    press(dialog.findChild(QDialogButtonBox).buttons()[0])


def state(store, meeting):
    return store.get(Event, meeting.uid).state


def shown(strip):
    buttons = (strip.check, strip.final, strip.correct, strip.back)
    return [button.objectName() for button in buttons if button.isVisible()]


def make_final(strip):
    press(strip.check)
    agree(strip.dialog)
    press(strip.final)
    agree(strip.dialog)


def test_a_clean_record_is_checked_and_made_final(store, meeting, strip):
    assert shown(strip) == ["check_event"]
    press(strip.check)
    assert strip.dialog.list.count() == 0
    agree(strip.dialog)
    kept = store.get(Event, meeting.uid)
    assert (kept.state, kept.checked_on) == ("checked", dt.date(2026, 11, 23))
    assert shown(strip) == ["final_event", "reopen_event"]
    press(strip.final)
    agree(strip.dialog)
    assert store.get(Event, meeting.uid).final_on == dt.date(2026, 11, 23)
    assert shown(strip) == ["correct_event", "reopen_event"]


def test_decisions_get_numbers_that_are_never_given_again(store, put, meeting, branch, strip):
    press(strip.check)
    agree(strip.dialog)
    assert [t.number for t in store.find(Topic, order="place")] == ["一支决〔2026〕1号", ""]
    undo(store)
    assert [t.number for t in store.find(Topic, order="place")] == ["", ""]
    QApplication.processEvents()
    press(strip.check)
    agree(strip.dialog)
    assert [t.number for t in store.find(Topic, order="place")] == ["一支决〔2026〕2号", ""]


def test_what_to_look_at_is_listed_and_enter_goes_there(store, put, meeting, page, strip):
    row = store.find(Attendance)[0]
    put(row.having(state="leave"), store.get(Event, meeting.uid).having(recorder=meeting.chair))
    QApplication.processEvents()
    press(strip.check)
    words = [strip.dialog.list.item(n).text() for n in range(strip.dialog.list.count())]
    assert words == [
        "基本情况：记录人和主持人是同一个人。",
        "考勤：没有写缺席或请假的原因：王若兰。",
    ]
    QTest.keyClick(strip.dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(strip.dialog.list, RETURN)
    QApplication.processEvents()
    assert not strip.dialog.isVisible()
    assert page.roll.isAncestorOf(page.window().focusWidget())
    assert state(store, meeting) == "draft"


def test_a_warning_explains_and_never_forbids(store, put, meeting, strip):
    rows = store.find(Attendance)
    put(*(row.having(state="absent", reason="duty") for row in rows[:2]))
    QApplication.processEvents()
    press(strip.check)
    words = strip.dialog.list.item(0).text()
    assert words.startswith(
        "考勤：有表决权的正式党员应到 3 人，到会 1 人，须达到二分之一，人数不足"
    )
    assert "《中国共产党支部工作条例（试行）》（2018年）第十一条" in words
    agree(strip.dialog)
    assert state(store, meeting) == "checked"


def test_text_copied_from_an_earlier_record_is_pointed_out(store, put, meeting, strip):
    text = "会议学习了全会精神，大家结合各自岗位谈了体会，一致表示要把学习成果用到会员服务上去。"
    now = store.get(Event, meeting.uid)
    old = now.having(uid="old", id=0, starts=dt.datetime(2026, 5, 4, 9), title="五月大会")
    put(old.having(content=text), now.having(content=text + "散会。"))
    for topic in store.find(Topic):
        put(topic.having(decision="议定" if topic.outcome == "decision" else ""))
    QApplication.processEvents()
    press(strip.check)
    words = [strip.dialog.list.item(n).text() for n in range(strip.dialog.list.count())]
    assert any("与2026-05-04“五月大会”的记录 9" in each for each in words), words
    strip.dialog.reject()


def test_a_final_record_is_read_only_in_every_part(store, put, meeting, page, strip, meetings):
    put(
        Guest(event=meeting.uid, name="王工"),
        Attachment(event=meeting.uid, name="签到.png", digest="0" * 64, media="image/png"),
    )
    make_final(strip)
    before = {cls: store.find(cls) for cls in (Event, Attendance, Topic, Guest, Attachment)}
    QTest.keyClicks(page.editors["title"].typed, "x")
    QTest.keyClicks(page.editors["content"].typed, "x")
    page.roll.view.selectRow(0)
    for key in (Qt.Key.Key_3, Qt.Key.Key_Delete, Qt.Key.Key_5):
        QTest.keyClick(page.roll.view, key)
    assert QApplication.activePopupWidget() is None
    assert not page.roll.add_line.isVisible()
    assert not page.roll.guests.add.isVisible()
    assert not page.agenda.button.isEnabled()
    page.agenda.topics.unfold(store.find(Topic)[0].uid)
    QTest.keyClicks(page.agenda.topics.form.editors["title"].typed, "x")
    page.files.drop([store.find(Attachment)[0].uid])
    assert page.files.add_button.text() == "补充附件…"
    assert not meetings.page.gone.isEnabled()
    page.settle()
    page.agenda.topics.form.settle()
    assert {cls: store.find(cls) for cls in before} == before


def test_where_a_final_record_is_filed_may_still_be_written(store, meeting, page, strip, enter):
    make_final(strip)
    page.see("filed")
    enter(page.editors["archive_number"], "2026-07")
    assert store.get(Event, meeting.uid).archive_number == "2026-07"


def test_a_correction_wants_a_reason_and_stands_on_the_record(store, meeting, page, strip, compose):
    make_final(strip)
    press(strip.correct)
    dialog = strip.dialog
    for _ in range(1):
        QTest.keyClick(dialog.where, Qt.Key.Key_Down)
    assert dialog.where.currentText() == "议题1：年度计划"
    dialog.what.setCurrentIndex(dialog.what.findData("decision"))
    assert dialog.before.toPlainText() == "同意。"
    box = dialog.editor.typed
    box.selectAll()
    compose(box, "原则同意。")
    agree(dialog)
    assert dialog.isVisible()
    assert dialog.problem.text() == "请写明理由。"
    compose(dialog.reason, "记录漏写两字")
    agree(dialog)
    assert not dialog.isVisible()
    (topic,) = store.find(Topic, title="年度计划")
    assert topic.decision == "原则同意。"
    (kept,) = store.find(Correction)
    assert (kept.place, kept.before, kept.after) == ("议题1·议定事项", "同意。", "原则同意。")
    assert (kept.number, kept.reason, kept.target) == (1, "记录漏写两字", topic.uid)
    assert "更正 1 处" in strip.tells.text()
    page.see("corrections")
    assert page.corrections.isVisible()
    line = page.corrections.lines.item(0).text()
    assert line == "更正 1 议题1·议定事项：同意。 → 原则同意。"
    undo(store)
    assert store.find(Correction) == []
    assert store.find(Topic, title="年度计划")[0].decision == "同意。"


def test_a_correction_that_changes_nothing_or_breaks_a_rule_is_no_correction(
    store, meeting, page, strip, compose
):
    make_final(strip)
    press(strip.correct)
    dialog = strip.dialog
    compose(dialog.reason, "看看")
    agree(dialog)
    assert dialog.problem.text() == "没有改动：请写上更正后的内容。"
    dialog.what.setCurrentIndex(dialog.what.findData("ends"))
    dialog.editor.typed.selectAll()
    QTest.keyClicks(dialog.editor.typed, "2026-11-19 10:00")
    agree(dialog)
    assert "早于" in dialog.problem.text()
    assert store.find(Correction) == []
    dialog.reject()


def test_somebody_forgotten_in_the_roll_call_is_added_by_a_correction(
    store, meeting, page, strip, compose
):
    make_final(strip)
    press(strip.correct)
    dialog = strip.dialog
    dialog.where.setCurrentIndex(dialog.where.count() - 1)
    (expert,) = store.find(Person, name="外请专家")
    dialog.editor.show_value(expert.uid)
    compose(dialog.reason, "漏记")
    agree(dialog)
    assert store.count(Attendance, event=meeting.uid, person=expert.uid) == 1
    assert store.find(Correction)[0].after == "外请专家"


def test_a_forgotten_topic_or_guest_is_added_by_a_correction(store, meeting, page, strip, compose):
    make_final(strip)
    for words, name, kind in (
        ("议题：补记一项", "其他事项", Topic),
        ("来宾：补记一位", "王工", Guest),
    ):
        press(strip.correct)
        dialog = strip.dialog
        dialog.where.setCurrentIndex(dialog.where.findText(words))
        assert dialog.before.toPlainText() == "（空）"
        compose(dialog.reason, "漏记")
        agree(dialog)
        assert dialog.isVisible(), "without a name there is nothing to add"
        compose(dialog.editor.typed, name)
        agree(dialog)
        assert not dialog.isVisible()
        assert store.find(kind, event=meeting.uid)[-1].having(id=0)
    topics = store.find(Topic, order="place", event=meeting.uid)
    assert [(t.place, t.title) for t in topics][-1] == (3, "其他事项")
    told = [(each.place, each.after) for each in store.find(Correction, order="number")]
    assert told == [("补记·议题", "其他事项"), ("来宾·姓名", "王工")]
    press(strip.correct)
    assert strip.dialog.where.findText("议题3：其他事项") > 0, "more of it can be told now"
    strip.dialog.reject()
    undo(store)
    undo(store)
    assert store.find(Correction) == []
    assert store.count(Topic, event=meeting.uid) == 2


def test_a_file_is_added_to_a_final_record_for_a_reason_that_stays(
    store, meeting, page, strip, compose, tmp_path, qtbot
):
    make_final(strip)
    scan = tmp_path / "签字扫描件.pdf"
    scan.write_bytes(b"%PDF-1.7 signed")
    page.files.take_in([scan])
    qtbot.waitUntil(lambda: page.files.dialog is not None)
    dialog = page.files.dialog
    agree(dialog)
    assert dialog.problem.text() == "请写明理由。"
    assert store.find(Attachment) == []
    compose(dialog.text, "会后补签")
    agree(dialog)
    (kept,) = store.find(Attachment, event=meeting.uid)
    (told,) = store.find(Correction)
    assert kept.name == told.after == "签字扫描件.pdf"
    assert (told.place, told.reason) == ("附件", "会后补签")
    assert state(store, meeting) == "final"
    assert "更正 1 处" in strip.tells.text()
    assert page.corrections.lines.item(0).text() == "更正 1 附件：补充 签字扫描件.pdf"
    page.files.drop([kept.uid])
    assert store.count(Attachment) == 1, "what is final stays"
    undo(store)
    assert store.count(Attachment) == store.count(Correction) == 0


def test_a_final_record_goes_back_to_draft_only_with_a_reason_that_stays(
    store, meeting, page, strip, compose
):
    make_final(strip)
    press(strip.back)
    agree(strip.dialog)
    assert strip.dialog.problem.text() == "请写明理由。"
    assert state(store, meeting) == "final"
    compose(strip.dialog.text, "签到表漏附")
    agree(strip.dialog)
    assert state(store, meeting) == "draft"
    (kept,) = store.find(Correction)
    assert (kept.kind, kept.reason) == ("reopened", "签到表漏附")
    QTest.keyClicks(page.editors["place"].typed, "2")
    page.settle()
    assert "2" in store.get(Event, meeting.uid).place


def test_a_checked_record_goes_back_without_ado(store, meeting, strip):
    press(strip.check)
    agree(strip.dialog)
    press(strip.back)
    kept = store.get(Event, meeting.uid)
    assert (kept.state, kept.checked_on, store.count(Correction)) == ("draft", None, 0)


def test_who_checked_is_remembered_for_the_next_time(store, meeting, strip, compose):
    press(strip.check)
    strip.dialog.person.show_value(store.find(Person)[2].uid)
    agree(strip.dialog)
    assert store.get(Event, meeting.uid).checker == store.find(Person)[2].uid
    assert "核对：2026年11月23日 赵明远" in strip.tells.text()
    press(strip.final)
    assert strip.dialog.person.raw() == store.find(Person)[2].uid
    strip.dialog.reject()


def test_a_half_filled_event_is_not_checked(store, meetings, branch, desk):
    meetings.show_new("event", {"title": "没有时间"})
    assert not meetings.page.form.states.isVisible()


def test_an_office_writes_numbers_its_own_way(store, put, meeting, strip):
    set_setting(store, "decision/form", "第{n}号（{unit}，{year}）")
    put(store.find(Topic)[1].having(outcome="decision", decision="缓办。"))
    QApplication.processEvents()
    press(strip.check)
    agree(strip.dialog)
    numbers = [topic.number for topic in store.find(Topic, order="place")]
    assert numbers == ["第1号（一支，2026）", "第2号（一支，2026）"]
    assert store.get(Unit, meeting.units[0]).code == "一支"


def test_a_change_of_many_leaves_final_records_out_and_says_why(store, put, meeting, strip, desk):
    make_final(strip)
    final = store.get(Event, meeting.uid)
    other = put(final.having(uid="other", id=0, state="draft", title="另一场"))
    change = Change(Event.field("place"), SET, "新会议室")
    found = effects(store, Event, [meeting.uid, other.uid], change, desk.tongue, quiet)
    assert [(each.uid, "已定稿" in each.problem) for each in found.some] == [
        (meeting.uid, True),
        (other.uid, False),
    ]
    assert whole(changing(store, Event, [meeting.uid, other.uid], change, None)) == 1
    assert [store.get(Event, uid).place for uid in (meeting.uid, other.uid)] == [
        final.place,
        "新会议室",
    ]
