"""Minutes of one event in the official look, with its sign-in sheet."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping

from app.content import Block, Content, Fact, Heading, Mark, NewPage, Passage, Signing, Title
from app.papers import signin
from app.papers.laying import laid
from app.papers.minutes_topics import corrected, topic_blocks
from app.papers.press import Paper
from app.papers.wording import day_said, heading, label, time_said
from app.records.choices import ATTENDANCE, EXCLUSIONS, GUEST_ROLES
from app.records.events import Attendance, Correction, Event, Guest
from app.records.words import N, Tongue, said
from app.rules.held import Held
from app.rules.presence import is_due, roll
from app.rules.quorum import presence_said

_FACTS = (
    "serial", "place", "units", "kinds", "theme", "chair", "recorder", "speaker", "lecturer",
    "audience", "hours", "forms", "materials", "partners",
)  # fmt: skip
_MARKS = {"draft": N("草稿"), "checked": N("未定稿")}
_PARTS = (
    ("content", N("主要内容")),
    ("talked", N("讨论情况")),
    ("effect", N("成效")),
    ("note", N("备注")),
)


def paper(
    held: Held,
    tongue: Tongue,
    tasks: Mapping[str, str],
    *,
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Resolve all names at once; the paper can then be set in a job.

    ``tasks`` are the numbers of the tasks that came out of topics, by the topic's uid.
    """
    event = held.event
    content = Content(
        tongue.say(said(N("{title}记录"), title=event.title)),
        (
            *blocks(held, tongue, tasks),
            NewPage(),
            *signin.blocks(held, tongue),
        ),
        where=event.title,
        author=office,
        subject=event.field("kinds").kind.show(event.kinds, tongue),
        made=made,
    )
    return laid(content)


def blocks(held: Held, tongue: Tongue, tasks: Mapping[str, str]) -> Iterator[Block]:
    """Give the minutes of one event, marked while they are not final, up to the signatures."""
    yield mark_of(held.event, tongue)
    yield Title(tongue.say(said(N("{title}记录"), title=held.event.title)))
    yield from _known(_facts(held, tongue), tongue)
    yield from _known(_numbers(held, tongue), tongue)
    yield from _known(_lists(held, tongue), tongue)
    yield from _parts(held, tongue, tasks)
    yield Signing((tongue.say(N("主持人签字：")), tongue.say(N("记录人签字："))))


def mark_of(event: Event, tongue: Tongue) -> Mark:
    """Return what the pages of an event wear: nothing once it is final."""
    words = _MARKS.get(event.state or "draft", "")
    return Mark(tongue.say(words) if words else "")


def _known(facts: Iterable[tuple[str, str]], tongue: Tongue) -> Iterator[Fact]:
    """Give what is known; the empty ones are left out."""
    for name, value in facts:
        if value.strip():
            yield Fact(label(tongue, name), value)


def _facts(held: Held, tongue: Tongue) -> Iterator[tuple[str, str]]:
    event = held.event
    when = time_said(tongue, event.starts, event.ends) if event.starts else ""
    yield N("时间"), corrected(held, event, ("starts", "ends"), when, tongue)
    for name in _FACTS:
        field = event.field(name)
        shown = field.kind.show(getattr(event, name), tongue)
        yield field.label, corrected(held, event, (name,), shown, tongue)


def _numbers(held: Held, tongue: Tongue) -> Iterator[tuple[str, str]]:
    """Give how many were due and there, and whether that is enough by which article."""
    found = roll(held.rows)
    if found.due:
        words = said(N("应到{due}人，实到{there}人"), due=found.due, there=found.present)
        yield N("人数"), tongue.say(words)
    told = (presence_said(rule, held.voters(rule)) for rule in held.rules_of())
    yield N("法定人数"), tongue.say(N("；")).join(tongue.say(each) for each in told if each)


