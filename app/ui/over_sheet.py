"""A widget of cells over one sheet: what any form, large or inside a page, has."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.records.describe import Record
from app.ui.editors_core import Editor
from app.ui.form_grid import Cell
from app.ui.form_sheet import Sheet

_NOTHING: tuple[object, ...] = ("", None, False, [])


class OverSheet(QWidget):
    """Hold cells and the sheet under them; ``kept`` carries the stored record."""

    kept = Signal(object)
    cells: dict[str, Cell]
    sheet: Sheet
    _general: QLabel

    @property
    def editors(self) -> dict[str, Editor]:
        """Return the editors by field."""
        return {name: cell.editor for name, cell in self.cells.items()}

    @property
    def record(self) -> Record | None:
        """Return the record shown, None when there is none."""
        return self.sheet.record

    @property
    def is_new(self) -> bool:
        """Tell whether the record shown is not stored yet."""
        return self.sheet.is_new

    def empty_of(self, names: Iterable[str]) -> frozenset[str]:
        """Return those of the fields in which nothing stands."""
        shown = self.editors
        return frozenset(n for n in names if n in shown and shown[n].raw() in _NOTHING)

    def settle(self) -> None:
        """Store what is valid and put the rest on disk at once."""
        self.sheet.settle()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing behind that is not on disk."""
        self.settle()
        super().hideEvent(event)

    def _tell(self, texts: dict[str, str]) -> None:
        for name, cell in self.cells.items():
            cell.show_problem(texts.get(name, ""))
        elsewhere = [text for name, text in texts.items() if name not in self.cells]
        self._general.setText("\n".join(elsewhere))
        self._general.setVisible(bool(elsewhere))
