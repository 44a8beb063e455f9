"""The attendance of a body in a year: persons by meetings, with marks and counts."""

import datetime as dt
from collections.abc import Iterator, Sequence

from app.content import CENTRE, Block, Column, Content, NewPage, Note, Signing, Table, Title
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import as_of, foot
from app.records.events import Event
from app.records.words import N, Tongue, said
from app.rules.sittings import Sitter, totals

# So many meetings stand side by side; the others follow in a table of their own.
ACROSS = 18
# In points: the width there is, and about that of a letter of a head.
FEW = 8
WIDTH, LETTER = 757.0, 5.4
COUNTS = (N("应到次数"), N("出席次数"), N("请假次数"), N("缺席次数"), N("出席率"))
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
    """Give the meetings in tables side by side; the last one carries the counts."""
    heads = [_head(event, tongue) for event in events]
    counted = totals(sitters, len(events))
    parts = list(_parts(len(events), _across(heads)))
    for part in parts:
        is_last = part is parts[-1]
        columns = [
            Column(tongue.say(N("序号")), 0.7, CENTRE),
            Column(tongue.say(N("姓名")), 1.4, CENTRE),
            *(Column(heads[n], 1.0, CENTRE) for n in part),
        ]
        columns += [Column(tongue.say(head), 1.0, CENTRE) for head in COUNTS] if is_last else []
        rows = [
            (
                str(place),
                tongue.title("person", sitter.person),
                *(sitter.marks[n] for n in part),
                *(_counts(sitter) if is_last else ()),
            )
            for place, sitter in enumerate(sitters, 1)
        ]
        sums = [f"{there}/{due}" for there, due in (counted[n] for n in part)]
        more = [""] * len(COUNTS) if is_last else []
        if part:
            rows.append(("", tongue.say(N("实到/应到")), *sums, *more))
        yield Table(tuple(columns), tuple(rows), "marks", empty=tongue.say(N("没有记录。")))
        if not is_last:
            yield NewPage() if len(sitters) > FEW else Note(" ")


def _across(heads: Sequence[str]) -> int:
    """Say how many meetings stand side by side: a word of a language with spaces stays whole."""
    longest = max((len(w) for head in heads for w in head.split() if w.isascii()), default=0)
    return min(ACROSS, max(int(WIDTH / (longest * LETTER + 8) - 2.1), 4))


def _parts(count: int, across: int) -> Iterator[range]:
    """Part so many meetings; the counts take the room of some at the end."""
    start = 0
    while count - start + len(COUNTS) > across and count > start:
        stop = min(start + across, count)
        yield range(start, stop)
        start = stop
    yield range(start, count)


def _head(event: Event, tongue: Tongue) -> str:
    """Name a meeting by its day and its first kind."""
    day = event.starts
    kinds = event.field("kinds").kind.show(event.kinds[:1], tongue)
    return f"{day:%m-%d}\n{kinds}" if day else kinds


def _counts(sitter: Sitter) -> tuple[str, ...]:
    share = "" if sitter.share is None else f"{sitter.share}%"
    figures = (sitter.due, sitter.present, sitter.leave, sitter.absent)
    return (*(str(n or "") for n in figures), share)
