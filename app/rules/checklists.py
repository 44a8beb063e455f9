"""How the stages of a meeting or an election stand: when each is due, and whether it was done."""

import calendar
import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

import attrs

from app.records.checklists import Stage, StageTemplate
from app.records.dates import Month
from app.records.events import Event
from app.records.words import N
from app.rules.workdays import add_workdays

Days = Mapping[dt.date, str]
NO_DAYS: Days = MappingProxyType({})
STAGE_STATES = {
    "done": N("已办"),
    "done_late": N("迟办"),
    "late": N("逾期未办"),
    "soon": N("临近"),
    "ahead": N("未到时间"),
    "undated": N("未定日期"),
    "skipped": N("不适用"),
}
MEETINGS = ("democratic_life", "organisational_life")
SOON_DAYS = 7
_COPIED = ("place", "name", "when", "amount", "span", "counts", "weeks", "source", "local")


@attrs.frozen
class Standing:
    """Say how one stage stands on a day; ``late`` counts the days it was or is late."""

    stage: Stage
    due: dt.date | None
    state: str
    late: int = 0


def checklist_of(event: Event) -> str:
    """Return which checklist an event has, "" for none.

    The meeting of a leading body comes first: with it the other rules are kept as well
    (Regulations on Democratic-life Meetings, 2016, Art. 3 para. 2 keep the two apart).
    """
    return next((kind for kind in MEETINGS if kind in event.kinds), "")


def begun(templates: Iterable[StageTemplate], checklist: str, **owner: object) -> list[Stage]:
    """Return the stages a checklist begins with, not kept yet.

    Each takes over what its template says today: a later change leaves it as it is.
    """
    chosen = [t for t in templates if t.checklist == checklist and not t.off]
    return [
        Stage(**{name: getattr(t, name) for name in _COPIED}, **owner)
        for t in sorted(chosen, key=lambda t: (t.place or 1000, t.id))
    ]


def due_day(stage: Stage, anchor: dt.date | None, kinds: Days = NO_DAYS) -> dt.date | None:
    """Return the day a stage is due by, counted from its meeting or the end of the term."""
    if anchor is None:
        return None
    amount = stage.amount or 0
    if stage.when == "on" or not amount:
        return anchor
    amount = -amount if stage.when == "before" else amount
    return moved(anchor, amount, stage.span or "days", kinds)


def moved(day: dt.date, amount: int, span: str, kinds: Days = NO_DAYS) -> dt.date:
    """Return the day so many days, working days, weeks or months away; a month's last day stays.

    Beyond the calendar there is only its first or last day.
    """
    try:
        if span == "months":
            month = Month.of(day).plus(amount)
            last = calendar.monthrange(month.year, month.month)[1]
            return dt.date(month.year, month.month, min(day.day, last))
        if span == "workdays":
            return add_workdays(day, amount, kinds)
        return day + dt.timedelta(amount * (7 if span == "weeks" else 1))
    except (ValueError, OverflowError, calendar.IllegalMonthError):
        return dt.date.max if amount > 0 else dt.date.min


def standing(
    stage: Stage, anchor: dt.date | None, today: dt.date, kinds: Days = NO_DAYS
) -> Standing:
    """Say how a stage stands on a day; whether a day is kept is told, not forced."""
    due = due_day(stage, anchor, kinds)
    if stage.skipped:
        return Standing(stage, due, "skipped")
    if stage.done_on is not None:
        late = max((stage.done_on - due).days, 0) if due else 0
        return Standing(stage, due, "done_late" if late else "done", late)
    if due is None:
        return Standing(stage, None, "undated")
    if due < today:
        return Standing(stage, due, "late", (today - due).days)
    soon = (due - today).days <= SOON_DAYS
    return Standing(stage, due, "soon" if soon else "ahead")


def standings(
    stages: Iterable[Stage], anchor: dt.date | None, today: dt.date, kinds: Days = NO_DAYS
) -> list[Standing]:
    """Say how all stages of one checklist stand, in their order."""
    ordered = sorted(stages, key=lambda stage: (stage.place or 1000, stage.id))
    return [standing(stage, anchor, today, kinds) for stage in ordered]


def counts(found: Sequence[Standing]) -> tuple[int, int, int]:
    """Return how many stages are asked for, how many were done, and how many are late."""
    asked = [each for each in found if each.state != "skipped"]
    done = sum(each.state in {"done", "done_late"} for each in asked)
    return len(asked), done, sum(each.state == "late" for each in asked)


def window(stage: Stage, day: dt.date) -> tuple[dt.date, dt.date]:
    """Return the first and last day whose records a stage counts: the weeks up to its meeting."""
    return moved(day, -(stage.weeks or 0), "weeks") if stage.weeks else dt.date.min, day
