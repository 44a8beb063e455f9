"""Pages that scroll up and down, and what was just added to them brought into sight."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


class Scroller(QScrollArea):
    """Scroll a page up and down; it asks for the width below which the page would be cut."""

    def __init__(self) -> None:
        super().__init__(widgetResizable=True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._asked = 0

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the page and its bar."""
        hint = super().minimumSizeHint()
        self._asked = self._least()
        return QSize(max(hint.width(), self._asked), hint.height())

    def viewportEvent(self, event: QEvent) -> bool:
        """Ask anew when the page needs another width than before."""
        if event.type() == QEvent.Type.LayoutRequest and self._least() != self._asked:
            self.updateGeometry()
        return super().viewportEvent(event)

    def _least(self) -> int:
        page = self.widget()
        bar = self.verticalScrollBar().sizeHint().width()
        return page.minimumSizeHint().width() + bar + 2 * self.frameWidth() if page else 0


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
