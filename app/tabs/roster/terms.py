"""The next elections: which terms end when, and the papers due at each rung of the ladder."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.papers.facts import TermStanding, committee_words, term_standing, terms_on
from app.papers.wording import day_said
from app.records.describe import Record
from app.records.roster import Unit
from app.records.study import Norm
from app.records.words import N, Said, said
from app.rules.terms import Term, term_of
from app.store.rows import Changes
from app.ui.desk import Desk
from app.ui.empty import Empty
from app.ui.form import Form
from app.ui.form_grid import plain_label
from app.ui.jobs import Job
from app.ui.printing import for_paper, make_paper, now
from app.ui.stages import Checklist
from app.ui.theme import icon, step, tone_colour

MARKS = {
    "far": ("check", "good"),
    "rung": ("clock", "warn"),
    "due": ("warning", "bad"),
    "overdue": ("warning", "bad"),
}
_HEADS = (N("组织"), N("届满日期"), N("换届"))
_READS = frozenset({"unit", "stage", "stage_template", "norm", "post", "membership"})


class TermSection(QWidget):
    """Show a body's term and the papers of its next election; hidden where nothing is elected."""

    def __init__(self, desk: Desk, form: Form | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.unit: Unit | None = None
        self.term: Term | None = None
        self.title = plain_label(desk.say(N("任期与换届清单")), "heading")
        self.words = plain_label("", "counts", wrap=True)
        self.notes = plain_label("", "small", wrap=True)
        self.fold = QPushButton(objectName="fold_ladder", checkable=True)
        self.fold.setProperty("role", "link")
        self.fold.toggled.connect(lambda _on: self._open())
        self.list = Checklist(desk, "unit")
        self.list.print.clicked.connect(self.print_ladder)
        top = QHBoxLayout()
        top.addWidget(self.title)
        top.addStretch()
        top.addWidget(self.fold)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(1.5))
        layout.addLayout(top)
        for widget in (self.words, self.notes, self.list):
            layout.addWidget(widget)
        desk.news.changed.connect(self._hear)

    def show_parent(self, record: Record | None) -> None:
        """Show the term of a body."""
        unit = record if isinstance(record, Unit) else None
        other = unit is None or self.unit is None or unit.uid != self.unit.uid
        self.unit = unit
        self.refresh()
        if other and self.term is not None:
            self.fold.setChecked(self._state() != "far")
            self._open()

    def refresh(self) -> None:
        """Reckon the term again."""
        desk, unit = self.desk, self.unit
        norms, today = desk.store.find(Norm), desk.today()
        self.term = term_of(unit, norms, today) if unit else None
        self.setVisible(self.term is not None)
        if unit is None or self.term is None:
            self.list.show_list(None, "", None)
            return
        self.words.setText(desk.say(term_words(desk, self.term)))
        notes = committee_words(desk.store, unit, norms, today)
        self.notes.setText("\n".join(desk.say(note) for note in notes))
        self.notes.setVisible(bool(notes))
        self.list.show_list(unit, "re_election", self.term.ends, self.term.ends)

    def print_ladder(self) -> Job | None:
        """Make the ladder of the shown body."""
        if self.unit is None:
            return None
        from app.papers.gathered_life import ladder_of

        desk = for_paper(self.desk)
        paper = ladder_of(desk.store, desk.tongue, self.unit, now(desk))
        return make_paper(self.desk, said(N("打印{name}"), name=paper.title), paper.title, paper)

    def _state(self) -> str:
        assert self.term is not None
        return term_standing(self.desk.store, self.term, self.desk.today()).state

    def _open(self) -> None:
        is_open = self.fold.isChecked()
        self.list.setVisible(is_open)
        self.fold.setIcon(icon("down" if is_open else "right"))
        self.fold.setText(self.desk.say(N("收起清单") if is_open else N("展开清单")))

    def _hear(self, changes: Changes) -> None:
        if self.unit is not None and _READS & changes.rows.keys():
            fresh = self.desk.store.get(Unit, self.unit.uid)
            if fresh is not None:
                self.unit = fresh
                self.refresh()


