"""What a key stroke, a first sight, a page down and a sort cost at 1x, 10x and 100x.

Run ``python -m tests.bench.bench_search [FOLDER [ROWS …]]`` with a folder on a real disk. The raw
peers are a LIKE scan over title and text of the same rows, and the bare index query for the same
word; every ratio is of one run.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import attrs
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from app.records.events import Event
from app.store.file import look_through, open_file
from app.store.find import find_all
from app.store.listing import Wanted, listing
from app.store.rows import Store
from app.store.words import phrase
from app.tabs.meetings.event_looks import LOOK
from app.ui import language, theme
from app.ui.ask import Ask
from app.ui.desk import set_desk
from app.ui.glancing import FIRST
from app.ui.memory import Memory
from app.ui.table import ListView
from tests.bench.large import fill

SIZES = (5_000, 50_000, 500_000)
NEWEST = (("starts", True),)
QUERIES = {
    "one common character": "会",
    "one of many names": "张",
    "two characters": "轴承",
    "a phrase": "学习贯彻",
    "two words": "单 会",
    "a number": "第12次",
    "a credit code": "91330200",
    "a month": "2026-03",
    "full pinyin": "zhanglei",
    "initials": "nbyf",
    "one letter": "z",
    "nothing": "龘",
    "syntax": '"* OR NEAR(',
}


def spent(act: Callable[[], object], times: int = 5) -> float:
    """Return the median milliseconds of an act that was done once before."""
    act()
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        act()
        taken.append((time.perf_counter() - start) * 1e3)
    return statistics.median(taken)


def queries(store: Store) -> None:
    """Print what a key stroke costs in the palette and in the filter of the longest list."""
    raw = store.db.conn.execute
    like = "SELECT id FROM event WHERE title LIKE ? OR content LIKE ? ORDER BY id DESC LIMIT 50"
    index = "SELECT rowid FROM find_event WHERE find_event MATCH ? ORDER BY rowid DESC LIMIT 50"
    scan = spent(lambda: raw(like, ["%龘%", "%龘%"]).fetchall())
    print(f"  LIKE scan of two columns: {scan:.1f} ms = 1.0")
    slowest = 0.0
    for name, words in QUERIES.items():
        bare = spent(lambda words=words: raw(index, [phrase(words)]).fetchall())
        everywhere = spent(lambda words=words: find_all(store, words))
        whole = Wanted(words=words, order=NEWEST)
        first = attrs.evolve(whole, limit=FIRST)
        stroke = spent(lambda first=first: listing(store, Event, first, counted=False))
        rest = spent(lambda whole=whole: listing(store, Event, whole))
        slowest = max(slowest, everywhere, stroke)
        print(
            f"  {name:22} palette {everywhere:6.1f} ms ({everywhere / scan:.2f} of the scan),"
            f" list {stroke:6.1f} ms ({stroke / scan:.2f}) and {rest:6.1f} ms when all is quiet,"
            f" bare index {bare:5.1f} ms"
        )
    print(f"  slowest key stroke {slowest:.0f} ms")


def screen(store: Store, folder: Path) -> None:
    """Print what the list costs to see, to scroll, to sort and to filter."""
    settings = QSettings(str(folder / "bench.ini"), QSettings.Format.IniFormat)
    desk = set_desk(store, Ask(), Memory(settings))
    start = time.perf_counter()
    view = ListView(desk, Event, LOOK)
    view.resize(1200, 700)
    view.show()
    QApplication.processEvents()
    view.grab()
    print(f"  first sight {(time.perf_counter() - start) * 1e3:.0f} ms", end="")
    bar = view.table.verticalScrollBar()

    def page() -> None:
        bar.setValue(bar.value() + bar.pageStep())
        view.table.viewport().grab()

    print(f", page down {spent(page, 20):.0f} ms", end="")
    names = [field.name for field in Event.fields]
    for name in ("starts", "title", "state"):
        took = spent(lambda name=name: view._sort(names.index(name)), 3)
        print(f", sort by {name} {took:.0f} ms", end="")
    raw = store.db.conn.execute
    bare = spent(lambda: raw("SELECT id FROM event ORDER BY title LIMIT 2000").fetchall(), 3)
    print(f" (bare SQL by title {bare:.0f} ms)")
    view.model.wanted = Wanted(order=NEWEST)

    def typed(words: str) -> None:
        view.filter.setText(words)
        view.glance()
        view.table.viewport().grab()

    for words in ("学", "学习", "张", ""):
        print(f"  filter {words!r} to paint {spent(lambda words=words: typed(words), 3):.0f} ms")
    view.close()


def main() -> None:
    """Measure every size in a folder."""
    app = QApplication(["bench"])
    language.speak(app)
    theme.apply(app, "light")
    sizes = [int(each) for each in sys.argv[2:]] or list(SIZES)
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as made:
        for rows in sizes:
            path = Path(made) / f"{rows}.tongxin"
            start = time.perf_counter()
            store, each = fill(path, rows)
            store.close()
            took = time.perf_counter() - start
            size = path.stat().st_size / 1e6
            print(
                f"{rows:,} events: made in {took:.0f} s, index {each:.3f} ms a row, {size:.0f} MB"
            )
            start = time.perf_counter()
            look_through(path, lambda: False)
            looked = time.perf_counter() - start
            start = time.perf_counter()
            store = open_file(path, sound=True)
            opened = (time.perf_counter() - start) * 1e3
            print(f"  looked through in {looked:.1f} s, opened in {opened:.0f} ms")
            queries(store)
            screen(store, Path(made))
            store.close()
            path.unlink()


if __name__ == "__main__":
    main()
