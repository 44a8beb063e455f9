"""Who owes whom a talk in a year, and what is left of talks whose time is over."""

import datetime as dt
from collections.abc import Iterable

from app.records import choices as of
from app.records import describe as field
from app.records.describe import Record, record, rule
from app.records.roster import in_order
from app.records.words import N, Problem, said

# Relations whose two sides the roster knows, so that who still owes a talk can be told.
COUNTED = ("committee_members", "committee_member", "members")


@record("talk_rule", N("谈话要求"), title=("name",))
class TalkRule(Record):
    """Ask for talks of one relation every year, from a day on or until one."""

    name: str = field.text(N("名称"), required=True, find=True, weight=2)
    relation: str | None = field.choice(N("谈话关系"), of=of.RELATIONS, required=True)
    reading: str | None = field.choice(N("计算口径"), of=of.TALK_READINGS, default="person")
    least: int | None = field.number(N("每年次数"), least=1, most=12, required=True, default=1)
    since: dt.date | None = field.day(N("起"), N("生效"))
    until: dt.date | None = field.day(N("止"), N("失效"))
    source: str = field.text(N("依据"), find=True, weight=3)
    note: str = field.text(N("备注"), rows=2, weight=2)


@record("talk_count", N("谈话统计"), title=("held", "relation"))
class TalkCount(Record):
    """Keep what is left of a talk condensed to figures: when, where to, how many; no names."""

    held: dt.date | None = field.day(N("谈话日期"), required=True)
    unit: str | None = field.ref(N("组织"), to="unit", find=True, weight=2)
    relation: str | None = field.choice(N("谈话关系"), of=of.RELATIONS)
    manner: str | None = field.choice(N("谈话方式"), of=of.MANNERS)
    occasion: str | None = field.choice(N("谈话事由"), of=of.OCCASIONS, words="occasion")
    talkers: int | None = field.number(N("谈话人数"), most=9999)
    partners: int | None = field.number(N("谈话对象人数"), most=9999)
    items: int | None = field.number(N("立项意见建议数"), most=9999)
    condensed: dt.date | None = field.day(N("归并日期"))


@rule(TalkRule)
def _talk_rule(rec: TalkRule) -> Iterable[Problem]:
    if rec.relation not in COUNTED:
        what = N("只有支委之间、支委与党员、党员之间的谈话能按名册计算覆盖。")
        yield Problem(said(what), "relation")
    yield from in_order(rec, "since", "until")
