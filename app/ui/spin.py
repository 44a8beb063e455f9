"""A box for a small number with arrows beside it."""

from typing import Any

from PySide6.QtWidgets import QSpinBox

from app.ui.theme import step


class Spin(QSpinBox):
    """Set the number off from the edge; Qt's style sheets do not reach it."""

    def __init__(self, **properties: Any) -> None:
        super().__init__(**properties)
        self.lineEdit().setTextMargins(step(1.5), 0, 0, 0)
