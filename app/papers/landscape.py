"""Ledgers across the page that differ in their columns and rows only."""

import datetime as dt
from collections.abc import Iterable, Sequence

from app.content import CENTRE, LEFT, Block, Column, Content, Note, Signing, Table, Title
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import as_of, foot
from app.records.words import N, Tongue

SIGNERS = (N("填表人："), N("审核人："), N("日期："))
Heads = Sequence[tuple[str, float, str]]


def table(
    heads: Heads, rows: Iterable[Sequence[str]], tongue: Tongue, empty: str = "", where: str = ""
) -> Table:
    """Return a table with the labels said; ``heads`` are label, share of the width, standing."""
    found = tuple(tuple(row) for row in rows)
    return Table(
        tuple(Column(tongue.say(label), weight, align) for label, weight, align in heads),
        found,
        empty=tongue.say(empty) if empty else "",
        wheres=(where,) * len(found) if where else (),
    )


def numbered(rows: Iterable[Sequence[str]]) -> list[tuple[str, ...]]:
    """Put a running number before each row."""
    return [(str(n), *row) for n, row in enumerate(rows, 1)]


def sheet(
    title: str,
    note: str,
    parts: Iterable[Block],
    tongue: Tongue,
    *,
    office: str = "",
    made: dt.datetime,
    signers: Sequence[str] = SIGNERS,
) -> Paper:
    """Lay blocks out on landscape pages under a title and a line of what is counted."""
    blocks: list[Block] = [Title(title), *([Note(note)] if note else []), *parts]
    blocks.append(Signing(tuple(tongue.say(each) for each in signers)))
    return laid(
        Content(
            title,
            tuple(blocks),
            sheet="ledger",
            foot=foot(tongue, as_of(tongue, made), office),
            author=office,
            subject=note,
            made=made,
        )
    )


NUMBER = (N("序号"), 0.5, CENTRE)
__all__ = ["CENTRE", "LEFT", "NUMBER", "SIGNERS", "Heads", "numbered", "sheet", "table"]
