"""Above the lanes: what the board is narrowed to, and the two figures."""

import datetime as dt
from calendar import monthrange

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.records.roster import Person, Unit
from app.records.words import N, said
from app.rules.board import NOBODY, WAITING, Asked, Figure
from app.rules.clock import BANDS
from app.rules.preparing import bodies
from app.ui.desk import Desk
from app.ui.editors_flow import FlowLayout
from app.ui.form_grid import plain_label
from app.ui.quick_box import QuickBox
from app.ui.theme import step

PERIODS = {
    "year": N("今年"),
    "quarter": N("本季度"),
    "month": N("本月"),
    "last_year": N("去年"),
    "all": N("全部时间"),
    "own": N("自选时间"),
}
Span = tuple[dt.date | None, dt.date | None]


def span_of(period: str, today: dt.date) -> Span:
    """Return the first and the last day of a period that is named by today."""
    if period == "month":
        return today.replace(day=1), _month_end(today)
    if period == "quarter":
        first = today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1)
        return first, _month_end(first.replace(month=first.month + 2))
    if period in ("year", "last_year"):
        year = today.year - (period == "last_year")
        return dt.date(year, 1, 1), dt.date(year, 12, 31)
    return None, None


def _month_end(day: dt.date) -> dt.date:
    return day.replace(day=monthrange(day.year, day.month)[1])


