"""What the page of an event reads, in a file of thirty branches.

``python -m tests.bench.bench_events`` prints milliseconds for one year of events, for ten and for
twenty; a page stays in a blink as long as the first two lines of each stay below 100.
"""

import datetime as dt
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from app.papers.dossier import held_of, lives_of, notes_on
from app.records.describe import Record
from app.records.events import Attendance, Event, Topic
from app.records.roster import Membership, Person, Unit
from app.records.words import N, said
from app.rules.agenda import to_carry
from app.store.file import create
from app.store.rows import Store
from app.store.seeding import seed

UNITS, PEOPLE, LAST = 30, 15, 2026
WORDS = "学习贯彻会议精神交流体会走访会员企业座谈外贸形势共建协议落实意见建议党员干部群众服务"
KINDS = ("committee_meeting", "theme_day", "group_meeting", "members_meeting")


def records(years: int) -> Iterator[Record]:
    """Yield units with their people and so many years of events, three or four a month."""
    rng = random.Random(years)

    def words(count: int) -> str:
        return "".join(rng.choices(WORDS, k=count))

    for number in range(UNITS):
        unit = Unit(name=f"第{number}支部", kind="branch")
        people = [Person(name=words(3), standing="formal") for _ in range(PEOPLE)]
        yield unit
        yield from people
        since = dt.date(LAST - years, 1, 1)
        yield from (Membership(person=p.uid, unit=unit.uid, since=since) for p in people)
        for month in range(12 * years):
            year, at = LAST - month // 12, month % 12 + 1
            for kind in KINDS[: 4 if at % 3 == 0 else 3]:
                starts = dt.datetime(year, at, rng.randint(1, 27), 9)
                event = Event(
                    title=words(9), kinds=(kind,), units=(unit.uid,), starts=starts,
                    content=words(300),
                )  # fmt: skip
                yield event
                yield from (Attendance(event=event.uid, person=p.uid) for p in people)
                for place, outcome in enumerate(("decision", "deferred", "information"), 1):
                    yield Topic(
                        event=event.uid, place=place, title=words(8), discussion=words(120),
                        outcome=outcome,
                    )  # fmt: skip


def spent(act: Callable[[], object], times: int = 5) -> float:
    """Return how many milliseconds an act takes, once warm."""
    act()
    begun = time.perf_counter()
    for _ in range(times):
        act()
    return (time.perf_counter() - begun) / times * 1000


def measure(store: Store) -> dict[str, float]:
    """Return milliseconds of what the page of the newest event reads."""
    (event,) = store.find(Event, order="-starts", limit=1)
    held = held_of(store, event)

    def carry() -> object:
        events = store.find(Event, units=event.units[0])
        topics = store.find(Topic, event=frozenset(each.uid for each in events))
        return to_carry(event, events, topics)

    return {
        "page": spent(lambda: held_of(store, event)),
        "topics to take up": spent(carry),
        "all checks": spent(lambda: notes_on(store, held, dt.date(LAST, 12, 31)), 2),
        "double life of a year": spent(lambda: lives_of(store, LAST), 2),
    }


def main() -> None:
    """Print the figures."""
    for years in (1, 10, 20):
        with tempfile.TemporaryDirectory() as folder:
            store = create(Path(folder) / "bench.tongxin")
            seed(store)
            with store.step(said(N("试"))) as step:
                step.put_many(records(years))
            print(f"{years} years, {store.count(Event)} events")
            for name, ms in measure(store).items():
                print(f"  {name}: {ms:.1f} ms")
            store.close()


if __name__ == "__main__":
    main()
