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
from app.exchange.columns import Way, extra_column, extra_label, field_of, has_extra
from app.exchange.contacts import contact_columns, contact_part
from app.exchange.headings import Header, fields_in
from app.exchange.sheets import Sheet
from app.records.describe import Record
from app.records.words import N, said
from app.ui.desk import Desk

_HEADS = (N("表里的栏目"), N("例如"), N("导入到"), N("已存内容不同时"))
_WAYS = {
    Way.ASK: N("逐行决定"),
    Way.REPLACE: N("用表里的"),
    Way.FILL: N("只填空白"),
    Way.KEEP: N("保留已存的"),
}
_SAMPLE = 30


class MappingTable(QTableWidget):
    """List the headings of a sheet with an example, and the field each goes into."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(0, len(_HEADS))
        self._desk = desk
        self._header = Header(0, (), ())
        self._boxes: dict[int, QComboBox] = {}
        self._ways: dict[int, QComboBox] = {}
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
        self._header, self._boxes, self._ways = header, {}, {}
        heads = [at for at, head in enumerate(header.heads) if head and at != header.uid]
        self.setRowCount(len(heads))
        for row, at in enumerate(heads):
            found = said(N("{head}（按内容认出）"), head=header.heads[at])
            words = self._desk.say(found) if at in header.sniffed else header.heads[at]
            self.setItem(row, 0, QTableWidgetItem(words))
            self.setItem(row, 1, QTableWidgetItem(_example(sheet, header, at)))
            box = self._box(cls, header, at)
            box.setAccessibleName(header.heads[at])
            self.setCellWidget(row, 2, box)
            self._boxes[at] = box
            self._ways[at] = way = self._way_box(header.way(header.fields[at] or ""))
            way.setAccessibleName(f"{header.heads[at]} {self._desk.say(_HEADS[3])}")
            way.setEnabled(bool(header.fields[at]) and not contact_part(header.fields[at] or ""))
            self.setCellWidget(row, 3, way)
        self.resizeRowsToContents()

    def header(self) -> Header:
        """Return the heading as it is mapped now."""
        fields = [
            self._boxes[at].currentData() or None if at in self._boxes else None
            for at in range(len(self._header.heads))
        ]
        usual = self._header.usual
        ways = {
            name: box.currentData()
            for at, name in enumerate(fields)
            if name and (box := self._ways[at]).currentData() is not usual
        }
        return attrs.evolve(self._header, fields=tuple(fields), ways=ways)

    def _way_box(self, chosen: Way) -> QComboBox:
        box = QComboBox()
        for way, words in _WAYS.items():
            box.addItem(self._desk.say(words), way)
        box.setCurrentIndex(list(_WAYS).index(chosen))
        box.activated.connect(lambda _row: self.changed.emit())
        return box

    def _box(self, cls: type[Record], header: Header, at: int) -> QComboBox:
        box, name = QComboBox(), header.fields[at]
        box.addItem(self._desk.say(N("（不导入）")), "")
        if has_extra(cls):
            extra = name if name and extra_label(name) else extra_column(header.heads[at])
            box.addItem(self._desk.say(N("（附加栏目）")), extra)
        parts = [field_of(cls, part) for part in contact_columns(cls)]
        for field in (*fields_in(cls), *parts):
            star = " *" if field.required else ""
            box.addItem(self._desk.say(field.label) + star, field.name)
        box.setCurrentIndex(max(0, box.findData(name or "")))
        box.activated.connect(lambda _row, box=box: self._take(box))
        return box

    def _take(self, taken: QComboBox) -> None:
        """Give a field to one column only: the one chosen last."""
        for box in self._boxes.values():
            if box is not taken and taken.currentData() == box.currentData() != "":
                box.setCurrentIndex(0)
        self.changed.emit()


def _example(sheet: Sheet, header: Header, at: int) -> str:
    for row in sheet.rows[header.at + 1 :]:
        if at < len(row.cells) and (text := text_of(row.cells[at]).strip()):
            return " ".join(text.split())[:_SAMPLE]
    return ""
