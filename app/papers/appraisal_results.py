"""The result of an appraisal: votes and shares, the committee's rating, who was told."""

import datetime as dt
from collections.abc import Iterator, Sequence

from app.content import CENTRE, LEFT, Block, Column, Content, Note, Signing, Table, Title
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import as_of, foot
from app.records.appraisal import Appraisal, Poll
from app.records.choices import RATINGS
from app.records.words import N, Said, Tongue, said
from app.rules.appraisal import GRADES, results, uneven

SIGNERS = (N("支部书记："), N("填表人："), N("日期："))


def paper(
    title: str,
    facts: Sequence[str],
    rows: Sequence[Appraisal],
    poll: Poll | None,
    troubles: Sequence[Said],
    tongue: Tongue,
    *,
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Take the members in their order; ``troubles`` are what does not add up, said plainly."""
    say = tongue.say
    content = Content(
        title,
        (
            Title(title),
            Note("　".join(part for part in (*facts, *map(say, _counted(poll, rows))) if part)),
            _table(rows, poll, tongue),
            *_notes(troubles, tongue),
            Signing(tuple(say(each) for each in SIGNERS)),
        ),
        sheet="ledger",
        foot=foot(tongue, as_of(tongue, made), office),
        author=office,
        made=made,
    )
    return laid(content)


def _counted(poll: Poll | None, rows: Sequence[Appraisal]) -> Iterator[Said]:
    for name in ("issued", "returned", "valid"):
        if poll is not None and getattr(poll, name) is not None:
            label = said(Poll.field(name).label)
            yield said(N("{label} {n}"), label=label, n=getattr(poll, name))
    counted = results(rows)
    for grade in GRADES:
        if counted[grade]:
            label = said(RATINGS[grade])
            yield said(N("评定{rating} {n} 人"), rating=label, n=counted[grade])


def _notes(troubles: Sequence[Said], tongue: Tongue) -> Iterator[Block]:
    for trouble in troubles:
        yield Note(tongue.say(trouble))


def _table(rows: Sequence[Appraisal], poll: Poll | None, tongue: Tongue) -> Table:
    say = tongue.say
    columns = (
        Column(say(N("序号")), 0.5, CENTRE),
        Column(say(N("姓名")), 1.0, CENTRE),
        Column(say(N("自评")), 0.6, CENTRE),
        Column(say(N("互评")), 0.6, CENTRE),
        *(Column(say(RATINGS[grade]), 1.0, CENTRE) for grade in GRADES),
        Column(say(N("未评")), 0.7, CENTRE),
        Column(say(N("评定等次")), 1.0, CENTRE),
        Column(say(N("存在问题")), 2.4, LEFT),
        Column(say(N("反馈日期")), 1.2, CENTRE),
        Column(say(N("备注")), 1.6, LEFT),
    )
    wrong = {row.uid for row, _n in uneven(rows, poll)}
    lines = tuple((str(n), *_row(row, wrong, tongue)) for n, row in enumerate(rows, 1))
    return Table(columns, lines, "ledger", empty=say(N("没有记录。")))


def _row(row: Appraisal, wrong: set[str], tongue: Tongue) -> Iterator[str]:
    def shown(name: str) -> str:
        return row.field(name).kind.show(getattr(row, name), tongue)

    yield shown("person")
    yield "√" if row.self_done else ""
    yield "√" if row.mutual_done else ""
    cast = sum(getattr(row, grade) or 0 for grade in (*GRADES, "blank"))
    for grade in GRADES:
        yield _share(getattr(row, grade), cast)
    yield shown("blank")
    yield shown("rating")
    yield row.problems
    yield shown("told_on")
    doubt = tongue.say(N("票数合计与有效票不符")) if row.uid in wrong else ""
    yield "\n".join(part for part in (row.note.strip(), doubt) if part)


def _share(count: int | None, cast: int) -> str:
    """Write votes with their share of all that were cast for the member."""
    if count is None:
        return ""
    return f"{count}（{count * 100 / cast:.0f}%）" if cast else str(count)