def _lists(held: Held, tongue: Tongue) -> Iterator[tuple[str, str]]:
    by_state: dict[str, list[str]] = {"present": [], "leave": [], "absent": [], "observer": []}
    left_out = []
    for each in held.rows:
        if is_due(each) or each.state == "observer":
            by_state.setdefault(each.state or "present", []).append(_named(held, each, tongue))
        else:
            left_out.append(_named(held, each, tongue))
    by_state["observer"] += [_guest(held, each, tongue) for each in held.guests]
    if held.event.guests.strip():
        by_state["observer"].append(held.event.guests.strip())
    comma = tongue.say(N("、"))
    for key, names in by_state.items():
        yield ATTENDANCE[key], comma.join(names)
    yield N("不计入应到"), comma.join(left_out)
    leaders = [Attendance.field("person").kind.show(uid, tongue) for uid in held.leaders]
    yield N("双重组织生活"), comma.join(leaders)


def _named(held: Held, each: Attendance, tongue: Tongue) -> str:
    """Name a person, with the reason when he or she was not there or not counted."""
    name = Attendance.field("person").kind.show(each.person, tongue)
    reason = Attendance.field("reason").kind.show(each.reason, tongue)
    left_out = tongue.say(EXCLUSIONS[each.excluded]) if each.excluded else ""
    vote = tongue.say(N("无表决权")) if each.voteless else ""
    why = tongue.say(N("，")).join(
        part for part in (reason, left_out, vote, each.note.strip()) if part
    )
    shown = tongue.say(said(N("{name}（{why}）"), name=name, why=why)) if why else name
    return corrected(held, each, (), shown, tongue)


def _guest(held: Held, each: Guest, tongue: Tongue) -> str:
    firm = Guest.field("enterprise").kind.show(each.enterprise, tongue)
    role = tongue.say(GUEST_ROLES[each.role or "other"])
    heads = tongue.say(said(N("{n}人"), n=each.heads)) if (each.heads or 1) > 1 else ""
    why = tongue.say(N("，")).join(p for p in (firm, each.position.strip(), role, heads) if p)
    shown = tongue.say(said(N("{name}（{why}）"), name=each.name.strip(), why=why))
    return corrected(held, each, (), shown, tongue)


def _parts(held: Held, tongue: Tongue, tasks: Mapping[str, str]) -> Iterator[Block]:
    """Give the topics in their order, then what is written of the whole, then corrections."""
    number = 0
    for number, topic in enumerate(sorted(held.topics, key=lambda each: each.place or 0), 1):
        yield Heading(heading(tongue, number, topic.title))
        yield from topic_blocks(held, topic, tongue, tasks.get(topic.uid, ""))
    for name, words in _PARTS:
        if text := getattr(held.event, name).strip():
            number += 1
            yield Heading(heading(tongue, number, tongue.say(words)))
            yield Passage(corrected(held, held.event, (name,), text, tongue))
    if held.corrections:
        yield Heading(heading(tongue, number + 1, tongue.say(N("更正"))))
        for each in held.corrections:
            yield _correction(each, tongue)


def _correction(each: Correction, tongue: Tongue) -> Passage:
    """Give what stood there, what stands there now, why, when and by whom."""
    empty = tongue.say(N("（空）"))
    day = day_said(tongue, each.on) if each.on else ""
    by = Correction.field("by").kind.show(each.by, tongue)
    words = N("{place}，原文“{before}”，更正为“{after}”。理由：{reason}（{when}）")
    if not each.before.strip():
        words = N("{place}，补充“{after}”。理由：{reason}（{when}）")
    if each.kind == "reopened":
        words = N("定稿后退回草稿修改。理由：{reason}（{when}）")
    text = said(
        words,
        place=each.place,
        before=each.before.strip(),
        after=each.after.strip() or empty,
        reason=each.reason.strip(),
        when=" ".join(part for part in (day, by) if part),
    )
    return Passage(tongue.say(text), tongue.say(said(N("更正 {n}："), n=each.number or 0)))
