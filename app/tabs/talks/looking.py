"""Who looked at a talk: noted when it stands on the screen for a while, once until the next."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.records.describe import Record
from app.store.access import note_access
from app.ui.desk import Desk

# Who walks through a list with the arrow keys has not read what flew by.
LOOKED_MS = 2_000


class Looking(QObject):
    """Watch which talk a page shows."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._uid = self._noted = ""
        self._timer = QTimer(self, interval=LOOKED_MS, singleShot=True)
        self._timer.timeout.connect(self._note)

    def show(self, record: Record | None) -> None:
        """Begin to count for a stored talk; stop for none."""
        self._uid = record.uid if record is not None and record.id else ""
        if self._uid and self._uid != self._noted:
            self._timer.start()
        elif not self._uid:
            self._timer.stop()

    def _note(self) -> None:
        if self._uid and self._page.isVisible():
            self._noted = self._uid
            note_access(self._desk.store, "viewed", [self._uid])
