"""Rows under each other of which one at a time unfolds into a small form."""

from collections.abc import Sequence
from typing import Any

import attrs
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.records.describe import Record
from app.records.words import N, Problem, said
from app.store.rows import Changes
from app.ui.desk import Desk
from app.ui.form_grid import plain_label
from app.ui.inline import InlineForm
from app.ui.theme import icon, step, tone_colour


@attrs.frozen
class Face:
    """Say what a folded row shows: a mark in front, its words, and quietly how it stands.

    ``figure`` stands beside the words as a button of its own; ``tone`` colours the icon.
    """

    mark: str
    words: str
    side: str = ""
    icon: str = ""
    figure: str = ""
    tone: str = ""


class Unfolding(QWidget):
    """Keep the records that hang on the shown one; ``face`` and ``ordered`` are to be given."""

    unfolded = Signal()

    def __init__(
        self, desk: Desk, cls: type[Record], link: str, names: Sequence[str], empty: str
    ) -> None:
        super().__init__()
        self.desk, self.cls, self.link = desk, cls, link
        self.parent_record: Record | None = None
        self.records: list[Record] = []
        self._rows: dict[str, _Row] = {}
        self.form = self.make_form(names)
        self.form.kept.connect(self._kept)
        self.form.escaped.connect(self.fold)
        self._sheet = QFrame()
        self._sheet.setProperty("role", "sunk")
        self.below = QVBoxLayout(self._sheet)
        self.below.setContentsMargins(step(3), step(2), step(3), step(3))
        self.below.addWidget(self.form)
        self._empty = plain_label(desk.say(empty), "quiet", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(step(1))
        self._column.addWidget(self._empty)
        self._column.addWidget(self._sheet)
        self._sheet.hide()
        desk.news.changed.connect(self._hear)

    def make_form(self, names: Sequence[str]) -> InlineForm:
        """Return the form rows unfold into."""
        return InlineForm(self.desk, self.cls, names)

    @property
    def writable(self) -> bool:
        """Tell whether what hangs on the shown record may be changed."""
        return self.desk.store.may_write(self.parent_record)

    def face(self, record: Record, place: int) -> Face:
        """Return what the row of a record shows."""
        raise NotImplementedError

    def found(self) -> list[Record]:
        """Return the records that hang on the shown one."""
        if self.parent_record is None:
            return []
        equal: dict[str, Any] = {self.link: self.parent_record.uid}
        return list(self.desk.store.find(self.cls, **equal))

    def point_at(self, uid: str) -> None:
        """Do what the figure of a row is for: show what it counts."""
        self.unfold(uid)

    def ordered(self, records: list[Record]) -> list[Record]:
        """Return the records in the order they are shown in."""
        return records

    def show_parent(self, record: Record | None) -> None:
        """Show what hangs on a record; nothing while it is not kept yet."""
        kept = record if record is not None and record.id else None
        before, self.parent_record = self.parent_record, kept
        self.setEnabled(kept is not None)
        if kept is None or before is None or before.uid != kept.uid:
            self.fold()
        self.refresh()
        idle = self._sheet.isHidden() and self.writable
        if kept is not None and idle and self.form.show_waiting(self.link, kept.uid):
            self._unfold()

    def refresh(self) -> None:
        """Read the rows again; rows that stay are not made anew."""
        self.records = self.ordered(self.found())
        uids = [record.uid for record in self.records]
        for uid in self._rows.keys() - set(uids):
            row = self._rows.pop(uid)
            row.hide()
            row.deleteLater()
        for place, record in enumerate(self.records):
            row = self._row(record)
            row.show_face(self.face(record, place))
            row.set_writable(self.writable)
        self._lay_out()

    def add(self, **values: Any) -> None:
        """Unfold an empty form for one more record."""
        if self.parent_record is None or not self.writable:
            return
        self.form.settle()
        self.form.show_new(**{self.link: self.parent_record.uid}, **values)
        self._unfold()
        self.form.focus_first()

    def unfold(self, uid: str) -> None:
        """Unfold the form of one record, or fold it up again."""
        shown = self.form.record
        if shown is not None and shown.uid == uid and not self._sheet.isHidden():
            self.fold()
            return
        self.form.settle()
        self.form.show_record(self.desk.store.get(self.cls, uid))
        self._unfold()
        self.form.focus_first()

    def fold(self) -> None:
        """Fold the form up, after storing what stands in it."""
        self.form.show_record(None)
        self._sheet.hide()
        self._lay_out()

    def drop(self, uid: str) -> None:
        """Take one record out; it can be undone."""
        record = self.desk.store.get(self.cls, uid)
        if record is None:
            return
        label = said(self.cls.label)
        what = said(N("删除{label}“{title}”"), label=label, title=self.face(record, 0).words)
        try:
            with self.desk.store.step(what, by=self) as writer:
                writer.drop(record)
        except Problem as problem:
            self.desk.ask.tell(problem.what)
            return
        self.desk.news.say(self.desk.say(said(N("已{what}，按 Ctrl+Z 可撤销。"), what=what)))

    def tools(self, record: Record) -> list[tuple[str, str, Any]]:
        """Return icon, words and act of the small buttons of a row."""
        return [("trash", N("删除"), lambda: self.drop(record.uid))]

    def _row(self, record: Record) -> "_Row":
        if record.uid not in self._rows:
            row = _Row(self.desk, self.tools(record), self)
            row.chosen.connect(lambda uid=record.uid: self.unfold(uid))
            row.pointed.connect(lambda uid=record.uid: self.point_at(uid))
            self._rows[record.uid] = row
        return self._rows[record.uid]

    def _unfold(self) -> None:
        self._sheet.show()
        self._lay_out()
        self.unfolded.emit()

    def _lay_out(self) -> None:
        """Set the rows in order, the form right under the row it belongs to."""
        shown = self.form.record
        self._empty.setVisible(not self.records and self._sheet.isHidden())
        place = 1
        below = len(self.records)
        for number, record in enumerate(self.records):
            row = self._rows[record.uid]
            is_open = shown is not None and shown.uid == record.uid
            row.set_open(is_open and not self._sheet.isHidden())
            if is_open:
                below = number + 1
            _put(self._column, number + place, row)
        if self._column.indexOf(self._sheet) != below + 1:
            self._column.removeWidget(self._sheet)
            self._column.insertWidget(below + 1, self._sheet)

    def _kept(self, record: Record) -> None:
        self.refresh()

    def _hear(self, changes: Changes) -> None:
        if self.parent_record is None or self.cls.table not in changes.rows:
            return
        shown = self.form.record
        if shown is None and not self._sheet.isHidden():
            self._sheet.hide()
        self.refresh()


def _put(column: QVBoxLayout, place: int, row: QWidget) -> None:
    if column.indexOf(row) != place:
        column.removeWidget(row)
        column.insertWidget(place, row)
        row.show()


class _Row(QFrame):
    """Show one folded record; the whole line is a button."""

    chosen = Signal()
    pointed = Signal()

    def __init__(self, desk: Desk, tools: list[tuple[str, str, Any]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "row")
        self._words = ""
        self._tools: dict[str, QToolButton] = {}
        self.mark = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.mark.setTextFormat(Qt.TextFormat.PlainText)
        self.mark.setProperty("role", "label")
        self.button = QPushButton()
        self.button.setProperty("role", "fold")
        self.button.setMinimumWidth(0)
        self.button.clicked.connect(self.chosen)
        self.figure = QPushButton(objectName="figure")
        self.figure.setProperty("role", "link")
        self.figure.setCursor(Qt.CursorShape.PointingHandCursor)
        self.figure.clicked.connect(self.pointed)
        self.figure.hide()
        self.side = plain_label("", "quiet")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(step(1), 0, step(1), 0)
        layout.addWidget(self.mark)
        layout.addWidget(self.button, 1)
        layout.addWidget(self.figure)
        layout.addWidget(self.side)
        for picture, words, act in tools:
            tool = QToolButton(icon=icon(picture), autoRaise=True)
            tool.setToolTip(desk.say(words))
            tool.setAccessibleName(desk.say(words))
            self._tools[picture] = tool
            tool.clicked.connect(lambda _=False, act=act: act())
            layout.addWidget(tool)

    def show_face(self, face: Face) -> None:
        """Show a record's words, cut to the width there is."""
        if face.icon:
            picture = icon(face.icon, tone_colour(face.tone))
            self.mark.setPixmap(picture.pixmap(QSize(step(4), step(4))))
        else:
            self.mark.setText(face.mark)
            widths = (self.fontMetrics().horizontalAdvance(text) for text in ("00", face.mark))
            self.mark.setMinimumWidth(max(widths))
        self._words = " ".join(face.words.split())
        spoken = (face.mark, self._words, face.side)
        self.button.setAccessibleName("，".join(word for word in spoken if word))
        self.side.setText(face.side)
        self.figure.setText(face.figure)
        self.figure.setVisible(bool(face.figure))
        self._cut()

    def set_writable(self, writable: bool) -> None:
        """Let the small buttons do what they say."""
        for tool in self._tools.values():
            tool.setEnabled(writable)

    def let(self, picture: str, on: bool) -> None:
        """Let the small button with one picture do what it says, or not."""
        self._tools[picture].setEnabled(on)

    def set_open(self, is_open: bool) -> None:
        """Point the arrow."""
        self.button.setIcon(icon("down" if is_open else "right"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = max(self.button.width() - step(8), step(20))
        cut = self.button.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.button.setText(cut.replace("&", "&&"))
