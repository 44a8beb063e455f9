"""The editors of an inline row: in one line under the head, in a grid where it is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy

from app.records.describe import Field
from app.records.kinds import Choice, Day, Flag, Kind, Moment, MonthOnly, Number, Ref, Refs
from app.ui import theme
from app.ui.editors_choices import choice_width
from app.ui.form_grid import Cell, CellGrid
from app.ui.language import label_of, say

_SAMPLES: dict[type[Kind], str] = {
    MonthOnly: "2026-12",
    Day: "2026-12-28",
    Moment: "2026-12-28 08:08",
    Number: "10000",
    Flag: "国",
}
_WORDS, _NAME, _HINT = "国" * 6, "国" * 7, "国" * 12


def least_width(field: Field) -> int:
    """Return what a column needs to show its values and its head whole, or enough of a text."""
    measure = QFontMetrics(QApplication.font()).horizontalAdvance
    head = measure(head_of(field)) + theme.step(1)
    if isinstance(field.kind, Choice):
        return max(head, choice_width(field))
    words = _SAMPLES.get(type(field.kind), _NAME if isinstance(field.kind, Ref | Refs) else _WORDS)
    margins = theme.step(11 if isinstance(field.kind, Day | MonthOnly | Moment) else 6)
    hint = min(measure(say(field.hint)), measure(_HINT))
    return max(head, measure(words) + margins, hint + margins)


def head_of(field: Field) -> str:
    """Return what stands over the column of a field."""
    return label_of(field) + (" *" if field.required else "")


class RowCells(CellGrid):
    """Set the cells in one line without their labels; ``broken`` tells when there is no room."""

    broken = Signal()

    def __init__(self, cells: Sequence[Cell]) -> None:
        super().__init__(cells)
        for cell in cells:
            policy = cell.editor.widget.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            cell.editor.widget.setSizePolicy(policy)
            cell.editor.widget.setMinimumWidth(least_width(cell.field))
        self.is_line = False
        self._set_in_line()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the line, or join it again."""
        before = self.is_line
        if event.size().width() >= line_width([cell.field for cell in self.cells]):
            self._set_in_line()
        else:
            self._set_in_grid()
            super().resizeEvent(event)
        if before != self.is_line:
            self.broken.emit()

    def _set_in_line(self) -> None:
        if self.is_line:
            return
        self.is_line = True
        self._clear()
        self._layout.setHorizontalSpacing(theme.step(2))
        for column, cell in enumerate(self.cells):
            cell.show_label(False)
            self._layout.addWidget(cell, 0, column)
            self._layout.setColumnStretch(column, round(cell.field.weight * 10))
            self._layout.setColumnMinimumWidth(column, least_width(cell.field))

    def _set_in_grid(self) -> None:
        if not self.is_line:
            return
        self.is_line = False
        self._clear()
        self._layout.setHorizontalSpacing(theme.step(4))
        for cell in self.cells:
            cell.show_label(True)

    def _clear(self) -> None:
        """Forget where the cells stood."""
        self._spans = ()
        for column in range(self._layout.columnCount()):
            self._layout.setColumnStretch(column, 0)
            self._layout.setColumnMinimumWidth(column, 0)
        for cell in self.cells:
            self._layout.removeWidget(cell)


def line_width(fields: Sequence[Field]) -> int:
    """Return what all columns of a line need."""
    return sum(map(least_width, fields)) + theme.step(2) * (len(fields) - 1)
