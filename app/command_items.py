"""Papers of opinions and suggestions from the command line."""

import argparse
import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from app.records.roster import Unit
from app.records.talks import Item
from app.records.words import N, said
from app.rules.redaction import Redaction
from app.store.listing import Wanted
from app.store.rows import Store
from app.store.titles import Titles

if TYPE_CHECKING:
    from app.papers.press import Paper

ITEM_PAPERS = ("items", "rectification", "dossier", "answers", "statistics", "opinion-sheet")
# These are made of what a list is filtered to.
ITEM_LEDGERS = ("items", "rectification")
ITEM_REDACTED = ("items", "rectification", "dossier", "answers")
_PROBLEMS = {"rectification": {"kind": "problem"}}


def item_paper(
    store: Store,
    tongue: Titles,
    asked: argparse.Namespace,
    made: dt.datetime,
    one: Callable[[Store, type[Any], argparse.Namespace], Any],
    unit: Unit | None,
) -> "Paper":
    """Return a paper of ITEM_PAPERS; ``one`` finds the item a dossier is about."""
    from app.papers import gathered_items as gathered

    wish = Redaction(asked.audience)
    if asked.paper in ITEM_LEDGERS:
        words = tongue.say(said(N("筛选：{words}"), words=asked.words)) if asked.words else ""
        equal = _PROBLEMS.get(asked.paper, {}) | ({"number": asked.number} if asked.number else {})
        wanted = Wanted(words=asked.words, order=(("raised_on", False),), equal=equal)
        return gathered.items_of(store, tongue, wanted, made, words, wish, asked.paper)
    if asked.paper == "dossier":
        return gathered.dossier_of(store, tongue, one(store, Item, asked), made, wish)
    if asked.paper == "opinion-sheet":
        return gathered.opinion_sheet_of(store, tongue, unit, made)
    year = asked.year or made.year
    span = dt.date(year, 1, 1), dt.date(year, 12, 31)
    if asked.paper == "statistics":
        return gathered.statistics_of(store, tongue, span, unit, made)
    chosen = wish if asked.audience else None
    return gathered.answers_of(store, tongue, span, unit, made, wish=chosen)
