"""Cells that show their own ground, which the style sheet would leave out."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

_Index = QModelIndex | QPersistentModelIndex


class Grounds(QStyledItemDelegate):
    """Draw the ground a model gives a cell; ``through`` also where the cell is selected."""

    through = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a cell."""
        brush = index.data(Qt.ItemDataRole.BackgroundRole)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if brush is not None and (self.through or not selected):
            painter.fillRect(option.rect, brush)
            # A selected row must not hide which of its cells is marked.
            option.state &= ~QStyle.StateFlag.State_Selected
        super().paint(painter, option, index)
