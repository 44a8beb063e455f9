"""The enterprises that may be kept twice, found in a job."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.records.merging import Apart
from app.records.partners import Enterprise
from app.records.words import N, listed, said
from app.rules.duplicates import REASONS, Pair
from app.store.rows import Changes
from app.tabs.partners.gathering import find_duplicates
from app.ui.desk import Desk
from app.ui.exporting import own_desk
from app.ui.form_grid import plain_label
from app.ui.jobs import Job, Tick
from app.ui.row_table import RowTable

_SHOWN = 500


class PairsPage(QWidget):
    """List pairs; ``compared`` asks for two to be shown side by side."""

    compared = Signal(object, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._job: Job | None = None
        self._found: list[Pair] = []
        heads = [desk.say(head) for head in (N("企业"), N("另一家"), N("为什么"))]
        self.table = RowTable(desk.say(N("可能重复的企业")), heads, (0, 1))
        self.table.entered_row.connect(self.compare)
        self.state = plain_label("", "label", wrap=True)
        self.progress = QProgressBar(textVisible=False)
        self.halt = QPushButton(desk.say(N("停止")))
        self.halt.clicked.connect(self.stop)
        self.again = QPushButton(desk.say(N("重新查找")))
        self.again.clicked.connect(self.search)
        self.two = QPushButton(desk.say(N("不是同一家")))
        self.two.clicked.connect(self.keep_apart)
        self.side = QPushButton(desk.say(N("并排合并…")))
        self.side.setProperty("role", "primary")
        self.side.clicked.connect(self.compare)
        self._lay_out()
        desk.news.changed.connect(self._hear)

    def search(self) -> None:
        """Look through the register in a job."""
        desk = self._desk

        def work(tick: Tick) -> list[Pair]:
            with own_desk(desk) as own:
                return find_duplicates(own.store, tick)

        def done(found: list[Pair]) -> None:
            if isValid(self):
                self._show(found)

        self.progress.setRange(0, 0)
        self._job = desk.jobs.start(said(N("查找重复企业")), work, done)
        queued = Qt.ConnectionType.QueuedConnection
        self._job.progress.connect(self._advance, queued)
        self._job.ended.connect(self._ended, queued)
        self._tell_state()

    def stop(self) -> None:
        """Call the search off."""
        if self._job is not None:
            self._job.stop()

    def compare(self) -> None:
        """Ask for the chosen two to be shown side by side."""
        pair = self.table.chosen()
        if pair is None or self._desk.store.readonly:
            return
        one, other = (self._desk.store.get(Enterprise, uid) for uid in (pair.one, pair.other))
        if one is not None and other is not None:
            self.compared.emit(one, other)

    def keep_apart(self) -> None:
        """Remember that the chosen two are two."""
        pair = self.table.chosen()
        if pair is None:
            return
        one, other = (self._desk.tongue.title(Enterprise.table, u) for u in (pair.one, pair.other))
        what = said(N("记下“{one}”和“{other}”不是同一家"), one=one[:20], other=other[:20])
        with self._desk.store.step(what, self) as writer:
            writer.put(Apart(one=pair.one, other=pair.other))
        self._show([each for each in self._found if each != pair])

    def _show(self, found: list[Pair]) -> None:
        self._found = found
        title, say = self._desk.tongue.title, self._desk.say
        self.table.show_rows(
            [
                (
                    pair,
                    (
                        title(Enterprise.table, pair.one),
                        title(Enterprise.table, pair.other),
                        say(listed([REASONS[key] for key in pair.reasons])),
                    ),
                )
                for pair in found[:_SHOWN]
            ]
        )
        self._tell_state()

    def _hear(self, changes: Changes) -> None:
        """Let go of pairs one of which is gone; undoing that takes a new search."""
        if "enterprise" in changes.rows and self._found:
            get = self._desk.store.get
            kept = [p for p in self._found if get(Enterprise, p.one) and get(Enterprise, p.other)]
            self._show(kept)

    def _tell_state(self) -> None:
        n, looking = len(self._found), self._job is not None
        words = said(N("没有发现重复的企业。"))
        if looking:
            words = said(N("正在查找…"))
        elif n > _SHOWN:
            words = said(
                N("可能重复 {n} 对，先列出最有把握的 {most} 对。"), n=f"{n:,}", most=_SHOWN
            )
        elif n:
            words = said(N("可能重复 {n} 对，最有把握的在前。"), n=n)
        self.state.setText(self._desk.say(words))
        self.progress.setVisible(looking)
        self.halt.setVisible(looking)
        self.again.setEnabled(not looking)
        for button in (self.side, self.two):
            button.setEnabled(bool(n) and not self._desk.store.readonly)

    def _ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._tell_state()

    def _advance(self, done: int, total: int) -> None:
        self.progress.setRange(0, max(total, 0))
        self.progress.setValue(done)

    def _lay_out(self) -> None:
        top, foot = QHBoxLayout(), QHBoxLayout()
        for widget in (self.state, self.progress):
            top.addWidget(widget, 1)
        top.addWidget(self.halt)
        foot.addWidget(self.again)
        foot.addStretch()
        for button in (self.again, self.two, self.side, self.halt):
            button.setAutoDefault(False)
        foot.addWidget(self.two)
        foot.addWidget(self.side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)
