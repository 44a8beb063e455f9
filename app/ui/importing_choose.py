"""The first page of an import: drop a file or choose one, or take an empty table to fill."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from app.records.describe import Record
from app.records.words import N, said
from app.ui.desk import Desk
from app.ui.form_grid import plain_label
from app.ui.importing import TABLES, one_file
from app.ui.theme import icon, step, tokens


class ChoosePage(QFrame):
    """Take a file by dropping or choosing it."""

    given = Signal(object)
    template_wanted = Signal()

    def __init__(self, desk: Desk, cls: type[Record]) -> None:
        super().__init__()
        self._desk = desk
        self.setAcceptDrops(True)
        self.setProperty("role", "empty")
        self.choose = QPushButton(icon("open", tokens().on_accent), desk.say(N("选择文件…")))
        self.choose.setProperty("role", "primary")
        self.choose.clicked.connect(self._choose)
        self.template = QPushButton(icon("export"), desk.say(N("空白表格另存…")))
        self.template.clicked.connect(self.template_wanted)
        label = said(cls.label)
        title = plain_label(
            desk.say(said(N("把{label}的表格拖到这里"), label=label)), "title", wrap=True
        )
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setSpacing(step(3))
        layout.addStretch()
        layout.addWidget(title)
        for words in (
            N("Excel 工作簿（.xlsx）或 CSV 都可以，标题行、合计和填表人会自动认出。"),
            N("先预览，看清每一行会怎样，再决定是否导入；导入后可以一次撤销。"),
        ):
            layout.addWidget(self._line(desk.say(words)))
        layout.addLayout(self._buttons())
        layout.addStretch()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one table."""
        if self._dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the table dropped here."""
        if path := self._dropped(event):
            event.acceptProposedAction()
            self.given.emit(path)

    def _dropped(self, event: QDragEnterEvent | QDropEvent) -> Path | None:
        return one_file(event.mimeData().urls(), TABLES)

    def _choose(self) -> None:
        if path := self._desk.ask.open_path("table"):
            self.given.emit(path)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.choose)
        row.addWidget(self.template)
        row.addStretch()
        return row

    def _line(self, words: str) -> QLabel:
        label = plain_label(words, "quiet", wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label
