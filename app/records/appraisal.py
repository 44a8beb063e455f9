"""The democratic appraisal of members: the ballots of a meeting, and what came of each member."""

import datetime as dt

from app.records import choices as of
from app.records import describe as field
from app.records.describe import Record, record
from app.records.kinds import Gone
from app.records.words import N


@record("poll", N("测评计票"), title=("event",))
class Poll(Record):
    """Count the ballots of one appraisal, as typed from the paper tally."""

    event: str | None = field.ref(
        N("会议与活动"), to="event", when_gone=Gone.GO_ALONG, required=True, weight=2
    )
    issued: int | None = field.number(N("发出票"), most=9999)
    returned: int | None = field.number(N("收回票"), most=9999)
    valid: int | None = field.number(N("有效票"), most=9999)
    overseers: tuple[str, ...] = field.refs(N("监票人"), to="person", find=True)
    tellers: tuple[str, ...] = field.refs(N("计票人"), to="person", find=True)
    note: str = field.text(N("备注"), weight=2)


@record("appraisal", N("民主评议"), title=("person", "event"))
class Appraisal(Record):
    """Describe the appraisal of one member: the steps taken, the votes, the committee's rating.

    The votes alone decide nothing: the rating is the committee's.
    """

    event: str | None = field.ref(
        N("会议与活动"), to="event", when_gone=Gone.GO_ALONG, required=True, weight=2
    )
    person: str | None = field.ref(
        N("党员"), to="person", when_gone=Gone.FORBID, required=True, find=True
    )
    self_done: bool = field.flag(N("已个人自评"))
    mutual_done: bool = field.flag(N("已党员互评"))
    excellent: int | None = field.number(N("优秀票"), most=9999)
    qualified: int | None = field.number(N("合格票"), most=9999)
    basic: int | None = field.number(N("基本合格票"), most=9999)
    unqualified: int | None = field.number(N("不合格票"), most=9999)
    blank: int | None = field.number(N("未评"), most=9999)
    rating: str | None = field.choice(
        N("评定等次"), of=of.RATINGS, also=("评议结果", "支委会评定等次")
    )
    problems: str = field.text(N("存在问题"), rows=2, find=True, weight=2)
    told_on: dt.date | None = field.day(N("反馈日期"))
    told_by: str | None = field.ref(N("反馈人"), to="person", find=True)
    note: str = field.text(N("备注"))
