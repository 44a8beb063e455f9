"""The records that hang on the shown one, as a table to type into."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.records.describe import Record
from app.records.words import N, Problem, Said, said
from app.store.drafts import waiting
from app.store.rows import Changes
from app.ui import theme
from app.ui.children_cells import head_of, least_width
from app.ui.children_row import Row
from app.ui.desk import Desk
from app.ui.editors_flow import FlowLayout
from app.ui.form_grid import plain_label
from app.ui.scrolling import bring_into_sight

PLACE = "place"


class _Head(QWidget):
    """Say the names of the columns; it never keeps a page from becoming narrower."""

    def minimumSizeHint(self) -> QSize:
        """Ask for no width."""
        return QSize(0, super().minimumSizeHint().height())


class Children(QWidget):
    """Add, edit, order and remove the records of ``cls`` whose ``link`` is the shown record."""

    def __init__(
        self,
        desk: Desk,
        cls: type[Record],
        link: str,
        columns: Sequence[str],
        more: Sequence[str] = (),
        title: str | Said = "",
    ) -> None:
        super().__init__()
        self.desk, self.cls, self.link = desk, cls, link
        self.rows: list[Row] = []
        self._columns = [name for name in columns if name != PLACE]
        self._more = more
        self._places = any(field.name == PLACE for field in cls.fields)
        self._parent: Record | None = None
        self.setObjectName(f"{cls.table}-children")
        label = said(cls.label)
        self._head = self._header()
        self._none = plain_label(
            desk.say(said(N("还没有{label}。"), label=label)), "quiet", wrap=True
        )
        self._wait = plain_label(
            desk.say(N("上面的必填项填好后，就可以在这里添加。")), "quiet", wrap=True
        )
        self.add = QPushButton(theme.icon("add", theme.tokens().accent), "")
        self.add.setText(desk.say(said(N("添加{label}"), label=label)))
        self.add.setAccessibleName(self.add.text())
        self.add.setProperty("role", "link")
        self.add.clicked.connect(self.add_row)
        self._build(desk.say(title or cls.label))
        desk.news.changed.connect(self._hear)
        self.show_parent(None)

    def show_parent(self, parent: Record | None) -> None:
        """Show what hangs on a stored record; None while there is none."""
        if parent is not None and self._parent is not None and parent.uid == self._parent.uid:
            self._parent = parent
            self._show_state()
            return
        self.settle()
        self._parent = parent
        for row in tuple(self.rows):
            self._take_out(row)
        self._reload()
        self._bring_drafts()
        self._show_state()

    def settle(self) -> None:
        """Store what is valid in every row and put the rest on disk."""
        for row in tuple(self.rows):
            row.sheet.settle()

    def add_row(self) -> Row | None:
        """Open an empty row at the end and put the cursor into it."""
        if self._parent is None or not self.desk.store.may_write(self._parent):
            return None
        values: dict[str, object] = {self.link: self._parent.uid}
        if self._places:
            places = [getattr(row.sheet.record, PLACE) or 0 for row in self.rows]
            values[PLACE] = max(places, default=0) + 1
        row = self._row(self.cls(**values))
        row.focus_first()
        self._show_state()
        bring_into_sight(row)
        return row

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing behind that is not on disk."""
        self.settle()
        super().hideEvent(event)

    def _build(self, title: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.step())
        top = QWidget()
        flow = FlowLayout(top, last_at_end=True)
        flow.addWidget(plain_label(title, "heading", wrap=True))
        flow.addWidget(self.add)
        layout.addWidget(top)
        layout.addWidget(self._head)
        self._body = QVBoxLayout()
        self._body.setSpacing(0)
        layout.addLayout(self._body)
        layout.addWidget(self._none)
        layout.addWidget(self._wait)

    def _header(self) -> QWidget:
        head = _Head()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, theme.step(), 0, 0)
        line.setSpacing(theme.step(2))
        for name in self._columns:
            field = self.cls.field(name)
            label = plain_label(head_of(field), "label")
            policy = label.sizePolicy()
            policy.setHorizontalPolicy(policy.Policy.Ignored)
            label.setSizePolicy(policy)
            label.setMinimumWidth(least_width(field))
            line.addWidget(label, round(field.weight * 10))
        self._gap = QLabel()
        line.addWidget(self._gap)
        return head

    def _row(self, record: Record) -> Row:
        row = Row(self.desk, self.cls, self._columns, self._more, moves=self._places)
        row.dropped.connect(self._drop)
        row.moved.connect(self._move)
        row.sheet.gone.connect(lambda _uid, row=row: self._lost(row))
        row.sheet.kept.connect(self._show_state)
        row.cells.broken.connect(self._show_state)
        self.rows.append(row)
        self._body.addWidget(row)
        row.sheet.show_record(record)
        if self.isVisible():
            row.show()
        return row

    def _reload(self) -> None:
        """Bring in what is stored and not shown yet, in its order."""
        if self._parent is None:
            return
        order = PLACE if self._places else ""
        linked: dict[str, Any] = {self.link: self._parent.uid}
        records = self.desk.store.find(self.cls, order=order, **linked)
        shown = {row.sheet.record.uid: row for row in self.rows if row.sheet.record}
        for record in records:
            if record.uid not in shown:
                shown[record.uid] = self._row(record)
        stored = [shown.pop(record.uid) for record in records]
        for row in tuple(shown.values()):
            if not row.sheet.is_new:
                self._take_out(shown.pop(row.sheet.record.uid))
        self._set_order([*stored, *shown.values()])

    def _bring_drafts(self) -> None:
        if self._parent is None:
            return
        shown = {row.sheet.record.uid for row in self.rows if row.sheet.record}
        for draft in reversed(waiting(self.desk.store, self.cls.table)):
            ours = draft.raw.get(self.link) == self._parent.uid
            if ours and draft.uid not in shown:
                row = self._row(self.cls(uid=draft.uid, **{self.link: self._parent.uid}))
                row.sheet.show_draft(draft)

    def _set_order(self, rows: list[Row]) -> None:
        if rows == self.rows:
            return
        self.rows = rows
        for place, row in enumerate(rows):
            if self._body.indexOf(row) != place:
                self._body.removeWidget(row)
                self._body.insertWidget(place, row)

    def _take_out(self, row: Row) -> None:
        self.rows.remove(row)
        self._body.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _lost(self, row: Row) -> None:
        if row in self.rows:
            self._take_out(row)
            self._show_state()

    def _drop(self, row: Row) -> None:
        record = row.sheet.record
        if record is None or row.sheet.is_new:
            row.sheet.forget()
            self._lost(row)
            return
        label, title = said(self.cls.label), self.desk.tongue.title_of(record)
        try:
            with self.desk.store.step(
                said(N("移除{label}“{title}”"), label=label, title=title)
            ) as s:
                s.drop(record)
        except Problem as problem:
            self.desk.ask.tell(problem.what)
            return
        words = said(N("已移除{label}“{title}”，按 Ctrl+Z 放回。"), label=label, title=title)
        self.desk.news.say(self.desk.say(words))

    def _move(self, row: Row, way: int) -> None:
        """Swap a row with its neighbour and number all places anew, as one step."""
        self.settle()
        stored = [each for each in self.rows if not each.sheet.is_new]
        here = stored.index(row) if row in stored else -1
        if here < 0 or not 0 <= here + way < len(stored):
            return
        stored[here], stored[here + way] = stored[here + way], stored[here]
        records = [each.sheet.record for each in stored if each.sheet.record]
        what = said(N("调整{label}的次序"), label=said(self.cls.label))
        with self.desk.store.step(what) as step:
            step.put_many(rec.having(**{PLACE: n}) for n, rec in enumerate(records, 1))
        row.focus_first()

    def _hear(self, changes: Changes) -> None:
        if self._parent is None or self.cls.table not in changes.rows:
            return
        if any(changes.by is row.sheet for row in self.rows):
            return
        self._reload()
        self._show_state()

    def _show_state(self) -> None:
        can = self.desk.store.may_write(self._parent)
        self.add.setVisible(can)
        for row in self.rows:
            row.set_writable(can)
        self._wait.setVisible(self._parent is None)
        self._none.setVisible(self._parent is not None and not self.rows)
        # Where a row has no room for one line its cells say their names themselves.
        self._head.setVisible(bool(self.rows) and self.rows[0].cells.is_line)
        if self.rows:
            self._gap.setFixedWidth(self.rows[0].buttons_width())
