"""The sign-in sheet of an event: names to sign beside, or who was there as it was called."""

import datetime as dt
from collections.abc import Iterator, Sequence

from app.content import CENTRE, Block, Column, Content, Fact, Table, Title
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import label, time_said
from app.records.events import Attendance
from app.records.words import N, Tongue, said
from app.rules.held import Held
from app.rules.presence import roll

_SIGN = ((N("序号"), 0.75), (N("姓名"), 1.45), (N("签名"), 2.0), (N("备注"), 1.0))
_FILLED = ((N("序号"), 0.75), (N("姓名"), 1.2), (N("到会情况"), 1.6), (N("原因"), 1.65))
_SIGN_NAME, _FILLED_NAME = N("签到表"), N("到会情况表")
SPARE_ROWS, PAGE_ROWS = 3, 15
Row = tuple[str, str, str]


def paper(
    held: Held,
    tongue: Tongue,
    *,
    filled: bool = False,
    spare: int = SPARE_ROWS,
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Return the sheet alone: to be signed, or filled in after the meeting."""
    name = tongue.say(_FILLED_NAME if filled else _SIGN_NAME)
    content = Content(
        f"{held.event.title}{name}",
        tuple(blocks(held, tongue, filled=filled, spare=spare)),
        where=held.event.title,
        author=office,
        made=made,
    )
    return laid(content)


def blocks(
    held: Held, tongue: Tongue, *, filled: bool = False, spare: int = SPARE_ROWS
) -> Iterator[Block]:
    """Give the sheet: two people side by side, on one to be signed empty rows at the end."""
    say, event = tongue.say, held.event
    yield Title(say(_FILLED_NAME if filled else _SIGN_NAME), enclosed=True)
    yield Fact(say(N("名称：")), event.title, small=True)
    when = time_said(tongue, event.starts, event.ends) if event.starts else ""
    yield Fact(say(N("时间：")), when, small=True)
    yield Fact(say(N("地点：")), event.place, small=True)
    if filled and held.rows:
        yield Fact(label(tongue, N("人数")), _counts(held, tongue), small=True)
    rows = _filled(held, tongue) if filled and held.rows else _blank(held, tongue)
    heads = _FILLED if filled and held.rows else _SIGN
    columns = tuple(Column(say(head), weight, CENTRE) for head, weight in heads)
    room = 0 if filled and held.rows else spare
    yield Table(columns * 2, tuple(_pairs(rows, room)), "signing")


def _counts(held: Held, tongue: Tongue) -> str:
    found = roll(held.rows)
    words = said(
        N("应到{due}人，实到{there}人，请假{leave}人，缺席{absent}人，列席{observers}人"),
        due=found.due,
        there=found.present,
        leave=found.leave,
        absent=found.absent,
        observers=found.observers + sum(guest.heads or 1 for guest in held.guests),
    )
    return tongue.say(words)


def _ordered(held: Held) -> list[Attendance]:
    """Return the rows, observers last."""
    return sorted(held.rows, key=lambda each: each.state == "observer")


def _blank(held: Held, tongue: Tongue) -> list[Row]:
    """Give each name, room to sign, and the remark that is known before."""
    state, person = Attendance.field("state"), Attendance.field("person")
    named = [
        (
            person.kind.show(each.person, tongue),
            "",
            state.kind.show(each.state, tongue) if each.state in ("leave", "observer") else "",
        )
        for each in _ordered(held)
    ]
    if not held.rows:
        named = [(person.kind.show(uid, tongue), "", "") for uid in held.due]
    observer = state.kind.show("observer", tongue)
    return [*named, *((guest.name.strip(), "", observer) for guest in held.guests)]


def _filled(held: Held, tongue: Tongue) -> list[Row]:
    """Give each name with how it was called and why it was not there."""
    fields = [Attendance.field(name) for name in ("person", "state", "reason", "excluded")]
    rows = []
    for each in _ordered(held):
        name, state, reason, left_out = (
            field.kind.show(getattr(each, field.name), tongue) for field in fields
        )
        why = tongue.say(N("，")).join(p for p in (reason, left_out, each.note.strip()) if p)
        rows.append((name, state, why))
    observer = fields[1].kind.show("observer", tongue)
    return [*rows, *((g.name.strip(), observer, g.position.strip()) for g in held.guests)]


def _pairs(rows: Sequence[Row], spare: int) -> Iterator[tuple[str, ...]]:
    half = -(-(len(rows) + 2 * spare) // 2)
    if spare:
        half = max(half, PAGE_ROWS)
    for at in range(half):
        row: list[str] = []
        for place in (at, at + half):
            name, middle, last = rows[place] if place < len(rows) else ("", "", "")
            number = str(place + 1) if spare or place < len(rows) else ""
            row += [number, name, middle, last]
        yield tuple(row)
