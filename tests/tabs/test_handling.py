"""An item goes its way: only steps that make sense, each a small form, nothing typed is lost."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import isValid

from app.records.roster import Person, Unit
from app.records.talks import Item, Step, Voice
from app.store.drafts import waiting
from app.store.history import redo, undo, undoable
from app.store.seeding import seed
from app.tabs.talks.step_dialog import StepDialog

DAY = dt.date(2026, 11, 2)
TODAY = dt.date(2026, 11, 23)


@pytest.fixture
def people(put):
    put(Unit(name="中共示例商会第一支部委员会", kind="branch"))
    return put(Person(name="王若兰"), Person(name="李知行"), Person(name="赵明远"))


@pytest.fixture
def item(put, people):
    made = put(
        Item(
            number="YJ-2026-001",
            kind="suggestion",
            text="多办讲座",
            raised_on=DAY,
            owner=people[0].uid,
        )
    )
    put(*(Voice(item=made.uid, person=person.uid) for person in people[1:]))
    return made


@pytest.fixture
def talks(qtbot, window, tab, item):
    made = tab("谈心与反馈")
    with qtbot.waitActive(window):
        window.activateWindow()
    made.show_uid("item", item.uid)
    return made


@pytest.fixture
def handling(talks):
    return talks.page.form.handling


@pytest.fixture
def take(qtbot, handling, click):
    """Press the button of a step and return the form that opens."""

    def press(kind):
        click(handling.buttons[kind])
        dialog = shown()
        assert dialog.kind == kind
        with qtbot.waitActive(dialog):
            dialog.activateWindow()
        return dialog

    return press


@pytest.fixture
def keep(qtbot, take, enter):
    """Take a step with these words, by the keyboard."""

    def fill(kind, **words):
        dialog = take(kind)
        for name, value in words.items():
            enter(dialog.form.editors[name], value)
        done(qtbot, dialog)

    return fill


def shown():
    windows = QApplication.topLevelWidgets()
    (dialog,) = [w for w in windows if isinstance(w, StepDialog) and w.isVisible()]
    return dialog


def done(qtbot, dialog):
    qtbot.keyClick(
        QApplication.focusWidget() or dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    QApplication.processEvents()
    assert not isValid(dialog) or not dialog.isVisible()


def words(talks):
    return talks.page.form.state.words.text()


def offered(handling):
    return {kind for kind, button in handling.buttons.items() if button.isVisible()}


def kinds(store):
    return [step.kind for step in store.find(Step)]


def test_a_form_grows_with_what_is_said_of_its_fields(qtbot, store, item, put, take, enter):
    put(Step(item=item.uid, on=DAY, kind="carried_out", text="办了两场"))
    put(*(Step(item=item.uid, on=DAY, kind="told", voice=v.uid) for v in store.find(Voice)))
    dialog = take("revisited")
    before = dialog.height()
    enter(dialog.form.editors["verdict"], "He is content with it.")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [cell for cell in dialog.form.cells.values() if not cell.problem.isHidden()]
    asked = dialog.layout().totalHeightForWidth(dialog.width())
    qtbot.waitUntil(lambda: dialog.height() >= asked)
    assert dialog.height() > before
    for cell in dialog.form.cells.values():
        box = cell.editor.widget
        if box.isVisible():
            assert box.visibleRegion().boundingRect() == box.rect(), box.objectName()
    dialog.reject()


def test_a_suggestion_goes_its_way_until_it_is_closed(store, talks, handling, keep):
    assert words(talks) == "已登记 · 待落实"
    keep("assigned", owner="王若兰", due=dt.date(2026, 12, 1))
    assert words(talks) == "已分办 · 待落实"
    keep("measure", text="每月一次。")
    keep("carried_out", text="十一月起每月一次。")
    assert words(talks) == "已落实 · 待告知"
    keep("told", text="当面告知。")
    assert words(talks) == "已告知 · 待回访"
    keep("revisited", verdict="满意", by="李知行")
    assert words(talks) == "已回访 · 待办结"
    assert offered(handling) == {"closed", "reopened"}
    keep("closed")
    assert words(talks) == "已办结"
    assert offered(handling) == {"revisited", "reopened"}
    keep("reopened", text="又停办了。")
    assert words(talks) == "办理中 · 待落实"
    faces = [row.button.text() for row in handling.steps._rows.values()]
    assert [face.split("：")[0] for face in faces] == [
        "分办（王若兰）",
        "拟定措施",
        "落实",
        "告知本人（李知行）",
        "告知本人（赵明远）",
        "回访",
        "办结",
        "复开",
    ]


def test_one_step_is_one_undo(store, talks, item, keep):
    keep("carried_out", text="已办。")
    assert str(undoable(store)) == "YJ-2026-001 办理：落实"
    keep("told")
    assert kinds(store) == ["carried_out", "told", "told"]
    undo(store)
    assert kinds(store) == ["carried_out"]
    assert words(talks) == "已落实 · 待告知"
    redo(store)
    assert words(talks) == "已告知 · 待回访"


def test_handing_on_changes_who_is_in_charge_in_the_same_step(store, item, keep):
    keep("assigned", owner="赵明远", due=dt.date(2026, 12, 1))
    kept = store.get(Item, item.uid)
    assert (store.get(Person, kept.owner).name, kept.due) == ("赵明远", dt.date(2026, 12, 1))
    undo(store)
    assert store.get(Item, item.uid).due is None
    assert store.count(Step) == 0


@pytest.mark.parametrize(
    ("kind", "lacking", "rest"),
    [
        ("declined", "approver", {"text": "已有同类讲座。"}),
        ("waiting", "text", {"waiting_for": "讲师"}),
        ("carried_out", "text", {}),
    ],
)
def test_what_a_step_lacks_is_said_beside_the_field(qtbot, store, take, enter, kind, lacking, rest):
    dialog = take(kind)
    for name, value in rest.items():
        enter(dialog.form.editors[name], value)
    dialog.accept()
    assert dialog.form.cells[lacking].problem.text().startswith(("请填写", "不采纳要写明"))
    assert dialog.form.editors[lacking].typed.hasFocus()
    assert dialog.isVisible()
    assert store.count(Step) == 0
    dialog.reject()


def test_somebody_else_visits_again(store, keep, take, enter):
    keep("carried_out", text="已办。")
    keep("told")
    dialog = take("revisited")
    assert dialog.form.editors["by"].raw() is None
    enter(dialog.form.editors["verdict"], "满意")
    enter(dialog.form.editors["by"], "王若兰")
    dialog.accept()
    assert "办理人以外的人" in dialog.form.cells["by"].problem.text()
    dialog.reject()
    assert "revisited" not in kinds(store)


def test_only_who_is_ticked_was_told(qtbot, store, talks, people, keep, take):
    keep("carried_out", text="已办。")
    dialog = take("told")
    first, second = dialog.voices.boxes.values()
    assert [first.text(), second.text()] == ["李知行", "赵明远"]
    second.click()
    first.click()
    dialog.accept()
    assert dialog.problem.text() == "请勾选告知了谁。"
    first.click()
    done(qtbot, dialog)
    (told,) = store.find(Step, kind="told")
    assert store.get(Voice, told.voice).person == people[1].uid
    assert words(talks) == "已落实 · 待告知"
    keep("told")
    assert words(talks) == "已告知 · 待回访"


def test_a_form_left_halfway_waits_for_its_button(qtbot, store, handling, take, enter, click):
    dialog = take("declined")
    enter(dialog.form.editors["text"], "经费不足。")
    dialog.reject()
    assert store.count(Step) == 0
    assert [draft.raw["text"] for draft in waiting(store, "item_step")] == ["经费不足。"]
    assert handling.half.text() == "接着填写“不采纳”（还没有记下）"
    click(handling.half)
    again = shown()
    assert again.form.editors["text"].raw() == "经费不足。"
    enter(again.form.editors["approver"], "赵明远")
    done(qtbot, again)
    assert kinds(store) == ["declined"]
    assert waiting(store, "item_step") == []
    assert not handling.half.isVisible()


def test_a_form_in_which_nothing_was_typed_leaves_nothing(store, handling, take):
    take("carried_out").reject()
    assert waiting(store, "item_step") == []
    assert not handling.half.isVisible()


def test_a_waiting_item_stands_still_and_can_go_on(store, talks, handling, keep):
    keep("waiting", waiting_for="讲师", text="等讲师排期。")
    assert words(talks) == "等待中 · 待落实"
    assert "等待讲师" in talks.page.form.state.clock.text()
    assert "waiting" not in offered(handling)
    assert handling.buttons["resumed"].property("role") == "primary"
    keep("resumed")
    assert words(talks) == "办理中 · 待落实"


def test_the_clock_says_how_long_and_by_which_limit(store, put, talks, item):
    seed(store)
    put(store.get(Item, item.uid).having(note="改"))
    assert talks.page.form.state.clock.text() == (
        "已 15 个工作日 · 时限 2027-01-25 · 按“惯例（可调整）”60 个工作日 · 王若兰办理"
    )


def test_a_step_already_kept_can_be_corrected_in_its_place(store, handling, keep, enter):
    keep("carried_out", text="已办。")
    (step,) = store.find(Step)
    handling.steps.unfold(step.uid)
    handling.steps.form.editors["text"].typed.selectAll()
    enter(handling.steps.form.editors["text"], "已全部办好。")
    assert store.get(Step, step.uid).text == "已全部办好。"
    shown_cells = {n for n, cell in handling.steps.form.cells.items() if cell.isVisible()}
    assert shown_cells == {"text", "result", "on", "by"}


def test_what_a_closed_item_stands_on_is_not_taken_away(store, ask, handling, keep):
    keep("carried_out", text="已办。")
    keep("told")
    keep("closed")
    (step,) = store.find(Step, kind="carried_out")
    handling.steps.drop(step.uid)
    assert "还不能办结" in ask.told[0][0]
    assert store.count(Step) == 4


@pytest.mark.parametrize(
    ("kind", "label"), [("difficulty", "帮扶"), ("problem", "整改"), ("task", "完成")]
)
def test_each_kind_is_settled_in_its_own_words(put, talks, kind, label):
    made = put(Item(kind=kind, text="事", raised_on=DAY))
    talks.show_uid("item", made.uid)
    buttons = talks.page.form.handling.findChildren(QPushButton)
    (primary,) = [b for b in buttons if b.property("role") == "primary" and b.isVisible()]
    assert primary.text() == label


def test_a_new_step_of_the_home_page_opens_its_item_and_goes_on(store, talks, item, take, enter):
    dialog = take("measure")
    enter(dialog.form.editors["text"], "拟每月一次。")
    dialog.reject()
    (draft,) = waiting(store, "item_step")
    talks.show_new("talk", {})
    talks.show_uid("item_step", draft.uid)
    assert talks.page.record.uid == item.uid
    again = shown()
    assert (again.kind, again.form.editors["text"].raw()) == ("measure", "拟每月一次。")
    again.reject()


def test_a_list_says_how_old_a_promise_is_and_who_holds_it(talks, item):
    model = talks.page.list.model
    names = [field.name for field in model.fields]
    row = model.row_of(item.uid)
    told = {
        n: model.words(model.records[row], names.index(n)) for n in ("standing", "age", "holder")
    }
    assert told == {"standing": "待落实", "age": "15", "holder": "王若兰办理"}
