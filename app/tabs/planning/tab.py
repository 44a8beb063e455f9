"""The planning tab."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from app.records.dates import Month
from app.records.describe import Record
from app.records.planning import MajorTask, Plan, PlanGap, PlanItem, WorkPoint
from app.records.words import N, noted
from app.store.rows import Changes
from app.tabs.planning import looks
from app.tabs.planning.fact import FactPage
from app.tabs.planning.giving import print_month, save_calendar
from app.tabs.planning.items import Months, Narrowing
from app.tabs.planning.plan_print import print_table, print_task, print_text, print_wall_of
from app.tabs.planning.required import RequiredPage
from app.tabs.planning.rules import RULES, RulesPage
from app.tabs.planning.year import YearPlanner
from app.tabs.planning.year_acts import remember
from app.ui.desk import Desk
from app.ui.owners import owner_of
from app.ui.page import Printout, RecordPage
from app.ui.views import TabOfViews, View, start_with

_MONTH = [field.name for field in PlanItem.fields].index("month")

_WALKED = frozenset({"year", "required"})


class _Page(RecordPage):
    """Begin a new item with what the narrowing of the list already says."""

    begins: Callable[[], dict[str, object]] = dict

    def show_new(self, **values: object) -> None:
        """Show an empty form with these values filled in, and what else is known."""
        super().show_new(**(self.begins() | values))


class PlanningTab(TabOfViews):
    """Show the plans, and what they go by."""

    TITLE = N("计划")
    ICON = "planning"
    TABLES = (
        *("plan_item", "plan", "major_task", "work_point"),
        *("plan_gap", "plan_version", *RULES),
    )

    def __init__(self, desk: Desk) -> None:
        views = [
            View("year", N("年历"), self._year),
            View("plan_item", noted("计划事项", "list"), self._items),
            View("plan", noted("年度计划", "list"), self._plans),
            View("major_task", noted("重大任务", "list"), self._tasks),
            View("work_point", noted("上级要点", "list"), self._points),
            View("fact", N("计划与执行"), lambda: FactPage(desk)),
            View("required", N("应开会议"), lambda: RequiredPage(desk)),
            View("rules", N("制度与节假日"), lambda: RulesPage(desk)),
        ]
        super().__init__(desk, "planning", views)

    def show_uid(self, table: str, uid: str) -> None:
        """Show a record in its view; without a uid, the list of this month."""
        if table in RULES:
            self.views.turn("rules").show_uid(table, uid)
            return
        if table == "plan_gap":
            self._show_gap(uid)
            return
        if table == "plan_version":
            table, uid = "plan", owner_of(self._desk.store, table, uid, "plan")
        page = self.views.turn(table)
        if not uid and table == "plan_item":
            today = self._desk.today()
            self.narrowing.choose(today.year, today.month)
        elif uid:
            page.show_uid(uid)

    def show_new(self, table: str, values: dict[str, object]) -> None:
        """Show an empty form in its view."""
        if table in RULES:
            self.views.turn("rules").show_new(table, values)
        elif table not in {"plan_version", "plan_gap"}:
            self.views.turn(table).show_new(**values)

    def _show_gap(self, uid: str) -> None:
        """Show the year a gap lies in, with the gaps beside it."""
        note = self._desk.store.get(PlanGap, uid)
        self.views.turn("year")
        if note is not None and note.year:
            self.planner.show_gaps(note.year, note.unit)

    def begin_new(self) -> None:
        """Begin what the focus stands for: an item of a month, the event of a required meeting."""
        if self.views.key in _WALKED:
            self.views.page(self.views.key).begin_new()

    def begin(self) -> None:
        """Put the focus where the arrow keys walk: into the months, or the required meetings."""
        if self.views.key in _WALKED:
            self.views.page(self.views.key).begin()

    def _year(self) -> QWidget:
        self.planner = YearPlanner(self._desk)
        return self.planner

    def _items(self) -> RecordPage:
        self.narrowing = Narrowing(self._desk, self)
        page = _Page(
            self._desk,
            PlanItem,
            looks.PLAN_ITEM,
            base=self.narrowing.wanted(),
            papers=(
                Printout(N("本组织当月安排表"), partial(print_month, self._desk)),
                Printout(N("本组织日历文件（.ics）"), partial(save_calendar, self._desk)),
            ),
            empty=N(
                "还没有计划事项。先建一份年度计划，再按月写下安排；活动记下来以后，这里自动打勾。"
            ),
        )
        page.form.sheet.finish = partial(remember, self._desk)
        page.begins = self.narrowing.values
        self.narrowing.setParent(page)
        for box in self.narrowing.boxes:
            page.list.add_tool(box)
        self.narrowing.changed.connect(lambda: self._narrow(page))
        page.list.widened.connect(lambda: self.narrowing.choose(None, None))
        page.list.table.setItemDelegateForColumn(_MONTH, Months(page.list.table))
        self._narrow(page)
        self._desk.news.changed.connect(lambda changes: self._hear(page, changes))
        return start_with(page, self._is_of_this_month)

    def _narrow(self, page: RecordPage) -> None:
        # An empty file has nothing to narrow: there the list says what it is for.
        self._named = bool(self._desk.store.count(PlanItem))
        words = self.narrowing.words() if self._named else ""
        page.list.set_base(self.narrowing.wanted(), words)

    def _hear(self, page: RecordPage, changes: Changes) -> None:
        if not self._named and PlanItem.table in changes.rows:
            self._narrow(page)

    def _is_of_this_month(self, item: Record) -> bool:
        return isinstance(item, PlanItem) and item.month == Month.of(self._desk.today())

    def _plans(self) -> RecordPage:
        empty = N("还没有年度计划。每个组织每年一份，月度安排写在它下面。")
        desk = self._desk
        papers = (
            Printout(N("年度计划（公文）"), partial(print_text, desk)),
            Printout(N("年度计划表"), partial(print_table, desk)),
            Printout(N("年历（A3）"), partial(print_wall_of, desk)),
            Printout(N("年历（两张 A4）"), partial(print_wall_of, desk, halves=True)),
            Printout(N("本组织日历文件（.ics）"), partial(save_calendar, desk)),
        )
        page = _Page(desk, Plan, looks.PLAN, empty=empty, papers=papers)
        page.begins = lambda: {"year": self._desk.today().year}
        return start_with(page)

    def _tasks(self) -> RecordPage:
        empty = N("还没有重大任务。展会、论坛等业务大事与党建一起谋划、部署、落实、检查。")
        sheet = Printout(N("四个一起落实表"), partial(print_task, self._desk))
        return start_with(
            RecordPage(self._desk, MajorTask, looks.MAJOR_TASK, empty=empty, papers=(sheet,))
        )

    def _points(self) -> RecordPage:
        empty = N("还没有上级要点。把上级党组织的年度工作要点逐条录入，计划事项可以与它对应。")
        return start_with(RecordPage(self._desk, WorkPoint, looks.WORK_POINT, empty=empty))
