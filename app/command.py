"""The command line for the office's IT person; the same code as the window."""

import argparse
import datetime as dt
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeVar

from app import command_exchange
from app.records import RECORDS
from app.records.describe import Record
from app.records.events import Event
from app.records.talks import Talk
from app.records.words import Known, N, Problem, plain, said
from app.store.file import EXTENSION, create, open_file
from app.store.listing import Wanted, listing
from app.store.rows import Store
from app.store.titles import Titles

if TYPE_CHECKING:
    from app.papers.press import Paper

R = TypeVar("R", bound=Record)
DONE, WORLD, USAGE = 0, 1, 2
_COLUMNS = 8


class BadUsage(Exception):  # noqa: N818 - said in one sentence
    """Say what is wrong with what was typed after the program's name."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise BadUsage(message)


def run(argv: Sequence[str]) -> int:
    """Carry out one command and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        asked = _parser().parse_args(argv)
        act: Callable[[argparse.Namespace], int] = asked.act
        return act(asked)
    except BadUsage as bad:
        _sorry(f"用法不对：{bad}。用 tongxin --help 查看用法。")
        return USAGE
    except Known as known:
        _sorry(f"{plain(known.what)}{plain(known.advice)}")
    except Problem as problem:
        _sorry(plain(problem.what))
    except OSError as error:
        _sorry(f"无法读写“{error.filename}”：{error.strerror}。资料没有改动。")
    return WORLD


def sample(asked: argparse.Namespace) -> int:
    """Make the sample association in a new file."""
    from app.exchange.sample import make_sample

    path: Path = asked.file
    if path.suffix.lower() != EXTENSION:
        path = path.with_name(path.name + EXTENSION)
    with closing(create(path)) as store:
        make_sample(store, dt.date.today())
    _tell(str(path))
    return DONE


def check(asked: argparse.Namespace) -> int:
    """Check that a file is whole; change nothing."""
    from app.store.check import check as look

    with closing(open_file(asked.file, readonly=True)) as store:
        found = look(store)
    for wrong in found:
        _sorry(plain(wrong))
    if not found:
        _tell("完好。")
    return WORLD if found else DONE


def report(asked: argparse.Namespace) -> int:
    """Write one paper as a PDF file."""
    from app.papers.written import write

    with closing(open_file(asked.file, readonly=True)) as store:
        written = write(asked.out, _paper(store, asked))
    for char, places in written.missing.found.items():
        _sorry(f"没有字体能打印“{char}”（U+{ord(char):04X}），用“□”代替：{'、'.join(places)}")
    _tell(f"{written.path}（{written.pages} 页）")
    return DONE


def tour(asked: argparse.Namespace) -> int:
    """Write every paper and a picture of every tab into a folder."""
    from app.tour import go_round

    for path in go_round(asked.folder, asked.file):
        _tell(str(path))
    return DONE


def _paper(store: Store, asked: argparse.Namespace) -> "Paper":
    from app.papers import gathered

    tongue, made = Titles(store.db, plain), dt.datetime.now()
    if asked.paper == "minutes":
        return gathered.minutes_of(store, tongue, _one(store, Event, asked), made)
    if asked.paper == "talk":
        talk = _one(store, Talk, asked)
        return gathered.talk_of(store, tongue, talk, made, with_private=asked.private)
    cls = RECORDS[asked.records]
    wanted = Wanted(words=asked.words)
    words = plain(said(N("筛选：{words}"), words=asked.words)) if asked.words else ""
    return gathered.ledger_of(store, tongue, cls, cls.fields[:_COLUMNS], wanted, made, words)


def _one(store: Store, cls: type[R], asked: argparse.Namespace) -> R:
    """Return the record asked for; of several with the same words the newest."""
    if asked.uid:
        record = store.get(cls, asked.uid)
        found = [record] if record else []
    elif asked.number:
        found = store.find(cls, number=asked.number)
    else:
        found = listing(store, cls, Wanted(words=asked.words, limit=1)).records
    if not found:
        raise Known(
            said(N("没有找到要打印的{label}。"), label=said(cls.label)),
            said(N("请核对编号、uid 或关键字。")),
        )
    return found[0]


def _checked(asked: argparse.Namespace) -> int:
    """Refuse what fits no paper before the file is opened."""
    if asked.paper == "ledger" and not asked.records:
        raise BadUsage("台账要用 --records 指定表")
    if asked.paper == "minutes" and asked.number:
        raise BadUsage("会议没有编号，请用 --uid 或 --words")
    if asked.private and asked.paper != "talk":
        raise BadUsage("--private 只用于谈话记录表")
    return report(asked)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="tongxin", description="同心：商会协会党务工作台。tongxin FILE 打开文件。"
    )
    commands = parser.add_subparsers(required=True, metavar="命令", parser_class=_Parser)
    one = commands.add_parser("sample", help="建立样例协会文件")
    one.add_argument("file", type=Path)
    one.set_defaults(act=sample)
    one = commands.add_parser("check", help="检查文件是否完好")
    one.add_argument("file", type=Path)
    one.set_defaults(act=check)
    one = commands.add_parser("tour", help="写出全部报表和每个页面的图片")
    one.add_argument("folder", type=Path)
    one.add_argument("--file", type=Path, help="用这个文件，不新建样例")
    one.set_defaults(act=tour)
    _add_report(commands.add_parser("report", help="把一份报表写成 PDF"))
    command_exchange.add_commands(commands)
    return parser


def _add_report(one: argparse.ArgumentParser) -> None:
    one.add_argument("file", type=Path)
    one.add_argument("--paper", required=True, choices=("minutes", "talk", "ledger"))
    one.add_argument("--records", choices=sorted(RECORDS), help="台账的表")
    which = one.add_mutually_exclusive_group()
    which.add_argument("--uid", default="")
    which.add_argument("--number", default="", help="编号")
    which.add_argument("--words", default="", help="关键字，取最新的一条；台账按它筛选")
    one.add_argument("--private", action="store_true", help="印出不外传的内容")
    one.add_argument("--out", required=True, type=Path)
    one.set_defaults(act=_checked)


def _tell(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _sorry(text: str) -> None:
    sys.stderr.write(f"{text}\n")
