"""Two enterprises side by side: which value of each field stays, and what hangs on them."""

from collections import Counter
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.records import RECORDS
from app.records.partners import Enterprise
from app.records.words import N, Problem, Said, listed, said
from app.rules.credit import credit_fault
from app.rules.merged import BOTH, GONE, KEPT, can_be_both, differing, merged, proposed
from app.store.merging import counted, merge, ties
from app.tabs.partners.choosing import Choosing
from app.ui.desk import Desk
from app.ui.dialog import Dialog
from app.ui.form_grid import plain_label
from app.ui.theme import icon, step

_LONGEST = 24


class MergeDialog(Dialog):
    """Merge one enterprise into another, a choice for each field; ``done_with`` says which."""

    done_with = Signal(str)

    def __init__(self, desk: Desk, kept: Enterprise, gone: Enterprise, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(desk.say(N("合并企业")))
        self._desk = desk
        self.kept, self.gone = kept, gone
        self.counts = plain_label("", "label", wrap=True)
        self.table = Choosing(desk.say(N("哪一家的内容留下")))
        self.same = plain_label("", "quiet")
        self.remember = QCheckBox(checked=True)
        self._build()
        self._show()

    def swap(self) -> None:
        """Let the other one stay."""
        self.kept, self.gone = self.gone, self.kept
        self._show()

    def values(self) -> dict[str, Any]:
        """Return the values the kept one is to have."""
        remember = self.remember.isChecked()
        return merged(self.kept, self.gone, self.table.chosen(), remember=remember)

    def merge(self) -> None:
        """Merge in one step."""
        desk = self._desk
        try:
            made = merge(desk.store, self.kept, self.gone, self.values(), desk.today(), self)
        except Problem as problem:
            desk.ask.tell(problem.what)
            return
        words = N("已合并，{n} 条记录一并转入。在企业页的“合并记录”里随时可以再分开。")
        desk.news.say(desk.say(said(words, n=made.linked)))
        self.done_with.emit(self.kept.uid)
        self.accept()

    def _show(self) -> None:
        kept, gone, say = self.kept, self.gone, self._desk.say
        before = [counted(ties(self._desk.store, each.uid)) for each in (kept, gone)]
        after = counted(*(ties(self._desk.store, each.uid) for each in (kept, gone)))
        lines = (
            said(N("保留的一家：{counts}"), counts=_counts(before[0])),
            said(N("并入的一家：{counts}"), counts=_counts(before[1])),
            said(N("合并以后：{counts}"), counts=_counts(after)),
        )
        self.counts.setText("\n".join(map(say, lines)))
        fields, ways = differing(kept, gone), proposed(kept, gone)
        heads = (N("保留：{name}"), N("并入：{name}"))
        self.table.show_heads(
            say(N("资料项")),
            *(
                say(said(head, name=each.name[:_LONGEST]))
                for head, each in zip(heads, (kept, gone), strict=True)
            ),
            say(N("两家都留")),
        )
        self.table.show_rows(
            [(f.name, say(f.label), self._words(f.name), ways[f.name]) for f in fields]
        )
        n = len(Enterprise.fields) - len(fields)
        self.same.setText(say(said(N("另有 {n} 栏两家相同，不用选。"), n=n)))
        self.remember.setText(say(N("不再用的名称记入“曾用名”")))
        self.remember.setVisible(kept.name != gone.name)

    def _words(self, name: str) -> dict[str, str]:
        """Return what each choice of a field would give, in words."""
        field = Enterprise.field(name)
        both_say = all(getattr(each, name) != field.kind.empty for each in (self.kept, self.gone))
        ways = (KEPT, GONE, BOTH) if both_say and can_be_both(field) else (KEPT, GONE)
        values = {KEPT: getattr(self.kept, name), GONE: getattr(self.gone, name)}
        if BOTH in ways:
            both = merged(self.kept, self.gone, {name: BOTH}, remember=False)
            values[BOTH] = both.get(name, values[KEPT])
        return {way: field.kind.show(values[way], self._desk.tongue) for way in ways}

    def _build(self) -> None:
        say = self._desk.say
        hint = N("点选要留下的内容，或用方向键移动、空格选定。合并可以撤销，也随时可以再分开。")
        swap = QPushButton(icon("refresh"), say(N("换另一家保留")), objectName="swap")
        swap.clicked.connect(self.swap)
        cancel = QPushButton(say(N("取消")))
        cancel.clicked.connect(self.reject)
        go = QPushButton(say(N("合并")), objectName="merge")
        go.setProperty("role", "primary")
        go.clicked.connect(self.merge)
        foot = QHBoxLayout()
        foot.addWidget(self.remember)
        foot.addStretch()
        for button in (swap, cancel, go):
            button.setAutoDefault(False)
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        edge = step(4)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(step(2))
        layout.addWidget(plain_label(say(hint), "quiet", wrap=True))
        layout.addWidget(self.counts)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.same)
        layout.addLayout(foot)
        room = self.screen().availableSize()
        self.resize(min(step(240), room.width() - 80), min(step(150), room.height() - 80))


def better_first(desk: Desk, one: Enterprise, other: Enterprise) -> tuple[Enterprise, Enterprise]:
    """Return first which of two is likelier to stay: a right code, more that hangs on it, age."""

    def worth(firm: Enterprise) -> tuple[bool, int, int]:
        right = bool(firm.credit_code) and credit_fault(firm.credit_code) is None
        return right, counted(ties(desk.store, firm.uid)).total(), -firm.id

    return (one, other) if worth(one) >= worth(other) else (other, one)


def _counts(found: Counter[str]) -> Said:
    """Say how many records of each kind hang on an enterprise."""
    if not found:
        return said(N("没有关联记录"))
    parts = [
        said(N("{label} {n}"), label=said(RECORDS[table].label), n=n) for table, n in found.items()
    ]
    return said(N("{parts}，共 {n} 条"), parts=listed(parts), n=found.total())
