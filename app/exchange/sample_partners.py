"""The sample's enterprises: names from invented parts, agreements, needs, matches, press."""

import datetime as dt
import itertools
from typing import Any

from app.exchange.sample_world import World, words
from app.records.choices import CHANNELS, ENTERPRISE_SIZES, MATCH_STATES
from app.records.dates import Month
from app.records.events import Event
from app.records.partners import (
    Agreement,
    Commitment,
    Contact,
    Enterprise,
    FollowUpTemplate,
    Match,
    Need,
    Publicity,
    Resource,
)
from app.rules.credit import body_check, credit_check
from app.rules.radar import follow_ups
from app.rules.rolls import covers
from app.store.seeding import shipped

ENTERPRISES = 300
# From today: the first is over, the next three end within 60 days, the others later.
_ENDS = (-40, 18, 36, 55, 120, 150, 190, 240, 300, 420, 500, 640)
_LINE = ("lane", "one", "times", "per", "text")
_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def add_partners(world: World) -> None:
    """Add enterprises with contacts, agreements, resources, needs and matches."""
    said = words("partners")
    brands = [a + b for a in said["first"] for b in said["second"]]
    world.rng.shuffle(brands)
    codes: set[str] = set()
    for place, brand in enumerate(brands[:ENTERPRISES]):
        _enterprise(world, brand, place, codes)
    for place, days in enumerate(_ENDS):
        _agreement(world, place, world.today + dt.timedelta(days))
    _resources(world)
    _needs(world)


def choose_good_case(world: World) -> Agreement:
    """Mark the agreement in term with which most was done together; return it."""
    valid = [each for each in world.of(Agreement) if covers(each.starts, each.ends, world.today)]
    best = max(valid, key=lambda each: len(held_under(world, each)))
    good = best.having(good_case=True, good_note=words("partners")["agreements"]["good"])
    world.swap(best, good)
    return good


def held_under(world: World, agreement: Agreement) -> list[Event]:
    """Return the events held with a partner while its agreement was valid."""
    return [
        event
        for event in world.of(Event)
        if event.state != "draft"
        and event.starts is not None
        and set(event.partners) & set(agreement.enterprises)
        and covers(agreement.starts, agreement.ends, event.starts.date())
    ]


def _code(world: World, codes: set[str]) -> str:
    """Return a code of the right shape in the region 99, which does not exist."""
    while True:
        body = "MA" + "".join(world.pick(_SIGNS) for _ in range(6))
        code = f"919901{world.rng.randrange(1, 30):02d}{body}{body_check(body)}"
        code += credit_check(code)
        if code not in codes:
            codes.add(code)
            return code


def _enterprise(world: World, brand: str, place: int, codes: set[str]) -> None:
    said = words("partners")
    city, trade = world.pick(said["cities"]), world.pick(tuple(said["trades"]))
    words_of = said["trades"][trade]
    form = world.rng.choices(said["forms"], said["form_weights"])[0]
    party = world.pick(said["party_orgs"]) if place < 20 or world.happens(40) else ""
    extra = (world.unit("compliance"),) if world.happens(6) else ()
    short = brand + words_of["short"]
    street = f"{world.pick(said['districts'])}{world.pick(said['roads'])}"
    made = world.add(
        Enterprise(
            name=f"{city}{brand}{world.pick(words_of['words'])}{form}",
            credit_code=_code(world, codes),
            short=short,
            member_number=f"YF{place + 1:04d}",
            state="left" if place > 40 and world.happens(2) else "member",
            associations=(world.unit(trade), *extra),
            region=f"{said['province']}{city}",
            address=f"{said['province']}{city}市{street}{world.rng.randint(1, 399)}号",
            products=world.pick(words_of["products"]),
            size=world.rng.choices(tuple(ENTERPRISE_SIZES), (2, 5, 7, 1))[0],
            joined=Month(world.rng.randint(2006, world.first_year - 1), world.rng.randint(1, 12)),
            party_org=f"中共{short}{party}" if party else "",
            party_members=world.rng.randint(3, 120) if party else None,
            party_secretary=_somebody(world) if party else "",
            phone=f"0990-{world.rng.randint(2000000, 8999999)}",
        )
    )
    for number in range(2 if place < 20 or world.happens(15) else 1):
        world.add(
            Contact(
                enterprise=made.uid,
                name=_somebody(world),
                duty=world.pick(said["duties"]),
                phone=f"1980000{world.rng.randrange(10_000):04d}",
                email=f"lianxi{place + 1:03d}{'ab'[number]}@example.com",
                first=number == 0,
                since=dt.date(world.first_year - 1, 1, 1),
            )
        )


def _somebody(world: World) -> str:
    said = words("partners")
    return f"{world.pick(said['surnames'])}{world.pick(said['given'])}"


