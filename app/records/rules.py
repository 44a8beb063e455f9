"""What the office goes by: the holidays and make-up workdays of each year."""

import datetime as dt
from collections.abc import Iterable

from app.records import choices as of
from app.records import describe as field
from app.records.describe import Record, record, rule
from app.records.words import N, Problem, said

FIRST_YEAR, LAST_YEAR = 1949, 2999


@record("holiday", N("节假日"), title=("day", "name"))
class Holiday(Record):
    """Describe a day off that is no weekend by itself, or a weekend day that is worked."""

    day: dt.date | None = field.day(N("日期"), required=True)
    kind: str | None = field.choice(
        N("安排"), of=of.HOLIDAY_KINDS, required=True, default="holiday", also=("类型", "类别")
    )
    name: str = field.text(
        N("名称"), required=True, find=True, also=("节日", "节日名称"), hint=N("如：春节")
    )
    source: str = field.text(
        N("依据"), find=True, weight=3, also=("来源", "文件"), hint=N("通知的名称和文号")
    )


@rule(Holiday)
def _holiday(rec: Holiday) -> Iterable[Problem]:
    if rec.day is not None and not FIRST_YEAR <= rec.day.year <= LAST_YEAR:
        words = N("没有 {year} 年的节假日表，请核对年份。")
        yield Problem(said(words, year=rec.day.year), "day")
    if rec.day is not None and rec.kind == "workday" and rec.day.weekday() < 5:
        words = N("{day} 是周一至周五，本来就上班；请核对日期，或改选“放假”。")
        yield Problem(said(words, day=rec.day), "day")
