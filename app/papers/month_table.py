"""The month table of one unit: what is arranged, by whom, and what came of it."""

import datetime as dt
from collections.abc import Iterator, Sequence

import attrs

from app.content import CENTRE, LEFT, Column, Content, Note, Signing, Table, Title
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import as_of, foot, short_day
from app.records.choices import POSTS
from app.records.dates import Month
from app.records.events import Event
from app.records.planning import PlanItem
from app.records.roster import Post, Unit
from app.records.words import N, Tongue, said
from app.rules.fulfilment import PLAN_LINE_STATES, held, line_state
from app.rules.rolls import posts_on

COLUMNS = (
    (N("日期"), 0.9, CENTRE),
    (N("会议/活动类型"), 1.3, LEFT),
    (N("主题"), 3.0, LEFT),
    (N("形式（党建+）"), 1.5, LEFT),
    (N("地点"), 1.3, LEFT),
    (N("主持/责任"), 1.2, CENTRE),
    (N("结合业务"), 2.0, LEFT),
    (N("完成情况"), 1.1, CENTRE),
    (N("备注"), 1.3, LEFT),
)
SIGNERS = (N("编制人："), N("审核人（书记）："), N("日期："))
SAID = frozenset({"late", "dropped"})


@attrs.frozen
class MonthWork:
    """Hold what the month table of a unit is made of.

    ``events`` are those of the unit in the month, and those that carried out one of ``items``.
    """

    unit: Unit
    month: Month
    items: tuple[PlanItem, ...] = ()
    events: tuple[Event, ...] = ()
    posts: tuple[Post, ...] = ()


def paper(work: MonthWork, tongue: Tongue, *, office: str = "", made: dt.datetime) -> Paper:
    """Resolve all names at once; whether an item is done is told as of the day made."""
    say, month = tongue.say, work.month
    head = said(
        N("{unit}{year}年{month}月工作安排表"),
        unit=work.unit.name,
        year=month.year,
        month=month.month,
    )
    today = made.date()
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
            Signing(tuple(say(each) for each in SIGNERS)),
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
    rows = [(_day(item, work), _planned(item, work, tongue, today)) for item in work.items]
    planned = {item.uid for item in work.items}
    for event in work.events:
        in_month = event.starts is not None and Month.of(event.starts) == work.month
        if in_month and not planned & set(event.plan_items):
            rows.append((_event_day(event), tuple(_unplanned(event, tongue, today))))
    for _, row in sorted(rows, key=lambda pair: pair[0]):
        yield row


def _day(item: PlanItem, work: MonthWork) -> dt.date:
    """Return the day an item stands at; those without one stand last."""
    days = [_event_day(event) for event in held(item.uid, work.events)]
    return item.day or min(days, default=dt.date.max)


def _event_day(event: Event) -> dt.date:
    return event.starts.date() if event.starts else dt.date.max


def _planned(item: PlanItem, work: MonthWork, tongue: Tongue, today: dt.date) -> tuple[str, ...]:
    day, done = _day(item, work), held(item.uid, work.events, today)
    first = done[0] if done else None
    place = item.place or (first.place if first else "")
    return (
        short_day(tongue, day) if day < dt.date.max else "",
        _shown(item, "kinds", tongue),
        item.theme,
        _shown(item, "methods", tongue),
        place,
        _who(item, first, work, tongue),
        item.business or _shown(item, "task", tongue),
        _state(item, work, tongue, today),
        item.reason,
    )


def _unplanned(event: Event, tongue: Tongue, today: dt.date) -> Iterator[str]:
    day = _event_day(event)
    yield short_day(tongue, day)
    yield _shown(event, "kinds", tongue)
    yield event.theme or event.title
    yield _shown(event, "methods", tongue)
    yield event.place
    yield _shown(event, "chair", tongue)
    yield _shown(event, "task", tongue)
    yield f"√ {short_day(tongue, day)}" if day <= today else ""
    yield tongue.say(N("计划外"))


def _who(item: PlanItem, event: Event | None, work: MonthWork, tongue: Tongue) -> str:
    """Name the chair of what was held, else the post and who holds it in the month."""
    if event is not None and event.chair:
        return _shown(event, "chair", tongue)
    if not item.post:
        return ""
    day = item.day or dt.date(work.month.year, work.month.month, 1)
    names = [
        tongue.title("person", post.person)
        for post in posts_on(work.posts, work.unit.uid, day)
        if post.kind == item.post and post.person
    ]
    return "\n".join((tongue.say(POSTS.get(item.post, "")), *names))


def _state(item: PlanItem, work: MonthWork, tongue: Tongue, today: dt.date) -> str:
    done: Sequence[Event] = held(item.uid, work.events, today)
    if done:
        return "\n".join(f"√ {short_day(tongue, _event_day(event))}" for event in done)
    state = line_state(item, work.events, today)
    return tongue.say(PLAN_LINE_STATES[state]) if state in SAID else ""


def _shown(rec: PlanItem | Event, name: str, tongue: Tongue) -> str:
    return rec.field(name).kind.show(getattr(rec, name), tongue)
