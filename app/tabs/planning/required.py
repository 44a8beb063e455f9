"""The required meetings of a year: the grid, what stands in the chosen cell, the clauses."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from app.records.roster import Unit
from app.records.words import N, said
from app.rules.gathering import CADENCE_TABLES, cadence_of, workdays_of
from app.rules.required import clauses, owing_units, place_of
from app.rules.workdays import missing_years
from app.store.rows import Changes
from app.tabs.planning.holidays import missing_words
from app.tabs.planning.required_cards import AnswerCards
from app.tabs.planning.required_grid import RequiredGrid
from app.tabs.planning.required_print import print_required
from app.ui.desk import Desk
from app.ui.editors_flow import FlowLayout
from app.ui.empty import Empty
from app.ui.form_grid import plain_label
from app.ui.frame import Notice
from app.ui.quick_box import QuickBox
from app.ui.scrolling import Scroller
from app.ui.theme import icon, step

_YEARS_AROUND = 3
_CLAUSES_HIGH, _SIDE_BY_SIDE, _LOW, _CARDS = 25, 220, 100, 55


class RequiredPage(QWidget):
    """Choose a year, a unit and a rule; see what is done, due, late, exempt and not owed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("required")
        self._stale = True
        self._way: Qt.Orientation | None = None
        self.year = QuickBox("required_year", desk.say(N("年度")))
        self.unit = QuickBox("required_unit", desk.say(N("组织")))
        self.rule = QuickBox("required_rule", desk.say(N("制度")))
        self.print = QPushButton(icon("print"), desk.say(N("打印")), objectName="required_print")
        self.missing = Notice("required_missing")
        self.grid = RequiredGrid(desk)
        self.cards = AnswerCards(desk)
        self.clauses = _Clauses()
        self._build()
        today = desk.today()
        for year in range(today.year + 1, today.year - _YEARS_AROUND, -1):
            self.year.addItem(desk.say(said(N("{y} 年"), y=year)), year)
        self.year.setCurrentIndex(self.year.findData(today.year))
        for box in (self.year, self.unit, self.rule):
            box.activated.connect(lambda _row: self.refresh())
        self.grid.chosen.connect(self.cards.show_place)
        self.print.clicked.connect(self._print)
        desk.news.changed.connect(self._hear)

    def begin_new(self) -> None:
        """Make the event of the chosen cell."""
        self.grid.act()

    def begin(self) -> None:
        """Put the focus into the grid, where the arrow keys walk."""
        self.grid.setFocus()

    def show_uid(self, key: str) -> None:
        """Show the rules of the unit that a key names, with the one it names chosen."""
        unit, year, month, thread = place_of(key)
        self._choose_year(year)
        self._fill()
        self.unit.setCurrentIndex(max(0, self.unit.findData(unit)))
        self.refresh()
        self.grid.choose(thread, month)
        self.grid.setFocus()

    def refresh(self) -> None:
        """Read again what is chosen."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        self._fill()
        unit, year = self.unit.currentData() or "", self.year.currentData()
        self.rule.setVisible(not unit)
        thread = "" if unit else self.rule.currentData() or ""
        self.grid.show_year(unit or None, year, thread)
        cadence, today = cadence_of(self._desk.store), self._desk.today()
        shown = [unit] if unit else [each.uid for each in owing_units(cadence, year)]
        told = clauses(cadence, shown, year, thread)
        self.clauses.tell("\n".join(self._desk.say(each) for each in told))
        self._stack.setCurrentIndex(0 if self.grid.grid.rows else 1)
        words = missing_words(list(missing_years(today, workdays_of(self._desk.store))))
        self.missing.tell(self._desk.say(words) if words else "")

    def showEvent(self, event: QShowEvent) -> None:
        """Read when first seen, or stale."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards beside the grid, or below it where it is narrow."""
        super().resizeEvent(event)
        wide = event.size().width() >= step(_SIDE_BY_SIDE)
        way = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if way != self._way:
            self._way = way
            self._splitter.setOrientation(way)
            # Before the splitter has its new size there is nothing to part.
            QTimer.singleShot(0, self, self._part)
        # Where it is low the cards alone say the clauses.
        self.clauses.setVisible(event.size().height() >= step(_LOW))

    def _part(self) -> None:
        """Give grid and cards the room they had when they last stood so."""
        wide = self._way is Qt.Orientation.Horizontal
        kept = self._desk.memory.text(f"required/{'wide' if wide else 'narrow'}")
        room = self._splitter.width() if wide else self._splitter.height()
        first = room - step(_CARDS) if wide else room * 3 // 5
        if kept.isdigit():
            first = room * int(kept) // 100
        self._splitter.setSizes([first, room - first])

    def _keep_parts(self) -> None:
        sizes = self._splitter.sizes()
        name = "wide" if self._way is Qt.Orientation.Horizontal else "narrow"
        self._desk.memory.keep(f"required/{name}", str(100 * sizes[0] // max(sum(sizes), 1)))

    def _hear(self, changes: Changes) -> None:
        if (CADENCE_TABLES | {"holiday"}) & changes.rows.keys():
            self.refresh()

    def _fill(self) -> None:
        """Offer the units and rules there are, keeping what is chosen."""
        cadence, say = cadence_of(self._desk.store), self._desk.say
        units = owing_units(cadence, self.year.currentData())
        _refill(
            self.unit,
            [(say(N("全部组织")), ""), *((unit.short or unit.name, unit.uid) for unit in units)],
        )
        threads = {thread for unit in units for thread in cadence.threads_for(unit.uid)}
        named = [(cadence.threads[t][-1].name, t) for t in cadence.threads if t in threads]
        _refill(self.rule, [(say(N("全部制度")), ""), *named])

    def _choose_year(self, year: int) -> None:
        if self.year.findData(year) < 0:
            self.year.addItem(self._desk.say(said(N("{y} 年"), y=year)), year)
        self.year.setCurrentIndex(self.year.findData(year))

    def _print(self) -> None:
        unit = self._desk.store.get(Unit, self.unit.currentData() or "")
        print_required(self._desk, unit, self.year.currentData())

    def _build(self) -> None:
        tools = QWidget()
        flow = FlowLayout(tools, last_at_end=True)
        for widget in (self.year, self.unit, self.rule, self.print):
            flow.addWidget(widget)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(2))
        column.addWidget(self.grid, 1)
        column.addWidget(self.clauses)
        self._splitter = QSplitter()
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(step(2))
        self._splitter.addWidget(left)
        self._splitter.addWidget(self.cards)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.splitterMoved.connect(lambda *_: self._keep_parts())
        empty = Empty(
            self._desk,
            Unit,
            "unit",
            N("还没有要开会的组织。先录入党委、党支部和党小组，这里就按制度列出每月应开的会。"),
        )
        empty.explain(filtered=False)
        empty.new_wanted.connect(lambda: self._desk.news.create("unit"))
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._splitter)
        self._stack.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(2))
        layout.addWidget(tools)
        layout.addWidget(self.missing)
        layout.addWidget(body, 1)


class _Clauses(Scroller):
    """Say what the rules ask, as high as the words are, within reason."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clauses")
        self._words = plain_label("", "quiet", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._words)

    def tell(self, text: str) -> None:
        """Say these clauses."""
        self._words.setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words need at this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        high = self._words.heightForWidth(self.viewport().width())
        self.setFixedHeight(min(high + 2, step(_CLAUSES_HIGH)))


def _refill(box: QuickBox, choices: list[tuple[str, str]]) -> None:
    before = [(box.itemText(n), box.itemData(n)) for n in range(box.count())]
    if before == choices:
        return
    chosen = box.currentData()
    box.clear()
    for words, value in choices:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
