"""The rows of an appraisal: one member each, votes typed from the paper tally."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.records.appraisal import Appraisal, Poll
from app.records.choices import RATINGS
from app.records.describe import Field
from app.records.kinds import Flag, Number
from app.records.words import N, Problem, said
from app.rules.appraisal import uneven, votes
from app.ui.desk import Desk
from app.ui.theme import tokens

COLUMNS = (
    "person", "self_done", "mutual_done", "excellent", "qualified", "basic", "unqualified",
    "blank", "sum", "rating", "told_on",
)  # fmt: skip
HEADS = {
    "person": N("姓名"),
    "self_done": N("自评"),
    "mutual_done": N("互评"),
    "excellent": RATINGS["excellent"],
    "qualified": RATINGS["qualified"],
    "basic": RATINGS["basic"],
    "unqualified": RATINGS["unqualified"],
    "blank": N("未评"),
    "sum": N("合计"),
    "rating": N("评定等次"),
    "told_on": N("反馈日期"),
}
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_INK = int(Qt.ItemDataRole.ForegroundRole)
_TICK = int(Qt.ItemDataRole.CheckStateRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)


class AppraisalTable(QAbstractTableModel):
    """Hold the appraisal of one meeting; ``keep`` stores rows that were changed."""

    def __init__(
        self, desk: Desk, keep: Callable[[Sequence[Appraisal]], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.rows: list[Appraisal] = []
        self._desk, self._keep = desk, keep
        self._wrong: set[str] = set()

    def show_rows(self, rows: list[Appraisal], poll: Poll | None) -> None:
        """Show these rows; the same members in the same order keep the cursor where it is."""
        same = [row.uid for row in rows] == [row.uid for row in self.rows]
        self._wrong = {row.uid for row, _sum in uneven(rows, poll)}
        if same:
            self.rows = rows
            if rows:
                last = self.index(len(rows) - 1, len(COLUMNS) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def put(self, cells: Sequence[tuple[int, str, object]]) -> bool:
        """Keep what was typed into cells (row, column, words) as one act."""
        changed: dict[int, Appraisal] = {}
        try:
            for place, name, raw in cells:
                row = changed.get(place, self.rows[place])
                changed[place] = row.having(**{name: Appraisal.field(name).kind.parse(raw)})
        except Problem as problem:
            self._desk.news.say(self._desk.say(problem.what))
            return False
        return self._keep(list(changed.values()))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many members there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> str | None:
        """Return the head of a column."""
        if role == _DISPLAY and orientation == Qt.Orientation.Horizontal:
            return self._desk.say(HEADS[COLUMNS[section]])
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let everything be typed but the name and the sum."""
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        field = field_at(index.column())
        if field is None or field.name == "person" or self._desk.store.readonly:
            return found
        if isinstance(field.kind, Flag):
            return found | Qt.ItemFlag.ItemIsUserCheckable
        return found | Qt.ItemFlag.ItemIsEditable

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        """Return what a cell shows, holds and says aloud."""
        row, field = self.rows[index.row()], field_at(index.column())
        is_flag = field is not None and isinstance(field.kind, Flag)
        if role == _TICK and field is not None and is_flag:
            ticked = getattr(row, field.name)
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == _SPOKEN or (role in (_DISPLAY, _EDIT) and not is_flag):
            return self._words(row, field)
        if role == _INK and field is None and row.uid in self._wrong:
            return QColor(tokens().bad)
        if role == _ALIGN and (field is None or isinstance(field.kind, Number)):
            return int(Qt.AlignmentFlag.AlignCenter)
        return None

    def setData(self, index: _Index, value: Any, role: int = _EDIT) -> bool:
        """Keep what was typed or ticked; the same again is no act."""
        field = field_at(index.column())
        if field is None:
            return False
        if role == _TICK:
            value = Qt.CheckState(value) == Qt.CheckState.Checked
        elif value == self.data(index, _EDIT):
            return True
        return self.put([(index.row(), field.name, value)])

    def _words(self, row: Appraisal, field: Field | None) -> str:
        if field is None:
            n = votes(row)
            if n is None:
                return ""
            return self._desk.say(said(N("{n}（不符）"), n=n)) if row.uid in self._wrong else str(n)
        return field.kind.show(getattr(row, field.name), self._desk.tongue)


def field_at(column: int) -> Field | None:
    """Return the field a column shows, None for the sum."""
    name = COLUMNS[column]
    return None if name == "sum" else Appraisal.field(name)
