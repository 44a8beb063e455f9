"""The meetings tab: the events, what is studied, and the norms and templates behind them."""

from typing import Any

from PySide6.QtWidgets import QComboBox

from app.records.checklists import Stage, StageTemplate
from app.records.study import Material, Norm
from app.records.words import N
from app.tabs.meetings import looks
from app.tabs.meetings.tab import EventsView
from app.ui.desk import Desk
from app.ui.page import RecordPage
from app.ui.views import TabOfViews, View, start_with

_OWN = ("material", "norm", "stage_template")


class MeetingsTab(TabOfViews):
    """Show the meetings in four views."""

    TITLE = N("会议与活动")
    ICON = "meetings"
    TABLES = (
        *("event", "attendance", "topic", "attachment"),
        *("stage", "poll", "appraisal", *_OWN),
    )

    def __init__(self, desk: Desk) -> None:
        views = [
            View("event", N("会议与活动"), lambda: EventsView(desk)),
            View("material", N("学习"), self._materials),
            View("norm", N("工作标准"), self._norms),
            View("stage_template", N("阶段模板"), self._templates),
        ]
        super().__init__(desk, "meetings", views)

    @property
    def page(self) -> RecordPage:
        """Return the page of the events."""
        page: RecordPage = self.views.page("event").page
        return page

    @property
    def year(self) -> QComboBox:
        """Return the choice of the year of the events."""
        box: QComboBox = self.views.page("event").year
        return box

    def show_uid(self, table: str, uid: str) -> None:
        """Show a record in its view; a part of an event is shown with it."""
        if table in _OWN:
            page = self.views.turn(table)
            if uid:
                page.show_uid(uid)
            return
        stage = self._desk.store.get(Stage, uid) if table == "stage" else None
        if stage is not None and stage.unit:
            self._desk.news.open("unit", stage.unit)
        else:
            self.views.turn("event").show_uid(table, uid)

    def show_new(self, table: str, values: dict[str, Any]) -> None:
        """Show an empty form in its view; a part of an event is made on its page."""
        if table in _OWN:
            self.views.turn(table).show_new(**values)
        else:
            self.views.turn("event").show_new(table, values)

    def _materials(self) -> RecordPage:
        empty = N("还没有学习材料。登记已公开发布的文件，活动里选上它，就知道谁学过、谁还没学。")
        return start_with(RecordPage(self._desk, Material, looks.MATERIAL, empty=empty))

    def _norms(self) -> RecordPage:
        empty = N("还没有工作标准。学时、任期、比例等数字写在这里，附上依据，可按上级要求修改。")
        return start_with(RecordPage(self._desk, Norm, looks.NORM, empty=empty))

    def _templates(self) -> RecordPage:
        empty = N(
            "还没有阶段模板。民主生活会、组织生活会和换届的阶段写在这里，新开的清单照此列出。"
        )
        page = RecordPage(self._desk, StageTemplate, looks.STAGE_TEMPLATE, empty=empty)
        return start_with(page)
