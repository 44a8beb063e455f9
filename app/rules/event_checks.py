"""What an inspection would find in the record of an event: said beforehand, never forbidden."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

import attrs

from app.records.choices import EXCLUSIONS, VOTE_MATTERS
from app.records.events import Attendance, Topic, VoteRule
from app.records.words import N, Said, said
from app.rules.held import Held
from app.rules.presence import strangers
from app.rules.quorum import EXACT, SHORT, basis, presence, presence_said
from app.rules.voting import vote_notes
from app.rules.workdays import is_workday

BASIC, ROLL, TOPICS, CONTENT = "basic", "roll", "topics", "content"
_MEETINGS = frozenset({"members_meeting", "committee_meeting", "group_meeting", "party_committee"})
_NAMED = 6


@attrs.frozen
class Finding:
    """Say one thing to look at, and in which part of the page it stands."""

    words: Said
    part: str


def findings(
    held: Held, today: dt.date, workdays: Mapping[dt.date, str] = MappingProxyType({})
) -> list[Finding]:
    """Return what to look at, in the order of the page."""
    parts = (
        (BASIC, (*_basic(held, today), *_day_off(held, workdays))),
        (ROLL, roll_notes(held)),
        (TOPICS, _topics(held)),
        (CONTENT, _content(held)),
    )
    return [Finding(words, part) for part, found in parts for words in found]


def _basic(held: Held, today: dt.date) -> Iterator[Said]:
    event = held.event
    if held.day > today:
        yield said(N("活动还没有到日期。"))
    if not event.theme.strip():
        yield said(N("没有主题（次次有主题）。"))
    if not event.place.strip():
        yield said(N("没有写地点。"))
    if event.ends is None:
        yield said(N("没有写结束时间。"))
    if event.chair is None:
        yield said(N("没有写主持人。"))
    if event.recorder is None:
        yield said(N("没有写记录人。"))
    elif event.recorder == event.chair:
        yield said(N("记录人和主持人是同一个人。"))


def _day_off(held: Held, workdays: Mapping[dt.date, str]) -> Iterator[Said]:
    if held.event.starts is not None and not is_workday(held.day, workdays):
        yield said(N("{day} 不是工作日，请核对日期。"), day=held.day)


def roll_notes(held: Held) -> Iterator[Said]:
    """Yield what the roll call lacks, and where too few came, with the article."""
    if not held.rows:
        yield said(N("没有考勤。"))
    away = [row for row in held.rows if row.state in {"leave", "absent"}]
    if who := [row for row in away if not row.reason and not row.note.strip()]:
        yield said(N("没有写缺席或请假的原因：{who}。"), who=_named(held, who))
    left_out = [row for row in held.rows if row.state != "observer" and not row.counted]
    if who := [row for row in left_out if not row.excluded]:
        yield said(N("没有写不计入应到的原因：{who}。"), who=_named(held, who))
    yield from unknown(held)
    for rule in held.rules_of():
        yield from _left_out(held, rule)
        found = held.voters(rule)
        if presence(rule, found) in {SHORT, EXACT} and (words := presence_said(rule, found)):
            yield said(N("{words}。"), words=words)


def _left_out(held: Held, rule: VoteRule) -> Iterator[Said]:
    """Yield who is left out for a reason that a rule does not know; each names its own list."""
    for reason in dict.fromkeys(row.excluded for row in held.rows if row.excluded):
        if not rule.excludable or reason in rule.excludable:
            continue
        who = [row for row in held.rows if row.excluded == reason]
        yield said(
            N("“{matter}”不能因“{reason}”不计入应到：{who}（{basis}）。"),
            matter=said(VOTE_MATTERS[rule.matter or ""]),
            reason=said(EXCLUSIONS[reason]),
            who=_named(held, who),
            basis=basis(rule),
        )


def unknown(held: Held) -> Iterator[Said]:
    """Yield who is counted as due but was on no roster of the event's units on its day."""
    if who := strangers(held.rows, held.due) if held.due else []:
        words = N("当天不在本组织花名册上，请核对，或改为列席：{who}。")
        yield said(words, who=_named(held, who))


def _topics(held: Held) -> Iterator[Said]:
    if not held.topics and _MEETINGS & set(held.event.kinds):
        yield said(N("没有议题。"))
    for number, topic in enumerate(held.topics, 1):
        rule = held.rule_of(topic)
        for note in (*_outcome(topic), *vote_notes(topic, rule, held.voters(rule))):
            yield said(N("议题{n}“{title}”：{note}"), n=number, title=topic.title, note=note)


def _outcome(topic: Topic) -> Iterator[Said]:
    if topic.outcome is None:
        yield said(N("没有写结果；没有议定的请选“下次再议”。"))
    elif topic.outcome in {"decision", "task"}:
        if not topic.decision.strip():
            yield said(N("没有写议定事项。"))
        if topic.owner is None and topic.due is None:
            yield said(N("没有责任人和完成时限。"))
        elif topic.owner is None:
            yield said(N("没有责任人。"))
        elif topic.due is None:
            yield said(N("没有完成时限。"))


def _content(held: Held) -> Iterator[Said]:
    if not text_of(held).strip():
        yield said(N("内容和讨论都没有写。"))


def text_of(held: Held) -> str:
    """Return what was written of an event, to be compared with what was written before."""
    event = held.event
    said_of = (f"{topic.discussion}\n{topic.decision}" for topic in held.topics)
    return "\n".join((event.content, event.talked, *said_of))


def repeated(title: str, day: dt.date, share: float) -> Finding:
    """Say that a record is nearly the same as an earlier one."""
    words = N("与{day}“{title}”的记录 {n}% 相同，请核对是否照抄。")
    return Finding(said(words, day=day, title=title, n=round(share * 100)), CONTENT)


def _named(held: Held, rows: Sequence[Attendance]) -> Said | str:
    names = "、".join(held.name(row.person) for row in rows[:_NAMED])
    if len(rows) <= _NAMED:
        return names
    return said(N("{names}等 {n} 人"), names=names, n=len(rows))
