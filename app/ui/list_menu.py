"""What can be done with the records of a list: its menu, and one change to many of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import attrs
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from app.records.words import N
from app.store.listing import all_uids

if TYPE_CHECKING:
    from app.ui.table import ListView


@attrs.frozen
class Act:
    """Name what a list can do with so many selected records, besides what every list can."""

    words: str
    act: Callable[[], object]
    least: int = 1
    most: int = 1

    def fits(self, selected: int) -> bool:
        """Tell whether it can be done with so many records."""
        return self.least <= selected <= self.most


def show_menu(view: ListView, point: QPoint) -> None:
    """Open the menu of a list at a point of its rows."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    n, writable = len(view.selected()), not view.desk.store.readonly
    for words, act, allowed in (
        (N("打开"), view.enter, n > 0),
        (N("复制"), view.copy, n > 0),
        *((each.words, each.act, writable and each.fits(n)) for each in view.acts),
        (N("批量修改…"), lambda: change_many(view), writable and bool(view.model.records)),
        (N("删除"), view.drop, n > 0 and writable),
    ):
        action = menu.addAction(view.desk.say(words))
        action.triggered.connect(lambda _=False, act=act: act())
        action.setEnabled(allowed)
    menu.popup(view.table.viewport().mapToGlobal(point))


def change_many(view: ListView) -> None:
    """Change one field of the selected records, or of all the list is filtered to."""
    # Judging many records is not needed before somebody asks for it.
    from app.ui.bulk_dialog import BulkDialog

    if not view.desk.store.readonly and view.model.records:
        selected = [record.uid for record in view.selected()]
        every = all_uids(view.desk.store, view.cls, view.wanted())
        BulkDialog(view.desk, view.cls, selected, every, view.window()).open()
