"""A plain table of things at hand: Enter or a double click acts on the chosen one."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

_DATA = Qt.ItemDataRole.UserRole


class RowTable(QTableWidget):
    """Show rows of words, each with the thing it stands for."""

    entered_row = Signal()

    def __init__(self, name: str, heads: Sequence[str], wide: Sequence[int]) -> None:
        """Take as ``wide`` the columns that share what room there is."""
        super().__init__(0, len(heads))
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(heads))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in range(len(heads)):
            mode = QHeaderView.ResizeMode
            way = mode.Stretch if column in wide else mode.ResizeToContents
            header.setSectionResizeMode(column, way)
        self.itemDoubleClicked.connect(lambda _item: self.entered_row.emit())

    def show_rows(self, rows: Sequence[tuple[Any, Sequence[str]]]) -> None:
        """Show these rows; the cursor stays in its line."""
        before = max(self.currentRow(), 0)
        self.setRowCount(len(rows))
        for at, (thing, cells) in enumerate(rows):
            for column, text in enumerate(cells):
                self.setItem(at, column, QTableWidgetItem(" ".join(text.split())))
            self.item(at, 0).setData(_DATA, thing)
        if rows:
            self.setCurrentCell(min(before, len(rows) - 1), 0)

    def chosen(self) -> Any:
        """Return what the chosen row stands for, None when there is none."""
        item = self.item(self.currentRow(), 0)
        return item.data(_DATA) if item is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act with Enter; all else moves about."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
        else:
            super().keyPressEvent(event)
