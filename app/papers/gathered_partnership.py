"""Papers of the partnerships, gathered from what a data file holds."""

import datetime as dt
from collections.abc import Iterable, Iterator

from app.papers import agreement_paper, good_case, joint_ledger, match_sheet, partnership_report
from app.papers.gathered_photos import photographs
from app.papers.good_case import Evidence
from app.papers.joint_ledger import JointWork
from app.papers.match_sheet import Brought
from app.papers.partnership_report import YearOfPartners
from app.papers.press import Paper
from app.records.events import Attachment, Attendance, Event, Topic
from app.records.partners import Agreement, Commitment, Match, Need, Publicity
from app.records.talks import Item
from app.records.words import Tongue
from app.rules.matching import funnel
from app.rules.partnership import (
    PartnerYear,
    growth,
    lane_cover,
    partner_years,
    partners_in,
    partners_of_units,
    untold,
)
from app.rules.radar import ASLEEP_AFTER, ASLEEP_DAYS, Watch, radar
from app.rules.rolls import covers
from app.store.bulk import linked
from app.store.rows import Store
from app.store.settings import get_setting, number_setting

_GROWTH_YEARS = 5


def agreement_of(store: Store, tongue: Tongue, agreement: Agreement, made: dt.datetime) -> Paper:
    """Return the text of an agreement, ready to sign."""
    lines = store.find(Commitment, agreement=agreement.uid, order="place")
    return agreement_paper.paper(agreement, lines, tongue, office=_office(store), made=made)


def joint_of(store: Store, tongue: Tongue, year: int, made: dt.datetime) -> Paper:
    """Return the ledger of the joint activities of a year held so far."""
    events = tuple(e for e in _joint(store) if _year(e) == year and _is_held(e, made))
    work = JointWork(
        year,
        events,
        {e.uid: store.count(Attendance, event=e.uid, state="present") for e in events},
        {e.uid: store.find(Topic, event=e.uid, order="place") for e in events},
        {e.uid: store.find(Item, event=e.uid) for e in events},
        {e.uid: store.find(Publicity, event=e.uid) for e in events},
    )
    return joint_ledger.joint_paper(work, tongue, office=_office(store), made=made)


def matrix_of(store: Store, tongue: Tongue, year: int, made: dt.datetime) -> Paper:
    """Return the five ones matrix of a year."""
    years = _years(store, _joint(store), year, made)
    return joint_ledger.matrix_paper(years, year, tongue, office=_office(store), made=made)


def radar_of(store: Store, tongue: Tongue, made: dt.datetime) -> Paper:
    """Return the list of agreements that are over, run out or sleep."""
    watches = _watches(store, _joint(store), made)
    return joint_ledger.radar_paper(watches, tongue, office=_office(store), made=made)


def press_of(store: Store, tongue: Tongue, year: int, made: dt.datetime) -> Paper:
    """Return the publicity register of a year; what has no day yet stands last."""
    reports = [each for each in store.find(Publicity) if each.on is None or each.on.year == year]
    return joint_ledger.press_paper(reports, year, tongue, office=_office(store), made=made)


def match_of(store: Store, tongue: Tongue, need: Need, made: dt.datetime, *, named: bool) -> Paper:
    """Return the sheet of a demand or supply with what it was matched with, the first one first."""
    if need.side == "supply":
        pairs = [(each.need, each) for each in store.find(Match, order="on", offer=need.uid)]
    else:
        pairs = [(each.offer, each) for each in store.find(Match, order="on", need=need.uid)]
    known = ((store.get(Need, uid or ""), match) for uid, match in pairs)
    found = [Brought(other, match) for other, match in known if other is not None]
    return match_sheet.paper(need, found, tongue, named=named, office=_office(store), made=made)


def good_case_of(store: Store, tongue: Tongue, agreement: Agreement, made: dt.datetime) -> Paper:
    """Return the dossier of a good case: all that happened in its term with its partners.

    Needs whose enterprise is not to be named are left out.
    """
    found = {
        e.uid: e
        for uid in agreement.enterprises
        for e in store.find(Event, partners=uid)
        if _is_held(e, made)
        and e.starts
        and covers(agreement.starts, agreement.ends, e.starts.date())
    }
    events = {e.uid: e for e in sorted(found.values(), key=lambda e: e.starts or made)}
    shown = [photo for uid in events for photo in store.find(Attachment, event=uid)]
    shown += store.find(Attachment, agreement=agreement.uid)
    told = [p for uid in events for p in store.find(Publicity, event=uid)]
    evidence = Evidence(
        agreement,
        tuple(store.find(Commitment, agreement=agreement.uid, order="place")),
        tuple(events.values()),
        tuple(sorted(told, key=lambda each: each.on or dt.date.max)),
        tuple(_matches(store, agreement)),
        photographs(store, shown, tongue),
    )
    return good_case.paper(evidence, tongue, office=_office(store), made=made)


def _matches(store: Store, agreement: Agreement) -> Iterator[Match]:
    for uid in agreement.enterprises:
        for need in store.find(Need, enterprise=uid, confidential=False):
            for match in (*store.find(Match, need=need.uid), *store.find(Match, offer=need.uid)):
                wanted = store.get(Need, match.need or "")
                if wanted is not None and not wanted.confidential:
                    yield match


def report_of(store: Store, tongue: Tongue, year: int, made: dt.datetime) -> Paper:
    """Return the year report of the partnerships."""
    agreements, events = store.find(Agreement), _joint(store)
    reports, today = store.find(Publicity), made.date()
    held = [e for e in events if _year(e) == year and _is_held(e, made)]
    told = [each for each in reports if each.on and each.on.year == year]
    states = (m.state for m in store.find(Match) if m.on and m.on.year == year)
    of = YearOfPartners(
        year,
        tuple(_years(store, events, year, made)),
        tuple(
            growth(agreements, events, reports, range(year - _GROWTH_YEARS + 1, year + 1), today)
        ),
        lane_cover(held, told),
        partners_of_units(agreements, today),
        funnel(states),
        tuple(_watches(store, events, made)),
        tuple(untold(held, reports, today)),
    )
    return partnership_report.paper(of, tongue, office=_office(store), made=made)


def _joint(store: Store) -> list[Event]:
    return linked(store, Event, "partners")


def _years(
    store: Store, events: Iterable[Event], year: int, made: dt.datetime
) -> list[PartnerYear]:
    return partner_years(partners_in(store.find(Agreement), year), events, year, made.date())


def _watches(store: Store, events: Iterable[Event], made: dt.datetime) -> list[Watch]:
    return radar(
        store.find(Agreement), events, made.date(), number_setting(store, ASLEEP_DAYS, ASLEEP_AFTER)
    )


def _year(event: Event) -> int:
    return event.starts.year if event.starts else 0


def _is_held(event: Event, made: dt.datetime) -> bool:
    return event.starts is not None and event.starts.date() <= made.date()


def _office(store: Store) -> str:
    return get_setting(store, "office")
