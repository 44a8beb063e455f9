import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QScrollArea

from app.records.events import Attendance, Event, Topic
from app.records.planning import PlanItem
from app.records.roster import Membership, Person
from app.records.talks import Item
from app.records.words import said
from app.store.drafts import waiting
from app.store.file import open_file
from app.store.history import redo, undo
from app.tabs.window import MainWindow
from app.ui.desk import set_desk
from app.ui.jumps import Jumps


def form_of(meetings):
    return meetings.page.form


def typed(meetings, name):
    return form_of(meetings).editors[name].typed


def states(store, event):
    return [row.state for row in store.find(Attendance, event=event.uid)]


def press(qtbot, widget, *keys):
    for key in keys:
        qtbot.keyClick(widget, key)


def new_event(meetings, enter, click):
    click(meetings.page.list.new)
    editors = form_of(meetings).editors
    enter(editors["title"], "十一月主题党日")
    enter(editors["kinds"], "主题党日")
    enter(editors["units"], "第一支部")
    enter(editors["starts"], "2026-11-20 09:00")


def test_a_meeting_is_typed_called_linked_closed_and_found_again(
    qtbot, window, store, meetings, enter, click, compose, ask, memory
):
    new_event(meetings, enter, click)
    (event,) = store.find(Event)
    assert states(store, event) == ["present"] * 3

    roll = form_of(meetings).roll
    roll.view.setFocus()
    roll.view.selectRow(0)
    press(qtbot, roll.view, Qt.Key.Key_Down, Qt.Key.Key_2, Qt.Key.Key_Return)
    box = roll.view.findChild(QComboBox)
    press(qtbot, box.view(), *[Qt.Key.Key_Down] * 3, Qt.Key.Key_Return)
    row = store.find(Attendance, event=event.uid)[1]
    assert (row.state, row.reason) == ("leave", "sick")
    assert "应到 3　实到 2　请假 1　缺席 0　列席 0" in roll.counts.text()

    press(qtbot, roll.view, Qt.Key.Key_Escape)
    qtbot.keyClick(roll.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    enter(form_of(meetings).agenda.topics.form.editors["title"], "传达学习全会精神")
    assert [t.title for t in store.find(Topic, event=event.uid)] == ["传达学习全会精神"]

    (offer,) = meetings.findChildren(QPushButton, "offer")
    click(offer)
    (item,) = store.find(PlanItem)
    assert store.get(Event, event.uid).plan_items == (item.uid,)

    window.close()
    store.close()
    again = open_file(store.path)
    second = MainWindow(set_desk(again, ask, memory))
    qtbot.addWidget(second)
    second.show()
    second.go(2)
    page = second.tab(2).page
    page.list.filter.setFocus()
    compose(page.list.filter, "主题党日")
    press(qtbot, page.list.filter, Qt.Key.Key_Return)
    press(qtbot, page.list.table, Qt.Key.Key_Return)
    assert page.record.uid == event.uid
    assert page.form.agenda.topics.records[0].title == "传达学习全会精神"
    assert "一支部　·　2026年11月20日（星期五）09:00" in page.form.when.text()
    second.close()
    again.close()


def test_a_new_event_and_its_roll_call_are_one_step(store, meetings, enter, click):
    new_event(meetings, enter, click)
    undo(store)
    assert store.find(Event) == []
    assert store.find(Attendance) == []
    redo(store)
    assert store.count(Attendance) == 3


def test_the_roll_call_follows_the_day_until_somebody_is_marked(store, event, meetings):
    late = Person(name="新来的人")
    with store.step(said("new")) as step:
        step.put(late)
        unit = event.units[0]
        step.put(Membership(person=late.uid, unit=unit, since=dt.date(2026, 11, 22)))
    meetings.show_uid("event", event.uid)
    starts = form_of(meetings).editors["starts"]
    for day, expected in (("2026-11-25 09:00", 4), ("2026-11-20 09:00", 3)):
        starts.box.setText(day)
        starts.tell_left()
        assert store.count(Attendance, event=event.uid) == expected
    roll = form_of(meetings).roll
    roll.table.mark([0], "absent")
    starts.box.setText("2026-11-25 09:00")
    starts.tell_left()
    assert store.count(Attendance, event=event.uid) == 3
    assert roll.fill_button.text() == "按花名册补入 1 人"
    roll.fill_button.click()
    assert states(store, event) == ["absent", "present", "present", "present"]
    assert roll.fill_button.isHidden()


def test_clicks_mark_and_all_present_clears(qtbot, store, event, meetings):
    meetings.show_uid("event", event.uid)
    roll = form_of(meetings).roll
    cell = roll.view.visualRect(roll.table.index(2, 1))
    spot = QPoint(cell.left() + cell.width() * 5 // 8, cell.center().y())
    qtbot.mouseClick(roll.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert states(store, event) == ["present", "present", "absent"]
    qtbot.mouseClick(roll.all_button, Qt.MouseButton.LeftButton)
    assert states(store, event) == ["present"] * 3


def test_whoever_is_not_on_the_roster_comes_as_an_observer(qtbot, store, event, meetings, compose):
    meetings.show_uid("event", event.uid)
    roll = form_of(meetings).roll
    roll.add_line.setFocus()
    compose(roll.add_line, "外请")
    press(qtbot, QApplication.activePopupWidget(), Qt.Key.Key_Return)
    assert states(store, event) == ["present"] * 3 + ["observer"]
    roll.view.selectRow(3)
    press(qtbot, roll.view, Qt.Key.Key_Delete)
    assert states(store, event) == ["present"] * 3


def test_topics_move_and_keep_what_was_typed(qtbot, store, event, meetings, compose):
    meetings.show_uid("event", event.uid)
    topics = form_of(meetings).agenda.topics
    for title in ("甲", "乙", "丙"):
        topics.add_topic()
        compose(topics.form.editors["title"].typed, title)
    title = topics.form.editors["title"].typed
    qtbot.keyClick(title, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [t.title for t in store.find(Topic, order="place")] == ["甲", "丙", "乙"]
    assert [t.title for t in topics.records] == ["甲", "丙", "乙"]
    topics.drop(topics.records[0].uid)
    assert [t.title for t in store.find(Topic, order="place")] == ["丙", "乙"]


def test_votes_that_do_not_tally_are_told(store, event, meetings, enter):
    meetings.show_uid("event", event.uid)
    agenda = form_of(meetings).agenda
    agenda.topics.add_topic()
    enter(agenda.topics.form.editors["title"], "接收预备党员")
    enter(agenda.topics.form.editors["vote"], "举手")
    enter(agenda.topics.form.editors["votes_for"], "4")
    assert agenda.votes.text() == "“接收预备党员”：表决合计 4 票，到会有表决权的 3 人，请核对。"
    agenda.topics.form.editors["votes_for"].show_value(None)
    enter(agenda.topics.form.editors["votes_for"], "3")
    assert not agenda.votes.isVisible()


def test_a_half_typed_topic_comes_back(store, event, meetings, compose):
    meetings.show_uid("event", event.uid)
    topics = form_of(meetings).agenda.topics
    topics.add_topic()
    compose(topics.form.editors["discussion"].typed, "还没有题目")
    meetings.show_new("event", {})
    assert store.find(Topic) == []
    (draft,) = waiting(store, "topic")
    meetings.show_uid("topic", draft.uid)
    assert meetings.page.record.uid == event.uid
    assert topics.form.editors["discussion"].raw() == "还没有题目"


def test_a_sentence_of_the_content_becomes_a_task(qtbot, store, event, meetings):
    meetings.show_uid("event", event.uid)
    box = typed(meetings, "content")
    box.setFocus()
    cursor = box.textCursor()
    cursor.setPosition(event.content.index("多办") + 1)
    box.setTextCursor(cursor)
    qtbot.keyClick(box, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    (item,) = store.find(Item)
    assert (item.kind, item.quote) == ("task", "建议\U0001f600多办专题讲座。")
    assert (item.event, item.source, item.raised_on) == (event.uid, "event", dt.date(2026, 11, 20))
    (mark,) = box.extraSelections()
    assert mark.cursor.selectedText() == item.quote
    assert form_of(meetings).items.lines.count() == 1


def test_the_link_of_an_item_shows_its_sentence_in_the_text_or_the_topic(
    qtbot, store, put, event, window, meetings
):
    quote = "建议每季度通报一次。"
    values = {"kind": "task", "raised_on": dt.date(2026, 11, 20), "event": event.uid}
    put(
        event.having(content="会议开了很久。\n" * 50 + quote),
        Topic(event=event.uid, title="先议的事", place=1),
        topic := Topic(event=event.uid, title="后议的事", place=2, discussion="先通报。" + quote),
        in_text := Item(text=quote, quote=quote, **values),
        in_topic := Item(text="先通报。", quote="先通报。", **values),
    )
    page = form_of(meetings).findChild(QScrollArea)
    for item, name in ((in_text, "content"), (in_topic, "discussion"), (in_topic, "discussion")):
        window.show_record("item", item.uid)
        window.tab(3).page.form.editors["event"].go.trigger()
        assert meetings.page.record.uid == event.uid
        topics = form_of(meetings).agenda.topics.form
        box = (form_of(meetings) if name == "content" else topics).editors[name].typed

        def is_seen(box=box):
            spot = box.cursorRect().center()
            assert box.viewport().rect().contains(spot)
            here = box.viewport().mapTo(page.viewport(), spot)
            assert page.viewport().rect().contains(here)

        qtbot.waitUntil(is_seen)
        assert window.focusWidget() is box
    assert topics.record.uid == topic.uid


def test_a_plan_item_fills_a_new_event(store, branch, meetings):
    (item,) = store.find(PlanItem)
    values = {
        "title": item.theme,
        "kinds": ("theme_day",),
        "units": (branch.uid,),
        "plan_items": (item.uid,),
        "starts": dt.datetime(2026, 11, 27, 14),
    }
    meetings.show_new("event", values)
    assert form_of(meetings).editors["title"].raw() == "学习全会精神"
    form_of(meetings).store_now()
    (event,) = store.find(Event)
    assert event.plan_items == (item.uid,)
    assert store.count(Attendance, event=event.uid) == 3


def test_quick_filters_narrow_the_list_and_give_way(store, event, branch, meetings):
    old = event.having(uid=event.uid[:-1] + "x", id=0, starts=dt.datetime(2025, 3, 3, 9))
    with store.step(said("old")) as step:
        step.put(old)
    assert [meetings.events.year.itemData(n) for n in range(meetings.events.year.count())] == [
        None,
        2026,
        2025,
    ]
    meetings.events.year.setCurrentIndex(2)
    meetings.events.year.activated.emit(2)
    assert [rec.uid for rec in meetings.page.list.model.records] == [old.uid]
    meetings.show_uid("event", event.uid)
    assert meetings.page.record.uid == event.uid
    assert meetings.events.year.currentIndex() == 0


def test_markup_in_names_is_shown_as_typed(store, event, meetings):
    meetings.show_uid("event", event.uid)
    with store.step(said("strange")) as step:
        step.put(Topic(event=event.uid, place=1, title="<b>粗</b> & =1+1"))
    row = next(iter(form_of(meetings).agenda.topics._rows.values()))
    assert row.button.text() == "<b>粗</b> && =1+1"
    assert row.side.textFormat() == Qt.TextFormat.PlainText


def test_minutes_and_sign_in_sheet_go_to_paper(store, event, meetings, printed):
    meetings.events.print_minutes(event)
    words = printed()
    assert "十一月支委会记录" in words
    assert "应到3人，实到3人" in words
    meetings.events.print_sign_in(event)
    words = printed()
    assert words.startswith("—1—签到表名称：十一月支委会")
    assert all(name in words for name in ("王若兰", "李知行", "赵明远"))


def test_the_words_over_the_page_bring_a_section_into_sight(event, meetings, click):
    meetings.show_uid("event", event.uid)
    jumps = meetings.findChild(Jumps)
    found = [button for button in jumps.findChildren(QPushButton) if button.isVisible()]
    buttons = {button.text(): button for button in found}
    assert list(buttons) == [
        *("基本情况", "主讲", "考勤", "议题", "内容", "计划", "通知"),
        *("附件", "意见与任务", "归档"),
    ]
    content = form_of(meetings).editors["content"].typed
    assert content.visibleRegion().isEmpty()
    click(buttons["内容"])
    assert buttons["内容"].isChecked()
    assert not content.visibleRegion().isEmpty()
    form_of(meetings).findChild(QScrollArea).verticalScrollBar().setValue(0)
    assert buttons["基本情况"].isChecked()


@pytest.mark.parametrize(
    "words",
    [
        "<b>粗</b> &amp; <img src='x'>。",
        "=1+1; '; drop table event; --",
        "长" * 100_000,
        "生僻\U00020bb7字\U0001f468\u200d\U0001f469\u200d\U0001f467。",
        "半个\ud83d字。",
        "控制\x01\x0b字符。",
    ],
)
def test_any_text_is_shown_and_kept_as_it_is(store, put, event, meetings, words):
    kept = put(event.having(content=words, place=words[:200]))
    topic = put(Topic(event=event.uid, place=1, title=words, discussion=words))
    meetings.show_uid("event", event.uid)
    form = form_of(meetings)
    form.agenda.topics.unfold(topic.uid)
    form.making.mark()
    form.settle()
    assert store.get(Event, event.uid).content == kept.content
    assert store.get(Topic, topic.uid).title == words


def test_a_jump_brings_the_cursor_into_its_section(event, meetings, qtbot):
    page = meetings.page.form
    for name, part in (("roll", page.roll), ("topics", page.agenda)):
        page.see(name)
        assert part.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(
        QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    assert page.agenda.topics.isAncestorOf(QApplication.focusWidget())
