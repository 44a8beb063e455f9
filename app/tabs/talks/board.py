"""两笔账: every opinion answered, every suggestion carried through, and what is still owed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.records.flow import OWES, offered
from app.records.item_choices import ITEM_KINDS
from app.records.talks import Item
from app.records.words import N, Said, said
from app.rules.board import LANE_WORDS, Board, board
from app.rules.cases import LANES, Matter
from app.store.rows import Changes
from app.tabs.talks.board_cards import Card, LaneView
from app.tabs.talks.board_head import FigureCard, Filters
from app.tabs.talks.bulk_dialog import ask_many
from app.tabs.talks.case_dialog import ask_merge
from app.tabs.talks.item_papers import print_answers, print_sheet, print_statistics
from app.tabs.talks.state import TABLES, holder_of
from app.tabs.talks.step_dialog import StepDialog
from app.tabs.talks.step_form import step_words
from app.ui.desk import Desk
from app.ui.empty import Empty
from app.ui.form_grid import plain_label
from app.ui.theme import icon, step

_EMPTY_LANES = {
    "answer": N("没有待回应的意见。"),
    "carry_out": N("没有待落实的事项。"),
    "tell": N("没有待告知的人。"),
    "revisit": N("没有待回访的事项。"),
}
_KEYS = N("← → 换栏　Enter 打开　空格 办下一步　菜单键 更多")
_LANE_WIDTH = 28


class Lane(QFrame):
    """Show one lane: its name, its count, its cards."""

    def __init__(self, desk: Desk, key: str, make: Any) -> None:
        super().__init__()
        self._desk, self.key = desk, key
        self.setProperty("role", "card")
        self.setMinimumWidth(step(_LANE_WIDTH))
        self.view = LaneView(f"lane_{key}", make)
        self.view.setAccessibleName(desk.say(LANE_WORDS[key]))
        self.count = QPushButton(objectName=f"count_{key}")
        self.count.setProperty("role", "link")
        self.none = plain_label(desk.say(_EMPTY_LANES[key]), "quiet", wrap=True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        head = QHBoxLayout()
        head.addWidget(plain_label(desk.say(LANE_WORDS[key]), "heading", wrap=True), 1)
        head.addWidget(self.count)
        body = QStackedLayout()
        self._body = body
        body.addWidget(self.view)
        body.addWidget(self.none)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(2), step(2), step(1), step(1))
        layout.setSpacing(step(1))
        layout.addLayout(head)
        layout.addLayout(body, 1)

    def show_matters(self, matters: Sequence[Matter]) -> None:
        """Show what lies in the lane."""
        self.view.show_matters(matters)
        self.count.setText(self._desk.say(said(N("{n} 件"), n=len(matters))))
        self.count.setEnabled(bool(matters))
        # An empty view stays the place where cards can be dropped.
        self._body.setStackingMode(
            QStackedLayout.StackingMode.StackOne
            if matters
            else QStackedLayout.StackingMode.StackAll
        )
        self._body.setCurrentWidget(self.view)
        self.none.setVisible(not matters)


class PromiseBoard(QWidget):
    """Show the two promises of a unit and a period; cards move on by a step, never by themselves.

    ``rows_wanted`` carries the uids a figure is made of, and its words.
    """

    rows_wanted = Signal(object, str)
    item_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setObjectName("board")
        self.board: Board | None = None
        self.filters = Filters(desk)
        self.answered = FigureCard(
            desk,
            "answered",
            (N("意见回应率"), N("已回应 {n} 条"), N("待回应 {n} 条"), N("这段时间没有意见。")),
        )
        self.carried = FigureCard(
            desk,
            "carried",
            (
                N("建议落实率"),
                N("已落实或说明 {n} 条"),
                N("待落实 {n} 条"),
                N("这段时间没有建议。"),
            ),
        )
        self.lanes = {key: Lane(desk, key, self._card) for key in LANES}
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self.refresh)
        self._stale = True
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Lay the board out again."""
        self._later.stop()
        self._stale = False
        self.filters.fill()
        self.board = found = board(self.desk.facts.all().values(), self.filters.asked())
        self.answered.show_figure(found.answered)
        self.carried.show_figure(found.carried)
        for key, lane in self.lanes.items():
            lane.show_matters(found.lanes[key])
        self._picked()
        nothing = not self.desk.facts.all()
        self._pages.setCurrentIndex(1 if nothing else 0)

    def move_on(self, uid: str, kind: str = "") -> StepDialog | None:
        """Ask for the step that keeps what a matter owes, or for another one that makes sense."""
        matter = self._matter(uid)
        if matter is None or self.desk.store.readonly:
            return None
        kinds = offered(matter.behind.stand)
        dialog = StepDialog(self.desk, matter, kind if kind in kinds else kinds[0], self.window())
        dialog.open()
        return dialog

    def take_over(self, lane: str, uid: str) -> StepDialog | None:
        """Take the step that brings a card dragged from elsewhere nearer to a lane."""
        matter = self._matter(uid)
        if matter is None:
            return None
        here, there = LANES.index(matter.lane), LANES.index(lane)
        if there > here:
            strange = {matter.lane, lane} == {"answer", "carry_out"}
            kind = "" if strange else offered(matter.behind.stand)[0]
        else:
            again = "reopened" in offered(matter.behind.stand) and lane == _first_lane(matter)
            kind = "reopened" if again else ""
        if kind:
            return self.move_on(uid, kind)
        self._tell_kind(matter)
        return None

    def selected(self) -> list[str]:
        """Return the uids of all selected cards."""
        return [uid for lane in self.lanes.values() for uid in lane.view.selected()]

    def begin_new(self) -> None:
        """Begin a new item."""
        self.desk.news.create("item")

    def showEvent(self, event: QShowEvent) -> None:
        """Be up to date whenever the board is looked at."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _hear(self, changes: Changes) -> None:
        if (TABLES | {"unit", "person"}) & changes.rows.keys():
            self._stale = True
            if self.isVisible():
                self._later.start()

    def _matter(self, uid: str) -> Matter | None:
        item = self.desk.store.get(Item, uid)
        return self.desk.facts.matter(item) if item else None

    def _card(self, matter: Matter) -> Card:
        item, say, clock = matter.item, self.desk.say, matter.clock
        kind = ITEM_KINDS.get(item.kind or "", "")
        number = said(N("{number} · {kind}"), number=item.number, kind=said(kind))
        holder = say(holder_of(self.desk, matter.behind) or N("还没有责任人"))
        if len(matter.members) > 1:
            merged = say(said(N("并案 {n} 条"), n=len(matter.members)))
            holder = f"{merged} · {holder}"
        late, mark, tone = self._late(matter)
        return Card(
            item.uid,
            (say(number), item.number),
            " ".join(item.text[:400].split()),
            (say(said(N("{n} 个工作日"), n=clock.age)), say(said(N("第 {n} 日"), n=clock.age))),
            holder,
            late,
            mark,
            tone,
        )

    def _late(self, matter: Matter) -> tuple[str, str, str]:
        """Say how late a matter is, that it waits, or when it is due: words, mark, tone."""
        clock, say = matter.clock, self.desk.say
        if clock.overdue:
            return say(said(N("逾期 {n}"), n=clock.overdue)), "warning", "bad"
        if matter.behind.stand.waiting is not None:
            return say(N("停表")), "clock", "warn"
        if clock.due is None:
            return "", "", ""
        day = clock.due
        short = said(N("{m}月{d}日前"), m=day.month, d=day.day)
        return say(short if day.year == self.desk.today().year else f"{day}"), "", ""

    def _tell_kind(self, matter: Matter) -> None:
        kind = said(ITEM_KINDS[matter.item.kind or "opinion"])
        words: Said = said(N("{kind}要一步一步办，不能拖到这一栏。"), kind=kind)
        self.desk.news.say(self.desk.say(words))

    def _menu(self, lane: Lane, place: QPoint) -> QMenu | None:
        matter = self._matter(lane.view.current_uid())
        if matter is None:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        uid = matter.item.uid
        opening = menu.addAction(self.desk.say(N("打开")))
        opening.triggered.connect(lambda: self.item_wanted.emit(uid))
        menu.addSeparator()
        for kind in offered(matter.behind.stand):
            act = menu.addAction(self.desk.say(step_words(kind, matter.item.kind)))
            act.setEnabled(not self.desk.store.readonly)
            act.triggered.connect(lambda _=False, kind=kind: self.move_on(uid, kind))
        menu.popup(place)
        return menu

    def _step_beside(self, lane: Lane, way: int) -> None:
        order = list(self.lanes.values())
        place = order.index(lane) + way
        while 0 <= place < len(order):
            if order[place].view.cards.rowCount():
                order[place].view.go_in()
                return
            place += way

    def _show_rows(self, uids: Sequence[str], words: str) -> None:
        if uids:
            self.rows_wanted.emit(tuple(uids), words)

    def _picked(self) -> None:
        count = len(self.selected())
        self.chosen.setText(self.desk.say(said(N("已选 {n} 件"), n=count)) if count else "")
        for button in self.acts.values():
            button.setEnabled(count > 1 and not self.desk.store.readonly)

    def _build(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(step(3))
        figures.addWidget(self.answered, 1)
        figures.addWidget(self.carried, 1)
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(step(2))
        for lane in self.lanes.values():
            row.addWidget(lane, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        self.empty = Empty(
            self.desk,
            Item,
            "item",
            N("还没有意见建议。登记以后，每一条都在这里一栏一栏往前走，直到答复、落实并告知本人。"),
        )
        self.empty.explain(filtered=False)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(2))
        top = QHBoxLayout()
        top.addWidget(self.filters, 1)
        top.addWidget(_print_button(self), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        column.addLayout(figures)
        column.addWidget(scroll, 1)
        column.addLayout(self._foot())
        self._pages = QStackedLayout(self)
        self._pages.addWidget(full)
        self._pages.addWidget(self.empty)

    def _foot(self) -> QHBoxLayout:
        self.acts: dict[str, QPushButton] = {}
        self.chosen = plain_label("", "quiet")
        row = QHBoxLayout()
        row.addWidget(plain_label(self.desk.say(_KEYS), "small"), 1)
        row.addWidget(self.chosen)
        for name, words, act in (
            ("merge", N("并案…"), ask_merge),
            ("answer_many", N("批量办理…"), ask_many),
        ):
            button = QPushButton(self.desk.say(words), objectName=name)
            button.clicked.connect(
                lambda _=False, act=act: act(self.desk, self.selected(), self.window())
            )
            self.acts[name] = button
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        self.filters.changed.connect(self.refresh)
        self.empty.new_wanted.connect(self.begin_new)
        for card in (self.answered, self.carried):
            card.opened.connect(self._show_rows)
        for lane in self.lanes.values():
            view = lane.view
            view.opened.connect(self.item_wanted)
            view.moved.connect(self.move_on)
            view.picked.connect(self._picked)
            view.stepped.connect(lambda way, lane=lane: self._step_beside(lane, way))
            view.asked.connect(lambda place, lane=lane: self._menu(lane, place))
            view.dropped.connect(lambda uids, lane=lane: self.take_over(lane.key, uids[0]))
            lane.count.clicked.connect(lambda _=False, lane=lane: self._open_lane(lane))
        self.desk.news.changed.connect(self._hear)

    def _open_lane(self, lane: Lane) -> None:
        if self.board is not None:
            self._show_rows(self.board.rows(lane.key), self.desk.say(LANE_WORDS[lane.key]))


def _first_lane(matter: Matter) -> str:
    """Return the lane a matter goes back to when it is opened again."""
    owed = {OWES[each.item.kind or "opinion"] for each in matter.members}
    return "answer" if owed == {"answer"} else "carry_out"


def _print_button(board: PromiseBoard) -> QToolButton:
    desk, filters = board.desk, board.filters
    say = desk.say
    button = QToolButton(icon=icon("print"), autoRaise=True, objectName="print_board")
    button.setToolTip(say(N("打印")))
    button.setAccessibleName(say(N("打印")))
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(button)
    for words, make in (
        (
            N("答复汇总（供支部大会）…"),
            lambda: print_answers(desk, board.window(), filters),
        ),
        (
            N("办理情况统计"),
            lambda: print_statistics(desk, filters.span(), filters.chosen_unit()),
        ),
        (N("空白征求意见表"), lambda: print_sheet(desk, filters.chosen_unit())),
    ):
        menu.addAction(say(words)).triggered.connect(lambda _=False, make=make: make())
    button.setMenu(menu)
    return button
