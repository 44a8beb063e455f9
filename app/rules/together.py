"""The four "together" checks of a major task: done on a day, told in a note, and proven."""

import datetime as dt
from collections.abc import Iterable

import attrs

from app.records.choices import TOGETHER
from app.records.events import Attachment, Event
from app.records.planning import MajorTask
from app.records.words import N

CHECK_STATES = {
    "whole": N("已做，有佐证"),
    "unproven": N("已做，缺佐证"),
    "untold": N("已做，缺说明"),
    "undated": N("有说明，缺日期"),
    "set": N("已定日期"),
    "due": N("该做了"),
    "late": N("逾期未做"),
    "open": N("未做"),
}
# Those that count as done.
DONE = frozenset({"whole", "unproven", "untold"})


@attrs.frozen
class Check:
    """Say how one of the four checks stands, and what proves it."""

    name: str
    state: str
    day: dt.date | None = None
    note: str = ""
    files: tuple[Attachment, ...] = ()
    events: tuple[Event, ...] = ()


def checks(
    task: MajorTask, files: Iterable[Attachment], events: Iterable[Event], today: dt.date
) -> tuple[Check, ...]:
    """Return how the four checks of a task stand on a day.

    Source: the association's method, "four together" (planned, deployed, carried out and
    checked together with the business). Planning and deploying belong before the task begins,
    carrying out before it ends: what is not done by then is late. Checking is due when it ended.
    """
    mine = [file for file in files if file.task == task.uid]
    linked = [event for event in events if event.task == task.uid]
    return tuple(
        _check(
            name,
            task,
            tuple(file for file in mine if file.task_check == name),
            tuple(event for event in linked if name in event.task_checks),
            today,
        )
        for name in TOGETHER
    )


def done(found: Iterable[Check]) -> int:
    """Count the checks that are done, proven or not."""
    return sum(check.state in DONE for check in found)


def _check(
    name: str,
    task: MajorTask,
    files: tuple[Attachment, ...],
    events: tuple[Event, ...],
    today: dt.date,
) -> Check:
    day, note = getattr(task, f"{name}_on"), getattr(task, name).strip()
    is_proven = bool(files or any(e.starts and e.starts.date() <= today for e in events))
    if day is not None and day <= today:
        state = _done_state(note, is_proven=is_proven)
    else:
        state = _open_state(name, task, today)
    return Check(name, state, day, note, files, events)


def _done_state(note: str, *, is_proven: bool) -> str:
    if not note:
        return "untold"
    return "whole" if is_proven else "unproven"


def _open_state(name: str, task: MajorTask, today: dt.date) -> str:
    if getattr(task, f"{name}_on") is not None:
        return "set"
    if getattr(task, name).strip():
        return "undated"
    last = task.starts if name in {"planned", "deployed"} else task.ends
    if last is None or last >= today:
        return "open"
    return "due" if name == "checked" else "late"
