"""Chips: one plan item each, in the month it stands in."""

from collections.abc import Callable, Sequence
from typing import Any

import attrs
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap, QPixmapCache
from PySide6.QtWidgets import (
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.theme import icon, step, tokens, tone_colour
from app.ui.tips import plain_tip

CHIP = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


@attrs.frozen
class Chip:
    """Show one item: when, what, and how it stands by a mark and a word.

    ``tone`` colours mark and word and says nothing they do not say; ``tell`` says more of it
    when somebody wants to know.
    """

    uid: str
    text: str
    when: str = ""
    side: str = ""
    mark: str = ""
    tone: str = ""
    tell: Callable[[], Sequence[str]] = tuple
    is_moved: bool = False
    is_dropped: bool = False

    @property
    def spoken(self) -> str:
        """Return what a reader hears."""
        return "，".join(part for part in (self.when, self.text, self.side, *self.tell()) if part)

    @property
    def markup(self) -> str:
        """Return the tip."""
        return plain_tip(self.text, *self.tell())


class ChipItem(QListWidgetItem):
    """Put a chip into a list; what it says beside its line is worked out when it is asked for."""

    def __init__(self, chip: Chip) -> None:
        super().__init__(chip.text)
        self.chip = chip

    def data(self, role: int) -> Any:
        """Return the chip, what a reader hears, or the tip."""
        if role == CHIP:
            return self.chip
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.chip.markup
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.chip.spoken
        return super().data(role)


def small(font: QFont) -> QFont:
    """Return a font a little smaller."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * 0.9)
    return made


class ChipDrawing(QStyledItemDelegate):
    """Draw a chip on one line: mark, when, text, word."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give a chip one line of small type."""
        return QSize(step(10), QFontMetrics(small(option.font)).height() + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw with the colours of today's theme."""
        chip: Chip = index.data(CHIP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = option.rect.adjusted(1, 1, -1, 0)
        self._ground(painter, option, room)
        painter.setFont(small(option.font))
        room = room.adjusted(step(0.5), 0, -step(0.75), 0)
        for mark in (chip.mark, "redo" if chip.is_moved else ""):
            room = self._mark(painter, room, mark, chip.tone)
        if chip.when:
            room = self._left(painter, room, chip.when, tokens().muted)
        if chip.side:
            room = self._right(painter, room, chip.side, tone_colour(chip.tone))
        font = painter.font()
        font.setStrikeOut(chip.is_dropped)
        painter.setFont(font)
        painter.setPen(QColor(tokens().muted if chip.is_dropped else tokens().text))
        _put(painter, room, chip.text, Qt.AlignmentFlag.AlignLeft)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect) -> None:
        state = option.state
        chosen = state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus
        hover = state & QStyle.StateFlag.State_MouseOver
        painter.setPen(QColor(tokens().accent) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().accent_soft if chosen else tokens().sunk))
        if hover and not chosen:
            painter.setBrush(QColor(tokens().hover))
        painter.drawRoundedRect(room.adjusted(0, 0, -1, -1), step(0.5), step(0.5))

    def _mark(self, painter: QPainter, room: QRect, mark: str, tone: str) -> QRect:
        if not mark:
            return room
        size = min(painter.fontMetrics().height() - 3, room.height())
        box = QRect(room.left(), room.top() + (room.height() - size) // 2, size, size)
        painter.drawPixmap(box, _picture(mark, tone_colour(tone), size, painter))
        return room.adjusted(size + step(0.5), 0, 0, 0)

    def _left(self, painter: QPainter, room: QRect, words: str, colour: str) -> QRect:
        painter.setPen(QColor(colour))
        _put(painter, room, words, Qt.AlignmentFlag.AlignLeft)
        return room.adjusted(painter.fontMetrics().horizontalAdvance(words) + step(1), 0, 0, 0)

    def _right(self, painter: QPainter, room: QRect, words: str, colour: str) -> QRect:
        painter.setPen(QColor(colour))
        wide = painter.fontMetrics().horizontalAdvance(words)
        if wide > room.width() // 2:
            return room  # the mark and the tip say it
        _put(painter, room, words, Qt.AlignmentFlag.AlignRight)
        return room.adjusted(0, 0, -wide - step(1), 0)


def _picture(mark: str, colour: str, size: int, painter: QPainter) -> QPixmap:
    """Return a drawing, made once for each colour and size."""
    dots = round(size * painter.device().devicePixelRatioF())
    key, picture = f"chip/{mark}/{colour}/{dots}", QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = icon(mark, colour).pixmap(QSize(dots, dots))
        QPixmapCache.insert(key, picture)
    return picture


def _put(painter: QPainter, room: QRect, text: str, side: Qt.AlignmentFlag) -> None:
    cut = painter.fontMetrics().elidedText(
        text, Qt.TextElideMode.ElideRight, room.width(), Qt.TextFlag.TextSingleLine.value
    )
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, cut)
