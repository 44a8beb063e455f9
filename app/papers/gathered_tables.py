"""Month tables, item ledgers and partner files of what a data file holds."""

import datetime as dt
from calendar import monthrange

from app.papers import month_table, partner_file, required_table
from app.papers.month_table import MonthWork
from app.papers.partner_file import Dossier
from app.papers.press import Paper
from app.records.dates import Month
from app.records.events import Event
from app.records.partners import (
    Agreement,
    Commitment,
    Contact,
    Enterprise,
    Match,
    Need,
    Publicity,
    Resource,
)
from app.records.planning import Plan, PlanItem
from app.records.roster import Post, Unit
from app.records.words import Tongue
from app.rules.gathering import cadence_of
from app.store.listing import Wanted, listing
from app.store.rows import Store
from app.store.settings import get_setting

_ALL = 1_000_000


def month_of(store: Store, tongue: Tongue, unit: Unit, month: Month, made: dt.datetime) -> Paper:
    """Return the month table of a unit."""
    plans = frozenset(plan.uid for plan in store.find(Plan, unit=unit.uid))
    items = store.find(PlanItem, order="day", plan=plans, month=month) if plans else []
    earlier = _earlier(store, plans, month) if plans else []
    uids = frozenset(item.uid for item in (*items, *earlier))
    linked = store.find(Event, plan_items=uids) if uids else []
    first = dt.datetime(month.year, month.month, 1)
    last = first.replace(day=monthrange(month.year, month.month)[1], hour=23, minute=59)
    wanted = Wanted(equal={"units": unit.uid}, within={"starts": (first, last)}, limit=_ALL)
    events = {event.uid: event for event in linked}
    events |= {event.uid: event for event in listing(store, Event, wanted).records}
    posts = tuple(store.find(Post, unit=unit.uid))
    work = MonthWork(unit, month, tuple(items), tuple(events.values()), posts, tuple(earlier))
    return month_table.paper(work, tongue, office=get_setting(store, "office"), made=made)


def _earlier(store: Store, plans: frozenset[str], month: Month) -> list[PlanItem]:
    """Return the items of the months of the year before a month."""
    within = {"month": (Month(month.year, 1), month.plus(-1))}
    order = (("month", False), ("day", False))
    wanted = Wanted(order=order, equal={"plan": plans}, within=within, limit=_ALL)
    return listing(store, PlanItem, wanted).records if month.month > 1 else []


def required_of(
    store: Store, tongue: Tongue, unit: Unit | None, year: int, made: dt.datetime
) -> Paper:
    """Return the required meetings of a unit in a year, or of all units."""
    cadence, office = cadence_of(store), get_setting(store, "office")
    return required_table.paper(cadence, unit, year, tongue, office=office, made=made)


def partner_of(
    store: Store,
    tongue: Tongue,
    enterprise: Enterprise,
    made: dt.datetime,
    *,
    with_confidential: bool = False,
) -> Paper:
    """Return the file of one enterprise."""
    return partner_file.paper(
        dossier_of(store, enterprise),
        tongue,
        with_confidential=with_confidential,
        office=get_setting(store, "office"),
        made=made,
    )


def dossier_of(store: Store, enterprise: Enterprise) -> Dossier:
    """Gather what a file is made of; events of all partners of its agreements count there."""
    uid = enterprise.uid
    agreements = store.find(Agreement, order="-starts", enterprises=uid)
    needs = store.find(Need, order="-since", enterprise=uid)
    mine = frozenset(need.uid for need in needs)
    matches = [*store.find(Match, need=mine), *store.find(Match, offer=mine)] if mine else []
    others = frozenset(side for m in matches for side in (m.need, m.offer) if side) - mine
    partners = {uid, *(each for agreement in agreements for each in agreement.enterprises)}
    events = {e.uid: e for each in partners for e in store.find(Event, partners=each)}
    return Dossier(
        enterprise,
        tuple(store.find(Contact, enterprise=uid)),
        tuple(agreements),
        tuple(c for a in agreements for c in store.find(Commitment, agreement=a.uid)),
        tuple(events.values()),
        tuple(store.find(Resource, enterprise=uid)),
        tuple(needs),
        tuple({match.uid: match for match in matches}.values()),
        {other: need for other in others if (need := store.get(Need, other))},
        tuple(store.find(Publicity, enterprises=uid)),
    )
