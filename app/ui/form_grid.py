"""Cells of a form, set in as many columns as the width allows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.records.describe import Field
from app.records.kinds import Flag, Text
from app.records.words import Known
from app.ui import theme
from app.ui.editors_choices import TogglesEditor
from app.ui.editors_core import Editor, polish
from app.ui.language import label_of, say

_COLUMN_WORDS = 16
_MOST_COLUMNS = 3


def plain_label(text: str, role: str, *, wrap: bool = False) -> QLabel:
    """Return a label that shows text as text, never as markup."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(wrap)
    label.setText(text)
    return label


def show_trouble(label: QLabel, known: Known | None) -> None:
    """Say below what is typed that the world is in its way; None takes it away."""
    label.setText(say(known.what) + say(known.advice) if known else "")
    label.setVisible(known is not None)


class Cell(QWidget):
    """Set a label above its editor and the problem below it."""

    def __init__(self, field: Field, editor: Editor) -> None:
        super().__init__()
        self.field = field
        self.editor = editor
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.step(0.5))
        layout.addLayout(self._head())
        layout.addWidget(editor.widget)
        self.problem = plain_label("", "problem", wrap=True)
        self.problem.hide()
        layout.addWidget(self.problem)
        layout.addStretch()

    @property
    def is_wide(self) -> bool:
        """Tell whether the cell takes a whole line."""
        kind = self.field.kind
        several = isinstance(kind, Text) and kind.rows > 1
        return several or self.field.weight >= 3 or isinstance(self.editor, TogglesEditor)

    def show_problem(self, text: str) -> None:
        """Say what is wrong under the editor; "" takes it away."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        if bool(self.label.property("bad")) != bool(text):
            self.label.setProperty("bad", bool(text))
            polish(self.label)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(theme.step(0.5))
        # A tick box says its name itself; the empty line keeps it level with its neighbours.
        text = "" if isinstance(self.field.kind, Flag) else label_of(self.field)
        self.label = plain_label(text, "label")
        self.label.setBuddy(self.editor.typed)
        head.addWidget(self.label)
        if self.field.required:
            head.addWidget(plain_label("*", "star"))
        head.addStretch()
        return head


class CellGrid(QWidget):
    """Set cells side by side, fewer where it is narrow; long ones take a line of their own."""

    def __init__(self, cells: Sequence[Cell]) -> None:
        super().__init__()
        self.cells = cells
        self._columns = 0
        self._left_out: frozenset[str] = frozenset()
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(theme.step(4))
        self._layout.setVerticalSpacing(theme.step(2.5))
        for cell in cells:
            cell.setParent(self)
        self._place(2)

    def leave_out(self, names: frozenset[str]) -> bool:
        """Hide the cells of these fields, the others close up; tell whether any is left."""
        names &= {cell.field.name for cell in self.cells}
        if names != self._left_out:
            self._left_out = names
            for cell in self.cells:
                cell.setVisible(cell.field.name not in names)
            columns, self._columns = self._columns, 0
            self._place(columns)
        return len(names) < len(self.cells)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set anew when the number of columns changes."""
        super().resizeEvent(event)
        word = self.fontMetrics().horizontalAdvance("国")
        columns = event.size().width() // (word * _COLUMN_WORDS)
        self._place(max(1, min(columns, _MOST_COLUMNS)))

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(_MOST_COLUMNS):
            self._layout.setColumnStretch(column, int(column < columns))
            width = self.fontMetrics().horizontalAdvance("国") if column < columns else 0
            self._layout.setColumnMinimumWidth(column, width)
        self._columns = columns
        row, column, before = 0, 0, ""
        for cell in self.cells:
            self._layout.removeWidget(cell)
            if cell.field.name in self._left_out:
                continue
            span = columns if cell.is_wide else 1
            if 0 < column < columns and before == f"{cell.field.name}_on":
                span = columns - column  # what was done on a day stands beside the day
            before = cell.field.name
            if column + span > columns:
                row, column = row + 1, 0
            self._layout.addWidget(cell, row, column, 1, span)
            column += span


class SectionCard(QFrame):
    """Show a section under its title; a folded one opens with one click."""

    def __init__(self, title: str, inner: QWidget, *, folded: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "section")
        self.inner = inner
        self.names: frozenset[str] = frozenset()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.step(3), 0, theme.step(4))
        layout.setSpacing(theme.step(2.5))
        self.fold: QPushButton | None = None
        if folded:
            self.fold = QPushButton(title)
            self.fold.setProperty("role", "fold")
            self.fold.clicked.connect(lambda: self.set_open(not self.inner.isVisibleTo(self)))
            layout.addWidget(self.fold)
        elif title:
            layout.addWidget(plain_label(title, "heading"))
        layout.addWidget(inner)
        if folded:
            self.set_open(False)

    def set_open(self, is_open: bool) -> None:
        """Open or fold the section; one without a fold is always open."""
        if self.fold is not None:
            self.inner.setVisible(is_open)
            self.fold.setIcon(theme.icon("down" if is_open else "right"))


class ExtraCard(QFrame):
    """Frame a section made by hand as the derived ones are; it hides with what it holds."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.inner = inner
        self.setProperty("role", "section")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.step(3), 0, theme.step(4))
        layout.addWidget(inner)

    def follow(self) -> None:
        """Come and go with the section."""
        self.setVisible(not self.inner.isHidden())
