"""Terms of office: when a body is to be elected anew, and how near that is."""

import datetime as dt
from collections.abc import Iterable, Sequence

import attrs

from app.records.checklists import Stage
from app.records.choices import COMMITTEE_POSTS
from app.records.roster import Post, Unit
from app.records.study import Norm
from app.records.words import N, Said, said
from app.rules.checklists import due_day, moved
from app.rules.norms import amount_on, norm_on
from app.rules.rolls import covers

ELECTED = {"party_committee": "term_committee", "branch": "term_branch"}


@attrs.frozen
class Term:
    """Say when a body's term ends; ``reckoned`` when that follows from its length alone."""

    unit: Unit
    ends: dt.date
    reckoned: bool = False

    def left(self, today: dt.date) -> int:
        """Return the days until the term ends, below 0 when it is over."""
        return (self.ends - today).days


def term_of(unit: Unit, norms: Sequence[Norm], today: dt.date) -> Term | None:
    """Return the term of a body that is elected, None while nothing is known of it.

    Where no end is kept, it follows from the day of election and the length of a term: five
    years for a grassroots committee, three for a branch (Opinions on the Terms of Grassroots
    Organisations, 2018, item 1).
    """
    if unit.kind not in ELECTED or (unit.closed is not None and unit.closed <= today):
        return None
    if unit.term_ends is not None:
        return Term(unit, unit.term_ends)
    years = amount_on(norms, ELECTED[unit.kind], unit.elected or today)
    if unit.elected is None or not years:
        return None
    ends = moved(unit.elected, years * 12, "months") - dt.timedelta(1)
    return Term(unit, ends, reckoned=True)


@attrs.frozen
class Rung:
    """Name a rung of the ladder: the day it begins, the months before the end it stands for."""

    months: int
    day: dt.date


def ladder(stages: Iterable[Stage], ends: dt.date) -> list[Rung]:
    """Return the rungs of a ladder: the spans of months before the end its papers are due at.

    The upper body reminds six months before a term ends (Regulations on Branch Work, on trial,
    2018, ch. 6); the other rungs are the office's own.
    """
    months = {s.amount for s in stages if s.when == "before" and s.span == "months" and s.amount}
    return [Rung(n, moved(ends, -n, "months")) for n in sorted(months, reverse=True)]


def reached(rungs: Sequence[Rung], ends: dt.date, today: dt.date) -> str:
    """Return where on the ladder a day stands: "far", "rung", "due" on the last day, "overdue"."""
    if today > ends:
        return "overdue"
    if today == ends:
        return "due"
    return "rung" if any(rung.day <= today for rung in rungs) else "far"


def told(rungs: Sequence[Rung], ends: dt.date, today: dt.date) -> Said:
    """Say where on the ladder a day stands."""
    state, days = reached(rungs, ends, today), (ends - today).days
    if state == "overdue":
        return said(N("已超期 {n} 天"), n=-days)
    if state == "due":
        return said(N("今天届满"))
    if state == "rung":
        passed = [rung for rung in rungs if rung.day <= today]
        return said(N("已进入届满前 {n} 个月，还有 {days} 天"), n=passed[-1].months, days=days)
    return said(N("还有 {days} 天"), days=days)


def papers_due(stages: Iterable[Stage], ends: dt.date, today: dt.date) -> list[Stage]:
    """Return the papers that should be there by a day and are not ticked."""
    open_ = (s for s in stages if s.done_on is None and not s.skipped)
    return [s for s in open_ if (due_day(s, ends) or dt.date.max) <= today]


def committee_of(unit: Unit, posts: Iterable[Post], day: dt.date) -> list[str]:
    """Return the committee members of a body on a day, each once."""
    held = (
        p.person
        for p in posts
        if p.unit == unit.uid
        and p.person
        and p.kind in COMMITTEE_POSTS
        and covers(p.since, p.until, day)
    )
    return list(dict.fromkeys(held))


def committee_notes(
    unit: Unit, seats: int, formal: int, norms: Sequence[Norm], day: dt.date
) -> list[Said]:
    """Say what the rules mean for the size of a branch's committee and its candidates.

    A branch of seven formal members or more has a committee of three to five, as a rule at most
    seven (Regulations on Branch Work, on trial, 2018, ch. 6).
    """
    if unit.kind != "branch":
        return []
    notes = list(_size_notes(seats, formal, norms, day))
    surplus = norm_on(norms, "candidate_surplus", day)
    if seats and surplus is not None:
        least = seats + -(-seats * (surplus.amount or 0) // (surplus.per or 100))
        words = N(
            "按 {seats} 个名额，委员候选人不少于 {least} 人；书记、副书记候选人等额（{source}）。"
        )
        notes.append(said(words, seats=seats, least=least, source=surplus.source))
    return notes


def _size_notes(seats: int, formal: int, norms: Sequence[Norm], day: dt.date) -> Iterable[Said]:
    from_, least, usual, most = (
        norm_on(norms, f"committee_{key}", day) for key in ("from", "least", "usual", "most")
    )
    if from_ and formal >= (from_.amount or 0) and not seats:
        words = N("正式党员 {formal} 人，应设支部委员会（{source}）。")
        yield said(words, formal=formal, source=from_.source)
    if least and seats and seats < (least.amount or 0):
        words = N("支部委员 {seats} 人，少于 {least} 人（{source}）。")
        yield said(words, seats=seats, least=least.amount, source=least.source)
    elif most and seats > (most.amount or 0):
        words = N("支部委员 {seats} 人，一般不超过 {most} 人（{source}）。")
        yield said(words, seats=seats, most=most.amount, source=most.source)
    elif least and usual and seats > (usual.amount or 0):
        words = N("支部委员 {seats} 人，通常为 {least} 至 {most} 人（{source}）。")
        yield said(words, seats=seats, least=least.amount, most=usual.amount, source=usual.source)
