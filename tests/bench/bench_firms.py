"""Time a register: import end to end, the search for duplicates, a key stroke in the filter.

python -m tests.bench.bench_firms [count …]: 1,000, 10,000 and 100,000 enterprises. The import is
set against openpyxl merely reading the same workbook, the search against reading the rows.
"""

import os
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import xlsxwriter  # noqa: E402

from app.exchange import importing  # noqa: E402
from app.exchange.checking import quiet  # noqa: E402
from app.exchange.headings import find_header  # noqa: E402
from app.exchange.sheets import read_sheets  # noqa: E402
from app.records.partners import Enterprise  # noqa: E402
from app.records.roster import Unit  # noqa: E402
from app.records.words import plain, said  # noqa: E402
from app.store.bulk import values  # noqa: E402
from app.store.file import create  # noqa: E402
from app.store.titles import Titles  # noqa: E402
from tests.bench.bench_excel import enterprises, merely_read  # noqa: E402

COUNTS = (1_000, 10_000, 100_000)
HEADS = (
    "序号", "单位名称", "社会信用代码", "会员号", "行业分会", "所在地区", "联系地址", "主营业务",
    "企业规模", "党员人数", "书记", "联系电话", "法定代表人", "联系人", "手机",
)  # fmt: skip
WORDS = ("宁波", "五金", "99", "没有", "")


def foreign(path, count, units):
    """Write the register as another office would: titles, its own headings, further columns."""
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["会员企业名录"])
    sheet.write_row(1, 0, HEADS)
    names = {unit.uid: unit.name for unit in units}
    for n, firm in enumerate(enterprises(count, units)):
        row = (
            n + 1, firm.name, firm.credit_code, firm.member_number, names[firm.associations[0]],
            firm.region, firm.address, firm.products, "小型企业", firm.party_members,
            firm.party_secretary, firm.phone, "周明", "李强", f"138{n:08d}",
        )  # fmt: skip
        sheet.write_row(n + 2, 0, row)
    book.close()


def spent(work):
    """Return the seconds of the processor some work takes, and what it gives."""
    began = time.process_time()
    found = work()
    return time.process_time() - began, found


def bring(store, path):
    """Read, judge and keep a workbook; return how many rows came in."""
    tongue, (sheet,) = Titles(store.db, plain), read_sheets(path, quiet)
    header = find_header(sheet, Enterprise, (plain,))
    preview, _ = importing.judge(store, Enterprise, sheet, header, tongue, (plain,), quiet)
    return importing.bring_in(store, Enterprise, preview.lines, path.name, preview.made)


def strokes(store):
    """Return the milliseconds from a key stroke to the painted rows, and what the rest takes.

    A stroke asks for the first rows only; the rest follows when nothing more is typed. Both by
    what is typed.
    """
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from app.tabs.partners import firms
    from app.ui import theme
    from app.ui.ask import Ask
    from app.ui.desk import set_desk
    from app.ui.memory import Memory
    from app.ui.table import ListView

    theme.apply(QApplication.instance() or QApplication([]), "light")
    settings = QSettings(str(store.path.with_suffix(".ini")), QSettings.Format.IniFormat)
    view = ListView(set_desk(store, Ask(), Memory(settings)), Enterprise, firms.LOOK)
    view.resize(1200, 800)
    view.show()
    found = {}
    for word in WORDS * 3:
        view.filter.setText(word)
        began = time.perf_counter()
        view.glance()
        view.table.grab()
        painted = time.perf_counter()
        view.complete()
        took = ((painted - began) * 1000, (time.perf_counter() - painted) * 1000)
        found[word] = tuple(map(min, took, found.get(word, took)))
    view.close()
    return found


def measure(count, folder):
    """Print what so many enterprises cost."""
    from app.tabs.partners.gathering import find_duplicates

    units = [Unit(name=f"第{n}行业分会", kind="branch_association") for n in range(20)]
    path = folder / f"{count}.xlsx"
    foreign(path, count, units)
    reading, _ = spent(lambda: merely_read(path))
    with closing(create(folder / f"{count}.tongxin")) as store:
        with store.step(said("组织")) as step:
            step.put_many(units)
        coming, kept = spent(lambda: bring(store, path))
        assert kept == count
        again, changed = spent(lambda: bring(store, path))
        assert changed == 0, "the same sheet again changes nothing"
        rows, _ = spent(lambda: list(values(store, Enterprise, ["name", "former", "phone"])))
        search, pairs = spent(lambda: find_duplicates(store, quiet))
        print(
            f"{count:7,} in: {coming:.2f} s with a contact each, openpyxl reading {reading:.2f} s,"
            f" ratio {coming / reading:.2f}; the same again {again:.2f} s"
        )
        print(
            f"{count:7,} duplicates: {search:.2f} s, {len(pairs):,} pairs; rows alone {rows:.2f} s"
        )
        took = strokes(store).items()
        shown = ", ".join(f"{word or '(all)'} {ms:.0f} + {rest:.0f}" for word, (ms, rest) in took)
        print(f"{count:7,} key stroke + rest of the rows, ms: {shown}", flush=True)


def main(counts):
    """Measure one size after the other."""
    with tempfile.TemporaryDirectory() as name:
        for count in counts:
            measure(count, Path(name))


if __name__ == "__main__":
    main([int(each) for each in sys.argv[1:]] or COUNTS)
