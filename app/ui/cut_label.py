"""A line of text that is cut with dots where it is too long, whole under the mouse."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

from app.ui.tips import plain_tip


class CutLabel(QLabel):
    """Show one line of plain text in whatever width there is."""

    def __init__(self, role: str) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self._whole = ""

    def text(self) -> str:
        """Return the whole text, also while a part of it is shown."""
        return self._whole

    def setText(self, text: str) -> None:
        """Show a text."""
        self._whole = " ".join(text.split())
        self._cut()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for the room of the whole text."""
        wide = self.fontMetrics().horizontalAdvance(self._whole) + 2
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Make do with a few characters."""
        few = 4 * self.fontMetrics().horizontalAdvance("国")
        return QSize(min(few, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = self.contentsRect().width()
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        super().setText(shown)
        whole = shown == self._whole
        self.setToolTip("" if whole else plain_tip(self._whole))
