"""The partnerships of a year in figures: five ones, lanes, partners per unit, growth, publicity."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

import attrs

from app.records.choices import FIVE_ONES, LANES
from app.records.events import Event
from app.records.partners import Agreement, Publicity
from app.rules.rolls import covers


@attrs.frozen
class PartnerYear:
    """Say what happened with one partner in a year; counts by key of FIVE_ONES and of LANES."""

    enterprise: str
    ones: Mapping[str, int]
    lanes: Mapping[str, int]
    events: tuple[Event, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """Return the five ones that were not held."""
        return tuple(key for key, count in self.ones.items() if not count)


def partners_in(agreements: Iterable[Agreement], year: int) -> list[str]:
    """Return the enterprises with an agreement in force on some day of a year, each once."""
    first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
    found = (
        uid
        for each in agreements
        if each.state != "draft"
        and (each.starts or dt.date.min) <= last
        and (each.ends or dt.date.max) >= first
        for uid in each.enterprises
    )
    return list(dict.fromkeys(found))


def partner_years(
    partners: Sequence[str], events: Iterable[Event], year: int, today: dt.date
) -> list[PartnerYear]:
    """Count the events of a year up to today for each partner, in the order given."""
    of: dict[str, list[Event]] = {uid: [] for uid in partners}
    for event in events:
        if event.starts is not None and event.starts.year == year and event.starts.date() <= today:
            for uid in event.partners:
                if uid in of:
                    of[uid].append(event)
    return [_partner_year(uid, held) for uid, held in of.items()]


def _partner_year(uid: str, held: Sequence[Event]) -> PartnerYear:
    return PartnerYear(
        uid,
        {one: sum(one in e.five_ones for e in held) for one in FIVE_ONES},
        {lane: sum(lane in e.lanes for e in held) for lane in LANES},
        tuple(sorted(held, key=lambda e: e.starts or dt.datetime.min)),
    )


def neglected(years: Iterable[PartnerYear]) -> list[PartnerYear]:
    """Return the partners with whom nothing was held, then those with the fewest of the ones."""
    lacking = [each for each in years if each.missing]
    return sorted(lacking, key=lambda each: (len(FIVE_ONES) - len(each.missing), len(each.events)))


def lane_cover(events: Iterable[Event], publicity: Iterable[Publicity]) -> dict[str, int]:
    """Count the joint events in each lane; a report stands for the lane of publicity."""
    counts = dict.fromkeys(LANES, 0)
    for event in events:
        if event.partners:
            for lane in event.lanes:
                counts[lane] += 1
    counts["publicity"] += sum(bool(each.enterprises) for each in publicity)
    return counts


def partners_of_units(agreements: Iterable[Agreement], day: dt.date) -> dict[str, int]:
    """Count the enterprises in partnership with each unit on a day, the most first."""
    of: dict[str, set[str]] = {}
    for each in agreements:
        if each.unit and each.state == "in_force" and covers(each.starts, each.ends, day):
            of.setdefault(each.unit, set()).update(each.enterprises)
    return {unit: len(firms) for unit, firms in sorted(of.items(), key=lambda p: -len(p[1]))}


@attrs.frozen
class Growth:
    """Count the partnerships of one year: partners, agreements signed, joint events, reports."""

    year: int
    partners: int
    signed: int
    events: int
    reports: int


def growth(
    agreements: Sequence[Agreement],
    events: Sequence[Event],
    publicity: Sequence[Publicity],
    years: Iterable[int],
    today: dt.date,
) -> list[Growth]:
    """Count the partnerships year by year, up to today."""
    held = [e.starts.date() for e in events if e.partners and e.starts]
    told = [p.on for p in publicity if p.enterprises and p.on]
    signed = [day for a in agreements if a.state != "draft" and (day := a.signed or a.starts)]
    return [
        Growth(
            year,
            len(partners_in(agreements, year)),
            _in_year(signed, year, today),
            _in_year(held, year, today),
            _in_year(told, year, today),
        )
        for year in years
    ]


def _in_year(days: Iterable[dt.date], year: int, today: dt.date) -> int:
    return sum(day.year == year and day <= today for day in days)


def untold(events: Iterable[Event], publicity: Iterable[Publicity], today: dt.date) -> list[Event]:
    """Return the joint events held so far that no report tells of, the latest first."""
    told = {each.event for each in publicity}
    quiet = [
        e for e in events
        if e.partners and e.starts and e.starts.date() <= today and e.uid not in told
    ]  # fmt: skip
    return sorted(quiet, key=lambda e: e.starts or dt.datetime.min, reverse=True)


def uses_of(resource: str, events: Iterable[Event]) -> list[Event]:
    """Return the events that used a shared resource, the latest first."""
    used = [event for event in events if resource in event.resources]
    return sorted(used, key=lambda e: e.starts or dt.datetime.min, reverse=True)
