"""A small form inside a page: a few fields of one record, stored as they are typed."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records.describe import Record
from app.store.drafts import waiting
from app.ui.desk import Desk
from app.ui.editors import Editor, editor_of
from app.ui.form import Form
from app.ui.form_grid import Cell, CellGrid, plain_label, show_trouble
from app.ui.form_sheet import Sheet
from app.ui.theme import step


def tell_shown(form: Form, tell: Callable[[Record | None], object]) -> None:
    """Tell a section made by hand which record a form shows, None while it is not kept yet."""

    def pass_on(record: Record | None) -> None:
        tell(record if record is not None and record.id else None)

    form.sheet.shown.connect(pass_on)
    form.sheet.kept.connect(pass_on)
    form.sheet.gone.connect(lambda _uid: tell(None))


class InlineForm(QWidget):
    """Show these fields of a record; what is not shown is held as it was given."""

    kept = Signal(object)

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
        layout.addWidget(CellGrid(list(self.cells.values())))
        layout.addWidget(self._general)
        self.sheet = Sheet(desk, cls, self.editors, self)
        self.sheet.kept.connect(self.kept)
        self.sheet.told.connect(self._tell)
        self.sheet.troubled.connect(partial(show_trouble, self._general))

    @property
    def editors(self) -> dict[str, Editor]:
        """Return the editors by field."""
        return {name: cell.editor for name, cell in self.cells.items()}

    @property
    def record(self) -> Record | None:
        """Return the record shown."""
        return self.sheet.record

    @property
    def is_new(self) -> bool:
        """Tell whether the record shown is not stored yet."""
        return self.sheet.is_new

    def show_record(self, record: Record | None) -> None:
        """Show a record, with what was left half-done on it."""
        self.sheet.show_record(record)

    def show_new(self, **values: Any) -> None:
        """Show an empty record with these values."""
        self.sheet.show_record(self.cls(**values))

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
