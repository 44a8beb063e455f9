"""The year and the unit whose plans are looked at; the views of planning share the choice."""

from PySide6.QtCore import QObject, Signal

from app.records.roster import Unit
from app.records.words import N, said
from app.rules.gathering_plans import planned_years, planning_units
from app.store.rows import Changes
from app.tabs.planning.items import refill
from app.ui.desk import Desk
from app.ui.quick_box import QuickBox

_UNIT = "planner/unit"


class YearChoice(QObject):
    """Offer the years there are plans of and the units that plan; ``changed`` is the user's."""

    changed = Signal()

    def __init__(self, desk: Desk, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.year_box = QuickBox(f"{name}_year", desk.say(N("年度")))
        self.unit_box = QuickBox(f"{name}_unit", desk.say(N("组织")))
        self._fill()
        for box in (self.year_box, self.unit_box):
            box.activated.connect(lambda _row: self._chose())
        desk.news.changed.connect(self._hear)

    @property
    def year(self) -> int:
        """Return the year looked at."""
        return int(self.year_box.currentData())

    @property
    def unit(self) -> Unit | None:
        """Return the unit looked at, None for all of them."""
        return self._desk.store.get(Unit, self.unit_box.currentData() or "")

    def choose(self, year: int, unit: str | None = None) -> None:
        """Choose a year, and a unit or all of them."""
        self._fill(year)
        self.year_box.setCurrentIndex(self.year_box.findData(year))
        self.unit_box.setCurrentIndex(max(0, self.unit_box.findData(unit)))
        self._desk.memory.keep(_UNIT, unit or "")

    def recall(self) -> None:
        """Take the unit that was chosen last, in whichever view."""
        last = self._desk.memory.text(_UNIT)
        self.unit_box.setCurrentIndex(max(0, self.unit_box.findData(last or None)))

    def _fill(self, more: int | None = None) -> None:
        say, today = self._desk.say, self._desk.today()
        years = planned_years(self._desk.store)
        years |= {today.year, today.year + 1} | ({more} if more else set())
        fresh = not self.year_box.count()
        words = [(say(said(N("{y} 年"), y=y)), y) for y in sorted(years, reverse=True)]
        refill(self.year_box, words)
        units = [(u.short or u.name, u.uid) for u in planning_units(self._desk.store)]
        refill(self.unit_box, [(say(N("全部组织")), None), *units])
        if fresh:
            self.year_box.setCurrentIndex(self.year_box.findData(today.year))
            self.recall()

    def _chose(self) -> None:
        self._desk.memory.keep(_UNIT, self.unit_box.currentData() or "")
        self.changed.emit()

    def _hear(self, changes: Changes) -> None:
        if {"plan", "unit"} & changes.rows.keys():
            self._fill()
