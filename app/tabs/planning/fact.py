"""Plan against fact: what was meant, held, moved and dropped, by unit and month."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.records.words import N, noted, said
from app.rules.gathering_plans import PLANNING_TABLES
from app.rules.plan_fact import half_of
from app.store.rows import Changes
from app.tabs.planning.fact_reading import Cell, Facts, Row, coverage_lines, heads, read, rows_of
from app.tabs.planning.plan_print import print_fact
from app.tabs.planning.year_choice import YearChoice
from app.ui.desk import Desk
from app.ui.form_grid import plain_label
from app.ui.lines import Lines
from app.ui.quick_box import QuickBox
from app.ui.scrolling import Scroller
from app.ui.theme import icon, step

_CELL = Qt.ItemDataRole.UserRole
_SIDE_BY_SIDE, _LEAST, _MOST = 210, 26, 120


class FactTable(QTableWidget):
    """Show the rows of a year; Enter goes on into the lines of the chosen cell."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(0, 13)
        self.setObjectName("plan_fact")
        self.setAccessibleName(desk.say(N("计划与执行")))
        self.setHorizontalHeaderLabels(heads(desk))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.horizontalHeader().setHighlightSections(False)
        figures = self.fontMetrics().horizontalAdvance("00/00") + step(2)
        self.horizontalHeader().setMinimumSectionSize(max(step(9), figures))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        # The sums are the longest figures.
        mode = QHeaderView.ResizeMode.ResizeToContents
        self.horizontalHeader().setSectionResizeMode(12, mode)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_rows(self, rows: list[Row]) -> None:
        """Show these rows; the cursor stays in its cell."""
        before = max(self.currentRow(), 0), max(self.currentColumn(), 0)
        self.setRowCount(len(rows))
        self.setVerticalHeaderLabels([row.label for row in rows])
        line = self.fontMetrics().height()
        for at, row in enumerate(rows):
            for column, cell in enumerate(row.cells):
                item = QTableWidgetItem(cell.text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                item.setData(_CELL, cell)
                self.setItem(at, column, item)
            tall = max(cell.text.count("\n") + 1 for cell in row.cells)
            self.setRowHeight(at, tall * line + step(3))
        frame = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth() + 2
        self.setMaximumHeight(self.verticalHeader().length() + frame)
        # The page scrolls; the table does so by itself only where its units are very many.
        self.setMinimumHeight(min(self.maximumHeight(), frame + step(_MOST)))
        self.setCurrentCell(min(before[0], len(rows) - 1), before[1])

    def cell(self) -> Cell:
        """Return what stands in the chosen cell."""
        item = self.currentItem()
        return item.data(_CELL) if item else Cell("")

    def where(self) -> tuple[str, str]:
        """Return how row and column of the chosen cell are called."""
        row, column = self.verticalHeaderItem(self.currentRow()), self.currentColumn()
        return (row.text() if row else "", self.horizontalHeaderItem(max(column, 0)).text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go into the lines with Enter; all else moves about."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem():
            self.itemActivated.emit(self.currentItem())
        else:
            super().keyPressEvent(event)


class FactPage(QWidget):
    """Choose a year and a unit; see figures, what they count, and what a half-year neglects."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("plan_fact_page")
        self._desk = desk
        self.facts: Facts | None = None
        self._stale = True
        self.choice = YearChoice(desk, "fact", self)
        self.half = QuickBox("fact_half", desk.say(N("半年")))
        for number, words in ((1, noted("上半年", "alone")), (2, noted("下半年", "alone"))):
            self.half.addItem(desk.say(words), number)
        self.half.setCurrentIndex(half_of(desk.today(), self.choice.year) - 1)
        self.table = FactTable(desk)
        self.lines = Lines(desk, "fact_lines")
        self.covered = Lines(desk, "fact_coverage")
        self.covered.setAccessibleName(desk.say(N("方法与常态化的覆盖")))
        self._heading = plain_label("", "heading")
        self._legend = plain_label(desk.say(_LEGEND), "small", wrap=True)
        self._neglected = plain_label("", "small", wrap=True)
        self._build()
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self.refresh)
        self.choice.changed.connect(self._chose)
        self.half.activated.connect(lambda _row: self._show_coverage())
        self.table.currentItemChanged.connect(lambda *_: self._show_lines())
        self.table.itemActivated.connect(lambda _item: self._into_lines())
        desk.news.changed.connect(self._hear)

    def refresh(self) -> None:
        """Read the year again."""
        self._stale = False
        self.facts = read(self._desk, self.choice.year, self.choice.unit)
        self.table.show_rows(rows_of(self._desk, self.facts))
        self._legend.setVisible(self.facts.unit is None)
        self._show_lines()
        self._show_coverage()

    def begin(self) -> None:
        """Put the focus into the table."""
        self.table.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Be up to date whenever the page is looked at."""
        super().showEvent(event)
        self.choice.recall()
        if self._stale or self.choice.unit != (self.facts.unit if self.facts else None):
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the coverage beside the figures, or below them where it is narrow."""
        super().resizeEvent(event)
        wide = event.size().width() >= step(_SIDE_BY_SIDE)
        self._splitter.setOrientation(
            Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        )

    def _chose(self) -> None:
        self.half.setCurrentIndex(half_of(self._desk.today(), self.choice.year) - 1)
        self.refresh()

    def _show_lines(self) -> None:
        cell, (row, column) = self.table.cell(), self.table.where()
        self.lines.show_lines(cell.lines(self._desk))
        words = said(N("{row} · {column}"), row=row, column=column)
        self._heading.setText(self._desk.say(words) if row else "")

    def _show_coverage(self) -> None:
        if self.facts is None:
            return
        found = coverage_lines(self._desk, self.facts, self.half.currentData())
        self.covered.show_lines(found)
        lacking = [line.text for line in found if line.tone == "bad"]
        words = said(N("这半年各种方法和常态化都有安排。"))
        if lacking:
            names = self._desk.say(N("、")).join(lacking)
            words = said(N("这半年没有安排：{names}。"), names=names)
        self._neglected.setText(self._desk.say(words))

    def _into_lines(self) -> None:
        if self.lines.count():
            self.lines.setFocus(Qt.FocusReason.TabFocusReason)

    def _hear(self, changes: Changes) -> None:
        if PLANNING_TABLES & changes.rows.keys():
            self._stale = True
            if self.isVisible():
                self._later.start()

    def _build(self) -> None:
        say = self._desk.say
        self.print = QPushButton(icon("print"), say(N("打印")), objectName="fact_print")
        self.print.clicked.connect(
            lambda: print_fact(self._desk, self.choice.unit, self.choice.year)
        )
        head = QHBoxLayout()
        head.setSpacing(step(2))
        for widget in (self.choice.year_box, self.choice.unit_box):
            head.addWidget(widget)
        head.addWidget(self._legend, 1)
        head.addStretch(0)
        head.addWidget(self.print)
        left = _column(self.table, self._heading, self.lines)
        top = QHBoxLayout()
        top.addWidget(plain_label(say(N("方法与常态化的覆盖")), "heading", wrap=True), 1)
        top.addWidget(self.half)
        right = _column(self._neglected, self.covered)
        right.layout().insertLayout(0, top)
        self.lines.setMinimumHeight(step(_LEAST))
        self.covered.setMinimumHeight(step(_LEAST))
        self._splitter = QSplitter()
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(9)
        self._splitter.addWidget(left)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(2))
        layout.addLayout(head)
        scroll = Scroller()
        scroll.setWidget(self._splitter)
        layout.addWidget(scroll, 1)


_LEGEND = N("已办/计划，▲ 逾期，+ 计划外")


def _column(*widgets: QWidget) -> QWidget:
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(step(1.5))
    for widget in widgets:
        layout.addWidget(widget, int(bool(widget.objectName())))
    return made
