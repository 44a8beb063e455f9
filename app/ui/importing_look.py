"""The second page of an import: what each row would do, to be corrected and decided."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.exchange.cells import Chosen
from app.exchange.columns import Way
from app.exchange.importing import told
from app.exchange.preview import ANEW, Line, State, in_bin
from app.records.describe import Field
from app.records.words import N, Problem, Said, said
from app.ui.cut_label import CutLabel
from app.ui.desk import Desk
from app.ui.editors_flow import FlowLayout
from app.ui.form_grid import plain_label
from app.ui.importing_cells import CellDelegate
from app.ui.importing_job import Looked
from app.ui.importing_mapping import MappingTable
from app.ui.importing_rows import FIRST, NUMBER, STATE, STATES, TICK, ImportRows
from app.ui.theme import step

_WIDEST = 30
_NAMED = 6


class LinesView(QTableView):
    """Show the rows of an import; the space bar ticks all that are selected."""

    def __init__(self, model: ImportRows) -> None:
        super().__init__()
        self.rows = model
        self.setObjectName("import-lines")
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(max(34, self.fontMetrics().height() + 16))
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        word = self.fontMetrics().horizontalAdvance("国")
        longest = max(self.fontMetrics().horizontalAdvance(text) for text in model.states())
        for column, width in ((TICK, word * 3), (NUMBER, word * 4), (STATE, word * 4 + longest)):
            self.setColumnWidth(column, width)
        for at, field in enumerate(model.fields()):
            self.setColumnWidth(FIRST + at, round(word * min(_WIDEST, 6 + 4 * field.weight)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick or untick the selected rows with the space bar."""
        chosen = [index.row() for index in self.selectionModel().selectedRows()]
        ready = [row for row in chosen if self.rows.line(row).ready]
        if event.key() == Qt.Key.Key_Space and ready:
            left_out = self.rows.line(ready[0]).raw.number in self.rows.left_out
            self.rows.tick(ready, left_out)
        else:
            super().keyPressEvent(event)


