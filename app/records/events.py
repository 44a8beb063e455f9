"""What took place: an event typed once for every ledger, who was there, what was decided."""

import datetime as dt
from collections.abc import Iterable

from app.records import choices as of
from app.records import describe as field
from app.records.describe import Record, record, rule
from app.records.kinds import Gone
from app.records.roster import in_order
from app.records.words import N, Problem, said


@record("event", N("会议与活动"), title=("title",))
class Event(Record):
    """Describe one thing that happened or is called; several kinds at once count for several."""

    title: str = field.text(
        N("名称"), required=True, find=True, also=("会议名称", "活动名称"), weight=3
    )
    kinds: tuple[str, ...] = field.choices(
        N("类型"), of=of.EVENT_KINDS, required=True, also=("会议类型",), weight=2
    )
    units: tuple[str, ...] = field.refs(
        N("组织"), to="unit", when_gone=Gone.FORBID, required=True, find=True, weight=2
    )
    serial: int | None = field.number(N("第几次"), least=1, most=999, also=("次数",))
    starts: dt.datetime | None = field.moment(
        N("开始时间"), required=True, also=("实际会议时间", "实际时间", "时间")
    )
    ends: dt.datetime | None = field.moment(N("结束时间"))
    planned_for: dt.date | None = field.day(N("计划日期"), also=("计划会议时间", "计划时间"))
    place: str = field.text(N("地点"), find=True, also=("会议地点", "活动地点"))
    theme: str = field.text(N("主题"), find=True, also=("活动主题", "会议议题"), weight=3)
    chair: str | None = field.ref(N("主持人"), to="person", find=True, also=("主持",))
    recorder: str | None = field.ref(N("记录人"), to="person", find=True, also=("记录",))
    speaker: str | None = field.ref(N("主讲人"), to="person", find=True, also=("授课人",))
    lecturer: str = field.text(N("外请主讲人"), find=True, hint=N("不在名册里才填"))
    forms: tuple[str, ...] = field.choices(N("活动形式"), of=of.EVENT_FORMS, also=("学习形式",))
    audience: str = field.text(N("参加范围"), find=True, also=("听课对象", "参加人员"))
    preparation: str = field.text(N("准备要求"), rows=2, find=True)
    contact: str | None = field.ref(N("联系人"), to="person")
    noticed: dt.date | None = field.day(N("通知日期"))
    methods: tuple[str, ...] = field.choices(N("党建+"), of=of.METHODS)
    partners: tuple[str, ...] = field.refs(N("共建单位"), to="enterprise", find=True)
    lanes: tuple[str, ...] = field.choices(N("四联"), of=of.LANES, also=("四联类别",))
    five_ones: tuple[str, ...] = field.choices(N("五个一"), of=of.FIVE_ONES, also=("五个一类别",))
    plan_items: tuple[str, ...] = field.refs(N("对应计划事项"), to="plan_item")
    task: str | None = field.ref(N("重大任务"), to="major_task")
    guests: str = field.text(N("其他参加人员"), find=True, also=("列席人员",), weight=2)
    partner_count: int | None = field.number(N("企业参加人数"))
    content: str = field.text(
        N("内容"), rows=10, find=True, also=("会议内容", "主要内容"), weight=4
    )
    talked: str = field.text(N("讨论情况"), rows=4, find=True, also=("研讨发言",), weight=3)
    effect: str = field.text(N("成效"), rows=3, find=True, also=("活动成效",))
    hours: int | None = field.number(N("学时"), most=99)
    materials: tuple[str, ...] = field.refs(
        N("学习材料"), to="material", find=True, also=("学习篇目",)
    )
    state: str | None = field.choice(N("记录状态"), of=of.EVENT_STATES, default="draft")
    checker: str | None = field.ref(N("核对人"), to="person", also=("审核人",))
    checked_on: dt.date | None = field.day(N("核对日期"))
    final_on: dt.date | None = field.day(N("定稿日期"))
    archive_number: str = field.text(N("归档编号"), find=True)
    note: str = field.text(N("备注"), rows=2)
    task_checks: tuple[str, ...] = field.choices(N("任务环节"), of=of.TOGETHER)
    resources: tuple[str, ...] = field.refs(N("使用的共享资源"), to="resource", find=True)


