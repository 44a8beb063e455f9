"""One line of an inline table: a child record in editors side by side, more of it below."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from app.records.describe import Record
from app.records.words import N
from app.ui import theme
from app.ui.children_cells import RowCells
from app.ui.desk import Desk
from app.ui.editors import Editor, editor_of
from app.ui.form_grid import Cell, CellGrid, plain_label, show_trouble
from app.ui.form_sheet import Sheet
from app.ui.language import say


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
        self.cells = RowCells(self._cells(desk, cls, columns))
        line.addWidget(self.cells, 1)
        self.more = CellGrid(self._cells(desk, cls, more))
        self.more.hide()
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

    def _cells(self, desk: Desk, cls: type[Record], names: Sequence[str]) -> list[Cell]:
        cells = [Cell(cls.field(name), editor_of(desk, cls.field(name))) for name in names]
        self.editors |= {cell.field.name: cell.editor for cell in cells}
        return cells

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
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button

    def _tell(self, texts: dict[str, str]) -> None:
        for cell in self.more.cells:
            cell.show_problem(texts.get(cell.field.name, ""))
        below = {cell.field.name for cell in self.more.cells}
        if below & texts.keys():
            self.set_open(True)
        here = [text for name, text in texts.items() if name not in below]
        self.problem.setText("　".join(here))
        self.problem.setVisible(bool(here))
