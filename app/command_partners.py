"""The papers of the partnerships from the command line."""

import argparse
import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from app.records.partners import Agreement, Need
from app.store.rows import Store
from app.store.titles import Titles

if TYPE_CHECKING:
    from app.papers.press import Paper

# Which record of a kind is meant, found by what was asked.
Pick = Callable[[Store, type[Any], argparse.Namespace], Any]
PARTNER_PAPERS = (
    *("agreement", "good-case", "match", "match-unnamed"),
    *("joint", "matrix", "radar", "press", "partnership"),
)


def partner_paper(
    store: Store, tongue: Titles, asked: argparse.Namespace, made: dt.datetime, pick: Pick
) -> "Paper":
    """Return a paper of PARTNER_PAPERS; ``pick`` finds the record it is about."""
    from app.papers import gathered_partnership as gathered

    if asked.paper == "agreement":
        return gathered.agreement_of(store, tongue, pick(store, Agreement, asked), made)
    if asked.paper == "good-case":
        return gathered.good_case_of(store, tongue, pick(store, Agreement, asked), made)
    if asked.paper.startswith("match"):
        need = pick(store, Need, asked)
        return gathered.match_of(store, tongue, need, made, named=asked.paper == "match")
    if asked.paper == "radar":
        return gathered.radar_of(store, tongue, made)
    of_a_year = {
        "joint": gathered.joint_of,
        "matrix": gathered.matrix_of,
        "press": gathered.press_of,
        "partnership": gathered.report_of,
    }
    return of_a_year[asked.paper](store, tongue, asked.year or made.year, made)
