"""The member enterprises, what was agreed with them, and what came of it."""

import datetime as dt
import re
from collections.abc import Iterable

from app.records import choices as of
from app.records import describe as field
from app.records.dates import Month
from app.records.describe import Record, record, rule
from app.records.kinds import Gone
from app.records.roster import in_order
from app.records.words import N, Problem, said

_BETWEEN_WORDS = re.compile(r"[、,，;；/／|\n\t]+|(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])")


@record("enterprise", N("会员企业"), title=("name",))
class Enterprise(Record):
    """Describe a member enterprise."""

    name: str = field.text(
        N("企业名称"),
        required=True,
        find=True,
        also=(
            "单位名称", "名称", "公司名称", "企业全称", "公司全称", "单位全称", "会员名称",
            "会员单位", "会员企业名称", "会员单位名称", "工商登记名称",
        ),
        weight=3,
    )  # fmt: skip
    credit_code: str = field.code(
        N("统一社会信用代码"),
        find=True,
        also=(
            "信用代码", "社会信用代码", "统一信用代码", "统一社会信用代码证号", "纳税人识别号",
            "税号",
        ),
        weight=2,
    )  # fmt: skip
    short: str = field.text(N("简称"), find=True, also=("企业简称", "公司简称"))
    former: str = field.text(
        N("曾用名"), find=True, weight=2, also=("原名称", "原名", "曾用名称"), hint=N("可以写几个")
    )
    member_number: str = field.text(
        N("会员编号"), find=True, also=("会员号", "会员证号", "入会编号")
    )
    state: str | None = field.choice(
        N("会籍"), of=of.ENTERPRISE_STATES, default="member", also=("会籍状态",)
    )
    associations: tuple[str, ...] = field.refs(
        N("所属分会"),
        to="unit",
        find=True,
        weight=2,
        also=("分会", "行业分会", "所属行业分会", "专委会", "专门委员会", "分会和专委会"),
    )
    tags: tuple[str, ...] = field.refs(N("标签"), to="tag", find=True, weight=2)
    region: str = field.text(
        N("地区"),
        find=True,
        hint=N("如：浙江宁波"),
        also=("所在地区", "所属地区", "所在省市", "省市", "区域"),
    )
    address: str = field.text(
        N("地址"),
        find=True,
        weight=2,
        also=("联系地址", "通讯地址", "注册地址", "办公地址", "企业地址", "公司地址", "详细地址"),
    )
    products: str = field.text(
        N("主营产品"),
        rows=2,
        find=True,
        weight=3,
        also=("主要产品", "主营业务", "主营产品及服务", "产品"),
    )
    size: str | None = field.choice(N("规模"), of=of.ENTERPRISE_SIZES, also=("企业规模",))
    joined: Month | None = field.month(N("入会年月"), also=("入会时间", "入会日期", "加入时间"))
    group: str | None = field.ref(
        N("所属集团"), to="enterprise", find=True, weight=2, also=("集团", "母公司", "上级企业")
    )
    party_org: str = field.text(
        N("企业党组织"), find=True, weight=2, also=("党组织名称", "企业党组织名称", "党组织")
    )
    party_kind: str | None = field.choice(
        N("党组织类型"), of=of.PARTY_ORGS, also=("企业党组织类型", "党组织类别")
    )
    party_members: int | None = field.number(N("党员数"), also=("党员人数", "党员总数"))
    party_secretary: str = field.text(
        N("党组织书记"), find=True, also=("书记", "党支部书记", "书记姓名")
    )
    phone: str = field.text(
        N("电话"),
        find=True,
        also=("联系电话", "办公电话", "公司电话", "企业电话", "固定电话", "座机"),
    )
    website: str = field.text(N("网址"), also=("官网", "公司网址", "企业网址", "网站"))
    note: str = field.text(N("备注"), rows=3)
    extra: str = field.text(
        N("附加栏目"), rows=3, find=True, weight=2, hint=N("每行一项，如：员工人数：120")
    )


@record("tag", N("标签"), title=("name",))
class Tag(Record):
    """Describe a free word by which the office groups its enterprises."""

    name: str = field.text(N("标签名"), required=True, find=True, also=("标签",), weight=2)
    note: str = field.text(N("备注"), rows=2)


@record("contact", N("企业联系人"), title=("name", "enterprise"))
class Contact(Record):
    """Describe who speaks for an enterprise, from when to when."""

    enterprise: str | None = field.ref(
        N("会员企业"), to="enterprise", when_gone=Gone.GO_ALONG, required=True, find=True, weight=2
    )
    name: str = field.text(N("姓名"), required=True, find=True)
    duty: str = field.text(N("职务"), find=True)
    phone: str = field.text(N("电话"), find=True)
    email: str = field.text(N("邮箱"), find=True)
    first: bool = field.flag(N("首要联系人"))
    since: dt.date | None = field.day(N("起"), N("任期开始"))
    until: dt.date | None = field.day(N("止"), N("任期结束"))
    note: str = field.text(N("备注"))


