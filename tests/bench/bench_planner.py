"""The year planner and its neighbours: 30 units, 20 years of plans and events, one year shown."""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
UNITS, YEARS, ITEMS, LAST = 30, 20, 48, 2026
SCREEN_MS = 100
ROUNDS = 7


def fill(path, years):
    """Write units, plans, items and the events that carried them out, straight into the tables."""
    from app.store.file import create
    from tests.bench.large import Filling

    store = create(path)
    store.db.conn.execute("PRAGMA synchronous = OFF")
    store.db.conn.execute("BEGIN")
    store.db.conn.execute("PRAGMA defer_foreign_keys = ON")
    filling = Filling(store, years)
    filling.write("unit", UNITS, lambda n: {"name": f"第{n}党支部", "kind": "branch"})
    units = filling.uids["unit"]
    plans = UNITS * years
    filling.write(
        "plan",
        plans,
        lambda n: {
            "unit": units[n % UNITS],
            "year": LAST - n // UNITS % years,
            "state": "approved",
        },
    )
    made = filling.uids["plan"]

    def item(n):
        at, place = divmod(n - 1, ITEMS)
        month, year = place % 12 + 1, LAST - (at + 1) // UNITS % years
        day = f"{year}-{month:02}-{n % 27 + 1:02}"
        return {
            "plan": made[at],
            "month": day[:7],
            "day": day if n % 5 else None,
            "theme": filling.some("学习贯彻会议精神交流体会走访会员企业", 6, 14),
            "kinds": '["theme_day"]',
            "regularity": "theory",
            "state": "planned",
        }

    filling.write("plan_item", plans * ITEMS, item)
    items = filling.uids["plan_item"]

    def event(n):
        at = (n - 1) // ITEMS
        year = LAST - (at + 1) // UNITS % years
        return {
            "title": "支部会议",
            "kinds": '["theme_day"]',
            "starts": f"{year}-{(n - 1) % ITEMS % 12 + 1:02}-{n % 27 + 1:02}T09:00",
            "theme": "学习",
            "content": filling.some("学习贯彻会议精神交流体会", 60, 160),
            "state": "final",
        }

    filling.write("event", plans * ITEMS, event)
    events = filling.uids["event"]
    link = store.db.conn.executemany
    owned = ((uid, units[(n // ITEMS + 1) % UNITS], 0) for n, uid in enumerate(events))
    link('INSERT INTO "event_units" (source, target, place) VALUES (?, ?, ?)', owned)
    ticked = ((e, i, 0) for e, i in zip(events, items, strict=True))
    link('INSERT INTO "event_plan_items" (source, target, place) VALUES (?, ?, ?)', ticked)
    store.db.conn.execute("COMMIT")
    store.db.conn.execute("ANALYZE")
    return store, units


class Screens:
    """Hold the views over one file, and what a user does with them."""

    def __init__(self, store, units, folder):
        from PySide6.QtCore import QSettings

        from app.tabs.planning.fact import FactPage
        from app.tabs.planning.year import YearPlanner
        from app.ui.ask import Ask
        from app.ui.desk import set_desk
        from app.ui.memory import Memory

        settings = QSettings(f"{folder}/m.ini", QSettings.Format.IniFormat)
        desk = set_desk(store, Ask(), Memory(settings))
        self.unit, self.planner, self.fact = units[3], YearPlanner(desk), FactPage(desk)
        for page in (self.planner, self.fact):
            page.resize(1200, 640)
            page.show()

    def acts(self):
        """Name what is timed."""
        return {
            "all 30 units, first look": self.first_look,
            "one unit": lambda: self.show(self.unit),
            "all 30 units": lambda: self.show(None),
            "one move": self.move,
            "plan and fact of all": self.figures,
        }

    def first_look(self):
        from app.store import keptup

        keptup._kept.clear()
        self.show(None)

    def show(self, unit):
        self.planner.show_year(LAST, unit)
        self.planner.grab()

    def move(self):
        from app.rules.moving import by_weeks

        item = self.planner.seen.lines[0].item
        spot = self.planner._spot(item.uid)
        to = by_weeks(spot, 1 if spot.month.month < 12 else -1, self.planner.seen.kinds)
        self.planner.move(item.uid, to)
        self.planner.grab()

    def figures(self):
        self.fact.choice.choose(LAST, None)
        self.fact.refresh()
        self.fact.grab()

    def close(self):
        from PySide6.QtCore import QCoreApplication, QEvent

        for page in (self.planner, self.fact):
            page.close()
            page.deleteLater()
        # What they still mean to read is read before the file is closed.
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def timed(act):
    """Return the milliseconds an act takes at best, and its median."""
    found = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        act()
        found.append((time.perf_counter() - start) * 1000)
    return min(found), statistics.median(found)


def measured(years):
    """Time everything over a file of so many years; return the best of each."""
    with tempfile.TemporaryDirectory() as folder:
        store, units = fill(Path(folder) / "a.tongxin", years)
        screens = Screens(store, units, folder)
        print(f"{UNITS} units, {years} years: {UNITS * years * ITEMS:,} items, as many events")
        found = []
        for name, act in screens.acts().items():
            best, middle = timed(act)
            print(f"  {name:26} best {best:6.1f} ms, median {middle:6.1f} ms")
            found.append(best)
        screens.close()
        store.close()
    return found


def test_a_year_of_thirty_units_is_there_in_a_blink():
    from PySide6.QtWidgets import QApplication

    from app.ui import theme

    app = QApplication.instance() or QApplication([])
    theme.apply(app, "light")
    worst = max(max(measured(years)) for years in (1, YEARS // 2, YEARS))
    print(f"worst {worst:.0f} ms")
    assert worst <= SCREEN_MS


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    test_a_year_of_thirty_units_is_there_in_a_blink()
