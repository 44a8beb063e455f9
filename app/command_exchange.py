"""Records out of a file and into it from the command line."""

import argparse
import datetime as dt
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from app.command_opening import add_operator, let_in, note_out, opened
from app.command_words import say, tell, tell_data
from app.records import RECORDS
from app.records.talks import Talk
from app.records.words import Known, N, Problem, plain, said
from app.store.file import open_file, taken
from app.store.listing import Wanted, all_uids
from app.store.rows import Store
from app.store.titles import Titles

if TYPE_CHECKING:
    from app.exchange.sheets import Sheet

DONE, WORLD = 0, 1
_STATES = {
    "new": N("新增"),
    "changed": N("有变化"),
    "same": N("相同"),
    "wrong": N("有错"),
    "alike": N("待决定"),
    "conflict": N("有冲突"),
}
_WAYS = ("ask", "replace", "fill", "keep")


def add_commands(commands: Any) -> None:
    """Teach the command line to export and import."""
    one = commands.add_parser("export", help=say(N("把一类记录写成 .xlsx 或 .csv，或取出全部资料")))
    one.add_argument("file", type=Path)
    what = one.add_mutually_exclusive_group(required=True)
    what.add_argument("--records", choices=sorted(RECORDS))
    what.add_argument(
        "--everything", action="store_true", help=say(N("全部资料写到 --out 文件夹里"))
    )
    one.add_argument("--words", default="", help=say(N("只取含这些字的记录")))
    one.add_argument("--out", required=True, type=Path)
    add_operator(one)
    one.set_defaults(act=take_out)
    one = commands.add_parser("import", help=say(N("从 .xlsx 或 .csv 导入一类记录")))
    one.add_argument("file", type=Path)
    one.add_argument("--records", required=True, choices=sorted(RECORDS))
    one.add_argument("--from", dest="source", required=True, type=Path)
    one.add_argument("--sheet", default="", help=say(N("工作表的名称，不写则自动找")))
    one.add_argument("--dry-run", action="store_true", help=say(N("只看，不写")))
    one.add_argument("--json", action="store_true")
    one.add_argument("--wrong", type=Path, help=say(N("把没有导入的行连同原因写到这个工作簿")))
    one.add_argument(
        "--existing",
        choices=_WAYS,
        help=say(N("已存的内容与表里不同时：不导入这一行、用表里的、只填空白、保留原值")),
    )
    add_operator(one)
    one.set_defaults(act=bring)


def take_out(asked: argparse.Namespace) -> int:
    """Write one kind of record, or everything."""
    from app.exchange.csv_files import write_csv
    from app.exchange.everything import page_of, take_everything
    from app.exchange.excel_out import write_workbook

    with opened(asked) as store:
        tongue = Titles(store.db, plain)
        if asked.everything:
            folder = take_everything(store, asked.out, tongue, dt.date.today(), _quiet)
            note_out(asked.file, store, "exported", all_uids(store, Talk, Wanted()))
            tell(str(folder))
            return DONE
        page = page_of(store, RECORDS[asked.records], tongue, Wanted(words=asked.words))
        if asked.out.suffix.lower() == ".csv":
            rows = write_csv(asked.out, page, _quiet)
        else:
            rows = write_workbook(asked.out, [page], tongue, _quiet)
        if asked.records == Talk.table:
            uids = all_uids(store, Talk, Wanted(words=asked.words))
            note_out(asked.file, store, "exported", uids)
    tell(said(N("{name}（{n} 行）"), name=asked.out, n=rows))
    return DONE


def bring(asked: argparse.Namespace) -> int:
    """Preview a workbook and, unless it is a dry run, keep what is new or changed."""
    from app.exchange.sheets import read_sheets
    from app.ui.lock import DataLock, Taken

    if asked.wrong and asked.wrong.resolve() == asked.source.resolve():
        raise taken(asked.wrong)
    sheets = [
        sheet for sheet in read_sheets(asked.source, _quiet) if asked.sheet in ("", sheet.name)
    ]
    if not sheets:
        raise Known(
            said(N("没有叫“{name}”的工作表。"), name=asked.sheet), said(N("资料没有改动。"))
        )
    lock = DataLock(asked.file)
    if not asked.dry_run and lock.take() is Taken.HELD:
        held = lock.holder(dt.date.today()).words()
        raise Known(held, said(N("资料没有改动。请先关闭那个窗口。")))
    try:
        with closing(open_file(asked.file, readonly=asked.dry_run)) as store:
            let_in(store, asked.operator)
            told = _look_and_keep(store, sheets, asked)
    finally:
        lock.release()
    _report(told, asked)
    return WORLD if told["counts"]["wrong"] or told["counts"]["conflict"] else DONE


def _look_and_keep(
    store: Store, sheets: Sequence["Sheet"], asked: argparse.Namespace
) -> dict[str, Any]:
    """Keep what is ready of the sheet that fits best; return what was seen and kept."""
    from app.exchange import importing
    from app.exchange.columns import Way
    from app.exchange.headings import find_header
    from app.ui.language import LANGUAGES, say_in

    cls, tongue = RECORDS[asked.records], Titles(store.db, say)
    says = [say_in(code) for code in LANGUAGES]
    sheet = importing.best_sheet(sheets, cls, says)
    header = importing.recalled(store, cls, find_header(sheet, cls, says))
    if asked.existing:
        way = Way(asked.existing)
        header = attrs.evolve(header, ways=dict.fromkeys(header.mapped, way))
    preview, checker = importing.judge(store, cls, sheet, header, tongue, says, _quiet)
    told = importing.told(preview, checker.tongue)
    kept, is_refused = 0, False
    if not asked.dry_run:
        name = asked.source.name
        try:
            kept = importing.bring_in(store, cls, preview.lines, name, preview.made)
        except Problem as problem:
            if not importing.refused(preview, problem):
                raise
            told, is_refused = importing.told(preview, checker.tongue), True
    if asked.wrong and any(told["counts"][state.value] for state in importing.OUT):
        importing.write_wrong(asked.wrong, preview, tongue, _quiet)
    return {**told, "imported": kept, "refused": is_refused}


def _report(told: dict[str, Any], asked: argparse.Namespace) -> None:
    if asked.json:
        tell_data(told)
        return
    counts = told["counts"].items()
    tell(say(N("，")).join(f"{say(_STATES[state])} {n}" for state, n in counts))
    for row in told["rows"]:
        state = said(_STATES[row["state"]])
        tell(said(N("第 {n} 行 {state}：{why}"), n=row["row"], state=state, why=row["why"]))
    for row in told["skipped"]:
        tell(said(N("第 {n} 行跳过：{why}"), n=row["row"], why=row["why"]))
    if told["left_out"]:
        tell(said(N("没有导入的栏目：{names}"), names=say(N("、")).join(told["left_out"])))
    done = said(N("已导入 {n} 条，可以在窗口里撤销。"), n=told["imported"])
    if told["refused"]:
        done = said(N("什么都没有写入：请先改正有错的行，或把它们从表里去掉。"))
    tell(said(N("只看了，没有写入。")) if asked.dry_run else done)


def _quiet(done: int, total: int) -> None:
    """Tell nobody how far it is."""
