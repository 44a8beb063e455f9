"""The one call that turns records into an edition for an audience."""

import datetime as dt
from collections.abc import Sequence

from app.records.describe import Record
from app.records.partners import Contact, Enterprise
from app.records.roster import Person, Post
from app.records.words import Tongue
from app.rules.redaction import Edition, Known, Redaction, redact
from app.store.rows import Store

WHOLE = Redaction()


def edition_of(
    store: Store, tongue: Tongue, wish: Redaction, day: dt.date, *groups: Sequence[Record]
) -> Edition:
    """Return these records as an audience may read them, and the tongue to make a paper with.

    Give it every record the paper is made of, in the order they will be read: roles are given in
    that order. For ``WHOLE`` the records and the tongue come back as they are::

        edition = edition_of(store, tongue, wish, made.date(), items, steps, voices)
        handled = Handled(*edition.groups)
        return items_ledger.paper(handled, edition.tongue, made=made)

    What it hides is told by ``edition.left_out``; ``app.ui.redacting`` shows that before the paper
    is made, with one call as well.
    """
    known = Known() if not wish.audience else _known(store)
    return redact(wish, known, tongue, day, *groups)


def _known(store: Store) -> Known:
    return Known(
        tuple(store.find(Person)),
        tuple(store.find(Post)),
        tuple(store.find(Enterprise)),
        tuple(store.find(Contact)),
    )
