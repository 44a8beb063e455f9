"""Qt's boxes with ears: they tell when they are left, entered, clicked, and offer their keys.

These are subclasses, not event filters: Qt takes the focus from a box while it deletes it, and
a filter in Python would then be handed a box that is half gone.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit

# Qt's own limit of 32,767 characters would cut a long paste without a word.
ROOM = 2**31 - 1
KeyTaker = Callable[[QKeyEvent], bool]
_POPUP = Qt.FocusReason.PopupFocusReason
_BACK_SOON = (_POPUP, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason)


class LineBox(QLineEdit):
    """Take one line of text."""

    left = Signal()
    entered = Signal()
    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(ROOM)
        self.key_takers: list[KeyTaker] = []

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the cursor came in."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the cursor went away; its own popup does not count."""
        super().focusOutEvent(event)
        if event.reason() not in _BACK_SOON:
            self.home(False)  # a long text shows how it begins
        if event.reason() != _POPUP:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer the key around before typing it."""
        if not any(take(event) for take in self.key_takers):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell of a click."""
        super().mousePressEvent(event)
        self.clicked.emit()


class LinesBox(QPlainTextEdit):
    """Take several lines of text."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the cursor went away."""
        super().focusOutEvent(event)
        if event.reason() != _POPUP:
            self.left.emit()


class TickBox(QCheckBox):
    """Take a tick."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the cursor went away."""
        super().focusOutEvent(event)
        self.left.emit()


class _ComboLine(QLineEdit):
    """Open the list with a click anywhere, not only on the arrow."""

    def __init__(self, combo: QComboBox) -> None:
        super().__init__(combo)
        self._combo = combo
        self.setMaxLength(ROOM)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the list."""
        if self._combo.isEnabled():
            self._combo.setFocus(Qt.FocusReason.MouseFocusReason)
            self._combo.showPopup()


class ComboBox(QComboBox):
    """Take one of several; the wheel scrolls the page and never the choice."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setLineEdit(_ComboLine(self))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the cursor went away; the open list does not count."""
        super().focusOutEvent(event)
        if event.reason() != _POPUP:
            self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


def is_alt_enter(event: QKeyEvent) -> bool:
    """Tell whether a key asks for what the box links to."""
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
