"""Find records from the command line."""

import argparse
from pathlib import Path
from typing import Any

from app.command_opening import add_operator, opened
from app.command_words import say, tell, tell_data
from app.records import RECORDS
from app.records.words import N, said
from app.store.find import MOST, Group, Hit, find_all

FOUND, NOTHING = 0, 1


def add_commands(commands: Any) -> None:
    """Teach the command line to search."""
    one = commands.add_parser("search", help=say(N("在全部记录里查找：汉字、拼音、首字母、号码")))
    one.add_argument("file", type=Path)
    one.add_argument("words", nargs="+", metavar="WORDS", help=say(N("每个词都要找到")))
    one.add_argument("--most", type=int, default=8, help=say(N("每类最多列出几条")))
    one.add_argument("--json", action="store_true")
    add_operator(one)
    one.set_defaults(act=search)


def search(asked: argparse.Namespace) -> int:
    """Tell what was found of every kind; like grep, 1 says that nothing was."""
    with opened(asked) as store:
        groups = find_all(store, " ".join(asked.words), max(1, asked.most))
    if asked.json:
        tell_data([_plainly(group) for group in groups])
    else:
        for line in (line for group in groups for line in _lines(group)):
            tell(line)
        if not groups:
            tell(N("没有找到。"))
    return FOUND if groups else NOTHING


def _lines(group: Group) -> list[str]:
    number = N("{label}（{n} 条以上）") if group.total >= MOST else N("{label}（{n} 条）")
    cls = RECORDS[group.table]
    head = say(said(number, label=said(cls.label), n=group.total))
    return [head, *(_line(group.table, hit) for hit in group.hits)]


def _line(table: str, hit: Hit) -> str:
    where = f"  {say(RECORDS[table].field(hit.field).label)}：{hit.text}" if hit.field else ""
    return f"  {hit.uid}  {hit.title}{where}"


def _plainly(group: Group) -> dict[str, Any]:
    hits = [
        {"uid": hit.uid, "title": hit.title, "field": hit.field, "text": hit.text}
        for hit in group.hits
    ]
    more = group.total >= MOST
    return {"records": group.table, "total": group.total, "more": more, "hits": hits}
