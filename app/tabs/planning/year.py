"""The year planner: twelve months of one unit or of all, and what lies beside them."""

import datetime as dt

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.papers.wording import month_said
from app.records.dates import Month
from app.records.planning import Plan, PlanItem
from app.records.words import N, said
from app.rules.gathering_plans import PLANNING_TABLES
from app.rules.moving import Spot, by_weeks, to_month, to_week, undated
from app.rules.workdays import missing_years
from app.store.rows import Changes
from app.tabs.planning.copying import CopyDialog
from app.tabs.planning.holidays import missing_words
from app.tabs.planning.month_box import Target
from app.tabs.planning.side import Side
from app.tabs.planning.year_acts import Act, ReasonBar, move_item, pop_up
from app.tabs.planning.year_choice import YearChoice
from app.tabs.planning.year_grid import MONTH_ITSELF, YearGrid
from app.tabs.planning.year_head import Beneath, YearHead
from app.tabs.planning.year_reading import Year, day_words, months_of, read, targets
from app.ui.desk import Desk
from app.ui.frame import Notice
from app.ui.theme import step

_ROOM_FOR_SIDE = 250


class YearPlanner(QWidget):
    """Show a year of plans on one page and let its items be moved about."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("year_planner")
        self._desk = desk
        self.seen: Year | None = None
        self._stale = True
        self.choice = YearChoice(desk, "planner", self)
        self.head = YearHead(desk, self.choice)
        self.missing = Notice("planner_missing")
        self.grid = YearGrid(self._targets, self._day_words)
        self.side = Side(desk)
        self.beneath = Beneath(desk)
        self.reason = ReasonBar(desk)
        self._build()
        self._connect()

    def show_year(self, year: int, unit: str | None = None) -> None:
        """Choose a year, and a unit or all of them."""
        self.choice.choose(year, unit)
        self.refresh()

    def show_gaps(self, year: int, unit: str | None) -> None:
        """Show what a year of a unit lacks."""
        self.show_year(year, unit)
        self.side.setCurrentIndex(1)
        self._toggle_side(True)

    def refresh(self) -> None:
        """Read the year again."""
        focused = self.grid.current.list
        uid = focused.uid if focused.hasFocus() else ""
        self.seen = read(self._desk, self.choice.year, self.choice.unit)
        self._stale = False
        self.grid.show_months(months_of(self._desk, self.seen))
        self.side.show_year(self.seen)
        self.beneath.show_year(self.seen.unit.uid if self.seen.unit else None, self.seen.number)
        self.reason.hear()
        self._warn()
        if uid:
            self.grid.focus_item(uid)

    def settle(self) -> None:
        """Keep what is typed beside the grid."""
        self.reason.settle()

    def begin_new(self) -> None:
        """Begin a new item in the month that has the focus."""
        self._create(self.grid.current.number)

    def begin(self) -> None:
        """Put the focus into the month that is running, or the first."""
        today = self._desk.today()
        self.grid.begin(today.month if self.choice.year == today.year else 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Be up to date whenever the page is looked at."""
        super().showEvent(event)
        self.choice.recall()
        if self._stale or self.choice.unit != (self.seen.unit if self.seen else None):
            self.refresh()
        self._part.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the year the room it needs."""
        super().resizeEvent(event)
        self._show_side()

    def move(self, uid: str, to: Spot) -> None:
        """Put an item elsewhere and ask in passing for the reason."""
        kept = move_item(self._desk, uid, to)
        if kept is not None:
            self._later.stop()
            self.refresh()
            self.grid.focus_item(uid)
            self.reason.ask(kept)

    def _step(self, uid: str, months: int, weeks: int) -> None:
        spot = self._spot(uid)
        if spot is None or self.seen is None:
            return
        to = by_weeks(spot, weeks, self.seen.kinds) if weeks else spot
        if months:
            to = to_month(spot, spot.month.plus(months), self.seen.kinds)
        if to.month.year != self.seen.number:
            words = said(N("计划是 {year} 年的，不能调出这一年。"), year=self.seen.number)
            self._desk.news.say(self._desk.say(words))
            return
        self.move(uid, to)

    def _dropped(self, uid: str, number: int, row: int) -> None:
        spot = self._spot(uid)
        if spot is None or self.seen is None:
            return
        month = Month(self.seen.number, number)
        weeks = len(month.weeks())
        if row == MONTH_ITSELF:
            to = spot if month == spot.month else to_month(spot, month, self.seen.kinds)
        elif row < weeks:
            to = to_week(spot, month, row + 1, self.seen.kinds)
        else:
            to = undated(Spot(month))
        self.move(uid, to)

    def _spot(self, uid: str) -> Spot | None:
        item = self._desk.store.get(PlanItem, uid)
        return Spot.of(item) if item else None

    def _targets(self, uid: str, number: int) -> list[Target]:
        item = self.seen.item(uid) if self.seen else None
        if item is None or self.seen is None or self._desk.store.readonly:
            return []
        return targets(self._desk, self.seen, item, Month(self.seen.number, number))

    def _day_words(self, day: dt.date) -> str:
        return day_words(self._desk, self.seen, day) if self.seen else ""

    def _create(self, number: int) -> None:
        if self._desk.store.readonly or self.seen is None:
            return
        plans = self.seen.kept.plans
        if not plans:
            values: dict[str, object] = {"year": self.seen.number}
            if self.seen.unit:
                values["unit"] = self.seen.unit.uid
            self._desk.news.say(self._desk.say(N("先建年度计划，再安排各月事项。")))
            self._desk.news.create("plan", **values)
            return
        begins: dict[str, object] = {"month": Month(self.seen.number, number)}
        if len(plans) == 1:
            begins["plan"] = plans[0].uid
        self._desk.news.create("plan_item", **begins)

    def _menu(self, uid: str, number: int, at: QPoint) -> None:
        spot = self._spot(uid) if uid else None
        acts: list[Act] = []
        if spot is not None:
            there = undated(spot)
            acts = [
                (N("打开"), "Return", lambda: self._open(uid), False),
                (N("调到上个月"), "Ctrl+Left", lambda: self._step(uid, -1, 0), True),
                (N("调到下个月"), "Ctrl+Right", lambda: self._step(uid, 1, 0), True),
                (N("提前一周"), "Ctrl+Up", lambda: self._step(uid, 0, -1), True),
                (N("推后一周"), "Ctrl+Down", lambda: self._step(uid, 0, 1), True),
                (N("不定日期"), "", lambda: self.move(uid, there), True),
            ]
        words = said(N("新建{month}的事项"), month=month_said(self._desk.tongue, number))
        acts.append((words, "Insert", lambda: self._create(number), True))
        pop_up(self._desk, self, acts, at)

    def _open(self, uid: str) -> None:
        self._desk.news.open("plan_item", uid)

    def _warn(self) -> None:
        if self.seen is None:
            return
        kinds, today = self.seen.kinds, self._desk.today()
        years = set(missing_years(today, kinds))
        if self.seen.number not in kinds.years:
            years.add(self.seen.number)
        words = missing_words(sorted(years))
        self.missing.tell(self._desk.say(words) if words else "")
        self.head.copy.setVisible(self._last_year() is not None)

    def _last_year(self) -> Plan | None:
        """Return last year's plan of the unit, where this year's has nothing yet."""
        unit = self.choice.unit
        if unit is None or self._desk.store.readonly or (self.seen and self.seen.kept.items):
            return None
        found = self._desk.store.find(Plan, unit=unit.uid, year=self.choice.year - 1, limit=1)
        return found[0] if found else None

    def _copy(self) -> None:
        if plan := self._last_year():
            CopyDialog(self._desk, plan, self, self.choice.year).open()

    def _hear(self, changes: Changes) -> None:
        if not PLANNING_TABLES & changes.rows.keys():
            return
        self._stale = True
        if self.isVisible():
            self._later.start()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(2))
        layout.addWidget(self.head)
        layout.addWidget(self.missing)
        button = QPushButton(self._desk.say(N("录入节假日")))
        button.clicked.connect(lambda: self._desk.news.open("holiday", ""))
        self.missing.add(button)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(9)
        self.frame = QScrollArea(widgetResizable=True)
        self.frame.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Directly in the frame it would not be heard when it needs less room than before.
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.grid)
        self.frame.setWidget(page)
        self.splitter.addWidget(self.frame)
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 1)
        self.halves = QSplitter(Qt.Orientation.Vertical)
        self.halves.setChildrenCollapsible(False)
        self.halves.setHandleWidth(9)
        self.halves.addWidget(self.splitter)
        self.halves.addWidget(self.beneath)
        self.halves.setStretchFactor(0, 3)
        self.halves.setStretchFactor(1, 2)
        layout.addWidget(self.halves, 1)
        layout.addWidget(self.reason)

    def _connect(self) -> None:
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self.refresh)
        # The halves have their room only after they were laid out.
        self._part = QTimer(self, interval=0, singleShot=True)
        self._part.timeout.connect(lambda: self.beneath.take_part(self.halves))
        self._desk.news.changed.connect(self._hear)
        self.head.copy_wanted.connect(self._copy)
        self.choice.changed.connect(self.refresh)
        self.grid.opened.connect(self._open)
        self.grid.new_wanted.connect(self._create)
        self.grid.stepped.connect(self._step)
        self.grid.dropped.connect(self._dropped)
        self.grid.menu_wanted.connect(self._menu)
        self.reason.closed.connect(lambda: self.grid.current.list.setFocus())
        self.head.side_wanted.connect(self._toggle_side)
        self.head.required.setChecked(self.beneath.is_open)
        self.head.required_wanted.connect(self.beneath.set_open)
        self.head.required_wanted.connect(lambda _on: self._part.start())

    def _toggle_side(self, on: bool) -> None:
        self._desk.memory.keep("planner/side", "1" if on else "0")
        self._show_side()

    def _show_side(self) -> None:
        """Show what stands beside the year where it is wanted; unasked, where there is room."""
        wanted = self._desk.memory.text("planner/side")
        on = wanted == "1" if wanted else self.width() >= step(_ROOM_FOR_SIDE)
        self.side.setVisible(on)
        self.head.sided.setChecked(on)
