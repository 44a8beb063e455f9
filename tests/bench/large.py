"""A data file of the real size, written straight into its tables."""

import datetime as dt
import random
import time
from pathlib import Path

from app.records import RECORDS
from app.records.describe import new_uid
from app.store.file import create
from app.store.indexing import index_many
from app.store.rows import Store
from app.store.shape import columns

SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜曾单仇解查区"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国志文海波小梅兰宁新远帆"
PLACES = "宁波绍兴杭州嘉兴湖州金华衢州舟山台州丽水温州义乌慈溪余姚象山奉化"
TRADES = "轴承布料家具木材机电五金茶叶粮油物流仓储检测印染化工仪表灯具玩具船舶渔业纸品"
EPOCH = dt.date(2010, 1, 1)
DAY, BATCH = "2026-01-01T09:00:00", 10_000
TALK = "学习贯彻会议精神交流体会走访会员企业座谈外贸形势共建协议落实意见建议党员干部群众服务"


class Filling:
    """Write rows of one kind after the other, each with its search text."""

    def __init__(self, store: Store, rows: int) -> None:
        self.store, self.rng = store, random.Random(rows)
        self.uids: dict[str, list[str]] = {}
        self.spent = 0.0

    def some(self, letters: str, least: int, most: int) -> str:
        """Return some characters."""
        return "".join(self.rng.choices(letters, k=self.rng.randint(least, most)))

    def write(self, table: str, count: int, make) -> None:
        """Write so many rows; ``make`` returns the values of one that are not empty."""
        empty = {f.name: f.kind.dump(f.kind.empty) for f in RECORDS[table].fields}
        for first in range(1, count + 1, BATCH):
            numbers = range(first, min(first + BATCH, count + 1))
            self._batch(table, [(n, new_uid(), empty | make(n)) for n in numbers])

    def _batch(self, table: str, made: list[tuple[int, str, dict]]) -> None:
        cls, into = RECORDS[table], self.store.db.conn.executemany
        self.uids.setdefault(table, []).extend(uid for _, uid, _ in made)
        names = [f.name for f in columns(cls)]
        listed = ", ".join(f'"{name}"' for name in ("id", "uid", "made", "changed", *names))
        rows = [(n, uid, DAY, DAY, *(row[name] for name in names)) for n, uid, row in made]
        marks = ", ".join("?" * (len(names) + 4))
        into(f'INSERT INTO "{table}" ({listed}) VALUES ({marks})', rows)
        start = time.perf_counter()
        index_many(self.store.db, cls, [(n, row) for n, _, row in made])
        self.spent += time.perf_counter() - start

    def link(self, table: str, field: str, to: str) -> None:
        """Link every row to one record, named by chance."""
        targets = self.uids[to]
        pairs = ((uid, self.rng.choice(targets), 0) for uid in self.uids[table])
        sql = f'INSERT INTO "{table}_{field}" (source, target, place) VALUES (?, ?, ?)'
        self.store.db.conn.executemany(sql, pairs)


def fill(path: Path, rows: int) -> tuple[Store, float]:
    """Make a file with ``rows`` events and a fiftieth of enterprises; return it with ms per row.

    The time is what the search index costs for one event.
    """
    store = create(path)
    filling = Filling(store, rows)
    rng, some = filling.rng, filling.some
    store.db.conn.execute("PRAGMA synchronous = OFF")
    store.db.conn.execute("BEGIN")
    store.db.conn.execute("PRAGMA defer_foreign_keys = ON")
    filling.write("unit", 20, lambda n: {"name": f"第{n}党支部", "kind": "branch"})
    filling.write(
        "person", max(20, rows // 250), lambda n: {"name": some(SURNAMES, 1, 1) + some(GIVEN, 1, 2)}
    )
    filling.write(
        "enterprise",
        max(20, rows // 50),
        lambda n: {
            "name": f"{some(PLACES, 2, 2)}{some(GIVEN, 2, 2)}{some(TRADES, 2, 2)}有限公司",
            "credit_code": f"91330200{rng.randrange(10**9):09}X",
            "products": some(TRADES, 6, 20),
        },
    )
    people = filling.uids["person"]
    filling.spent = 0.0
    filling.write(
        "event",
        rows,
        lambda n: {
            "title": f"第{n}次{some(TALK, 4, 8)}会",
            "kinds": '["theme_day"]' if n % 3 else '["members_meeting", "party_class"]',
            "starts": f"{EPOCH + dt.timedelta(days=rng.randrange(6000))}T09:00",
            "place": some(PLACES, 2, 4),
            "chair": rng.choice(people),
            "content": some(TALK, 60, 160),
            "state": "final",
        },
    )
    spent = filling.spent / rows * 1e3
    filling.link("event", "units", "unit")
    store.db.conn.execute("COMMIT")
    return store, spent
