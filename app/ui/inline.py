"""A small form inside a page: a few fields of one record, stored as they are typed."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from app.records.describe import Record
from app.store.drafts import waiting
from app.ui.desk import Desk
from app.ui.editors import editor_of
from app.ui.form import Form
from app.ui.form_grid import Cell, CellGrid, plain_label, show_trouble
from app.ui.form_sheet import Sheet
from app.ui.over_sheet import OverSheet
from app.ui.theme import step


def tell_shown(form: Form, tell: Callable[[Record | None], object]) -> None:
    """Tell a section made by hand which record a form shows, None while it is not kept yet."""

    def pass_on(record: Record | None) -> None:
        tell(record if record is not None and record.id else None)

    form.sheet.shown.connect(pass_on)
    form.sheet.kept.connect(pass_on)
    form.sheet.gone.connect(lambda _uid: tell(None))


class InlineForm(OverSheet):
    """Show these fields of a record; what is not shown is held as it was given."""

    escaped = Signal()

    def __init__(self, desk: Desk, cls: type[Record], names: Sequence[str]) -> None:
        super().__init__()
        self.desk, self.cls = desk, cls
        self.setObjectName(f"{cls.table}-inline")
        self.cells = {n: Cell(cls.field(n), editor_of(desk, cls.field(n))) for n in names}
        self._general = plain_label("", "problem", wrap=True)
        self._general.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(2))
        self._grid = CellGrid(list(self.cells.values()))
        layout.addWidget(self._grid)
        layout.addWidget(self._general)
        self.sheet = Sheet(desk, cls, self.editors, self)
        self.sheet.kept.connect(self.kept)
        self.sheet.told.connect(self._tell)
        self.sheet.troubled.connect(partial(show_trouble, self._general))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of an Escape that no editor had a use for."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def show_record(self, record: Record | None) -> None:
        """Show a record, with what was left half-done on it."""
        self.sheet.show_record(record)

    def show_new(self, **values: Any) -> None:
        """Show an empty record with these values."""
        self.sheet.show_record(self.cls(**values))

    def leave_out(self, names: Iterable[str]) -> None:
        """Hide these fields, but for those that are filled."""
        self._grid.leave_out(self.empty_of(names))

    def show_waiting(self, link: str, uid: str) -> bool:
        """Show the half-done new record that was to hang on another; False when there is none."""
        for draft in waiting(self.desk.store, self.cls.table):
            if draft.raw.get(link) == uid and self.desk.store.get(self.cls, draft.uid) is None:
                self.sheet.show_draft(draft)
                return True
        return False

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        first = next(iter(self.editors.values()))
        first.widget.setFocus(Qt.FocusReason.OtherFocusReason)
