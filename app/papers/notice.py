"""The notice of a meeting in the official look: who is to come where and when, to what."""

import datetime as dt
from collections.abc import Iterator

from app.content import Block, Content, Passage, Signature, Title
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import day_said, heading, time_said
from app.records.events import Event, Topic
from app.records.roster import Person, Unit
from app.records.words import N, Tongue, said
from app.rules.held import Held

_TO = {
    "party_committee": N("各位党委委员："),
    "committee_meeting": N("各位支部委员："),
    "democratic_life": N("班子各位成员："),
    "members_meeting": N("全体党员："),
    "organisational_life": N("全体党员："),
    "appraisal": N("全体党员："),
    "group_meeting": N("小组各位党员："),
    "party_class": N("全体党员："),
    "theme_day": N("全体党员："),
    "central_study": N("中心组各位成员："),
    "youth_study": N("小组各位成员："),
}
_MEETINGS = frozenset(_TO) - {"party_class", "theme_day", "central_study", "youth_study"}


def paper(
    held: Held,
    unit: Unit | None,
    contact: Person | None,
    tongue: Tongue,
    *,
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Return the notice; ``unit`` issues it, ``contact`` is whom to ask."""
    meets = bool(_MEETINGS & set(held.event.kinds))
    words = N("关于召开{title}的通知") if meets else N("关于开展{title}的通知")
    title = tongue.say(said(words, title=held.event.title))
    content = Content(
        title,
        tuple(_blocks(held, unit, contact, tongue, title, made)),
        where=held.event.title,
        author=office,
        made=made,
    )
    return laid(content)


def _blocks(
    held: Held,
    unit: Unit | None,
    contact: Person | None,
    tongue: Tongue,
    title: str,
    made: dt.datetime,
) -> Iterator[Block]:
    event, say = held.event, tongue.say
    yield Title(title)
    yield Passage(say(_addressee(event)), flush=True)
    day = day_said(tongue, event.starts) if event.starts else say(N("近期"))
    words = N("兹定于{day}召开{title}，现将有关事项通知如下。")
    if not _MEETINGS & set(event.kinds):
        words = N("兹定于{day}开展{title}，现将有关事项通知如下。")
    yield Passage(say(said(words, day=day, title=event.title)))
    parts = [(words, text) for words, text in _parts(held, contact, tongue) if text.strip()]
    for number, (words, text) in enumerate(parts, 1):
        name = said(N("{label}："), label=heading(tongue, number, say(words)))
        yield Passage(text, say(name))
    issued = event.noticed or made.date()
    yield Signature(unit.name if unit else "", day_said(tongue, issued))


def _addressee(event: Event) -> str:
    """Return whom a notice is addressed to, by the kind of what it calls."""
    return next((words for kind, words in _TO.items() if kind in event.kinds), N("有关人员："))


def _parts(held: Held, contact: Person | None, tongue: Tongue) -> Iterator[tuple[str, str]]:
    event = held.event
    yield N("时间"), time_said(tongue, event.starts, event.ends) if event.starts else ""
    yield N("地点"), event.place
    yield N("参加人员"), _who(held, tongue)
    yield N("主题"), event.theme
    yield N("议题"), _topics(held, tongue)
    yield N("准备要求"), event.preparation
    yield N("联系人"), _contact(contact, tongue)


def _who(held: Held, tongue: Tongue) -> str:
    """Say who takes part: as it is written, else those who are due, and the guests."""
    comma = tongue.say(N("、"))
    show = Topic.field("speaker").kind.show
    due = held.event.audience.strip() or comma.join(show(uid, tongue) for uid in held.due)
    guests = comma.join(guest.name.strip() for guest in held.guests)
    if not guests:
        return due
    return tongue.say(said(N("{due}\n列席：{guests}"), due=due, guests=guests))


def _topics(held: Held, tongue: Tongue) -> str:
    lines = []
    for number, topic in enumerate(held.topics, 1):
        speaker = Topic.field("speaker").kind.show(topic.speaker, tongue)
        words = N("{n}.{title}（{speaker}）") if speaker else N("{n}.{title}")
        lines.append(tongue.say(said(words, n=number, title=topic.title, speaker=speaker)))
    return "\n".join(lines)


def _contact(contact: Person | None, tongue: Tongue) -> str:
    if contact is None:
        return ""
    if not contact.phone.strip():
        return contact.name
    words = said(N("{name}，电话：{phone}"), name=contact.name, phone=contact.phone.strip())
    return tongue.say(words)
