"""The rows of a roll call: one person each, marked by a click or one key."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.records.choices import ABSENCE_REASONS, ATTENDANCE, EXCLUSIONS
from app.records.events import Attendance
from app.records.kinds import Choice
from app.records.words import N, Problem, said
from app.rules.presence import is_due
from app.ui.desk import Desk
from app.ui.theme import tokens

STATES = ("present", "leave", "absent", "observer")
PERSON, STATE, REASON, NOTE = range(4)
HEADS = (N("姓名"), N("到会情况"), N("原因"), N("说明"))
ROLE_KEY = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_INK = int(Qt.ItemDataRole.ForegroundRole)


class RollTable(QAbstractTableModel):
    """Hold the attendance of one event; ``keep`` stores rows that were changed."""

    def __init__(
        self, desk: Desk, keep: Callable[[Sequence[Attendance]], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.rows: list[Attendance] = []
        self.writable = not desk.store.readonly
        self._desk = desk
        self._keep = keep

    def show_rows(self, rows: list[Attendance]) -> None:
        """Show these rows; the same people in the same order keep the cursor where it is."""
        same = [row.uid for row in rows] == [row.uid for row in self.rows]
        if same:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, NOTE))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def mark(self, places: Sequence[int], state: str) -> bool:
        """Give rows a state; whoever was there after all needs no reason."""
        if not self.writable:
            return False
        reasonless = state in {"present", "observer"}
        return self._keep(
            [
                self.rows[n].having(state=state, **({"reason": None} if reasonless else {}))
                for n in places
                if 0 <= n < len(self.rows)
            ]
        )

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many people are called."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> str | None:
        """Return the head of a column."""
        if role == _DISPLAY and orientation == Qt.Orientation.Horizontal:
            return self._desk.say(HEADS[section])
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let reasons be given to whoever was not there, and notes to everybody."""
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        absent = self.rows[index.row()].state in {"leave", "absent"}
        editable = index.column() == NOTE or (index.column() == REASON and absent)
        if editable and self.writable:
            found |= Qt.ItemFlag.ItemIsEditable
        return found

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        """Return what a cell shows, holds and says aloud."""
        row, column = self.rows[index.row()], index.column()
        if role == ROLE_KEY:
            return row.state
        if role in (_DISPLAY, _SPOKEN):
            return self._words(row, column)
        if role == _EDIT:
            return row.note if column == NOTE else row.reason
        if role == _INK:
            return self._ink(row, column)
        return None

    def setData(self, index: _Index, value: Any, role: int = _EDIT) -> bool:
        """Keep a reason or a note."""
        row = self.rows[index.row()]
        if index.column() == NOTE:
            return self._keep([row.having(note=str(value))])
        try:
            return self._keep([row.having(reason=Choice(ABSENCE_REASONS).parse(value))])
        except Problem as problem:
            self._desk.news.say(self._desk.say(problem.what))
            return False

    def _words(self, row: Attendance, column: int) -> str:
        say = self._desk.say
        if column == PERSON:
            return self._name(row)
        if column == STATE:
            return say(ATTENDANCE.get(row.state or "", ""))
        if column == REASON:
            reasons = (ABSENCE_REASONS.get(row.reason or ""), EXCLUSIONS.get(row.excluded or ""))
            return "　".join(say(words) for words in reasons if words) or self._wanted(row)
        return " ".join(row.note.split())

    def _name(self, row: Attendance) -> str:
        name = self._desk.tongue.title("person", row.person or "")
        if row.state != "observer" and not is_due(row):
            return self._desk.say(said(N("{name}（不计入应到）"), name=name))
        return self._desk.say(said(N("{name}（无表决权）"), name=name)) if row.voteless else name

    def _wanted(self, row: Attendance) -> str:
        return self._desk.say(N("请选原因")) if _lacks_reason(row) else ""

    def _ink(self, row: Attendance, column: int) -> QColor | None:
        if column == PERSON and not is_due(row):
            return QColor(tokens().faint)
        if column == REASON and _lacks_reason(row):
            return QColor(tokens().warn)
        return None


def _lacks_reason(row: Attendance) -> bool:
    away = row.state in {"leave", "absent"} and not row.reason
    return away or (row.state != "observer" and not row.counted and not row.excluded)
