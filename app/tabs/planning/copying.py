"""A plan taken over into another year: looked at first, then kept as one step."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.records.planning import Plan, PlanItem
from app.records.words import N, said
from app.rules.copying import LEFT_OUT, Copied, copied, same_points
from app.rules.gathering import workdays_of
from app.rules.gathering_plans import points_of
from app.rules.moving import Spot
from app.tabs.planning.holidays import missing_words
from app.tabs.planning.year_reading import when
from app.ui.desk import Desk
from app.ui.form_grid import plain_label
from app.ui.frame import Notice
from app.ui.theme import step

_HEADS = (N("事项"), N("原来的时间"), N("新的时间"), N("说明"))
_TEXTS = ("guidance", "aims", "measures")
_FIRST, _LAST = 1949, 2999


class CopyDialog(QDialog):
    """Show what each item of a plan becomes in another year; take over what is ticked."""

    def __init__(self, desk: Desk, source: Plan, parent: QWidget, year: int | None = None) -> None:
        super().__init__(parent)
        self._desk, self._source = desk, source
        self.found: list[Copied] = []
        self.target: Plan | None = None
        self.setWindowTitle(desk.say(N("照搬计划到另一年")))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.year = QSpinBox(objectName="copy_year")
        self.year.setRange(_FIRST, _LAST)
        self.year.lineEdit().setTextMargins(step(1.5), 0, 0, 0)
        self.year.setValue(year or (source.year or desk.today().year) + 1)
        self.texts = QCheckBox(desk.say(N("正文也照搬（指导思想、总体目标、保障措施）")))
        self.texts.setChecked(True)
        self.missing = Notice("copy_missing")
        self.table = QTableWidget(0, len(_HEADS), objectName="copy_items")
        self.summary = plain_label("", "label", wrap=True)
        self._build()
        self.year.valueChanged.connect(lambda _year: self.look())
        self.table.itemChanged.connect(lambda _item: self._sum_up())
        self.finished.connect(self.deleteLater)
        self.look()

    def look(self) -> None:
        """Work out again what would be taken over."""
        desk, store, source = self._desk, self._desk.store, self._source
        year = self.year.value()
        plans = store.find(Plan, unit=source.unit, year=year)
        self.target = plans[0] if plans else None
        plan = self.target or Plan(unit=source.unit, year=year)
        there = store.find(PlanItem, plan=plan.uid)
        kinds = workdays_of(store)
        points = same_points(points_of(store, source.year or 0), points_of(store, year))
        items = store.find(PlanItem, plan=source.uid)
        self.found = copied(items, plan, there, kinds, points)
        self._plan = plan
        self.texts.setVisible(self.target is None)
        words = missing_words([] if year in kinds.years else [year])
        self.missing.tell(desk.say(words) if words else "")
        self._fill()

    def ticked(self) -> list[Copied]:
        """Return what is to be taken over."""
        rows = range(self.table.rowCount())
        checked = Qt.CheckState.Checked
        return [self.found[row] for row in rows if self.table.item(row, 0).checkState() == checked]

    def accept(self) -> None:
        """Keep all that is ticked as one step, and show the plan."""
        chosen, desk = self.ticked(), self._desk
        what = said(
            N("照搬 {old} 年计划的 {n} 项到 {year} 年"),
            old=self._source.year,
            n=len(chosen),
            year=self._plan.year,
        )
        with desk.store.step(what) as writer:
            if self.target is None:
                writer.put(self._plan.having(**self._text_values()))
            writer.put_many(each.item for each in chosen)
        desk.news.say(desk.say(said(N("已{what}，按 Ctrl+Z 可撤销。"), what=what)))
        super().accept()
        desk.news.open(Plan.table, self._plan.uid)

    def _text_values(self) -> dict[str, str]:
        if not self.texts.isChecked():
            return {}
        return {name: getattr(self._source, name) for name in _TEXTS}

    def _fill(self) -> None:
        self.table.blockSignals(True)
        self.table.setRowCount(len(self.found))
        for row, each in enumerate(self.found):
            for column, words in enumerate(self._cells(each)):
                cell = QTableWidgetItem(words)
                cell.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                cell.setToolTip("")
                self.table.setItem(row, column, cell)
            first = self.table.item(row, 0)
            first.setFlags(first.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            state = Qt.CheckState.Unchecked if each.left_out else Qt.CheckState.Checked
            first.setCheckState(state)
        self.table.blockSignals(False)
        self.table.resizeColumnsToContents()
        self.table.setColumnWidth(0, min(self.table.columnWidth(0), step(64)))
        self._sum_up()

    def _cells(self, each: Copied) -> Sequence[str]:
        desk = self._desk
        notes = [desk.say(LEFT_OUT[each.left_out])] if each.left_out else []
        if each.is_shifted:
            notes.append(desk.say(N("逢休息日，顺到最近的工作日")))
        old, new = when(desk, Spot.of(each.source)), when(desk, Spot.of(each.item))
        return each.item.theme, old, new, desk.say(N("；")).join(notes)

    def _sum_up(self) -> None:
        chosen, desk = len(self.ticked()), self._desk
        title = desk.tongue.title("unit", self._source.unit or "")
        words = N("在“{unit}”{year} 年新建草案，照搬 {n} 项中勾选的 {chosen} 项。")
        if self.target is not None:
            words = N("“{unit}”{year} 年已有计划，把 {n} 项中勾选的 {chosen} 项加进去。")
        told = said(words, unit=title, year=self._plan.year, n=len(self.found), chosen=chosen)
        self.summary.setText(desk.say(told))
        same = self._plan.uid == self._source.uid
        self.go.setEnabled(not same and not desk.store.readonly and (chosen > 0 or not self.target))

    def _tick_all(self, on: bool) -> None:
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        self.table.blockSignals(True)
        for row in range(self.table.rowCount()):
            self.table.item(row, 0).setCheckState(state)
        self.table.blockSignals(False)
        self._sum_up()

    def _build(self) -> None:
        say = self._desk.say
        self.table.setHorizontalHeaderLabels([say(head) for head in _HEADS])
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.verticalHeader().hide()
        self.table.setAccessibleName(say(N("要照搬的事项")))
        self.table.setWordWrap(False)
        top = QHBoxLayout()
        label = plain_label(say(N("照搬到年度")), "label")
        label.setBuddy(self.year)
        top.addWidget(label)
        top.addWidget(self.year)
        top.addWidget(self.texts)
        top.addStretch()
        for words, on in ((N("全选"), True), (N("全不选"), False)):
            button = QPushButton(say(words))
            button.setProperty("role", "link")
            button.clicked.connect(lambda _=False, on=on: self._tick_all(on))
            top.addWidget(button)
        buttons = QDialogButtonBox()
        self.go = buttons.addButton(say(N("照搬")), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("role", "primary")
        buttons.addButton(say(N("取消")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(5), step(5), step(5), step(4))
        layout.setSpacing(step(3))
        layout.addLayout(top)
        layout.addWidget(self.missing)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.summary)
        layout.addWidget(buttons)
        room = self.screen().availableSize()
        self.resize(min(step(230), room.width() - 90), min(step(140), room.height() - 90))
