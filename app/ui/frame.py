"""The frame round the tabs: the banner above them and the status line below."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QStatusBar

from app.records.words import N, said
from app.ui.cut_label import CutLabel
from app.ui.jobs import Jobs
from app.ui.language import say
from app.ui.theme import step

_MESSAGE_MS = 8_000


class Banner(QFrame):
    """Say one lasting thing about the open file, with at most one button."""

    def __init__(
        self, text: str, button: str = "", act: Callable[[], object] | None = None
    ) -> None:
        super().__init__(objectName="banner")
        self.setProperty("role", "banner")
        row = QHBoxLayout(self)
        row.setContentsMargins(step(3), step(1), step(1), step(1))
        label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        row.addWidget(label, 1)
        if act is not None:
            pushed = QPushButton(button)
            pushed.clicked.connect(lambda: act())
            row.addWidget(pushed)


class Notice(QFrame):
    """Say something loud inside a page, in as many lines as it takes; hidden while it is silent."""

    def __init__(self, name: str) -> None:
        super().__init__(objectName=name)
        self.setProperty("role", "banner")
        self.words = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(step(3), step(1), step(3), step(1))
        self._row.addWidget(self.words, 1)
        self.hide()

    def add(self, button: QPushButton) -> None:
        """Put a button behind the words."""
        self._row.addWidget(button)

    def tell(self, text: str) -> None:
        """Say a text; "" says nothing."""
        self.words.setText(text)
        self.setVisible(bool(text))


class StatusLine(QStatusBar):
    """Say quiet things, the job at work with its Cancel, and that all is saved."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(sizeGripEnabled=False)
        self.setContentsMargins(step(4), 0, step(4), 0)
        self._jobs = jobs
        self.words = CutLabel("")
        self.light = QLabel(textFormat=Qt.TextFormat.PlainText, objectName="saved")
        self.job = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setFixedWidth(step(32))
        self.cancel = QPushButton(say(N("取消")))
        self.cancel.setProperty("role", "link")
        self.cancel.clicked.connect(jobs.cancel)
        self._fade = QTimer(self, singleShot=True, interval=_MESSAGE_MS)
        self._fade.timeout.connect(self.words.clear)
        self.addWidget(self.words, 1)
        for widget in (self.job, self.bar, self.cancel, self.light):
            self.addPermanentWidget(widget)
        jobs.changed.connect(self._show_job)
        jobs.progress.connect(self._advance)
        self._show_job()

    def tell(self, text: str) -> None:
        """Say a quiet message that fades."""
        self.words.setText(text)
        self._fade.start()

    def _show_job(self) -> None:
        job = self._jobs.running
        if job is not None:
            self.job.setText(say(said(N("正在{what}…"), what=job.what)))
            self.bar.setRange(0, 0)
        for widget in (self.job, self.bar, self.cancel):
            widget.setVisible(job is not None)

    def _advance(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 0))
        self.bar.setValue(done)
