"""The ledger of joint activities, the five ones matrix, what runs out, the publicity register."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from app.content import Block, Heading, Note
from app.papers.landscape import CENTRE, LEFT, NUMBER, numbered, sheet, table
from app.papers.press import Paper
from app.papers.wording import short_day
from app.records.choices import FIVE_ONES, LANES
from app.records.describe import Record
from app.records.events import Event, Topic
from app.records.partners import Publicity
from app.records.talks import Item
from app.records.words import N, Tongue, said
from app.rules.partnership import PartnerYear
from app.rules.radar import WATCHES, Watch

JOINT = (
    NUMBER,
    (N("日期"), 0.9, CENTRE),
    (N("共建单位"), 1.7, LEFT),
    (N("四联/五个一"), 1.3, LEFT),
    (N("形式（党建+）"), 1.2, LEFT),
    (N("活动名称"), 1.7, LEFT),
    (N("地点"), 1.0, LEFT),
    (N("人数（商会/企业）"), 0.9, CENTRE),
    (N("主要内容"), 4.6, LEFT),
    (N("达成事项"), 1.5, LEFT),
    (N("跟进（责任人/时限）"), 1.3, LEFT),
    (N("成效"), 1.6, LEFT),
    (N("宣传"), 1.3, LEFT),
)
PRESS = (
    NUMBER,
    (N("发布日期"), 1.0, CENTRE),
    (N("标题"), 2.6, LEFT),
    (N("来源活动"), 1.6, LEFT),
    (N("相关企业"), 1.6, LEFT),
    (N("平台"), 0.9, CENTRE),
    (N("媒体名称"), 1.2, LEFT),
    (N("撰稿人"), 0.9, CENTRE),
    (N("校对人"), 0.9, CENTRE),
    (N("三审（初审/复审/终审）"), 1.8, LEFT),
    (N("采用情况"), 1.3, LEFT),
    (N("链接"), 1.8, LEFT),
)
WATCHED = (
    NUMBER,
    (N("协议编号"), 1.0, CENTRE),
    (N("协议名称"), 2.6, LEFT),
    (N("我方组织"), 1.4, LEFT),
    (N("共建企业"), 2.2, LEFT),
    (N("有效期止"), 1.0, CENTRE),
    (N("剩余天数"), 0.8, CENTRE),
    (N("最近一次活动"), 2.0, LEFT),
    (N("没有动静（天）"), 0.9, CENTRE),
)


@attrs.frozen
class JointWork:
    """Hold the joint events of a year and what hangs on them, each by the event's uid."""

    year: int
    events: tuple[Event, ...]
    present: Mapping[str, int]
    topics: Mapping[str, Sequence[Topic]]
    tasks: Mapping[str, Sequence[Item]]
    reports: Mapping[str, Sequence[Publicity]]


def joint_paper(work: JointWork, tongue: Tongue, *, office: str = "", made: dt.datetime) -> Paper:
    """Return the ledger of joint activities of a year, by day."""
    title = tongue.say(said(N("{year}年共建活动台账"), year=work.year))
    events = sorted(work.events, key=lambda each: each.starts or dt.datetime.min)
    firms = {uid for each in events for uid in each.partners}
    note = said(N("共{n}次活动，涉及{firms}家共建单位"), n=len(events), firms=len(firms))
    rows = numbered(tuple(_joint(work, each, tongue)) for each in events)
    parts = [table(JOINT, rows, tongue, N("本年度还没有共建活动。"))]
    return sheet(title, tongue.say(note), parts, tongue, office=office, made=made)


def _joint(work: JointWork, event: Event, tongue: Tongue) -> Iterator[str]:
    yield short_day(tongue, event.starts) if event.starts else ""
    yield "\n".join(tongue.title("enterprise", uid) for uid in event.partners)
    yield "\n".join(
        text for text in (_of(event, "lanes", tongue), _of(event, "five_ones", tongue)) if text
    )
    yield _of(event, "methods", tongue)
    yield event.title
    yield event.place
    ours, theirs = work.present.get(event.uid), event.partner_count
    yield f"{ours or '—'}/{'—' if theirs is None else theirs}"
    yield event.content
    topics = work.topics.get(event.uid, ())
    yield "\n".join(topic.decision.strip() for topic in topics if topic.decision.strip())
    yield "\n".join(_task(item, tongue) for item in work.tasks.get(event.uid, ()))
    yield event.effect
    yield "\n".join(_report(report, tongue) for report in work.reports.get(event.uid, ()))


def _task(item: Item, tongue: Tongue) -> str:
    owner = tongue.title("person", item.owner) if item.owner else item.owner_unit.strip()
    parts = (owner, str(item.due) if item.due else "", item.text.strip())
    return " ".join(part for part in parts if part)


