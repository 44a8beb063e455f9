"""The first page of the day."""

import datetime as dt

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.records.roster import Unit
from app.records.words import N, Said, said
from app.rules.figures import Home
from app.rules.gathering import workdays_of
from app.rules.workdays import missing_years
from app.store.rows import Changes
from app.store.settings import get_setting
from app.tabs.home import reading
from app.tabs.home.card import Card, Cards
from app.tabs.home.elections import Elections
from app.tabs.home.meetings import VIEW, meeting_lines
from app.ui.desk import Desk
from app.ui.frame import Notice
from app.ui.lines import Line
from app.ui.theme import icon, step, tokens

_DRAFTS_SHOWN = 3


class HomeTab(QWidget):
    """Greet, and say what this day asks for."""

    TITLE = N("首页")
    ICON = "home"
    TABLES: tuple[str, ...] = ()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("page")
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self.refresh)
        self.elections = Elections(desk)
        self._build()
        desk.news.changed.connect(self._hear)

    def show_uid(self, table: str, uid: str) -> None:
        """Show nothing more: no record lives on this page."""

    def show_new(self, table: str, values: dict[str, object]) -> None:
        """Show nothing more: no record is made on this page."""

    def begin_new(self) -> None:
        """Begin what is written down most: an event."""
        self._desk.news.create("event")

    def refresh(self) -> None:
        """Read everything again."""
        desk, page = self._desk, reading.read(self._desk)
        self._greeting.setText(self._greet())
        self._date.setText(reading.date_words(desk))
        figures = reading.figures(desk, page)
        self._figures.setText(figures)
        self._figures.setVisible(bool(figures))
        self._fill(page)
        self.elections.refresh()
        self._show_drafts()
        self._start.setVisible(not desk.store.readonly and not desk.store.count(Unit))

    def showEvent(self, event: QShowEvent) -> None:
        """Be up to date whenever the page is looked at."""
        super().showEvent(event)
        self.refresh()

    def _hear(self, changes: Changes) -> None:
        if self.isVisible():
            self._later.start()

    def _fill(self, page: Home) -> None:
        desk, counts = self._desk, page.counts
        self.meetings.show_lines(*meeting_lines(desk))
        missing = missing_years(desk.today(), workdays_of(desk.store))
        words = N("缺 {years} 年的节假日表，工作日只按周一至周五计算。")
        years = said(words, years="、".join(map(str, missing)))
        self.missing.tell(desk.say(years) if missing else "")
        planned = said(N("共 {n} 项，已完成 {done} 项"), n=counts.planned, done=counts.done)
        self.plan.show_lines(reading.plan_lines(desk, page), planned)
        waiting = said(N("{n} 条"), n=counts.open_items)
        if counts.overdue_items:
            waiting = said(
                N("{n} 条，逾期 {late} 条"), n=counts.open_items, late=counts.overdue_items
            )
        self.items.show_lines(reading.item_lines(desk, page), waiting)
        ending = said(N("{n} 份"), n=counts.expiring)
        if page.expired:
            ending = said(N("{n} 份，已过期 {late} 份"), n=counts.expiring, late=len(page.expired))
        self.agreements.show_lines(reading.agreement_lines(desk, page), ending)

    def _greet(self) -> str:
        office = get_setting(self._desk.store, "office")
        words = _hello(dt.datetime.now().hour)
        if office:
            words = said(N("{hello}，{office}"), hello=words, office=office)
        return self._desk.say(words)

    def _show_drafts(self) -> None:
        lines = reading.draft_lines(self._desk)
        words = said(N("有 {n} 份未填完的表单："), n=len(lines))
        self._drafts_words.setText(self._desk.say(words))
        while item := self._drafts_row.takeAt(0):
            if button := item.widget():
                button.deleteLater()
        for line in lines[:_DRAFTS_SHOWN]:
            self._drafts_row.addWidget(self._draft(line))
        self.drafts.setVisible(bool(lines))

    def _draft(self, line: Line) -> QPushButton:
        # An ampersand in a name is no key to press.
        button = QPushButton()
        button.setProperty("role", "link")
        words = f"{line.detail} {line.text}"
        cut = button.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, step(60))
        button.setText(cut.replace("&", "&&"))
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self._desk.news.open(line.table, line.uid))
        return button

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, step(1), 0, step(1))
        layout.setSpacing(step(4))
        layout.addLayout(self._top())
        layout.addWidget(self._first_steps())
        layout.addWidget(self._waiting_drafts())
        layout.addWidget(self._missing_years())
        layout.addWidget(self.elections)
        layout.addWidget(self._cards(), 1)

    def _top(self) -> QHBoxLayout:
        self._greeting, self._date = _plain("title"), _plain("quiet")
        self._figures = _plain("quiet")
        self._greeting.setWordWrap(True)
        self._figures.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(step(1))
        words.addWidget(self._greeting)
        words.addWidget(self._date)
        words.addWidget(self._figures)
        row = QHBoxLayout()
        row.setSpacing(step(2))
        row.addLayout(words, 1)
        for name, picture, title in (
            ("event", "meetings", N("新建活动")),
            ("talk", "talks", N("新建谈话")),
            ("item", "item", N("登记意见")),
        ):
            row.addWidget(self._new(name, picture, title))
        return row

    def _new(self, table: str, picture: str, title: str) -> QPushButton:
        first = table == "event"
        colour = tokens().on_accent if first else tokens().accent
        button = QPushButton(icon(picture, colour), self._desk.say(title))
        button.setObjectName(f"new_{table}")
        if first:
            button.setProperty("role", "primary")
        button.setEnabled(not self._desk.store.readonly)
        button.clicked.connect(lambda: self._desk.news.create(table))
        return button

    def _first_steps(self) -> QFrame:
        self._start = QFrame()
        self._start.setProperty("role", "card")
        words = _plain("quiet")
        words.setWordWrap(True)
        words.setText(
            self._desk.say(
                N(
                    "先从组织和人员开始：录入支部和党员以后，点名、花名册和台账都从名册带出，不用重复填写。"
                )
            )
        )
        button = QPushButton(icon("unit", tokens().accent), self._desk.say(N("新建组织")))
        button.setObjectName("new_unit")
        button.setEnabled(not self._desk.store.readonly)
        button.clicked.connect(lambda: self._desk.news.create("unit"))
        row = QHBoxLayout(self._start)
        row.setContentsMargins(step(4), step(3), step(4), step(3))
        row.setSpacing(step(4))
        row.addWidget(words, 1)
        row.addWidget(button)
        return self._start

    def _waiting_drafts(self) -> QFrame:
        self.drafts = QFrame()
        self.drafts.setProperty("role", "banner")
        self._drafts_words = _plain("")
        self._drafts_row = QHBoxLayout()
        self._drafts_row.setSpacing(step(2))
        row = QHBoxLayout(self.drafts)
        row.setContentsMargins(step(4), step(1.5), step(4), step(1.5))
        row.setSpacing(step(3))
        row.addWidget(self._drafts_words)
        row.addLayout(self._drafts_row)
        row.addStretch()
        return self.drafts

    def _missing_years(self) -> Notice:
        self.missing = Notice("holiday_missing")
        button = QPushButton(self._desk.say(N("录入节假日")), objectName="enter_holidays")
        button.setProperty("role", "link")
        button.clicked.connect(lambda: self._desk.news.open("holiday", ""))
        self.missing.add(button)
        return self.missing

    def _cards(self) -> Cards:
        desk, news = self._desk, self._desk.news
        self.meetings = Card(desk, "required", "meetings", N("应开会议"))
        self.meetings.when_empty(N("没有待开和逾期的会议。"))
        self.plan = Card(desk, "plan_item", "planning", N("本月计划"))
        self.plan.when_empty(
            N("本月还没有计划事项。"), N("新建计划事项"), lambda: news.create("plan_item")
        )
        self.items = Card(desk, "item", "item", N("待办的意见建议"))
        self.items.when_empty(N("没有待办的意见建议，凡提出的都已有着落。"))
        self.agreements = Card(desk, "agreement", "agreement", N("即将到期的共建协议"))
        self.agreements.when_empty(N("60 天内没有到期的共建协议。"))
        shown = (
            (self.meetings, VIEW),
            (self.plan, "plan_item"),
            (self.items, "item"),
            (self.agreements, "agreement"),
        )
        for card, table in shown:
            card.count.clicked.connect(lambda _=False, table=table: news.open(table, ""))
        return Cards([card for card, _ in shown])


def _hello(hour: int) -> Said:
    if hour < 12:
        return said(N("上午好"))
    return said(N("下午好")) if hour < 18 else said(N("晚上好"))


def _plain(role: str) -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label
