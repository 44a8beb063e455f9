"""Papers of an event, gathered out of a data file; for the window and the command."""

import datetime as dt

from app.papers import minutes, notice, signin
from app.papers.dossier import held_of
from app.papers.press import Paper
from app.records.events import Event
from app.records.roster import Person, Unit
from app.records.talks import Item
from app.rules.held import Held
from app.store.rows import Store
from app.store.settings import get_setting
from app.store.titles import Titles


def minutes_of(store: Store, tongue: Titles, event: Event, made: dt.datetime) -> Paper:
    """Return the minutes of an event with its agenda and its sign-in sheet."""
    held = held_of(store, event)
    office = get_setting(store, "office")
    return minutes.paper(held, tongue, tasks_of(store, held), office=office, made=made)


def tasks_of(store: Store, held: Held) -> dict[str, str]:
    """Return the numbers of the tasks that came out of topics, by the topic's uid."""
    items = store.find(Item, event=held.event.uid)
    return {item.topic: item.number for item in items if item.topic}


def sign_in_of(
    store: Store,
    tongue: Titles,
    event: Event,
    made: dt.datetime,
    *,
    filled: bool = False,
    spare: int = signin.SPARE_ROWS,
) -> Paper:
    """Return the sign-in sheet of an event, to be signed or filled in."""
    office = get_setting(store, "office")
    held = held_of(store, event)
    return signin.paper(held, tongue, filled=filled, spare=spare, office=office, made=made)


def notice_of(store: Store, tongue: Titles, event: Event, made: dt.datetime) -> Paper:
    """Return the notice that calls an event."""
    unit = store.get(Unit, event.units[0]) if event.units else None
    contact = store.get(Person, event.contact or "")
    office = get_setting(store, "office")
    return notice.paper(held_of(store, event), unit, contact, tongue, office=office, made=made)
