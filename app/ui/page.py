"""The standard page: a list on the left, the record chosen there on the right."""

from collections.abc import Callable
from typing import Any

import attrs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.records.describe import Record
from app.records.words import N, Said, said
from app.store.drafts import draft_of
from app.store.listing import Wanted
from app.store.rows import Changes
from app.ui.acts import drop_records
from app.ui.cut_label import CutLabel
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.history import HistoryPanel
from app.ui.look import Look
from app.ui.table import ListView
from app.ui.theme import icon, step


@attrs.frozen
class Printout:
    """Name a paper that can be made of one record."""

    title: str
    make: Callable[[Record], object]


@attrs.frozen
class Beside:
    """Name a panel that opens beside a record; it is told the record by ``show_record``."""

    title: str
    icon: str
    make: Callable[[Desk], Any]


class RecordPage(QWidget):
    """Show a list and the form of its current record."""

    def __init__(
        self,
        desk: Desk,
        cls: type[Record],
        look: Look | None = None,
        *,
        base: Wanted | None = None,
        empty: str | Said = "",
        papers: tuple[Printout, ...] = (),
        beside: tuple[Beside, ...] = (),
        form: Any = None,
    ) -> None:
        """Take ``form`` to put a page made by hand in the place of the derived form."""
        super().__init__()
        self.desk, self.cls = desk, cls
        self.list = ListView(desk, cls, look, base, empty=empty)
        self.form: Any = form or Form(desk, cls, look)
        self.history = HistoryPanel(desk)
        past = Beside(N("修改历史"), "history", lambda _desk: self.history)
        self._panels = [(each, each.make(desk)) for each in (*beside, past)]
        self.papers = papers
        self._uid = self._lost = ""
        self._empty = False
        self._build()
        self._connect()

    @property
    def record(self) -> Record | None:
        """Return the kept record the form shows."""
        record = self.form.record
        return record if record is not None and record.id else None

    def show_uid(self, uid: str) -> None:
        """Show a record, even when the list's filter hides it."""
        listed = self.list.show_uid(uid)
        self._show(uid)
        self._hidden.setVisible(not listed and self.record is not None)

    def show_new(self, **values: object) -> None:
        """Show an empty form with these values filled in."""
        self.list.table.clearSelection()
        self._right.setCurrentWidget(self._sheet)
        self._side.show()
        self._hidden.hide()
        self._uid = ""
        self._name(None)
        self.form.show_new(**values)

    def drop(self) -> None:
        """Drop the record shown; it can be undone."""
        if self.record:
            drop_records(self.desk, [self.record], self)

    def _show(self, uid: str) -> None:
        record = self.desk.store.get(self.cls, uid)
        if record is None:
            self._show_draft(uid)
            return
        self._uid = uid
        self._right.setCurrentWidget(self._sheet)
        self._side.show()
        self._hidden.hide()
        if self.record is None or self.record.uid != uid:
            self.form.show_record(record)
        self._name(record)

    def _show_draft(self, uid: str) -> None:
        """Show what was typed of a record that was never kept."""
        draft = draft_of(self.desk.store, f"{self.cls.table}:{uid}")
        if draft is None:
            self._leave()
            return
        self._uid = ""
        self._right.setCurrentWidget(self._sheet)
        self._side.show()
        self._hidden.hide()
        self.form.show_draft(draft)
        self._name(None)

    def _name(self, record: Record | None) -> None:
        words = said(N("新建{label}"), label=said(self.cls.label))
        self.title.setText(self.desk.tongue.title_of(record) if record else self.desk.say(words))
        for button in (self.print, *self._turns):
            button.setEnabled(record is not None)
        self.gone.setEnabled(self.desk.store.may_write(record))
        # What happens to the record it shows a panel hears by itself.
        for _, panel in self._panels:
            if record and panel.isVisibleTo(self) and panel.uid != record.uid:
                panel.show_record(record)

    def _kept(self, record: Record) -> None:
        self._uid = record.uid
        self._name(record)
        self.list.show_uid(record.uid)

    def _hear(self, changes: Changes) -> None:
        touched = changes.rows.get(self.cls.table, frozenset())
        if not self._uid and self._lost in touched and self._is_idle():
            self.show_uid(self._lost)  # undone: what was dropped is back
        if self._uid not in touched:
            return
        fresh = self.desk.store.get(self.cls, self._uid)
        if fresh is None:
            self._leave()
        else:
            self._name(fresh)

    def _is_idle(self) -> bool:
        return self._right.currentWidget() is self._nothing and self.list.isVisible()

    def _leave(self) -> None:
        self._lost, self._uid = self._uid, ""
        self._right.setCurrentWidget(self._nothing)
        self._make_room(self._empty)

    def _make_room(self, empty: bool) -> None:
        """Give an empty list the whole page: its own words say what to do next."""
        self._empty = empty
        self._side.setVisible(not empty or self._right.currentWidget() is self._sheet)

    def _turn(self, number: int, on: bool) -> None:
        """Open or close a panel beside the record; there is room for one."""
        panel = self._panels[number][1]
        panel.setVisible(on)
        if not on:
            return
        for other, button in enumerate(self._turns):
            button.setChecked(other == number)
        if self.record:
            panel.show_record(self.record)

    def _build(self) -> None:
        # From the outside in: a widget that moves to another parent is styled all over again.
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(9)
        layout.addWidget(self.splitter)
        self._side = QWidget()
        for part in (self.list, self._side):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(0, 4)
        self.splitter.setStretchFactor(1, 5)
        self._nothing = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._nothing.setProperty("role", "quiet")
        self._nothing.setText(self.desk.say(N("在左边选一条，或新建一条。")))
        self._sheet = QFrame(objectName="sheet")
        self._sheet.setProperty("role", "card")
        self._right = QStackedLayout(self._side)
        self._right.addWidget(self._nothing)
        self._right.addWidget(self._sheet)
        self._fill_sheet()
        self.splitter.restoreState(self.desk.memory.shape(self._key))

    @property
    def _key(self) -> str:
        return f"splitter/{self.cls.table}"

    def _fill_sheet(self) -> None:
        layout = QVBoxLayout(self._sheet)
        layout.setContentsMargins(step(4), step(3), step(1), step(2))
        layout.addLayout(self._head())
        layout.addWidget(self._hint())
        inner = QSplitter()
        inner.setChildrenCollapsible(False)
        layout.addWidget(inner, 1)
        inner.addWidget(self.form)
        inner.setStretchFactor(0, 3)
        for number, (_, panel) in enumerate(self._panels, 1):
            panel.hide()
            inner.addWidget(panel)
            inner.setStretchFactor(number, 2)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, step(2), 0)
        self.title = CutLabel("title")
        self.print = self._tool("print", N("打印"))
        self.print.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.print)
        for paper in self.papers:
            action = menu.addAction(self.desk.say(paper.title))
            action.triggered.connect(lambda _=False, paper=paper: self._print(paper))
        self.print.setMenu(menu)
        self.print.setVisible(bool(self.papers))
        self._turns = [self._tool(each.icon, each.title) for each, _ in self._panels]
        for button in self._turns:
            button.setCheckable(True)
        self.past = self._turns[-1]
        self.gone = self._tool("trash", N("删除"))
        row.addWidget(self.title, 1)
        for button in (self.print, *self._turns, self.gone):
            row.addWidget(button)
        return row

    def _hint(self) -> QWidget:
        self._hidden = QFrame(objectName="hint")
        self._hidden.setProperty("role", "banner")
        words = QLabel(self.desk.say(N("这条记录不在左边的筛选结果里。")))
        clear = QPushButton(self.desk.say(N("清除筛选")))
        clear.setProperty("role", "link")
        clear.clicked.connect(self._clear_filter)
        row = QHBoxLayout(self._hidden)
        row.setContentsMargins(8, 2, 2, 2)
        row.addWidget(words, 1)
        row.addWidget(clear)
        self._hidden.hide()
        return self._hidden

    def _tool(self, picture: str, words: str) -> QToolButton:
        button = QToolButton(icon=icon(picture), autoRaise=True, enabled=False)
        button.setToolTip(self.desk.say(words))
        button.setAccessibleName(self.desk.say(words))
        return button

    def _connect(self) -> None:
        self.list.chosen.connect(self._show)
        self.list.emptied.connect(self._make_room)
        self.list.opened.connect(lambda _uid: self.form.focus_first())
        self.list.new_wanted.connect(lambda: self.show_new())
        self.form.kept.connect(self._kept)
        for number, button in enumerate(self._turns):
            button.toggled.connect(lambda on, number=number: self._turn(number, on))
        self.gone.clicked.connect(self.drop)
        self.desk.news.changed.connect(self._hear)
        self.splitter.splitterMoved.connect(self._keep_splitter)

    def _keep_splitter(self) -> None:
        self.desk.memory.keep_shape(self._key, self.splitter.saveState())

    def _print(self, paper: Printout) -> None:
        if self.record:
            paper.make(self.record)

    def _clear_filter(self) -> None:
        uid = self.record.uid if self.record else ""
        self.list.clear_filter()
        if uid:
            self.show_uid(uid)
