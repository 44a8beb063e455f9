"""Talks and feedback: heart-to-heart talks, and what became of what people said."""

from typing import Any

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from app.records.choices import ITEM_KINDS
from app.records.describe import Record
from app.records.talks import Item, Talk
from app.records.words import N, said
from app.store.listing import Wanted
from app.tabs.talks import item_page, settled, talk_page
from app.ui.desk import Desk
from app.ui.form_grid import plain_label
from app.ui.owners import owner_of
from app.ui.page import Printout, RecordPage
from app.ui.printing import for_paper, make_paper, now
from app.ui.quick_box import QuickBox
from app.ui.theme import step
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
                View("item", N("意见建议"), self._items),
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
        """Make the form of a talk; its private strand only on a tick for this once."""
        assert isinstance(talk, Talk)
        if not talk.private.strip():
            return self.make_talk(talk, with_private=False)
        dialog = PrivateAsked(self.desk, self.window())
        dialog.accepted.connect(lambda: self.make_talk(talk, with_private=dialog.box.isChecked()))
        dialog.open()
        return dialog

    def make_talk(self, talk: Talk, *, with_private: bool) -> object:
        """Make the form of a talk."""
        from app.papers.gathered import talk_of

        store, tongue = self.desk.store, for_paper(self.desk).tongue
        paper = talk_of(store, tongue, talk, now(self.desk), with_private=with_private)
        name = tongue.say(said(N("谈心谈话记录表{number}"), number=talk.number))
        return make_paper(self.desk, said(N("打印谈话记录表")), name, paper)

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
            papers=(Printout(N("谈话记录表"), self.print_talk),),
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


class PrivateAsked(QDialog):
    """Ask once, for this one print, whether the private strand goes onto paper."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(desk.say(N("打印谈话记录表")))
        self.box = QCheckBox(desk.say(N("含不外传内容（仅此一次）")), objectName="with_private")
        buttons = QDialogButtonBox()
        go = buttons.addButton(desk.say(N("生成")), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setProperty("role", "primary")
        buttons.addButton(desk.say(N("取消")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(5), step(5), step(5), step(4))
        layout.setSpacing(step(3))
        words = desk.say(N("这次谈话有不外传的内容，默认不印到纸上。"))
        layout.addWidget(plain_label(words, "quiet", wrap=True))
        layout.addWidget(self.box)
        layout.addWidget(buttons)
