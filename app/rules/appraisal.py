"""The appraisal of members in figures: whether votes add up, how many may be excellent."""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence

import attrs

from app.records.appraisal import Appraisal, Poll
from app.records.study import Norm
from app.records.words import N, Said, said
from app.rules.norms import norm_on, share_of

_NAMED = 6
GRADES = ("excellent", "qualified", "basic", "unqualified")


def votes(row: Appraisal) -> int | None:
    """Return how many votes are written down for a member, None when none is yet."""
    cast = [getattr(row, name) for name in (*GRADES, "blank")]
    return sum(n for n in cast if n is not None) if any(n is not None for n in cast) else None


def uneven(rows: Iterable[Appraisal], poll: Poll | None) -> list[tuple[Appraisal, int]]:
    """Return the members whose votes do not add up to the valid ballots, with their sum.

    Every valid ballot says something of every member, be it nothing ("blank").
    """
    valid = poll.valid if poll else None
    if valid is None:
        return []
    summed = ((row, votes(row)) for row in rows)
    return [(row, n) for row, n in summed if n is not None and n != valid]


def ballot_troubles(poll: Poll) -> list[Said]:
    """Say what does not fit between ballots issued, returned and valid."""
    found = []
    issued, returned, valid = poll.issued, poll.returned, poll.valid
    if issued is not None and returned is not None and returned > issued:
        words = N("收回 {returned} 票，多于发出的 {issued} 票，这次测评无效，请核对。")
        found.append(said(words, returned=returned, issued=issued))
    if returned is not None and valid is not None and valid > returned:
        words = N("有效 {valid} 票，多于收回的 {returned} 票，请核对。")
        found.append(said(words, valid=valid, returned=returned))
    return found


@attrs.frozen
class Excellent:
    """Say how many are rated excellent, how many may be, and by which norm."""

    rated: int
    members: int
    most: int
    norm: Norm

    @property
    def over(self) -> int:
        """Return how many are rated excellent beyond the norm."""
        return max(self.rated - self.most, 0)


def excellent(rows: Sequence[Appraisal], norms: Iterable[Norm], day: dt.date) -> Excellent | None:
    """Count the excellent ratings against the norm: as a rule at most one third of the members.

    None when the office keeps no such norm on that day, or nobody is rated yet.
    """
    norm = norm_on(norms, "excellent_share", day)
    if norm is None or not any(row.rating for row in rows):
        return None
    rated = sum(row.rating == "excellent" for row in rows)
    return Excellent(rated, len(rows), int(len(rows) * share_of(norm)), norm)


def doubts(
    rows: Sequence[Appraisal],
    poll: Poll | None,
    norms: Iterable[Norm],
    day: dt.date,
    name: Callable[[str], str],
) -> list[Said]:
    """Say what does not add up and what the rules ask for; nothing of it forbids anything."""
    found = ballot_troubles(poll) if poll else []
    valid = poll.valid if poll else 0
    for row, n in uneven(rows, poll)[:_NAMED]:
        words = N("{name} 各栏合计 {n} 票，有效票 {valid} 票，请核对。")
        found.append(said(words, name=name(row.person or ""), n=n, valid=valid))
    share = excellent(rows, norms, day)
    if share is not None and share.over:
        words = N("评为优秀 {rated} 人，一般不超过 {most} 人（{members} 人的 {share}）；{source}。")
        part = f"{share.norm.amount}/{share.norm.per or 1}"
        counted = {"rated": share.rated, "most": share.most, "members": share.members}
        found.append(said(words, **counted, share=part, source=share.norm.source))
    return found


def results(rows: Iterable[Appraisal]) -> dict[str, int]:
    """Count the ratings, each grade in its place, those not rated yet under ""."""
    counted = dict.fromkeys((*GRADES, ""), 0)
    for row in rows:
        counted[row.rating or ""] += 1
    return counted


def to_do(rows: Sequence[Appraisal]) -> dict[str, int]:
    """Count the members who still lack each step: self-appraisal, review, rating, being told.

    The steps are those of the Regulations on Branch Work (on trial, 2018), Art. 18.
    """
    return {
        "self": sum(not row.self_done for row in rows),
        "mutual": sum(not row.mutual_done for row in rows),
        "rating": sum(row.rating is None for row in rows),
        "told": sum(row.told_on is None for row in rows),
    }
