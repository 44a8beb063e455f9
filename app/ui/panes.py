"""Two panes beside each other, or one at a time where there is no room for both."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from app.ui.theme import step


class Panes(QSplitter):
    """Hold two panes; ``folded`` tells when one of them gives way, and when both are seen again."""

    folded = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setChildrenCollapsible(False)
        self.is_folded = False
        self._front = 0
        self._wanted = [True, True]
        self._asked = 0

    def want(self, number: int, on: bool) -> None:
        """Say whether a pane is to be seen at all, room or no room."""
        self._wanted[number] = on
        self._decide()

    def turn(self, number: int) -> None:
        """Bring a pane to the front, for where only one is seen."""
        if number != self._front:
            self._front = number
            self._decide()

    def minimumSizeHint(self) -> QSize:
        """Ask for the wider pane only: the other one can give way."""
        hint = super().minimumSizeHint()
        self._asked = self._least()
        return QSize(self._asked, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        self._decide()

    def showEvent(self, event: QShowEvent) -> None:
        """Fold or unfold: before it is seen nobody knows how wide it will be."""
        super().showEvent(event)
        self._decide()

    def event(self, event: QEvent) -> bool:
        """Fold when what is in a pane grows."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._decide()
            if self._least() != self._asked:
                self.updateGeometry()
        return super().event(event)

    def _least(self) -> int:
        return max(map(least_width, self._panes()), default=0)

    def _panes(self) -> list[QWidget]:
        panes = (self.widget(number) for number, on in enumerate(self._wanted) if on)
        return [pane for pane in panes if pane is not None]

    def _decide(self) -> None:
        if self.count() < 2:
            return
        both = self._panes()
        need = sum(map(least_width, both)) + self.handleWidth()
        folds = len(both) == 2 and self.isVisible() and need > self.width()
        for number, wanted in enumerate(self._wanted):
            pane = self.widget(number)
            assert pane is not None
            pane.setVisible(wanted and (not folds or number == self._front))
        if folds != self.is_folded:
            self.is_folded = folds
            self.folded.emit(folds)


class AtLeast(QWidget):
    """Be so many quarters of a line wide, or as wide as what is inside needs if that is more."""

    def __init__(self, parts: float) -> None:
        super().__init__()
        self._parts = parts

    def minimumSizeHint(self) -> QSize:
        """Ask for the larger of the two; a minimum set outright would hide what is inside."""
        return super().minimumSizeHint().expandedTo(QSize(step(self._parts), 0))


def least_width(widget: QWidget) -> int:
    """Return the width below which something of a widget would be cut."""
    return widget.minimumWidth() or widget.minimumSizeHint().width()
