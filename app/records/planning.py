"""What is meant to happen: the upper body's points, plans of a unit and year, major tasks."""

import datetime as dt
from collections.abc import Iterable

from app.records import choices as of
from app.records import describe as field
from app.records.dates import Month
from app.records.describe import Record, record, rule
from app.records.kinds import Gone
from app.records.roster import in_order
from app.records.words import N, Problem, said


@record("work_point", N("上级要点"), title=("number", "text"))
class WorkPoint(Record):
    """Describe one point of the upper body's yearly work points."""

    year: int | None = field.number(N("年度"), least=1949, most=2999, required=True)
    number: str = field.text(N("序号"), find=True)
    text: str = field.text(N("要点内容"), rows=4, required=True, find=True, weight=4)
    source: str = field.text(N("来源"), find=True, hint=N("上级组织或公开文件名称"), weight=2)
    regularity: str | None = field.choice(N("三个常态化"), of=of.REGULARITIES)
    note: str = field.text(N("备注"))


@record("plan", N("年度计划"), title=("year", "unit"))
class Plan(Record):
    """Describe the plan of one unit for one year."""

    unit: str | None = field.ref(
        N("组织"), to="unit", when_gone=Gone.FORBID, required=True, find=True, weight=2
    )
    year: int | None = field.number(N("年度"), least=1949, most=2999, required=True)
    theme: str = field.text(N("年度主题"), find=True, weight=3)
    guidance: str = field.text(N("指导思想"), rows=4, find=True)
    aims: str = field.text(N("总体目标"), rows=4, find=True)
    measures: str = field.text(N("保障措施"), rows=4, find=True)
    state: str | None = field.choice(N("状态"), of=of.PLAN_STATES, default="draft")
    approved: dt.date | None = field.day(N("批准日期"))
    note: str = field.text(N("备注"))


@record("major_task", N("重大任务"), title=("name",))
class MajorTask(Record):
    """Describe a piece of business the Party work is bound to, with the four "together" checks."""

    name: str = field.text(N("任务名称"), required=True, find=True, weight=3)
    unit: str | None = field.ref(N("牵头组织"), to="unit", find=True, weight=2)
    starts: dt.date | None = field.day(N("开始日期"))
    ends: dt.date | None = field.day(N("结束日期"))
    aim: str = field.text(N("目标"), rows=3, find=True)
    planned_on: dt.date | None = field.day(N("一起谋划日期"))
    planned: str = field.text(N("一起谋划"), rows=2, find=True)
    deployed_on: dt.date | None = field.day(N("一起部署日期"))
    deployed: str = field.text(N("一起部署"), rows=2, find=True)
    carried_out_on: dt.date | None = field.day(N("一起落实日期"))
    carried_out: str = field.text(N("一起落实"), rows=2, find=True)
    checked_on: dt.date | None = field.day(N("一起检查日期"))
    checked: str = field.text(N("一起检查"), rows=2, find=True)


@record("plan_item", N("计划事项"), title=("month", "theme"))
class PlanItem(Record):
    """Describe one arrangement of a plan; what was held is told by the events linked to it."""

    plan: str | None = field.ref(
        N("年度计划"), to="plan", when_gone=Gone.GO_ALONG, required=True, find=True, weight=2
    )
    month: Month | None = field.month(N("月份"), required=True)
    day: dt.date | None = field.day(N("计划日期"))
    theme: str = field.text(
        N("主题"), required=True, find=True, also=("工作任务", "活动主题"), weight=3
    )
    kinds: tuple[str, ...] = field.choices(
        N("会议或活动类型"), of=of.EVENT_KINDS, also=("会议类型",)
    )
    methods: tuple[str, ...] = field.choices(N("党建+"), of=of.METHODS)
    regularity: str | None = field.choice(N("三个常态化"), of=of.REGULARITIES)
    post: str | None = field.choice(N("责任职务"), of=of.POSTS)
    place: str = field.text(N("地点"), find=True)
    business: str = field.text(N("结合业务"), find=True, weight=2)
    task: str | None = field.ref(N("重大任务"), to="major_task")
    work_point: str | None = field.ref(N("上级要点"), to="work_point")
    done_when: str = field.text(N("完成标准"), rows=2, find=True, also=("成果",))
    state: str | None = field.choice(N("安排状态"), of=of.PLAN_ITEM_STATES, default="planned")
    reason: str = field.text(N("调整或取消的原因"))


@rule(MajorTask)
def _task(rec: MajorTask) -> Iterable[Problem]:
    return in_order(rec, "starts", "ends")


@rule(PlanItem)
def _item(rec: PlanItem) -> Iterable[Problem]:
    if rec.day is not None and rec.month is not None and Month.of(rec.day) != rec.month:
        yield Problem(said(N("计划日期不在所填的月份里，请改其中一个。")), "day")
    if rec.state == "dropped" and not rec.reason.strip():
        yield Problem(said(N("取消的事项请写一句原因。")), "reason")
