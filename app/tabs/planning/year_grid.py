"""Twelve months on one page; an item is dragged or sent to another month or week."""

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.tabs.planning.chips import Chip
from app.tabs.planning.month_box import MonthBox, MonthSeen, Target
from app.ui.form_grid import plain_label
from app.ui.theme import step

_NARROWEST = 40
# How many months stand beside each other: as many as have room, in full rows.
_ACROSS = (6, 4, 3, 2)
_WIDE_ONLY = 70
MONTH_ITSELF = -1


class YearGrid(QWidget):
    """Hold the twelve boxes.

    ``dropped`` tells uid, month and target row (-1 for the month itself) of a dragged item;
    ``targets_of`` names the targets a month offers for an item.
    """

    opened = Signal(str)
    new_wanted = Signal(int)
    stepped = Signal(str, int, int)
    dropped = Signal(str, int, int)
    menu_wanted = Signal(str, int, QPoint)

    def __init__(
        self,
        targets_of: Callable[[str, int], Sequence[Target]],
        day_words: Callable[[dt.date], str] = str,
    ) -> None:
        super().__init__()
        self._targets_of = targets_of
        self.boxes = [MonthBox(number, day_words) for number in range(1, 13)]
        self._over: MonthBox | None = None
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(step(1.5))
        self._ghost = plain_label("", "ghost")
        self._ghost.setParent(self)
        self._ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ghost.hide()
        for box in self.boxes:
            self._listen(box)
        self._place(4)
        self._roam(self.boxes[0])

    def show_months(self, months: Sequence[MonthSeen]) -> None:
        """Show twelve months."""
        for box, seen in zip(self.boxes, months, strict=True):
            box.show_month(seen)

    def focus_item(self, uid: str) -> bool:
        """Put the focus on an item; tell whether it is there."""
        for box in self.boxes:
            if box.list.choose(uid):
                self._roam(box)
                box.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def begin(self, month: int) -> None:
        """Put the focus into a month."""
        self.boxes[month - 1].list.enter()

    @property
    def current(self) -> MonthBox:
        """Return the month that has the focus, or had it last."""
        return next(b for b in self.boxes if b.list.focusPolicy() == Qt.FocusPolicy.StrongFocus)

    def chip_of(self, uid: str) -> Chip | None:
        """Return the chip of an item."""
        for box in self.boxes:
            for row in range(box.list.count()):
                if box.list.chip(row).uid == uid:
                    return box.list.chip(row)
        return None

    def sizeHint(self) -> QSize:
        """Ask for four lines in each month."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Make do with two or three lines in each month."""
        rows = -(-12 // max(self._across, 1))
        return QSize(2 * step(_NARROWEST), rows * step(20))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many months beside each other as have room."""
        super().resizeEvent(event)
        wide = self.width() > step(_WIDE_ONLY) * 6 and self.height() < step(150)
        fits = (n for n in _ACROSS if self.width() >= n * step(_NARROWEST) and (n < 6 or wide))
        self._place(next(fits, 2))

    def _place(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for place, box in enumerate(self.boxes):
            self._grid.removeWidget(box)
            self._grid.addWidget(box, place // across, place % across)
        for at in range(12):
            self._grid.setColumnStretch(at, int(at < across))
            self._grid.setRowStretch(at, int(at < -(-12 // across)))
        self.updateGeometry()

    def _listen(self, box: MonthBox) -> None:
        made = box.list
        made.opened.connect(self.opened)
        made.new_wanted.connect(lambda: self.new_wanted.emit(box.number))
        made.stepped.connect(self.stepped)
        made.left.connect(lambda across, down: self._go_on(box, across, down))
        made.dragged.connect(self._drag)
        made.let_go.connect(self._drop)
        made.gave_up.connect(self._end)
        made.menu_wanted.connect(lambda uid, at: self.menu_wanted.emit(uid, box.number, at))
        made.focused.connect(lambda: self._roam(box))

    def _roam(self, box: MonthBox) -> None:
        """Let the tab key stop at one month of twelve: the one used last."""
        for each in self.boxes:
            one = each is box
            each.list.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if one else Qt.FocusPolicy.ClickFocus
            )

    def _go_on(self, box: MonthBox, across: int, down: int) -> None:
        number = box.number - 1 + across + down * self._across
        if 0 <= number < 12:
            row = box.list.currentRow()
            there = self.boxes[number]
            self._roam(there)
            there.list.enter(at_end=down < 0)
            if across and there.list.count():
                there.list.setCurrentRow(min(max(row, 0), there.list.count() - 1))

    def _drag(self, uid: str, point: QPoint) -> None:
        box = self._box_at(point)
        if self._over is not None and self._over is not box:
            self._over.offer((), 0)
        self._over = box
        if box is not None:
            rows = self._targets_of(uid, box.number)
            box.offer(rows, box.row_under(point, len(rows)))
        self._show_ghost(uid, self.mapFromGlobal(point))

    def _drop(self, uid: str, point: QPoint) -> None:
        box = self._box_at(point)
        row = MONTH_ITSELF
        if box is not None:
            row = box.row_under(point, len(self._targets_of(uid, box.number)))
        self._end()
        if box is not None:
            self.dropped.emit(uid, box.number, row)

    def _end(self) -> None:
        self._ghost.hide()
        for box in self.boxes:
            box.offer((), 0)
        self._over = None

    def _show_ghost(self, uid: str, at: QPoint) -> None:
        chip = self.chip_of(uid)
        if chip is not None and self._ghost.isHidden():
            room = step(44)
            words = self._ghost.fontMetrics().elidedText(
                chip.text, Qt.TextElideMode.ElideRight, room
            )
            self._ghost.setText(words)
            self._ghost.adjustSize()
            self._ghost.show()
            self._ghost.raise_()
        self._ghost.move(at + QPoint(step(2), step(1)))

    def _box_at(self, point: QPoint) -> MonthBox | None:
        at = self.mapFromGlobal(point)
        return next((box for box in self.boxes if box.geometry().contains(at)), None)