@record("attendance", N("考勤"), title=("person", "event"))
class Attendance(Record):
    """Say whether one person was there and, if not, why."""

    event: str | None = field.ref(
        N("会议与活动"), to="event", when_gone=Gone.GO_ALONG, required=True, weight=2
    )
    person: str | None = field.ref(
        N("人员"), to="person", when_gone=Gone.FORBID, required=True, find=True
    )
    state: str | None = field.choice(
        N("到会情况"), of=of.ATTENDANCE, default="present", required=True
    )
    reason: str | None = field.choice(N("缺席原因"), of=of.ABSENCE_REASONS, also=("请假原因",))
    note: str = field.text(N("说明"), weight=2)
    counted: bool = field.flag(N("计入应到"), default=True)
    excluded: str | None = field.choice(N("不计入应到的原因"), of=of.EXCLUSIONS, weight=2)
    voteless: bool = field.flag(N("无表决权"))


@record("guest", N("列席和来宾"), title=("name", "event"))
class Guest(Record):
    """Describe somebody from outside the roster who was there; nobody of them is ever due."""

    event: str | None = field.ref(
        N("会议与活动"), to="event", when_gone=Gone.GO_ALONG, required=True, weight=2
    )
    name: str = field.text(N("姓名"), required=True, find=True)
    role: str | None = field.choice(N("身份"), of=of.GUEST_ROLES, default="observer")
    enterprise: str | None = field.ref(N("会员企业"), to="enterprise", find=True, weight=2)
    position: str = field.text(N("单位和职务"), find=True, weight=2)
    heads: int | None = field.number(N("人数"), least=1, most=9999, hint=N("一人不用填"))


@record("topic", N("议题"), title=("place", "title"))
class Topic(Record):
    """Describe one point of the agenda: what was said of it, what came out, how it was voted."""

    event: str | None = field.ref(
        N("会议与活动"), to="event", when_gone=Gone.GO_ALONG, required=True, weight=2
    )
    place: int | None = field.number(N("次序"), least=1, most=999)
    title: str = field.text(N("议题"), required=True, find=True, weight=3)
    speaker: str | None = field.ref(N("汇报人"), to="person", find=True)
    discussion: str = field.text(N("讨论发言要点"), rows=5, find=True, weight=3)
    outcome: str | None = field.choice(N("结果"), of=of.OUTCOMES)
    decision: str = field.text(N("议定事项"), rows=3, find=True, also=("会议决议",), weight=3)
    number: str = field.text(N("决议编号"), find=True, hint=N("核对时自动编号"))
    owner: str | None = field.ref(N("责任人"), to="person", find=True)
    due: dt.date | None = field.day(N("完成时限"))
    continues: str | None = field.ref(N("接续议题"), to="topic", weight=2)
    to_members: bool = field.flag(N("提交党员大会"), also=("需提交党员大会的事项",))
    matter: str | None = field.choice(N("表决事项"), of=of.VOTE_MATTERS)
    vote: str | None = field.choice(N("表决方式"), of=of.VOTE_WAYS)
    issued: int | None = field.number(N("发出票"), most=99_999, also=("发出",))
    returned: int | None = field.number(N("收回票"), most=99_999, also=("收回",))
    valid: int | None = field.number(N("有效票"), most=99_999)
    votes_for: int | None = field.number(N("赞成"))
    votes_against: int | None = field.number(N("反对"))
    abstentions: int | None = field.number(N("弃权"))
    written_for: int | None = field.number(N("书面赞成"), most=99_999)
    scrutineers: tuple[str, ...] = field.refs(N("监票人"), to="person")
    tellers: tuple[str, ...] = field.refs(N("计票人"), to="person")


@record("correction", N("更正"), title=("event", "number"))
class Correction(Record):
    """Say what was changed in a final record, why and by whom; it is never changed itself."""

    event: str | None = field.ref(
        N("会议与活动"), to="event", when_gone=Gone.GO_ALONG, required=True, weight=2
    )
    number: int | None = field.number(N("序号"), least=1, most=9999)
    kind: str | None = field.choice(
        N("类别"), of=of.CORRECTION_KINDS, default="amended", required=True
    )
    place: str = field.text(N("更正处"), find=True, weight=2)
    before: str = field.text(N("原文"), rows=3, find=True, weight=3)
    after: str = field.text(N("更正为"), rows=3, find=True, weight=3)
    reason: str = field.text(N("理由"), rows=2, required=True, find=True, weight=2)
    on: dt.date | None = field.day(N("更正日期"), required=True)
    by: str | None = field.ref(N("更正人"), to="person", find=True)
    target: str = field.text(N("更正的记录"))
    part: str = field.text(N("更正的字段"))


