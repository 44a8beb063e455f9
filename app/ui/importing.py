"""Bring records in from a workbook: choose it, look at what it would do, decide, import."""

from PySide6.QtWidgets import QWidget

from app.records.describe import Record
from app.ui.desk import Desk


def import_records(desk: Desk, cls: type[Record], over: QWidget | None = None) -> None:
    """Open the window that brings records of one kind in."""
