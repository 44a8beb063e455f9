"""The hours each member studied in a year, against the norms."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.papers.facts import YearOfStudy, study_of
from app.records.events import Event
from app.records.roster import Unit
from app.records.words import N, Said, said
from app.rules.study import Hours
from app.store.rows import Changes
from app.ui.desk import Desk
from app.ui.form_grid import plain_label
from app.ui.jobs import Job
from app.ui.lines import Lines, line_of
from app.ui.printing import for_paper, make_paper, now
from app.ui.quick_box import QuickBox
from app.ui.theme import icon, step, tone_colour

_HEADS = (N("姓名"), N("应学学时"), N("已学学时"), N("还差"), N("次数"), N("状态"))
_BODIES = ("branch", "party_committee", "central_study_group", "youth_study_group")
_READS = frozenset({"event", "attendance", "membership", "post", "person", "norm", "unit"})


class HoursView(QWidget):
    """Choose a body and a year; each member's hours are a row, its events beside it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.found: YearOfStudy | None = None
        self.unit = QuickBox("hours_unit", desk.say(N("组织")))
        self.year = QuickBox("hours_year", desk.say(N("年度")))
        self.print = QPushButton(icon("print"), desk.say(N("打印学时表")), objectName="print_hours")
        self.print.clicked.connect(self.print_hours)
        self.sum = plain_label("", "counts", wrap=True)
        self.table = self._make_table()
        self.who = plain_label("", "heading")
        self.lines = Lines(desk, "hours_events")
        self.lines.setAccessibleName(desk.say(N("计入学时的活动")))
        self.bare = QPushButton(objectName="without_hours")
        self.bare.setProperty("role", "link")
        self.bare.clicked.connect(self._show_bare)
        self._lay_out()
        self._offer()
        for box in (self.unit, self.year):
            box.activated.connect(lambda _n: self.refresh())
        desk.news.changed.connect(self._hear)

    def refresh(self) -> None:
        """Reckon the hours again."""
        unit, year = self._unit(), self.year.currentData()
        store, today = self.desk.store, self.desk.today()
        self.found = study_of(store, unit, year, today) if unit and year else None
        rows = self.found.hours if self.found else ()
        chosen = self.table.currentRow()
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            self._fill(place, row)
        if rows:
            self.table.setCurrentCell(max(min(chosen, len(rows) - 1), 0), 0)
        self.print.setEnabled(bool(rows))
        self.sum.setText(self.desk.say(_summed(rows)))
        bare = len(self.found.without) if self.found else 0
        self.bare.setText(self.desk.say(said(N("有 {n} 次学习没有填学时，点开补填"), n=bare)))
        self.bare.setVisible(bool(bare))
        self._show_events()

    def showEvent(self, event: QShowEvent) -> None:
        """Be up to date whenever it is looked at."""
        super().showEvent(event)
        self._offer()
        self.refresh()

    def print_hours(self) -> Job | None:
        """Make the table of hours."""
        if self.found is None:
            return None
        from app.papers.gathered_life import hours_table

        desk = for_paper(self.desk)
        paper = hours_table(desk.store, desk.tongue, self.found.unit, self.found.year, now(desk))
        what = said(N("打印{name}"), name=paper.title)
        return make_paper(self.desk, what, paper.title, paper)

    def _unit(self) -> Unit | None:
        uid = self.unit.currentData()
        return self.desk.store.get(Unit, uid) if uid else None

    def _fill(self, place: int, row: Hours) -> None:
        say, name = self.desk.say, self.desk.tongue.title("person", row.person)
        if row.leads:
            name = say(said(N("{name}（书记或委员）"), name=name))
        state = said(N("已达标")) if row.target and not row.missing else said(N("未达标"))
        mark, tone = ("check", "good") if not row.missing else ("clock", "warn")
        if not row.target:
            state, mark, tone = said(N("无标准")), "clock", ""
        figures = (row.target or "", row.hours, row.missing or "", len(row.events))
        for column, words in enumerate((name, *figures, say(state))):
            item = QTableWidgetItem(str(words))
            if 0 < column <= len(figures):
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            if column == len(_HEADS) - 1:
                item.setIcon(icon(mark, tone_colour(tone)))
            self.table.setItem(place, column, item)

    def _show_events(self) -> None:
        row = self.table.currentRow()
        rows = self.found.hours if self.found else ()
        shown = rows[row] if 0 <= row < len(rows) else None
        name = self.desk.tongue.title("person", shown.person) if shown else ""
        words = said(N("{name}：计入学时的活动"), name=name)
        self._list(words if shown else said(""), shown.events if shown else ())

    def _show_bare(self) -> None:
        if self.found is not None:
            self._list(said(N("没有填学时的学习")), self.found.without)
            self.lines.setCurrentRow(0)
            self.lines.setFocus(Qt.FocusReason.TabFocusReason)

    def _list(self, words: Said, events: tuple[Event, ...]) -> None:
        self.who.setText(self.desk.say(words))
        self.lines.show_lines(
            [line_of(self.desk, e, "title", ("starts", "kinds"), "hours") for e in events]
        )

    def _offer(self) -> None:
        """Offer the bodies that have members, and the years there were events in."""
        store, today = self.desk.store, self.desk.today()
        units = [u for u in store.find(Unit) if u.kind in _BODIES]
        units.sort(key=lambda u: (_BODIES.index(u.kind or ""), u.id))
        _refill(self.unit, [(u.short or u.name, u.uid) for u in units])
        first = store.find(Event, order="starts", limit=1)
        oldest = min([e.starts.year for e in first if e.starts], default=today.year)
        years = range(today.year, min(oldest, today.year) - 1, -1)
        _refill(self.year, [(self.desk.say(said(N("{y} 年"), y=y)), y) for y in years])

    def _hear(self, changes: Changes) -> None:
        if self.isVisible() and _READS & changes.rows.keys():
            self._offer()
            self.refresh()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, len(_HEADS))
        table.setObjectName("hours")
        table.setHorizontalHeaderLabels([self.desk.say(head) for head in _HEADS])
        table.setAccessibleName(self.desk.say(N("学时")))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        table.verticalHeader().setDefaultSectionSize(step(8))
        table.horizontalHeaderItem(0).setTextAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.currentCellChanged.connect(lambda *_places: self._show_events())
        return table

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        for widget in (self.unit, self.year):
            tools.addWidget(widget)
        tools.addStretch()
        tools.addWidget(self.print)
        left = QVBoxLayout()
        left.addWidget(self.table, 1)
        left.addWidget(self.bare, 0, Qt.AlignmentFlag.AlignLeft)
        right = QVBoxLayout()
        right.addWidget(self.who)
        right.addWidget(self.lines, 1)
        body = QHBoxLayout()
        body.setSpacing(step(4))
        body.addLayout(left, 3)
        body.addLayout(right, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(2))
        layout.addLayout(tools)
        layout.addWidget(self.sum)
        layout.addLayout(body, 1)


def _summed(rows: tuple[Hours, ...]) -> Said:
    if not rows:
        return said(N("这个组织在这一年没有党员。"))
    reached = sum(bool(row.target) and not row.missing for row in rows)
    words = N("共 {n} 人，已达标 {reached} 人，人均 {mean} 学时")
    mean = sum(row.hours for row in rows) / len(rows)
    return said(words, n=len(rows), reached=reached, mean=f"{mean:.1f}")


def _refill(box: QComboBox, entries: list[tuple[str, object]]) -> None:
    """Put new choices into a box, keeping what was chosen."""
    if [(box.itemText(n), box.itemData(n)) for n in range(box.count())] == entries:
        return
    before = box.currentData()
    blocked = box.blockSignals(True)
    box.clear()
    for words, value in entries:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(before)))
    box.blockSignals(blocked)
