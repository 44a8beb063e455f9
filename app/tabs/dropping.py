"""What is dragged onto the window: a data file is opened, a table goes into the list in sight."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl

from app.records.words import N, said
from app.store.file import EXTENSION
from app.ui.importing import TABLES, import_records, one_file


def dropped_file(urls: Sequence[QUrl]) -> Path | None:
    """Return the one file among what is dragged that the window can take."""
    return one_file(urls, TABLES | {EXTENSION})


def take_in(window: Any, path: Path) -> None:
    """Open a data file; look at a table for the list in sight."""
    if path.suffix.lower() == EXTENSION:
        window.open_wanted.emit(path)
        return
    view, desk = window.front_list(), window.desk
    if desk.store.readonly:
        desk.ask.tell(N("文件以只读方式打开，不能导入。"))
    elif view is None or not hasattr(view, "cls"):
        words = said(N("“{name}”要导入到哪里？"), name=path.name)
        desk.ask.tell(words, N("请先打开要导入的列表，如“共建”里的“会员企业”，再把表格拖进来。"))
    else:
        import_records(desk, view.cls, window, path)
