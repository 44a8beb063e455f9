"""A section of a form that lists other records hanging on the shown one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.records.describe import Record
from app.records.words import N, Said, said
from app.store.rows import Changes
from app.ui.desk import Desk
from app.ui.editors_flow import FlowLayout
from app.ui.form_grid import plain_label
from app.ui.lines import Line, Lines
from app.ui.theme import icon, step, tokens

_FIRST = 8


class Linked(QWidget):
    """Show under a heading the lines that ``read`` finds for the shown record."""

    def __init__(
        self,
        desk: Desk,
        name: str,
        title: str | Said,
        read: Callable[[Record], Sequence[Line]],
        tables: Sequence[str],
        empty: str = "",
        short: int = 0,
    ) -> None:
        """Take as ``tables`` the kinds of record whose changes make it read again."""
        super().__init__()
        self.setObjectName(f"linked_{name}")
        self._desk, self._read, self._tables = desk, read, frozenset(tables)
        self._record: Record | None = None
        self._all = False
        self.lines = Lines(desk, name, fits=True, short=short)
        self.lines.setAccessibleName(desk.say(title))
        self._count = plain_label("", "quiet")
        self._nothing = empty
        self._empty = plain_label(desk.say(empty), "quiet", wrap=True)
        self.more = QPushButton()
        self.more.setProperty("role", "link")
        self.more.clicked.connect(self._show_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(1))
        layout.addWidget(self._heading(title))
        for widget in (self._empty, self.lines, self.more):
            layout.addWidget(widget)
        desk.news.changed.connect(self._hear)

    @property
    def record(self) -> Record | None:
        """Return the record whose lines these are."""
        return self._record

    def show_parent(self, record: Record | None) -> None:
        """Show what hangs on a record; nothing while it is not kept yet."""
        if record is None or self._record is None or record.uid != self._record.uid:
            self._all = False
        self._record = record
        self.refresh()

    def refresh(self) -> None:
        """Read the lines again."""
        found = list(self._read(self._record)) if self._record else []
        shown = found if self._all else found[:_FIRST]
        self.lines.show_lines(shown)
        self.lines.setVisible(bool(found))
        self._empty.setText(self._desk.say(self.emptiness()))
        self._empty.setVisible(not found)
        # A section that has nothing to say and nothing to do takes no room.
        self.setVisible(bool(self._record and (found or self._empty.text())))
        self._count.setText(str(len(found)) if found else "")
        words = said(N("显示全部 {n} 条"), n=len(found))
        self.more.setText(self._desk.say(words))
        self.more.setVisible(len(shown) < len(found))

    def emptiness(self) -> str:
        """Return what is said where there is no line, "" for nothing."""
        return self._nothing

    def add_action(self, name: str, words: str, act: Callable[[Record], object]) -> QPushButton:
        """Put a button into the heading that does something with the shown record."""
        button = QPushButton(icon("add", tokens().accent), self._desk.say(words), objectName=name)
        button.setProperty("role", "link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setEnabled(not self._desk.store.readonly)
        button.clicked.connect(lambda: self._record and act(self._record))
        self._row.addWidget(button)
        return button

    def _show_all(self) -> None:
        self._all = True
        self.refresh()

    def _hear(self, changes: Changes) -> None:
        if self._record is not None and self._tables & changes.rows.keys():
            self.refresh()

    def _heading(self, title: str | Said) -> QWidget:
        row, acts = QWidget(), QWidget()
        flow = FlowLayout(row, last_at_end=True)
        self._row = FlowLayout(acts, in_one_line=True)
        for widget in (plain_label(self._desk.say(title), "heading", wrap=True), self._count, acts):
            flow.addWidget(widget)
        return row
