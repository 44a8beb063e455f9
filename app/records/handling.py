"""What the office handles items by: its time limits and its words for answers."""

import datetime as dt
from collections.abc import Iterable

from app.records import describe as field
from app.records import item_choices as of
from app.records.describe import Record, record, rule
from app.records.roster import in_order
from app.records.words import N, Problem, said


@record("time_limit", N("办理时限"), title=("kind", "stage", "since"))
class TimeLimit(Record):
    """Describe within how many working days a promise is to be kept, from when to when.

    A clock runs by the limit that was valid when it began: a changed one rewrites no history.
    """

    kind: str | None = field.choice(N("类型"), of=of.ITEM_KINDS, hint=N("不选就是各种类型"))
    stage: str | None = field.choice(N("环节"), of=of.LIMIT_STAGES, required=True)
    days: int | None = field.number(N("工作日数"), least=1, most=999, required=True)
    since: dt.date | None = field.day(N("施行日期"), hint=N("不填就是一直有效"))
    until: dt.date | None = field.day(N("停止日期"))
    source: str = field.text(
        N("依据"), required=True, find=True, weight=2, hint=N("文件名称；本单位惯例也要写明")
    )
    note: str = field.text(N("说明"), rows=2, find=True, weight=2)


@record("answer_template", N("答复模板"), title=("name",))
class AnswerTemplate(Record):
    """Describe words for a step taken on many items; blanks in 【 】 are filled in each time."""

    name: str = field.text(N("名称"), required=True, find=True)
    step: str | None = field.choice(N("用于"), of=of.STEP_KINDS, required=True, default="answered")
    text: str = field.text(
        N("模板内容"),
        rows=5,
        required=True,
        find=True,
        weight=4,
        hint=N("要填的空写成【什么】【何时】【谁】"),
    )
    note: str = field.text(N("说明"), rows=2, weight=2)


@rule(TimeLimit)
def _limit(rec: TimeLimit) -> Iterable[Problem]:
    return in_order(rec, "since", "until")


@rule(AnswerTemplate)
def _template(rec: AnswerTemplate) -> Iterable[Problem]:
    if rec.text.count("【") != rec.text.count("】"):
        yield Problem(said(N("每个“【”都要有“】”，请核对要填的空。")), "text")
