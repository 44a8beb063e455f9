"""The answers for the next branch meeting, together: what was said, and what became of it."""

import datetime as dt
from collections.abc import Iterable

from app.content import (
    CENTRE,
    LEFT,
    Block,
    Column,
    Content,
    Heading,
    Note,
    Passage,
    Signing,
    Table,
    Title,
)
from app.papers.item_statistics import span_said
from app.papers.items_ledger import Handled, Teller
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import as_of, heading
from app.records.item_choices import ITEM_KINDS
from app.records.words import N, Said, Tongue, noted, said
from app.rules.courses import Course, courses

_GROUPS = (
    ("done", N("已经回应和落实的")),
    ("going_on", N("正在办理的")),
    ("declined", N("没有采纳的及理由")),
)
_NAMELESS = N("本汇总不列提出人。")
_ALL_TOLD = N("本汇总不列提出人。各条已由承办人逐一告知本人。")
_NAMED = N("本汇总列出提出人，仅供内部使用。")


def paper(
    handled: Handled,
    tongue: Tongue,
    *,
    with_names: bool = False,
    since: dt.date | None = None,
    until: dt.date | None = None,
    unit: str = "",
    mark: str = "",
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Lay out the answers of a period in three groups; nobody is named unless it is asked for."""
    say = tongue.say
    title = say(N("意见建议答复汇总"))
    about = "　".join(part for part in (unit, span_said(tongue, since, until)) if part)
    told = courses(
        handled.items, handled.steps, handled.voices, made.date(), handled.terms, handled.leads
    )
    voices = {voice.uid: voice for voice in handled.voices}
    counted = said(N("共{n}条"), n=len(told))
    lines = (about, "　".join(part for part in (say(counted), as_of(tongue, made), mark) if part))
    blocks: list[Block] = [Title(title), *(Note(line) for line in lines if line)]
    groups = [(words, [c for c in told if _group(c) == group]) for group, words in _GROUPS]
    for number, (words, mine) in enumerate(((w, m) for w, m in groups if m), 1):
        blocks.append(Heading(heading(tongue, number, say(words))))
        rows = (Teller(course, tongue, voices, handled.proofs) for course in mine)
        blocks.append(_table(rows, tongue, with_names=with_names))
    if not told:
        blocks.append(Passage(say(N("这段时间没有意见建议。"))))
    nameless = _ALL_TOLD if told and all(map(_is_told, told)) else _NAMELESS
    blocks.append(Note(say(_NAMED if with_names else nameless)))
    blocks.append(Signing((say(N("整理人：")), say(N("审核人：")), say(N("日期：")))))
    made_of = Content(title, tuple(blocks), where=title, author=office, subject=about, made=made)
    return laid(made_of)


def _is_told(course: Course) -> bool:
    """Tell whether everybody who raised an item, none of them unknown, was told the outcome."""
    stand = course.standing.stand
    named = bool(course.voices) and not any(voice.anonymous for voice in course.voices)
    return named and stand.settled is not None and not stand.untold


def _group(course: Course) -> str:
    settled = course.standing.stand.settled
    if settled is None:
        return "going_on"
    return "declined" if settled.kind == "declined" else "done"


def _table(rows: Iterable[Teller], tongue: Tongue, *, with_names: bool) -> Table:
    say = tongue.say
    heads: list[tuple[str | Said, float, str]] = [
        (N("序号"), 0.5, CENTRE),
        (N("类型"), 0.7, CENTRE),
        (noted("意见建议", "list"), 3.0, LEFT),
        *([(N("提出人或单位"), 1.2, LEFT)] if with_names else []),
        (N("答复和办理情况"), 3.4, LEFT),
        (N("责任部门"), 1.0, CENTRE),
        (N("完成情况"), 0.9, CENTRE),
    ]
    found = tuple(_row(n, each, with_names=with_names) for n, each in enumerate(rows, 1))
    return Table(tuple(Column(say(head), weight, align) for head, weight, align in heads), found)


def _row(number: int, teller: Teller, *, with_names: bool) -> tuple[str, ...]:
    item = teller.course.standing.item
    kind = teller.tongue.say(ITEM_KINDS.get(item.kind or "", ""))
    names = (teller.raised_by(),) if with_names else ()
    unit = item.owner_unit.strip() or (teller.field("owner") if with_names else "")
    return (str(number), kind, item.text, *names, teller.done(), unit, teller.completion())
