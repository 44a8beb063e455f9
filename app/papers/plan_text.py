"""The year plan as an official paper: guidance, aims, tasks by regularity, measures, signature."""

import datetime as dt
from collections.abc import Iterator

from app.content import Block, Content, Heading, Note, Passage, Signature, Title
from app.papers.laying import laid
from app.papers.plan_lines import PlanWork, holders, spot_said, value_said
from app.papers.press import Paper
from app.papers.wording import day_said, heading, numeral
from app.records.choices import REGULARITIES
from app.records.planning import PlanItem
from app.records.words import N, Said, Tongue, said
from app.rules.moving import Spot

# What is said of an item after its theme, each part only where there is something to say.
PARTS = (
    ("kinds", N("形式：{value}")),
    ("methods", N("方法：{value}")),
    ("content", N("内容：{value}")),
    ("place", N("地点：{value}")),
    ("attendees", N("参加人员：{value}")),
    ("business", N("结合业务：{value}")),
    ("task", N("重大任务：{value}")),
    ("post", N("责任人：{value}")),
    ("done_when", N("完成标准：{value}")),
)


def title_of(work: PlanWork) -> Said:
    """Name the plan; one that is not approved is a draft, and says so."""
    words = N("{unit}{year}年度工作计划")
    if work.plan.state != "approved":
        words = N("{unit}{year}年度工作计划（草案）")
    return said(words, unit=work.unit.name, year=work.plan.year)


def paper(work: PlanWork, tongue: Tongue, *, office: str = "", made: dt.datetime) -> Paper:
    """Lay the plan out after GB/T 9704-2012; its main tasks are the items in force."""
    say = tongue.say
    title = say(title_of(work))
    blocks: list[Block] = [Title(title)]
    if work.plan.theme.strip():
        theme = " ".join(work.plan.theme.split())
        blocks.append(Passage(say(said(N("本年度主题：{theme}。"), theme=theme))))
    blocks += _parts(work, tongue)
    day = work.version.approved if work.version else work.plan.approved
    blocks.append(Signature(work.unit.name, day_said(tongue, day or made.date())))
    if work.version is not None:
        blocks.append(Note(say(approval(work, tongue))))
    content = Content(
        title, tuple(blocks), where=title, author=office, subject=work.plan.theme, made=made
    )
    return laid(content)


def approval(work: PlanWork, tongue: Tongue) -> Said:
    """Say which approved version this is, and the digest of what was approved."""
    version = work.version
    assert version is not None
    assert version.approved is not None
    words = N("第{n}版，{day}批准。内容摘要值（SHA-256）：{digest}")
    if version.approved_by.strip():
        words = N("第{n}版，{day}由{by}批准。内容摘要值（SHA-256）：{digest}")
    day = day_said(tongue, version.approved)
    return said(
        words, n=version.number, day=day, by=version.approved_by.strip(), digest=version.digest
    )


def _parts(work: PlanWork, tongue: Tongue) -> Iterator[Block]:
    """Yield the parts that have something to say, numbered."""
    plan, number = work.plan, 0
    tasks = tuple(_tasks(work, tongue))
    for label, text in (
        (N("指导思想"), plan.guidance),
        (N("总体目标"), plan.aims),
        (N("主要任务"), None),
        (N("保障措施"), plan.measures),
    ):
        inner = tasks if text is None else (Passage(text),) if text.strip() else ()
        if inner:
            number += 1
            yield Heading(heading(tongue, number, tongue.say(label)))
            yield from inner


def _tasks(work: PlanWork, tongue: Tongue) -> Iterator[Block]:
    live = [item for item in work.in_order if item.state != "dropped"]
    place = number = 0
    for key, label in (*REGULARITIES.items(), (None, N("其他工作"))):
        mine = [item for item in live if item.regularity == key]
        if not mine:
            continue
        place += 1
        yield Heading(_second(tongue, place, tongue.say(label)), level=2)
        for item in mine:
            number += 1
            yield Passage(_task(number, item, work, tongue))
    if not live:
        yield Passage(tongue.say(N("各月工作尚未安排。")))


def _second(tongue: Tongue, number: int, words: str) -> str:
    mark = str(number) if tongue.say(N("是")).isascii() else numeral(number)
    return tongue.say(said(N("（{number}）{heading}"), number=mark, heading=words))


def _task(number: int, item: PlanItem, work: PlanWork, tongue: Tongue) -> str:
    when = spot_said(tongue, Spot.of(item))
    parts = [tongue.say(said(N("时间：{value}"), value=when))] if when else []
    for name, words in PARTS:
        value = " ".join(value_said(item, name, tongue).split()).rstrip("。；")
        if value and name == "post":
            names = tongue.say(N("、")).join(holders(item, work.unit, work.posts, tongue))
            value = tongue.say(said(N("{post}{names}"), post=value, names=names))
        if value:
            parts.append(tongue.say(said(words, value=value)))
    theme = " ".join(item.theme.split()).rstrip("。")
    text = tongue.say(N("；")).join(parts)
    return tongue.say(
        said(N("{number}.{theme}。{parts}。"), number=number, theme=theme, parts=text)
    )
