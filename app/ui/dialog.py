"""Dialogs as high as their words are at the width they have, and no higher than the screen."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QVBoxLayout, QWidget

from app.ui.scrolling import Scroller


class Dialog(QDialog):
    """Grow to what the words inside need; scroll all but the buttons where the screen ends.

    Qt sizes a dialog by what words need on as few lines as they like, and a window does not grow
    when a sentence appears in it later: what does not fit would be cut.
    """

    _scrolls = False

    def showEvent(self, event: QShowEvent) -> None:
        """Begin as high as needed."""
        self.fit()
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        """Grow with what appears inside."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.fit()
        return handled

    def fit(self) -> None:
        """Grow where the words are cut; never shrink, the size may be the user's."""
        room, need = self._room(), self._need()
        if need > room and not self._scrolls:
            self._let_scroll()
            need = self._need()
        if self.height() < min(need, room) or self.height() > room:
            self.resize(self.width(), min(max(need, self.height()), room))

    def _room(self) -> int:
        frame = self.frameGeometry().height() - self.height()
        return self.screen().availableGeometry().height() - frame

    def _need(self) -> int:
        layout = self.layout()
        if layout is None:
            return 0
        layout.activate()
        if layout.hasHeightForWidth():
            return layout.minimumHeightForWidth(self.width())
        return layout.minimumSize().height()

    def _let_scroll(self) -> None:
        """Put all but the last row, the buttons, on a page that scrolls."""
        layout = self.layout()
        if not isinstance(layout, QVBoxLayout):
            return
        self._scrolls = True
        focus, page = self.focusWidget(), QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(layout.spacing())
        for stretch in [layout.stretch(n) for n in range(layout.count() - 1)]:
            item = layout.takeAt(0)
            assert item is not None
            if (widget := item.widget()) is not None:
                inside.addWidget(widget, stretch)
            elif (part := item.layout()) is not None:
                part.setParent(None)
                inside.addLayout(part, stretch)
            else:
                inside.addItem(item)
        scroll = Scroller()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(page)
        layout.insertWidget(0, scroll, 1)
        if focus is not None:
            focus.setFocus()