def _agreement(world: World, place: int, ends: dt.date) -> None:
    said, enterprises = words("partners"), world.of(Enterprise)
    texts, unit = said["agreements"], ("first", "second", "third", "committee")[place % 4]
    partners = [enterprises[place], *([enterprises[14]] if place == 5 else [])]
    in_a_year = world.today + dt.timedelta(330)
    starts = ends - dt.timedelta(730 if place % 3 or ends > in_a_year else 365) + dt.timedelta(1)
    signed = starts - dt.timedelta(world.rng.randint(0, 8))
    lines = sorted(world.rng.sample(range(len(said["commitments"])), world.rng.randint(4, 6)))
    ours = {"first": "周望舒", "second": "梁启澜", "third": "马骁然", "committee": "沈若溪"}[unit]
    made = world.add(
        Agreement(
            number=f"GJ-{signed.year}-{place + 1:02d}",
            title=f"{world.units[unit].short}与{partners[0].short}{world.pick(texts['titles'])}",
            unit=world.unit(unit),
            enterprises=tuple(p.uid for p in partners),
            signed=signed,
            place=world.pick(texts["places"]),
            starts=starts,
            ends=ends,
            lanes=_lanes(said, lines),
            our_contact=world.person(ours),
            their_contact=_contact_of(world, partners[0].uid),
            terms=world.pick(texts["terms"]),
            funds=world.pick(texts["funds"]),
        )
    )
    world.records += follow_ups(made, _templates())
    for number, line in enumerate(lines, 1):
        values = dict(zip(_LINE, said["commitments"][line], strict=True))
        world.add(Commitment(agreement=made.uid, place=number, **values))


def _templates() -> list[FollowUpTemplate]:
    return [rec for rec in shipped() if isinstance(rec, FollowUpTemplate)]


def _lanes(said: Any, lines: list[int]) -> tuple[str, ...]:
    kept = {said["commitments"][line][0] for line in lines}
    return tuple(
        lane for lane in ("resources", "activities", "business", "publicity") if lane in kept
    )


def _contact_of(world: World, enterprise: str) -> str:
    return next(c.uid for c in world.of(Contact) if c.enterprise == enterprise)


def _resources(world: World) -> None:
    said = words("partners")
    for place, enterprise in enumerate(world.of(Enterprise)[:15]):
        kind, name, text = said["resources"][place % len(said["resources"])]
        world.add(
            Resource(
                name=name.format(e=enterprise.short),
                kind=kind,
                enterprise=enterprise.uid,
                available=world.pick(said["available"]),
                text=text,
            )
        )
    for kind, name, text in said["our_resources"]:
        world.add(
            Resource(name=name, kind=kind, unit=world.unit("committee"), available="", text=text)
        )


def _needs(world: World) -> None:
    made: dict[str, list[Need]] = {"demand": [], "supply": []}
    products = [p for t in words("partners")["trades"].values() for p in t["products"]]
    for place in range(30):
        # Fifteen goods, each looked for once and offered once, so that there is what to match.
        goods = products[place % 15].split("、")[0]
        side = "demand" if place < 15 else "supply"
        made[side].append(_need(world, side, goods, place))
    states = [state for state in MATCH_STATES for _ in range(2)]
    for demand, supply, state in zip(made["demand"], made["supply"], states, strict=False):
        since = max(demand.since or world.today, supply.since or world.today)
        world.add(
            Match(
                need=demand.uid,
                offer=supply.uid,
                on=min(since + dt.timedelta(world.rng.randint(2, 20)), world.today),
                state=state,
                by=world.person(world.pick(("秦牧川", "邵明达", "石敬安"))),
                reasons=world.pick(words("partners")["match_reasons"]),
                outcome=words("partners")["match_outcomes"][state],
            )
        )


def _need(world: World, side: str, goods: str, place: int) -> Need:
    said, enterprise = words("partners"), world.of(Enterprise)[20 + place * 3]
    since = world.days_ago(25, 150)
    state = "met" if place % 15 in {6, 7} else "withdrawn" if place % 15 == 14 else "open"
    return world.add(
        Need(
            enterprise=enterprise.uid,
            side=side,
            title=world.pick(said["demands" if side == "demand" else "supplies"]).format(p=goods),
            products=goods,
            quantity=world.pick(said["quantities"]),
            region=enterprise.region,
            since=since,
            until=since + dt.timedelta(world.pick((90, 180, 365))),
            confidential=world.happens(15),
            state=state,
            text=world.pick(said["need_texts"]),
        )
    )


def add_publicity(world: World) -> None:
    """Add reports about the year's joint events and some theme days."""
    said = words("partners")
    held = [e for e in world.of(Event) if e.state != "draft" and e.theme]
    joint = [e for e in held if e.partners]
    others = [e for e in held if "theme_day" in e.kinds][::4]
    channels = itertools.cycle(key for key in CHANNELS if key in said["outlets"])
    for place, event in enumerate((joint * 2)[:8] + others[:6]):
        channel = next(channels)
        assert event.starts is not None
        unit = next(u.short for u in world.units.values() if u.uid == event.units[0])
        headline = said["headlines"][(place + place // 7) % len(said["headlines"])]
        world.add(
            Publicity(
                title=headline.format(theme=event.theme, unit=unit),
                event=event.uid,
                enterprises=event.partners,
                channel=channel,
                outlet=said["outlets"][channel],
                on=min(event.starts.date() + dt.timedelta(world.rng.randint(1, 4)), world.today),
                author=world.pick(("程砚秋", "郭子衿", "林书禾")),
                first_review=world.person("林书禾"),
                second_review=world.person("周望舒"),
                final_review=world.person("韩知微"),
                link=f"https://news.example.com/{event.starts:%Y%m%d}-{place + 1}",
                taken_up=world.pick(said["taken_up"]),
            )
        )