class TermsView(QWidget):
    """List the bodies by the end of their term; the ladder of the chosen one beside them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.terms: list[TermStanding] = []
        self.table = self._make_table()
        words = N("还没有可以推算任期的组织。在党委和党支部的页面填上本届选举日期或届满日期。")
        self.none = Empty(desk, Unit, "unit", words, N("打开组织"))
        self.none.explain(filtered=False)
        self.none.new_wanted.connect(lambda: desk.news.open("unit", ""))
        self.section = TermSection(desk)
        self.section.fold.hide()
        frame = QFrame()
        frame.setProperty("role", "card")
        inner = QVBoxLayout(frame)
        inner.addWidget(self.section)
        inner.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(frame)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(step(3))
        row.addWidget(self.table, 2)
        row.addWidget(scroll, 3)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(both)
        self._stack.addWidget(self.none)
        desk.news.changed.connect(self._hear)

    def show_uid(self, uid: str) -> None:
        """Choose a body."""
        self.refresh()
        row = next((n for n, term in enumerate(self.terms) if term.term.unit.uid == uid), -1)
        if row >= 0:
            self.table.setCurrentCell(row, 0)

    def refresh(self) -> None:
        """Read the terms again, the nearest end first."""
        before = self._chosen()
        self.terms = terms_on(self.desk.store, self.desk.today())
        blocked = self.table.blockSignals(True)
        self.table.setRowCount(len(self.terms))
        for place, term in enumerate(self.terms):
            self._fill(place, term)
        row = next((n for n, term in enumerate(self.terms) if term.term.unit.uid == before), 0)
        self.table.setCurrentCell(row if self.terms else -1, 0)
        self.table.blockSignals(blocked)
        self._stack.setCurrentIndex(0 if self.terms else 1)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Be up to date whenever it is looked at."""
        super().showEvent(event)
        self.refresh()

    def _chosen(self) -> str:
        row = self.table.currentRow()
        return self.terms[row].term.unit.uid if 0 <= row < len(self.terms) else ""

    def _show(self) -> None:
        row = self.table.currentRow()
        unit = self.terms[row].term.unit if 0 <= row < len(self.terms) else None
        self.section.show_parent(unit)
        self.section.title.setText(unit.short or unit.name if unit else "")
        self.section.fold.setChecked(True)

    def _fill(self, place: int, found: TermStanding) -> None:
        unit, (mark, tone) = found.term.unit, MARKS[found.state]
        words = self.desk.say(found.words)
        for column, text in enumerate((unit.short or unit.name, f"{found.term.ends}", words)):
            item = QTableWidgetItem(text)
            if column == len(_HEADS) - 1:
                item.setIcon(icon(mark, tone_colour(tone)))
            self.table.setItem(place, column, item)

    def _hear(self, changes: Changes) -> None:
        if self.isVisible() and _READS & changes.rows.keys():
            self.refresh()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, len(_HEADS))
        table.setObjectName("terms")
        table.setHorizontalHeaderLabels([self.desk.say(head) for head in _HEADS])
        table.setAccessibleName(self.desk.say(N("换届")))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(step(8))
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(len(_HEADS) - 1, QHeaderView.ResizeMode.Stretch)
        table.currentCellChanged.connect(lambda *_places: self._show())
        return table


def term_words(desk: Desk, term: Term) -> Said:
    """Say when a body was elected and when its term ends."""
    ends = day_said(desk.tongue, term.ends)
    words = N("任期届满：{day}（按任期年数推算）") if term.reckoned else N("任期届满：{day}")
    standing = term_standing(desk.store, term, desk.today()).words
    parts: Sequence[Said] = (said(words, day=ends), standing)
    elected: dt.date | None = term.unit.elected
    if elected is None:
        return said(N("{first}　{second}"), first=parts[0], second=parts[1])
    chosen = said(N("本届选举：{day}"), day=day_said(desk.tongue, elected))
    return said(N("{first}　{second}　{third}"), first=chosen, second=parts[0], third=parts[1])
