"""Several items at once: merged into a case and taken apart, answered with one template."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from app.records.roster import Person, Unit
from app.records.talks import Item, Step, Voice
from app.store.drafts import waiting
from app.store.history import undo, undoable
from app.store.seeding import seed
from app.tabs.talks.bulk_dialog import ManyDialog
from app.tabs.talks.case_dialog import CaseDialog
from app.tabs.talks.step_dialog import StepDialog

DAY, TODAY = dt.date(2026, 11, 2), dt.date(2026, 11, 23)


@pytest.fixture
def items(put):
    put(Unit(name="中共示例商会第一支部委员会", kind="branch"))
    person = put(Person(name="王若兰"))
    made = put(
        Item(number="YJ-1", kind="opinion", text="没有车位", raised_on=DAY, owner=person.uid),
        Item(number="YJ-2", kind="opinion", text="停车难", raised_on=DAY + dt.timedelta(1)),
        Item(number="YJ-3", kind="suggestion", text="多划车位", raised_on=DAY + dt.timedelta(2)),
        Item(number="YJ-4", kind="opinion", text="已办的", raised_on=DAY),
    )
    put(*(Voice(item=item.uid, name=f"{item.number} 提出人") for item in made))
    put(Step(item=made[3].uid, on=DAY, kind="answered", text="办好"))
    return made


@pytest.fixture
def talks(qtbot, store, window, tab, items):
    seed(store)
    made = tab("谈心与反馈")
    with qtbot.waitActive(window):
        window.activateWindow()
    made.show_uid("item", items[0].uid)
    return made


def window_of(kind):
    windows = QApplication.topLevelWidgets()
    (found,) = [w for w in windows if isinstance(w, kind) and w.isVisible()]
    return found


def choose(talks, *items):
    view = talks.page.list
    view.table.clearSelection()
    for item in items:
        row = view.model.row_of(item.uid)
        selection = view.table.selectionModel()
        flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        selection.select(view.model.index(row, 0), flags)


def act(talks, words):
    acts = {each.words: each for each in talks.page.list.acts}
    count = len(talks.page.list.selected())
    assert acts[words].fits(count)
    acts[words].act()


@pytest.fixture
def merged(talks, store, items):
    choose(talks, *items[:3])
    act(talks, "并案…")
    window_of(CaseDialog).accept()
    return items


def test_selected_items_are_merged_under_the_oldest(talks, store, items):
    choose(talks, *items[:3])
    act(talks, "并案…")
    dialog = window_of(CaseDialog)
    assert dialog.lead.uid == items[0].uid
    words = [button.text() for button in dialog.radios.buttons()]
    assert words[2].startswith("YJ-3 · 建议 · 2026-11-04 · 提出人 1")
    dialog.radios.button(1).click()
    dialog.accept()
    assert [store.get(Item, item.uid).case for item in items] == [
        items[1].uid, None, items[1].uid, None,
    ]  # fmt: skip
    assert str(undoable(store)) == "2 条并入 YJ-2"
    undo(store)
    assert [store.get(Item, item.uid).case for item in items] == [None] * 4


def test_one_alone_is_no_case(talks, items):
    choose(talks, items[0])
    acts = {each.words: each for each in talks.page.list.acts}
    assert not acts["并案…"].fits(1)


def test_a_case_is_handled_on_its_lead_and_everybody_is_told(talks, store, merged, enter):
    first, _, third, _ = merged
    talks.show_uid("item", first.uid)
    form = talks.page.form
    assert form.case.isVisible()
    assert form.case.title.text() == "并案 3 条，由 YJ-1 主办"
    assert form.state.words.text() == "已登记 · 待回应"
    form.handling.take("carried_out")
    dialog = window_of(StepDialog)
    enter(dialog.form.editors["text"], "划了六个车位。")
    dialog.accept()
    form.handling.take("told")
    dialog = window_of(StepDialog)
    names = [box.text() for box in dialog.voices.boxes.values()]
    assert names == ["YJ-1 提出人", "YJ-2 提出人", "YJ-3 提出人"]
    dialog.accept()
    assert form.state.words.text() == "已告知 · 待回访"
    talks.show_uid("item", third.uid)
    assert talks.page.form.state.words.text() == "已告知 · 待回访"
    handling = talks.page.form.handling
    assert "已并入 YJ-1" in handling.merged.text()
    assert not [b for b in handling.buttons.values() if b.isVisible()]


def test_taken_apart_each_is_as_it_was(talks, store, items, merged, click, enter):
    before = {item.uid: store.get(Item, item.uid).having(case=None) for item in items}
    talks.show_uid("item", items[0].uid)
    part = talks.page.form.case
    click(part.rows[0].findChild(QPushButton, "unmerge"))
    assert store.get(Item, items[1].uid).case is None
    assert part.title.text() == "并案 2 条，由 YJ-1 主办"
    click(part.all)
    assert not part.isVisible()
    now = {item.uid: store.get(Item, item.uid) for item in items}
    assert [r.having(changed="") for r in now.values()] == [
        r.having(changed="") for r in before.values()
    ]


def test_a_case_of_one_closed_says_what_is_in_the_way(talks, store, put, items):
    closed = items[3]
    voice = store.find(Voice, item=closed.uid)[0]
    put(
        Step(item=closed.uid, on=DAY, kind="told", voice=voice.uid),
        Step(item=closed.uid, on=DAY, kind="closed"),
    )
    choose(talks, items[0], closed)
    act(talks, "并案…")
    dialog = window_of(CaseDialog)
    dialog.radios.button(dialog.items.index(store.get(Item, closed.uid))).click()
    dialog.accept()
    assert dialog.isVisible()
    assert "还不能办结" in dialog.problem.text()
    dialog.reject()
    assert store.get(Item, items[0].uid).case is None


def test_many_are_answered_from_a_template_with_every_blank_filled(
    qtbot, talks, store, items, compose
):
    choose(talks, *items)
    act(talks, "批量办理…")
    dialog = window_of(ManyDialog)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    assert "3 件各记一步" in dialog.scope.text()
    assert "YJ-4" in dialog.scope.text()
    row = dialog.template.findText("采纳并限期办理")
    dialog.template.setCurrentIndex(row)
    dialog.template.activated.emit(row)
    box = dialog.blanks.box
    assert box.textCursor().selectedText() == "【什么】"
    dialog.accept()
    assert box.textCursor().selectedText() == "【什么】"
    compose(box, "会议通知提前三天发")
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert box.textCursor().selectedText() == "【何时】"
    qtbot.keyClicks(box, "2026-12-01")
    dialog.accept()
    assert dialog.form.cells["text"].problem.text() == "还有空没有填：【谁】"
    assert store.count(Step, kind="answered") == 1
    assert box.textCursor().selectedText() == "【谁】"
    compose(box, "综合部")
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    made = store.find(
        Step,
        text="您提出的意见收悉，经研究予以采纳：会议通知提前三天发，2026-12-01前办好，由综合部负责。",
    )
    assert {step.item for step in made} == {item.uid for item in items[:3]}
    assert str(undoable(store)) == "批量办理 3 条：回应"
    undo(store)
    assert store.count(Step) == 1


def test_a_case_among_many_gets_its_step_once(talks, store, merged):
    choose(talks, *merged[:3])
    act(talks, "批量办理…")
    dialog = window_of(ManyDialog)
    assert dialog.scope.text() == "1 件各记一步"
    dialog.reject()


def test_telling_many_tells_each_voice(talks, store, items, put):
    put(*(Step(item=item.uid, on=DAY, kind="carried_out", text="办好") for item in items[:2]))
    choose(talks, *items[:2])
    act(talks, "批量办理…")
    dialog = window_of(ManyDialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData("told"))
    dialog.kind.activated.emit(0)
    dialog.accept()
    told = store.find(Step, kind="told")
    assert [store.get(Voice, step.voice).item for step in told] == [i.uid for i in items[:2]]


def test_what_was_typed_for_many_waits(talks, store, items, enter):
    choose(talks, *items[:2])
    act(talks, "批量办理…")
    enter(window_of(ManyDialog).form.editors["text"], "正在研究。")
    window_of(ManyDialog).reject()
    assert [draft.raw["text"] for draft in waiting(store, "item_step")] == ["正在研究。"]
    choose(talks, items[0])
    act(talks, "批量办理…")
    dialog = window_of(ManyDialog)
    assert dialog.form.editors["text"].raw() == "正在研究。"
    dialog.accept()
    assert waiting(store, "item_step") == []
    assert [step.text for step in store.find(Step, item=items[0].uid)] == ["正在研究。"]


def test_the_home_page_goes_on_with_what_was_typed_for_many(
    talks, tab, store, window, items, enter, click
):
    choose(talks, *items[:3])
    act(talks, "批量办理…")
    dialog = window_of(ManyDialog)
    enter(dialog.form.editors["text"], "已经协调停车位")
    dialog.reject()
    home = tab("首页")
    (link,) = [
        button
        for button in home.drafts.findChildren(QPushButton)
        if button.isVisible() and button.text()
    ]
    click(link)
    again = window_of(ManyDialog)
    assert window.tab(window.current) is talks
    assert again.form.editors["text"].raw() == "已经协调停车位"
    assert [each.item.number for each in again.matters] == ["YJ-1", "YJ-2", "YJ-3"]
    again.accept()
    assert store.count(Step, text="已经协调停车位") == len(again.fitting)
    assert waiting(store) == []


def test_escape_leaves_the_answer_of_many_waiting(qtbot, talks, store, items, enter):
    choose(talks, *items[:2])
    act(talks, "批量办理…")
    dialog = window_of(ManyDialog)
    enter(dialog.form.editors["text"], "正在研究。")
    qtbot.keyClick(dialog.form.editors["text"].typed, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert [draft.raw["text"] for draft in waiting(store, "item_step")] == ["正在研究。"]


def test_another_step_keeps_the_words_and_asks_for_its_own(talks, store, items, enter):
    choose(talks, *items[:2])
    act(talks, "批量办理…")
    dialog = window_of(ManyDialog)
    enter(dialog.form.editors["text"], "经费不足。")
    dialog.kind.setCurrentIndex(dialog.kind.findData("declined"))
    dialog.kind.activated.emit(0)
    assert dialog.form.editors["text"].raw() == "经费不足。"
    dialog.accept()
    assert dialog.form.cells["approver"].problem.text() == "请填写“批准人”。"
    enter(dialog.form.editors["approver"], "王若兰")
    dialog.accept()
    assert store.count(Step, kind="declined") == 2


def test_the_board_merges_what_is_selected_in_its_lanes(talks, store, items, click):
    board = talks.views.turn("board")
    QApplication.processEvents()
    assert not board.acts["merge"].isEnabled()
    for lane, item in (("answer", items[0]), ("carry_out", items[2])):
        view = board.lanes[lane].view
        index = view.cards.index(view.cards.row_of(item.uid))
        view.selectionModel().select(index, view.selectionModel().SelectionFlag.Select)
    assert board.chosen.text() == "已选 2 件"
    click(board.acts["merge"])
    window_of(CaseDialog).accept()
    QApplication.processEvents()
    view = board.lanes["answer"].view
    card = view.cards.card(view.cards.row_of(items[0].uid))
    assert card.holder == "并案 2 条 · 王若兰办理"
