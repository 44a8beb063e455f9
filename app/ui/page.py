"""The standard page: a list on the left, the record chosen there on the right."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.records.describe import Record
from app.records.words import N, Said, said
from app.store.drafts import draft_of
from app.store.listing import Wanted
from app.store.rows import Changes
from app.ui.acts import drop_records
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.history import HistoryPanel
from app.ui.look import Look
from app.ui.page_head import Aside, Beside, PageHead, Printout
from app.ui.panes import AtLeast, Panes
from app.ui.table import ListView
from app.ui.theme import step

__all__ = ["Beside", "Printout", "RecordPage"]
_LIST, _SIDE = 0, 1
_ASIDE = 1
_NARROWEST_SIDE = 84


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
        self.splitter.turn(_SIDE)
        self._hidden.setVisible(not listed and self.record is not None)

    def show_new(self, **values: object) -> None:
        """Show an empty form with these values filled in."""
        self.list.table.clearSelection()
        self._open_sheet()
        self.splitter.turn(_SIDE)
        self._uid = ""
        self._name(None)
        self.form.show_new(**values)

    def show_list(self) -> None:
        """Bring the list to the front, for where it had to give way to the form."""
        self.splitter.turn(_LIST)
        self.list.table.setFocus()

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
        self._open_sheet()
        if self.record is None or self.record.uid != uid:
            self.form.show_record(record)
        self._name(record)

    def _open_sheet(self) -> None:
        self._right.setCurrentWidget(self._sheet)
        self.splitter.want(_SIDE, True)
        self._hidden.hide()

    def _show_draft(self, uid: str) -> None:
        """Show what was typed of a record that was never kept."""
        draft = draft_of(self.desk.store, f"{self.cls.table}:{uid}")
        if draft is None:
            self._leave()
            return
        self._uid = ""
        self._open_sheet()
        self.form.show_draft(draft)
        self._name(None)

    def _name(self, record: Record | None) -> None:
        words = said(N("新建{label}"), label=said(self.cls.label))
        self.title.setText(self.desk.tongue.title_of(record) if record else self.desk.say(words))
        for button in (self.print, *self._turns):
            button.setEnabled(record is not None)
        self.gone.setEnabled(self.desk.store.may_write(record))
        self._aside.tell(record)

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
        self.splitter.turn(_LIST)
        self._make_room(self._empty)

    def _make_room(self, empty: bool) -> None:
        """Give an empty list the whole page: its own words say what to do next."""
        self._empty = empty
        self.splitter.want(_SIDE, not empty or self._right.currentWidget() is self._sheet)

    def _turn(self, number: int, on: bool) -> None:
        """Open or close a panel beside the record; there is room for one."""
        if on:
            for other, button in enumerate(self._turns):
                button.setChecked(other == number)
            self._aside.setCurrentIndex(number)
        opened = any(button.isChecked() for button in self._turns)
        self._inner.turn(_ASIDE if opened else 0)
        self._inner.want(_ASIDE, opened)
        # Where there is no room for both, the list gives its own as long as the panel is open.
        self.splitter.want(_LIST, not (opened and self._inner.is_folded))
        if on and self.record:
            self._panels[number][1].show_record(self.record)

    def _build(self) -> None:
        # From the outside in: a widget that moves to another parent is styled all over again.
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.splitter = Panes()
        self.splitter.setHandleWidth(9)
        layout.addWidget(self.splitter)
        self._side = AtLeast(_NARROWEST_SIDE)
        for part in (self.list, self._side):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(_LIST, 4)
        self.splitter.setStretchFactor(_SIDE, 5)
        # Else the words a list says while it is empty would settle how wide it begins.
        self.splitter.setSizes([4_000, 5_000])
        self._nothing = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._nothing.setProperty("role", "quiet")
        self._nothing.setText(self.desk.say(N("在列表里选一条，或新建一条。")))
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
        layout.addWidget(self._head())
        layout.addWidget(self._hint())
        self._inner = Panes()
        layout.addWidget(self._inner, 1)
        self._aside = Aside([panel for _, panel in self._panels])
        for part in (self.form, self._aside):
            self._inner.addWidget(part)
        self._inner.want(_ASIDE, False)
        self._inner.setStretchFactor(0, 3)
        self._inner.setStretchFactor(1, 2)

    def _head(self) -> QWidget:
        turns = [(each.icon, each.title) for each, _ in self._panels]
        head = PageHead(self.desk, self.papers, turns)
        self._turns = head.turns
        self.back, self.title = head.back, head.title
        self.print, self.past, self.gone = head.print, head.past, head.gone
        for paper in self.papers:
            action = head.menu.addAction(self.desk.say(paper.title))
            action.triggered.connect(lambda _=False, paper=paper: self._print(paper))
        return head

    def _hint(self) -> QWidget:
        self._hidden = QFrame(objectName="hint")
        self._hidden.setProperty("role", "banner")
        words = QLabel(self.desk.say(N("这条记录不在列表的筛选结果里。")), wordWrap=True)
        clear = QPushButton(self.desk.say(N("清除筛选")))
        clear.setProperty("role", "link")
        clear.clicked.connect(self._clear_filter)
        row = QHBoxLayout(self._hidden)
        row.setContentsMargins(8, 2, 2, 2)
        row.addWidget(words, 1)
        row.addWidget(clear)
        self._hidden.hide()
        return self._hidden

    def _connect(self) -> None:
        self.list.chosen.connect(self._show)
        self.list.emptied.connect(self._make_room)
        self.list.opened.connect(self._enter)
        self.list.table.clicked.connect(lambda _index: self._point())
        self.list.new_wanted.connect(lambda: self.show_new())
        self.form.kept.connect(self._kept)
        for number, button in enumerate(self._turns):
            button.toggled.connect(lambda on, number=number: self._turn(number, on))
        self.gone.clicked.connect(self.drop)
        self.desk.news.changed.connect(self._hear)
        self.splitter.splitterMoved.connect(self._keep_splitter)
        self.splitter.folded.connect(self.back.setVisible)
        self.back.clicked.connect(self.show_list)
        back = QShortcut(QKeySequence("Alt+Left"), self, self.show_list)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _enter(self) -> None:
        self.splitter.turn(_SIDE)
        self.form.focus_first()

    def _point(self) -> None:
        """Open what is clicked where the list has the page to itself, unless it is chosen only."""
        if not QApplication.keyboardModifiers():
            self.splitter.turn(_SIDE)

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
