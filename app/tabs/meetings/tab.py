"""Meetings and activities: the events, and what the rules make of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.records.checklists import Stage, StageTemplate
from app.records.events import Attachment, VoteRule
from app.records.study import Material, Norm
from app.records.words import N, noted
from app.tabs.meetings.events import EventsView
from app.tabs.meetings.leaders import LeadersView
from app.tabs.meetings.norms import norms, stage_templates
from app.tabs.meetings.study import StudyView
from app.tabs.meetings.vote_rules import vote_rules
from app.tabs.meetings.year_papers import YearPapers
from app.ui.desk import Desk
from app.ui.owners import owner_of
from app.ui.page import RecordPage
from app.ui.theme import icon
from app.ui.views import TabOfViews, View

_PARTS = (
    *("attendance", "guest", "topic", "attachment", "correction"),
    *("stage", "poll", "appraisal"),
)
_OWN = (Material.table, Norm.table, StageTemplate.table)


class MeetingsTab(TabOfViews):
    """Show the events, what is studied, and the rules and templates behind them."""

    TITLE = N("会议与活动")
    ICON = "meetings"
    TABLES = ("event", *_PARTS, *_OWN, VoteRule.table)

    def __init__(self, desk: Desk) -> None:
        views = [
            View("event", N("会议活动"), lambda: EventsView(desk)),
            View(Material.table, N("学习"), lambda: StudyView(desk)),
            View("leaders", N("双重组织生活"), lambda: LeadersView(desk)),
            View(VoteRule.table, noted("表决规则", "list"), lambda: vote_rules(desk)),
            View(Norm.table, noted("工作标准", "list"), lambda: norms(desk)),
            View(StageTemplate.table, noted("阶段模板", "list"), lambda: stage_templates(desk)),
        ]
        super().__init__(desk, "meetings", views)
        self.papers = QPushButton(icon("print"), desk.say(N("年度材料…")), objectName="year_papers")
        self.papers.clicked.connect(lambda: self.year_papers())
        self.views.add_tool(self.papers)

    @property
    def events(self) -> EventsView:
        """Return the view of the events."""
        view = self.views.page("event")
        assert isinstance(view, EventsView)
        return view

    @property
    def page(self) -> RecordPage:
        """Return the list of events with the page of one."""
        return self.events.page

    def year_papers(self) -> None:
        """Let a body, a year and one of its papers be chosen: the minutes book among them."""
        box = YearPapers(self._desk, self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def show_uid(self, table: str, uid: str) -> None:
        """Show a record in its view; a part of an event is shown with it."""
        if table == Attachment.table and (stage := owner_of(self._desk.store, table, uid, "stage")):
            table, uid = Stage.table, stage
        if table == Stage.table and (unit := owner_of(self._desk.store, table, uid, "unit")):
            self._desk.news.open("unit", unit)
            return
        if table in _PARTS:
            table, uid = "event", owner_of(self._desk.store, table, uid, "event")
        page = self.views.turn(table)
        if uid:
            page.show_uid(uid)

    def show_new(self, table: str, values: dict[str, object]) -> None:
        """Show an empty form in its view; a part is made on the page of its event."""
        if table in _PARTS:
            self.show_uid("event", str(values.get("event") or ""))
        else:
            self.views.turn(table).show_new(**values)
