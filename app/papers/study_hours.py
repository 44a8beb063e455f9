"""The hours each member studied in a year, against the norms and their sources."""

import datetime as dt
from collections.abc import Iterator, Sequence

from app.content import CENTRE, Block, Column, Content, Note, Signing, Table, Title
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import as_of, foot
from app.records.study import Norm
from app.records.words import N, Tongue, said
from app.rules.norms import names_custom
from app.rules.study import Hours

MONTHS = range(1, 13)
_BEFORE = ((N("序号"), 0.5), (N("姓名"), 1.1), (N("身份"), 1.4))
_AFTER = ((N("次数"), 0.7), (N("已学学时"), 0.9), (N("应学学时"), 0.9), (N("还差"), 0.7))
SIGNERS = (N("填表人："), N("审核人："), N("日期："))


def paper(
    title: str,
    hours: Sequence[Hours],
    without: int,
    tongue: Tongue,
    *,
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Take the hours in the order of the roster; ``without`` events have none written down."""
    say = tongue.say
    reached = sum(bool(each.target) and not each.missing for each in hours)
    count = say(said(N("共 {n} 人，已达标 {reached} 人"), n=len(hours), reached=reached))
    content = Content(
        title,
        (
            Title(title),
            Note(count),
            *_notes(hours, without, tongue),
            Table(
                tuple(_columns(tongue)),
                tuple((str(n), *_row(each, tongue)) for n, each in enumerate(hours, 1)),
                empty=say(N("没有记录。")),
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


def _columns(tongue: Tongue) -> Iterator[Column]:
    for head, weight in _BEFORE:
        yield Column(tongue.say(head), weight, CENTRE)
    for month in MONTHS:
        yield Column(tongue.say(said(N("{n}月"), n=month)), 0.6, CENTRE)
    for head, weight in _AFTER:
        yield Column(tongue.say(head), weight, CENTRE)


def _row(each: Hours, tongue: Tongue) -> Iterator[str]:
    yield tongue.title("person", each.person)
    yield tongue.say(N("书记或委员") if each.leads else N("党员"))
    by_month = dict.fromkeys(MONTHS, 0)
    for event in each.events:
        if event.starts:
            by_month[event.starts.month] += event.hours or 0
    yield from (str(n or "") for n in by_month.values())
    yield str(len(each.events))
    yield str(each.hours)
    yield str(each.target or "")
    yield str(each.missing or "")


def _notes(hours: Sequence[Hours], without: int, tongue: Tongue) -> Iterator[Block]:
    """Say by which norms the hours are asked for, and what may be missing in the figures."""
    norms: dict[str, Norm] = {each.norm.uid: each.norm for each in hours if each.norm}
    for norm in norms.values():
        words = (
            N("{measure} {n} 学时：{source}（惯例或地方规定）")
            if norm.local and not names_custom(norm.source)
            else N("{measure} {n} 学时：{source}")
        )
        measure = norm.field("measure").kind.show(norm.measure, tongue)
        yield Note(tongue.say(said(words, measure=measure, n=norm.amount, source=norm.source)))
    if without:
        words = N("另有 {n} 次学习没有填学时，未计入。")
        yield Note(tongue.say(said(words, n=without)))
