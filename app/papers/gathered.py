"""Papers of what a data file holds, its records gathered; for the window and the command."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

import attrs

from app.papers import lists
from app.papers.press import Paper
from app.records.describe import Field, Record
from app.records.words import N, said
from app.store.listing import Wanted, listing
from app.store.rows import Store
from app.store.settings import get_setting
from app.store.titles import Titles

_ALL = 1_000_000


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
