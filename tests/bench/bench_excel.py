"""Time export against XlsxWriter alone, and import against openpyxl merely reading.

python -m tests.bench.bench_excel: 100, 1,000 and 10,000 enterprises, ratios within one run.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import openpyxl  # noqa: E402
import xlsxwriter  # noqa: E402

from app.exchange import importing  # noqa: E402
from app.exchange.checking import quiet  # noqa: E402
from app.exchange.everything import page_of  # noqa: E402
from app.exchange.excel_out import write_workbook  # noqa: E402
from app.exchange.headings import find_header  # noqa: E402
from app.exchange.sheets import read_sheets  # noqa: E402
from app.records.partners import Enterprise  # noqa: E402
from app.records.roster import Unit  # noqa: E402
from app.records.words import plain, said  # noqa: E402
from app.rules.credit import credit_check  # noqa: E402
from app.store.file import create  # noqa: E402
from app.store.titles import Titles  # noqa: E402

ROUNDS = 3
IN_AIM, OUT_AIM = 2.0, 1.5


def enterprises(count, units):
    """Give enterprises as an office keeps them, every field but three filled."""
    for n in range(count):
        code = f"91330212{n:09d}"
        yield Enterprise(
            name=f"浙江宁波第{n}五金制品有限公司",
            credit_code=code + credit_check(code),
            short=f"第{n}五金",
            member_number=f"M{n:05d}",
            associations=(units[n % len(units)].uid,),
            region="浙江宁波",
            address=f"浙江省宁波市鄞州区示范路{n}号",
            products="五金工具、家用电器、照明产品",
            size="small",
            party_org=f"第{n % 90}联合党支部",
            party_members=n % 50,
            party_secretary="周明",
            phone=f"0574{n:08d}",
            website="www.example.com",
            note="广交会参展企业",
        )


def timed(*works: Callable[[], object]) -> list[float]:
    """Return the quickest processor time of each, taken in turns."""
    best = [float("inf")] * len(works)
    for _ in range(ROUNDS):
        for nth, work in enumerate(works):
            began = time.process_time()
            work()
            best[nth] = min(best[nth], time.process_time() - began)
    return best


def alone(path, rows):
    """Write the same cells with nothing but XlsxWriter."""
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet = book.add_worksheet()
    for y, row in enumerate(rows):
        for x, cell in enumerate(row):
            sheet.write(y, x, cell)
    book.close()


def merely_read(path):
    """Read the cells with openpyxl and do nothing with them."""
    with closing(openpyxl.load_workbook(path, read_only=True, data_only=True)) as book:
        for _ in book.worksheets[0].iter_rows(values_only=True):
            pass


def brought_in(folder, units, path, count):
    """Read, judge and keep a workbook in a fresh file."""
    target = folder / "target.tongxin"
    target.unlink(missing_ok=True)
    with closing(create(target)) as store:
        with store.step(said("组织")) as step:
            step.put_many(units)
        tongue, (sheet,) = Titles(store.db, plain), read_sheets(path, quiet)
        header = find_header(sheet, Enterprise, (plain,))
        preview, _ = importing.judge(store, Enterprise, sheet, header, tongue, (plain,), quiet)
        assert importing.bring_in(store, Enterprise, preview.lines, path.name) == count


def measure(count, folder):
    """Print and return both ratios for so many enterprises."""
    units = [Unit(name=f"第{n}行业分会", kind="branch_association") for n in range(20)]
    with closing(create(folder / f"{count}.tongxin")) as store:
        with store.step(said("放入")) as step:
            step.put_many([*units, *enterprises(count, units)])
        path, tongue = folder / f"{count}.xlsx", Titles(store.db, plain)
        page = page_of(store, Enterprise, tongue)
        rows = [[column.cell(rec) for column in page.columns] for rec in store.find(Enterprise)]
        ours, theirs = timed(
            lambda: write_workbook(path, [page_of(store, Enterprise, tongue)], tongue, quiet),
            lambda: alone(folder / "alone.xlsx", rows),
        )
    kept, read = timed(lambda: brought_in(folder, units, path, count), lambda: merely_read(path))
    print(
        f"{count:6,} out: {ours:.2f} s, XlsxWriter alone {theirs:.2f} s, ratio {ours / theirs:.2f}"
    )
    print(f"{count:6,} in: {kept:.2f} s, openpyxl reading {read:.2f} s, ratio {kept / read:.2f}")
    return ours / theirs, kept / read


def test_ten_thousand_enterprises_go_out_and_come_in_within_the_aims():
    with tempfile.TemporaryDirectory() as name:
        out, back = [measure(count, Path(name)) for count in (100, 1_000, 10_000)][-1]
    assert out <= OUT_AIM
    assert back <= IN_AIM


if __name__ == "__main__":
    test_ten_thousand_enterprises_go_out_and_come_in_within_the_aims()
