"""The promise board in the window: figures open their rows, keys and the mouse move cards on."""

import datetime as dt

import pytest
from attrs import evolve
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QFontMetrics
from PySide6.QtWidgets import QApplication, QMenu

from app.records.roster import Person, Unit
from app.records.talks import Item, Step, Voice
from app.store.drafts import waiting
from app.store.history import undo
from app.tabs.talks.board_cards import MIME, Card, _fitting, _small
from app.tabs.talks.board_head import span_of
from app.tabs.talks.step_dialog import StepDialog
from app.ui.language import speak
from app.ui.theme import step

DAY, TODAY = dt.date(2026, 11, 2), dt.date(2026, 11, 23)


@pytest.fixture
def units(put):
    upper = put(Unit(name="商会党委", kind="party_committee"))
    below = put(
        Unit(name="第一支部", short="一支部", kind="branch", parent=upper.uid),
        Unit(name="第二支部", short="二支部", kind="branch", parent=upper.uid),
    )
    return [*below, upper]


@pytest.fixture
def items(put, units):
    first, second, _ = units
    person = put(Person(name="王若兰"))
    made = put(
        Item(number="YJ-1", kind="opinion", text="通知太晚", raised_on=DAY, unit=first.uid),
        Item(number="YJ-2", kind="opinion", text="食堂太挤", raised_on=DAY, unit=second.uid),
        Item(
            number="YJ-3", kind="suggestion", text="多办讲座", raised_on=DAY, unit=first.uid,
            owner=person.uid,
        ),
        Item(number="YJ-4", kind="opinion", text="去年的", raised_on=dt.date(2025, 5, 6)),
    )  # fmt: skip
    put(
        Voice(item=made[1].uid, person=person.uid),
        Step(item=made[1].uid, on=DAY, kind="answered", text="加开窗口"),
    )
    return made


@pytest.fixture
def talks(qtbot, window, tab, items):
    made = tab("谈心与反馈")
    with qtbot.waitActive(window):
        window.activateWindow()
    return made


@pytest.fixture
def board(qtbot, window, talks):
    made = talks.views.turn("board")
    with qtbot.waitActive(window):
        window.activateWindow()
    QApplication.processEvents()
    return made


def cards(board):
    return {
        key: [lane.view.cards.card(n).number[0] for n in range(lane.view.cards.rowCount())]
        for key, lane in board.lanes.items()
        if lane.view.cards.rowCount()
    }


def choose(board, box, words):
    row = box.findText(words)
    assert row >= 0, [box.itemText(n) for n in range(box.count())]
    box.setCurrentIndex(row)
    box.activated.emit(row)


def dialog():
    windows = QApplication.topLevelWidgets()
    (found,) = [w for w in windows if isinstance(w, StepDialog) and w.isVisible()]
    return found


def listed(talks):
    return {record.number for record in talks.page.list.model.records}


def test_what_is_owed_lies_in_lanes(board):
    assert cards(board) == {
        "answer": ["YJ-4 · 意见", "YJ-1 · 意见"],
        "carry_out": ["YJ-3 · 建议"],
        "tell": ["YJ-2 · 意见"],
    }
    assert (board.answered.percent.text(), board.carried.percent.text()) == ("50%", "0%")
    card = board.lanes["carry_out"].view.cards.card(0)
    assert (card.words, card.age[0], card.holder) == ("多办讲座", "15 个工作日", "王若兰办理")
    assert board.lanes["revisit"].none.isVisible()
    assert not board.lanes["answer"].none.isVisible()


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("缺席原因漏填。", "缺席原因漏"),
        ("他说“好。”就走了", "他说“"),
        ("缺席原因漏填的有", "缺席原因漏填"),
        ("。。。。。。。。", "。"),
    ],
)
def test_no_line_of_a_card_begins_with_what_closes_the_one_before(dressed, text, first):
    metrics = QFontMetrics(dressed.font())
    width = metrics.horizontalAdvance("缺席原因漏填" if "缺" in text else "他说“好")
    assert text[: _fitting(metrics, text, width)] == first


def test_a_narrow_lane_keeps_the_number_whole_and_says_the_age_short():
    card = Card("u", ("YJ-2026-025 · 意见", "YJ-2026-025"), "", ("34 个工作日", "第 34 日"), "")
    gap = step(2)
    for room, expected in (
        (99 + gap, ("YJ-2026-025 · 意见", "34 个工作日")),
        (11 + 7 + gap, ("YJ-2026-025", "34 个工作日")),
        (11 + 6 + gap, ("YJ-2026-025", "第 34 日")),
    ):
        assert card.top(room, len) == expected