def _report(report: Publicity, tongue: Tongue) -> str:
    where = report.outlet.strip() or _of(report, "channel", tongue)
    return f"{where} {short_day(tongue, report.on)}" if report.on else where


def matrix_paper(
    years: Sequence[PartnerYear], year: int, tongue: Tongue, *, office: str = "", made: dt.datetime
) -> Paper:
    """Return the partners × five ones matrix of a year, with the lanes beside it."""
    title = tongue.say(said(N("{year}年“五个一”完成情况"), year=year))
    whole = sum(not each.missing for each in years)
    note = said(N("共建单位{n}家，五项齐全{whole}家"), n=len(years), whole=whole)
    heads = (
        NUMBER,
        (N("共建单位"), 3.0, LEFT),
        *((one, 0.8, CENTRE) for one in FIVE_ONES.values()),
        *((lane, 0.7, CENTRE) for lane in LANES.values()),
        (N("活动总数"), 0.7, CENTRE),
        (N("尚缺"), 3.2, LEFT),
    )
    rows = numbered(tuple(_year(each, tongue)) for each in years)
    parts = [table(heads, rows, tongue, N("没有共建单位。"))]
    return sheet(title, tongue.say(note), parts, tongue, office=office, made=made)


def _year(each: PartnerYear, tongue: Tongue) -> Iterator[str]:
    yield tongue.title("enterprise", each.enterprise)
    for count in (*each.ones.values(), *each.lanes.values()):
        yield f"√ {count}" if count else ""
    yield str(len(each.events))
    yield tongue.say(N("、")).join(tongue.say(FIVE_ONES[key]) for key in each.missing)


def radar_paper(
    watches: Sequence[Watch], tongue: Tongue, *, office: str = "", made: dt.datetime
) -> Paper:
    """Return the list of agreements that are over, run out or sleep, part by part."""
    title = tongue.say(N("到期与沉睡协议清单"))
    parts: list[Block] = []
    for key, words in WATCHES.items():
        mine = [each for each in watches if key in each.keys]
        if mine and key != "well":
            count = said(N("{what}（{n}份）"), what=said(words), n=len(mine))
            parts.append(Heading(tongue.say(count)))
            parts.append(table(WATCHED, numbered(_watch(each, tongue) for each in mine), tongue))
    calm = Note(tongue.say(N("没有将到期、已过期或沉睡的协议。")))
    note = tongue.say(said(N("有效协议共{n}份"), n=len(watches)))
    return sheet(title, note, parts or [calm], tongue, office=office, made=made)


def _watch(each: Watch, tongue: Tongue) -> tuple[str, ...]:
    agreement, last = each.agreement, each.last
    told = f"{last.starts:%Y-%m-%d} {last.title}" if last and last.starts else ""
    return (
        agreement.number,
        agreement.title,
        _of(agreement, "unit", tongue),
        "\n".join(tongue.title("enterprise", uid) for uid in agreement.enterprises),
        str(agreement.ends or ""),
        "" if each.days is None else str(each.days),
        told,
        str(each.quiet),
    )


def press_paper(
    reports: Iterable[Publicity],
    year: int,
    tongue: Tongue,
    *,
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Return the publicity register of a year with its three reviews, by day."""
    title = tongue.say(said(N("{year}年宣传报道登记表"), year=year))
    dated = sorted(reports, key=lambda each: (each.on or dt.date.max, each.id))
    reviewed = sum(all((e.first_review, e.second_review, e.final_review)) for e in dated)
    note = said(N("共{n}篇，三审齐全{whole}篇"), n=len(dated), whole=reviewed)
    rows = numbered(tuple(_press(each, tongue)) for each in dated)
    parts = [table(PRESS, rows, tongue, N("本年度还没有宣传报道。"))]
    return sheet(title, tongue.say(note), parts, tongue, office=office, made=made)


def _press(report: Publicity, tongue: Tongue) -> Iterator[str]:
    for name in ("on", "title", "event"):
        yield _of(report, name, tongue)
    yield "\n".join(tongue.title("enterprise", uid) for uid in report.enterprises)
    for name in ("channel", "outlet", "author", "proofreader"):
        yield _of(report, name, tongue)
    yield "\n".join(_review(report, name, tongue) for name in ("first", "second", "final"))
    for name in ("taken_up", "link"):
        yield _of(report, name, tongue)


def _review(report: Publicity, name: str, tongue: Tongue) -> str:
    who, day = _of(report, f"{name}_review", tongue), getattr(report, f"{name}_on")
    return " ".join(part for part in (who or "—", short_day(tongue, day) if day else "") if part)


def _of(rec: Record, name: str, tongue: Tongue) -> str:
    return rec.field(name).kind.show(getattr(rec, name), tongue)
