"""The first rows of a list at once, the rest of them when nothing else is asked for."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from app.ui.table import ListView

REST_MS = 300
# More than any screen shows at once; while one types on, the rest would be found for nothing.
FIRST = 200


class Glancing(QObject):
    """Ask the store for the rows of one list, keeping the current record where it is shown."""

    def __init__(self, view: "ListView") -> None:
        super().__init__(view)
        self._view = view
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._go_on)

    def ask(self, *, glance: bool) -> None:
        """Show what is wanted now: all of it that is held, or the first rows and soon the rest."""
        view, wanted = self._view, self._view.wanted()
        self._rest.stop()
        # Resetting a view that is scrolled down makes Qt visit every row.
        view.table.scrollToTop()
        first = FIRST if glance and wanted.limit > FIRST else 0
        row = self._keep_current(lambda: view.model.ask(wanted, first))
        if row >= 0:
            view.table.scrollTo(view.model.index(row, 0))
        self.go_on_soon()

    def complete(self) -> None:
        """Show the rows a glance has left out."""
        self._rest.stop()
        if self._view.model.is_partial:
            self._keep_current(self._view.model.complete)
            self._view.tell_count()

    def go_on_soon(self) -> None:
        """See to it that the rest will be shown, unless something else is asked for first."""
        if self._view.model.is_partial:
            self._rest.start()

    def _go_on(self) -> None:
        if self._view.isVisible():
            self.complete()

    def _keep_current(self, act: Callable[[], object]) -> int:
        """Do something to the rows without telling that another one was chosen."""
        table, model = self._view.table, self._view.model
        before, selection = self._view.current(), self._view.table.selectionModel()
        blocked = selection.blockSignals(True)
        act()
        row = model.row_of(before.uid) if before else -1
        if row >= 0 and row != table.currentIndex().row():
            table.selectRow(row)
        selection.blockSignals(blocked)
        table.viewport().update()
        return row
