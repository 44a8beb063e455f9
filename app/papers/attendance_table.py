"""The attendance of a body in a year: persons by meetings, with marks and counts."""

import datetime as dt
from collections.abc import Iterator, Sequence

from app.content import CENTRE, Block, Column, Content, Note, Signing, Table, Title
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import as_of, foot
from app.records.events import Event
from app.records.words import N, Tongue, said
from app.rules.sittings import Sitter, totals

# So many meetings stand side by side; the others follow in a table of their own.
ACROSS = 18
SIGNERS = (N("填表人："), N("审核人："), N("日期："))
LEGEND = N("√ 出席　△ 请假　× 缺席　○ 列席　— 不计入应到　空格：不在名册")


def paper(
    title: str,
    events: Sequence[Event],
    sitters: Sequence[Sitter],
    tongue: Tongue,
    *,
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Take the meetings in order and the marks of each person for them."""
    say = tongue.say
    count = said(N("共 {n} 次会议活动，{people} 人"), n=len(events), people=len(sitters))
    content = Content(
        title,
        (
            Title(title),
            Note(f"{say(count)}　{say(LEGEND)}"),
            *_tables(events, sitters, tongue),
            _summed(sitters, tongue),
            Signing(tuple(say(each) for each in SIGNERS)),
        ),
        sheet="ledger",
        foot=foot(tongue, as_of(tongue, made), office),
        author=office,
        subject=say(count),
        made=made,
    )
    return laid(content)


def _tables(events: Sequence[Event], sitters: Sequence[Sitter], tongue: Tongue) -> Iterator[Block]:
    counted = totals(sitters, len(events))
    for start in range(0, len(events), ACROSS):
        part = range(start, min(start + ACROSS, len(events)))
        heads = [_head(events[n], tongue) for n in part]
        columns = (
            Column(tongue.say(N("序号")), 0.7, CENTRE),
            Column(tongue.say(N("姓名")), 1.4, CENTRE),
            *(Column(head, 1.0, CENTRE) for head in heads),
        )
        rows = [
            (str(place), _name(sitter, tongue), *(sitter.marks[n] for n in part))
            for place, sitter in enumerate(sitters, 1)
        ]
        sums = (
            "",
            tongue.say(N("实到/应到")),
            *(f"{a}/{b}" for a, b in (counted[n] for n in part)),
        )
        yield Table(columns, (*rows, sums), "marks")
        yield Note(" ")


def _head(event: Event, tongue: Tongue) -> str:
    """Name a meeting by its day and its first kind."""
    day = event.starts
    kinds = event.field("kinds").kind.show(event.kinds[:1], tongue)
    return f"{day:%m-%d}\n{kinds}" if day else kinds


def _summed(sitters: Sequence[Sitter], tongue: Tongue) -> Table:
    say = tongue.say
    heads = (N("序号"), N("姓名"), N("应到"), N("出席"), N("请假"), N("缺席"), N("出席率"))
    rows = tuple(
        (
            str(place),
            _name(sitter, tongue),
            str(sitter.due),
            str(sitter.present),
            str(sitter.leave or ""),
            str(sitter.absent or ""),
            "" if sitter.share is None else f"{sitter.share}%",
        )
        for place, sitter in enumerate(sitters, 1)
    )
    columns = tuple(Column(say(head), 1.0, CENTRE) for head in heads)
    return Table(columns, rows, "ledger", empty=say(N("没有记录。")))


def _name(sitter: Sitter, tongue: Tongue) -> str:
    return tongue.title("person", sitter.person)
