"""The list one works with now, among all that a tab shows."""

from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from app.ui.panes import Panes


def front_list(page: QWidget | None) -> Any:
    """Return the list in sight that has the focus, else the first in sight, or None.

    A list that had to give way to its form is brought back.
    """
    if page is None:
        return None
    lists = _in_sight(page)
    if not lists:
        for panes in page.findChildren(Panes):
            panes.turn(0)
        lists = _in_sight(page)
    focused = QApplication.focusWidget()
    held = [view for view in lists if focused is not None and view.isAncestorOf(focused)]
    return next(iter([*held, *lists]), None)


def _in_sight(page: QWidget) -> list[Any]:
    below = page.findChildren(QWidget)
    return [view for view in below if hasattr(view, "begin_filter") and view.isVisible()]