@record("agreement", N("共建协议"), title=("number", "title"))
class Agreement(Record):
    """Describe a partnership agreement; its commitments are lines of their own."""

    number: str = field.text(N("协议编号"), find=True, hint=N("留空则自动编号"))
    title: str = field.text(N("协议名称"), required=True, find=True, weight=3)
    unit: str | None = field.ref(
        N("我方组织"), to="unit", when_gone=Gone.FORBID, required=True, find=True, weight=2
    )
    enterprises: tuple[str, ...] = field.refs(
        N("共建企业"), to="enterprise", when_gone=Gone.FORBID, required=True, find=True, weight=2
    )
    signed: dt.date | None = field.day(N("签订日期"))
    place: str = field.text(N("签订地点"), find=True)
    starts: dt.date | None = field.day(N("有效期起"), required=True)
    ends: dt.date | None = field.day(N("有效期止"), required=True)
    state: str | None = field.choice(N("状态"), of=of.AGREEMENT_STATES, default="in_force")
    lanes: tuple[str, ...] = field.choices(N("四联"), of=of.LANES)
    our_contact: str | None = field.ref(N("我方联系人"), to="person", find=True)
    their_contact: str | None = field.ref(N("对方联系人"), to="contact", find=True)
    terms: str = field.text(N("共建内容"), rows=6, find=True)
    funds: str = field.text(N("经费约定"), rows=2)
    note: str = field.text(N("备注"))
    renews: str | None = field.ref(N("续签自"), to="agreement", find=True, weight=2)
    good_case: bool = field.flag(N("典型案例"))
    good_note: str = field.text(N("典型做法"), rows=4, find=True)


@record("commitment", N("协议约定"), title=("text", "one"))
class Commitment(Record):
    """Describe one line of an agreement: what, how many times, in which period."""

    agreement: str | None = field.ref(
        N("共建协议"), to="agreement", when_gone=Gone.GO_ALONG, required=True, weight=2
    )
    place: int | None = field.number(N("次序"), least=1, most=999)
    lane: str | None = field.choice(N("四联"), of=of.LANES, required=True)
    one: str | None = field.choice(N("五个一"), of=of.FIVE_ONES)
    times: int | None = field.number(N("次数"), least=1, most=999, default=1, required=True)
    per: str | None = field.choice(N("周期"), of=of.PERIODS, default="year", required=True)
    text: str = field.text(N("约定内容"), find=True, weight=3)


@record("follow_up", N("跟进事项"), title=("title", "agreement"))
class FollowUp(Record):
    """Describe what is to follow a signing by a day; an event in its lane keeps it by itself."""

    agreement: str | None = field.ref(
        N("共建协议"), to="agreement", when_gone=Gone.GO_ALONG, required=True, weight=2
    )
    title: str = field.text(N("跟进事项"), required=True, find=True, weight=3)
    due: dt.date | None = field.day(N("应办日期"), required=True)
    lane: str | None = field.choice(N("四联"), of=of.LANES)
    one: str | None = field.choice(N("五个一"), of=of.FIVE_ONES)
    done_on: dt.date | None = field.day(N("办成日期"))
    note: str = field.text(N("说明"), find=True, weight=2)


@record("follow_up_template", N("签约后跟进模板"), title=("title",))
class FollowUpTemplate(Record):
    """Describe what the office wants to follow every signing, so many days after it."""

    title: str = field.text(N("跟进事项"), required=True, find=True, weight=3)
    days: int | None = field.number(N("签约后天数"), most=3650, required=True)
    lane: str | None = field.choice(N("四联"), of=of.LANES)
    one: str | None = field.choice(N("五个一"), of=of.FIVE_ONES)
    off: bool = field.flag(N("停用"))
    note: str = field.text(N("说明"), weight=2)


@record("resource", N("共享资源"), title=("name",))
class Resource(Record):
    """Describe what one side offers the other: a place, a lecturer, a course."""

    name: str = field.text(N("资源名称"), required=True, find=True, weight=2)
    kind: str | None = field.choice(N("资源类别"), of=of.RESOURCE_KINDS)
    enterprise: str | None = field.ref(
        N("提供企业"), to="enterprise", when_gone=Gone.GO_ALONG, find=True, weight=2
    )
    unit: str | None = field.ref(N("提供组织"), to="unit", find=True)
    available: str = field.text(N("可用时间"))
    text: str = field.text(N("说明"), rows=3, find=True, weight=3)


@record("need", N("供需"), title=("title",))
class Need(Record):
    """Describe what an enterprise offers or looks for."""

    enterprise: str | None = field.ref(
        N("会员企业"), to="enterprise", when_gone=Gone.GO_ALONG, required=True, find=True, weight=2
    )
    side: str | None = field.choice(N("供需类别"), of=of.NEED_SIDES, required=True)
    title: str = field.text(N("标题"), required=True, find=True, weight=3)
    products: str = field.text(N("产品词"), find=True, weight=2)
    quantity: str = field.text(N("数量"))
    region: str = field.text(N("地区"), find=True)
    since: dt.date | None = field.day(N("有效期起"))
    until: dt.date | None = field.day(N("有效期止"))
    confidential: bool = field.flag(N("不公开企业名称"))
    state: str | None = field.choice(N("状态"), of=of.NEED_STATES, default="open")
    text: str = field.text(N("说明"), rows=4, find=True)


