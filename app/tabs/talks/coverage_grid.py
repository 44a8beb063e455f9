"""Tables of marks: what stands in a cell is said by a sign and a word, told aloud in full."""

from collections.abc import Callable, Sequence

import attrs
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.ui.theme import step, tone_colour

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_MIDDLE = int(Qt.AlignmentFlag.AlignCenter)


@attrs.frozen
class Mark:
    """Hold what a cell shows, the tone under it, and what it says to who cannot see it."""

    words: str
    tone: str = ""
    spoken: str = ""


@attrs.frozen
class Marks:
    """Hold a table: heads, and what stands in each cell.

    ``plain`` are how many columns at the left hold names and stand to the left; ``names`` head the
    rows and stay in sight however far the cells are scrolled.
    """

    heads: Sequence[str] = ()
    count: int = 0
    cell: Callable[[int, int], Mark] = lambda _row, _column: Mark("")
    plain: int = 1
    names: Sequence[str] = ()


class MarksModel(QAbstractTableModel):
    """Give the cells of a table when they come into sight."""

    def __init__(self) -> None:
        super().__init__()
        self.marks = Marks()

    def show(self, marks: Marks) -> None:
        """Put another table in the place of the one before."""
        self.beginResetModel()
        self.marks = marks
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else self.marks.count

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.marks.heads)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> object:
        """Return the head of a column, or the name of a row."""
        if orientation != Qt.Orientation.Horizontal:
            named = role == int(Qt.ItemDataRole.DisplayRole) and section < len(self.marks.names)
            return self.marks.names[section] if named else None
        if role in (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)):
            return self.marks.heads[section]
        if role == int(Qt.ItemDataRole.TextAlignmentRole):
            return _LEFT if section < self.marks.plain else _MIDDLE
        return None

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return one side of a cell."""
        row, column = index.row(), index.column()
        if role == int(Qt.ItemDataRole.TextAlignmentRole):
            return _LEFT if column < self.marks.plain else _MIDDLE
        if role == int(Qt.ItemDataRole.DisplayRole):
            return self.marks.cell(row, column).words
        if role == int(Qt.ItemDataRole.ForegroundRole):
            tone = self.marks.cell(row, column).tone
            return QColor(tone_colour(tone)) if tone else None
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            mark = self.marks.cell(row, column)
            return mark.spoken or mark.words
        return None


class Grid(QTableView):
    """Show a table of marks; Enter or a double click acts on a cell."""

    entered = Signal(int, int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.rows = MarksModel()
        self.setModel(self.rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + step(3))
        self.doubleClicked.connect(lambda index: self.entered.emit(index.row(), index.column()))

    def show_marks(self, marks: Marks, wide: int = -1) -> None:
        """Show a table, keeping the cell that is current; ``wide`` is the column that stretches."""
        here = self.currentIndex()
        place = here.row(), here.column()
        self.rows.show(marks)
        self.verticalHeader().setVisible(bool(marks.names))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        measure = self.fontMetrics().horizontalAdvance
        for column, head in enumerate(marks.heads):
            cells = (marks.cell(row, column).words for row in range(min(marks.count, 60)))
            widest = max([measure(head), *map(measure, cells)], default=0)
            header.resizeSection(column, min(widest, step(70)) + step(6))
        if 0 <= wide < len(marks.heads):
            header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        row, column = min(place[0], marks.count - 1), min(place[1], len(marks.heads) - 1)
        if row >= 0 and column >= 0:
            self.setCurrentIndex(self.rows.index(row, column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the current cell with Enter."""
        here = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and here.isValid():
            self.entered.emit(here.row(), here.column())
        else:
            super().keyPressEvent(event)