class LookPage(QWidget):
    """Show what one sheet would do."""

    sheet_wanted = Signal(object)
    mapping_wanted = Signal(object)
    judged = Signal()

    def __init__(self, desk: Desk, looked: Looked) -> None:
        super().__init__()
        self._desk, self.looked = desk, looked
        self.rows = ImportRows(desk, looked.preview, looked.checker, self)
        self.view = LinesView(self.rows)
        self.view.setAccessibleName(desk.say(N("预览")))
        self.view.setItemDelegate(
            CellDelegate(desk, self._field_of, self._settle_link, self._make, self.view)
        )
        self.mapping = MappingTable(desk)
        self.mapping.show_header(looked.preview.cls, looked.preview.sheet, looked.preview.header)
        self.mapping.setVisible(bool(self._missing()))
        self.mapping.changed.connect(lambda: self.mapping_wanted.emit(self.mapping.header()))
        self.notes = plain_label(self._notes(), "quiet", wrap=True)
        self.notes.setVisible(bool(self.notes.text()))
        self.reason = plain_label("", "label", wrap=True)
        self._acts = QWidget()
        self.deciding = FlowLayout(self._acts)
        self.chips: dict[State | None, QPushButton] = {}
        self._lay_out()
        self.rows.judged.connect(self._count)
        self.rows.judged.connect(self._explain)
        self.view.selectionModel().currentRowChanged.connect(lambda: self._explain())
        self.rows.modelReset.connect(self._explain)
        self._count()
        self._begin()

    def decide(self, target: str) -> None:
        """Say of the selected look-alikes which record they are, or that they are new."""
        alike = [row for row in self._selected() if self._is_open(self.rows.line(row))]
        for row in alike if target == ANEW else alike[:1]:
            self.rows.correct(row, target=target)

    def restore(self) -> None:
        """Say of the selected rows that they are what lies in the recycle bin."""
        for row in self._selected():
            if binned := self.rows.line(row).binned:
                self.rows.correct(row, target=in_bin(binned[0].record.uid))

    def settle(self, way: Way) -> None:
        """Say for the selected rows whether the sheet or what is kept is right."""
        for row in self._selected():
            if names := self.rows.line(row).conflicts:
                ways = {**self.rows.line(row).raw.ways, **dict.fromkeys(names, way)}
                self.rows.correct(row, ways=ways)

    def refuse(self, problem: Problem) -> list[int]:
        """Mark the rows that were refused and go to the first; return their row numbers."""
        found = self.rows.refuse(problem)
        if found:
            self.chips[None].setChecked(True)
            self._go(found[0])
        return [self.rows.line(row).raw.number for row in found]

    def _selected(self) -> list[int]:
        return [index.row() for index in self.view.selectionModel().selectedRows()]

    def _is_open(self, line: Line) -> bool:
        return bool(line.alike or line.binned)

    def _begin(self) -> None:
        """Go to the first row that needs a decision."""
        counts = self.looked.preview.counts()
        open_ = (State.WRONG, State.CONFLICT, State.ALIKE)
        start = next((s for s in open_ if counts[s]), None)
        rows = range(self.rows.rowCount())
        first = next((row for row in rows if start in (None, self.rows.line(row).state)), None)
        if first is not None:
            self._go(first)

    def _go(self, row: int) -> None:
        """Go to a row, and in it to the first cell that is wrong."""
        line = self.rows.line(row)
        wrong = {*(name for name, _ in line.problems), *line.conflicts}
        names = self.rows.names
        column = next((FIRST + at for at, name in enumerate(names) if name in wrong), TICK)
        self.view.setCurrentIndex(self.rows.index(row, column))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(2))
        layout.addLayout(self._head())
        layout.addWidget(self.mapping, 3)
        layout.addWidget(self.notes)
        layout.addWidget(self._states())
        layout.addWidget(self.view, 4)
        layout.addWidget(self.reason)
        layout.addWidget(self._acts)

    def _head(self) -> QHBoxLayout:
        say, row = self._desk.say, QHBoxLayout()
        name = CutLabel("heading")
        name.setText(self.looked.path.name)
        row.addWidget(name)
        if len(self.looked.sheets) > 1:
            row.addWidget(self._sheets())
        row.addStretch()
        self.mapper = QPushButton(say(N("栏目对应")), checkable=True)
        self.mapper.setProperty("role", "toggle")
        self.mapper.setChecked(self.mapping.isVisibleTo(self))
        self.mapper.toggled.connect(self.mapping.setVisible)
        row.addWidget(self.mapper)
        return row

    def _sheets(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self._desk.say(N("工作表")))
        for sheet in self.looked.sheets:
            box.addItem(sheet.name)
        box.setCurrentIndex(self.looked.sheets.index(self.looked.preview.sheet))
        box.activated.connect(lambda at: self.sheet_wanted.emit(self.looked.sheets[at]))
        return box

    def _states(self) -> QWidget:
        bar, group = QWidget(), QButtonGroup(self)
        row = FlowLayout(bar)
        for state in (None, *STATES):
            chip = QPushButton(checkable=True, checked=state is None)
            chip.setProperty("role", "toggle")
            chip.clicked.connect(partial(self._show_state, state))
            group.addButton(chip)
            row.addWidget(chip)
            self.chips[state] = chip
        return bar

    def _show_state(self, state: State | None, _on: bool = True) -> None:
        self.view.scrollToTop()
        self.rows.show_state(state)
        if self.rows.rowCount():
            self._go(0)

    def _count(self) -> None:
        counts = self.looked.preview.counts()
        for state, chip in self.chips.items():
            words = N("全部") if state is None else STATES[state][0]
            n = len(self.looked.preview.lines) if state is None else counts[state]
            chip.setText(f"{self._desk.say(words)} {n:,}")
            chip.setEnabled(state is None or bool(n) or chip.isChecked())
        self.judged.emit()

    def _notes(self) -> str:
        preview, say = self.looked.preview, self._desk.say
        found = told(preview, self._desk.tongue)
        lines: list[Said] = []
        if missing := self._missing():
            lines.append(said(N("表里没有必填的栏目：{names}。"), names=say(N("、")).join(missing)))
        for words, heads in (
            (N("没有表头，按内容认出栏目。"), ["-"] if preview.header.lettered else []),
            (N("按内容认出的栏目：{names}。"), found["by_content"]),
            (N("存为附加栏目：{names}。"), found["extra"]),
        ):
            if heads:
                more = "…" if len(heads) > _NAMED else ""
                lines.append(said(words, names=say(N("、")).join(heads[:_NAMED]) + more))
        if left := found["left_out"]:
            more = "…" if len(left) > _NAMED else ""
            names = say(N("、")).join(left[:_NAMED]) + more
            lines.append(said(N("不导入的栏目：{names}。"), names=names))
        if skipped := found["skipped"]:
            rows = say(N("、")).join(str(each["row"]) for each in skipped[:_NAMED])
            more = "…" if len(skipped) > _NAMED else ""
            lines.append(said(N("跳过表头、表尾等第 {rows} 行。"), rows=rows + more))
        return " ".join(say(line) for line in lines)

    def _missing(self) -> list[str]:
        """Return the labels of required fields the sheet has no column for."""
        preview = self.looked.preview
        return [
            self._desk.say(field.label)
            for field in preview.cls.fields
            if field.required and field.name not in preview.header.mapped
        ]

    def _explain(self) -> None:
        while item := self.deciding.takeAt(0):
            widget = item.widget()
            assert widget is not None
            widget.hide()
            widget.deleteLater()
        row = self.view.currentIndex().row()
        line = self.rows.line(row) if 0 <= row < self.rows.rowCount() else None
        self.reason.setText(self.rows.why(line) if line else "")
        self.reason.setProperty("role", "notice" if line and not line.ready else "label")
        if line:
            self._offer(line)

    def _offer(self, line: Line) -> None:
        """Offer what can be decided about a line."""
        say, cls = self._desk.say, self.looked.preview.cls
        for uid in line.alike[:2]:
            title = self._desk.tongue.title(cls.table, uid)[:14]
            words = say(said(N("就是“{title}”"), title=title)).replace("&", "&&")
            self._button(words, partial(self.decide, uid))
        if line.binned:
            self._button(say(N("从回收站恢复")), self.restore)
        if self._is_open(line):
            self._button(say(N("作为新的导入")), partial(self.decide, ANEW))
        elif line.conflicts:
            self._button(say(N("保留已存的")), partial(self.settle, Way.KEEP))
            self._button(say(N("用表里的")), partial(self.settle, Way.REPLACE))

    def _button(self, words: str, act: Any) -> None:
        def press() -> None:
            # The button goes with the decision: the next row is to be decided from the keys.
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            act()

        button = QPushButton(words)
        button.clicked.connect(press)
        self.deciding.addWidget(button)

    def _field_of(self, column: int) -> Field | None:
        return self.rows.fields()[column - FIRST] if column >= FIRST else None

    def _settle_link(self, row: int, name: str, chosen: Chosen) -> None:
        self.rows.correct(row, cells={name: chosen})

    def _make(self, row: int, name: str, text: str) -> None:
        if not self.rows.create(row, name, text):
            words = N("这种记录要填的不止名称，请先在它的页面里新建。")
            self._desk.ask.tell(words)
