"""The view of the events: their list, its quick filters, and the page of one."""

import datetime as dt
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.records.describe import Record
from app.records.events import Event
from app.records.roster import Unit
from app.records.words import N, Said, said
from app.store.listing import Wanted
from app.store.rows import Changes
from app.tabs.meetings.arising import Arising
from app.tabs.meetings.ballot_dialog import BallotDialog
from app.tabs.meetings.event_looks import LOOK
from app.tabs.meetings.page import EventPage
from app.ui.desk import Desk
from app.ui.page import Beside, Printout, RecordPage
from app.ui.printing import for_paper, make_paper, now
from app.ui.quick_box import QuickBox
from app.ui.views import start_with

# Empty rows of a sheet for whoever comes besides.
MANY_SPARE = 15
_UNIT_KINDS = {"party_committee", "branch", "group", "central_study_group", "youth_study_group"}


class EventsView(QWidget):
    """Show the events, and what of each goes to paper."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.page = RecordPage(
            desk,
            Event,
            LOOK,
            empty=N("还没有会议与活动。记下第一次会议，考勤会按花名册自动填好。"),
            papers=(
                Printout(N("会议记录（附签到表）"), self.print_minutes),
                Printout(N("会议通知"), self.print_notice),
                Printout(N("签到表（空白，供签名）"), self.print_sign_in),
                Printout(N("签到表（空白，多留空行）"), self.print_long_sign_in),
                Printout(N("到会情况表（按考勤填好）"), self.print_filled_sign_in),
                Printout(N("选票和表决票…"), self.fill_ballots),
            ),
            beside=(Beside(N("上次会议"), "quote", Arising),),
            form=EventPage(desk),
        )
        self.year = _quick(desk, "year", N("全部年份"))
        self.unit = _quick(desk, "unit", N("全部组织"))
        self.page.list.add_tool(self.unit)
        self.page.list.add_tool(self.year)
        for box in (self.year, self.unit):
            box.activated.connect(lambda: self._narrow())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        desk.news.changed.connect(self._hear)
        self._offer()
        start_with(self.page, self._is_over)

    def show_uid(self, uid: str) -> None:
        """Show an event; a quick filter that hides it gives way."""
        event = self.desk.store.get(Event, uid)
        if event is not None and not self._fits(event):
            self.year.setCurrentIndex(0)
            self.unit.setCurrentIndex(0)
            self._narrow()
        self.page.show_uid(uid)

    def show_new(self, **values: object) -> None:
        """Open an empty page with these values filled in."""
        self.page.show_new(**values)

    def print_minutes(self, event: Record) -> object:
        """Make the minutes with the sign-in sheet."""
        return self._print(event, N("{title}记录"), "minutes_of")

    def print_sign_in(self, event: Record) -> object:
        """Make the sign-in sheet alone, to be signed."""
        return self._print(event, N("{title}签到表"), "sign_in_of")

    def print_long_sign_in(self, event: Record) -> object:
        """Make the sign-in sheet with many empty rows for whoever comes besides."""
        return self._print(event, N("{title}签到表"), "sign_in_of", spare=MANY_SPARE)

    def print_filled_sign_in(self, event: Record) -> object:
        """Make the sheet that says who was there and why others were not."""
        return self._print(event, N("{title}到会情况表"), "sign_in_of", filled=True)

    def print_notice(self, event: Record) -> object:
        """Make the notice that calls the event."""
        return self._print(event, N("{title}的通知"), "notice_of")

    def fill_ballots(self, event: Record) -> object:
        """Let ballots be filled in and printed."""
        assert isinstance(event, Event)
        box = BallotDialog(self.desk, event, self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
        return box

    def _print(self, event: Record, words: str, maker: str, **how: Any) -> object:
        """Make one paper of an event; the papers are loaded when the first is wanted."""
        assert isinstance(event, Event)
        from app.papers import gathered_events

        make, tongue = getattr(gathered_events, maker), for_paper(self.desk).tongue
        paper = make(self.desk.store, tongue, event, now(self.desk), **how)
        name = _name(event, words)
        return make_paper(self.desk, said(N("打印“{name}”"), name=name), name, paper)

    def _is_over(self, event: Record) -> bool:
        assert isinstance(event, Event)
        return event.starts is not None and event.starts.date() <= self.desk.today()

    def _fits(self, event: Event) -> bool:
        year, unit = self.year.currentData(), self.unit.currentData()
        in_year = year is None or (event.starts is not None and event.starts.year == year)
        return in_year and (unit is None or unit in event.units)

    def _narrow(self) -> None:
        year, unit = self.year.currentData(), self.unit.currentData()
        within = {}
        if year is not None:
            within["starts"] = (dt.datetime(year, 1, 1), dt.datetime(year, 12, 31, 23, 59))
        equal = {"units": unit} if unit is not None else {}
        boxes = [box for box in (self.year, self.unit) if box.currentIndex() > 0]
        words = "　".join(box.currentText() for box in boxes)
        self.page.list.set_base(Wanted(order=LOOK.order, equal=equal, within=within), words)

    def _offer(self) -> None:
        """Fill the quick filters with the years there are and the units of the Party."""
        first = self.desk.store.find(Event, order="starts", limit=1)
        last = self.desk.store.find(Event, order="-starts", limit=1)
        years = [e.starts.year for e in (*first, *last) if e.starts]
        span = range(max(years, default=0), min(years, default=1) - 1, -1)
        _refill(self.year, [(self.desk.say(said(N("{n} 年"), n=year)), year) for year in span])
        units = [u for u in self.desk.store.find(Unit) if u.kind in _UNIT_KINDS]
        _refill(self.unit, [(unit.short or unit.name, unit.uid) for unit in units])

    def _hear(self, changes: Changes) -> None:
        if {"event", "unit"} & changes.rows.keys():
            self._offer()


def _quick(desk: Desk, name: str, all_: str) -> QComboBox:
    box = QuickBox(name, desk.say(all_))
    box.addItem(desk.say(all_), None)
    return box


def _refill(box: QComboBox, entries: list[tuple[str, Any]]) -> None:
    if [(box.itemText(n), box.itemData(n)) for n in range(1, box.count())] == entries:
        return
    chosen = box.currentData()
    while box.count() > 1:
        box.removeItem(1)
    for words, key in entries:
        box.addItem(words, key)
    box.setCurrentIndex(max(box.findData(chosen), 0) if chosen is not None else 0)


def _name(event: Event, words: str) -> str:
    day = f"{event.starts:%Y%m%d}" if event.starts else ""
    return f"{day}{Said(words, {'title': event.title})}"
