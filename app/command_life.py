"""Checklists, ballots and the papers of a body's year from the command line."""

import argparse
import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from app.records.events import Event
from app.records.roster import Unit
from app.records.words import Known, N, said
from app.store.rows import Store
from app.store.titles import Titles

if TYPE_CHECKING:
    from app.papers.press import Paper

MEETING_PAPERS = ("checklist", "ballots", "tally", "results")
YEAR_PAPERS = ("attendance", "hours", "ladder", "book")
LIFE_PAPERS = (*MEETING_PAPERS, *YEAR_PAPERS)
_STAGED = frozenset({"organisational_life", "democratic_life"})
Find = Callable[[Store, Any, argparse.Namespace], Any]


def life_paper(
    store: Store,
    tongue: Titles,
    asked: argparse.Namespace,
    made: dt.datetime,
    one: Find,
    unit_of: Callable[[Store, str], Unit],
) -> "Paper":
    """Return the paper asked for, of a meeting or of a body and year."""
    from app.papers import gathered_book, gathered_life

    if asked.paper in MEETING_PAPERS:
        makes: dict[str, Callable[..., Paper]] = {
            "checklist": gathered_life.checklist_of_event,
            "ballots": gathered_life.appraisal_ballots,
            "tally": gathered_life.appraisal_tally,
            "results": gathered_life.appraisal_result,
        }
        return makes[asked.paper](store, tongue, _meeting(store, asked, one), made)
    unit, year = unit_of(store, asked.unit), asked.year or made.year
    if asked.paper == "ladder":
        return gathered_life.ladder_of(store, tongue, unit, made)
    if asked.paper == "book":
        return gathered_book.book_of(store, tongue, unit, year, made)
    if asked.paper == "hours":
        return gathered_life.hours_table(store, tongue, unit, year, made)
    return gathered_life.attendance_of_year(store, tongue, unit, year, made)


def _meeting(store: Store, asked: argparse.Namespace, one: Find) -> Event:
    """Return the meeting asked for, else the newest of a kind that has this paper."""
    kinds = _STAGED if asked.paper == "checklist" else frozenset({"appraisal"})
    found: list[Event] = store.find(Event, order="-starts")
    if asked.uid or asked.words:
        found = [one(store, Event, asked)]
    event = next((each for each in found if kinds & set(each.kinds)), None)
    if event is None:
        raise Known(
            said(N("没有找到有这份材料的会议。")),
            said(N("阶段清单用于民主生活会和组织生活会，其余用于民主评议党员。")),
        )
    return event
