"""The minutes book of what a data file holds, its events read one after the other."""

import datetime as dt
from collections.abc import Callable, Iterator

from app.papers import book
from app.papers.book import Binding, Chapter
from app.papers.dossier import held_of
from app.papers.facts import events_of
from app.papers.gathered_events import tasks_of
from app.papers.gathered_photos import photographs
from app.papers.press import Paper
from app.records.events import Attachment, Event
from app.records.roster import Post, Unit
from app.records.words import Tongue
from app.rules.study import held_in
from app.store.rows import Store
from app.store.settings import get_setting

Tick = Callable[[int, int], None]
# Four of them fill a page below its title.
PHOTO_HEIGHT = 80.0
SECRETARIES = frozenset({"secretary", "committee_secretary", "group_leader", "study_leader"})


def no_tick(_done: int, _total: int) -> None:
    """Take the progress and do nothing with it."""


def book_of(
    store: Store,
    tongue: Tongue,
    unit: Unit,
    year: int,
    made: dt.datetime,
    tick: Tick = no_tick,
) -> Paper:
    """Return the book of a body's year, as far as it was held; ``tick`` may raise to stop."""
    events = held_in(events_of(store, year, unit.uid), year, made.date())
    binding = Binding(
        unit,
        year,
        tuple(_secretaries(store, tongue, unit, year)),
        tuple(events),
        get_setting(store, "office"),
        made,
    )
    return book.paper(binding, _chapters(store, events, tongue, tick), tongue)


def _chapters(store: Store, events: list[Event], tongue: Tongue, tick: Tick) -> Iterator[Chapter]:
    for done, event in enumerate(events):
        tick(done, len(events))
        held = held_of(store, event)
        files = store.find(Attachment, event=event.uid)
        photos = photographs(store, files, tongue, height=PHOTO_HEIGHT)
        yield Chapter(held, tasks_of(store, held), photos)


def _secretaries(store: Store, tongue: Tongue, unit: Unit, year: int) -> Iterator[str]:
    """Name who led a body in a year, in the order of their terms."""
    first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
    posts = [p for p in store.find(Post, unit=unit.uid) if p.kind in SECRETARIES and p.person]
    held = [
        p for p in posts if (p.since or first) <= last and (p.until is None or p.until >= first)
    ]
    uids = dict.fromkeys(p.person for p in sorted(held, key=lambda p: p.since or first))
    yield from (tongue.title("person", uid) for uid in uids if uid)
