"""The sign-in sheet of an event: names filled in, room to sign."""

import datetime as dt
from collections.abc import Iterator, Sequence

import attrs
from reportlab.platypus.flowables import Flowable, PageBreak

from app.papers.columns import Column, Grid
from app.papers.flow import Prose, Style
from app.papers.fonts import Missing
from app.papers.ledger import Ledger
from app.papers.page import LEADING, OFFICIAL, TITLE
from app.papers.press import Paper
from app.papers.setting import CENTRE, LEFT, Type
from app.records.dates import moment_in_words
from app.records.events import Attendance, Event
from app.records.words import N, Tongue

CELL = Type("Song", 12, 17)
GRID = Grid(
    body=CELL, head=Type("Hei", 12, 17), across=3, above=4, least=10 * 72 / 25.4, fixed=True
)
HEAD = Style(TITLE, align=CENTRE, first=0, after=LEADING / 2)
FACT = Style(Type("Fang", 14, 22), align=LEFT, first=0, hang=True)
WEIGHTS = (0.75, 1.45, 2.0, 1.0)
SPARE_ROWS, PAGE_ROWS = 3, 15


@attrs.frozen
class SignIn:
    """What stands on the sheet: who, in order, and the remark beside the name."""

    title: str
    facts: tuple[tuple[str, str], ...]
    heads: tuple[str, ...]
    names: tuple[tuple[str, str], ...]


def sign_in(event: Event, attendance: Sequence[Attendance], tongue: Tongue) -> SignIn:
    """Resolve the names of a sheet."""
    say = tongue.say
    state, person = Attendance.field("state"), Attendance.field("person")
    names = [
        (
            person.kind.show(each.person, tongue),
            state.kind.show(each.state, tongue) if each.state in ("leave", "observer") else "",
        )
        for each in sorted(attendance, key=lambda each: each.state == "observer")
    ]
    when = moment_in_words(event.starts, event.ends) if event.starts else ""
    return SignIn(
        title=say(N("签到表")),
        facts=(
            (say(N("名称：")), event.title),
            (say(N("时间：")), when),
            (say(N("地点：")), event.place),
        ),
        heads=(say(N("序号")), say(N("姓名")), say(N("签名")), say(N("备注"))),
        names=tuple(names),
    )


def paper(
    event: Event,
    attendance: Sequence[Attendance],
    tongue: Tongue,
    *,
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Return the sheet alone, for the meeting that is still to come."""
    sheet = sign_in(event, attendance, tongue)
    return Paper(
        title=f"{event.title}{sheet.title}",
        story=lambda missing: list(story(sheet, missing))[1:],
        author=office,
        made=made,
    )


def story(sheet: SignIn, missing: Missing) -> Iterator[Flowable]:
    """Give the sheet on a page of its own: two people side by side, empty rows at the end."""
    where = sheet.facts[0][1]
    yield PageBreak()
    yield Prose(sheet.title, HEAD, level=0)
    for label, value in sheet.facts:
        yield Prose(value, FACT, lead=label, where=where, missing=missing)
    yield Prose(" ", Style(Type("Song", 6, 8), first=0), where=where)
    columns = [
        Column(head, weight, CENTRE) for head, weight in zip(sheet.heads, WEIGHTS, strict=True)
    ]
    yield Ledger(
        columns * 2, list(_rows(sheet)), OFFICIAL.room, grid=GRID, wheres=(), missing=missing
    )


def _rows(sheet: SignIn) -> Iterator[list[str]]:
    half = max(-(-len(sheet.names) // 2) + SPARE_ROWS, PAGE_ROWS)
    for at in range(half):
        row = []
        for place in (at, at + half):
            name, remark = sheet.names[place] if place < len(sheet.names) else ("", "")
            row += [str(place + 1), name, "", remark]
        yield row