@record("match", N("撮合"), title=("need", "offer"))
class Match(Record):
    """Describe one demand brought together with one supply, and what came of it."""

    need: str | None = field.ref(
        N("需求"), to="need", when_gone=Gone.GO_ALONG, required=True, find=True, weight=2
    )
    offer: str | None = field.ref(
        N("供给"), to="need", when_gone=Gone.GO_ALONG, required=True, find=True, weight=2
    )
    on: dt.date | None = field.day(N("日期"), required=True)
    state: str | None = field.choice(
        N("进展"), of=of.MATCH_STATES, default="recommended", required=True
    )
    by: str | None = field.ref(N("经办人"), to="person", find=True)
    reasons: str = field.text(N("推荐理由"), rows=2, find=True, weight=2)
    outcome: str = field.text(N("结果与原因"), rows=2, find=True, weight=2)
    need_agrees: bool = field.flag(N("需求方同意公开名称"))
    offer_agrees: bool = field.flag(N("供给方同意公开名称"))
    introduced_on: dt.date | None = field.day(N("引荐日期"))
    ended_on: dt.date | None = field.day(N("签约或终止日期"))
    cause: str | None = field.choice(N("未成原因"), of=of.FAILURE_CAUSES)


@record("match_weight", N("撮合权重"), title=("criterion",))
class MatchWeight(Record):
    """Say how much a criterion counts when a demand and the supplies are compared."""

    criterion: str | None = field.choice(N("比较项"), of=of.MATCH_CRITERIA, required=True)
    weight: int | None = field.number(N("权重"), most=100, required=True)
    note: str = field.text(N("说明"), weight=3)


@record("synonyms", N("同义产品词"), title=("words",))
class Synonyms(Record):
    """Gather product words that mean the same when needs are compared."""

    words: str = field.text(
        N("同义词"), required=True, find=True, weight=4, hint=N("用顿号隔开，如：断路器、空气开关")
    )
    note: str = field.text(N("说明"), weight=2)


@record("publicity", N("宣传报道"), title=("title",))
class Publicity(Record):
    """Describe one report placed with a medium, and who checked it."""

    title: str = field.text(N("标题"), required=True, find=True, weight=3)
    event: str | None = field.ref(N("来源活动"), to="event", find=True, weight=2)
    enterprises: tuple[str, ...] = field.refs(N("相关企业"), to="enterprise", find=True, weight=2)
    channel: str | None = field.choice(N("发布平台"), of=of.CHANNELS, required=True)
    outlet: str = field.text(N("媒体名称"), find=True)
    on: dt.date | None = field.day(N("发布日期"), also=("发布时间",))
    author: str = field.text(N("撰稿人"), find=True, also=("作者",))
    first_review: str | None = field.ref(N("初审"), to="person")
    second_review: str | None = field.ref(N("复审"), to="person")
    final_review: str | None = field.ref(N("终审"), to="person")
    link: str = field.text(N("链接"), weight=2)
    taken_up: str = field.text(N("采用情况"), find=True)
    note: str = field.text(N("备注"))
    first_on: dt.date | None = field.day(N("初审日期"))
    second_on: dt.date | None = field.day(N("复审日期"))
    final_on: dt.date | None = field.day(N("终审日期"))
    proofreader: str | None = field.ref(N("校对人"), to="person", find=True)


@rule(Enterprise)
def _enterprise(rec: Enterprise) -> Iterable[Problem]:
    if rec.group == rec.uid:
        yield Problem(said(N("所属集团不能是它自己。")), "group")


@rule(Agreement)
def _agreement(rec: Agreement) -> Iterable[Problem]:
    if rec.renews == rec.uid:
        yield Problem(said(N("协议不能续签自它自己。")), "renews")
    yield from in_order(rec, "starts", "ends")


@rule(Contact)
def _contact(rec: Contact) -> Iterable[Problem]:
    return in_order(rec, "since", "until")


@rule(Need)
def _need(rec: Need) -> Iterable[Problem]:
    return in_order(rec, "since", "until")


@rule(Match)
def _match(rec: Match) -> Iterable[Problem]:
    if rec.need and rec.need == rec.offer:
        yield Problem(said(N("需求和供给要是两条不同的记录。")), "offer")
    yield from in_order(rec, "introduced_on", "ended_on")


@rule(Publicity)
def _publicity(rec: Publicity) -> Iterable[Problem]:
    yield from in_order(rec, "first_on", "second_on")
    yield from in_order(rec, "second_on", "final_on")


def product_words(text: str) -> tuple[str, ...]:
    """Return the product words of a text, parted by 、 and what else offices part words with.

    A space parts two Chinese words; beside Latin letters it belongs to the word.
    """
    parts = (part.strip() for part in _BETWEEN_WORDS.split(text))
    return tuple(dict.fromkeys(part for part in parts if part))
