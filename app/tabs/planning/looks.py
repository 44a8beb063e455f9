"""How the records of planning look: sections, first columns, order."""

from app.records.words import N
from app.tabs.planning.plan_versions import ChangesSince, Versions
from app.tabs.planning.sections import (
    Held,
    ItemsOfPlan,
    ItemsOfPoint,
    PartOfTask,
    state_of,
)
from app.tabs.planning.task_checks import TaskChecks, together
from app.ui.look import Derived, Look, Section

PLAN_ITEM = Look(
    icon="planning",
    columns=("month", "held", "theme", "kinds", "plan", "day"),
    order=(("month", False), ("day", False)),
    sections=(
        Section(
            N("安排"),
            (
                "plan", "month", "day", "week", "theme", "kinds", "place", "methods", "content",
                "attendees",
            ),
        ),
        Section(
            N("责任、依据和完成标准"),
            (
                "post", "business", "done_when", "regularity", "work_point", "task", "once",
            ),
            folded=True,
        ),
        Section(
            N("调整与取消"),
            ("state", "reason", "first_month", "first_day", "first_week"),
            folded=True,
        ),
    ),
    extra=(Held,),
    derived=(Derived("held", N("开展情况"), state_of, frozenset({"event"})),),
)  # fmt: skip
PLAN = Look(
    icon="plan",
    columns=("year", "unit", "theme", "state"),
    order=(("year", True),),
    sections=(
        Section(N("计划"), ("unit", "year", "theme", "state", "approved")),
        Section(N("正文和备注"), ("guidance", "aims", "measures", "note"), folded=True),
    ),
    extra=(Versions, ChangesSince, ItemsOfPlan),
)
MAJOR_TASK = Look(
    icon="star",
    columns=("name", "together", "unit", "starts", "ends"),
    order=(("starts", True),),
    sections=(
        Section(N("任务"), ("name", "unit", "starts", "ends", "aim")),
        Section(
            N("四个一起"),
            (
                "planned_on", "planned", "deployed_on", "deployed",
                "carried_out_on", "carried_out", "checked_on", "checked",
            ),
        ),
    ),
    extra=(TaskChecks, PartOfTask),
    derived=(Derived("together", N("四个一起"), together, frozenset({"event", "attachment"})),),
)  # fmt: skip
WORK_POINT = Look(
    icon="sign",
    columns=("year", "number", "text", "source", "regularity"),
    order=(("year", True), ("number", False)),
    sections=(Section(N("要点"), ("year", "number", "text", "source", "regularity", "note")),),
    extra=(ItemsOfPoint,),
)
