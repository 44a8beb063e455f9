"""The roll call in figures: who was due, who came, and what the roster has since changed."""

from collections.abc import Iterable, Sequence

import attrs

from app.records.events import Attendance


@attrs.frozen
class Roll:
    """Count one roll call; due is always present, on leave and absent together."""

    present: int = 0
    leave: int = 0
    absent: int = 0
    observers: int = 0
    uncounted: int = 0

    @property
    def due(self) -> int:
        """Return how many were due."""
        return self.present + self.leave + self.absent

    @property
    def share(self) -> int:
        """Return the attendance in whole per cent, 0 while nobody is due."""
        return self.present * 100 // self.due if self.due else 0


def is_due(row: Attendance) -> bool:
    """Tell whether a person counts as due: no observer, and not left out for a reason."""
    return row.state != "observer" and row.counted and not row.excluded


def is_marked(row: Attendance) -> bool:
    """Tell whether anybody said something of a person beyond being called."""
    return row.state != "present" or bool(row.note) or not is_due(row) or row.voteless


def roll(attendance: Iterable[Attendance]) -> Roll:
    """Count; observers and those who need not be counted are never due."""
    counts = dict.fromkeys(("present", "leave", "absent", "observer", "uncounted"), 0)
    for each in attendance:
        counted = is_due(each) or each.state == "observer"
        counts[each.state or "present" if counted else "uncounted"] += 1
    observers = counts.pop("observer")
    return Roll(observers=observers, **counts)


@attrs.frozen
class Drift:
    """Say how a roll call differs from the roster of its day: who lacks, which rows are over."""

    lacking: tuple[str, ...]
    over: tuple[Attendance, ...]

    def __bool__(self) -> bool:
        return bool(self.lacking or self.over)


def drift(attendance: Sequence[Attendance], due: Sequence[str]) -> Drift:
    """Compare a roll call with who is due by the roster.

    Over are only untouched rows: whoever was marked, given a note or added as an observer stays.
    """
    called = {each.person for each in attendance}
    over = (each for each in attendance if each.person not in due and not is_marked(each))
    return Drift(tuple(uid for uid in due if uid not in called), tuple(over))


def strangers(attendance: Iterable[Attendance], due: Iterable[str]) -> list[Attendance]:
    """Return the rows of people counted as due whom the roster of the day does not know."""
    known = set(due)
    return [row for row in attendance if is_due(row) and row.person not in known]
