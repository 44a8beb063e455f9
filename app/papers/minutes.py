"""Minutes of one event in the official look, with its sign-in sheet."""

import datetime as dt
from collections.abc import Iterator, Sequence

import attrs
from reportlab.platypus.flowables import Flowable

from app.papers import signin
from app.papers.flow import Prose, Style, prose
from app.papers.fonts import Missing
from app.papers.page import BODY, HEADING_1, HEI, KAI, LEADING, MAIN_TITLE, PARAGRAPH
from app.papers.press import Paper
from app.papers.setting import LEFT
from app.papers.signing import Signatures
from app.records.choices import VOTE_WAYS
from app.records.dates import moment_in_words
from app.records.events import Attendance, Event, Topic
from app.records.words import N, Tongue, said

NUMERALS = "〇一二三四五六七八九"
FACT = Style(BODY, align=LEFT, first=0, hang=True)


@attrs.frozen
class Part:
    """One part of the text: its heading and what is said under labels."""

    heading: str
    said: tuple[tuple[str, str], ...]


@attrs.frozen
class Minutes:
    """What stands in the minutes, all names resolved."""

    where: str
    title: str
    facts: tuple[tuple[str, str], ...]
    lists: tuple[tuple[str, str], ...]
    parts: tuple[Part, ...]
    signed: tuple[str, ...]
    sheet: signin.SignIn


def paper(
    event: Event,
    attendance: Sequence[Attendance],
    topics: Sequence[Topic],
    tongue: Tongue,
    *,
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Resolve all names at once; the paper's story can then be made in a job."""
    found = _minutes(event, attendance, topics, tongue)
    return Paper(
        title=found.title,
        story=lambda missing: _story(found, missing),
        author=office,
        subject=event.field("kinds").kind.show(event.kinds, tongue),
        made=made,
    )


def _minutes(
    event: Event, attendance: Sequence[Attendance], topics: Sequence[Topic], tongue: Tongue
) -> Minutes:
    say = tongue.say
    ordered = sorted(topics, key=lambda topic: topic.place or 0)
    return Minutes(
        where=event.title,
        title=say(said(N("{title}记录"), title=event.title)),
        facts=tuple(_facts(event, tongue)),
        lists=tuple(_lists(event, attendance, tongue)),
        parts=tuple(_parts(event, ordered, tongue)),
        signed=(say(N("主持人签字：")), say(N("记录人签字："))),
        sheet=signin.sign_in(event, attendance, tongue),
    )


def _facts(event: Event, tongue: Tongue) -> Iterator[tuple[str, str]]:
    """Give label and value of what is known; the empty ones are left out."""
    say = tongue.say
    when = moment_in_words(event.starts, event.ends) if event.starts else ""
    yield say(N("时间")), when
    for name in ("place", "units", "kinds", "theme", "chair", "recorder", "speaker", "partners"):
        field = event.field(name)
        yield say(field.label), field.kind.show(getattr(event, name), tongue)


def _lists(
    event: Event, attendance: Sequence[Attendance], tongue: Tongue
) -> Iterator[tuple[str, str]]:
    say = tongue.say
    by_state: dict[str, list[str]] = {"present": [], "leave": [], "absent": [], "observer": []}
    for each in attendance:
        by_state.setdefault(each.state or "present", []).append(_named(each, tongue))
    if event.guests.strip():
        by_state["observer"].append(event.guests.strip())
    counted = [each for each in attendance if each.counted and each.state != "observer"]
    if counted:
        there = sum(each.state == "present" for each in counted)
        words = said(N("应到{due}人，实到{there}人"), due=len(counted), there=there)
        yield say(N("人数")), say(words)
    state = Attendance.field("state")
    for key, names in by_state.items():
        yield state.kind.show(key, tongue), "、".join(names)


def _named(each: Attendance, tongue: Tongue) -> str:
    """Name a person, with the reason when he or she was not there."""
    name = Attendance.field("person").kind.show(each.person, tongue)
    reason = Attendance.field("reason").kind.show(each.reason, tongue)
    why = "，".join(part for part in (reason, each.note.strip()) if part)
    return f"{name}（{why}）" if why else name


def _parts(event: Event, topics: Sequence[Topic], tongue: Tongue) -> Iterator[Part]:
    say = tongue.say
    for topic in topics:
        yield Part(topic.title, tuple(_topic(topic, tongue)))
    for name, heading in (("content", N("主要内容")), ("effect", N("成效")), ("note", N("备注"))):
        if words := getattr(event, name).strip():
            yield Part(say(heading), (("", words),))


def _topic(topic: Topic, tongue: Tongue) -> Iterator[tuple[str, str]]:
    say = tongue.say
    for name in ("speaker", "discussion", "decision"):
        field = topic.field(name)
        yield say(field.label), field.kind.show(getattr(topic, name), tongue)
    votes = (topic.votes_for, topic.votes_against, topic.abstentions)
    if topic.vote or any(count is not None for count in votes):
        way = say(VOTE_WAYS[topic.vote]) + "，" if topic.vote in VOTE_WAYS else ""
        counts = said(
            N("赞成{yes}票，反对{no}票，弃权{neither}票。"),
            yes=votes[0] or 0,
            no=votes[1] or 0,
            neither=votes[2] or 0,
        )
        yield say(N("表决情况")), way + say(counts)


def numeral(number: int) -> str:
    """Write a heading's number in Chinese, up to ninety-nine."""
    tens, ones = divmod(number, 10)
    if number < 10:
        return NUMERALS[number]
    return ("" if tens == 1 else NUMERALS[tens]) + "十" + (NUMERALS[ones] if ones else "")


def _story(minutes: Minutes, missing: Missing) -> Iterator[Flowable]:
    where = minutes.where
    yield Prose(minutes.title, MAIN_TITLE, level=0, where=where, missing=missing)
    for label, value in (*minutes.facts, *minutes.lists):
        if value.strip():
            yield Prose(value, FACT, lead=f"{label}：", lead_type=HEI, where=where, missing=missing)
    for number, part in enumerate(minutes.parts, 1):
        heading = f"{numeral(number)}、{part.heading}"
        yield Prose(heading, HEADING_1, level=1, where=where, missing=missing)
        for label, words in part.said:
            yield from _paragraphs(label, words, where, missing)
    yield Signatures(minutes.signed, BODY, before=LEADING)
    yield from signin.story(minutes.sheet, missing)


def _paragraphs(label: str, words: str, where: str, missing: Missing) -> Iterator[Prose]:
    """Set one saying; its label stands before the first paragraph only."""
    for at, paragraph in enumerate(prose(words, PARAGRAPH, where, missing)):
        if label and not at:
            yield Prose(paragraph.text, PARAGRAPH, lead=f"{label}：", lead_type=KAI)
        else:
            yield paragraph
