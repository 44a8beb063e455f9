"""Who there is: units, people, and who belonged and served where, from when to when."""

import datetime as dt
from collections.abc import Iterable, Iterator

from app.records import choices as of
from app.records import describe as field
from app.records.dates import Month
from app.records.describe import Record, record, rule
from app.records.kinds import Gone
from app.records.words import N, Problem, said


@record("unit", N("组织"), title=("name",))
class Unit(Record):
    """Describe a body of the Party or of the association."""

    name: str = field.text(
        N("组织全称"), required=True, find=True, also=("党支部名称", "单位"), weight=3
    )
    short: str = field.text(N("简称"), find=True)
    code: str = field.text(N("决议代字"), hint=N("如：一支"))
    kind: str | None = field.choice(
        N("组织类别"), of=of.UNIT_KINDS, required=True, also=("支部类别",)
    )
    parent: str | None = field.ref(N("上级组织"), to="unit", when_gone=Gone.FORBID, weight=2)
    has_committee: bool = field.flag(N("设支部委员会"))
    founded: dt.date | None = field.day(N("成立日期"), also=("成立时间",))
    elected: dt.date | None = field.day(N("本届选举日期"), also=("实际换届时间",))
    term_ends: dt.date | None = field.day(N("任期届满日期"), also=("应换届时间",))
    closed: dt.date | None = field.day(N("撤销日期"))
    phone: str = field.text(N("联系电话"), also=("电话",))
    note: str = field.text(N("备注"), rows=3, weight=2)


@record("person", N("人员"), title=("name",))
class Person(Record):
    """Describe a member, a colleague or anybody else the office meets; as little as needed."""

    name: str = field.text(N("姓名"), required=True, find=True)
    gender: str | None = field.choice(N("性别"), of=of.GENDERS)
    standing: str | None = field.choice(
        N("政治面貌"), of=of.STANDINGS, also=("党籍状态", "人员类别")
    )
    state: str | None = field.choice(N("党员状态"), of=of.PERSON_STATES, default="normal")
    department: str = field.text(N("部门"), find=True)
    duty: str = field.text(N("行政职务"), find=True, also=("职务",))
    phone: str = field.text(N("联系电话"), find=True, also=("手机", "电话"))
    ethnic: str = field.text(N("民族"), hint=N("如：汉族"))
    birth: Month | None = field.month(N("出生年月"), also=("出生日期",))
    education: str | None = field.choice(N("学历"), of=of.EDUCATION)
    applied: dt.date | None = field.day(N("递交入党申请书日期"), also=("提交申请书时间",))
    joined: dt.date | None = field.day(N("入党日期"), also=("加入党组织日期", "入党时间"))
    confirmed: dt.date | None = field.day(N("转正日期"), also=("转为正式党员日期",))
    note: str = field.text(N("备注"), rows=3, weight=2)


@record("membership", N("所属关系"), title=("person", "unit"))
class Membership(Record):
    """Say from when to when a person belongs to a unit: the roster on a date."""

    person: str | None = field.ref(
        N("人员"), to="person", when_gone=Gone.GO_ALONG, required=True, find=True
    )
    unit: str | None = field.ref(
        N("组织"), to="unit", when_gone=Gone.FORBID, required=True, find=True, weight=2
    )
    since: dt.date | None = field.day(N("起"), N("任期开始"), required=True)
    until: dt.date | None = field.day(N("止"), N("任期结束"))
    note: str = field.text(N("备注"))


@record("post", N("任职"), title=("person", "kind", "unit"))
class Post(Record):
    """Say who holds which Party or management post, from when to when."""

    person: str | None = field.ref(
        N("人员"), to="person", when_gone=Gone.GO_ALONG, required=True, find=True
    )
    unit: str | None = field.ref(
        N("组织"), to="unit", when_gone=Gone.FORBID, required=True, find=True, weight=2
    )
    kind: str | None = field.choice(N("职务"), of=of.POSTS, required=True)
    name: str = field.text(N("职务名称"), hint=N("与所选职务不同才填"), find=True)
    since: dt.date | None = field.day(N("起"), N("任期开始"), required=True)
    until: dt.date | None = field.day(N("止"), N("任期结束"))
    rank: int | None = field.number(N("排序"))
    duties: str = field.text(N("分工"), rows=2, weight=2)


def in_order(rec: Record, first: str, last: str) -> Iterator[Problem]:
    """Yield a problem when the field ``last`` lies before the field ``first``."""
    start, end = getattr(rec, first), getattr(rec, last)
    if start is not None and end is not None and end < start:
        words = said(
            N("“{last}”早于“{first}”，请核对。"),
            first=said(rec.field(first).label),
            last=said(rec.field(last).label),
        )
        yield Problem(words, last)


@rule(Membership)
def _membership(rec: Membership) -> Iterable[Problem]:
    return in_order(rec, "since", "until")


@rule(Post)
def _post(rec: Post) -> Iterable[Problem]:
    return in_order(rec, "since", "until")


@rule(Person)
def _person(rec: Person) -> Iterable[Problem]:
    return in_order(rec, "joined", "confirmed")


@rule(Unit)
def _unit(rec: Unit) -> Iterable[Problem]:
    if rec.parent == rec.uid:
        yield Problem(said(N("上级组织不能是它自己。")), "parent")
    yield from in_order(rec, "founded", "closed")
    yield from in_order(rec, "elected", "term_ends")
