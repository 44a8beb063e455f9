"""Talks and feedback: heart-to-heart talks, and what became of what people said."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records.choices import ITEM_KINDS
from app.records.describe import Record
from app.records.talks import Item, Talk
from app.records.words import N, said
from app.store.listing import Wanted
from app.tabs.talks import item_page, printing, settled, talk_page
from app.tabs.talks.care import CarePage
from app.tabs.talks.coverage import CoveragePage
from app.ui.desk import Desk
from app.ui.owners import owner_of
from app.ui.page import Printout, RecordPage
from app.ui.printing import for_paper, make_paper, now
from app.ui.quick_box import QuickBox
from app.ui.views import View, Views, start_with


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
                View("talk", N("谈心谈话"), self._talks),
                View("coverage", N("谈话覆盖"), lambda: CoveragePage(desk)),
                View("item", N("意见建议"), self._items),
                View("care", N("关怀帮扶"), lambda: start_with(CarePage(desk))),
                View("settled", N("谈话制度"), lambda: settled.Settled(desk)),
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
        if table in ("voice", "item_step"):
            table, uid = "item", owner_of(self.desk.store, table, uid, "item")
        if uid:
            self.views.turn(table)
            self.page.show_uid(uid)

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

    def print_items(self, _item: Record) -> object:
        """Make the ledger of the items the list shows, each with its whole course."""
        from app.papers.gathered_tables import items_of

        shown = self.page.list
        tongue, made = for_paper(self.desk).tongue, now(self.desk)
        filtered = tongue.say(shown.filtered())
        paper = items_of(self.desk.store, tongue, shown.wanted(), made, filtered)
        return make_paper(self.desk, said(N("打印意见建议台账")), paper.title, paper)

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

    def _items(self) -> RecordPage:
        page = RecordPage(
            self.desk,
            Item,
            item_page.LOOK,
            empty=N(
                "还没有意见建议。在谈话或会议记录里选中一句话按 Alt+1 至 Alt+4，或在这里新建。"
            ),
            papers=(Printout(N("意见建议台账（按左边的筛选）"), self.print_items),),
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
        return start_with(page)
