"""What the records say of the preparation of a meeting: study, talks, opinions, rectification."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping

import attrs

from app.records.checklists import Stage
from app.records.describe import Record
from app.records.events import Event
from app.records.roster import Unit
from app.records.talks import Item, Talk
from app.rules.checklists import window
from app.rules.study import is_study

_RAISED = frozenset({"opinion", "suggestion"})


@attrs.frozen
class Around:
    """Hold what is counted: who is due at the meeting, its bodies and those below, the records."""

    people: Collection[str] = ()
    units: Collection[str] = ()
    talks: tuple[Talk, ...] = ()
    items: tuple[Item, ...] = ()
    events: tuple[Event, ...] = ()


def bodies(units: Collection[str], known: Iterable[Unit]) -> set[str]:
    """Return these bodies and all that stand below them."""
    below: dict[str, list[str]] = {}
    for unit in known:
        below.setdefault(unit.parent or "", []).append(unit.uid)
    found: set[str] = set()
    waiting = list(units)
    while waiting:
        uid = waiting.pop()
        if uid not in found:
            found.add(uid)
            waiting += below.get(uid, [])
    return found


def counted(stage: Stage, event: Event, around: Around) -> list[Record]:
    """Return the records a stage counts: in the weeks before the meeting, or of it.

    Before an organisational-life meeting there are study, talks and opinions
    (Regulations on Branch Work, on trial, 2018, Art. 17); talks between members count when one
    who is due took part (Art. 19).
    """
    if event.starts is None:
        return []
    first, last = window(stage, event.starts.date())
    found: Mapping[str, Iterable[Record]] = {
        "talks": (t for t in around.talks if _is_between(t.held, first, last) and _of(t, around)),
        "opinions": (
            i
            for i in around.items
            if i.kind in _RAISED
            and i.raised_on is not None
            and first <= i.raised_on <= last
            and (i.unit is None or i.unit in around.units)
        ),
        "studies": (
            e
            for e in around.events
            if e.uid != event.uid
            and _is_between(e.starts, first, last)
            and is_study(e)
            and not set(e.units).isdisjoint(around.units)
        ),
        "rectification": (i for i in around.items if i.event == event.uid),
    }
    return list(found.get(stage.counts or "", ()))


def _is_between(moment: dt.datetime | None, first: dt.date, last: dt.date) -> bool:
    return moment is not None and first <= moment.date() <= last


def _of(talk: Talk, around: Around) -> bool:
    return not set(talk.talkers + talk.partners).isdisjoint(around.people)
