"""A unit's plan and events as a calendar file, for whatever calendar the reader has."""

import datetime as dt
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from app.exchange.writing import written
from app.records.events import Event
from app.records.masking import masked
from app.records.planning import Plan, PlanItem
from app.records.roster import Unit
from app.records.words import N, Tongue, said
from app.rules.fulfilment import held
from app.store.rows import Store

if TYPE_CHECKING:
    from icalendar import Calendar

EXTENSION = ".ics"
ZONE = "Asia/Shanghai"
_PRODUCT = "-//Tongxin//Calendar//ZH"
_HOUR = dt.timedelta(hours=1)
# China has had one time and no summer time since 1992.
_OFFSET = dt.timedelta(hours=8)


@attrs.frozen
class Agenda:
    """Hold what a unit's calendar is made of; `made` stamps every entry."""

    unit: Unit
    items: tuple[PlanItem, ...]
    events: tuple[Event, ...]
    made: dt.datetime


def agenda_of(store: Store, unit: Unit, made: dt.datetime) -> Agenda:
    """Gather the plan items and events of a unit."""
    plans = frozenset(plan.uid for plan in store.find(Plan, unit=unit.uid))
    items = store.find(PlanItem, plan=plans) if plans else []
    events = {event.uid: event for event in store.find(Event, units=unit.uid)}
    for item in items:
        events |= {event.uid: event for event in store.find(Event, plan_items=item.uid)}
    return Agenda(unit, tuple(items), tuple(events.values()), made)


def write_calendar(path: Path, agenda: Agenda, tongue: Tongue) -> int:
    """Write the file and return how many entries it has; raises Known."""
    made = calendar(agenda, tongue)
    with written(path) as draft:
        draft.write_bytes(made.to_ical())
    return len(made.events)


def calendar(agenda: Agenda, tongue: Tongue) -> "Calendar":
    """Return the events, and the plan items with a day that none of them carried out."""
    from icalendar import Calendar

    made = Calendar()
    made.add("prodid", _PRODUCT)
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", _plain(agenda.unit.name))
    made.add("x-wr-timezone", ZONE)
    made.add_component(_zone())
    for each in (*_events(agenda, tongue), *_items(agenda, tongue)):
        made.add_component(each)
    return made


def _zone() -> Any:
    from icalendar import Timezone, TimezoneStandard

    standard = TimezoneStandard()
    standard.add("dtstart", dt.datetime(1992, 1, 1))
    standard.add("tzoffsetfrom", _OFFSET)
    standard.add("tzoffsetto", _OFFSET)
    standard.add("tzname", "CST")
    zone = Timezone()
    zone.add("tzid", ZONE)
    zone.add_component(standard)
    return zone


def _events(agenda: Agenda, tongue: Tongue) -> Iterator[Any]:
    for event in sorted(agenda.events, key=lambda each: str(each.starts)):
        if event.starts is None:
            continue
        lines = _lines(event, ("theme", "chair", "units", "partners"), tongue)
        ends = event.ends if event.ends and event.ends > event.starts else event.starts + _HOUR
        when = {"dtstart": event.starts, "dtend": ends}
        status = "CONFIRMED"
        yield _entry(event, event.title, event.place, lines, status, when, agenda, tongue)


def _items(agenda: Agenda, tongue: Tongue) -> Iterator[Any]:
    """Yield what is still to be held: what was held stands there as its event."""
    for item in sorted(agenda.items, key=lambda each: str(each.day)):
        if item.day is None or held(item.uid, agenda.events):
            continue
        names = ("post", "methods", "business", "done_when", "reason")
        lines = _lines(item, names, tongue)
        when = {"dtstart": item.day, "dtend": item.day + dt.timedelta(1)}
        status = "CANCELLED" if item.state == "dropped" else "TENTATIVE"
        yield _entry(item, item.theme, item.place, lines, status, when, agenda, tongue)


def _entry(
    rec: Event | PlanItem,
    title: str,
    place: str,
    lines: Iterable[str],
    status: str,
    when: dict[str, Any],
    agenda: Agenda,
    tongue: Tongue,
) -> Any:
    from icalendar import Event as Entry
    from icalendar import vText

    made = Entry()
    # The record's own key: a calendar that reads the file again changes its entry.
    made.add("uid", f"{rec.uid}@tongxin")
    # Written out, as every time here: not every machine has the time zone files `add` asks for.
    made["dtstamp"] = vText(f"{agenda.made.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}")
    for name, value in when.items():
        zone = {"TZID": ZONE} if isinstance(value, dt.datetime) else {}
        made.add(name, value, parameters=zone)
    made.add("summary", _plain(title))
    if place.strip():
        made.add("location", _plain(place))
    if words := "\n".join(lines):
        made.add("description", _plain(words))
    if rec.kinds:
        field = rec.field("kinds")
        made.add("categories", [field.kind.show((kind,), tongue) for kind in rec.kinds])
    made.add("status", status)
    made.add("transp", "TRANSPARENT" if isinstance(rec, PlanItem) else "OPAQUE")
    return made


def _lines(rec: Event | PlanItem, names: Iterable[str], tongue: Tongue) -> Iterator[str]:
    for name in names:
        field = rec.field(name)
        if words := field.kind.show(getattr(rec, name), tongue):
            line = said(N("{label}：{words}"), label=said(field.label), words=words)
            yield tongue.say(line)


def _plain(text: str) -> str:
    """Return text as a calendar takes it: without control characters, line ends stay."""
    text = masked(text)
    unfit = (c for c in text if unicodedata.category(c) in {"Cc", "Cs"} and c not in "\n\t")
    return text.replace("\r\n", "\n").translate(dict.fromkeys(map(ord, unfit)))
