"""The list of plan items, narrowed by year, unit and month, told whether they were held."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.records.dates import Month
from app.records.planning import Plan
from app.records.roster import Unit
from app.records.words import N, said
from app.store.listing import Wanted
from app.store.rows import Changes
from app.ui.desk import Desk
from app.ui.quick_box import QuickBox

_Index = QModelIndex | QPersistentModelIndex


class Months(QStyledItemDelegate):
    """Show a month once: where its items begin, and in the topmost row in sight."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        # Rows already drawn are only moved while scrolling; the topmost must be drawn anew.
        view.verticalScrollBar().valueChanged.connect(lambda _value: view.viewport().update())

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Take the month away where the row above says it already."""
        super().initStyleOption(option, index)
        topmost = index.row() == self._view.rowAt(0)
        if not topmost and index.siblingAtRow(index.row() - 1).data() == index.data():
            option.text = ""


class Narrowing(QObject):
    """Choose year, unit and month of the plan items wanted, each in a box of its own."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.year = self._box("year", N("年度"))
        self.unit = self._box("unit", N("组织"))
        self.month = self._box("month", N("月份"))
        self._fill()
        desk.news.changed.connect(self._hear)

    @property
    def boxes(self) -> tuple[QComboBox, QComboBox, QComboBox]:
        """Return the boxes in their order."""
        return self.year, self.unit, self.month

    def wanted(self) -> Wanted:
        """Return what is chosen as a question to the store."""
        year, month = self.year.currentData(), self.month.currentData()
        low, high = (month or 1), (month or 12)
        within = {"month": (Month(year, low), Month(year, high))} if year else {}
        equal: dict[str, object] = {}
        if self.unit.currentData():
            equal["plan"] = frozenset(plan.uid for plan in self._plans(year))
        order = (("month", False), ("day", False))
        return Wanted(order=order, equal=equal, within=within)

    def values(self) -> dict[str, object]:
        """Return what a new item begins with: the only plan it can belong to, and the month."""
        today = self._desk.today()
        year, month = self.year.currentData() or today.year, self.month.currentData()
        if month is None and year == today.year:
            month = today.month
        plans = self._plans(year)
        values: dict[str, object] = {"plan": plans[0].uid} if len(plans) == 1 else {}
        return values | ({"month": Month(year, month)} if month else {})

    def _plans(self, year: int | None) -> list[Plan]:
        unit = self.unit.currentData()
        both = (("unit", unit), ("year", year))
        asked: dict[str, Any] = {name: value for name, value in both if value}
        return self._desk.store.find(Plan, **asked)

    def words(self) -> str:
        """Say what is chosen, for the head of a paper; nothing when all is wanted."""
        chosen = [box.currentText() for box in self.boxes]
        narrow = [box.currentData() is not None for box in self.boxes]
        return " ".join(words for words, said in zip(chosen, narrow, strict=True) if said)

    def choose(self, year: int | None, month: int | None) -> None:
        """Choose a year and month; None chooses all of them."""
        for box, value in ((self.year, year), (self.month, month), (self.unit, None)):
            box.setCurrentIndex(max(0, box.findData(value)))

    def _hear(self, changes: Changes) -> None:
        if {"plan", "unit"} & changes.rows.keys():
            self._fill()

    def _fill(self) -> None:
        today, plans = self._desk.today(), self._desk.store.find(Plan)
        years = sorted({p.year for p in plans if p.year} | {today.year}, reverse=True)
        say = self._desk.say
        units = sorted({p.unit for p in plans if p.unit}, key=self._name)
        fresh = not self.year.count()
        refill(
            self.year,
            [(say(N("全部年度")), None), *((say(said(N("{y} 年"), y=y)), y) for y in years)],
        )
        refill(self.unit, [(say(N("全部组织")), None), *((self._name(uid), uid) for uid in units)])
        months = ((say(said(N("{m} 月"), m=m)), m) for m in range(1, 13))
        refill(self.month, [(say(N("全年")), None), *months])
        if fresh:
            self.year.setCurrentIndex(self.year.findData(today.year))

    def _name(self, uid: str) -> str:
        unit = self._desk.store.get(Unit, uid)
        return unit.short or unit.name if unit else ""

    def _box(self, name: str, label: str) -> QComboBox:
        box = QuickBox(f"narrow_{name}", self._desk.say(label))
        box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        return box


def refill(box: QComboBox, choices: Sequence[tuple[str, object]]) -> None:
    """Put new choices into a box, keeping what was chosen."""
    before = box.currentData()
    blocked = box.blockSignals(True)
    box.clear()
    for words, value in choices:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(before)))
    box.blockSignals(blocked)