@pytest.mark.parametrize("code", ["zh_CN", "en", "zh_TW"])
def test_the_number_of_a_card_can_be_read_in_the_smallest_window(
    dressed, board, window, qtbot, code
):
    speak(dressed, code)
    try:
        window.resize(960, 540)
        board.refresh()
        QApplication.processEvents()
        for lane in board.lanes.values():
            for row in range(lane.view.cards.rowCount()):
                room = lane.view.visualRect(lane.view.cards.index(row)).width() - step(6)
                metrics = QFontMetrics(_small(lane.view.font()))
                card = lane.view.cards.card(row)
                long = evolve(card, number=("YJ-2026-025 · Difficulty", "YJ-2026-025"))
                number, age = long.top(room, metrics.horizontalAdvance)
                used = metrics.horizontalAdvance(number) + step(2)
                assert used + metrics.horizontalAdvance(age) <= room, (code, number, age, room)
    finally:
        speak(dressed)


@pytest.mark.parametrize(
    ("figure", "key", "numbers"),
    [
        ("answered", "kept", {"YJ-2"}),
        ("answered", "open", {"YJ-1"}),
        ("answered", "all", {"YJ-1", "YJ-2"}),
        ("carried", "open", {"YJ-3"}),
    ],
)
def test_every_figure_opens_exactly_its_rows(talks, board, click, figure, key, numbers):
    link = getattr(board, figure).links[key]
    assert f" {len(numbers)} " in link.text()
    click(link)
    assert talks.views.key == "item"
    assert listed(talks) == numbers
    chip = talks.page.list.tools.chip
    assert link.text() in chip.text()
    click(chip)
    assert len(listed(talks)) == 4


def test_the_count_of_a_lane_opens_its_cards(talks, board, click):
    click(board.lanes["answer"].count)
    assert listed(talks) == {"YJ-1", "YJ-4"}


def test_a_figure_of_nothing_opens_nothing(board):
    assert not board.carried.links["kept"].isEnabled()
    choose(board, board.filters.period, "本月")
    choose(board, board.filters.unit, "二支部")
    assert (board.carried.percent.text(), board.carried.none.isVisible()) == ("—", True)


def test_a_unit_counts_with_all_below_it(board, units):
    choose(board, board.filters.unit, "一支部")
    assert cards(board) == {"answer": ["YJ-1 · 意见"], "carry_out": ["YJ-3 · 建议"]}
    choose(board, board.filters.unit, "商会党委")
    assert board.answered.links["all"].text() == "共 2 条"


def test_period_holder_and_band_narrow_it(board):
    choose(board, board.filters.period, "去年")
    assert cards(board) == {"answer": ["YJ-4 · 意见"]}
    choose(board, board.filters.period, "今年")
    choose(board, board.filters.holder, "王若兰")
    assert cards(board) == {"carry_out": ["YJ-3 · 建议"]}
    choose(board, board.filters.holder, "全部责任人")
    choose(board, board.filters.band, "90 个工作日以上")
    assert cards(board) == {"answer": ["YJ-4 · 意见"]}


def test_a_period_of_ones_own_is_two_days(board):
    assert not board.filters.days[0].isVisible()
    choose(board, board.filters.period, "自选时间")
    since, until = board.filters.days
    assert since.isVisible()
    since.setDate(since.date().addYears(-1))
    until.setDate(since.date().addDays(200))
    assert board.board.answered.all == (board.lanes["answer"].view.uid(0),)


def test_unit_and_period_are_remembered(qtbot, talks, board, desk):
    choose(board, board.filters.period, "全部时间")
    from app.tabs.talks.board import PromiseBoard

    other = PromiseBoard(desk)
    qtbot.addWidget(other)
    assert other.filters.period.currentText() == "全部时间"


def test_a_card_is_moved_on_by_the_keyboard_alone(qtbot, store, board, items, enter):
    lane = board.lanes["answer"].view
    lane.go_in()
    qtbot.keyClick(lane, Qt.Key.Key_Down)
    assert lane.current_uid() == items[0].uid
    qtbot.keyClick(lane, Qt.Key.Key_Space)
    form = dialog()
    assert form.kind == "answered"
    enter(form.form.editors["text"], "提前三天通知。")
    form.accept()
    QApplication.processEvents()
    assert cards(board)["revisit"] == ["YJ-1 · 意见"]
    assert board.answered.percent.text() == "100%"
    undo(store)
    QApplication.processEvents()
    assert cards(board)["answer"] == ["YJ-4 · 意见", "YJ-1 · 意见"]
    assert board.answered.percent.text() == "50%"


