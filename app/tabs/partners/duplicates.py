"""The window about enterprises kept twice: those that may be, and those that were merged."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.records.partners import Enterprise
from app.records.words import N
from app.tabs.partners.merge_dialog import MergeDialog, better_first
from app.tabs.partners.merges import MergesPage
from app.tabs.partners.pairs_page import PairsPage
from app.ui.desk import Desk
from app.ui.dialog import Dialog
from app.ui.theme import step


class DuplicatesDialog(Dialog):
    """Look for pairs at once; show one of the two lists."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(desk.say(N("企业查重")))
        self._desk = desk
        self.pairs, self.merges = PairsPage(desk), MergesPage(desk)
        self.pairs.compared.connect(self.compare)
        self._pages = QStackedWidget()
        self._group = QButtonGroup(self)
        turns = QHBoxLayout()
        self.show_pairs = self._turn(self.pairs, N("可能重复"))
        self.show_merges = self._turn(self.merges, N("合并过的"))
        turns.addWidget(self.show_pairs)
        turns.addWidget(self.show_merges)
        turns.addStretch()
        close = QPushButton(desk.say(N("关闭")))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        turns.addWidget(close)
        layout = QVBoxLayout(self)
        edge = step(4)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(step(3))
        layout.addLayout(turns)
        layout.addWidget(self._pages, 1)
        room = self.screen().availableSize()
        self.resize(min(step(230), room.width() - 80), min(step(140), room.height() - 80))
        self.pairs.table.setFocus()
        self.pairs.search()

    def compare(self, one: Enterprise, other: Enterprise) -> None:
        """Show two enterprises side by side."""
        MergeDialog(self._desk, *better_first(self._desk, one, other), self).open()

    def done(self, code: int) -> None:
        """Stop looking when the window is closed."""
        self.pairs.stop()
        super().done(code)

    def _turn(self, page: QWidget, words: str) -> QPushButton:
        self._pages.addWidget(page)
        button = QPushButton(self._desk.say(words), checkable=True)
        button.setProperty("role", "view")
        button.setAutoDefault(False)
        button.setChecked(page is self.pairs)
        button.clicked.connect(lambda: self._pages.setCurrentWidget(page))
        self._group.addButton(button)
        return button
