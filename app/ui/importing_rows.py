"""The rows of an import on the screen: ticked, filtered by state, corrected in place."""

from collections.abc import Iterable
from typing import Any

import attrs
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QBrush, QColor

from app.exchange.cells import text_of
from app.exchange.checking import Checker
from app.exchange.columns import field_of, value_of
from app.exchange.contacts import contact_part
from app.exchange.importing import doubts, refused, why
from app.exchange.preview import Line, Preview, Raw, State
from app.records.describe import Field
from app.records.words import N, Problem
from app.ui.desk import Desk
from app.ui.theme import icon, tokens
from app.ui.tips import plain_tip

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROLE = Qt.ItemDataRole
_CUT, _TIP = 120, 1000
TICK, NUMBER, STATE, FIRST = 0, 1, 2, 3
STATES = {
    State.NEW: (N("新增"), "good", "add"),
    State.CHANGED: (N("有变化"), "text", "edit"),
    State.ALIKE: (N("待决定"), "warn", "help"),
    State.CONFLICT: (N("有冲突"), "warn", "warning"),
    State.WRONG: (N("有错"), "bad", "close"),
    State.SAME: (N("相同"), "muted", "check"),
}


class ImportRows(QAbstractTableModel):
    """Hold the lines of one preview, of which those in one state may be shown."""

    judged = QtSignal()

    def __init__(
        self, desk: Desk, preview: Preview, checker: Checker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self.preview, self.checker = desk, preview, checker
        checker.move(desk.store, desk.tongue)
        self.names = list(preview.header.mapped)
        self.left_out: set[int] = set()
        self._state: State | None = None
        self._shown = list(range(len(preview.lines)))

    def fields(self) -> list[Field]:
        """Return the fields the columns stand for."""
        return [field_of(self.preview.cls, name) for name in self.names]

    def states(self) -> list[str]:
        """Return the words for all states."""
        return [self._desk.say(words) for words, _, _ in STATES.values()]

    def line(self, row: int) -> Line:
        """Return the line in a row."""
        return self.preview.lines[self._shown[row]]

    def chosen(self) -> list[Line]:
        """Return the lines that would be imported, whether they are shown or not."""
        return [
            line
            for line in self.preview.lines
            if line.ready and line.raw.number not in self.left_out
        ]

    def show_state(self, state: State | None) -> None:
        """Show the lines in one state, or all."""
        self.beginResetModel()
        self._state = state
        self._shown = [
            at for at, line in enumerate(self.preview.lines) if state in (None, line.state)
        ]
        self.endResetModel()

    def tick(self, rows: Iterable[int], on: bool) -> None:
        """Take rows in or leave them out."""
        for row in rows:
            number = self.line(row).raw.number
            self.left_out.discard(number) if on else self.left_out.add(number)
            self.dataChanged.emit(self.index(row, TICK), self.index(row, TICK))
        self.judged.emit()

    def correct(self, row: int, **changes: Any) -> None:
        """Judge a row again with other cells, or another target."""
        raw = self.line(row).raw
        cells = {**raw.cells, **changes.pop("cells", {})}
        self._judge([(self._shown[row], attrs.evolve(raw, cells=cells, **changes))])

    def create(self, row: int, name: str, text: str) -> bool:
        """Make the record a cell is to name, together with the import; False if it needs a form."""
        field, line = field_of(self.preview.cls, name), self.line(row)
        table = getattr(field.kind, "to", "")
        if not table or not text.strip() or self.checker.create(table, text) is None:
            return False
        mended = attrs.evolve(line.raw, cells={**line.raw.cells, name: text})
        wrong = {
            at: line.raw for at, line in enumerate(self.preview.lines) if line.state is State.WRONG
        }
        self._judge(list({**wrong, self._shown[row]: mended}.items()))
        return True

    def refuse(self, problem: Problem) -> list[int]:
        """Mark the rows a rule across records refused; return where they stand among all."""
        found = refused(self.preview, problem)
        if found:
            self.show_state(None)
            self.judged.emit()
        return found

    def _judge(self, asked: list[tuple[int, Raw]]) -> None:
        lines = self.checker.check([raw for _, raw in asked])
        rows = {at: row for row, at in enumerate(self._shown)}
        for (at, _), line in zip(asked, lines, strict=True):
            self.preview.lines[at] = line
            if at in rows:
                row = rows[at]
                self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
        self.judged.emit()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many lines are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return tick, number, state, and the fields."""
        return 0 if parent.isValid() else FIRST + len(self.names)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> str | None:
        """Return the heading of a column."""
        if role != _ROLE.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        if section >= FIRST:
            return self._desk.say(field_of(self.preview.cls, self.names[section - FIRST]).label)
        return self._desk.say(("", N("行"), N("状态"))[section])

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let a ready line be ticked, and every cell of a field be corrected."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == TICK and self.line(index.row()).ready:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() >= FIRST:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: _Index, role: int = 0) -> Any:
        """Return what a cell shows."""
        line, column = self.line(index.row()), index.column()
        if role == _ROLE.CheckStateRole and column == TICK and line.ready:
            out = line.raw.number in self.left_out
            return Qt.CheckState.Unchecked if out else Qt.CheckState.Checked
        if role == _ROLE.DisplayRole:
            return self._words(line, column)
        if role == _ROLE.EditRole and column >= FIRST:
            return text_of(line.raw.cells.get(self.names[column - FIRST]))
        if role == _ROLE.ToolTipRole and column >= FIRST:
            return plain_tip(self._words(line, column, _TIP))
        if role in (_ROLE.BackgroundRole, _ROLE.ForegroundRole):
            return self._colour(line, column, role)
        if role == _ROLE.DecorationRole and column == STATE:
            _, tone, picture = STATES[line.state]
            return icon(picture, getattr(tokens(), tone))
        return None

    def setData(self, index: _Index, value: Any, role: int = _ROLE.EditRole) -> bool:
        """Take a tick or a corrected cell."""
        if role == _ROLE.CheckStateRole:
            self.tick([index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role != _ROLE.EditRole or index.column() < FIRST:
            return False
        if value != self.data(index, _ROLE.EditRole):
            self.correct(index.row(), cells={self.names[index.column() - FIRST]: value or None})
        return True

    def why(self, line: Line) -> str:
        """Say why a line is in its state."""
        return why(self.preview, line, self.checker.tongue)

    def _words(self, line: Line, column: int, most: int = _CUT) -> str:
        if column == TICK:
            return ""
        if column == NUMBER:
            return str(line.raw.number)
        if column == STATE:
            return self._desk.say(STATES[line.state][0])
        name = self.names[column - FIRST]
        found = text_of(line.raw.cells.get(name))
        base, record, tongue = line.base, line.record, self.checker.tongue
        if base is None or name not in (*line.changes, *line.conflicts, *line.kept):
            return _one_line(found, most)
        kind = field_of(type(base), name).kind
        old = _one_line(kind.show(value_of(base, name), tongue), most) or "—"
        if name in line.changes and record is not None:
            new = _one_line(kind.show(value_of(record, name), tongue), most)
            return f"{old} → {new or '—'}"
        # What is kept stands first; a conflict has both, until somebody decides.
        return f"{old} ≠ {_one_line(found, most)}" if name in line.conflicts else old

    def _colour(self, line: Line, column: int, role: int) -> QBrush | None:
        back, t = role == _ROLE.BackgroundRole, tokens()
        if column == STATE and not back:
            return QBrush(QColor(getattr(t, STATES[line.state][1])))
        if column < FIRST:
            return None
        name = self.names[column - FIRST]
        if name in {field for field, _ in line.problems}:
            return QBrush(QColor(t.bad_soft if back else t.bad))
        if name in line.conflicts or name in doubts(line):
            return QBrush(QColor(t.warn_soft if back else t.warn))
        if name in line.changes or (line.more and contact_part(name)):
            return QBrush(QColor(t.good_soft)) if back else None
        return QBrush(QColor(t.muted)) if line.state is State.SAME and not back else None


def _one_line(text: str, most: int) -> str:
    return " ".join(text[: most * 2].split())[:most]
