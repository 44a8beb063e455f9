"""Which agreements run out, which sleep, and what was to follow a signing."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

import attrs

from app.records.events import Event
from app.records.partners import Agreement, FollowUp, FollowUpTemplate
from app.records.words import N

BANDS = (30, 60, 90)
ASLEEP_AFTER = 120
# The key of the office's choice in the data file.
ASLEEP_DAYS = "asleep_days"
WATCHES = {
    "expired": N("已过期"),
    "within_30": N("30 天内到期"),
    "within_60": N("31 至 60 天到期"),
    "within_90": N("61 至 90 天到期"),
    "asleep": N("签而未动"),
    "well": N("正常"),
}
FOLLOW_UPS = {
    "done": N("已办成"),
    "late": N("逾期未办"),
    "due": N("30 天内应办"),
    "ahead": N("未到时间"),
}
_SOON = 30


@attrs.frozen
class Watch:
    """Say what is to be looked after in one agreement.

    ``days`` are those left of the term, less than 0 when it is over; ``quiet`` those since
    anything happened under it; ``last`` is the last event held with one of its partners.
    """

    agreement: Agreement
    term: str
    days: int | None
    quiet: int
    is_asleep: bool
    last: Event | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the keys of WATCHES this agreement stands under."""
        found = (self.term if self.term != "well" else "", "asleep" if self.is_asleep else "")
        return tuple(key for key in found if key) or ("well",)


def radar(
    agreements: Iterable[Agreement],
    events: Iterable[Event],
    today: dt.date,
    asleep_after: int = ASLEEP_AFTER,
) -> list[Watch]:
    """Watch the agreements in force that no later one renews: the nearest end first.

    An agreement sleeps when for so many days since it began, or since the last event with one
    of its partners, nothing has happened.
    """
    agreements = list(agreements)
    renewed = {each.renews for each in agreements if each.state != "draft"}
    held = by_partner(events, today)
    watched = [
        _watch(each, held, today, asleep_after)
        for each in agreements
        if each.state == "in_force" and each.uid not in renewed
    ]
    return sorted(watched, key=lambda each: (each.agreement.ends or dt.date.max, -each.quiet))


def by_partner(events: Iterable[Event], today: dt.date) -> dict[str, list[Event]]:
    """Return the events of each partner that have taken place, the oldest first."""
    found: dict[str, list[Event]] = {}
    past = [e for e in events if e.starts is not None and e.starts.date() <= today]
    for event in sorted(past, key=lambda e: e.starts or dt.datetime.min):
        for uid in event.partners:
            found.setdefault(uid, []).append(event)
    return found


def _watch(
    agreement: Agreement, held: Mapping[str, Sequence[Event]], today: dt.date, asleep_after: int
) -> Watch:
    begun = agreement.starts or agreement.signed or today
    lasts = [held[uid][-1] for uid in agreement.enterprises if held.get(uid)]
    last = max(lasts, key=lambda e: e.starts or dt.datetime.min, default=None)
    awake = last.starts.date() if last is not None and last.starts else dt.date.min
    quiet = max((today - max(begun, awake)).days, 0)
    days = (agreement.ends - today).days if agreement.ends else None
    asleep = begun <= today and quiet >= asleep_after and (days is None or days >= 0)
    return Watch(agreement, _term(days), days, quiet, asleep, last)


def _term(days: int | None) -> str:
    if days is None:
        return "well"
    if days < 0:
        return "expired"
    return next((f"within_{band}" for band in BANDS if days <= band), "well")


