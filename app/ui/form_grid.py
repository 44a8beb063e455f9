"""Cells of a form, set in as many columns as the width allows."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
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
from app.ui.editors_choices import FlagEditor, TogglesEditor
from app.ui.editors_core import Editor, polish
from app.ui.editors_text import LinesEditor
from app.ui.language import label_of, say
from app.ui.marking import Marking

_COLUMN_WORDS = 16
_MOST_COLUMNS = 3
_LONG_LABEL = 12


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


class Remark(QWidget):
    """Say below a field what may be amiss, with a mark and a link that says where to look."""

    def __init__(self) -> None:
        super().__init__(objectName="warning")
        self._act: Callable[[], object] = int
        mark = QLabel(pixmap=theme.icon("warning", theme.tokens().warn).pixmap(theme.step(3.5)))
        self.words = plain_label("", "notice", wrap=True)
        self.link = QPushButton()
        self.link.setProperty("role", "link")
        self.link.clicked.connect(lambda: self._act())
        row = QHBoxLayout()
        row.setSpacing(theme.step())
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self.link)

    def tell(self, words: str, link: str, act: Callable[[], object]) -> None:
        """Show a sentence and a link; no sentence takes both away."""
        self.words.setText(words)
        self.link.setText(link.replace("&", "&&"))
        self.link.setVisible(bool(link))
        self._act = act
        self.setVisible(bool(words))


class Cell(QWidget):
    """Set a label above its editor and the problem below it."""

    def __init__(self, field: Field, editor: Editor) -> None:
        super().__init__()
        self.field = field
        self.editor = editor
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.step(0.5))
        layout.addLayout(self._head())
        layout.addWidget(editor.widget)
        self.problem = plain_label("", "problem", wrap=True)
        self.problem.hide()
        layout.addWidget(self.problem)
        self.warning: Remark | None = None
        layout.addStretch()
        if isinstance(editor, LinesEditor):
            Marking(editor, self)

    @property
    def is_wide(self) -> bool:
        """Tell whether the cell takes a whole line."""
        kind = self.field.kind
        several = isinstance(kind, Text) and kind.rows > 1
        return several or self.field.weight >= 3 or isinstance(self.editor, TogglesEditor)

    def wanted_width(self) -> int:
        """Return what shows the widest choice whole, or the words of an empty box."""
        hint = self.fontMetrics().horizontalAdvance(say(self.field.hint)) + theme.step(6)
        return max(self.minimumSizeHint().width(), hint if self.field.hint else 0)

    def show_label(self, on: bool) -> None:
        """Say the name of the field, or leave that to the head of a column."""
        self.label.setVisible(on)
        if self.star is not None:
            self.star.setVisible(on)
        if isinstance(self.editor, FlagEditor):
            self.editor.box.setText(label_of(self.field) if on else "")

    def show_problem(self, text: str) -> None:
        """Say what is wrong under the editor; "" takes it away."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        if bool(self.label.property("bad")) != bool(text):
            self.label.setProperty("bad", bool(text))
            polish(self.label)

    def show_warning(self, words: str, link: str = "", act: Callable[[], object] = int) -> None:
        """Say under the editor what may be amiss, and offer a way to what it has to do with."""
        if self.warning is None and words:
            self.warning = Remark()
            self._layout.insertWidget(self._layout.indexOf(self.problem) + 1, self.warning)
        if self.warning is not None:
            self.warning.tell(words, link, act)
            self.editor.widget.setAccessibleDescription(self.editor.problem_text or words)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(theme.step(0.5))
        # A tick box says its name itself; the empty line keeps it level with its neighbours.
        text = "" if isinstance(self.field.kind, Flag) else label_of(self.field)
        self.label = plain_label(text, "label")
        # Words that wrap are laid out twice; the short ones need not.
        self.label.setWordWrap(len(text) > _LONG_LABEL)
        self.label.setBuddy(self.editor.typed)
        head.addWidget(self.label)
        self.star: QLabel | None = None
        head.addStretch()
        self._line = head
        self.ask_for(self.field.required)
        return head

    def ask_for(self, on: bool) -> None:
        """Mark the field as one that has to be filled, or take the mark away."""
        if self.star is None and on:
            self.star = plain_label("*", "star")
            self._line.insertWidget(1, self.star)
        if self.star is not None:
            self.star.setVisible(on)


class CellGrid(QWidget):
    """Set cells side by side, fewer where it is narrow; long ones take a line of their own."""

    def __init__(self, cells: Sequence[Cell]) -> None:
        super().__init__()
        self.cells = cells
        self._spans: tuple[int, ...] = ()
        self._left_out: frozenset[str] = frozenset()
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(theme.step(4))
        self._layout.setVerticalSpacing(theme.step(2.5))
        for cell in cells:
            cell.setParent(self)
        self._place(2, tuple(2 if cell.is_wide else 1 for cell in cells))

    def leave_out(self, names: frozenset[str]) -> bool:
        """Hide the cells of these fields, the others close up; tell whether any is left."""
        names &= {cell.field.name for cell in self.cells}
        if names != self._left_out:
            self._left_out = names
            for cell in self.cells:
                cell.setVisible(cell.field.name not in names)
            self._spans = ()
            self._fit(self.width())
        return len(names) < len(self.cells)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set anew when the number of columns changes, or of those a cell needs."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def minimumSizeHint(self) -> QSize:
        """Ask for one column only: more of them are set where there is room."""
        widths = (cell.minimumSizeHint().width() for cell in self.cells if not cell.isHidden())
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def _fit(self, room: int) -> None:
        gap = self._layout.horizontalSpacing()
        width = room + gap
        column = self.fontMetrics().horizontalAdvance("国") * _COLUMN_WORDS
        columns = max(1, min(width // column, _MOST_COLUMNS))
        spans = []
        for cell in self.cells:
            needed = -(-(cell.wanted_width() + gap) * columns // width)
            spans.append(columns if cell.is_wide else min(columns, needed))
        self._place(columns, tuple(spans))

    def _place(self, columns: int, spans: tuple[int, ...]) -> None:
        if (columns, *spans) == self._spans:
            return
        for column in range(_MOST_COLUMNS):
            self._layout.setColumnStretch(column, int(column < columns))
            width = self.fontMetrics().horizontalAdvance("国") if column < columns else 0
            self._layout.setColumnMinimumWidth(column, width)
        self._spans = (columns, *spans)
        row, column, before = 0, 0, ""
        for cell, wanted in zip(self.cells, spans, strict=True):
            self._layout.removeWidget(cell)
            if cell.field.name in self._left_out:
                continue
            span = wanted
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
            layout.addWidget(plain_label(title, "heading", wrap=True))
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
