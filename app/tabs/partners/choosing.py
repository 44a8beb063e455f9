"""A table in which one of several values of each row is chosen, by mouse or by keys."""

import html
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from app.records.words import N
from app.ui.grounds import Grounds
from app.ui.language import say
from app.ui.theme import icon, tokens
from app.ui.tips import plain_tip

# Key of the row, its label, the words of each way, and the way that is chosen.
Row = tuple[str, str, Mapping[str, str], str]
_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROLE = Qt.ItemDataRole
_LONGEST = 300


class Choosing(QTableWidget):
    """Show for every row the values there are; the chosen one has a tick and a ground."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("choosing")
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        blank = QPixmap(self.iconSize() if self.iconSize().isValid() else QSize(16, 16))
        blank.fill(Qt.GlobalColor.transparent)
        # Words stand in one line whether they are chosen or not.
        self._no_tick = QIcon(blank)
        delegate = Grounds(self)
        delegate.through = False
        self.setItemDelegate(delegate)
        self._ways: list[str] = []
        self._chosen: dict[str, str] = {}
        self._names: list[str] = []
        self.cellClicked.connect(self.choose)

    def show_heads(self, *heads: str) -> None:
        """Name the columns: that of the labels, then one for every way."""
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(list(heads))
        for column, head in enumerate(heads):
            self.horizontalHeaderItem(column).setToolTip(plain_tip(head))
            mode = QHeaderView.ResizeMode
            way = mode.Stretch if column else mode.ResizeToContents
            self.horizontalHeader().setSectionResizeMode(column, way)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows; each way stands in the column of its place among the longest row's ways."""
        longest: Sequence[str] = max((list(words) for _, _, words, _ in rows), key=len, default=[])
        self._ways = list(longest)
        self._names = [name for name, _, _, _ in rows]
        self._chosen = {name: way for name, _, _, way in rows}
        self.setRowCount(len(rows))
        for column in range(1, self.columnCount()):
            self.setColumnHidden(column, column > len(self._ways))
        for at, (_, label, words, _) in enumerate(rows):
            head = QTableWidgetItem(label)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.setItem(at, 0, head)
            for column in range(1, self.columnCount()):
                way = self._way(column)
                self.setItem(at, column, self._item(words.get(way)))
            self._mark(at)
        self.resizeRowsToContents()
        if rows:
            self.setCurrentCell(0, 1)

    def chosen(self) -> dict[str, str]:
        """Return which way is chosen in each row."""
        return dict(self._chosen)

    def choose(self, row: int, column: int) -> None:
        """Choose the value in a cell, where there is one."""
        item = self.item(row, column)
        if column and item is not None and item.flags() & Qt.ItemFlag.ItemIsSelectable:
            self._chosen[self._names[row]] = self._way(column)
            self._mark(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the space bar or Enter; all else moves about."""
        if event.key() in _KEYS:
            self.choose(self.currentRow(), self.currentColumn())
        else:
            super().keyPressEvent(event)

    def _way(self, column: int) -> str:
        return self._ways[column - 1] if 0 < column <= len(self._ways) else ""

    def _item(self, words: str | None) -> QTableWidgetItem:
        item = QTableWidgetItem("" if words is None else words[:_LONGEST] or say(N("（空）")))
        if words is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        elif words:
            item.setToolTip(f"<p style='white-space:pre-wrap'>{html.escape(words[:2000])}</p>")
        return item

    def _mark(self, row: int) -> None:
        t = tokens()
        for column in range(1, self.columnCount()):
            item, way = self.item(row, column), self._way(column)
            on = bool(way) and self._chosen[self._names[row]] == way
            item.setIcon(icon("check", t.good) if on else self._no_tick)
            item.setData(_ROLE.BackgroundRole, QBrush(QColor(t.good_soft)) if on else None)
            item.setForeground(QBrush(QColor(t.text if on else t.muted)))
            words = f"{say(N('已选'))}：{item.text()}" if on else item.text()
            item.setData(_ROLE.AccessibleTextRole, words)
