"""The rows of the palette: headings, records and commands, the found places drawn in."""

from collections.abc import Callable, Sequence

import attrs
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.store.spans import Span
from app.ui.theme import icon, step, tokens

ROW = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


@attrs.frozen
class Row:
    """Show one line: its text with marked places, a second line, and quiet words at the end.

    Without ``act`` it is a heading, which no key stops at.
    """

    text: str
    act: Callable[[], object] | None = None
    marks: tuple[Span, ...] = ()
    detail: str = ""
    places: tuple[Span, ...] = ()
    side: str = ""
    picture: str = ""
    quiet: bool = False


class RowDrawing(QStyledItemDelegate):
    """Draw a row of the palette."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give a row with a detail the height of two lines."""
        row: Row = index.data(ROW)
        height = option.fontMetrics.height() + step(2.5 if row.act else 2)
        if row.detail:
            height += QFontMetrics(_small(option.font)).height()
        return QSize(step(20), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw with the colours of today's theme."""
        row: Row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = option.rect.adjusted(step(1), 0, -step(1), 0)
        if row.act is None:
            self._heading(painter, option, row, room)
        else:
            lit = option.state & (
                QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver
            )
            if lit:
                chosen = option.state & QStyle.StateFlag.State_Selected
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tokens().accent_soft if chosen else tokens().hover))
                painter.drawRoundedRect(room, step(1), step(1))
            self._line(painter, option, row, room.adjusted(step(2), 0, -step(2), 0))
        painter.restore()

    def _heading(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, room: QRect
    ) -> None:
        small = _small(option.font)
        small.setWeight(QFont.Weight.DemiBold)
        painter.setFont(small)
        painter.setPen(QColor(tokens().muted))
        inner = room.adjusted(step(2), step(1), -step(2), 0)
        side = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignLeft, row.text)
        painter.setFont(_small(option.font))
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignRight, row.side)

    def _line(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, room: QRect) -> None:
        metrics, small = option.fontMetrics, _small(option.font)
        lines = metrics.height() + (QFontMetrics(small).height() if row.detail else 0)
        top = room.top() + (room.height() - lines) // 2
        if row.picture:
            size = metrics.height()
            icon(row.picture, tokens().muted).paint(painter, room.left(), top, size, size)
        room.setLeft(room.left() + metrics.height() + step(2))
        painter.setPen(QColor(tokens().muted))
        painter.setFont(small)
        first = QRect(room.left(), top, room.width(), metrics.height())
        quietly = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        side = QFontMetrics(small).elidedText(
            row.side, Qt.TextElideMode.ElideRight, room.width() * 2 // 5
        )
        painter.drawText(first, quietly | Qt.TextFlag.TextSingleLine, side)
        width = room.width()
        if side:
            width -= QFontMetrics(small).horizontalAdvance(side) + step(3)
        colour = tokens().muted if row.quiet else tokens().text
        _marked(painter, option.font, (room.left(), top, width), row.text, row.marks, colour)
        if row.detail:
            below = (room.left(), top + metrics.height(), room.width())
            _marked(painter, small, below, row.detail, row.places, tokens().muted)


def _marked(
    painter: QPainter,
    font: QFont,
    place: tuple[int, int, int],
    text: str,
    marks: Sequence[Span],
    colour: str,
) -> None:
    """Draw one line of text, cut to a width, with the found places bold and coloured."""
    left, top, width = place
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
    layout = QTextLayout(shown, font)
    found = QTextCharFormat()
    found.setFontWeight(QFont.Weight.Bold)
    found.setForeground(QColor(tokens().accent))
    formats = []
    for start, end in marks:
        each = QTextLayout.FormatRange()
        each.start = _units(text[:start])
        each.length = _units(text[start:end])
        each.format = found
        if each.start < _units(shown):
            formats.append(each)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    # Bold places are wider than what was measured: nothing must break into a second line.
    line.setLineWidth(width * 2)
    layout.endLayout()
    painter.setPen(QColor(colour))
    layout.draw(painter, QPointF(left, top))


def _units(text: str) -> int:
    """Return how long Qt takes a text to be: two units for what lies beyond the first plane."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small
