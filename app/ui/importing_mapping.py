"""Which column of a sheet goes into which field, to be looked at and corrected."""

import attrs
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
)

from app.exchange.cells import text_of
from app.exchange.headings import Header, fields_in
from app.exchange.sheets import Sheet
from app.records.describe import Record
from app.records.words import N
from app.ui.desk import Desk

_HEADS = (N("表里的栏目"), N("例如"), N("导入到"))
_SAMPLE = 30


class MappingTable(QTableWidget):
    """List the headings of a sheet with an example, and the field each goes into."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(0, len(_HEADS))
        self._desk = desk
        self._header = Header(0, (), ())
        self._boxes: dict[int, QComboBox] = {}
        self.setObjectName("mapping")
        self.setAccessibleName(desk.say(N("栏目对应")))
        self.setHorizontalHeaderLabels([desk.say(head) for head in _HEADS])
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for column in range(len(_HEADS)):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def show_header(self, cls: type[Record], sheet: Sheet, header: Header) -> None:
        """Show the columns of a sheet."""
        self._header, self._boxes = header, {}
        heads = [at for at, head in enumerate(header.heads) if head and at != header.uid]
        self.setRowCount(len(heads))
        for row, at in enumerate(heads):
            self.setItem(row, 0, QTableWidgetItem(header.heads[at]))
            self.setItem(row, 1, QTableWidgetItem(_example(sheet, header, at)))
            box = self._box(cls, header.fields[at])
            box.setAccessibleName(header.heads[at])
            self.setCellWidget(row, 2, box)
            self._boxes[at] = box
        self.resizeRowsToContents()

    def header(self) -> Header:
        """Return the heading as it is mapped now."""
        fields = [
            self._boxes[at].currentData() or None if at in self._boxes else None
            for at in range(len(self._header.heads))
        ]
        return attrs.evolve(self._header, fields=tuple(fields))

    def _box(self, cls: type[Record], name: str | None) -> QComboBox:
        box = QComboBox()
        box.addItem(self._desk.say(N("（不导入）")), "")
        for field in fields_in(cls):
            star = " *" if field.required else ""
            box.addItem(self._desk.say(field.label) + star, field.name)
        box.setCurrentIndex(max(0, box.findData(name or "")))
        box.activated.connect(lambda _row, box=box: self._take(box))
        return box

    def _take(self, taken: QComboBox) -> None:
        """Give a field to one column only: the one chosen last."""
        for box in self._boxes.values():
            if box is not taken and box.currentData() == taken.currentData():
                box.setCurrentIndex(0)
        self.changed.emit()


def _example(sheet: Sheet, header: Header, at: int) -> str:
    for row in sheet.rows[header.at + 1 :]:
        if at < len(row.cells) and (text := text_of(row.cells[at]).strip()):
            return " ".join(text.split())[:_SAMPLE]
    return ""
