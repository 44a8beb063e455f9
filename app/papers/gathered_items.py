"""Papers of items and of what was done about them, their records gathered from a data file."""

import datetime as dt
from collections.abc import Sequence

import attrs

from app.papers import items_ledger
from app.papers.items_ledger import Handled
from app.papers.press import Paper
from app.papers.redacted import WHOLE, edition_of
from app.records.events import Attachment
from app.records.handling import TimeLimit
from app.records.keeping import case_items, climb
from app.records.rules import Holiday
from app.records.talks import Item, Step, Voice
from app.records.words import N, Tongue
from app.rules.clock import Terms, terms_of
from app.rules.redaction import Edition, Redaction
from app.store.listing import Wanted, listing
from app.store.rows import Store
from app.store.settings import get_setting

_ALL = 1_000_000


def items_of(
    store: Store,
    tongue: Tongue,
    wanted: Wanted,
    made: dt.datetime,
    filtered: str = "",
    wish: Redaction = WHOLE,
    which: str = "items",
) -> Paper:
    """Return a ledger of the items wanted, in their order, as an audience may read it."""
    items = listing(store, Item, attrs.evolve(wanted, limit=_ALL)).records
    handled, edition = handled_of(store, tongue, items, made, wish)
    return items_ledger.paper(
        handled,
        edition.tongue,
        which=which,
        filtered=edition.clean(filtered),
        office=get_setting(store, "office"),
        made=made,
    )


def handled_of(
    store: Store, tongue: Tongue, items: Sequence[Item], made: dt.datetime, wish: Redaction = WHOLE
) -> tuple[Handled, Edition]:
    """Gather what is told of items, cases followed to what leads them, for an audience."""
    known = case_items(store, [item.uid for item in items])
    leads = {item.uid: (climb(item, known) or item).uid for item in items}
    steps = store.find(Step, item=frozenset(leads.values()))
    voices = store.find(Voice, item=frozenset(leads))
    edition = edition_of(store, tongue, wish, made.date(), items, steps, voices)
    shown, done, heard = edition.groups
    proofs = _proofs(store, edition, frozenset(leads))
    return Handled(shown, done, heard, terms_in(store), leads, proofs), edition


def terms_in(store: Store) -> Terms:
    """Return what the clocks of a file run by."""
    return terms_of(store.find(Holiday), store.find(TimeLimit))


def _proofs(store: Store, edition: Edition, uids: frozenset[str]) -> dict[str, str]:
    """Name the files that hang on each item, as the edition may tell them."""
    found: dict[str, list[str]] = {}
    for file in store.find(Attachment, item=uids):
        found.setdefault(file.item or "", []).append(edition.clean(file.name))
    comma = edition.tongue.say(N("、"))
    return {uid: comma.join(names) for uid, names in found.items()}