@record("vote_rule", N("表决规则"), title=("matter", "since"))
class VoteRule(Record):
    """Say how many must be there and agree for a matter to pass, from a day on."""

    matter: str | None = field.choice(N("事项"), of=of.VOTE_MATTERS, required=True)
    voters: str | None = field.choice(N("表决权人"), of=of.VOTERS, required=True, default="formal")
    presence: str | None = field.choice(N("到会须达"), of=of.SHARES, weight=0.8)
    presence_over: bool = field.flag(N("到会须超过此数"))
    passing: str | None = field.choice(N("赞成须达"), of=of.SHARES, weight=0.8)
    passing_over: bool = field.flag(N("赞成须超过此数"))
    passing_of: str | None = field.choice(N("赞成以谁为准"), of=of.SHARE_BASES, default="due")
    secret: bool = field.flag(N("须无记名投票"))
    written: bool = field.flag(N("会前书面意见计票"))
    excludable: tuple[str, ...] = field.choices(N("可不计入应到"), of=of.EXCLUSIONS)
    source: str = field.text(N("依据"), required=True, find=True, weight=3)
    article: str = field.text(N("条款"), hint=N("如：第十一条"))
    since: dt.date | None = field.day(N("自何日起"), required=True)
    until: dt.date | None = field.day(N("至何日止"))
    note: str = field.text(N("说明"), rows=2, find=True, weight=2)


@record("attachment", N("附件"), title=("name",))
class Attachment(Record):
    """Describe a file kept inside the data file; its bytes lie under their digest."""

    name: str = field.text(N("文件名"), required=True, find=True, weight=3)
    event: str | None = field.ref(N("会议与活动"), to="event", when_gone=Gone.GO_ALONG)
    agreement: str | None = field.ref(N("共建协议"), to="agreement", when_gone=Gone.GO_ALONG)
    publicity: str | None = field.ref(N("宣传报道"), to="publicity", when_gone=Gone.GO_ALONG)
    item: str | None = field.ref(N("意见建议"), to="item", when_gone=Gone.GO_ALONG)
    stage: str | None = field.ref(N("阶段"), to="stage", when_gone=Gone.GO_ALONG)
    media: str = field.text(N("格式"))
    size: int | None = field.number(N("大小（字节）"), most=2_000_000_000)
    taken: dt.datetime | None = field.moment(N("拍摄时间"))
    digest: str = field.text(N("内容摘要值"), required=True)
    note: str = field.text(N("说明"), find=True, weight=2)
    task: str | None = field.ref(N("重大任务"), to="major_task", when_gone=Gone.GO_ALONG)
    task_check: str | None = field.choice(N("四个一起"), of=of.TOGETHER)
    version: str | None = field.ref(N("计划批准稿"), to="plan_version", when_gone=Gone.GO_ALONG)


@rule(Event)
def _event(rec: Event) -> Iterable[Problem]:
    return in_order(rec, "starts", "ends")


@rule(Attendance)
def _attendance(rec: Attendance) -> Iterable[Problem]:
    if rec.state in {"present", "observer"} and rec.reason:
        yield Problem(said(N("到会的人不需要缺席原因，请清空或改到会情况。")), "reason")


@rule(VoteRule)
def _vote_rule(rec: VoteRule) -> Iterable[Problem]:
    if rec.presence is None and rec.passing is None:
        yield Problem(said(N("请至少写明到会或赞成要达到多少。")), "presence")
    yield from in_order(rec, "since", "until")


@rule(Attachment)
def _attachment(rec: Attachment) -> Iterable[Problem]:
    owners = [rec.event, rec.agreement, rec.publicity, rec.item, rec.stage, rec.task, rec.version]
    if sum(owner is not None for owner in owners) != 1:
        yield Problem(said(N("附件要放在一条记录之下。")))
