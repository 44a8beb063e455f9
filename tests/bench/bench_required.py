"""The grid of required meetings over a file: thirty units, twenty years of events, drawn anew."""

import datetime as dt
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
TODAY = dt.date(2026, 11, 23)
BASE = 360
BLINK_MS = 100


def fill(store, count):
    """Put the units and so many events into a file."""
    from app.records.events import Event
    from app.records.words import said
    from app.store.seeding import seed
    from tests.bench.bench_cadence import events, units

    seed(store)
    there = units()
    kept = (
        Event(
            title="会议",
            kinds=held.kinds,
            units=held.units,
            starts=dt.datetime.combine(held.day, dt.time(14)),
            content="学习讨论，" * 40,
        )
        for held in events(count, there)
    )
    with store.step(said("放入")) as step:
        step.put_many(there)
        step.put_many(kept)


def add(store, unit):
    """Keep one more event."""
    from app.records.events import Event
    from app.records.words import said

    with store.step(said("放入")) as step:
        step.put(
            Event(
                title="新的会",
                kinds=("theme_day",),
                units=(unit,),
                starts=dt.datetime.combine(TODAY, dt.time(9)),
            )
        )


def best(act):
    """Return the least milliseconds of five rounds."""
    times = []
    for _ in range(5):
        start = time.perf_counter()
        act()
        times.append((time.perf_counter() - start) * 1000)
    return min(times)


def test_the_grid_is_there_in_a_blink():
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from app.rules.gathering import Ledger, _held, cadence_of
    from app.store.file import create
    from app.tabs.planning.required_grid import RequiredGrid
    from app.ui import theme
    from app.ui.ask import Ask
    from app.ui.desk import set_desk
    from app.ui.memory import Memory

    app = QApplication.instance() or QApplication([])
    theme.apply(app, "light")
    for size in (BASE, 10 * BASE, 100 * BASE):
        with tempfile.TemporaryDirectory() as folder:
            store = create(Path(folder) / "a.tongxin")
            fill(store, size)
            settings = QSettings(f"{folder}/m.ini", QSettings.Format.IniFormat)
            grid = RequiredGrid(set_desk(store, Ask(), Memory(settings), lambda: TODAY))
            grid.resize(1200, 700)
            grid.show()
            branch = next(row.uid for row in grid.grid.rows[1:])
            read = best(lambda store=store: Ledger(_held(store)))
            cadence_of(store)

            def drawn(unit, grid=grid):
                grid.show_year(unit, 2026)
                grid.grab()

            def written(store=store, branch=branch):
                add(store, branch)
                cadence_of(store)

            after = best(written)
            every = best(lambda: drawn(None))
            one = best(lambda branch=branch: drawn(branch))
            grid.close()
            store.close()
        print(
            f"{size:6,} events: read {read:4.0f} ms, caught up after a write {after:3.0f} ms,"
            f" all units drawn {every:3.0f} ms, one unit {one:3.0f} ms"
        )
    assert max(every, one) <= BLINK_MS


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    test_the_grid_is_there_in_a_blink()
