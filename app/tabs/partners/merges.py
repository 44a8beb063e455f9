"""What was merged: on the page of the enterprise that stayed, and all of it in one list."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.records.describe import Record
from app.records.merging import Merge
from app.records.partners import Enterprise
from app.records.words import N, Problem, said
from app.store.merging import part
from app.store.rows import Changes
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.form_grid import plain_label
from app.ui.row_table import RowTable
from app.ui.theme import step

_SHOWN = 500
_TOLD = 12


def part_again(desk: Desk, merged: Merge, by: object) -> bool:
    """Part what was merged and say what stays as it was changed since; tell whether it is done."""
    try:
        left = part(desk.store, merged, by)
    except Problem as problem:
        desk.ask.tell(problem.what)
        return False
    words = said(N("已把“{name}”分开，按 Ctrl+Z 可撤销。"), name=merged.name[:30])
    desk.news.say(desk.say(words))
    if left:
        lines = [desk.say(line) for line in left[:_TOLD]] + ["…"] * (len(left) > _TOLD)
        words = said(N("已分开，有 {n} 处保持合并后的样子："), n=len(left))
        desk.ask.tell(words, "\n".join(lines))
    return True


class MergedHere(QWidget):
    """List what was merged into the shown enterprise, each with the way to part it."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__(objectName="merged_here")
        self._desk = desk
        self._record: Record | None = None
        self.buttons: list[QPushButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(1))
        layout.addWidget(plain_label(desk.say(N("合并记录")), "heading"))
        self._rows = QVBoxLayout()
        layout.addLayout(self._rows)
        desk.news.changed.connect(self._hear)
        self.hide()

    def show_parent(self, record: Record | None) -> None:
        """Show what was merged into an enterprise; nothing takes no room."""
        self._record = record
        while item := self._rows.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        self.buttons = []
        store = self._desk.store
        found = store.find(Merge, enterprise=record.uid, state="merged") if record else []
        for each in found:
            self._rows.addWidget(self._row(each))
        self.setVisible(bool(found))

    def _row(self, merged: Merge) -> QWidget:
        say = self._desk.say
        words = N("{name}　{code}　{day} 并入，转入 {n} 条记录")
        code = merged.credit_code or said(N("无代码"))
        text = said(words, name=merged.name, code=code, day=merged.on, n=merged.linked or 0)
        button = QPushButton(say(N("分开")))
        button.setProperty("role", "link")
        button.setAccessibleName(say(said(N("分开“{name}”"), name=merged.name)))
        button.setEnabled(not self._desk.store.readonly)
        button.clicked.connect(partial(part_again, self._desk, merged, self))
        self.buttons.append(button)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(plain_label(say(text), "value", wrap=True), 1)
        line.addWidget(button)
        return row

    def _hear(self, changes: Changes) -> None:
        if self._record is not None and "merge" in changes.rows:
            self.show_parent(self._record)


class MergesPage(QWidget):
    """List all that was merged and not parted again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        heads = (N("并入的企业"), N("保留的企业"), N("合并日期"), N("转入的记录"))
        self.table = RowTable(
            desk.say(N("合并过的企业")), [desk.say(head) for head in heads], (0, 1)
        )
        self.table.entered_row.connect(self.part)
        self.state = plain_label("", "label")
        self.button = QPushButton(desk.say(N("分开")))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.part)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.state)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)
        desk.news.changed.connect(self._hear)
        self._read()

    def part(self) -> None:
        """Part the chosen two."""
        merged = self.table.chosen()
        if merged is not None and not self._desk.store.readonly:
            part_again(self._desk, merged, self)

    def _read(self) -> None:
        say = self._desk.say
        found = self._desk.store.find(Merge, order="-on", state="merged", limit=_SHOWN)
        self.table.show_rows([(each, self._cells(each)) for each in found])
        words = said(N("合并过 {n} 家，分开以后各自的记录各归各位。"), n=len(found))
        self.state.setText(say(words if found else said(N("还没有合并过企业。"))))
        self.button.setEnabled(bool(found) and not self._desk.store.readonly)

    def _cells(self, merged: Merge) -> tuple[str, ...]:
        kept = self._desk.tongue.title(Enterprise.table, merged.enterprise or "")
        moved = self._desk.say(said(N("{n} 条"), n=merged.linked or 0))
        return merged.name, kept, str(merged.on or ""), moved

    def _hear(self, changes: Changes) -> None:
        if {"merge", "enterprise"} & changes.rows.keys():
            self._read()
