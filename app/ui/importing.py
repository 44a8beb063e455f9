"""The door to bringing records in from a workbook."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget

from app.records.describe import Record
from app.ui.desk import Desk

TABLES = frozenset({".xlsx", ".xlsm", ".csv", ".txt", ".tsv", ".xls"})


def import_records(
    desk: Desk, cls: type[Record], over: QWidget | None = None, path: Path | None = None
) -> None:
    """Open the window that brings records of one kind in, and read a file if there is one."""
    # Reading and judging workbooks is not needed before somebody asks for it.
    from app.ui.importing_dialog import ImportDialog

    dialog = ImportDialog(desk, cls, over)
    dialog.open()
    if path is not None:
        dialog.read(path)


def one_file(urls: Sequence[QUrl], endings: frozenset[str]) -> Path | None:
    """Return the one file with such an ending among what is dragged."""
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in endings else None
