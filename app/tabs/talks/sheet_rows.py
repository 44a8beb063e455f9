"""The lines of a sheet: one opinion each, Enter for the next, a paste becomes as many lines."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.records.item_choices import ITEM_KINDS
from app.records.words import N, said
from app.rules.sheets import Entry, split_lines
from app.ui.desk import Desk
from app.ui.editors_boxes import LineBox
from app.ui.form_grid import plain_label
from app.ui.scrolling import bring_into_sight
from app.ui.theme import icon, step

_FIRST_ROWS = 4


class SheetRow(QWidget):
    """Take one opinion: its kind, its words, who said it."""

    changed = Signal()
    done = Signal(object)
    dropped = Signal(object)
    pasted = Signal(object, list)

    def __init__(self, desk: Desk, names: Sequence[str]) -> None:
        super().__init__()
        say = desk.say
        self.number = plain_label("", "quiet")
        self.number.setMinimumWidth(self.fontMetrics().horizontalAdvance("00"))
        self.kind = QComboBox(objectName="kind")
        for key, label in ITEM_KINDS.items():
            self.kind.addItem(say(label), key)
        self.text, self.name = LineBox(), LineBox()
        self.text.setObjectName("text")
        self.name.setObjectName("name")
        self.name.setCompleter(QCompleter(list(names), self.name))
        self.anonymous = QCheckBox(say(N("匿名")))
        gone = QToolButton(icon=icon("close"), autoRaise=True)
        gone.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for widget, words in (
            (self.kind, N("类型")),
            (self.text, N("内容")),
            (self.name, N("提出人")),
            (gone, N("移除这一行")),
        ):
            widget.setAccessibleName(say(words))
            widget.setToolTip(say(words) if widget is gone else "")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(step(2))
        line.addWidget(self.number)
        line.addWidget(self.kind)
        line.addWidget(self.text, 5)
        line.addWidget(self.name, 1)
        line.addWidget(self.anonymous)
        line.addWidget(gone)
        self.name.setMinimumWidth(step(24))
        self.kind.activated.connect(lambda _row: self.changed.emit())
        self.anonymous.toggled.connect(self._unname)
        gone.clicked.connect(lambda: self.dropped.emit(self))
        for box in (self.text, self.name):
            box.setPlaceholderText(box.accessibleName())
            box.textEdited.connect(lambda _text: self.changed.emit())
            box.key_takers.append(self._take)

    def entry(self) -> Entry:
        """Return what stands in the row."""
        return Entry(
            self.kind.currentData(), self.text.text(), self.name.text(), self.anonymous.isChecked()
        )

    def show_entry(self, entry: Entry) -> None:
        """Show an opinion."""
        self.kind.setCurrentIndex(max(self.kind.findData(entry.kind), 0))
        self.text.setText(entry.text)
        self.name.setText(entry.name)
        self.anonymous.setChecked(entry.anonymous)

    def _unname(self, on: bool) -> None:
        self.name.setEnabled(not on)
        if on:
            self.name.clear()
        self.changed.emit()

    def _take(self, event: QKeyEvent) -> bool:
        """Go on with Enter, and part what is pasted into lines."""
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.done.emit(self)
            return True
        if event.matches(QKeySequence.StandardKey.Paste) and self.text.hasFocus():
            lines = split_lines(QGuiApplication.clipboard().text())
            if len(lines) > 1:
                self.pasted.emit(self, lines)
                return True
        return False


class SheetRows(QScrollArea):
    """Hold the rows; there is always an empty one at the end."""

    changed = Signal()

    def __init__(self, desk: Desk, names: Sequence[str]) -> None:
        super().__init__()
        self._desk, self._names = desk, names
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, step(2), 0)
        self._column.setSpacing(step(1.5))
        self._column.addStretch()
        self.setWidget(inner)
        self.rows: list[SheetRow] = []
        for _ in range(_FIRST_ROWS):
            self.add_row()

    def add_row(self, after: SheetRow | None = None) -> SheetRow:
        """Put an empty row after another one, or at the end; it begins with the same kind."""
        row = SheetRow(self._desk, self._names)
        place = self.rows.index(after) + 1 if after else len(self.rows)
        if self.rows:
            row.kind.setCurrentIndex(self.rows[max(place - 1, 0)].kind.currentIndex())
        self.rows.insert(place, row)
        self._column.insertWidget(place, row)
        row.changed.connect(self.changed)
        row.done.connect(self.go_on)
        row.dropped.connect(self.drop_row)
        row.pasted.connect(self.paste)
        self._count()
        return row

    def go_on(self, row: SheetRow) -> None:
        """Put the cursor into the next row, a new one after the last."""
        place = self.rows.index(row) + 1
        following = self.rows[place] if place < len(self.rows) else self.add_row()
        if following.entry().is_empty:
            following.kind.setCurrentIndex(row.kind.currentIndex())
        following.text.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_sight(following)

    def drop_row(self, row: SheetRow) -> None:
        """Take a row out."""
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        if not self.rows:
            self.add_row()
        self._count()
        self.changed.emit()

    def paste(self, row: SheetRow, lines: Sequence[str]) -> None:
        """Put each line into a row of its own, beginning with this one."""
        here = row
        for number, line in enumerate(lines):
            if number:
                place = self.rows.index(here) + 1
                free = place < len(self.rows) and self.rows[place].entry().is_empty
                following = self.rows[place] if free else self.add_row(here)
                following.kind.setCurrentIndex(row.kind.currentIndex())
                here = following
            here.text.setText(here.text.text() + line if not number else line)
        here.text.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_sight(here)
        self.changed.emit()

    def entries(self) -> list[Entry]:
        """Return what was typed, empty rows left out."""
        return [entry for row in self.rows if not (entry := row.entry()).is_empty]

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these opinions from the first row on."""
        while len(self.rows) < len(entries) + 1:
            self.add_row()
        for row, entry in zip(self.rows, entries, strict=False):
            row.show_entry(entry)

    def _count(self) -> None:
        for number, row in enumerate(self.rows, 1):
            row.number.setText(str(number))
            row.setAccessibleName(self._desk.say(said(N("第 {n} 行"), n=number)))
