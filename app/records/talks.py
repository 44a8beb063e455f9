"""What people said to each other, and what became of it."""

import datetime as dt
from collections.abc import Iterable

from app.records import choices as of
from app.records import describe as field
from app.records import item_choices as its
from app.records.describe import Record, record, rule
from app.records.kinds import Gone
from app.records.words import N, Problem, said

# The fields that stand in no list, no workbook and no paper unless asked for that once.
WITHHELD = frozenset({"private", "pin"})


@record("talk", N("谈心谈话"), title=("number", "partners"))
class Talk(Record):
    """Describe a heart-to-heart talk in its four strands; ``private`` never leaves the record."""

    number: str = field.text(N("编号"), find=True, hint=N("留空则自动编号"))
    held: dt.datetime | None = field.moment(N("谈话时间"), required=True, also=("时间",))
    place: str = field.text(N("谈话地点"), find=True, also=("地点",))
    unit: str | None = field.ref(N("组织"), to="unit", find=True, weight=2)
    talkers: tuple[str, ...] = field.refs(
        N("谈话人"), to="person", when_gone=Gone.FORBID, required=True, find=True
    )
    partners: tuple[str, ...] = field.refs(
        N("谈话对象"), to="person", when_gone=Gone.FORBID, find=True
    )
    contacts: tuple[str, ...] = field.refs(N("企业谈话对象"), to="contact", find=True)
    others: str = field.text(N("其他谈话对象"), find=True, hint=N("不在名册里的人"))
    relation: str | None = field.choice(N("谈话关系"), of=of.RELATIONS, also=("谈话类型",))
    manner: str | None = field.choice(N("谈话方式"), of=of.MANNERS, default="individual")
    occasion: str | None = field.choice(
        N("谈话事由"), of=of.OCCASIONS, words="occasion", default="regular"
    )
    thoughts: str = field.text(N("以朋友身份交流思想"), rows=4, weight=3)
    difficulties: str = field.text(N("以亲人身份询问困难"), rows=4, weight=3)
    advice: str = field.text(N("以同志身份提出建议"), rows=4, weight=3)
    opinions: str = field.text(N("以党员身份征求意见"), rows=4, weight=3)
    commitments: str = field.text(N("回应与承诺"), rows=3, weight=2)
    next_on: dt.date | None = field.day(N("下次谈话日期"), also=("回访时间",))
    recorder: str | None = field.ref(N("记录人"), to="person", find=True)
    visibility: str | None = field.choice(N("可见范围"), of=of.VISIBILITY, default="talker")
    private: str = field.text(N("不外传的内容"), rows=3)


@record("item", N("意见建议"), title=("number", "text"))
class Item(Record):
    """Describe an opinion, suggestion, difficulty, problem or task; its kind sets the promise."""

    number: str = field.text(N("编号"), find=True, hint=N("留空则自动编号"))
    kind: str | None = field.choice(N("类型"), of=its.ITEM_KINDS, required=True)
    text: str = field.text(
        N("内容"), rows=4, required=True, find=True, also=("意见建议内容", "问题"), weight=4
    )
    quote: str = field.text(N("原话"), rows=2, hint=N("从谈话或会议记录摘出的句子"), weight=2)
    source: str | None = field.choice(N("来源"), of=its.ITEM_SOURCES, default="other")
    talk: str | None = field.ref(N("来自谈话"), to="talk")
    event: str | None = field.ref(N("来自会议活动"), to="event")
    topic: str | None = field.ref(N("来自议题"), to="topic")
    raised_on: dt.date | None = field.day(N("收集日期"), required=True, also=("收集时间",))
    category: str | None = field.choice(N("类别"), of=its.ITEM_CATEGORIES)
    unit: str | None = field.ref(N("组织"), to="unit", find=True, weight=2)
    enterprise: str | None = field.ref(N("会员企业"), to="enterprise", find=True, weight=2)
    owner: str | None = field.ref(N("责任人"), to="person", find=True)
    owner_unit: str = field.text(N("责任部门"), find=True)
    due: dt.date | None = field.day(N("完成时限"))
    leader: str | None = field.ref(N("责任领导"), to="person", find=True)
    nature: str = field.text(N("问题性质"))
    goal: str = field.text(N("整改目标"), rows=2, weight=2)
    case: str | None = field.ref(N("并案于"), to="item")
    note: str = field.text(N("备注"), rows=2)


@record("voice", N("提出人"), title=("person", "name"))
class Voice(Record):
    """Say who raised an item; each voice has the right to be told."""

    item: str | None = field.ref(
        N("意见建议"), to="item", when_gone=Gone.GO_ALONG, required=True, weight=2
    )
    person: str | None = field.ref(N("人员"), to="person", find=True)
    contact: str | None = field.ref(N("企业联系人"), to="contact", find=True)
    name: str = field.text(N("姓名或单位"), find=True, hint=N("不在名册里才填"))
    anonymous: bool = field.flag(N("匿名"))


@record("item_step", N("办理过程"), title=("on", "kind"))
class Step(Record):
    """Say what was done about an item on a day."""

    item: str | None = field.ref(
        N("意见建议"), to="item", when_gone=Gone.GO_ALONG, required=True, weight=2
    )
    on: dt.date | None = field.day(N("日期"), required=True)
    kind: str | None = field.choice(N("事项"), of=its.STEP_KINDS, required=True)
    text: str = field.text(N("办理情况"), rows=3, find=True, weight=4)
    by: str | None = field.ref(N("办理人"), to="person", find=True)
    voice: str | None = field.ref(N("告知对象"), to="voice")
    verdict: str | None = field.choice(N("满意度"), of=its.VERDICTS)
    owner: str | None = field.ref(N("责任人"), to="person", find=True)
    due: dt.date | None = field.day(N("时限"), also=("完成时限",))
    waiting_for: str = field.text(
        N("等待谁"), find=True, hint=N("如：合作银行、上级批复、本人补充材料")
    )
    approver: str | None = field.ref(N("批准人"), to="person", find=True)
    manner: str | None = field.choice(N("方式"), of=its.TELLING, also=("反馈方式",))
    result: str | None = field.choice(N("办理类别"), of=its.RESULTS)


@rule(Talk)
def _talk(rec: Talk) -> Iterable[Problem]:
    if not (rec.partners or rec.contacts or rec.others.strip()):
        yield Problem(said(N("请填写谈话对象：名册里的人、企业联系人或其他人。")), "partners")
    if both := set(rec.talkers) & set(rec.partners):
        yield Problem(
            said(N("同一个人不能既是谈话人又是谈话对象（{n} 人）。"), n=len(both)), "partners"
        )


@rule(Voice)
def _voice(rec: Voice) -> Iterable[Problem]:
    named = rec.person or rec.contact or rec.name.strip()
    if rec.anonymous and named:
        yield Problem(said(N("匿名的意见不记录提出人，请清空姓名。")), "anonymous")
    if not rec.anonymous and not named:
        yield Problem(said(N("请写明提出人，或勾选“匿名”。")), "name")


@rule(Item)
def _item(rec: Item) -> Iterable[Problem]:
    if rec.case == rec.uid:
        yield Problem(said(N("不能并到自己的下面，请选另一条。")), "case")


@rule(Step)
def _step(rec: Step) -> Iterable[Problem]:
    if rec.kind == "declined" and not rec.text.strip():
        yield Problem(said(N("不采纳要写明理由。")), "text")
