"""A row of words over a long page: each brings its section into sight, the one in sight is lit.

A section that is hidden has no word in the row.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QButtonGroup, QPushButton, QScrollArea, QWidget

from app.ui.editors_flow import FlowLayout
from app.ui.form_grid import SectionCard
from app.ui.theme import step


class Jumps(QWidget):
    """Know the sections of a page and the area they scroll in."""

    def __init__(self, area: QScrollArea, parts: Sequence[tuple[str, SectionCard]]) -> None:
        super().__init__()
        self._area = area
        self._cards = [card for _words, card in parts]
        self._group = QButtonGroup(self)
        row = FlowLayout(self)
        row.setSpacing(0)
        for number, (words, card) in enumerate(parts):
            button = QPushButton(words, checkable=True)
            button.setProperty("role", "view")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._group.addButton(button, number)
            row.addWidget(button)
            button.setVisible(not card.isHidden())
            card.installEventFilter(self)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self.jump)
        area.verticalScrollBar().valueChanged.connect(self._light)

    def jump(self, number: int) -> None:
        """Bring a section to the top, and the cursor into it."""
        self._cards[number].set_open(True)
        self._area.verticalScrollBar().setValue(self._cards[number].y())
        # At the end of the page a section may stand below the top: it is lit all the same.
        self._group.button(number).setChecked(True)
        if first := _first_in(self._cards[number].inner):
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, card: QObject, event: QEvent) -> bool:
        """Let the word of a section come and go with it."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            number = next(n for n, each in enumerate(self._cards) if each is card)
            shown = event.type() == QEvent.Type.ShowToParent
            self._group.button(number).setVisible(shown)
        return False

    def _light(self, top: int) -> None:
        shown = ((n, card) for n, card in enumerate(self._cards) if not card.isHidden())
        passed = [n for n, card in shown if card.y() <= top + step(8)]
        self._group.button(max(passed, default=0)).setChecked(True)


def _first_in(card: QWidget) -> QWidget | None:
    """Return where Tab would come in, None when there is nothing to come to."""
    widget = card.nextInFocusChain()
    while widget is not None and widget is not card:
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isVisible() and widget.isEnabled() and card.isAncestorOf(widget):
            return widget
        widget = widget.nextInFocusChain()
    return None
