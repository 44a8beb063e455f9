"""How much keeping, finding, naming and undoing cost, as ratios of one run.

Run ``python -m tests.bench.bench_store [FOLDER]`` with a folder on a real disk.
"""

import datetime as dt
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from app.records.events import Event
from app.records.partners import Contact, Enterprise
from app.records.roster import Person, Unit
from app.records.words import N, plain, said
from app.store.file import create
from app.store.history import undo
from app.store.listing import Wanted, listing
from app.store.mapping import dumped
from app.store.rows import Store
from app.store.titles import Titles

WORDS = "东海宁波绍兴远帆新业联合国际贸易进出口木材家具布料机电五金茶叶有限公司党建共建"
TOLD = said(N("录入"))
RAW_PRAGMAS = ("journal_mode = TRUNCATE", "foreign_keys = ON", "secure_delete = ON")


def timed(act: Callable[[int], object], n: int) -> float:
    """Return the seconds of one act."""
    start = time.perf_counter()
    act(n)
    return time.perf_counter() - start


def median(act: Callable[[int], object], times: int) -> float:
    """Return the median seconds of an act, told its number."""
    return statistics.median(timed(act, n) for n in range(times))


def in_turn(*acts: Callable[[int], object]) -> Iterator[float]:
    """Return the median seconds of acts done by turns, so that a busy disk slows all alike."""
    taken = [[timed(act, n) for act in acts] for n in range(300)]
    return map(statistics.median, zip(*taken, strict=True))


def words(rng: random.Random, length: int) -> str:
    """Return some characters as names have them."""
    return "".join(rng.choices(WORDS, k=length))


def event(unit: Unit, n: int) -> Event:
    """Return an event as a clerk types it."""
    return Event(
        title=f"第{n}次学习会",
        kinds=("theme_day", "party_class"),
        units=(unit.uid,),
        starts=dt.datetime(2026, 1, 1, 9),
        place="三楼会议室",
        theme="学习贯彻会议精神",
        content="会议传达了有关文件，与会人员结合工作谈了体会。" * 20,
    )


class Raw:
    """Keep the same event with nothing but sqlite3: the row alone, or all that we keep of it."""

    def __init__(self, path: Path, synchronous: str) -> None:
        self.conn = sqlite3.connect(path, isolation_level=None)
        for pragma in (*RAW_PRAGMAS, f"synchronous = {synchronous}"):
            self.conn.execute(f"PRAGMA {pragma}")
        self.names = [f.name for f in Event.fields if f.name not in ("units", "partners")]
        body = ", ".join(f'"{name}"' for name in self.names)
        for line in (
            f"CREATE TABLE event (id INTEGER PRIMARY KEY, uid TEXT UNIQUE, {body})",
            "CREATE INDEX event_starts ON event(starts)",
            "CREATE TABLE event_units (source TEXT, target TEXT, PRIMARY KEY (source, target))",
            "CREATE VIRTUAL TABLE found USING fts5(words, content='', tokenize='ascii')",
            "CREATE TABLE step (id INTEGER PRIMARY KEY, what TEXT)",
            "CREATE TABLE change (id INTEGER PRIMARY KEY, step, uid TEXT, after TEXT)",
            "CREATE INDEX change_uid ON change(uid)",
        ):
            self.conn.execute(line)
        marks = ", ".join("?" * (len(self.names) + 1))
        self.sql = f"INSERT INTO event (uid, {body}) VALUES ({marks})"

    def row(self, rec: Event) -> None:
        """Keep the row and nothing else."""
        self.conn.execute("BEGIN IMMEDIATE")
        self._row(rec)
        self.conn.execute("COMMIT")

    def _row(self, rec: Event) -> None:
        kept = dumped(rec)
        self.conn.execute(self.sql, [rec.uid, *(kept[name] for name in self.names)])

    def all(self, rec: Event) -> None:
        """Keep the row, its link, its search text and its history."""
        run = self.conn.execute
        run("BEGIN IMMEDIATE")
        self._row(rec)
        run("INSERT INTO event_units VALUES (?, ?)", [rec.uid, rec.units[0]])
        found = " ".join(f"{ord(c):x}" for c in rec.title + rec.place + rec.theme + rec.content)
        run("INSERT INTO found (words) VALUES (?)", [found])
        run("INSERT INTO step (what) VALUES ('x')")
        run("INSERT INTO change (step, uid, after) VALUES (1, ?, ?)", [rec.uid, str(dumped(rec))])
        run("COMMIT")


