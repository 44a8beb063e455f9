"""The minutes book of a body and year: cover, contents, every event in order, photos, index."""

import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from app.content import (
    CENTRE,
    LEFT,
    Block,
    Column,
    Content,
    Contents,
    Cover,
    Entry,
    Fact,
    Foot,
    Mark,
    NewPage,
    Passage,
    Photos,
    Table,
    Title,
)
from app.papers import minutes, signin
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import as_of, day_said, label, short_day
from app.records.events import Event, Topic
from app.records.roster import Unit
from app.records.words import N, Tongue, said
from app.rules.held import Held

INDEX = "index"
DIGEST_LENGTH = 16
_UNFINISHED = {"draft": N("（草稿）"), "checked": N("（未定稿）")}


@attrs.frozen
class Binding:
    """Say whose book it is, of which year, and from when its records are."""

    unit: Unit
    year: int
    secretaries: tuple[str, ...]
    events: tuple[Event, ...]
    office: str
    made: dt.datetime


@attrs.frozen
class Chapter:
    """Hold one event, the numbers of its tasks by topic, and its photos."""

    held: Held
    tasks: Mapping[str, str]
    photos: Photos | None = None


def paper(
    binding: Binding,
    chapters: Iterable[Chapter],
    tongue: Tongue,
) -> Paper:
    """Bind the chapters, one for each event and in the same order, which are read one by one."""
    title = tongue.say(
        said(
            N("{unit}{year}年会议记录簿"),
            unit=binding.unit.short or binding.unit.name,
            year=binding.year,
        )
    )
    decisions: list[tuple[Event, Topic]] = []
    inside = [
        block
        for number, chapter in enumerate(chapters, 1)
        for block in _chapter(number, chapter, binding, tongue, decisions)
    ]
    blocks = (*_front(binding, decisions, tongue), *inside, *_index(decisions, tongue))
    content = Content(
        title,
        blocks,
        sheet="book",
        foot=Foot(left=_foot(blocks, binding, tongue)),
        where=title,
        author=binding.office,
        subject=tongue.say(said(N("共 {n} 次会议活动"), n=len(binding.events))),
        made=binding.made,
    )
    return laid(content)


def running_number(year: int, number: int) -> str:
    """Return the number of a record in its book, such as 2026-07."""
    return f"{year}-{number:02d}"


def _front(
    binding: Binding, decisions: Sequence[tuple[Event, Topic]], tongue: Tongue
) -> Iterator[Block]:
    say = tongue.say
    days = [event.starts for event in binding.events if event.starts]
    drafts = sum(event.state in _UNFINISHED for event in binding.events)
    span = (
        "—".join(day_said(tongue, day) for day in dict.fromkeys((days[0], days[-1])))
        if days
        else ""
    )
    count = said(N("{n} 次"), n=len(binding.events))
    if drafts:
        count = said(N("{n} 次，其中 {drafts} 次未定稿"), n=len(binding.events), drafts=drafts)
    facts = (
        (N("组织"), binding.unit.name),
        (N("书记"), say(N("、")).join(binding.secretaries)),
        (N("起止"), span),
        (N("会议活动"), say(count)),
    )
    yield Cover(
        binding.office,
        say(N("会议记录簿")),
        say(said(N("{year}年度"), year=binding.year)),
        tuple((label(tongue, name), text) for name, text in facts if text),
    )
    yield NewPage(numbers=True)
    entries = [_entry(number, event, tongue) for number, event in enumerate(binding.events, 1)]
    if decisions:
        entries.append(Entry(say(N("决议索引")), INDEX))
    yield Contents(say(N("目录")), tuple(entries))
    if not entries:
        yield Passage(say(N("这一年没有会议和活动的记录。")))


def _entry(number: int, event: Event, tongue: Tongue) -> Entry:
    day = short_day(tongue, event.starts) if event.starts else ""
    words = _UNFINISHED.get(event.state or "draft", "")
    mark = tongue.say(words) if words else ""
    return Entry(f"{event.title}{mark}", event.uid, str(number), day)


def _chapter(
    number: int,
    chapter: Chapter,
    binding: Binding,
    tongue: Tongue,
    decisions: list[tuple[Event, Topic]],
) -> Iterator[Block]:
    event, say = chapter.held.event, tongue.say
    yield NewPage()
    for block in minutes.blocks(chapter.held, tongue, chapter.tasks):
        if isinstance(block, Title):
            yield attrs.evolve(block, key=event.uid)
            shown = running_number(binding.year, number)
            yield Fact(label(tongue, N("编号")), shown)
        else:
            yield block
    if chapter.held.rows:
        yield NewPage()
        yield from signin.blocks(chapter.held, tongue, filled=True)
    if chapter.photos:
        yield NewPage()
        yield Title(say(said(N("{title}：照片"), title=event.title)), enclosed=True)
        yield chapter.photos
    topics = sorted(chapter.held.topics, key=lambda topic: topic.place or 0)
    decisions += [(event, topic) for topic in topics if _is_decision(topic)]


def _is_decision(topic: Topic) -> bool:
    return bool(topic.number.strip()) or (
        topic.outcome == "decision" and bool(topic.decision.strip())
    )


def _index(decisions: Sequence[tuple[Event, Topic]], tongue: Tongue) -> Iterator[Block]:
    """Give the decisions of the year with the pages they stand on."""
    if not decisions:
        return
    say = tongue.say
    yield NewPage()
    yield Mark("")
    yield Title(say(N("决议索引")), key=INDEX)
    columns = (
        Column(say(N("编号")), 2.2, CENTRE),
        Column(say(N("日期")), 1.0, CENTRE),
        Column(say(N("议定事项")), 4.0, LEFT),
        Column(say(N("会议")), 2.2, LEFT),
        Column(say(N("页")), 0.6, CENTRE),
    )
    rows = tuple(
        (
            topic.number,
            short_day(tongue, event.starts) if event.starts else "",
            topic.decision.strip() or topic.title,
            event.title,
        )
        for event, topic in decisions
    )
    pages = tuple(event.uid for event, _topic in decisions)
    yield Table(columns, rows, "inside", pages=pages)


def _foot(blocks: Iterable[Block], binding: Binding, tongue: Tongue) -> str:
    """Say as of when the book is, and a digest by which two copies are known to be the same."""
    digest = hashlib.sha256()
    for block in blocks:
        digest.update(repr(block).encode("utf-8", "surrogatepass"))
    words = N("{as_of}　内容摘要 {digest}")
    return tongue.say(
        said(
            words,
            as_of=as_of(tongue, binding.made),
            digest=digest.hexdigest()[:DIGEST_LENGTH],
        )
    )
