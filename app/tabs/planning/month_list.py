"""The items of one month: walked, moved, dragged and opened by mouse or keys."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListWidget

from app.tabs.planning.chips import CHIP, Chip, ChipDrawing, ChipItem
from app.ui.theme import step, tokens

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MonthList(QListWidget):
    """Hold the chips of a month.

    ``stepped`` asks to move an item by months and weeks, ``left`` to go on to a neighbour,
    ``dragged`` and ``let_go`` tell where an item is held and where it is dropped.
    """

    opened = Signal(str)
    new_wanted = Signal()
    stepped = Signal(str, int, int)
    left = Signal(int, int)
    dragged = Signal(str, QPoint)
    let_go = Signal(str, QPoint)
    gave_up = Signal()
    focused = Signal()
    menu_wanted = Signal(str, QPoint)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "lines")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(ChipDrawing(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(step(4))
        self._pressed = QPoint()
        self._held = ""
        self._is_dragging = False

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show these chips, keeping the current one where it still is here."""
        before = self.uid
        self.clear()
        for chip in chips:
            self.addItem(ChipItem(chip))
        if before:
            self.choose(before)

    def choose(self, uid: str) -> bool:
        """Make a chip the current one; tell whether it is here."""
        for row in range(self.count()):
            if self.chip(row).uid == uid:
                self.setCurrentRow(row)
                return True
        return False

    @property
    def uid(self) -> str:
        """Return the uid of the current item, "" when there is none."""
        item = self.currentItem()
        return item.data(CHIP).uid if item else ""

    def chip(self, row: int) -> Chip:
        """Return the chip of a row."""
        return self.item(row).data(CHIP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, move the item with Ctrl held, open with Enter."""
        key = Qt.Key(event.key())
        if self._is_dragging and key == Qt.Key.Key_Escape:
            self._end_drag()
            self.gave_up.emit()
        elif key in _STEPS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.uid:
                self.stepped.emit(self.uid, *_STEPS[key])
        elif key in _STEPS:
            self._walk(*_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open_current()
        elif key == Qt.Key.Key_Insert:
            self.new_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _walk(self, across: int, down: int) -> None:
        row = self.currentRow() + down
        if across or not 0 <= row < self.count():
            self.left.emit(across, down)
        else:
            self.setCurrentRow(row)

    def _open_current(self) -> None:
        if self.uid:
            self.opened.emit(self.uid)
        else:
            self.new_wanted.emit()

    def enter(self, *, at_end: bool = False) -> None:
        """Take the focus, at the first item or the last."""
        if self.count():
            self.setCurrentRow(self.count() - 1 if at_end else 0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what is held."""
        super().mousePressEvent(event)
        item = self.itemAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        self._held = item.data(CHIP).uid if item and left else ""
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held, once it was pulled far enough."""
        if not self._held or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        pulled = (event.position().toPoint() - self._pressed).manhattanLength()
        if self._is_dragging or pulled >= QApplication.startDragDistance():
            self._is_dragging = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(self._held, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop what was dragged; a plain click opens."""
        uid, was_dragging = self._held, self._is_dragging
        self._end_drag()
        super().mouseReleaseEvent(event)
        if was_dragging:
            self.let_go.emit(uid, event.globalPosition().toPoint())
        elif uid and self.itemAt(event.position().toPoint()):
            self.opened.emit(uid)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Begin a new item on empty ground."""
        if self.itemAt(event.position().toPoint()) is None:
            self.new_wanted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the item under the mouse, or with the current one."""
        item = self.itemAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Mouse and item is not None:
            self.setCurrentItem(item)
        self.menu_wanted.emit(self.uid, event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the first item, so that the keys have something to act on."""
        super().focusInEvent(event)
        if self.currentRow() < 0 and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setCurrentRow(0)
        self.viewport().update()
        self.focused.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame an empty list that has the focus: else nobody would see where it is."""
        super().paintEvent(event)
        if not self.count() and self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(tokens().accent))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def _end_drag(self) -> None:
        self._held, self._is_dragging = "", False
        self.viewport().unsetCursor()