def chain_of(agreement: Agreement, agreements: Iterable[Agreement]) -> list[Agreement]:
    """Return an agreement with those it renews and those that renew it, the first one first."""
    known = {each.uid: each for each in agreements}
    after: dict[str, list[Agreement]] = {}
    for each in known.values():
        if each.renews:
            after.setdefault(each.renews, []).append(each)
    first, seen = agreement, {agreement.uid}
    while first.renews in known and first.renews not in seen:
        first = known[first.renews]
        seen.add(first.uid)
    chain: list[Agreement] = []
    waiting = [first]
    while waiting:
        each = waiting.pop(0)
        if each.uid not in {one.uid for one in chain}:
            chain.append(each)
            later = after.get(each.uid, [])
            waiting += sorted(later, key=lambda a: (a.starts or dt.date.max, a.id))
    return chain


def renewal(agreement: Agreement) -> Agreement:
    """Return the draft of the next version: the same term again, from the day after its end."""
    starts = agreement.ends + dt.timedelta(1) if agreement.ends else None
    ends = None
    if agreement.starts and agreement.ends and starts:
        ends = starts + (agreement.ends - agreement.starts)
        if _is_day_before_anniversary(agreement.starts, agreement.ends):
            years = (agreement.ends + dt.timedelta(1)).year - agreement.starts.year
            ends = _anniversary(starts, years) - dt.timedelta(1)
    kept = ("title", "unit", "enterprises", "lanes", "our_contact", "their_contact", "terms")
    values = {name: getattr(agreement, name) for name in (*kept, "funds", "place")}
    return Agreement(
        **values, starts=starts, ends=ends, signed=None, state="draft", renews=agreement.uid
    )


def _is_day_before_anniversary(starts: dt.date, ends: dt.date) -> bool:
    after = ends + dt.timedelta(1)
    return (after.month, after.day) == (starts.month, starts.day)


def _anniversary(day: dt.date, years: int) -> dt.date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return day.replace(year=day.year + years, day=28)


def follow_ups(agreement: Agreement, templates: Iterable[FollowUpTemplate]) -> list[FollowUp]:
    """Return what is to follow a signing by the templates in use, in the order of their days."""
    begun = agreement.signed or agreement.starts
    if begun is None:
        return []
    used = sorted((t for t in templates if not t.off), key=lambda t: (t.days or 0, t.id))
    return [
        FollowUp(
            agreement=agreement.uid,
            title=each.title,
            due=begun + dt.timedelta(each.days or 0),
            lane=each.lane,
            one=each.one,
            note=each.note,
        )
        for each in used
    ]


@attrs.frozen
class Followed:
    """Say how one follow-up stands (a key of FOLLOW_UPS), and since when it is done by what."""

    follow_up: FollowUp
    state: str
    done_on: dt.date | None = None
    event: Event | None = None


def followed(
    follow_up: FollowUp, agreement: Agreement, events: Iterable[Event], today: dt.date
) -> Followed:
    """Tell how a follow-up stands: done by its own day, or by the first event of its lane and one.

    One that names neither a lane nor one of the five ones is done by its day alone.
    """
    if follow_up.done_on is not None and follow_up.done_on <= today:
        return Followed(follow_up, "done", follow_up.done_on)
    if event := _keeping(follow_up, agreement, events, today):
        return Followed(follow_up, "done", event.starts.date() if event.starts else None, event)
    due = follow_up.due or dt.date.max
    if due < today:
        return Followed(follow_up, "late")
    return Followed(follow_up, "due" if (due - today).days <= _SOON else "ahead")


def _keeping(
    follow_up: FollowUp, agreement: Agreement, events: Iterable[Event], today: dt.date
) -> Event | None:
    if not (follow_up.lane or follow_up.one):
        return None
    begun = agreement.signed or agreement.starts or dt.date.min
    partners = set(agreement.enterprises)
    fitting = [
        e
        for e in events
        if e.starts is not None
        and begun <= e.starts.date() <= today
        and partners & set(e.partners)
        and (follow_up.lane is None or follow_up.lane in e.lanes)
        and (follow_up.one is None or follow_up.one in e.five_ones)
    ]
    return min(fitting, key=lambda e: e.starts or dt.datetime.max, default=None)
