"""The rows of a list: the newest hits of one question to the store, shown lazily."""

import html
from collections.abc import Mapping, Sequence
from typing import Any

import attrs
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QIcon

from app.records.describe import Field, Record
from app.records.kinds import Choice, Number, Ref, Refs, Text
from app.records.talks import WITHHELD
from app.store.listing import Wanted, listing
from app.ui.desk import Desk
from app.ui.look import Derived, Told
from app.ui.theme import icon, tone_colour

_CUT = 80
_FEW = 50
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_MARK = int(Qt.ItemDataRole.DecorationRole)
_COLOUR = int(Qt.ItemDataRole.ForegroundRole)
_HORIZONTAL = Qt.Orientation.Horizontal


class RecordTable(QAbstractTableModel):
    """Hold the records of one table that fit what is wanted.

    A column for every field, then one for everything that is told of a record.
    """

    def __init__(
        self,
        desk: Desk,
        cls: type[Record],
        wanted: Wanted,
        parent: QObject | None = None,
        derived: Sequence[Derived] = (),
    ) -> None:
        super().__init__(parent)
        self.cls = cls
        self.wanted = wanted
        self.total = 0
        self.more = False
        self.is_partial = False
        self.records: list[Record] = []
        self._desk = desk
        self.derived = {each.name: each for each in derived}
        self._fields = (*cls.fields, *(Field(d.name, Text(), d.label) for d in derived))
        self._shown: dict[tuple[str, int], str] = {}
        self._stands: dict[tuple[str, int], Told] = {}
        self._linked = {f.kind.to for f in cls.fields if isinstance(f.kind, Ref | Refs)}
        self._linked.update(*(each.tables for each in derived))
        if any(isinstance(f.kind, Choice) and f.kind.words for f in cls.fields):
            self._linked.add("list_word")

    @property
    def fields(self) -> tuple[Field, ...]:
        """Return what the columns are, kept fields before told ones."""
        return self._fields

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many records are shown."""
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many fields there are."""
        return 0 if parent.isValid() else len(self._fields)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> str | int | None:
        """Return the label of a field."""
        if role == _DISPLAY and orientation == _HORIZONTAL:
            return self._desk.say(self._fields[section].label)
        if role == _ALIGN and orientation == _HORIZONTAL and self._is_number(section):
            return _RIGHT
        return None

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        """Return what a cell shows; the tip holds the whole text."""
        if role == _DISPLAY:
            return self._cell(self.records[index.row()], index.column())
        if role == _TOOLTIP:
            text = self.words(self.records[index.row()], index.column())
            # Qt guesses whether a tip is markup; said outright, user text stays text.
            return f"<p style='white-space:pre-wrap'>{html.escape(text[:2000])}</p>" if text else ""
        if role == _ALIGN and self._is_number(index.column()):
            return _RIGHT
        if index.column() >= len(self.cls.fields) and role in (_MARK, _COLOUR):
            return self._look_of(self.told(self.records[index.row()], index.column()), role)
        return None

    def _is_number(self, column: int) -> bool:
        return isinstance(self._fields[column].kind, Number)

    def words(self, record: Record, column: int) -> str:
        """Return a value of a record in full; what is said in confidence is in no cell."""
        if column >= len(self.cls.fields):
            return self.told(record, column).words
        field = self.cls.fields[column]
        if field.name in WITHHELD:
            return ""
        return field.kind.show(getattr(record, field.name), self._desk.tongue)

    def told(self, record: Record, column: int) -> Told:
        """Return what is told of a record, found once for every shown row."""
        key = (record.uid, column)
        if key not in self._stands:
            self._stands[key] = self.derived[self._fields[column].name].tell(self._desk, record)
        return self._stands[key]

    def row_of(self, uid: str) -> int:
        """Return where a record stands, -1 when it is not shown."""
        return next((n for n, rec in enumerate(self.records) if rec.uid == uid), -1)

    def ask(self, wanted: Wanted, first: int = 0) -> None:
        """Show what fits now, or only the ``first`` so many rows of it.

        The view scrolls to its top before this.
        """
        self.wanted = wanted
        self.beginResetModel()
        some = attrs.evolve(wanted, limit=first) if first else wanted
        found = listing(self._desk.store, self.cls, some, counted=not first)
        self.records, self.total, self.more = list(found.records), found.total, found.more
        self.is_partial = bool(first) and len(self.records) == first
        self._forget()
        self.endResetModel()

    def complete(self) -> None:
        """Show the rows after the first ones, and how many there are; the first ones stay."""
        self.is_partial = False
        found = listing(self._desk.store, self.cls, self.wanted)
        shown = len(self.records)
        if [rec.uid for rec in found.records[:shown]] != [rec.uid for rec in self.records]:
            self.beginResetModel()
            self.records = list(found.records)
            self._forget()
            self.endResetModel()
        elif len(found.records) > shown:
            self.beginInsertRows(QModelIndex(), shown, len(found.records) - 1)
            self.records += found.records[shown:]
            self.endInsertRows()
        self.total, self.more = found.total, found.more

    def hear(self, touched: Mapping[str, frozenset[str]]) -> bool:
        """Redraw the touched rows; tell whether that was enough, else it takes a reload."""
        if self._linked & touched.keys():
            self._forget()
            self._redraw(0, len(self.records) - 1)
        uids = touched.get(self.cls.table, frozenset())
        rows = {uid: self.row_of(uid) for uid in uids} if len(uids) <= _FEW else {}
        if len(rows) < len(uids) or -1 in rows.values():
            return False
        return all(self._renew(uid) for uid in rows)

    def _renew(self, uid: str) -> bool:
        record, row = self._desk.store.get(self.cls, uid), self.row_of(uid)
        if record is None:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self.records[row]
            self.total -= 1
            self.endRemoveRows()
        else:
            self.records[row] = record
            for column in range(len(self._fields)):
                self._shown.pop((uid, column), None)
                self._stands.pop((uid, column), None)
            self._redraw(row, row)
        return True

    def _forget(self) -> None:
        self._shown.clear()
        self._stands.clear()

    def _look_of(self, told: Told, role: int) -> QIcon | QBrush | None:
        colour = tone_colour(told.tone)
        if role == _MARK:
            return icon(told.mark, colour) if told.mark else None
        return QBrush(QColor(colour)) if told.tone else None

    def _redraw(self, first: int, last: int) -> None:
        if 0 <= first <= last:
            end = len(self._fields) - 1
            self.dataChanged.emit(self.index(first, 0), self.index(last, end))

    def _cell(self, record: Record, column: int) -> str:
        key = (record.uid, column)
        if key not in self._shown:
            # Painting a long text costs its whole length, though a cell shows one line of it.
            text = self.words(record, column)[: _CUT * 4]
            self._shown[key] = " ".join(text.split())[:_CUT]
        return self._shown[key]
