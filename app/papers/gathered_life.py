"""Checklists, ballots and results of what a data file holds, gathered for their papers."""

import datetime as dt
from collections.abc import Sequence

from app.papers import appraisal_results, ballots, checklist
from app.papers.ballots import Ballot
from app.papers.facts import appraisal_rows, around, members_of, poll_of, stages_of
from app.papers.press import Paper
from app.papers.wording import time_said
from app.records.checklists import Stage
from app.records.events import Event
from app.records.rules import Holiday
from app.records.study import Norm
from app.records.words import N, Tongue, said
from app.rules.appraisal import doubts
from app.rules.checklists import checklist_of, standings
from app.rules.preparing import counted
from app.rules.workdays import table
from app.store.rows import Store
from app.store.settings import get_setting


def checklist_of_event(store: Store, tongue: Tongue, event: Event, made: dt.datetime) -> Paper:
    """Return the checklist of a meeting as it stands on a day."""
    kinds = table(store.find(Holiday))
    anchor = event.starts.date() if event.starts else None
    stages = stages_of(store, checklist_of(event), "event", event.uid)
    there = around(store, event)

    def figure(stage: Stage) -> str:
        return str(len(counted(stage, event, there))) if stage.counts else ""

    return checklist.paper(
        tongue.say(said(N("{title}阶段清单"), title=event.title)),
        _facts(event, tongue),
        standings(stages, anchor, made.date(), kinds),
        figure,
        tongue,
        office=get_setting(store, "office"),
        made=made,
    )


def appraisal_ballot(store: Store, tongue: Tongue, event: Event) -> Ballot:
    """Return the ballot of an appraisal: its rows, else the members on the roster of the day."""
    rows = [row.person or "" for row in appraisal_rows(store, event)]
    names = [tongue.title("person", uid) for uid in rows or members_of(store, event)]
    return ballots.appraisal(tongue.say(N("民主评议党员测评票")), names, tongue)


def appraisal_ballots(
    store: Store, tongue: Tongue, event: Event, made: dt.datetime, copies: int = 0
) -> Paper:
    """Return the ballots of an appraisal: as many as were issued, else one for each member."""
    ballot, poll = appraisal_ballot(store, tongue, event), poll_of(store, event)
    count = copies or (poll.issued if poll else None) or len(ballot.names)
    return ballots.ballots(ballot, count, tongue, made=made)


def appraisal_tally(store: Store, tongue: Tongue, event: Event, made: dt.datetime) -> Paper:
    """Return the sheet on which the votes of an appraisal are counted."""
    ballot, office = appraisal_ballot(store, tongue, event), get_setting(store, "office")
    facts = [(tongue.say(N("会议：")), "　".join(_facts(event, tongue)))]
    return ballots.tally(ballot, facts, tongue, office=office, made=made)


def appraisal_result(store: Store, tongue: Tongue, event: Event, made: dt.datetime) -> Paper:
    """Return the result of an appraisal."""
    rows, poll = appraisal_rows(store, event), poll_of(store, event)
    day = event.starts.date() if event.starts else made.date()
    return appraisal_results.paper(
        tongue.say(said(N("{title}民主评议结果汇总表"), title=event.title)),
        _facts(event, tongue),
        rows,
        poll,
        doubts(rows, poll, store.find(Norm), day, lambda uid: tongue.title("person", uid)),
        tongue,
        office=get_setting(store, "office"),
        made=made,
    )


def _facts(event: Event, tongue: Tongue) -> Sequence[str]:
    """Say which meeting it was, in short."""
    units = event.field("units").kind.show(event.units, tongue)
    when = time_said(tongue, event.starts, event.ends) if event.starts else ""
    return [part for part in (units, when, event.place.strip()) if part]
