"""Merging items that say the same: which one leads, and what becomes of the others."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialogButtonBox,
    QFrame,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.records.item_choices import ITEM_KINDS
from app.records.talks import Item, Step, Voice
from app.records.words import N, Problem, noted, said
from app.ui.casing import leads_among, merge
from app.ui.desk import Desk
from app.ui.dialog import Dialog
from app.ui.form_grid import plain_label
from app.ui.theme import step

_WHAT = N(
    "并案以后只办一条，办理记录记在它名下；每一条的提出人都还要逐一告知。随时可以拆开，各条恢复原样。"
)
_STEPS = N("要并入的几条已有办理记录：记录留在原来那一条上，并案后按主办这一条重新算。")
_KINDS = N("这几条的类型不同：各自该回应的、该落实的都办到，才能办结。")


class CaseDialog(Dialog):
    """Choose which of the selected items leads the case."""

    def __init__(self, desk: Desk, uids: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("case_dialog")
        self.setWindowTitle(desk.say(N("并案")))
        self.desk = desk
        self.items = leads_among(desk.store, uids)
        self.radios = QButtonGroup(self)
        self.problem = plain_label("", "problem", wrap=True)
        self.problem.hide()
        self._build()
        self.resize(step(120), min(self.sizeHint().height(), step(130)))

    @property
    def lead(self) -> Item:
        """Return the item that is to lead."""
        return self.items[self.radios.checkedId()]

    def accept(self) -> None:
        """Merge in one step, or say what is in the way."""
        try:
            merged = merge(self.desk.store, [item.uid for item in self.items], self.lead.uid, self)
        except Problem as problem:
            self.problem.setText(self.desk.say(problem.what))
            self.problem.show()
            return
        words = N("已把 {n} 条并入 {number}，按 Ctrl+Z 可撤销。")
        told = said(words, n=len(merged), number=self.lead.number)
        self.desk.news.say(self.desk.say(told))
        super().accept()

    def _build(self) -> None:
        say = self.desk.say
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(5), step(4), step(5), step(4))
        layout.setSpacing(step(3))
        layout.addWidget(plain_label(say(_WHAT), "quiet", wrap=True))
        layout.addWidget(plain_label(say(N("由哪一条主办")), "heading"))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        for number, item in enumerate(self.items):
            column.addWidget(self._choice(number, item))
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        layout.addWidget(scroll, 1)
        for words in self._warnings():
            layout.addWidget(plain_label(say(words), "notice", wrap=True))
        layout.addWidget(self.problem)
        layout.addWidget(self._buttons())

    def _choice(self, number: int, item: Item) -> QWidget:
        say, store = self.desk.say, self.desk.store
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, step(1))
        column.setSpacing(0)
        kind = said(ITEM_KINDS[item.kind or "opinion"])
        voices, steps = store.count(Voice, item=item.uid), store.count(Step, item=item.uid)
        words = N("{number} · {kind} · {day} · 提出人 {voices} · 办理记录 {steps}")
        head = said(
            words, number=item.number, kind=kind, day=item.raised_on, voices=voices, steps=steps
        )
        radio = QRadioButton(say(head))
        radio.setChecked(number == 0)
        self.radios.addButton(radio, number)
        text = " ".join(item.text.split())
        label = plain_label(text if len(text) <= 120 else text[:119] + "…", "quiet", wrap=True)
        label.setContentsMargins(step(6), 0, 0, 0)
        column.addWidget(radio)
        column.addWidget(label)
        return held

    def _warnings(self) -> list[str]:
        found = [_KINDS] if len({item.kind for item in self.items}) > 1 else []
        others = frozenset(item.uid for item in self.items[1:])
        return [*found, _STEPS] if self.desk.store.count(Step, item=others) else found

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        go = buttons.addButton(self.desk.say(noted("并案", "act")), role.AcceptRole)
        go.setProperty("role", "primary")
        go.setEnabled(len(self.items) > 1)
        buttons.addButton(self.desk.say(N("取消")), role.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


def ask_merge(desk: Desk, uids: Sequence[str], parent: QWidget) -> CaseDialog | None:
    """Ask how to merge these items; say so when there is nothing to merge."""
    if desk.store.readonly:
        return None
    if len(leads_among(desk.store, uids)) < 2:
        desk.news.say(desk.say(N("选中的几条已经在同一个并案里。")))
        return None
    dialog = CaseDialog(desk, uids, parent)
    dialog.open()
    return dialog
