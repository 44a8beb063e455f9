"""What hangs on the records of planning, shown below their forms."""

import datetime as dt

from app.records.describe import Record
from app.records.events import Event
from app.records.planning import Plan, PlanItem
from app.records.words import N
from app.rules.fulfilment import PLAN_LINE_STATES, line_state
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.lines import Line, line_of
from app.ui.linked import Linked
from app.ui.look import Told

_MORNING = dt.time(9, 0)
MARKS = {
    "done": ("check", "good"),
    "due": ("clock", "warn"),
    "late": ("warning", "bad"),
    "ahead": ("clock", ""),
    "dropped": ("close", ""),
}


def state_of(desk: Desk, item: PlanItem) -> Told:
    """Say how a plan item stands today."""
    events = desk.store.find(Event, plan_items=item.uid)
    key = line_state(item, events, desk.today())
    return Told(desk.say(PLAN_LINE_STATES[key]), *MARKS[key])


def event_lines(desk: Desk, events: list[Event]) -> list[Line]:
    """Put events into lines, the newest first."""
    newest = sorted(events, key=lambda e: e.starts or dt.datetime.min, reverse=True)
    return [
        line_of(desk, event, "title", ("starts", "units"), "state", "meetings") for event in newest
    ]


def item_lines(desk: Desk, items: list[PlanItem]) -> list[Line]:
    """Put plan items into lines, the earliest first."""
    lines = []
    for item in sorted(items, key=lambda i: (str(i.month), str(i.day or "9"))):
        told = state_of(desk, item)
        kinds = item.field("kinds").kind.show(item.kinds, desk.tongue)
        detail = " · ".join(part for part in (str(item.month or ""), kinds) if part)
        lines.append(
            Line("plan_item", item.uid, item.theme, detail, told.words, told.mark, told.tone)
        )
    return lines


class Held(Linked):
    """Show the events that carried out a plan item, and call a new one."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__(
            desk,
            "held",
            N("开展情况"),
            self._events,
            ("event", "plan_item"),
            N("还没有对应的会议或活动。活动记下来以后，这一项自动打勾。"),
        )
        self.begin = self.add_action("new_event", N("据此新建活动"), self._create)

    def _events(self, item: Record) -> list[Line]:
        return event_lines(self._desk, self._desk.store.find(Event, plan_items=item.uid))

    def _create(self, item: Record) -> None:
        fresh = self._desk.store.get(PlanItem, item.uid)
        if fresh is not None:
            self._desk.news.create("event", **event_values(self._desk, fresh))


def event_values(desk: Desk, item: PlanItem) -> dict[str, object]:
    """Return what a plan item already says of the event that will carry it out."""
    plan = desk.store.get(Plan, item.plan) if item.plan else None
    values: dict[str, object] = {
        "title": item.theme,
        "theme": item.theme,
        "kinds": item.kinds,
        "units": (plan.unit,) if plan and plan.unit else (),
        "planned_for": item.day,
        "starts": dt.datetime.combine(item.day, _MORNING) if item.day else None,
        "place": item.place,
        "methods": item.methods,
        "plan_items": (item.uid,),
        "task": item.task,
    }
    return {name: value for name, value in values.items() if value not in (None, "", ())}


class ItemsOfPlan(Linked):
    """Show the arrangements of a year plan, month by month."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__(
            desk,
            "items_of_plan",
            N("月度安排"),
            self._items,
            ("plan_item", "event"),
            N("还没有安排。每月至少安排一项，年年有计划、月月有安排、次次有主题。"),
        )
        self.add_action("copy_plan", N("照搬到另一年…"), self._copy)
        self.add_action("new_plan_item", N("新建计划事项"), self._create)

    def _copy(self, plan: Record) -> None:
        from app.tabs.planning.copying import CopyDialog

        fresh = self._desk.store.get(Plan, plan.uid)
        if fresh is not None:
            CopyDialog(self._desk, fresh, self).open()

    def _items(self, plan: Record) -> list[Line]:
        return item_lines(self._desk, self._desk.store.find(PlanItem, plan=plan.uid))

    def _create(self, plan: Record) -> None:
        self._desk.news.create("plan_item", plan=plan.uid)


class PartOfTask(Linked):
    """Show the plan items and events bound to a major task."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__(
            desk,
            "part_of_task",
            N("相关安排与活动"),
            self._parts,
            ("plan_item", "event"),
            N("还没有与这项任务相结合的安排或活动。"),
        )

    def _parts(self, task: Record) -> list[Line]:
        store = self._desk.store
        items = item_lines(self._desk, store.find(PlanItem, task=task.uid))
        return items + event_lines(self._desk, store.find(Event, task=task.uid))


class ItemsOfPoint(Linked):
    """Show which plan items carry a point of the upper body into the plans."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__(
            desk,
            "items_of_point",
            N("落实到的计划事项"),
            self._items,
            ("plan_item", "event"),
            N("还没有计划事项对应这条要点。"),
        )
        self.add_action("new_plan_item", N("据此新建计划事项"), self._create)

    def _items(self, point: Record) -> list[Line]:
        return item_lines(self._desk, self._desk.store.find(PlanItem, work_point=point.uid))

    def _create(self, point: Record) -> None:
        self._desk.news.create("plan_item", work_point=point.uid)
