"""The desk the sample association is written on: its words, its chance, what is made so far."""

import datetime as dt
import json
import random
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, TypeVar

import attrs

from app.places import data
from app.records.describe import Record
from app.records.roster import Membership, Person, Post, Unit
from app.records.rules import Holiday
from app.rules.workdays import Workdays, nearest_workday, table
from app.store.seeding import shipped

R = TypeVar("R", bound=Record)
T = TypeVar("T")
# Of years whose official table is not shipped the great holidays are kept clear of.
_CLEAR_OF_HOLIDAYS = {1: (5, 18), 2: (20, 26), 5: (6, 26), 10: (9, 26)}


@cache
def words(name: str) -> Any:
    """Return one of the files of words in data/sample."""
    return json.loads((data() / "sample" / f"{name}.json").read_text(encoding="utf-8"))


@cache
def _kinds() -> Workdays:
    return table(rec for rec in shipped() if isinstance(rec, Holiday))


@attrs.define
class World:
    """Hold what the sample is made of; the same day always gives the same content."""

    today: dt.date
    blob: Callable[[bytes], str]
    rng: random.Random = attrs.field(factory=lambda: random.Random(20210701))
    records: list[Record] = attrs.field(factory=list)
    units: dict[str, Unit] = attrs.field(factory=dict)
    people: dict[str, Person] = attrs.field(factory=dict)

    @property
    def years(self) -> tuple[int, ...]:
        """Return the years told of: this one, before July the one before as well."""
        year = self.today.year
        return (year - 1, year) if self.today.month <= 6 else (year,)

    @property
    def first_year(self) -> int:
        """Return the year in which people came and went."""
        return self.years[0]

    def add(self, rec: R) -> R:
        """Take a record into the sample."""
        self.records.append(rec)
        return rec

    def swap(self, old: Record, new: Record) -> None:
        """Put a record in the place of an earlier one."""
        self.records[self.records.index(old)] = new

    def of(self, cls: type[R]) -> list[R]:
        """Return the records of one kind made so far."""
        return [rec for rec in self.records if isinstance(rec, cls)]

    def person(self, name: str) -> str:
        """Return the uid of a person by name."""
        return self.people[name].uid

    def name_of(self, uid: str) -> str:
        """Return the name of a person by uid."""
        return next(p.name for p in self.people.values() if p.uid == uid)

    def unit(self, key: str) -> str:
        """Return the uid of a unit by its key in the words."""
        return self.units[key].uid

    def pick(self, choices: Sequence[T]) -> T:
        """Take one of these by chance."""
        return choices[self.rng.randrange(len(choices))]

    def happens(self, percent: int) -> bool:
        """Let chance decide."""
        return self.rng.randrange(100) < percent

    def workday(self, year: int, month: int, low: int = 3, high: int = 26) -> dt.date:
        """Return a day from Monday to Friday between two days of a month."""
        first, last = _CLEAR_OF_HOLIDAYS.get(month, (1, 28))
        low, high = min(max(low, first), last), max(min(high, last), first)
        day = dt.date(year, month, self.rng.randint(low, high))
        return nearest_workday(day + dt.timedelta((0, 0, 0, 0, 0, 2, 1)[day.weekday()]), _kinds())

    def days_ago(self, low: int, high: int) -> dt.date:
        """Return a day so many days before today."""
        return self.today - dt.timedelta(self.rng.randint(low, high))

    def memberships(self) -> list[Membership]:
        """Return who belongs where."""
        return self.of(Membership)

    def posts(self) -> list[Post]:
        """Return who serves where."""
        return self.of(Post)
