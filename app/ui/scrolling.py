"""Pages that scroll up and down, and what was just added to them brought into sight."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QWidget

# So many lines above and below a line stay in sight with it.
_AROUND = 3


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

    def scroll() -> None:
        if holder := _holder(widget):
            holder.ensureWidgetVisible(widget)

    QTimer.singleShot(0, widget, scroll)


def bring_line_into_sight(box: QPlainTextEdit) -> None:
    """Scroll a text box, and the page that holds it, to the line of its cursor."""

    def scroll() -> None:
        holder = _holder(box)
        box.ensureCursorVisible()
        if holder is not None:
            line = box.cursorRect()
            page = holder.widget()
            at = page.mapFromGlobal(box.viewport().mapToGlobal(line.center()))
            holder.ensureVisible(at.x(), at.y(), 0, _AROUND * line.height())

    QTimer.singleShot(0, box, scroll)


def _holder(widget: QWidget) -> QScrollArea | None:
    """Return what scrolls the page a widget stands in, the page laid out."""
    holder = widget.parentWidget()
    while holder is not None and not isinstance(holder, QScrollArea):
        holder = holder.parentWidget()
    if holder is not None and (page := holder.widget().layout()):
        page.activate()
    return holder
