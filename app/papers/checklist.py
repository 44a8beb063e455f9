"""The stages of a meeting, or the papers of an election, as they stand on a day."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence

from app.content import CENTRE, LEFT, Column, Content, Note, Signing, Table, Title
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import as_of, foot
from app.records.checklists import Stage
from app.records.words import N, Said, Tongue, said
from app.rules.checklists import STAGE_STATES, Standing, counts
from app.rules.norms import names_custom

COLUMNS = (
    (N("序号"), 0.5, CENTRE),
    (N("阶段或材料"), 2.8, LEFT),
    (N("应办日期"), 1.1, CENTRE),
    (N("完成日期"), 1.1, CENTRE),
    (N("办理人"), 0.9, CENTRE),
    (N("记录"), 0.9, CENTRE),
    (N("状态"), 1.1, CENTRE),
    (N("说明"), 2.2, LEFT),
    (N("依据"), 2.4, LEFT),
)
FIGURES = 5
SIGNERS = (N("填表人："), N("审核人："), N("日期："))


def paper(
    title: str,
    facts: Sequence[str],
    standings: Sequence[Standing],
    figure: Callable[[Stage], str],
    tongue: Tongue,
    *,
    notes: Sequence[Said] = (),
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Take the stages in their order; ``figure`` says what the records count for one."""
    say = tongue.say
    asked, done, late = counts(standings)
    summed = say(
        said(N("共 {n} 项，已办 {done} 项，逾期 {late} 项"), n=asked, done=done, late=late)
    )
    content = Content(
        title,
        (
            Title(title),
            Note("　".join(part for part in (*facts, summed) if part)),
            *(Note(say(note)) for note in notes),
            _table(standings, figure, tongue),
            Signing(tuple(say(each) for each in SIGNERS)),
        ),
        sheet="ledger",
        foot=foot(tongue, as_of(tongue, made), office),
        author=office,
        subject=summed,
        made=made,
    )
    return laid(content)


def _table(standings: Sequence[Standing], figure: Callable[[Stage], str], tongue: Tongue) -> Table:
    rows = [
        (str(n), *_row(each, figure(each.stage), tongue)) for n, each in enumerate(standings, 1)
    ]
    # What nothing is counted for has no column of figures.
    shown = [n for n in range(len(COLUMNS)) if n != FIGURES or any(row[n] for row in rows)]
    heads = [COLUMNS[n] for n in shown]
    return Table(
        tuple(Column(tongue.say(head), weight, align) for head, weight, align in heads),
        tuple(tuple(row[n] for n in shown) for row in rows),
        empty=tongue.say(N("没有记录。")),
    )


def _row(found: Standing, figure: str, tongue: Tongue) -> Iterator[str]:
    stage = found.stage

    def shown(name: str) -> str:
        return stage.field(name).kind.show(getattr(stage, name), tongue)

    yield stage.name
    yield f"{found.due}" if found.due else ""
    yield shown("done_on")
    yield shown("done_by")
    yield figure
    yield tongue.say(_state(found))
    yield stage.note
    yield tongue.say(_source(stage))


def _state(found: Standing) -> Said:
    state = said(STAGE_STATES[found.state])
    return said(N("{state}（{n} 天）"), state=state, n=found.late) if found.late else state


def _source(stage: Stage) -> Said:
    if not stage.local or names_custom(stage.source):
        return said(N("{source}"), source=stage.source)
    return said(N("惯例，参照{source}"), source=stage.source)
