"""A file opened for one command: by whom, where operators sign in, and noted what went out."""

import argparse
import datetime as dt
import getpass
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from app.command_words import say, sorry
from app.records.operators import Operator
from app.records.words import Known, N, said
from app.store.access import note_access
from app.store.file import open_file
from app.store.rows import Store

# A script gives the PIN here; a person is asked for it.
PIN = "TONGXIN_PIN"


def add_operator(parser: Any) -> None:
    """Teach a command to be told who asks."""
    parser.add_argument(
        "--operator",
        default="",
        help=say(N("打开了登入的文件：操作人的姓名，PIN 另问，或写在环境变量 TONGXIN_PIN 里")),
    )


@contextmanager
def opened(asked: argparse.Namespace) -> Iterator[Store]:
    """Open the file of a command to be read, by the eyes of the operator who is named.

    Where operators sign in and none is named, talks are not there; that is said.
    """
    with closing(open_file(asked.file, readonly=True)) as store:
        let_in(store, asked.operator)
        yield store


def let_in(store: Store, name: str | None) -> None:
    """Let a store see what an operator may see, where operators sign in; raise Known.

    None as the name: the command has to do with no talk.
    """
    from app.ui.operating import sign_in

    if store.sight is None or name is None:
        return
    if not name:
        sorry(N("这个文件要登入：没有用 --operator 写明是谁，谈话不在其中。"))
        return
    found = [each for each in store.find(Operator, name=name) if each.pin and not each.left]
    pin = os.environ.get(PIN) or (getpass.getpass("PIN: ") if sys.stdin.isatty() else "")
    if not any(sign_in(store, each, pin, dt.date.today()) for each in found):
        raise Known(
            said(N("操作人“{name}”或 PIN 不对。"), name=name), said(N("什么都没有取出来。"))
        )


def note_out(path: Path, store: Store, act: str, uids: Iterable[str]) -> None:
    """Note in the file which talks went out, where it can be written at this moment."""
    wanted = list(uids)
    if not wanted or not os.access(path, os.W_OK):
        return
    with closing(open_file(path)) as writable:
        writable.look_as(store.sight)
        note_access(writable, act, wanted)
