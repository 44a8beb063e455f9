"""Papers of an event from the command line."""

import argparse
import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from app.records.events import Event
from app.store.rows import Store
from app.store.titles import Titles

if TYPE_CHECKING:
    from app.papers.press import Paper

EVENT_PAPERS = ("minutes", "notice", "sign-in", "sign-in-filled")


def event_paper(
    store: Store,
    tongue: Titles,
    asked: argparse.Namespace,
    made: dt.datetime,
    one: Callable[[Store, type[Event], argparse.Namespace], Any],
) -> "Paper":
    """Return the paper asked for of the event asked for."""
    from app.papers import gathered_events

    event = one(store, Event, asked)
    if asked.paper == "minutes":
        return gathered_events.minutes_of(store, tongue, event, made)
    if asked.paper == "notice":
        return gathered_events.notice_of(store, tongue, event, made)
    filled = asked.paper == "sign-in-filled"
    return gathered_events.sign_in_of(store, tongue, event, made, filled=filled)
