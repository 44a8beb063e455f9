"""Papers of what a data file holds, its records gathered; for the window and the command."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

import attrs

from app.papers import lists, minutes
from app.papers.press import Paper
from app.records.describe import Field, Record
from app.records.events import Attendance, Event, Topic
from app.records.words import N, said
from app.store.listing import Wanted, listing
from app.store.rows import Store
from app.store.settings import get_setting
from app.store.titles import Titles

_ALL = 1_000_000


def minutes_of(store: Store, tongue: Titles, event: Event, made: dt.datetime) -> Paper:
    """Return the minutes of an event with its agenda and its sign-in sheet."""
    return minutes.paper(
        event,
        store.find(Attendance, event=event.uid),
        store.find(Topic, order="place", event=event.uid),
        tongue,
        office=get_setting(store, "office"),
        made=made,
    )


def ledger_of(
    store: Store,
    tongue: Titles,
    cls: type[Record],
    fields: Sequence[Field],
    wanted: Wanted,
    made: dt.datetime,
    filtered: str = "",
    told: Mapping[str, Callable[[Record], str]] = MappingProxyType({}),
) -> Paper:
    """Return the ledger of all records wanted, in their order, with these columns.

    ``told`` has the words of the columns that are derived from other records.
    """
    whole = attrs.evolve(wanted, limit=_ALL)
    records = listing(store, cls, whole).records
    return lists.paper(
        tongue.say(said(N("{label}台账"), label=said(cls.label))),
        fields,
        lists.rows_of(records, fields, tongue, told),
        tongue,
        filtered=filtered,
        wheres=[tongue.title_of(rec) for rec in records],
        office=get_setting(store, "office"),
        made=made,
    )
