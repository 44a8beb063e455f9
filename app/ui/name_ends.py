"""Names cut at their beginning: those of one office begin alike."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.records.kinds import Ref
from app.ui.rows import RecordTable

_ALIKE = frozenset({"unit", "plan"})
_Index = QModelIndex | QPersistentModelIndex


class NameEnds(QStyledItemDelegate):
    """Draw cells whose text loses its beginning where there is too little room."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Keep the end in sight."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideLeft  # type: ignore[attr-defined]


def keep_name_ends(table: QTableView, model: RecordTable) -> None:
    """Let the columns that name a unit or its plan keep the end of the name in sight."""
    ends = NameEnds(table)
    for number, field in enumerate(model.fields):
        if isinstance(field.kind, Ref) and field.kind.to in _ALIKE:
            table.setItemDelegateForColumn(number, ends)