def test_escape_leaves_a_card_where_it_was_and_keeps_what_was_typed(qtbot, store, board, enter):
    board.lanes["answer"].view.go_in()
    qtbot.keyClick(board.lanes["answer"].view, Qt.Key.Key_Space)
    form = dialog()
    box = form.form.editors["text"].typed
    enter(form.form.editors["text"], "正在想")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert store.count(Step) == 1
    assert [draft.raw["text"] for draft in waiting(store, "item_step")] == ["正在想"]


def test_the_arrows_go_from_lane_to_lane_and_enter_opens(qtbot, talks, board, items):
    first = board.lanes["answer"].view
    first.go_in()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    second = board.lanes["carry_out"].view
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Left)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Left)
    assert first.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Right)
    tell = board.lanes["tell"].view
    assert tell.hasFocus()
    qtbot.keyClick(tell, Qt.Key.Key_Right)
    assert tell.hasFocus()
    qtbot.keyClick(tell, Qt.Key.Key_Return)
    assert talks.page.record.uid == items[1].uid
    assert talks.page.list.table.hasFocus()


def test_the_menu_offers_the_steps_that_make_sense(qtbot, board, items):
    view = board.lanes["tell"].view
    view.go_in()
    qtbot.keyClick(view, Qt.Key.Key_Menu)
    (menu,) = [each for each in board.findChildren(QMenu) if each.isVisible()]
    words = [act.text() for act in menu.actions() if act.text()]
    assert words == ["打开", "告知本人", "等待", "复开"]
    menu.actions()[4].trigger()
    menu.close()
    assert dialog().kind == "reopened"
    dialog().reject()


def drop(board, lane, uid):
    data = QMimeData()
    data.setData(MIME, uid.encode("ascii"))
    view = board.lanes[lane].view
    copy = Qt.DropAction.CopyAction
    event = QDropEvent(
        QPointF(5, 5), copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    view.dropEvent(event)


@pytest.mark.parametrize(
    ("which", "lane", "kind"),
    [(0, "tell", "answered"), (0, "revisit", "answered"), (2, "tell", "carried_out"),
     (1, "revisit", "told"), (1, "answer", "reopened")],
)  # fmt: skip
def test_dragging_a_card_asks_for_the_step_it_takes(board, items, which, lane, kind):
    drop(board, lane, items[which].uid)
    form = dialog()
    assert (form.kind, form.matter.item.uid) == (kind, items[which].uid)
    form.reject()


@pytest.mark.parametrize(("which", "lane"), [(0, "carry_out"), (1, "carry_out"), (2, "answer")])
def test_a_card_does_not_change_its_kind(board, items, which, lane, desk):
    told = []
    desk.news.said.connect(told.append)
    drop(board, lane, items[which].uid)
    assert "一步一步办" in told[-1]
    windows = QApplication.topLevelWidgets()
    assert not [w for w in windows if isinstance(w, StepDialog) and w.isVisible()]


def test_an_empty_file_says_what_the_board_is_for(qtbot, window, tab):
    talks = tab("谈心与反馈")
    board = talks.views.turn("board")
    assert board.empty.isVisible()
    window.begin_new()
    assert talks.views.key == "item"


def test_a_new_item_comes_onto_the_board_at_once(put, board):
    put(Item(number="YJ-9", kind="task", text="编手册", raised_on=TODAY))
    QApplication.processEvents()
    assert "YJ-9 · 任务" in cards(board)["carry_out"]


@pytest.mark.parametrize(
    ("period", "span"),
    [
        ("year", (dt.date(2026, 1, 1), dt.date(2026, 12, 31))),
        ("last_year", (dt.date(2025, 1, 1), dt.date(2025, 12, 31))),
        ("quarter", (dt.date(2026, 10, 1), dt.date(2026, 12, 31))),
        ("month", (dt.date(2026, 11, 1), dt.date(2026, 11, 30))),
        ("all", (None, None)),
    ],
)
def test_periods_are_named_by_today(period, span):
    assert span_of(period, TODAY) == span
