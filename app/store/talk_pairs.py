"""Who talked with whom and how often: gathered in SQL, without a word of what was said."""

import datetime as dt
import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from app.store.rows import Store

_PAIRS = (
    "SELECT t.target, p.target, span, count(*), max(day) FROM held"
    " JOIN main.talk_talkers AS t ON t.source = held.uid"
    " JOIN main.talk_partners AS p ON p.source = held.uid GROUP BY t.target, p.target, span"
)


class Met(NamedTuple):
    """Say that two people talked so many times, the last time on a day, as ISO text.

    ``span`` tells between which turns of the committee they did: 0 before the first of them.
    """

    talker: str
    partner: str
    span: int
    times: int
    last: str


def met(store: Store, first: dt.date, last: dt.date, turns: Sequence[dt.date] = ()) -> list[Met]:
    """Return everybody who talked with anybody from one day to another.

    What is condensed to figures names nobody and is not among them. That two people talked is
    told whatever the operator at the desk may read: it says nothing of the talk.
    """
    sql = (
        f"WITH held AS MATERIALIZED (SELECT uid, substr(held, 1, 10) AS day, {_span(turns)}"
        " FROM main.talk WHERE held >= ? AND held < ?) " + _PAIRS
    )
    return _read(store, sql, [*_iso(turns), *_between(first, last)])


def met_of(
    store: Store,
    people: Iterable[str],
    first: dt.date,
    last: dt.date,
    turns: Sequence[dt.date] = (),
) -> list[Met]:
    """Return with whom these people talked from one day to another, on either side."""
    sides = " UNION ".join(
        f"SELECT source FROM main.{table} WHERE target IN (SELECT value FROM json_each(?))"
        for table in ("talk_talkers", "talk_partners")
    )
    sql = (
        f"WITH theirs AS MATERIALIZED ({sides}), held AS MATERIALIZED"
        f" (SELECT uid, substr(held, 1, 10) AS day, {_span(turns)}"
        " FROM theirs CROSS JOIN main.talk ON uid = source WHERE held >= ? AND held < ?) " + _PAIRS
    )
    asked = json.dumps(list(people))
    return _read(store, sql, [asked, asked, *_iso(turns), *_between(first, last)])


def _span(turns: Sequence[dt.date]) -> str:
    return " + ".join(["0", *("(held >= ?)" for _ in turns)]) + " AS span"


def _iso(days: Iterable[dt.date]) -> list[str]:
    return [day.isoformat() for day in days]


def _between(first: dt.date, last: dt.date) -> list[str]:
    return _iso((first, last + dt.timedelta(1)))


def _read(store: Store, sql: str, values: list[str]) -> list[Met]:
    return [Met._make(row) for row in store.db.execute(sql, values).fetchall()]
