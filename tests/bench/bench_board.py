"""The promise board over many items: first look, a filter, a step taken; at 1×, 10× and 100×."""

import datetime as dt
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
SIZES = (500, 5_000, 50_000)
SCREEN_MS = 100
TODAY = dt.date(2026, 11, 23)
# Most of ten years' items went all the way; some of the last months are still under way.
WAYS = (
    ("assigned", "measure", "settle", "told", "revisited", "closed"),
    ("assigned", "settle", "told", "closed"),
    ("assigned", "waiting", "resumed", "settle", "told", "closed"),
    ("declined", "told", "closed"),
)
UNDER_WAY = ((), ("assigned",), ("assigned", "waiting"), ("settle",), ("settle", "told"))


def fill(path, count):
    """Make a file with so many items, each with its voice and about five steps."""
    from app.store.file import create
    from tests.bench.large import Filling

    store = create(path)
    made = Filling(store, count)
    rng = made.rng
    store.db.conn.execute("PRAGMA synchronous = OFF")
    store.db.conn.execute("BEGIN")
    store.db.conn.execute("PRAGMA defer_foreign_keys = ON")
    made.write("unit", 20, lambda n: {"name": f"第{n}党支部", "kind": "branch"})
    made.write("person", 200, lambda n: {"name": f"人{n}"})
    kinds = ("opinion", "suggestion", "difficulty", "problem", "task")
    days = [TODAY - dt.timedelta(rng.randrange(3650)) for _ in range(count)]
    mine = [rng.choice(kinds) for _ in range(count)]
    made.write(
        "item",
        count,
        lambda n: {
            "number": f"YJ-{n}",
            "kind": mine[n - 1],
            "text": made.some("建议会员服务通知会议材料展会物流", 20, 60),
            "raised_on": days[n - 1].isoformat(),
            "unit": rng.choice(made.uids["unit"]),
            "owner": rng.choice(made.uids["person"]),
        },
    )
    uids = made.uids["item"]
    made.write("voice", count, lambda n: {"item": uids[n - 1], "name": f"提出人{n}"})
    steps = list(_steps(rng, days, mine))
    made.write(
        "item_step",
        len(steps),
        lambda n: {"item": uids[steps[n - 1][0]], "on": steps[n - 1][1], "kind": steps[n - 1][2],
                   "text": "办理"},
    )  # fmt: skip
    store.db.conn.execute("COMMIT")
    return store, len(steps)


def _steps(rng, days, kinds):
    for n, day in enumerate(days):
        young = (TODAY - day).days < 120
        way = rng.choice(UNDER_WAY if young and rng.random() < 0.6 else WAYS)
        for kind in way:
            day = min(day + dt.timedelta(rng.randrange(1, 15)), TODAY)
            settle = "answered" if kinds[n] == "opinion" else "carried_out"
            yield n, day.isoformat(), settle if kind == "settle" else kind


def clocked(act):
    """Return how many milliseconds something takes."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1e3


def measure(folder, count):
    """Return what the board costs over so many items."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from app.records.talks import Item, Step
    from app.records.words import said
    from app.store.seeding import seed
    from app.tabs.talks.board import PromiseBoard
    from app.ui import theme
    from app.ui.ask import Ask
    from app.ui.desk import set_desk
    from app.ui.memory import Memory

    app = QApplication.instance() or QApplication([])
    theme.apply(app, "light")
    store, steps = fill(Path(folder) / f"{count}.tongxin", count)
    seed(store)
    settings = QSettings(f"{folder}/m.ini", QSettings.Format.IniFormat)
    desk = set_desk(store, Ask(), Memory(settings), today=lambda: TODAY)
    read = clocked(desk.facts.all)
    board = PromiseBoard(desk)
    board.resize(1366, 768)
    first = clocked(lambda: (board.show(), app.processEvents(), board.grab()))
    box = board.filters.unit

    def narrow():
        box.setCurrentIndex(3)
        box.activated.emit(3)
        board.grab()

    def step():
        lane = next(lane for lane in board.board.lanes.values() if lane)
        item = store.get(Item, lane[0].item.uid)
        with store.step(said("办")) as writer:
            writer.put(Step(item=item.uid, on=TODAY, kind="assigned"))
        app.processEvents()
        board.grab()

    narrowed = min(clocked(narrow) for _ in range(3))
    stepped = min(clocked(step) for _ in range(3))
    everything = clocked(lambda: (board.filters.period.setCurrentIndex(4), board.refresh()))
    shown = sum(map(len, board.board.lanes.values()))
    board.close()
    store.close()
    return steps, shown, read, first, narrowed, stepped, everything


def test_the_board_answers_before_anybody_notices():
    with tempfile.TemporaryDirectory() as folder:
        for count in SIZES:
            steps, shown, *times = measure(folder, count)
            names = ("read once", "first look", "a filter", "a step", "all years")
            told = "  ".join(f"{n} {t:7.1f} ms" for n, t in zip(names, times, strict=True))
            print(f"{count:6,} items, {steps:7,} steps, {shown:5,} cards:  {told}")
    assert max(times[1:]) <= SCREEN_MS


if __name__ == "__main__":
    test_the_board_answers_before_anybody_notices()
