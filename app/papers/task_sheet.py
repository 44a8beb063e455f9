"""A major task on paper: what it is for, and the four "together" checks with their evidence."""

import datetime as dt
from collections.abc import Sequence

from app.content import (
    CENTRE,
    LEFT,
    Cell,
    Column,
    Content,
    Form,
    FormRow,
    Note,
    Signing,
    Table,
    Title,
)
from app.papers.laying import laid
from app.papers.plan_lines import PLANNERS
from app.papers.press import Paper
from app.papers.wording import as_of, day_said, foot, short_day
from app.records.choices import TOGETHER
from app.records.planning import MajorTask
from app.records.words import N, Tongue, said
from app.rules.together import CHECK_STATES, Check

HEADS = (
    (N("环节"), 1.0, CENTRE),
    (N("日期"), 1.1, CENTRE),
    (N("情况说明"), 3.2, LEFT),
    (N("佐证"), 2.6, LEFT),
    (N("情况"), 1.1, CENTRE),
)


def paper(
    task: MajorTask,
    checks: Sequence[Check],
    tongue: Tongue,
    *,
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Lay out a task with its checks; what proves a check is named, not shown."""
    say = tongue.say
    title = say(N("重大任务“四个一起”落实表"))
    rows = tuple(_row(check, tongue) for check in checks)
    whole = sum(check.state == "whole" for check in checks)
    count = said(N("四个环节中，{n} 个已做并有佐证。"), n=whole)
    content = Content(
        title,
        (
            Title(title),
            Form(tuple(_facts(task, tongue)), (22, 60, 22, 60)),
            Note(say(count)),
            Table(
                tuple(Column(say(label), weight, align) for label, weight, align in HEADS),
                rows,
                "inside",
                wheres=(task.name,) * len(rows),
            ),
            Signing(tuple(say(each) for each in PLANNERS)),
        ),
        sheet="form",
        foot=foot(tongue, as_of(tongue, made), office),
        where=task.name,
        author=office,
        subject=say(count),
        made=made,
    )
    return laid(content)


def _facts(task: MajorTask, tongue: Tongue) -> Sequence[FormRow]:
    def label(name: str) -> Cell:
        return Cell(tongue.say(task.field(name).label), label=True)

    days = (day_said(tongue, day) if day else "" for day in (task.starts, task.ends))
    starts, ends = days
    unit = tongue.title("unit", task.unit) if task.unit else ""
    return (
        FormRow((label("name"), Cell(task.name, span=3))),
        FormRow((label("unit"), Cell(unit, span=3))),
        FormRow((label("starts"), Cell(starts), label("ends"), Cell(ends))),
        FormRow((label("aim"), Cell(task.aim, span=3, long=True)), least=56.0),
    )


def _row(check: Check, tongue: Tongue) -> tuple[str, ...]:
    proofs = []
    for event in check.events:
        day = short_day(tongue, event.starts) if event.starts else ""
        proofs.append(f"{day} {event.title}".strip())
    proofs += [file.name for file in check.files]
    return (
        tongue.say(TOGETHER[check.name]),
        day_said(tongue, check.day) if check.day else "",
        check.note,
        "\n".join(proofs),
        tongue.say(CHECK_STATES[check.state]),
    )
