"""Minutes of one event in the official look, with its sign-in sheet."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from app.content import Block, Content, Fact, Heading, NewPage, Passage, Signing, Title
from app.papers import signin
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import heading, label, time_said
from app.records.choices import ATTENDANCE, VOTE_WAYS
from app.records.events import Attendance, Event, Topic
from app.records.words import N, Tongue, said


def paper(
    event: Event,
    attendance: Sequence[Attendance],
    topics: Sequence[Topic],
    tongue: Tongue,
    *,
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Resolve all names at once; the paper can then be set in a job."""
    title = tongue.say(said(N("{title}记录"), title=event.title))
    content = Content(
        title,
        (
            Title(title),
            *_known(_facts(event, tongue), tongue),
            *_known(_lists(event, attendance, tongue), tongue),
            *_parts(event, topics, tongue),
            Signing((tongue.say(N("主持人签字：")), tongue.say(N("记录人签字：")))),
            NewPage(),
            *signin.blocks(event, attendance, tongue),
        ),
        where=event.title,
        author=office,
        subject=event.field("kinds").kind.show(event.kinds, tongue),
        made=made,
    )
    return laid(content)


def _known(facts: Iterable[tuple[str, str]], tongue: Tongue) -> Iterator[Fact]:
    """Give what is known; the empty ones are left out."""
    for name, value in facts:
        if value.strip():
            yield Fact(label(tongue, name), value)


def _facts(event: Event, tongue: Tongue) -> Iterator[tuple[str, str]]:
    when = time_said(tongue, event.starts, event.ends) if event.starts else ""
    yield N("时间"), when
    for name in ("place", "units", "kinds", "theme", "chair", "recorder", "speaker", "partners"):
        field = event.field(name)
        yield field.label, field.kind.show(getattr(event, name), tongue)


def _lists(
    event: Event, attendance: Sequence[Attendance], tongue: Tongue
) -> Iterator[tuple[str, str]]:
    by_state: dict[str, list[str]] = {"present": [], "leave": [], "absent": [], "observer": []}
    for each in attendance:
        by_state.setdefault(each.state or "present", []).append(_named(each, tongue))
    if event.guests.strip():
        by_state["observer"].append(event.guests.strip())
    counted = [each for each in attendance if each.counted and each.state != "observer"]
    if counted:
        there = sum(each.state == "present" for each in counted)
        words = said(N("应到{due}人，实到{there}人"), due=len(counted), there=there)
        yield N("人数"), tongue.say(words)
    for key, names in by_state.items():
        yield ATTENDANCE[key], tongue.say(N("、")).join(names)


def _named(each: Attendance, tongue: Tongue) -> str:
    """Name a person, with the reason when he or she was not there."""
    name = Attendance.field("person").kind.show(each.person, tongue)
    reason = Attendance.field("reason").kind.show(each.reason, tongue)
    why = "，".join(part for part in (reason, each.note.strip()) if part)
    return f"{name}（{why}）" if why else name


def _parts(event: Event, topics: Sequence[Topic], tongue: Tongue) -> Iterator[Block]:
    """Give the topics in their order, then what is written of the whole."""
    number = 0
    for number, topic in enumerate(sorted(topics, key=lambda each: each.place or 0), 1):
        yield Heading(heading(tongue, number, topic.title))
        yield from _topic(topic, tongue)
    for name, words in (("content", N("主要内容")), ("effect", N("成效")), ("note", N("备注"))):
        if text := getattr(event, name).strip():
            number += 1
            yield Heading(heading(tongue, number, tongue.say(words)))
            yield Passage(text)


def _topic(topic: Topic, tongue: Tongue) -> Iterator[Passage]:
    say = tongue.say
    for name in ("speaker", "discussion", "decision"):
        field = topic.field(name)
        yield Passage(field.kind.show(getattr(topic, name), tongue), label(tongue, field.label))
    votes = (topic.votes_for, topic.votes_against, topic.abstentions)
    if topic.vote or any(count is not None for count in votes):
        way = say(VOTE_WAYS[topic.vote]) + "，" if topic.vote in VOTE_WAYS else ""
        counts = said(
            N("赞成{yes}票，反对{no}票，弃权{neither}票。"),
            yes=votes[0] or 0,
            no=votes[1] or 0,
            neither=votes[2] or 0,
        )
        yield Passage(way + say(counts), label(tongue, N("表决情况")))
