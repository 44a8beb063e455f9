"""Talks whose time is over: the list to print, the approval, a checked copy, and they are gone."""

from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.records.lists import Retention
from app.records.talks import Talk
from app.records.words import Known, N, said
from app.store.access import note_access
from app.store.backup import backup
from app.store.condensing import condense
from app.store.rows import Changes
from app.ui.desk import Desk
from app.ui.dialog import Dialog
from app.ui.form_grid import plain_label
from app.ui.frame import Notice
from app.ui.look import Look
from app.ui.page import RecordPage
from app.ui.printing import for_paper, make_paper, now
from app.ui.theme import step

_WHAT = N(
    "归并以后只留日期、组织、关系、方式、事由和人数；姓名、谈话内容、不外传的内容、修改历史、"
    "草稿和查找用的文字都彻底删去，不能撤销。还有未办结意见建议的谈话不在其中。"
    "此前的备份里仍有原文，请按保管规定处理。"
)


class RetentionPage(RecordPage):
    """List how long things are kept, and say which talks have been kept long enough."""

    def __init__(self, desk: Desk, look: Look, empty: str) -> None:
        super().__init__(desk, Retention, look, empty=empty)
        self.notice = Notice("retention_over")
        self.begin = QPushButton(desk.say(N("归并…")), objectName="condense")
        self.begin.clicked.connect(lambda: self.ask())
        self.notice.add(self.begin)
        self.list.layout().insertWidget(0, self.notice)
        desk.news.changed.connect(self._hear)
        self._tell()

    def ask(self) -> "Condensing":
        """Ask before anything goes."""
        dialog = Condensing(self.desk, self.window())
        dialog.finished.connect(lambda _code: self._tell())
        dialog.open()
        return dialog

    def _tell(self) -> None:
        store = self.desk.store
        limited = store.sight is not None and not store.sight.everything
        number = 0 if limited else len(_over(self.desk))
        words = said(N("有 {n} 次谈话保存期满，可以归并为统计。"), n=number)
        self.notice.tell(self.desk.say(words) if number else "")
        self.begin.setEnabled(not store.readonly)

    def _hear(self, changes: Changes) -> None:
        if {"talk", "item", "item_step", "retention"} & changes.rows.keys():
            self._tell()


def _over(desk: Desk) -> list[Talk]:
    from app.papers.gathered_talks import over

    return over(desk.store, desk.today())


class Condensing(Dialog):
    """Let the list be printed and approved; only then, and after a copy, the talks go."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.talks = _over(desk)
        self.setWindowTitle(desk.say(N("归并保存期满的谈话")))
        self.finished.connect(self.deleteLater)
        head = said(N("{n} 次谈话保存期满"), n=len(self.talks))
        self.list = QPushButton(desk.say(N("打印归并清单")), objectName="print_list")
        self.list.clicked.connect(lambda: self.print_list())
        self.agreed = QCheckBox(desk.say(N("清单已打印并经批准")), objectName="agreed")
        self.agreed.setEnabled(False)
        buttons = QDialogButtonBox()
        self.go = buttons.addButton(
            desk.say(N("备份并归并…")), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.go.setEnabled(False)
        buttons.addButton(desk.say(N("取消")), QDialogButtonBox.ButtonRole.RejectRole)
        self.agreed.toggled.connect(self.go.setEnabled)
        buttons.accepted.connect(self.carry_out)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.list)
        row.addWidget(self.agreed)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(5), step(4), step(5), step(4))
        layout.setSpacing(step(3))
        layout.addWidget(plain_label(desk.say(head), "heading"))
        layout.addWidget(plain_label(desk.say(_WHAT), "", wrap=True))
        layout.addLayout(row)
        layout.addWidget(buttons)
        self.setMinimumWidth(step(130))

    def print_list(self) -> object:
        """Make the list of what goes; with it the approval can be ticked."""
        from app.papers.gathered_talks import condense_list_of

        tongue = for_paper(self.desk).tongue
        paper = condense_list_of(self.desk.store, tongue, now(self.desk))
        self.agreed.setEnabled(True)
        return make_paper(self.desk, said(N("打印归并清单")), paper.title, paper)

    def carry_out(self) -> None:
        """Write a checked copy, ask once more, and condense."""
        desk, store = self.desk, self.desk.store
        folder: Path | None = desk.ask.folder(desk.memory.text("backup/folder"))
        if folder is None:
            return
        try:
            copy = backup(store.db, store.path, folder, said(N("归并前")))
            sure = desk.ask.sure(
                said(N("归并 {n} 次谈话？不能撤销。"), n=len(self.talks)),
                said(N("已备份并核对：{name}。"), name=copy.name),
                N("归并"),
            )
            if not sure:
                return
            number = condense(store, self.talks, desk.today())
        except Known as known:
            desk.ask.tell(known.what, known.advice)
            return
        note_access(store, "condensed", [talk.uid for talk in self.talks])
        desk.news.say(desk.say(said(N("已归并 {n} 次谈话。"), n=number)))
        self.accept()
