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

# What the method asks of every year ("a plan every year, an arrangement every month, a theme
# every time"), by what is lacking.
PLAN_GAPS = {
    "plan": N("没有年度计划"),
    "month": N("当月没有安排"),
    "theme": N("活动没有主题"),
}


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
    """Describe one arrangement of a plan; what was held is told by the events linked to it.

    Where no day is known, ``week`` may say in which week of the month (Monday to Sunday) it is
    meant. ``first_month``, ``first_day`` and ``first_week`` say where it stood before it was
    moved; they are empty where it stands as it was planned.
    """

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
    week: int | None = field.number(N("第几周"), least=1, most=6, hint=N("定不下日期时填"))
    content: str = field.text(
        N("主要内容"), rows=3, find=True, also=("具体内容", "具体举措", "内容"), weight=3
    )
    attendees: str = field.text(N("参加人员"), find=True, also=("参加对象",), weight=2)
    once: bool = field.flag(N("一次性事项"))
    first_month: Month | None = field.month(N("原计划月份"))
    first_day: dt.date | None = field.day(N("原计划日期"))
    first_week: int | None = field.number(N("原计划第几周"), least=1, most=6)


@record("plan_gap", N("计划空缺说明"), title=("unit", "year", "what", "month", "event"))
class PlanGap(Record):
    """Say in one line why a unit lacks a plan, an arrangement in a month, a theme of an event."""

    unit: str | None = field.ref(
        N("组织"), to="unit", when_gone=Gone.GO_ALONG, required=True, find=True, weight=2
    )
    year: int | None = field.number(N("年度"), least=1949, most=2999, required=True)
    what: str | None = field.choice(N("空缺"), of=PLAN_GAPS, required=True)
    month: Month | None = field.month(N("月份"))
    event: str | None = field.ref(N("会议与活动"), to="event", when_gone=Gone.GO_ALONG, weight=2)
    reason: str = field.text(N("空缺原因"), required=True, find=True, weight=3)


@record("plan_version", N("计划批准稿"), title=("plan", "number"))
class PlanVersion(Record):
    """Freeze a plan as it was approved; its papers hang on it as attachments.

    ``snapshot`` holds the plan and its items as JSON text, ``digest`` the SHA-256 of it.
    """

    plan: str | None = field.ref(
        N("年度计划"), to="plan", when_gone=Gone.GO_ALONG, required=True, find=True, weight=2
    )
    number: int | None = field.number(N("版次"), least=1, most=999, required=True)
    approved: dt.date | None = field.day(N("批准日期"), required=True)
    approved_by: str = field.text(
        N("批准的会议或组织"), find=True, hint=N("如：支部党员大会"), weight=2
    )
    snapshot: str = field.text(N("批准时的内容"), rows=4, required=True)
    digest: str = field.text(N("内容摘要值"), required=True)
    note: str = field.text(N("说明"), find=True, weight=2)


@rule(MajorTask)
def _task(rec: MajorTask) -> Iterable[Problem]:
    return in_order(rec, "starts", "ends")


@rule(PlanItem)
def _item(rec: PlanItem) -> Iterable[Problem]:
    if rec.day is not None and rec.month is not None and Month.of(rec.day) != rec.month:
        yield Problem(said(N("计划日期不在所填的月份里，请改其中一个。")), "day")
    if rec.state == "dropped" and not rec.reason.strip():
        yield Problem(said(N("取消的事项请写一句原因。")), "reason")
    if rec.week is not None and rec.day is None and rec.month is not None:
        weeks = len(rec.month.weeks())
        if rec.week > weeks:
            yield Problem(said(N("所填的月份只有 {n} 周，请改小。"), n=weeks), "week")


@rule(PlanGap)
def _gap(rec: PlanGap) -> Iterable[Problem]:
    if rec.what == "month" and rec.month is None:
        yield Problem(said(N("请写明是哪个月没有安排。")), "month")
    if rec.month is not None and rec.month.year != rec.year:
        yield Problem(said(N("月份不在所填的年度里，请改其中一个。")), "month")
    if rec.what == "theme" and rec.event is None:
        yield Problem(said(N("请写明是哪次活动没有主题。")), "event")
