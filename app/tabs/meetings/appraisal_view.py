"""The appraisal on the screen: votes typed cell by cell, ratings by list or key."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.records.choices import RATINGS
from app.tabs.meetings.appraisal_table import COLUMNS, AppraisalTable
from app.ui.language import say
from app.ui.theme import step

_MOST_ROWS = 15
_RATING = COLUMNS.index("rating")
_KEYS = dict(zip((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4), RATINGS, strict=True))
_CHARACTERS = {"person": 5, "rating": 6, "told_on": 7, "sum": 5}
_Index = QModelIndex | QPersistentModelIndex


class AppraisalView(QTableView):
    """Type votes and Enter, paste a block of them; the keys 1 to 4 give the rating."""

    def __init__(self, model: AppraisalTable) -> None:
        super().__init__()
        self._table = model
        self.setObjectName("appraisal")
        self.setModel(model)
        self.setItemDelegateForColumn(_RATING, _Ratings(self))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(step(7.5))
        self._widths()
        model.modelReset.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Be as high as the rows, up to a screenful."""
        rows = min(max(self._table.rowCount(), 1), _MOST_ROWS)
        head = self.horizontalHeader().sizeHint().height()
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(head + rows * self.verticalHeader().defaultSectionSize() + bar + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rate with a key, paste a block; Enter goes down as in a spreadsheet."""
        if self.state() == QAbstractItemView.State.EditingState:
            return
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif self.currentIndex().column() == _RATING and event.key() in _KEYS:
            self._rate(_KEYS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self._clear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._down()
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        """Go down after Enter, so that a column is typed without a mouse."""
        entered = hint == QStyledItemDelegate.EndEditHint.SubmitModelCache
        super().closeEditor(editor, hint)
        if entered:
            self._down()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page while all rows are in sight."""
        if self.verticalScrollBar().maximum() == 0:
            event.ignore()
        else:
            super().wheelEvent(event)

    def paste(self) -> None:
        """Put a block of cells from the clipboard where the cursor stands, as one act."""
        top, left = self.currentIndex().row(), self.currentIndex().column()
        lines = QApplication.clipboard().text().rstrip("\r\n").splitlines()
        cells = []
        for down, line in enumerate(lines):
            for across, words in enumerate(line.split("\t")):
                row, column = top + down, left + across
                index = self._table.index(row, column)
                if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
                    cells.append((row, COLUMNS[column], words))
        if cells:
            self._table.put(cells)

    def _rate(self, rating: str) -> None:
        rows = {index.row() for index in self.selectedIndexes() if index.column() == _RATING}
        rows.add(self.currentIndex().row())
        self._table.put([(row, "rating", rating) for row in sorted(rows)])

    def _clear(self) -> None:
        cells = [i for i in self.selectedIndexes() if i.flags() & Qt.ItemFlag.ItemIsEditable]
        if cells:
            self._table.put([(i.row(), COLUMNS[i.column()], "") for i in cells])

    def _down(self) -> None:
        index = self.currentIndex()
        below = self._table.index(index.row() + 1, index.column())
        if below.isValid():
            self.setCurrentIndex(below)

    def _widths(self) -> None:
        header, wide = self.horizontalHeader(), self.fontMetrics().horizontalAdvance("国")
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        measure = header.fontMetrics().horizontalAdvance
        for column, name in enumerate(COLUMNS):
            head = measure(str(self._table.headerData(column, Qt.Orientation.Horizontal)))
            least = wide * _CHARACTERS.get(name, 2)
            if name == "rating":
                least = max(wide * 2, *(measure(say(label)) for label in RATINGS.values()))
            self.setColumnWidth(column, max(head, least) + step(5))


class _Ratings(QStyledItemDelegate):
    """Offer the ratings in a list that opens at once."""

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> QComboBox:
        """Make the list."""
        box = QComboBox(parent)
        box.addItem("", "")
        for key, label in RATINGS.items():
            box.addItem(say(label), key)
        box.activated.connect(lambda: self._chosen(box))
        return box

    def setEditorData(self, box: QComboBox, index: _Index) -> None:
        """Show the rating kept and open the list."""
        box.setCurrentText(index.data(Qt.ItemDataRole.EditRole))
        box.showPopup()

    def setModelData(self, box: QComboBox, model: AppraisalTable, index: _Index) -> None:
        """Hand the rating over."""
        model.put([(index.row(), "rating", box.currentData())])

    def eventFilter(self, box: QObject, event: QEvent) -> bool:
        """Keep the editor open while its list is."""
        left = event.type() == QEvent.Type.FocusOut
        if left and isinstance(box, QComboBox) and box.view().isVisible():
            return False
        return super().eventFilter(box, event)

    def _chosen(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)
