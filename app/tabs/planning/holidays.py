"""The holidays and make-up workdays, year by year; loud where an official table is missing."""

import datetime as dt

from PySide6.QtCore import QTimer

from app.records.describe import Record
from app.records.rules import Holiday
from app.records.words import N, Problem, Said, said
from app.rules.workdays import missing_years, table
from app.store.listing import Wanted
from app.store.rows import Changes, Writer
from app.tabs.planning import looks_rules as looks
from app.ui.desk import Desk
from app.ui.frame import Notice
from app.ui.page import RecordPage
from app.ui.quick_box import QuickBox

_ORDER = (("day", False),)


class HolidayPage(RecordPage):
    """List the holidays of a year that can be chosen, and say which years are missing."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Holiday,
            looks.HOLIDAY,
            empty=N(
                "还没有节假日。每年国务院办公厅发布放假安排后，把放假和调休上班的日子录进来，"
                "或用“导入”一次放入；工作日按它计算。"
            ),
        )
        self._source = ""
        self.form.sheet.finish = self._finish
        self.form.sheet.kept.connect(self._show_year_of)
        self.form.editors["day"].changed.connect(lambda _name: self._follow())
        self.year = QuickBox("holiday_year", desk.say(N("年度")))
        self.missing = Notice("holiday_missing")
        self.list.layout().insertWidget(0, self.missing)
        self.list.add_tool(self.year)
        self._fill()
        self.choose(desk.today().year)
        self.year.currentIndexChanged.connect(lambda _index: self._narrow())
        self.list.widened.connect(lambda: self.choose(None))
        desk.news.changed.connect(self._tell_news)

    def choose(self, year: int | None) -> None:
        """Show the days of a year; None shows all of them."""
        if year is not None and self.year.findData(year) < 0:
            self._fill(year)
        self.year.setCurrentIndex(max(0, self.year.findData(year)))
        self._narrow()

    def show_uid(self, uid: str) -> None:
        """Show a day, with the year it lies in."""
        row = self.desk.store.get(Holiday, uid)
        if row is not None and row.day is not None and self.year.currentData():
            self.choose(row.day.year)
        super().show_uid(uid)

    def show_new(self, **values: object) -> None:
        """Begin with the source the year's other days have: one notice tells them all."""
        self._source = self._source_of(self.year.currentData() or self.desk.today().year)
        super().show_new(**({"source": self._source} | values))

    def _source_of(self, year: int) -> str:
        days = self.desk.store.find(Holiday)
        return next((d.source for d in reversed(days) if d.day and d.day.year == year), "")

    def _follow(self) -> None:
        """Name the notice of the day's year, unless another source was written."""
        editors = self.form.editors
        try:
            day = Holiday.field("day").kind.parse(editors["day"].raw())
        except Problem:
            return
        if day and self.form.sheet.is_new and editors["source"].raw() == self._source:
            self._source = self._source_of(day.year)
            editors["source"].show_value(self._source)

    def _show_year_of(self, record: Record) -> None:
        """Turn to the year of a day that was kept, so that it is not out of the list."""
        day, year = getattr(record, "day", None), self.year.currentData()
        if day and year and day.year != year:
            self.choose(day.year)

    def _narrow(self) -> None:
        year = self.year.currentData()
        wanted = Wanted(order=_ORDER)
        if year:
            wanted = Wanted(order=_ORDER, within={"day": _whole(year)})
        self.list.set_base(wanted, self.year.currentText() if year else "")
        self._warn()

    def _warn(self) -> None:
        kinds = table(self.desk.store.find(Holiday))
        wanted = set(missing_years(self.desk.today(), kinds))
        chosen = self.year.currentData()
        if chosen and not any(day.year == chosen for day in kinds):
            wanted.add(chosen)
        words = missing_words(sorted(wanted))
        self.missing.tell(self.desk.say(words) if words else "")

    def _tell_news(self, changes: Changes) -> None:
        if Holiday.table in changes.rows:
            # After the list heard the same news.
            QTimer.singleShot(0, self, self._refill)

    def _refill(self) -> None:
        self._fill(self.year.currentData())
        self._warn()

    def _fill(self, more: int | None = None) -> None:
        say, today = self.desk.say, self.desk.today()
        years = {d.day.year for d in self.desk.store.find(Holiday) if d.day}
        years |= {today.year, today.year + 1} | ({more} if more else set())
        chosen = self.year.currentData()
        blocked = self.year.blockSignals(True)
        self.year.clear()
        self.year.addItem(say(N("全部年度")), None)
        for year in sorted(years, reverse=True):
            self.year.addItem(say(said(N("{y} 年"), y=year)), year)
        self.year.setCurrentIndex(max(0, self.year.findData(chosen)))
        self.year.blockSignals(blocked)

    def _finish(self, writer: Writer, stored: Record, _before: Record | None) -> Record:
        """Refuse a second entry for one day, beside the day: nothing typed is lost."""
        assert isinstance(stored, Holiday)
        for other in writer.store.find(Holiday, day=stored.day):
            if other.uid != stored.uid:
                words = N(
                    "{day} 已经登记为“{name}”，同一天只能有一条。请改那一条，或改这里的日期。"
                )
                raise Problem(said(words, day=stored.day, name=other.name), "day")
        return stored


def missing_words(years: list[int]) -> Said | None:
    """Say which years have no official table yet; None when none is missing."""
    if not years:
        return None
    named = "、".join(map(str, years))
    words = N(
        "缺 {years} 年的节假日表：这些年份的工作日只按周一至周五计算。"
        "请按国务院办公厅的放假通知录入，或从表格导入。"
    )
    return said(words, years=named)


def _whole(year: int) -> tuple[dt.date, dt.date]:
    return dt.date(year, 1, 1), dt.date(year, 12, 31)
