"""The life of one record: when, what, from what to what, and a way to put it back."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.records import RECORDS
from app.records.describe import Record
from app.records.words import N, Problem, said
from app.store.history import Past, life_of, put_back
from app.store.rows import Changes
from app.ui import theme
from app.ui.desk import Desk
from app.ui.form_grid import plain_label
from app.ui.language import label_of
from app.ui.panes import AtLeast
from app.ui.scrolling import Scroller

_LONGEST = 200
_MOST = 200
_NARROWEST = 50


class HistoryPanel(AtLeast):
    """Show every change of one record, newest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(_NARROWEST)
        self.desk = desk
        self.entries: list[Entry] = []
        self._record: Record | None = None
        self.setObjectName("history")
        page = QWidget()
        self._body = QVBoxLayout(page)
        self._body.setContentsMargins(0, 0, theme.step(2), 0)
        self._body.setSpacing(theme.step(2))
        self._body.addStretch(1)
        scroll = Scroller()
        scroll.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.step(2), 0, 0, 0)
        layout.addWidget(plain_label(desk.say(N("修改历史")), "heading"))
        layout.addWidget(scroll)
        desk.news.changed.connect(self._hear)

    @property
    def uid(self) -> str:
        """Return whose life is shown, "" when nobody's is."""
        return self._record.uid if self._record else ""

    def show_record(self, record: Record | None) -> None:
        """Show the life of a record."""
        self._record = record
        for entry in self.entries:
            self._body.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        lives = life_of(self.desk.store, record.uid)[:_MOST] if record else []
        self.entries = [Entry(self.desk, past) for past in lives]
        for place, entry in enumerate(self.entries):
            self._body.insertWidget(place, entry)

    def _hear(self, changes: Changes) -> None:
        record = self._record
        # On a tab out of sight too: nobody tells the panel when it comes back.
        if record and not self.isHidden() and record.uid in changes.rows.get(record.table, ()):
            self.show_record(record)


class Entry(QFrame):
    """Show one change in words."""

    def __init__(self, desk: Desk, past: Past) -> None:
        super().__init__()
        self.desk = desk
        self.past = past
        self.setProperty("role", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.step(3), theme.step(2), theme.step(2), theme.step(2))
        layout.setSpacing(theme.step())
        head = QHBoxLayout()
        head.addWidget(plain_label(past.at[:16].replace("T", " "), "small"))
        head.addStretch()
        layout.addLayout(head)
        layout.addWidget(plain_label(desk.say(past.what), "value", wrap=True))
        for text in self._lines():
            layout.addWidget(plain_label(text, "small", wrap=True))
        self.button: QPushButton | None = None
        if past.op == "put" and not desk.store.readonly:
            self.button = QPushButton(desk.say(N("放回")))
            words = said(N("放回 {time} 之前的内容"), time=past.at[:16].replace("T", " "))
            self.button.setAccessibleName(desk.say(words))
            self.button.setToolTip(desk.say(words))
            self.button.setProperty("role", "link")
            self.button.clicked.connect(self.put_back)
            head.addWidget(self.button)

    def put_back(self) -> None:
        """Give the fields the values they had before this change."""
        try:
            put_back(self.desk.store, self.past, tuple(self.past.before), by=self)
        except Problem as problem:
            self.desk.ask.tell(problem.what)

    def _lines(self) -> list[str]:
        cls = RECORDS[self.past.table]
        changed = self.past.before if self.past.op == "put" else {}
        return [self._line(cls, name) for name in changed]

    def _line(self, cls: type[Record], name: str) -> str:
        field, tongue = cls.field(name), self.desk.tongue
        old = _short(field.kind.show(self.past.before[name], tongue))
        new = _short(field.kind.show(self.past.after[name], tongue))
        empty = said(N("（空）"))
        words = said(
            N("{field}：{old} → {new}"),
            field=label_of(field),
            old=old or empty,
            new=new or empty,
        )
        return self.desk.say(words)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST] + "…"
