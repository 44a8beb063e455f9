"""The members × five ones matrix of a year: every cell opens its events or begins one."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from app.records.choices import FIVE_ONES
from app.records.words import N, said
from app.rules.partnership import PartnerYear
from app.ui.desk import Desk
from app.ui.theme import step, tokens

_ONES = tuple(FIVE_ONES)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Matrix(QTableWidget):
    """Show for each partner how often each of the five ones was held."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(0, len(_ONES) + 2)
        self._desk = desk
        self._years: list[PartnerYear] = []
        self._year = desk.today().year
        self.setObjectName("matrix")
        self.setAccessibleName(desk.say(N("五个一完成情况")))
        labels = [N("共建单位"), *FIVE_ONES.values(), N("活动总数")]
        self.setHorizontalHeaderLabels([desk.say(label) for label in labels])
        self.horizontalHeaderItem(0).setTextAlignment(_LEFT)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + step(3))
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.cellDoubleClicked.connect(self._open)

    def show_years(self, years: Sequence[PartnerYear], year: int) -> None:
        """Show the partners in the order given."""
        self._years, self._year = list(years), year
        self.setRowCount(len(self._years))
        for row, each in enumerate(self._years):
            title = self._desk.tongue.title("enterprise", each.enterprise)
            self.setItem(row, 0, QTableWidgetItem(title))
            for column, one in enumerate(_ONES, 1):
                self.setItem(row, column, self._cell(each.ones[one], column, title))
            self.setItem(row, len(_ONES) + 1, _middle(str(len(each.events))))
        # As high as its rows, within reason: the page around it scrolls.
        rows = min(max(len(self._years), 1), 14)
        height = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth()
        self.setFixedHeight(height + rows * self.verticalHeader().defaultSectionSize() + step(1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current cell with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self._open(self.currentRow(), self.currentColumn())
        else:
            super().keyPressEvent(event)

    def _cell(self, count: int, column: int, title: str) -> QTableWidgetItem:
        item = _middle(f"√ {count}" if count else "—")
        item.setForeground(QColor(tokens().good if count else tokens().muted))
        words = N("{firm}：{one}已办 {n} 次") if count else N("{firm}：{one}未办")
        label = said(FIVE_ONES[_ONES[column - 1]])
        told = self._desk.say(said(words, firm=title, one=label, n=count))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
        return item

    def _open(self, row: int, column: int) -> None:
        each, news = self._years[row], self._desk.news
        if not 1 <= column <= len(_ONES):
            news.open("enterprise", each.enterprise)
            return
        one = _ONES[column - 1]
        held = [event for event in each.events if one in event.five_ones]
        if held:
            news.open("event", held[-1].uid)
        elif not self._desk.store.readonly and self._year >= self._desk.today().year:
            values: dict[str, object] = {"partners": (each.enterprise,), "five_ones": (one,)}
            start = dt.datetime.combine(self._desk.today(), dt.time(9))
            news.create("event", kinds=("joint_event",), starts=start, **values)


def _middle(words: str) -> QTableWidgetItem:
    item = QTableWidgetItem(words)
    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
    return item
