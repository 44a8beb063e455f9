"""Enterprises kept twice: which were merged and how to part them, and which only look alike."""

import datetime as dt
from collections.abc import Iterable

from app.records import choices as of
from app.records import describe as field
from app.records.describe import Record, record, rule
from app.records.kinds import Gone
from app.records.words import N, Problem, said


@record("merge", N("企业合并"), title=("name",))
class Merge(Record):
    """Keep what one enterprise brought into another, so that the two can be parted at any time."""

    enterprise: str | None = field.ref(
        N("保留的企业"),
        to="enterprise",
        when_gone=Gone.GO_ALONG,
        required=True,
        find=True,
        weight=2,
    )
    name: str = field.text(N("并入的企业"), required=True, find=True, weight=2)
    credit_code: str = field.code(N("并入企业的代码"), find=True)
    on: dt.date | None = field.day(N("合并日期"), required=True)
    state: str | None = field.choice(N("状态"), of=of.MERGE_STATES, default="merged", required=True)
    linked: int | None = field.number(N("随同转入的记录数"))
    moved: str = field.text(N("合并明细"), rows=2)


@record("apart", N("不是同一家"), title=("one", "other"))
class Apart(Record):
    """Remember that two enterprises which look alike are two."""

    one: str | None = field.ref(
        N("一家"), to="enterprise", when_gone=Gone.GO_ALONG, required=True, find=True
    )
    other: str | None = field.ref(
        N("另一家"), to="enterprise", when_gone=Gone.GO_ALONG, required=True, find=True
    )
    note: str = field.text(N("说明"), weight=2)


@rule(Apart)
def _apart(rec: Apart) -> Iterable[Problem]:
    if rec.one and rec.one == rec.other:
        yield Problem(said(N("这里要两家不同的企业。")), "other")
