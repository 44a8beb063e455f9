"""The sample's bodies and people, with those who came, moved and left during the year."""

import datetime as dt
from typing import Any

from app.exchange.sample_world import World, words
from app.records.dates import Month
from app.records.roster import Membership, Person, Post, Unit

_ELECTED = {"committee": (2, 5, 20, 5), "first": (3, 12, 28, 3), "second": (1, 6, 15, 3)}
_YOUNG_SINCE = 1986
_STEPS_TO_THE_PARTY = {"probationary", "development_target", "activist", "applicant"}


def add_roster(world: World) -> None:
    """Add units, people, memberships and posts."""
    said = words("roster")
    for key, row in said["units"].items():
        _add_unit(world, key, row)
    for values in said["people"]:
        row = dict(zip(said["people_columns"], values, strict=True))
        world.people[row["name"]] = world.add(_person(world, row))
    for values in said["people"]:
        _join(world, dict(zip(said["people_columns"], values, strict=True)), said["changes"])
    for values in said["posts"]:
        row = dict(zip(said["posts_columns"], values, strict=True))
        person, unit = world.person(row.pop("person")), world.unit(row["unit"])
        world.add(
            Post(**row | {"person": person, "unit": unit}, since=_elected(world, row["unit"]))
        )
    _publicity_post(world, said["changes"])
    for name in said["central_members"]:
        _belong(world, name, "central", dt.date(world.first_year - 2, 6, 1))


def _add_unit(world: World, key: str, row: dict[str, Any]) -> None:
    parent = world.unit(row["parent"]) if "parent" in row else None
    elected = term_ends = None
    if key in _ELECTED:
        elected = _elected(world, key)
        term_ends = elected.replace(year=elected.year + _ELECTED[key][3]) - dt.timedelta(1)
    founded = dt.date(2004 + len(world.units), 1 + len(world.units) % 12, 18)
    unit = Unit(**row | {"parent": parent}, founded=founded, elected=elected, term_ends=term_ends)
    world.units[key] = world.add(unit)


def _elected(world: World, key: str) -> dt.date:
    ago, month, day, _term = _ELECTED.get(key, (3, 1, 8, 0))
    return dt.date(world.first_year - ago, month, day)


def _person(world: World, row: dict[str, Any]) -> Person:
    joined = confirmed = applied = None
    if row["joined"]:
        joined = world.workday(row["joined"], world.rng.randint(3, 12))
        confirmed = world.workday(joined.year + 1, joined.month, 20, 26)
        applied = world.workday(joined.year - 2, 4)
    elif row["standing"] in _STEPS_TO_THE_PARTY:
        applied = world.workday(world.first_year - 2, 9)
    if row["standing"] == "probationary":
        joined = dt.date(world.first_year - 1, 12, 10)
    values = {k: v for k, v in row.items() if k not in {"unit", "group", "joined", "birth"}}
    return Person(
        **values,
        birth=Month(*map(int, row["birth"].split("-"))),
        applied=applied,
        joined=joined,
        confirmed=confirmed,
        ethnic="满族" if world.happens(6) else "汉族",
        phone=f"1390000{len(world.people) + 1101:04d}",
        state="transferred"
        if row["name"] == words("roster")["changes"]["moved_away"]
        else "normal",
    )


def _belong(
    world: World, name: str, unit: str, since: dt.date, until: dt.date | None = None, note: str = ""
) -> None:
    world.add(
        Membership(
            person=world.person(name), unit=world.unit(unit), since=since, until=until, note=note
        )
    )


def _join(world: World, row: dict[str, Any], changes: dict[str, str]) -> None:
    name, unit, year = row["name"], row["unit"], world.first_year
    person = world.people[name]
    since = max(person.joined or dt.date.min, dt.date(year - 4, 3, 1))
    until, note = None, ""
    if name == changes["moved_to_first"]:
        _belong(world, name, "second", since, dt.date(year, 4, 14), "岗位调整，转入第一党支部")
        since = dt.date(year, 4, 15)
    if name == changes["came_in"]:
        since, note = dt.date(year, 3, 10), "由合作单位党组织转入"
    if name == changes["moved_away"]:
        until, note = dt.date(year, 6, 30), "调离商会，组织关系转出"
    for key, why in ((unit, note), (row["group"], "")):
        if key:
            _belong(world, name, key, since, until, why)
    _study(world, person, changes, is_here=until is None)
    if any(who == name and where == "committee" for who, where, *_ in words("roster")["posts"]):
        _belong(world, name, "committee", _elected(world, "committee"))


def _study(world: World, person: Person, changes: dict[str, str], *, is_here: bool) -> None:
    name, year = person.name, world.first_year
    if person.birth is not None and person.birth.year >= _YOUNG_SINCE and is_here:
        _belong(world, name, "youth", dt.date(year - 2, 5, 4))
    elif name == changes["retired_from_youth"]:
        _belong(world, name, "youth", dt.date(year - 3, 5, 4), dt.date(year, 5, 3), "超龄")


def _publicity_post(world: World, changes: dict[str, str]) -> None:
    """Let one committee post change hands, so that the day decides who holds it."""
    year, unit, start = world.first_year, world.unit("second"), _elected(world, "second")
    terms = (
        (changes["publicity_before"], start, dt.date(year, 5, 31)),
        (changes["publicity_after"], dt.date(year, 6, 1), None),
    )
    for name, since, until in terms:
        world.add(
            Post(
                person=world.person(name),
                unit=unit,
                kind="publicity",
                rank=4,
                duties="理论学习和信息报送",
                since=since,
                until=until,
            )
        )
