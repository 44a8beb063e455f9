"""The sign-in sheet of an event: names filled in, room to sign."""

import datetime as dt
from collections.abc import Iterator, Sequence

from app.content import CENTRE, Block, Column, Content, Fact, Table, Title
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import time_said
from app.records.events import Attendance, Event
from app.records.words import N, Tongue

HEADS = ((N("序号"), 0.75), (N("姓名"), 1.45), (N("签名"), 2.0), (N("备注"), 1.0))
SPARE_ROWS, PAGE_ROWS = 3, 15


def paper(
    event: Event,
    attendance: Sequence[Attendance],
    tongue: Tongue,
    *,
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Return the sheet alone, for the meeting that is still to come."""
    content = Content(
        f"{event.title}{tongue.say(N('签到表'))}",
        tuple(blocks(event, attendance, tongue)),
        where=event.title,
        author=office,
        made=made,
    )
    return laid(content)


def blocks(event: Event, attendance: Sequence[Attendance], tongue: Tongue) -> Iterator[Block]:
    """Give the sheet: two people side by side, empty rows at the end."""
    say = tongue.say
    yield Title(say(N("签到表")), enclosed=True)
    yield Fact(say(N("名称：")), event.title, small=True)
    when = time_said(tongue, event.starts, event.ends) if event.starts else ""
    yield Fact(say(N("时间：")), when, small=True)
    yield Fact(say(N("地点：")), event.place, small=True)
    columns = tuple(Column(say(head), weight, CENTRE) for head, weight in HEADS)
    yield Table(columns * 2, tuple(_rows(_names(attendance, tongue))), "signing")


def _names(attendance: Sequence[Attendance], tongue: Tongue) -> list[tuple[str, str]]:
    """Give each name and the remark beside it; observers come last."""
    state, person = Attendance.field("state"), Attendance.field("person")
    return [
        (
            person.kind.show(each.person, tongue),
            state.kind.show(each.state, tongue) if each.state in ("leave", "observer") else "",
        )
        for each in sorted(attendance, key=lambda each: each.state == "observer")
    ]


def _rows(names: Sequence[tuple[str, str]]) -> Iterator[tuple[str, ...]]:
    half = max(-(-len(names) // 2) + SPARE_ROWS, PAGE_ROWS)
    for at in range(half):
        row: list[str] = []
        for place in (at, at + half):
            name, remark = names[place] if place < len(names) else ("", "")
            row += [str(place + 1), name, "", remark]
        yield tuple(row)
