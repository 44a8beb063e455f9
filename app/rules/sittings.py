"""Who sat where in a year: persons by meetings, with a mark for each and the counts."""

from collections.abc import Iterable, Sequence

import attrs

from app.records.events import Attendance, Event

PRESENT, LEAVE, ABSENT, OBSERVER, UNCOUNTED, NOT_DUE = "√", "△", "×", "○", "—", ""
_MARKS = {"present": PRESENT, "leave": LEAVE, "absent": ABSENT, "observer": OBSERVER}


@attrs.frozen
class Sitter:
    """Hold the marks of one person, one for each meeting, and what they come to."""

    person: str
    marks: tuple[str, ...]

    @property
    def due(self) -> int:
        """Return at how many meetings the person was due."""
        return self.present + self.leave + self.absent

    @property
    def present(self) -> int:
        """Return at how many the person was present."""
        return self.marks.count(PRESENT)

    @property
    def leave(self) -> int:
        """Return at how many the person was on leave."""
        return self.marks.count(LEAVE)

    @property
    def absent(self) -> int:
        """Return at how many the person was absent."""
        return self.marks.count(ABSENT)

    @property
    def share(self) -> int | None:
        """Return the attendance in whole per cent, None when the person was never due."""
        return self.present * 100 // self.due if self.due else None


def sittings(
    people: Sequence[str], events: Sequence[Event], attendance: Iterable[Attendance]
) -> list[Sitter]:
    """Return the marks of these people and of whoever else was called, in that order.

    Whoever need not be counted is never due, whatever the mark says.
    """
    rows: dict[tuple[str, str], str] = {}
    everybody = dict.fromkeys(people)
    for each in attendance:
        if each.person and each.event:
            everybody.setdefault(each.person)
            mark = _MARKS.get(each.state or "present", PRESENT)
            shown = mark if each.counted or mark == OBSERVER else UNCOUNTED
            rows[each.person, each.event] = shown
    return [
        Sitter(person, tuple(rows.get((person, event.uid), NOT_DUE) for event in events))
        for person in everybody
    ]


def totals(sitters: Iterable[Sitter], meetings: int) -> list[tuple[int, int]]:
    """Return how many were present and how many due at each meeting."""
    columns = [[sitter.marks[n] for sitter in sitters] for n in range(meetings)]
    return [
        (column.count(PRESENT), sum(mark in {PRESENT, LEAVE, ABSENT} for mark in column))
        for column in columns
    ]
