"""A whole sheet typed in by the keyboard: a line each, one act, and nothing typed is lost."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.records.roster import Person, Unit
from app.records.talks import Item, Voice
from app.store.drafts import draft_of
from app.store.history import undo, undoable
from app.tabs.talks.sheet_dialog import SheetDialog

TODAY = dt.date(2026, 11, 23)


@pytest.fixture
def talks(qtbot, window, tab, put):
    put(Unit(name="中共示例商会第一支部委员会", short="一支部", kind="branch"))
    put(Person(name="王若兰"), Item(number="YJ-2026-004", kind="task", text="旧", raised_on=TODAY))
    made = tab("谈心与反馈")
    with qtbot.waitActive(window):
        window.activateWindow()
    made.views.turn("item")
    return made


@pytest.fixture
def sheet(qtbot, talks, click):
    click(talks.page.findChild(QPushButton, "enter_sheet"))
    return opened(qtbot)


def opened(qtbot):
    windows = QApplication.topLevelWidgets()
    (found,) = [w for w in windows if isinstance(w, SheetDialog) and w.isVisible()]
    with qtbot.waitActive(found):
        found.activateWindow()
    return found


def type_line(compose, sheet, row, words, name=""):
    line = sheet.rows.rows[row]
    line.text.setFocus()
    compose(line.text, words)
    if name:
        line.name.setFocus()
        compose(line.name, name)
        QTest.keyClick(line.name, Qt.Key.Key_Return)
    else:
        QTest.keyClick(line.text, Qt.Key.Key_Return)


def test_a_sheet_is_typed_line_by_line_and_kept_as_one_act(qtbot, store, talks, sheet, compose):
    assert sheet.rows.rows[0].text.hasFocus()
    first = sheet.rows.rows[0]
    assert (first.text.placeholderText(), first.name.placeholderText()) == ("内容", "提出人")
    type_line(compose, sheet, 0, "通知发得太晚", "王若兰")
    assert sheet.rows.rows[1].text.hasFocus()
    type_line(compose, sheet, 1, "食堂太挤", "来访者")
    sheet.rows.rows[2].kind.setCurrentIndex(1)
    type_line(compose, sheet, 2, "多办讲座")
    assert sheet.rows.rows[3].kind.currentData() == "suggestion"
    sheet.rows.rows[3].anonymous.click()
    type_line(compose, sheet, 3, "少念稿子")
    assert len(sheet.rows.rows) == 5
    qtbot.keyClick(sheet.rows.rows[4].text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    items = store.find(Item, source="opinion_sheet")
    assert [(item.number, item.kind) for item in items] == [
        ("YJ-2026-005", "opinion"),
        ("YJ-2026-006", "opinion"),
        ("YJ-2026-007", "suggestion"),
        ("YJ-2026-008", "suggestion"),
    ]
    assert {item.raised_on for item in items} == {TODAY}
    first, second, third = store.find(Voice)
    assert (store.get(Person, first.person).name, second.name) == ("王若兰", "来访者")
    assert third.anonymous
    assert str(undoable(store)) == "从征求意见表登记 4 条"
    assert {rec.number for rec in talks.page.list.model.records} == {i.number for i in items}
    undo(store)
    assert store.count(Item) == 1


def test_pasted_lines_become_rows(qtbot, sheet):
    QApplication.clipboard().setText(
        "1. 通知太晚\n2. 食堂太挤\n3. 车位不够\n4. 会太长\n5. 多办讲座"
    )
    sheet.rows.rows[0].text.setFocus()
    qtbot.keyClick(sheet.rows.rows[0].text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    texts = [entry.text for entry in sheet.rows.entries()]
    assert texts == ["通知太晚", "食堂太挤", "车位不够", "会太长", "多办讲座"]
    assert sheet.go.text() == "登记 5 条"
    sheet.throw_away()


def test_what_was_typed_waits_also_over_a_restart(qtbot, store, talks, sheet, compose, click):
    type_line(compose, sheet, 0, "通知发得太晚", "王若兰")
    sheet.cells["raised_on"].editor.show_value(dt.date(2026, 11, 3))
    sheet.reject()
    assert draft_of(store, "item:sheet").raw["text"] == "通知发得太晚"
    assert store.count(Item) == 1
    talks.show_uid("item", "sheet")
    again = opened(qtbot)
    assert [(e.text, e.name) for e in again.rows.entries()] == [("通知发得太晚", "王若兰")]
    assert again.cells["raised_on"].editor.raw() == "2026-11-03"
    again.accept()
    assert draft_of(store, "item:sheet") is None
    assert store.count(Item) == 2


def test_the_draft_is_on_disk_within_a_second(qtbot, store, sheet, compose):
    compose(sheet.rows.rows[0].text, "写到一半")
    sheet.rows.rows[0].text.textEdited.emit("写到一半")
    qtbot.waitUntil(lambda: draft_of(store, "item:sheet") is not None, timeout=3000)
    sheet.throw_away()
    assert draft_of(store, "item:sheet") is None


def test_the_home_page_shows_the_sheet_left_halfway(window, store, sheet, compose):
    type_line(compose, sheet, 0, "通知发得太晚")
    sheet.reject()
    window.go(0)
    home = window.tab(0)
    home.refresh()
    buttons = home.drafts.findChildren(QPushButton)
    assert [button for button in buttons if "通知发得太晚" in button.accessibleName()]


def test_a_line_without_words_is_not_kept_and_says_so(store, sheet, compose):
    type_line(compose, sheet, 0, "通知太晚")
    sheet.rows.rows[1].name.setText("王若兰")
    sheet.accept()
    assert sheet.problem.text() == "第 2 条只写了提出人，请补上内容，或移除这一行。"
    sheet.rows.drop_row(sheet.rows.rows[1])
    sheet.cells["raised_on"].editor.show_value(None)
    sheet.accept()
    assert sheet.cells["raised_on"].problem.text() == "请填写“收集日期”。"
    assert store.count(Item) == 1
    sheet.throw_away()


def test_an_unnamed_line_keeps_no_name(store, sheet, compose):
    line = sheet.rows.rows[0]
    compose(line.name, "王若兰")
    line.anonymous.click()
    assert (line.name.text(), line.name.isEnabled()) == ("", False)
    sheet.throw_away()
