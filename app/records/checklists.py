"""What must be done before and after a meeting or an election: templates, and what was done."""

import datetime as dt
from collections.abc import Iterable

from app.records import choices as of
from app.records import describe as field
from app.records.describe import Record, record, rule
from app.records.kinds import Gone
from app.records.words import N, Problem, said


@record("stage_template", N("阶段模板"), title=("checklist", "name"))
class StageTemplate(Record):
    """Describe a stage that every meeting or election of one kind begins with.

    A change applies to checklists begun after it: a stage keeps what it was begun with.
    """

    checklist: str | None = field.choice(N("适用于"), of=of.CHECKLISTS, required=True)
    place: int | None = field.number(N("次序"), least=1, most=999)
    name: str = field.text(N("阶段或材料"), required=True, find=True, weight=3)
    when: str | None = field.choice(
        N("时点"), of=of.STAGE_TIMES, required=True, default="before", also=("提前或之后",)
    )
    amount: int | None = field.number(N("相隔"), most=999)
    span: str | None = field.choice(N("时间单位"), of=of.SPANS, default="days")
    counts: str | None = field.choice(N("自动统计"), of=of.STAGE_COUNTS)
    weeks: int | None = field.number(N("统计会前几周"), most=104)
    source: str = field.text(N("依据"), required=True, find=True, weight=2)
    local: bool = field.flag(N("惯例或地方规定"))
    off: bool = field.flag(N("停用"))
    note: str = field.text(N("备注"), rows=2, weight=2)


@record("stage", N("阶段"), title=("name", "event", "unit"))
class Stage(Record):
    """Describe a stage of one meeting, or of the election that ends one term of a unit.

    ``term`` is the day that term runs out; it tells this election from the next.
    """

    event: str | None = field.ref(N("会议与活动"), to="event", when_gone=Gone.GO_ALONG, weight=2)
    unit: str | None = field.ref(N("换届的组织"), to="unit", when_gone=Gone.GO_ALONG, weight=2)
    term: dt.date | None = field.day(N("任期届满日期"))
    place: int | None = field.number(N("次序"), least=1, most=999)
    name: str = field.text(N("阶段或材料"), required=True, find=True, weight=3)
    when: str | None = field.choice(N("时点"), of=of.STAGE_TIMES, required=True, default="before")
    amount: int | None = field.number(N("相隔"), most=999)
    span: str | None = field.choice(N("时间单位"), of=of.SPANS, default="days")
    counts: str | None = field.choice(N("自动统计"), of=of.STAGE_COUNTS)
    weeks: int | None = field.number(N("统计会前几周"), most=104)
    source: str = field.text(N("依据"), find=True, weight=2)
    local: bool = field.flag(N("惯例或地方规定"))
    done_on: dt.date | None = field.day(N("完成日期"))
    done_by: str | None = field.ref(N("办理人"), to="person", find=True)
    skipped: bool = field.flag(N("不适用"))
    note: str = field.text(N("说明"), rows=2, find=True, weight=2)


@rule(Stage)
def _stage(rec: Stage) -> Iterable[Problem]:
    if (rec.event is None) == (rec.unit is None):
        yield Problem(said(N("阶段要放在一次会议或一个组织的换届之下，二者选一。")))
    if rec.unit is not None and rec.term is None:
        yield Problem(said(N("请填写这次换届所对应的任期届满日期。")), "term")
    if rec.skipped and not rec.note.strip():
        yield Problem(said(N("不适用的阶段请写一句原因。")), "note")
