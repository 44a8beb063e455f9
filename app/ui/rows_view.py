"""The rows of a list on the screen, and what its keys mean."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView

_REASON = Qt.FocusReason


class RowsView(QTableView):
    """Show the rows; Enter opens, Delete drops, Ctrl+C copies."""

    used = Signal()
    entered_row = Signal()
    dropped = Signal()
    copied = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(max(34, self.fontMetrics().height() + 16))
        self.doubleClicked.connect(self.entered_row)

    def selectRow(self, row: int) -> None:
        """Select this row alone: with Ctrl held, as for Ctrl+S, Qt would add it to the others."""
        flags = QItemSelectionModel.SelectionFlag
        index = self.model().index(row, max(self.horizontalHeader().logicalIndexAt(0), 0))
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight; its first field may stand last and must not pull sideways."""
        bar = self.horizontalScrollBar()
        left = bar.value()
        super().scrollTo(index, hint)
        bar.setValue(left)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first row for who comes by Tab; else the page says which row begins.

        Qt makes the first row current and leaves it unmarked.
        """
        begins = not self.currentIndex().isValid()
        blocked = self.selectionModel().blockSignals(begins)
        super().focusInEvent(event)
        if begins:
            self.selectionModel().clear()
        self.selectionModel().blockSignals(blocked)
        by_tab = event.reason() in (_REASON.TabFocusReason, _REASON.BacktabFocusReason)
        if begins and by_tab and self.model().rowCount():
            self.selectRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the keys of a list their meaning; whoever fills the list hears of it before."""
        self.used.emit()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)
