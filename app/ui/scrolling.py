"""Scroll a page so that what was just added to it is seen."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


def bring_into_sight(widget: QWidget) -> None:
    """Scroll the page that holds a widget, once the layout knows where it stands."""
    QTimer.singleShot(0, widget, lambda: _scroll(widget))


def _scroll(widget: QWidget) -> None:
    holder = widget.parentWidget()
    while holder is not None and not isinstance(holder, QScrollArea):
        holder = holder.parentWidget()
    if holder is None:
        return
    page = holder.widget().layout()
    if page is not None:
        page.activate()
    holder.ensureWidgetVisible(widget)
