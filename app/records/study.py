"""What is studied: the register of public documents, and the yearly norms of the rules."""

import datetime as dt
from collections.abc import Iterable

from app.records import choices as of
from app.records import describe as field
from app.records.describe import Record, record, rule
from app.records.words import N, Problem, said


@record("material", N("学习材料"), title=("title",))
class Material(Record):
    """Describe a public document to be studied; what was studied is told by the events."""

    title: str = field.text(
        N("材料名称"), required=True, find=True, also=("文件名称", "学习篇目"), weight=3
    )
    issuer: str = field.text(N("发布机关"), find=True, weight=2)
    issued: dt.date | None = field.day(N("发布日期"))
    number: str = field.text(N("公开文号"), find=True)
    units: tuple[str, ...] = field.refs(
        N("应学习的组织"),
        to="unit",
        find=True,
        hint=N("不填则为全部党组织"),
    )
    due: dt.date | None = field.day(N("学习期限"))
    public: bool = field.flag(N("已公开发布"), default=True)
    note: str = field.text(N("备注"), rows=2, weight=2)


@record("norm", N("工作标准"), title=("measure", "amount"))
class Norm(Record):
    """Describe a number the rules set: it is valid from a day on, the past keeps the older one."""

    measure: str | None = field.choice(N("指标"), of=of.NORM_MEASURES, required=True, weight=2)
    amount: int | None = field.number(N("数值"), required=True, most=9999)
    per: int | None = field.number(N("分母"), least=1, most=9999, hint=N("只用于比例"))
    since: dt.date | None = field.day(N("自何日起执行"))
    source: str = field.text(N("依据"), required=True, find=True, weight=3)
    local: bool = field.flag(N("惯例或地方规定"))
    note: str = field.text(N("备注"), rows=2, weight=2)


@rule(Material)
def _material(rec: Material) -> Iterable[Problem]:
    if not rec.public:
        yield Problem(
            said(N("只登记已公开发布的材料。未公开的文件连标题和文号也不要录入本软件。")), "public"
        )


@rule(Norm)
def _norm(rec: Norm) -> Iterable[Problem]:
    if rec.measure == "excellent_share" and rec.per is not None and (rec.amount or 0) > rec.per:
        yield Problem(said(N("比例不能大于一：数值大于分母，请核对。")), "amount")
