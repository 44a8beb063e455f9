"""The record form of a heart-to-heart talk; the private strand only when asked for."""

import datetime as dt
from collections.abc import Iterator

import attrs

from app.content import Cell, Content, Form, FormRow, Title
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import day_said, foot, time_said
from app.records.choices import MANNERS
from app.records.talks import Talk
from app.records.words import N, Tongue, said

COLUMNS = (22, 57, 22, 64)
STRANDS = ("thoughts", "difficulties", "advice", "opinions")
STRAND_HEIGHT, ANSWER_HEIGHT, SIGNING_HEIGHT = 64.0, 46.0, 44.0


def paper(
    talk: Talk,
    tongue: Tongue,
    *,
    office: str = "",
    with_private: bool = False,
    made: dt.datetime,
) -> Paper:
    """Resolve all names at once; without `with_private` the strand does not enter the paper."""
    shown = talk if with_private else talk.having(private="")
    title = tongue.say(N("谈心谈话记录表"))
    where = tongue.say(said(N("谈话 {number}"), number=talk.number))
    content = Content(
        title,
        (Title(title), Form(tuple(_rows(shown, tongue)), COLUMNS, fills=True)),
        sheet="form",
        foot=foot(tongue, where, office),
        where=where,
        author=office,
        subject=where,
        made=made,
    )
    return laid(content)


def _rows(talk: Talk, tongue: Tongue) -> Iterator[FormRow]:
    say = tongue.say
    when = time_said(tongue, talk.held) if talk.held else ""
    partners = "、".join(
        part
        for part in (_shown(talk, name, tongue) for name in ("partners", "contacts", "others"))
        if part
    )
    next_on = day_said(tongue, talk.next_on) if talk.next_on else ""
    yield _pair(say(N("编号")), talk.number, say(N("谈话时间")), when)
    yield _pair(say(N("谈话人")), _shown(talk, "talkers", tongue), say(N("谈话对象")), partners)
    yield _pair(
        say(N("谈话地点")), talk.place, say(N("谈话关系")), _shown(talk, "relation", tongue)
    )
    yield _pair(say(N("所在组织")), _shown(talk, "unit", tongue), say(N("下次谈话")), next_on)
    yield _wide(say(N("谈话方式")), _ticked(talk.manner, tongue))
    yield _wide(say(N("谈话事由")), _shown(talk, "occasion", tongue))
    for name in STRANDS:
        yield _long(talk, name, tongue, STRAND_HEIGHT)
    yield _long(talk, "commitments", tongue, ANSWER_HEIGHT)
    if talk.private:
        yield _long(talk, "private", tongue, ANSWER_HEIGHT)
    signing = _pair(say(N("谈话人\n签字")), "", say(N("谈话对象\n签字")), "")
    yield attrs.evolve(signing, least=SIGNING_HEIGHT)


def _shown(talk: Talk, name: str, tongue: Tongue) -> str:
    return talk.field(name).kind.show(getattr(talk, name), tongue)


def _ticked(chosen: str | None, tongue: Tongue) -> str:
    return "　".join(
        ("☑" if key == chosen else "☐") + tongue.say(label) for key, label in MANNERS.items()
    )


def _pair(label: str, value: str, other: str, other_value: str) -> FormRow:
    return FormRow(
        (Cell(label, label=True), Cell(value), Cell(other, label=True), Cell(other_value))
    )


def _wide(label: str, value: str) -> FormRow:
    return FormRow((Cell(label, label=True), Cell(value, span=3)))


def _long(talk: Talk, name: str, tongue: Tongue, least: float) -> FormRow:
    label = Cell(tongue.say(talk.field(name).label), label=True)
    return FormRow((label, Cell(getattr(talk, name), span=3, long=True)), least)
