"""What an event may be called, and which of its kind in the year it is."""

import datetime as dt
from collections.abc import Iterable, Sequence

from app.records.choices import EVENT_KINDS
from app.records.events import Event
from app.records.words import N, Said, said

_OF_THE_QUARTER = frozenset({"members_meeting"})
_OF_THE_YEAR = frozenset({"organisational_life", "appraisal", "democratic_life"})
_NAMED_BY_THEME = frozenset({"joint_event", "business_event", "other"})
_QUARTERS = (N("第一季度"), N("第二季度"), N("第三季度"), N("第四季度"))


def suggested(kinds: Sequence[str], unit: str, day: dt.date) -> Said | None:
    """Return a name such as 第一党支部2026年第四季度支部党员大会; None where the theme names it."""
    known = [kind for kind in kinds if kind in EVENT_KINDS]
    if not known or not unit or _NAMED_BY_THEME & set(known):
        return None
    names = said(EVENT_KINDS[known[0]])
    for kind in known[1:]:
        names = said(N("{first}暨{next}"), first=names, next=said(EVENT_KINDS[kind]))
    if _OF_THE_YEAR & set(known):
        return said(N("{unit}{year}年度{kind}"), unit=unit, year=day.year, kind=names)
    if set(known) <= _OF_THE_QUARTER:
        quarter = said(_QUARTERS[(day.month - 1) // 3])
        words = N("{unit}{year}年{quarter}{kind}")
        return said(words, unit=unit, year=day.year, quarter=quarter, kind=names)
    return said(N("{unit}{year}年{month}月{kind}"), unit=unit, year=day.year, month=day.month,
                kind=names)  # fmt: skip


def serial_of(event: Event, events: Iterable[Event]) -> int:
    """Return which event of its unit and first kind in its year one is."""
    if event.starts is None or not event.units or not event.kinds:
        return 1
    begins, unit, kind = event.starts, event.units[0], event.kinds[0]
    before = [
        each
        for each in events
        if each.uid != event.uid
        and each.starts is not None
        and each.starts.year == begins.year
        and each.starts < begins
        and unit in each.units
        and kind in each.kinds
    ]
    return len(before) + 1
