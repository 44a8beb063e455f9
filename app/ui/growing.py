"""Dialogs that grow with what they have to say: a sentence about a field squeezes no other."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog


def grow(dialog: QDialog) -> None:
    """Give a dialog the height its words ask for, once they are laid out; never less than now."""

    def fit() -> None:
        layout = dialog.layout()
        layout.activate()
        asked = layout.totalHeightForWidth(dialog.width())
        asked = max(asked, layout.totalMinimumSize().height())
        room = dialog.screen().availableGeometry().height()
        dialog.resize(dialog.width(), max(dialog.height(), min(asked, room)))

    QTimer.singleShot(0, dialog, fit)
