"""Checklists, ballots and results of what a data file holds, gathered for their papers."""

import datetime as dt
from collections.abc import Sequence

from app.papers import appraisal_results, attendance_table, ballots, checklist, study_hours
from app.papers.ballots import Ballot
from app.papers.facts import (
    appraisal_rows,
    around,
    attendance_of,
    committee_words,
    events_of,
    members_of,
    poll_of,
    stages_of,
    study_of,
)
from app.papers.press import Paper
from app.papers.wording import day_said, time_said
from app.records.checklists import Stage
from app.records.events import Event
from app.records.roster import Membership, Unit
from app.records.rules import Holiday
from app.records.study import Norm
from app.records.words import N, Tongue, said
from app.rules.appraisal import doubts
from app.rules.checklists import checklist_of, standings
from app.rules.preparing import counted
from app.rules.rolls import roster_on
from app.rules.sittings import sittings
from app.rules.study import held_in
from app.rules.terms import ladder, term_of, told
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


def hours_table(store: Store, tongue: Tongue, unit: Unit, year: int, made: dt.datetime) -> Paper:
    """Return the hours of a body's members in a year."""
    found = study_of(store, unit, year, made.date())
    return study_hours.paper(
        tongue.say(said(N("{unit}{year}年学时表"), unit=unit.short or unit.name, year=year)),
        found.hours,
        len(found.without),
        tongue,
        office=get_setting(store, "office"),
        made=made,
    )


def attendance_of_year(
    store: Store, tongue: Tongue, unit: Unit, year: int, made: dt.datetime
) -> Paper:
    """Return who sat where in a body's year, as far as it was held."""
    events = held_in(events_of(store, year, unit.uid), year, made.date())
    day = min(made.date(), dt.date(year, 12, 31))
    people = roster_on(store.find(Membership, unit=unit.uid), unit.uid, day)
    rows = attendance_of(store, events)
    return attendance_table.paper(
        tongue.say(said(N("{unit}{year}年考勤表"), unit=unit.short or unit.name, year=year)),
        events,
        sittings(people, events, rows),
        tongue,
        office=get_setting(store, "office"),
        made=made,
    )


def ladder_of(store: Store, tongue: Tongue, unit: Unit, made: dt.datetime) -> Paper:
    """Return the ladder to a body's next election with the papers due at each rung."""
    norms, day = store.find(Norm), made.date()
    term = term_of(unit, norms, day)
    ends = term.ends if term else None
    stages = stages_of(store, "re_election", "unit", unit.uid, ends)
    facts = [unit.name]
    if term:
        facts += [
            tongue.say(said(N("任期届满：{day}"), day=day_said(tongue, term.ends))),
            tongue.say(told(ladder(stages, term.ends), term.ends, day)),
        ]
    return checklist.paper(
        tongue.say(said(N("{unit}换届工作清单"), unit=unit.short or unit.name)),
        facts,
        standings(stages, ends, day, table(store.find(Holiday))),
        lambda _stage: "",
        tongue,
        notes=committee_words(store, unit, norms, day),
        office=get_setting(store, "office"),
        made=made,
    )
