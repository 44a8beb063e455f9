"""Thirty units, a year of every shipped rule, over one, ten and a hundred times the events."""

import datetime as dt
import random
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TODAY = dt.date(2026, 11, 23)
YEARS = 20
BASE = 360  # a hundred times this is 30 units with 5 events a month for 20 years
BLINK_MS = 100
KINDS = ("members_meeting", "committee_meeting", "theme_day", "party_class", "group_meeting",
         "organisational_life", "appraisal", "joint_event")  # fmt: skip


def units():
    """Return thirty units: a committee, branches and groups."""
    from app.records.roster import Unit

    top = Unit(name="党委", kind="party_committee")
    branches = [
        Unit(name=f"第{n}支部", kind="branch", parent=top.uid, has_committee=n % 2 == 0)
        for n in range(17)
    ]
    groups = [Unit(name=f"第{n}小组", kind="group", parent=branches[n % 6].uid) for n in range(12)]
    return [top, *branches, *groups]


def events(count, there):
    """Return events spread over the years and units, each of one or two kinds."""
    from app.rules.counting import Held

    rng = random.Random(7)
    first = TODAY - dt.timedelta(365 * YEARS)
    return [
        Held(
            f"{n:032x}",
            tuple(rng.sample(KINDS, rng.choice((1, 1, 2)))),
            (rng.choice(there).uid,),
            first + dt.timedelta(rng.randrange(365 * YEARS)),
        )
        for n in range(count)
    ]


def milliseconds(act):
    """Return the least milliseconds of three rounds."""
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        act()
        best = min(best, time.perf_counter() - start)
    return best * 1000


def test_the_grid_is_answered_in_a_blink():
    from app.records.rules import Rule
    from app.rules.cadence import Cadence
    from app.store.seeding import shipped

    there = units()
    rules = [rec for rec in shipped() if isinstance(rec, Rule)]
    for size in (BASE, 10 * BASE, 100 * BASE):
        held = events(size, there)
        made = milliseconds(lambda held=held: Cadence(there, rules, (), held))

        def year(held=held):
            cadence = Cadence(there, rules, (), held)
            start = time.perf_counter()
            found = sum(1 for unit in there for _ in cadence.year(unit.uid, 2026, TODAY))
            return (time.perf_counter() - start) * 1000, found

        asked, found = min(year() for _ in range(3))
        print(f"{size:6,} events: prepared {made:5.0f} ms, {found} answers {asked:5.1f} ms")
    assert asked <= BLINK_MS


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    test_the_grid_is_answered_in_a_blink()
