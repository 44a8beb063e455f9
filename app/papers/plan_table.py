"""The year plan as a table, and the table of what was changed since it was approved."""

import datetime as dt
from collections.abc import Iterator

from app.content import CENTRE, LEFT, Note
from app.papers.landscape import sheet, table
from app.papers.plan_lines import (
    PLANNERS,
    PlanWork,
    came_said,
    form_said,
    note_said,
    spot_said,
    value_said,
    who_said,
)
from app.papers.plan_text import approval, title_of
from app.papers.press import Paper
from app.papers.wording import day_said
from app.records.planning import Plan, PlanItem, PlanVersion
from app.records.words import N, Tongue, said
from app.rules.approvals import CHANGE_KINDS, Change, Frozen, FrozenTongue, changes, frozen
from app.rules.moving import Spot

HEADS = (
    (N("序号"), 0.5, CENTRE),
    (N("工作任务"), 2.4, LEFT),
    (N("具体内容/举措"), 2.6, LEFT),
    (N("时间节点"), 0.9, CENTRE),
    (N("形式"), 1.5, LEFT),
    (N("责任人"), 1.0, CENTRE),
    (N("责任支部"), 1.1, CENTRE),
    (N("完成标准/成果"), 1.8, LEFT),
    (N("完成情况"), 1.0, CENTRE),
    (N("备注"), 1.4, LEFT),
)
CHANGE_HEADS = (
    (N("序号"), 0.5, CENTRE),
    (N("调整类别"), 0.9, CENTRE),
    (N("事项"), 2.2, LEFT),
    (N("原计划"), 2.6, LEFT),
    (N("现计划"), 2.6, LEFT),
    (N("调整原因"), 1.8, LEFT),
)
_TIME = {"month", "week", "day"}


def paper(work: PlanWork, tongue: Tongue, *, office: str = "", made: dt.datetime) -> Paper:
    """Lay out all items of a plan, dropped ones included, as of the day made."""
    say = tongue.say
    items = work.in_order
    live = sum(item.state != "dropped" for item in items)
    rows = [_row(n, item, work, tongue, made.date()) for n, item in enumerate(items, 1)]
    note = say(said(N("本年度主题：{theme}。"), theme=work.plan.theme)) if work.plan.theme else ""
    count = say(said(N("共{n}项"), n=live))
    parts = [table(HEADS, rows, tongue, N("还没有安排。"), work.unit.name)]
    more = [Note(say(approval(work, tongue)))] if work.version else []
    title = say(said(N("{title}表"), title=title_of(work)))
    return sheet(
        title,
        f"{note}{count}",
        [*parts, *more],
        tongue,
        office=office,
        made=made,
        signers=PLANNERS,
    )


def _row(
    number: int, item: PlanItem, work: PlanWork, tongue: Tongue, today: dt.date
) -> tuple[str, ...]:
    business = " ".join(item.business.split())
    content = [item.content.strip()]
    if business:
        content.append(tongue.say(said(N("结合业务：{value}"), value=business)))
    return (
        str(number),
        item.theme,
        "\n".join(part for part in content if part),
        spot_said(tongue, Spot.of(item)),
        form_said(item, tongue),
        who_said(item, work.unit, work.posts, tongue),
        work.unit.short or work.unit.name,
        item.done_when,
        came_said(item, work.events, tongue, today),
        note_said(item, tongue),
    )


def change_paper(
    work: PlanWork, version: PlanVersion, tongue: Tongue, *, office: str = "", made: dt.datetime
) -> Paper:
    """Lay out what was changed since a version was approved; the version is named by its digest."""
    say, before = tongue.say, frozen(version)
    found = changes(before, work.plan, work.items)
    rows = [(str(n), *_change(each, before, tongue)) for n, each in enumerate(found, 1)]
    title = said(N("{unit}{year}年度工作计划调整表"), unit=work.unit.name, year=work.plan.year)
    day = day_said(tongue, version.approved) if version.approved else ""
    words = N("对照{day}批准的第{n}版，共{count}处调整。该版内容摘要值（SHA-256）：{digest}")
    note = said(words, day=day, n=version.number, count=len(found), digest=version.digest)
    part = table(CHANGE_HEADS, rows, tongue, N("批准以后没有调整。"), work.unit.name)
    return sheet(say(title), say(note), [part], tongue, office=office, made=made, signers=PLANNERS)


def _change(change: Change, before: Frozen, tongue: Tongue) -> tuple[str, ...]:
    then = FrozenTongue(tongue, before.titles)
    name = tongue.say(N("计划正文"))
    rec = change.before or change.after
    if isinstance(rec, PlanItem):
        name = rec.theme
    old, new = _sides(change, then, tongue)
    return tongue.say(CHANGE_KINDS[change.kind]), name, old, new, change.reason


def _sides(change: Change, then: Tongue, tongue: Tongue) -> tuple[str, str]:
    """Say both sides of a change: the fields that differ, or the item that came or went."""
    if change.kind == "added":
        return "", _whole(change.after, tongue)
    if change.kind == "dropped":
        return _whole(change.before, then), tongue.say(N("取消"))
    return (
        "\n".join(_fields(change, change.before, then)),
        "\n".join(_fields(change, change.after, tongue)),
    )


def _whole(rec: object, tongue: Tongue) -> str:
    if not isinstance(rec, PlanItem):
        return ""
    return "\n".join(
        part for part in (spot_said(tongue, Spot.of(rec)), form_said(rec, tongue)) if part
    )


def _fields(change: Change, rec: object, tongue: Tongue) -> Iterator[str]:
    assert isinstance(rec, PlanItem | Plan)
    if isinstance(rec, PlanItem) and change.kind == "moved":
        yield tongue.say(said(N("时间：{value}"), value=spot_said(tongue, Spot.of(rec))))
    for differing in change.fields:
        if differing.field.name not in _TIME:
            value = value_said(rec, differing.field.name, tongue) or tongue.say(N("（空）"))
            label = said(differing.field.label)
            yield tongue.say(said(N("{label}：{value}"), label=label, value=value))
