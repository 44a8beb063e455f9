"""The door to bringing records in from a workbook."""

from PySide6.QtWidgets import QWidget

from app.records.describe import Record
from app.ui.desk import Desk


def import_records(desk: Desk, cls: type[Record], over: QWidget | None = None) -> None:
    """Open the window that brings records of one kind in."""
    # Reading and judging workbooks is not needed before somebody asks for it.
    from app.ui.importing_dialog import ImportDialog

    ImportDialog(desk, cls, over).open()