def saving(folder: Path, synchronous: str) -> None:
    """Print what one saved record costs against raw sqlite3."""
    store = create(folder / f"save-{synchronous}.tongxin")
    store.db.execute(f"PRAGMA synchronous = {synchronous}")
    unit = Unit(name="一支部", kind="branch")
    raw = Raw(folder / f"raw-{synchronous}.db", synchronous)
    kept: list[Event] = []

    def put(rec: Event) -> Event:
        with store.step(TOLD) as writer:
            return writer.put(rec)

    put(unit)
    alone, same, new, one, long, back = in_turn(
        lambda n: raw.row(event(unit, n)),
        lambda n: raw.all(event(unit, n)),
        lambda n: kept.append(put(event(unit, n))),
        lambda n: put(kept[n].having(place=f"{n}楼")),
        lambda n: put(kept[n].having(content=f"{n}" + kept[n].content)),
        lambda n: undo(store),
    )
    print(f"one record, synchronous={synchronous}, raw row alone {alone * 1e3:.2f} ms = 1.0")
    print(f"  raw with link, search text and history {same / alone:.1f}")
    print(
        f"  new {new / alone:.1f}  a short field {one / alone:.1f}  a long one {long / alone:.1f}"
    )
    print(f"  undo {back / alone:.1f}   new against raw of the same work {new / same:.1f}")
    store.close()


def enterprises(store: Store, rng: random.Random, count: int) -> float:
    """Make so many enterprises in one step and return the seconds each took."""
    unit = Unit(name="第一分会", kind="branch_association")
    start = time.perf_counter()
    with store.step(TOLD) as writer:
        writer.put(unit)
        for _ in range(count):
            firm = Enterprise(
                name=words(rng, 10),
                region=words(rng, 4),
                products=words(rng, 20),
                address=words(rng, 12),
                associations=(unit.uid,),
            )
            writer.put(firm)
            if rng.random() < 0.1:
                writer.put(Contact(name=words(rng, 3), enterprise=firm.uid))
    return (time.perf_counter() - start) / count


QUERIES = {
    "nothing typed": "",
    "1 character": "木",
    "2": "木材",
    "2 words": "木 茶",
    "no hit": "龘",
}
ORDERS = {"newest": (), "by name": (("name", False),), "by link": (("associations", True),)}


def filtered(store: Store, order: tuple[tuple[str, bool], ...]) -> Iterator[str]:
    """Yield what each query costs in a list so ordered, and how many it finds."""
    for name, query in QUERIES.items():
        wanted = Wanted(words=query, order=order)
        total = listing(store, Enterprise, wanted).total
        spent = median(lambda _, w=wanted: listing(store, Enterprise, w), 5)
        yield f"{name} {spent * 1e3:.0f} ms ({total})"


def keystrokes(folder: Path) -> None:
    """Print what a key stroke in a filter costs at 1x, 10x and 100x."""
    for count in (300, 3_000, 30_000):
        rng = random.Random(count)
        store = create(folder / f"list-{count}.tongxin")
        each = enterprises(store, rng, count)
        titles = Titles(store.db, plain)
        print(f"{count} enterprises, made in one step at {each * 1e3:.2f} ms each")
        for order, pairs in ORDERS.items():
            print(f"  key stroke, {order}: {', '.join(filtered(store, pairs))}")
        naming(store, titles)
        start = time.perf_counter()
        undo(store)
        spent = time.perf_counter() - start
        print(f"  undo of it all: {spent / count * 1e3:.2f} ms each")
        store.close()


def naming(store: Store, titles: Titles) -> None:
    """Print what names of records cost, first and remembered, against one raw look-up."""
    firms = [rec.uid for rec in store.find(Enterprise, limit=300)]
    contacts = [rec.uid for rec in store.find(Contact, limit=30)]
    raw = store.db.conn.execute
    sql = "SELECT name FROM enterprise WHERE uid = ?"
    plainly = median(lambda n: raw(sql, [firms[n]]).fetchone(), len(firms))
    first = median(lambda n: titles.title("enterprise", firms[n]), len(firms))
    again = median(lambda n: titles.title("enterprise", firms[n]), len(firms))
    linked = median(lambda n: titles.title("contact", contacts[n]), len(contacts))
    print(
        f"  title, raw look-up {plainly * 1e6:.0f} us = 1.0: first {first / plainly:.1f},"
        f" remembered {again / plainly:.2f}, with a link {linked / plainly:.1f}"
    )


def roll(folder: Path) -> None:
    """Print what a roster of a thousand people costs to read, against raw tuples."""
    store = create(folder / "roll.tongxin")
    with store.step(TOLD) as writer:
        writer.put_many(Person(name=f"甲{n}", duty="干事") for n in range(1000))
    raw = median(lambda _: store.db.conn.execute("SELECT * FROM person").fetchall(), 9)
    ours = median(lambda _: store.find(Person), 9)
    print(f"1,000 records read against raw rows: {ours / raw:.1f} ({ours * 1e3:.0f} ms)")
    store.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as made:
        saving(Path(made), "FULL")
        saving(Path(made), "OFF")
        roll(Path(made))
        keystrokes(Path(made))
