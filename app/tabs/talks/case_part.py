"""The case on the page of an item: what was merged into it, or what it was merged into."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.records.describe import Record
from app.records.item_choices import ITEM_KINDS
from app.records.talks import Item, Voice
from app.records.words import N, Problem, said
from app.rules.cases import Matter
from app.store.rows import Changes
from app.tabs.talks.step_form import voice_name
from app.ui import theme
from app.ui.casing import unmerge
from app.ui.cut_label import CutLabel
from app.ui.desk import Desk
from app.ui.form_grid import plain_label


class CasePart(QWidget):
    """List the items of a case with their voices; each can be opened, or taken out again.

    ``turned`` tells that there is something to show now, or nothing any more.
    """

    turned = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.item: Item | None = None
        self.setObjectName("case")
        self.title = plain_label("", "heading", wrap=True)
        self.all = QPushButton(desk.say(N("全部拆开")), objectName="unmerge_all")
        self.all.setProperty("role", "link")
        self.all.clicked.connect(self._unmerge_all)
        self.rows: list[QWidget] = []
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.all)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.step(1))
        self._column.addLayout(head)
        desk.news.changed.connect(self._hear)

    def show_parent(self, record: Record | None) -> None:
        """Show the case of an item; nothing for one that was merged with none."""
        self.item = record if isinstance(record, Item) and record.id else None
        matter = self.desk.facts.matter(self.item) if self.item else None
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        is_case = matter is not None and len(matter.members) > 1
        self.setVisible(is_case)
        if matter is not None and is_case:
            self._show(matter)
        self.turned.emit()

    def take_out(self, uids: list[str]) -> None:
        """Take items out of the case."""
        try:
            unmerge(self.desk.store, uids, self)
        except Problem as problem:
            self.desk.ask.tell(problem.what)
            return
        self.desk.news.say(self.desk.say(N("已拆出，各条恢复原样；按 Ctrl+Z 可撤销。")))

    def _show(self, matter: Matter) -> None:
        words = N("并案 {n} 条，由 {number} 主办")
        told = said(words, n=len(matter.members), number=matter.item.number)
        self.title.setText(self.desk.say(told))
        leads = self.item is not None and self.item.uid == matter.item.uid
        self.all.setVisible(leads and not self.desk.store.readonly)
        for member in matter.members:
            record = self.desk.store.get(Item, member.item.uid)
            if record is not None and self.item is not None and record.uid != self.item.uid:
                row = self._row(record)
                self.rows.append(row)
                self._column.addWidget(row)

    def _row(self, item: Item) -> QWidget:
        say, desk = self.desk.say, self.desk
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        kind = said(ITEM_KINDS[item.kind or "opinion"])
        voices = [voice_name(desk, voice) for voice in desk.store.find(Voice, item=item.uid)]
        names = say(N("、")).join(voices)
        words = said(N("{number} · {kind} · {names}"), number=item.number, kind=kind, names=names)
        opening = QPushButton(say(words).replace("&", "&&"))
        opening.setProperty("role", "link")
        opening.clicked.connect(partial(desk.news.open, "item", item.uid))
        text = CutLabel("quiet")
        text.setText(" ".join(item.text.split()))
        line.addWidget(opening)
        line.addWidget(text, 1)
        if item.case:
            out = QPushButton(say(N("拆出")), objectName="unmerge")
            out.setProperty("role", "link")
            out.setEnabled(not desk.store.readonly)
            out.clicked.connect(partial(self.take_out, [item.uid]))
            line.addWidget(out)
        return row

    def _unmerge_all(self) -> None:
        if self.item is not None:
            below = self.desk.store.find(Item, case=self.item.uid)
            self.take_out([item.uid for item in below])

    def _hear(self, changes: Changes) -> None:
        if self.item is not None and {"item", "voice", "person", "contact"} & changes.rows.keys():
            self.show_parent(self.desk.store.get(Item, self.item.uid))
