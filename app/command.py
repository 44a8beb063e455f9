"""The command line for the office's IT person; the same code as the window."""

import argparse
import datetime as dt
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import NoReturn

from app import command_due, command_exchange, command_report, command_search
from app.command_words import say, sorry, teach_argparse, tell
from app.records.words import Known, N, Problem, Said, said
from app.store.engine import DatabaseError, trouble
from app.store.file import EXTENSION, create, open_file

DONE, WORLD, USAGE = 0, 1, 2


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
        sorry(said(N("用法不对：{bad}。用 tongxin --help 查看用法。"), bad=bad))
        return USAGE
    except BrokenPipeError:
        return _unheard()
    except (Known, Problem, DatabaseError, OSError) as error:
        sorry(_trouble(error))
        return WORLD


def _trouble(error: Known | Problem | DatabaseError | OSError) -> Said:
    """Say what is in the way; raise again what is no trouble of the world's."""
    if isinstance(error, OSError):
        words = N("无法读写“{name}”：{why}。资料没有改动。")
        return said(words, name=error.filename, why=error.strerror)
    if isinstance(error, Problem):
        return error.what
    known = error if isinstance(error, Known) else trouble(error)
    if known is None:
        raise error
    return said(N("{what}{advice}"), what=known.what, advice=known.advice)


def _unheard() -> int:
    """End in peace when whoever reads along, such as head, has heard enough."""
    # Python itself would complain when it empties the pipe at its end.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return DONE


def sample(asked: argparse.Namespace) -> int:
    """Make the sample association in a new file."""
    from app.exchange.sample import make_sample
    from app.papers.freezing import for_sample

    path: Path = asked.file
    if path.suffix.lower() != EXTENSION:
        path = path.with_name(path.name + EXTENSION)
    store = create(path)
    try:
        with closing(store):
            make_sample(store, dt.date.today(), freeze=for_sample)
    except Known:
        # It was not there before, and an empty file would refuse the next try.
        path.unlink()
        raise
    tell(str(path))
    return DONE


def check(asked: argparse.Namespace) -> int:
    """Check that a file is whole; change nothing."""
    from app.store.check import check as look

    with closing(open_file(asked.file, readonly=True)) as store:
        found = look(store)
    for wrong in found:
        sorry(wrong)
    if not found:
        tell(N("完好。"))
    return WORLD if found else DONE


def tour(asked: argparse.Namespace) -> int:
    """Write every paper and a picture of every tab into a folder."""
    from app.tour import go_round

    for path in go_round(asked.folder, asked.file):
        tell(str(path))
    return DONE


def _parser() -> argparse.ArgumentParser:
    teach_argparse()
    parser = _Parser(
        prog="tongxin", description=say(N("同心：商会协会党务工作台。tongxin FILE 打开文件。"))
    )
    commands = parser.add_subparsers(required=True, metavar=say(N("命令")), parser_class=_Parser)
    one = commands.add_parser("sample", help=say(N("建立样例协会文件")))
    one.add_argument("file", type=Path)
    one.set_defaults(act=sample)
    one = commands.add_parser("check", help=say(N("检查文件是否完好")))
    one.add_argument("file", type=Path)
    one.set_defaults(act=check)
    one = commands.add_parser("tour", help=say(N("写出全部报表和每个页面的图片")))
    one.add_argument("folder", type=Path)
    one.add_argument("--file", type=Path, help=say(N("用这个文件，不新建样例")))
    one.set_defaults(act=tour)
    command_report.add_commands(commands)
    command_exchange.add_commands(commands)
    command_search.add_commands(commands)
    command_due.add_commands(commands)
    return parser
