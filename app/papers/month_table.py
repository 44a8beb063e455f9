"""The month table of one unit: what is arranged, by whom, what came of it, what is still owed."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

import attrs

from app.content import CENTRE, LEFT, Block, Column, Content, Note, Signing, Table, Title
from app.papers.laying import laid
from app.papers.plan_lines import (
    PLANNERS,
    came_said,
    note_said,
    spot_said,
    value_said,
    who_said,
)
from app.papers.press import Paper
from app.papers.wording import as_of, foot, short_day
from app.records.dates import Month
from app.records.events import Event
from app.records.planning import PlanItem
from app.records.roster import Post, Unit
from app.records.words import N, Tongue, said
from app.rules.fulfilment import held, line_state
from app.rules.moving import Spot

COLUMNS = (
    (N("日期"), 0.8, CENTRE),
    (N("会议/活动类型"), 1.2, LEFT),
    (N("主题"), 2.2, LEFT),
    (N("主要内容"), 2.6, LEFT),
    (N("形式（党建+）"), 1.2, LEFT),
    (N("地点"), 1.2, LEFT),
    (N("参加人员"), 1.3, LEFT),
    (N("主持/主讲"), 0.9, CENTRE),
    (N("责任人"), 0.9, CENTRE),
    (N("完成情况"), 1.0, CENTRE),
    (N("备注"), 1.2, LEFT),
)
LATE = (
    (N("原定时间"), 0.9, CENTRE),
    (N("会议/活动类型"), 1.2, LEFT),
    (N("主题"), 3.0, LEFT),
    (N("责任人"), 1.0, CENTRE),
    (N("未办原因"), 2.4, LEFT),
)


@attrs.frozen
class MonthWork:
    """Hold what the month table of a unit is made of.

    ``events`` are those of the unit in the month, and those that carried out one of ``items``;
    ``earlier`` are the items of the year's earlier months.
    """

    unit: Unit
    month: Month
    items: tuple[PlanItem, ...] = ()
    events: tuple[Event, ...] = ()
    posts: tuple[Post, ...] = ()
    earlier: tuple[PlanItem, ...] = ()


def paper(work: MonthWork, tongue: Tongue, *, office: str = "", made: dt.datetime) -> Paper:
    """Resolve all names at once; whether an item is done is told as of the day made."""
    say, month, today = tongue.say, work.month, made.date()
    head = said(
        N("{unit}{year}年{month}月工作安排表"),
        unit=work.unit.name,
        year=month.year,
        month=month.month,
    )
    done = sum(bool(held(item.uid, work.events, today)) for item in work.items)
    count = say(said(N("安排{count}项，已完成{done}项"), count=len(work.items), done=done))
    content = Content(
        say(head),
        (
            Title(say(head)),
            Note(count),
            Table(
                tuple(Column(say(label), weight, align) for label, weight, align in COLUMNS),
                tuple(_rows(work, tongue, today)),
                "roomy",
                empty=say(N("本月没有安排。")),
            ),
            *_late(work, tongue, today),
            Signing(tuple(say(each) for each in PLANNERS)),
        ),
        sheet="ledger",
        foot=foot(tongue, as_of(tongue, made), office),
        author=office,
        subject=count,
        made=made,
    )
    return laid(content)


def _rows(work: MonthWork, tongue: Tongue, today: dt.date) -> Iterator[tuple[str, ...]]:
    """Give the arrangements and what took place without one, by day."""
    rows = [(_day(item, work), tuple(_planned(item, work, tongue, today))) for item in work.items]
    planned = {item.uid for item in work.items}
    for event in work.events:
        in_month = event.starts is not None and Month.of(event.starts) == work.month
        if in_month and not planned & set(event.plan_items):
            rows.append((_event_day(event), tuple(_unplanned(event, tongue, today))))
    for _, row in sorted(rows, key=lambda pair: pair[0]):
        yield row


def _late(work: MonthWork, tongue: Tongue, today: dt.date) -> Iterator[Block]:
    """Yield what earlier months left undone, for the month to make up for."""
    late = [i for i in work.earlier if line_state(i, work.events, today) == "late"]
    if not late:
        return
    rows = [
        (
            spot_said(tongue, Spot.first_of(item)),
            value_said(item, "kinds", tongue),
            item.theme,
            who_said(item, work.unit, work.posts, tongue),
            item.reason.strip(),
        )
        for item in sorted(late, key=_meant)
    ]
    yield Note(tongue.say(N("以前月份未办的事项：")))
    yield Table(
        tuple(Column(tongue.say(label), weight, align) for label, weight, align in LATE),
        tuple(rows),
        wheres=(work.unit.name,) * len(rows),
    )


def _meant(item: PlanItem) -> tuple[Any, ...]:
    spot = Spot.first_of(item)
    return spot.order if spot else ()


def _day(item: PlanItem, work: MonthWork) -> dt.date:
    """Return the day an item stands at; those without one stand last."""
    days = [_event_day(event) for event in held(item.uid, work.events)]
    return item.day or min(days, default=dt.date.max)


def _event_day(event: Event) -> dt.date:
    return event.starts.date() if event.starts else dt.date.max


def _planned(item: PlanItem, work: MonthWork, tongue: Tongue, today: dt.date) -> Iterator[str]:
    day, done = _day(item, work), held(item.uid, work.events, today)
    first = done[0] if done else None
    yield short_day(tongue, day) if day < dt.date.max else _week(item, tongue)
    yield value_said(item, "kinds", tongue)
    yield item.theme
    yield _content(item, tongue)
    yield value_said(item, "methods", tongue)
    yield item.place or (first.place if first else "")
    yield item.attendees
    yield _led_by(first, tongue)
    yield who_said(item, work.unit, work.posts, tongue)
    yield came_said(item, work.events, tongue, today)
    yield note_said(item, tongue)


def _week(item: PlanItem, tongue: Tongue) -> str:
    return tongue.say(said(N("第{n}周"), n=item.week)) if item.week else ""


def _content(item: PlanItem, tongue: Tongue) -> str:
    business = item.business or value_said(item, "task", tongue)
    parts = [item.content.strip()]
    if business:
        parts.append(tongue.say(said(N("结合业务：{value}"), value=" ".join(business.split()))))
    return "\n".join(part for part in parts if part)


def _unplanned(event: Event, tongue: Tongue, today: dt.date) -> Iterator[str]:
    day = _event_day(event)
    yield short_day(tongue, day)
    yield value_said(event, "kinds", tongue)
    yield event.theme or event.title
    yield value_said(event, "task", tongue)
    yield value_said(event, "methods", tongue)
    yield event.place
    yield ""
    yield _led_by(event, tongue)
    yield ""
    yield f"√ {short_day(tongue, day)}" if day <= today else ""
    yield tongue.say(N("计划外"))


def _led_by(event: Event | None, tongue: Tongue) -> str:
    """Name who chaired what was held, and who spoke if that was somebody else."""
    if event is None:
        return ""
    names = (value_said(event, "chair", tongue), value_said(event, "speaker", tongue))
    return "\n".join(dict.fromkeys(name for name in names if name))
