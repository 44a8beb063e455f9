"""Talks and feedback: heart-to-heart talks, and what became of what people said."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.records.describe import Record
from app.records.item_choices import ITEM_KINDS
from app.records.talks import Item, Step, Talk
from app.records.words import N, noted
from app.store.drafts import draft_of
from app.store.listing import Wanted
from app.store.saved import Saved
from app.tabs.talks import item_page, printing, settled, talk_page
from app.tabs.talks.board import PromiseBoard
from app.tabs.talks.bulk_dialog import ask_many, go_on_many
from app.tabs.talks.care import CarePage
from app.tabs.talks.case_dialog import ask_merge
from app.tabs.talks.coverage import CoveragePage
from app.tabs.talks.item_papers import print_dossier, print_ledger
from app.tabs.talks.sheet_dialog import SHEET, SheetDialog
from app.ui.desk import Desk
from app.ui.list_menu import Act
from app.ui.owners import owner_of
from app.ui.page import Printout, RecordPage
from app.ui.quick_box import QuickBox
from app.ui.saving import show_search
from app.ui.views import View, Views, start_with

_MANY = 1_000_000


class TalksTab(QWidget):
    """Show talks and items, one of the two at a time."""

    TITLE = N("谈心与反馈")
    ICON = "talks"
    TABLES = ("talk", "item", "voice", "item_step", *settled.TABLES)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.views = Views(
            desk,
            "talks",
            (
                View("talk", noted("谈心谈话", "list"), self._talks),
                View("coverage", N("谈话覆盖"), lambda: CoveragePage(desk)),
                View("item", noted("意见建议", "list"), self._items),
                View("board", N("两笔账"), self._board),
                View("care", N("关怀帮扶"), lambda: start_with(CarePage(desk))),
                View("settled", N("制度与模板"), lambda: settled.Settled(desk)),
            ),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.views)

    @property
    def page(self) -> RecordPage:
        """Return the page in front."""
        page = self.views.page(self.views.key)
        assert isinstance(page, RecordPage)
        return page

    def turn_to(self, table: str) -> None:
        """Turn to the list of a kind of record."""
        if table in settled.TABLES:
            self.views.turn("settled").views.turn(table)
        else:
            self.views.turn(table)

    def show_uid(self, table: str, uid: str) -> None:
        """Show a talk or an item, or the item a voice or step belongs to."""
        if table in settled.TABLES:
            self.views.turn("settled").show_uid(table, uid)
            return
        if (table, uid) == ("item", SHEET):
            self.enter_sheet()
            return
        if table in ("voice", "item_step"):
            self._show_part(table, uid)
        elif uid:
            self.views.turn(table)
            self.page.show_uid(uid)

    def _show_part(self, table: str, uid: str) -> None:
        """Show the item something hangs on, and go on with a step that is only half typed."""
        store = self.desk.store
        owner = owner_of(store, table, uid, "item")
        page = self.views.turn("item")
        if owner:
            page.show_uid(owner)
        draft = draft_of(store, f"{table}:{uid}")
        if table != "item_step" or draft is None or store.get(Step, uid) is not None:
            return
        if owner:
            page.form.handling.take(str(draft.raw.get("kind") or ""))
        else:
            go_on_many(self.desk, uid, self.window())

    def show_rows(self, uids: Sequence[str], words: str) -> None:
        """Show exactly these items in their list, and what they have in common."""
        page = self.views.turn("item")
        wanted = Wanted(equal={"uid": frozenset(uids)})
        show_search(page.list, Saved(words, "item", wanted))

    def enter_sheet(self) -> SheetDialog:
        """Take a whole sheet of opinions, and show what was kept of it."""
        dialog = SheetDialog(self.desk, self.window())
        words = self.desk.say(N("刚登记的"))
        dialog.kept.connect(lambda uids: self.show_rows(uids, words))
        dialog.open()
        return dialog

    def begin_new(self) -> None:
        """Begin a new item where the board is in front."""
        self.desk.news.create("item")

    def show_new(self, table: str, values: dict[str, Any]) -> None:
        """Open an empty talk or item with these values filled in."""
        if table in ("talk", "item"):
            self.views.turn(table)
            self.page.show_new(**values)
        elif table in settled.TABLES:
            self.views.turn("settled").show_new(table, values)

    def print_talk(self, talk: Record) -> object:
        """Ask for whom the form of a talk is, and make it."""
        assert isinstance(talk, Talk)
        return printing.ask_talk(self.desk, self.window(), talk)

    def print_blank(self, talk: Record) -> object:
        """Make the form of a talk to be filled in by hand."""
        assert isinstance(talk, Talk)
        return printing.make_blank(self.desk, talk)

    def _talks(self) -> RecordPage:
        page = RecordPage(
            self.desk,
            Talk,
            talk_page.LOOK,
            empty=N("还没有谈心谈话。记下一次谈话，里面的意见建议一键就能立项跟踪。"),
            papers=(
                Printout(N("谈话记录表…"), self.print_talk),
                Printout(N("空白谈话表和以往谈话"), self.print_blank),
            ),
            form=talk_page.TalkPage(self.desk),
        )
        return start_with(page)

    def _board(self) -> PromiseBoard:
        made = PromiseBoard(self.desk)
        made.rows_wanted.connect(self.show_rows)
        made.item_wanted.connect(self._open_card)
        return made

    def _open_card(self, uid: str) -> None:
        """Show an item and go to its row, or to its form where that has the page to itself."""
        self.show_uid("item", uid)
        if self.page.list.table.isVisible():
            self.page.list.table.setFocus()
        else:
            self.page.form.focus_first()

    def _items(self) -> RecordPage:
        page = RecordPage(
            self.desk,
            Item,
            item_page.LOOK,
            empty=N(
                "还没有意见建议。在谈话或会议记录里选中一句话按 Alt+1 至 Alt+4，或在这里新建。"
            ),
            papers=(
                Printout(N("意见建议台账（按左边的筛选）…"), lambda _: print_ledger(page)),
                Printout(
                    N("问题整改台账（按左边的筛选）…"),
                    lambda _: print_ledger(page, "rectification"),
                ),
                Printout(
                    N("办理档案…"), lambda item: print_dossier(self.desk, self.window(), item)
                ),
            ),
            form=item_page.ItemPage(self.desk),
        )
        kinds = QuickBox("kind_filter", self.desk.say(N("全部类型")))
        kinds.addItem(self.desk.say(N("全部类型")), None)
        for key, label in ITEM_KINDS.items():
            kinds.addItem(self.desk.say(label), key)

        def narrow() -> None:
            kind = kinds.currentData()
            equal = {"kind": kind} if kind else {}
            words = kinds.currentText() if kind else ""
            page.list.set_base(Wanted(order=item_page.LOOK.order, equal=equal), words)

        kinds.activated.connect(narrow)
        page.list.add_tool(kinds)
        sheet = QPushButton(self.desk.say(N("整表录入…")), objectName="enter_sheet")
        sheet.setEnabled(not self.desk.store.readonly)
        sheet.clicked.connect(self.enter_sheet)
        page.list.add_tool(sheet)
        for words, ask, least in ((N("并案…"), ask_merge, 2), (N("批量办理…"), ask_many, 1)):
            page.list.acts.append(Act(words, partial(self._ask, page, ask), least, _MANY))
        return start_with(page)

    def _ask(self, page: RecordPage, ask: Callable[..., object]) -> None:
        uids = [record.uid for record in page.list.selected()]
        ask(self.desk, uids, self.window())
