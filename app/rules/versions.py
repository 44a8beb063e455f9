"""Changing a rule from a day on: the version before ends, a new one begins."""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from app.records.describe import Record, new_uid
from app.records.events import VoteRule
from app.records.rules import Rule
from app.records.words import N, Problem, said

# What decides how a period is judged; the rest may be put right without a new version.
JUDGED = (
    *("kinds", "owners", "condition", "speaker", "period", "times"),
    *("from_month", "to_month", "grace", "on"),
)
VOTE_JUDGED = (
    *("voters", "presence", "presence_over", "passing", "passing_over", "passing_of"),
    *("secret", "written", "excludable"),
)
_DAY = dt.timedelta(1)
R = TypeVar("R", Rule, VoteRule)


def changed_from(old: Rule, new: Rule) -> tuple[Rule, ...]:
    """Return what to keep when a required meeting's rule changes from a day on."""
    *ended, begun = _from(old, new, JUDGED)
    return (*ended, begun.having(series=old.thread)) if ended else (begun,)


def vote_changed_from(old: VoteRule, new: VoteRule) -> tuple[VoteRule, ...]:
    """Return what to keep when a rule of voting changes from a day on."""
    return _from(old, new, VOTE_JUDGED)


def _from(old: R, new: R, judged: Iterable[str]) -> tuple[R, ...]:
    """Return what to keep when ``old`` shall be as ``new`` from the day new.since on.

    What does not touch the judging is put right in place; so is everything when the day is the
    one the version began on. Else the old version ends the day before, and the past is judged
    as it was. Raise Problem where the day is missing or lies before the old version's.
    """
    if all(getattr(old, name) == getattr(new, name) for name in judged):
        return (new.having(since=old.since),)
    if new.since is None:
        raise Problem(said(N("请写明新规定从哪一天起施行；以前的照旧判断。")), "since")
    if new.since == old.since:
        return (new,)
    if old.since is not None and new.since < old.since:
        words = N("现行的规定 {day} 才开始施行，新规定要在它之后。")
        raise Problem(said(words, day=old.since), "since")
    ended = old.having(until=new.since - _DAY)
    begun = new.having(id=0, uid=new_uid(), made="", changed="")
    if begun.until is not None and begun.until < new.since:
        begun = begun.having(until=None)
    return ended, begun


def thread_of(rule: Rule, rules: Iterable[Rule]) -> list[Rule]:
    """Return all versions of a rule, the newest first."""
    mine = [each for each in rules if each.thread == rule.thread]
    return sorted(mine, key=lambda each: (each.since or dt.date.min, each.id), reverse=True)


def latest(rule: Rule, rules: Iterable[Rule]) -> bool:
    """Tell whether no later version of a rule is known."""
    return thread_of(rule, rules)[0].uid == rule.uid


def standing(rule: Rule, today: dt.date) -> str:
    """Return how a version stands on a day: "off", "over", "ahead" or "on"."""
    if not rule.on:
        return "off"
    if rule.until is not None and rule.until < today:
        return "over"
    return "ahead" if rule.since is not None and rule.since > today else "on"


def taking_over(dropped: Sequence[Record], kept: Callable[[type[R]], Iterable[R]]) -> list[R]:
    """Return the versions that go on where dropped ones began, so that no time is without one.

    ``kept`` finds what is left of a kind. What ended the day before a dropped version began now
    ends when that one would have.
    """
    spans: list[Any] = []
    for gone in sorted((r for r in dropped if isinstance(r, Rule | VoteRule)), key=_order):
        if spans and _follows(gone, spans[-1]):
            spans[-1] = spans[-1].having(until=gone.until)
        else:
            spans.append(gone)
    return [
        before.having(until=span.until)
        for span in spans
        for before in kept(type(span))
        if _follows(span, before)
    ]


def _order(version: Rule | VoteRule) -> tuple[str, dt.date]:
    return _subject(version), version.since or dt.date.min


def _subject(version: Rule | VoteRule) -> str:
    return version.thread if isinstance(version, Rule) else version.matter or ""


def _follows(later: Rule | VoteRule, earlier: Rule | VoteRule) -> bool:
    if later.since is None or _subject(later) != _subject(earlier):
        return False
    return earlier.until == later.since - _DAY
