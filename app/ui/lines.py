"""Short lines that each open a record: what stands in cards and lanes."""

from collections.abc import Sequence

import attrs
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.records.describe import Record
from app.ui.desk import Desk
from app.ui.theme import icon, step, tokens, tone_colour
from app.ui.tips import plain_tip

_LINE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


@attrs.frozen
class Line:
    """Show one record: what it is, quietly more of it, and at the end how it stands.

    ``tone`` colours the mark and the side text: "", "good", "warn" or "bad"; it never says
    anything the mark and the words do not say.
    """

    table: str
    uid: str
    text: str
    detail: str = ""
    side: str = ""
    mark: str = ""
    tone: str = ""


def line_of(
    desk: Desk, rec: Record, text: str, details: Sequence[str] = (), side: str = "", mark: str = ""
) -> Line:
    """Put fields of a record into a line."""
    parts = [shown(desk, rec, name) for name in details]
    detail = " · ".join(part for part in parts if part)
    words = shown(desk, rec, text) or desk.tongue.title_of(rec)
    return Line(rec.table, rec.uid, words, detail, shown(desk, rec, side) if side else "", mark)


def shown(desk: Desk, rec: Record, name: str) -> str:
    """Return a field's value in one line of words."""
    return " ".join(rec.field(name).kind.show(getattr(rec, name), desk.tongue).split())


class Lines(QListWidget):
    """Hold lines one under the other; a click or Enter opens the record of a line."""

    opened = Signal(str, str)

    def __init__(self, desk: Desk, name: str, *, fits: bool = False, short: int = 0) -> None:
        """Take ``fits`` for a list as high as its lines, without a scroll bar of its own.

        ``short`` is how many characters the texts have at most: details then stand beside them.
        """
        super().__init__()
        self._fits = fits
        self.setObjectName(name)
        self.setProperty("role", "lines")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Drawing(self, short))
        self.setMouseTracking(True)
        self.setUniformItemSizes(not fits)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        if fits:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.opened.connect(desk.news.open)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Put these lines in the place of those before, keeping the current one."""
        before = self.line(self.currentRow())
        self.clear()
        for line in lines:
            item = QListWidgetItem(line.text)
            item.setData(_LINE, line)
            spoken = "，".join(part for part in (line.text, line.side, line.detail) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setToolTip(plain_tip(line.text, line.detail))
            self.addItem(item)
            if before and line.uid == before.uid:
                self.setCurrentItem(item)
        if self._fits:
            heights = sum(self.sizeHintForRow(row) for row in range(len(lines)))
            self.setFixedHeight(heights + 2 * self.frameWidth())

    def line(self, row: int) -> Line | None:
        """Return the line of a row, None when there is no such row."""
        item = self.item(row)
        return item.data(_LINE) if item else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter or Space; all else moves about."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentRow())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the first line, so that the keys have something to act on."""
        super().focusInEvent(event)
        if self.currentRow() < 0 and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setCurrentRow(0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the line under the mouse."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(self.indexAt(event.position().toPoint()).row())

    def _open(self, row: int) -> None:
        line = self.line(row)
        if line and line.uid:
            self.opened.emit(line.table, line.uid)


class _Drawing(QStyledItemDelegate):
    """Draw a line: mark, text over detail, side."""

    def __init__(self, parent: QWidget, short: int) -> None:
        super().__init__(parent)
        self._short = short

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give a line with details the height of two."""
        line: Line = index.data(_LINE)
        small = QFontMetrics(_small(option.font))
        height = option.fontMetrics.height() + (small.height() + 2 if self._is_double(line) else 0)
        return QSize(step(20), height + step(3))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw with the colours of today's theme."""
        line: Line = index.data(_LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option)
        room = option.rect.adjusted(step(1.5), step(1.5), -step(1.5), -step(1.5))
        painter.setFont(option.font)
        if line.mark:
            size = option.fontMetrics.height()
            box = QRect(room.left(), room.top(), size, size)
            icon(line.mark, tone_colour(line.tone)).paint(painter, box.adjusted(1, 1, -1, -1))
            room.setLeft(room.left() + size + step(1.5))
        self._words(painter, option, line, room)
        painter.restore()

    def _words(
        self, painter: QPainter, option: QStyleOptionViewItem, line: Line, room: QRect
    ) -> None:
        metrics = option.fontMetrics
        first = QRect(room.left(), room.top(), room.width(), metrics.height())
        last = QRect(first)
        if self._is_double(line):
            last.moveTop(first.bottom() + 3)
            painter.setFont(_small(option.font))
        elif self._short:
            first.setWidth(metrics.horizontalAdvance("国") * self._short)
        # The side stands on the last line, so that the text has the whole first one.
        painter.setPen(QColor(tone_colour(line.tone)))
        _put(painter, last, line.side, Qt.AlignmentFlag.AlignRight)
        side = painter.fontMetrics().horizontalAdvance(line.side)
        last.setRight(last.right() - side - (step(2) if side else 0))
        if self._short:
            last.setLeft(first.right() + step(2))
        elif not line.detail:
            first = last
        painter.setPen(QColor(tokens().muted))
        detail = fitting(line.detail, painter.fontMetrics(), last.width())
        _put(painter, last, detail, Qt.AlignmentFlag.AlignLeft)
        painter.setFont(option.font)
        painter.setPen(QColor(tokens().text))
        _put(painter, first, line.text, Qt.AlignmentFlag.AlignLeft)

    def _is_double(self, line: Line) -> bool:
        return bool(line.detail) and not self._short

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        lit = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
        if option.state & lit:
            hover = option.state & QStyle.StateFlag.State_MouseOver
            painter.setPen(QColor(tokens().hover if hover else tokens().accent))
            painter.setBrush(QColor(tokens().hover))
            painter.drawRoundedRect(option.rect.adjusted(0, 0, -1, -1), step(1), step(1))
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QColor(tokens().line))
            inset = step(1.5)
            foot = option.rect.bottomLeft(), option.rect.bottomRight()
            painter.drawLine(foot[0].x() + inset, foot[0].y(), foot[1].x() - inset, foot[1].y())


def fitting(detail: str, metrics: QFontMetrics, width: int) -> str:
    """Leave out the last parts of a detail where there is no room for all of them."""
    parts = detail.split(" · ")
    while len(parts) > 1 and metrics.horizontalAdvance(" · ".join(parts)) > width:
        parts.pop()
    # Less than a few characters of a part says nothing.
    readable = min(metrics.horizontalAdvance(parts[0]), metrics.horizontalAdvance("国") * 4)
    return " · ".join(parts) if readable <= width else ""


def _put(painter: QPainter, room: QRect, text: str, side: Qt.AlignmentFlag) -> None:
    cut = painter.fontMetrics().elidedText(
        text, Qt.TextElideMode.ElideRight, room.width(), Qt.TextFlag.TextSingleLine.value
    )
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, cut)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small