class Filters(QWidget):
    """Choose unit, period, holder and band; the choice is remembered."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        flow = FlowLayout(self)
        self.unit = self._box("board_unit", N("全部组织"))
        self.period = self._box("board_period", N("时间"))
        self.holder = self._box("board_holder", N("全部责任人"))
        self.band = self._box("board_band", N("不论多久"))
        self.days = (self._day("board_since", N("从哪天")), self._day("board_until", N("到哪天")))
        for key, words in PERIODS.items():
            self.period.addItem(desk.say(words), key)
        self.band.addItem(desk.say(N("不论多久")), "")
        for key, (words, _) in BANDS.items():
            self.band.addItem(desk.say(words), key)
        for widget in (self.unit, self.period, *self.days, self.holder, self.band):
            flow.addWidget(widget)
        self._units: list[Unit] = []
        self.fill()
        for box in (self.period, self.unit):
            _choose(box, desk.memory.text(f"board/{box.objectName()}"))
        self._show_days()

    def asked(self) -> Asked:
        """Return what the board is narrowed to."""
        unit, (since, until) = self.unit.currentData(), self.span()
        return Asked(
            frozenset(bodies([unit], self._units) if unit else ()),
            since,
            until,
            self.holder.currentData() or "",
            self.band.currentData() or "",
        )

    def span(self) -> Span:
        """Return the first and the last day of the chosen period."""
        if self.period.currentData() == "own":
            since, until = (_of(day.date()) for day in self.days)
            return since, until
        return span_of(self.period.currentData(), self._desk.today())

    def chosen_unit(self) -> Unit | None:
        """Return the chosen unit."""
        uid = self.unit.currentData()
        return next((unit for unit in self._units if unit.uid == uid), None)

    def words(self) -> str:
        """Say what the board is narrowed to, for a list of its rows."""
        boxes = (self.unit, self.period, self.holder, self.band)
        return " ".join(box.currentText() for box in boxes if box.currentData() not in ("", None))

    def is_narrow(self) -> bool:
        """Tell whether more than the period is chosen."""
        return any(box.currentData() for box in (self.unit, self.holder, self.band))

    def clear(self) -> None:
        """Show everything of the period."""
        for box in (self.unit, self.holder, self.band):
            box.setCurrentIndex(0)
        self._chosen()

    def fill(self) -> None:
        """Read units and holders again, keeping what is chosen."""
        self._units = units = self._desk.store.find(Unit)
        offers = [(unit.short or unit.name, unit.uid) for unit in units]
        _refill(self.unit, [(self._desk.say(N("全部组织")), ""), *offers])
        open_ = [found for found in self._desk.facts.all().values() if found.promise]
        owners = frozenset(found.item.owner for found in open_ if found.item.owner)
        people = self._desk.store.find(Person, uid=owners)
        names = sorted((person.name, person.uid) for person in people)
        first = [(N("全部责任人"), ""), (N("等待中的"), WAITING), (N("还没有责任人"), NOBODY)]
        _refill(self.holder, [*((self._desk.say(w), key) for w, key in first), *names])

    def _box(self, name: str, words: str) -> QuickBox:
        box = QuickBox(name, self._desk.say(words))
        box.activated.connect(lambda _row: self._chosen())
        return box

    def _day(self, name: str, words: str) -> QDateEdit:
        day = QDateEdit(calendarPopup=True, objectName=name)
        day.setDisplayFormat("yyyy-MM-dd")
        day.setAccessibleName(self._desk.say(words))
        today = self._desk.today()
        first = name.endswith("since")
        day.setDate(QDate(today.year, 1 if first else today.month, 1 if first else today.day))
        day.dateChanged.connect(lambda _date: self.changed.emit())
        return day

    def _chosen(self) -> None:
        for box in (self.period, self.unit):
            self._desk.memory.keep(f"board/{box.objectName()}", box.currentData() or "")
        self._show_days()
        self.changed.emit()

    def _show_days(self) -> None:
        for day in self.days:
            day.setVisible(self.period.currentData() == "own")


class FigureCard(QFrame):
    """Show one promise as a figure, with the rows it is made of behind each number."""

    opened = Signal(object, str)

    def __init__(self, desk: Desk, name: str, words: tuple[str, str, str, str]) -> None:
        """Take the words for the promise, for what was kept, for what was not, for nothing."""
        super().__init__()
        self._desk, self._words = desk, words
        self.setObjectName(name)
        self.setProperty("role", "card")
        self.percent = plain_label("", "figure")
        self.title = plain_label(desk.say(words[0]), "heading")
        self.none = plain_label(desk.say(words[3]), "quiet", wrap=True)
        self.links = {key: self._link(f"{name}_{key}") for key in ("kept", "open", "all")}
        self._figure = Figure()
        links = QWidget()
        flow = FlowLayout(links)
        for link in self.links.values():
            flow.addWidget(link)
        for label in (self.title, self.none):  # level with the words of the links
            label.setContentsMargins(step(1) + 1, 0, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(links)
        column.addWidget(self.none)
        row = QHBoxLayout(self)
        row.setContentsMargins(step(4), step(2), step(3), step(2))
        row.setSpacing(step(4))
        row.addWidget(self.percent)
        row.addLayout(column, 1)

    def show_figure(self, figure: Figure) -> None:
        """Show how often the promise was kept."""
        self._figure = figure
        say, there = self._desk.say, figure.percent is not None
        self.percent.setText(f"{figure.percent}%" if there else "—")
        _title, kept, owing, _none = self._words
        words = {"kept": kept, "open": owing, "all": N("共 {n} 条")}
        for key, link in self.links.items():
            count = len(getattr(figure, key))
            link.setText(say(said(words[key], n=count)))
            link.setEnabled(bool(count))
            link.setVisible(there)
        self.none.setVisible(not there)
        spoken = (say(_title), self.percent.text(), *(each.text() for each in self.links.values()))
        self.setAccessibleName("，".join(spoken))

    def _link(self, name: str) -> QPushButton:
        link = QPushButton(objectName=name)
        link.setProperty("role", "link")
        key = name.rsplit("_", 1)[1]
        link.clicked.connect(
            lambda: self.opened.emit(
                getattr(self._figure, key), f"{self.title.text()} {link.text()}"
            )
        )
        return link


def _refill(box: QComboBox, offers: list[tuple[str, str]]) -> None:
    if offers == [(box.itemText(row), box.itemData(row)) for row in range(box.count())]:
        return
    chosen = box.currentData()
    box.clear()
    for words, data in offers:
        box.addItem(words, data)
    _choose(box, chosen or "")


def _choose(box: QComboBox, data: str) -> None:
    box.setCurrentIndex(max(box.findData(data), 0))


def _of(day: QDate) -> dt.date:
    return dt.date(day.year(), day.month(), day.day())
