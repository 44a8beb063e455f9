"""Partnerships at 1×, 10× and 100×: matching one demand, the page of a partner, the overview.

Run ``python -m tests.bench.bench_partners [DIR]``; DIR keeps the data files (about 300 MB).
Each figure is the best of five in milliseconds, beside one pass over all supplies in Python.
"""

import datetime as dt
import os
import random
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.records.events import Event
from app.records.partners import Agreement, Commitment, Enterprise, Need
from app.records.roster import Unit
from app.records.words import said
from app.rules.matching import Offers
from app.store.file import create, open_file
from app.store.seeding import seed
from app.tabs.partners.overview import Overview
from app.tabs.partners.partner_page import PartnerPage
from app.tabs.partners.suggesting import parties
from app.ui import language, theme
from app.ui.ask import Ask
from app.ui.desk import set_desk
from app.ui.memory import Memory

TODAY = dt.date(2026, 11, 23)
SIZES = (1_000, 10_000, 100_000)
GOODS = [
    a + b
    for a in "滚直干高低智节重轻便特新环数变恒"
    for b in ("轴承", "电机", "电缆", "阀门", "泵")
]


def fill(path: Path, firms: int) -> None:
    """Make enterprises, a supply each for ten in a hundred up to 10,000, and partnerships."""
    store, rng = create(path), random.Random(firms)
    seed(store)
    with store.step(said("放入")) as step:
        unit = step.put(Unit(name="第一党支部", kind="branch"))
        made = [Enterprise(name=f"企业{n:06d}有限公司", region="浙江宁波") for n in range(firms)]
        step.put_many(made)
        offers = min(firms, 10_000)
        step.put_many(
            Need(
                enterprise=made[n].uid,
                side="supply",
                title=f"供应{n}",
                products="、".join(rng.sample(GOODS, 3)),
                since=TODAY,
            )
            for n in range(offers)
        )
        step.put(
            Need(enterprise=made[-1].uid, side="demand", title="求购", products="滚轴承、高电机")
        )
        partners = made[: firms // 50]
        for n, firm in enumerate(partners):
            agreement = step.put(
                Agreement(
                    title=f"协议{n}", unit=unit.uid, enterprises=(firm.uid,),
                    starts=dt.date(2026, 1, 1), ends=dt.date(2027, 12, 31),
                )
            )  # fmt: skip
            step.put(Commitment(agreement=agreement.uid, lane="activities", one="training"))
        step.put_many(
            Event(
                title=f"活动{n}", kinds=("joint_event",), units=(unit.uid,),
                partners=(partners[n % len(partners)].uid,), lanes=("activities",),
                starts=dt.datetime(2007 + n % 20, 1 + n % 12, 1 + n % 28, 9),
            )
            for n in range(len(partners) * 4)
        )  # fmt: skip
    store.close()


def best(work, times=5):
    """Return the shortest time of some runs, in milliseconds."""
    found = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        found.append((time.perf_counter() - begun) * 1000)
    return min(found)


def measure(path: Path, app: QApplication) -> list[str]:
    """Measure one file and return the cells of its row."""
    store = open_file(path)
    desk = set_desk(store, Ask(), Memory.__new__(Memory), lambda: TODAY)
    (demand,) = store.find(Need, side="demand")
    every = parties(store)
    supplies = [each for each, is_offer in every.values() if is_offer]
    offers, party = Offers(supplies), every[demand.uid][0]
    weights = {"products": 50, "alike": 20, "region": 10}
    scan = best(lambda: sum("滚轴承" in each.products for each in supplies))
    page = PartnerPage(desk, looks_of())
    firm = store.get(Enterprise, store.find(Agreement, limit=1)[0].enterprises[0])
    overview = Overview(desk)
    cells = [
        best(lambda: Offers(p for p, is_offer in parties(store).values() if is_offer), 3),
        best(lambda: Offers(supplies), 3),
        best(lambda: offers.fitting(party, weights, TODAY)),
        scan,
        best(lambda: page.together.show_parent(firm)),
        best(overview.refresh, 3),
    ]
    for widget in (page, overview):
        widget.deleteLater()
    app.processEvents()
    store.close()
    return [f"{cell:8.1f}" for cell in cells]


def looks_of():
    """Return the look of the register."""
    from app.tabs.partners import firms

    return firms.LOOK


def main() -> None:
    """Print a row for each size, out of a folder that is kept when it is given."""
    app = QApplication(["bench"])
    language.speak(app)
    theme.apply(app, "light")
    print("enterprises | read and index | index | one demand | scan | partner page | overview (ms)")
    with tempfile.TemporaryDirectory() as made:
        folder = Path(sys.argv[1] if len(sys.argv) > 1 else made)
        for size in SIZES:
            path = folder / f"partners-{size}.tongxin"
            if not path.exists():
                fill(path, size)
            print(f"{size:11,} | {' | '.join(measure(path, app))}", flush=True)


if __name__ == "__main__":
    main()
