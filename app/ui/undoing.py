"""Ctrl+Z belongs to the text box while it has something to undo, else to the program."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

UNDO_KEYS = ("Ctrl+Z",)
REDO_KEYS = ("Ctrl+Y", "Ctrl+Shift+Z")


class TypedUndo(QObject):
    """Watch the focused text box: Qt's boxes claim Ctrl+Z even with nothing to undo."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._watched: QWidget | None = None
        QApplication.instance().focusChanged.connect(self._moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the key to the program's action when the box has nothing to undo."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        pressed = QKeySequence(event.keyCombination()).toString()
        if pressed in UNDO_KEYS:
            own = can_undo(watched)
        elif pressed in REDO_KEYS:
            own = can_redo(watched)
        else:
            return False
        if own:
            return False
        event.ignore()
        return True

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._gone)
            self._watched = None
        if isinstance(new, QLineEdit | QPlainTextEdit | QTextEdit):
            new.installEventFilter(self)
            new.destroyed.connect(self._gone)
            self._watched = new

    def _gone(self) -> None:
        self._watched = None


def can_undo(box: QObject) -> bool:
    """Tell whether a text box has typed text to take back."""
    if isinstance(box, QLineEdit):
        return box.isUndoAvailable() and not box.isReadOnly()
    return isinstance(box, QPlainTextEdit | QTextEdit) and box.document().isUndoAvailable()


def can_redo(box: QObject) -> bool:
    """Tell whether a text box has typed text to bring back."""
    if isinstance(box, QLineEdit):
        return box.isRedoAvailable() and not box.isReadOnly()
    return isinstance(box, QPlainTextEdit | QTextEdit) and box.document().isRedoAvailable()
