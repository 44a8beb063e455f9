"""One line of an inline table: a child record in editors side by side, more of it below."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.records.describe import Field, Record
from app.records.kinds import Choice, Day, Kind, Moment, MonthOnly
from app.records.words import N
from app.ui import theme
from app.ui.desk import Desk
from app.ui.editors import Editor, editor_of
from app.ui.editors_choices import FlagEditor
from app.ui.form_grid import Cell, CellGrid, plain_label, show_trouble
from app.ui.form_sheet import Sheet
from app.ui.language import say


def least_width(field: Field) -> int:
    """Return what a column needs to show its values whole; 0 where any width will do."""
    longest: dict[type[Kind], str] = {
        MonthOnly: "2026-12",
        Day: "2026-12-28",
        Moment: "2026-12-28 08:08",
    }
    measure = QFontMetrics(QApplication.font()).horizontalAdvance
    if isinstance(field.kind, Choice):
        widest = max(measure(say(label)) for label in field.kind.of.values())
        return min(widest, theme.step(18)) + theme.step(9)
    words = longest.get(type(field.kind), "")
    return measure(words) + theme.step(11) if words else 0


class Row(QFrame):
    """Edit one child record; it stores itself as a form does."""

    dropped = Signal(object)
    moved = Signal(object, int)

    def __init__(
        self,
        desk: Desk,
        cls: type[Record],
        columns: Sequence[str],
        more: Sequence[str],
        *,
        moves: bool,
    ) -> None:
        super().__init__()
        self.setProperty("role", "row")
        self.buttons: list[QToolButton] = []
        self.editors: dict[str, Editor] = {}
        line = QHBoxLayout()
        line.setSpacing(theme.step(2))
        for name in columns:
            line.addWidget(self._cell(desk, cls, name), round(cls.field(name).weight * 10))
        cells = [Cell(cls.field(name), editor_of(desk, cls.field(name))) for name in more]
        self.editors |= {cell.field.name: cell.editor for cell in cells}
        self.more = CellGrid(cells)
        self.more.hide()
        self._more_cells = cells
        self._add_buttons(line, moves=moves, unfolds=bool(more))
        self.problem = plain_label("", "problem", wrap=True)
        self.problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.step(), 0, theme.step())
        layout.setSpacing(theme.step())
        layout.addLayout(line)
        layout.addWidget(self.problem)
        layout.addWidget(self.more)
        self.sheet = Sheet(desk, cls, self.editors, self)
        self.sheet.told.connect(self._tell)
        self.sheet.troubled.connect(partial(show_trouble, self.problem))
        self.set_writable(not desk.store.readonly)

    def focus_first(self) -> None:
        """Put the cursor into the first editor."""
        next(iter(self.editors.values())).widget.setFocus()

    def set_writable(self, writable: bool) -> None:
        """Let the row be moved and removed, or only unfolded."""
        for button in self.buttons:
            button.setEnabled(writable or button is self.unfold)

    def set_open(self, is_open: bool) -> None:
        """Show or fold what stands below the line."""
        self.more.setVisible(is_open)
        if self.unfold is not None:
            self.unfold.setIcon(theme.icon("up" if is_open else "down"))

    def buttons_width(self) -> int:
        """Return the room the buttons take, for the head of the table to leave free."""
        gaps = theme.step(2) * (len(self.buttons) - 1)
        return sum(button.sizeHint().width() for button in self.buttons) + gaps

    def _cell(self, desk: Desk, cls: type[Record], name: str) -> QWidget:
        editor = editor_of(desk, cls.field(name))
        if isinstance(editor, FlagEditor):
            # The head of the column says it already.
            editor.box.setText("")
        policy = editor.widget.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        editor.widget.setSizePolicy(policy)
        editor.widget.setMinimumWidth(least_width(editor.field))
        self.editors[name] = editor
        return editor.widget

    def _add_buttons(self, line: QHBoxLayout, *, moves: bool, unfolds: bool) -> None:
        self.unfold = None
        if unfolds:
            self.unfold = self._button(line, "down", N("展开更多"))
            self.unfold.clicked.connect(lambda: self.set_open(self.more.isHidden()))
        if moves:
            for name, words, way in (("up", N("上移"), -1), ("down", N("下移"), 1)):
                button = self._button(line, f"move-{name}", words)
                button.clicked.connect(lambda _=False, way=way: self.moved.emit(self, way))
        self._button(line, "close", N("移除这一行")).clicked.connect(
            lambda: self.dropped.emit(self)
        )

    def _button(self, line: QHBoxLayout, name: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(theme.icon(name))
        button.setAccessibleName(say(words))
        button.setToolTip(say(words))
        self.buttons.append(button)
        line.addWidget(button)
        return button

    def _tell(self, texts: dict[str, str]) -> None:
        for cell in self._more_cells:
            cell.show_problem(texts.get(cell.field.name, ""))
        below = {cell.field.name for cell in self._more_cells}
        if below & texts.keys():
            self.set_open(True)
        here = [text for name, text in texts.items() if name not in below]
        self.problem.setText("　".join(here))
        self.problem.setVisible(bool(here))
