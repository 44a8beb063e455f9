"""What the office goes by: rules of required meetings, exemptions from them, holidays."""

import datetime as dt
from collections.abc import Iterable

from app.records import choices as of
from app.records import describe as field
from app.records.describe import Record, record, rule
from app.records.kinds import Gone
from app.records.roster import in_order
from app.records.words import N, Problem, said

FIRST_YEAR, LAST_YEAR = 1949, 2999
MONTHS = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}


@record("rule", N("制度"), title=("name", "since"))
class Rule(Record):
    """Describe one version of what is owed how often; ``series`` ties the versions together.

    The due window is told in months of the period, counted from 1; without one the whole period
    is the window. What is held within ``grace`` days after the period may still count for it.
    """

    name: str = field.text(N("制度名称"), required=True, find=True, weight=2)
    kinds: tuple[str, ...] = field.choices(
        N("计入的会议或活动"), of=of.EVENT_KINDS, required=True, weight=2
    )
    owners: tuple[str, ...] = field.choices(N("适用组织"), of=of.UNIT_KINDS, required=True)
    condition: str | None = field.choice(
        N("适用条件"), of=of.RULE_CONDITIONS, default="any", required=True
    )
    speaker: str | None = field.choice(N("须由谁主讲"), of=of.POSTS)
    period: str | None = field.choice(N("周期"), of=of.RULE_PERIODS, default="month", required=True)
    times: int | None = field.number(N("次数"), least=1, most=99, default=1, required=True)
    from_month: int | None = field.number(
        N("从周期内第几个月起"), least=1, most=12, hint=N("不限就不填；每年第四季度填 10")
    )
    to_month: int | None = field.number(
        N("到周期内第几个月止"), least=1, most=12, hint=N("不限就不填；每年第四季度填 12")
    )
    grace: int | None = field.number(
        N("周期后可补开的天数"), most=364, hint=N("补开的只算上一周期，不重复计算")
    )
    warn: int | None = field.number(N("提前提醒天数"), most=364)
    source: str = field.text(
        N("依据"), find=True, weight=2, also=("来源", "文件"), hint=N("文件名称；本地惯例也要写明")
    )
    article: str = field.text(N("条款"), find=True, hint=N("如：第十一条"))
    local: bool = field.flag(N("本地惯例"))
    since: dt.date | None = field.day(N("施行日期"), hint=N("不填就是一直有效"))
    until: dt.date | None = field.day(N("停止日期"))
    on: bool = field.flag(N("启用"), default=True)
    note: str = field.text(N("说明"), rows=2, find=True, weight=2)
    series: str = field.text(N("沿革代号"))

    @property
    def thread(self) -> str:
        """Return what all versions of this rule share."""
        return self.series or self.uid


@record("exemption", N("免开登记"), title=("unit", "rule", "since"))
class Exemption(Record):
    """Describe that a unit need not keep one rule, or any, for some time, and why."""

    unit: str | None = field.ref(
        N("组织"), to="unit", when_gone=Gone.GO_ALONG, required=True, find=True, weight=2
    )
    rule: str | None = field.ref(
        N("制度"), to="rule", when_gone=Gone.GO_ALONG, find=True, hint=N("不选就是全部制度")
    )
    since: dt.date | None = field.day(N("起"), N("任期开始"), required=True)
    until: dt.date | None = field.day(N("止"), N("任期结束"))
    reason: str = field.text(N("原因"), rows=2, required=True, find=True, weight=3)
    note: str = field.text(N("备注"))


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


@rule(Rule)
def _rule(rec: Rule) -> Iterable[Problem]:
    if not rec.source.strip():
        words = N("没有依据的制度不能保存：请写明出自哪份文件；本地惯例请写“本地惯例”。")
        yield Problem(said(words), "source")
    length = MONTHS[rec.period or "month"]
    for name in ("from_month", "to_month"):
        if (getattr(rec, name) or 1) > length:
            words = N("这个周期只有 {n} 个月，请填 1 到 {n}，或者不填。")
            yield Problem(said(words, n=length), name)
            return
    if (rec.from_month or 1) > (rec.to_month or length):
        yield Problem(said(N("“{last}”早于“{first}”，请核对。"), **_ends(rec)), "to_month")
    if (rec.grace or 0) > length * 28:
        words = N("补开的天数不能超过一个周期，请填 {n} 以内的数。")
        yield Problem(said(words, n=length * 28), "grace")
    yield from in_order(rec, "since", "until")


def _ends(rec: Rule) -> dict[str, object]:
    return {
        "first": said(rec.field("from_month").label),
        "last": said(rec.field("to_month").label),
    }


@rule(Exemption)
def _exemption(rec: Exemption) -> Iterable[Problem]:
    return in_order(rec, "since", "until")
