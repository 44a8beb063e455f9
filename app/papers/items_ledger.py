"""The ledger of opinions and suggestions: what was raised, done, told, and how it ended."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from app.content import CENTRE, LEFT, Column, Content, Note, Signing, Table, Title
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import as_of, foot
from app.records.item_choices import STEP_KINDS, VERDICTS
from app.records.talks import Item, Step, Voice
from app.records.words import N, Said, Tongue, said
from app.rules.courses import Course, courses
from app.rules.promises import STATES

COLUMNS = (
    (N("序号"), 0.5, CENTRE),
    (N("来源"), 0.9, CENTRE),
    (N("收集时间"), 1.1, CENTRE),
    (N("提出人或单位"), 1.2, LEFT),
    (N("类别"), 0.9, CENTRE),
    (N("意见建议内容"), 3.2, LEFT),
    (N("办理措施"), 3.2, LEFT),
    (N("责任人"), 0.9, CENTRE),
    (N("完成时限"), 1.1, CENTRE),
    (N("进展情况"), 1.0, CENTRE),
    (N("反馈时间和方式"), 1.8, LEFT),
    (N("满意度"), 0.8, CENTRE),
    (N("销号时间"), 1.1, CENTRE),
)
SIGNERS = (N("填表人："), N("审核人："), N("日期："))


def paper(
    items: Sequence[Item],
    steps: Iterable[Step],
    voices: Iterable[Voice],
    tongue: Tongue,
    *,
    filtered: str = "",
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Resolve all names at once; the items stand in the order given, as of the day made."""
    say = tongue.say
    title = say(N("意见建议台账"))
    told = courses(items, steps, voices, made.date())
    waiting = sum(each.standing.is_open for each in told)
    late = sum(each.standing.overdue > 0 for each in told)
    count = said(
        N("共{count}条，未办结{open}条，逾期{late}条"), count=len(told), open=waiting, late=late
    )
    content = Content(
        title,
        (
            Title(title),
            Note("　".join(part for part in (filtered, say(count)) if part)),
            Table(
                tuple(Column(say(head), weight, align) for head, weight, align in COLUMNS),
                tuple((str(n), *_row(each, tongue)) for n, each in enumerate(told, 1)),
                empty=say(N("没有记录。")),
                wheres=tuple(each.standing.item.number or title for each in told),
            ),
            Signing(tuple(say(each) for each in SIGNERS)),
        ),
        sheet="ledger",
        foot=foot(tongue, as_of(tongue, made), office),
        author=office,
        subject=say(count),
        made=made,
    )
    return laid(content)


def _row(course: Course, tongue: Tongue) -> Iterator[str]:
    item = course.standing.item

    def shown(name: str) -> str:
        return item.field(name).kind.show(getattr(item, name), tongue)

    yield shown("source")
    yield shown("raised_on")
    yield _raised_by(course, tongue)
    yield shown("category")
    yield item.text
    yield "\n".join(_step(step, tongue) for step in course.done)
    yield "\n".join(part for part in (shown("owner"), item.owner_unit.strip()) if part)
    yield shown("due")
    yield _progress(course, tongue)
    yield "\n".join(_told(step, tongue) for step in course.told)
    yield tongue.say(VERDICTS[course.verdict]) if course.verdict in VERDICTS else ""
    yield str(course.closed_on or "")


def _raised_by(course: Course, tongue: Tongue) -> str:
    """Name who raised it, else the enterprise it came from."""
    names = [_name(voice, tongue) for voice in course.voices]
    item = course.standing.item
    if not names and item.enterprise:
        names = [tongue.title("enterprise", item.enterprise)]
    return tongue.say(N("、")).join(dict.fromkeys(name for name in names if name))


def _name(voice: Voice, tongue: Tongue) -> str:
    if voice.anonymous:
        return tongue.say(N("匿名"))
    for table in ("person", "contact"):
        if uid := getattr(voice, table):
            return tongue.title(table, uid)
    return voice.name.strip()


def _progress(course: Course, tongue: Tongue) -> str:
    state = tongue.say(STATES[course.standing.state])
    if not course.standing.overdue:
        return state
    late = said(N("逾期{days}个工作日"), days=course.standing.overdue)
    return f"{state}\n{tongue.say(late)}"


def _step(step: Step, tongue: Tongue) -> str:
    if step.kind == "measure":
        return step.text.strip()
    words = said(N("{label}：{words}"), label=_kind(step), words=step.text.strip())
    return tongue.say(words)


def _told(step: Step, tongue: Tongue) -> str:
    head = f"{step.on} {tongue.say(_kind(step))}"
    text = step.text.strip()
    return tongue.say(said(N("{label}：{words}"), label=head, words=text)) if text else head


def _kind(step: Step) -> Said:
    return said(STEP_KINDS.get(step.kind or "", ""))
