"""The ledgers of opinions and suggestions, and of rectification: raised, done, told, closed."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

import attrs

from app.content import CENTRE, LEFT, Column, Content, Note, Signing, Table, Title
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import as_of, foot
from app.records.item_choices import STEP_KINDS, TELLING, VERDICTS
from app.records.talks import Item, Step, Voice
from app.records.words import N, Said, Tongue, said
from app.rules.clock import NO_TERMS, Terms
from app.rules.courses import COMPLETION, Course, courses
from app.rules.promises import STATES

SIGNERS = (N("填表人："), N("审核人："), N("日期："))
NOBODY: Mapping[str, str] = MappingProxyType({})


@attrs.frozen
class Handled:
    """Hold items with all a ledger tells of them; ``proofs`` names what hangs on an item."""

    items: Sequence[Item]
    steps: Sequence[Step] = ()
    voices: Sequence[Voice] = ()
    terms: Terms = NO_TERMS
    leads: Mapping[str, str] = NOBODY
    proofs: Mapping[str, str] = NOBODY


@attrs.frozen
class Teller:
    """Tell the cells of one row."""

    course: Course
    tongue: Tongue
    voices: Mapping[str, Voice]
    proofs: Mapping[str, str]

    def field(self, name: str) -> str:
        """Return a field of the item as its reader knows it."""
        item = self.course.standing.item
        return item.field(name).kind.show(getattr(item, name), self.tongue)

    def raised_by(self) -> str:
        """Name who raised it, else the enterprise it came from."""
        names = [voice_said(voice, self.tongue) for voice in self.course.voices]
        item = self.course.standing.item
        if not names and item.enterprise:
            names = [self.tongue.title("enterprise", item.enterprise)]
        return self.tongue.say(N("、")).join(dict.fromkeys(name for name in names if name))

    def done(self) -> str:
        """Tell what was decided, answered and done."""
        return "\n".join(self._step(step) for step in self.course.done)

    def in_charge(self) -> str:
        """Name the department and the person in charge."""
        parts = (self.course.standing.item.owner_unit.strip(), self.field("owner"))
        return "\n".join(part for part in parts if part)

    def due(self) -> str:
        """Return the day it is due: set for it, else by the office's limits while it is open."""
        item, clock = self.course.standing.item, self.course.standing.clock
        day = item.due or (clock.due if clock.limit and clock.limit.stage == "settle" else None)
        return str(day or "")

    def progress(self) -> str:
        """Say where it stands, and how late."""
        found = self.course.standing
        state = self.tongue.say(STATES[found.state])
        if not found.overdue:
            return state
        late = said(N("逾期{days}个工作日"), days=found.overdue)
        return f"{state}\n{self.tongue.say(late)}"

    def completion(self) -> str:
        """Say how far it is carried out, in the words of such ledgers."""
        return self.tongue.say(COMPLETION[self.course.completion])

    def told(self) -> str:
        """Tell when, how and to whom it was told, and what visits found."""
        return "\n".join(self._told(step) for step in self.course.told)

    def verdict(self) -> str:
        """Say how content they were."""
        verdict = self.course.verdict
        return self.tongue.say(VERDICTS[verdict]) if verdict in VERDICTS else ""

    def closed(self) -> str:
        """Say when it was closed, and who approved that."""
        step = self.course.closing
        if step is None:
            return ""
        name = self.tongue.title("person", step.approver) if step.approver else ""
        return f"{step.on}\n{name}".strip()

    def proof(self) -> str:
        """Name the files that show what was done."""
        return self.proofs.get(self.course.standing.item.uid, "")

    def _step(self, step: Step) -> str:
        if step.kind == "measure":
            return step.text.strip()
        words = said(N("{label}：{words}"), label=_kind(step), words=step.text.strip())
        return self.tongue.say(words)

    def _told(self, step: Step) -> str:
        voice = self.voices.get(step.voice or "")
        parts = (
            str(step.on),
            self.tongue.say(TELLING[step.manner]) if step.manner in TELLING else "",
            self.tongue.say(_kind(step)),
            voice_said(voice, self.tongue) if voice else "",
        )
        head = " ".join(part for part in parts if part)
        text = step.text.strip()
        if not text:
            return head
        return self.tongue.say(said(N("{label}：{words}"), label=head, words=text))


Cell = Callable[[Teller], str]


def _field(name: str) -> Cell:
    return lambda row: row.field(name)


# Head, share of the width, how the cells stand, what they say; a rectification ledger has all.
_FIRST: tuple[tuple[str, float, str, Cell], ...] = (
    (N("来源"), 0.9, CENTRE, _field("source")),
    (N("收集时间"), 1.0, CENTRE, _field("raised_on")),
    (N("提出人或单位"), 1.2, LEFT, Teller.raised_by),
    (N("类别"), 0.9, CENTRE, _field("category")),
)
_LAST: tuple[tuple[str, float, str, Cell], ...] = (
    (N("责任领导"), 0.8, CENTRE, _field("leader")),
    (N("责任部门/责任人"), 1.0, CENTRE, Teller.in_charge),
    (N("完成时限"), 1.0, CENTRE, Teller.due),
    (N("进展情况"), 0.9, CENTRE, Teller.progress),
    (N("完成情况"), 0.9, CENTRE, Teller.completion),
    (N("反馈时间、方式、对象"), 3.2, LEFT, Teller.told),
    (N("反馈满意度"), 0.8, CENTRE, Teller.verdict),
    (N("销号时间、销号审批人"), 1.0, CENTRE, Teller.closed),
    (N("佐证材料"), 0.9, LEFT, Teller.proof),
    (N("备注"), 0.9, LEFT, _field("note")),
)
LEDGERS: Mapping[str, tuple[str, tuple[tuple[str, float, str, Cell], ...]]] = {
    "items": (
        N("意见建议台账"),
        (
            *_FIRST,
            (N("意见建议内容"), 3.0, LEFT, _field("text")),
            (N("办理意见"), 3.0, LEFT, Teller.done),
            *_LAST,
        ),
    ),
    "rectification": (
        N("问题整改台账"),
        (
            *_FIRST,
            (N("问题"), 2.6, LEFT, _field("text")),
            (N("问题性质"), 0.9, CENTRE, _field("nature")),
            (N("整改措施"), 2.8, LEFT, Teller.done),
            (N("整改目标"), 1.6, LEFT, _field("goal")),
            *_LAST,
        ),
    ),
}


def paper(
    handled: Handled,
    tongue: Tongue,
    *,
    which: str = "items",
    filtered: str = "",
    mark: str = "",
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Resolve all names at once; the items stand in the order given, as of the day made."""
    say = tongue.say
    name, columns = LEDGERS[which]
    title = say(name)
    kept = handled
    told = courses(kept.items, kept.steps, kept.voices, made.date(), kept.terms, kept.leads)
    waiting = sum(each.standing.is_open for each in told)
    late = sum(each.standing.overdue > 0 for each in told)
    count = said(
        N("共{count}条，未办结{open}条，逾期{late}条"), count=len(told), open=waiting, late=late
    )
    voices = {voice.uid: voice for voice in handled.voices}
    tellers = [Teller(each, tongue, voices, handled.proofs) for each in told]
    content = Content(
        title,
        (
            Title(title),
            Note("　".join(part for part in (filtered, say(count)) if part)),
            _table(tellers, columns, tongue, [e.standing.item.number or title for e in told]),
            Signing(tuple(say(each) for each in SIGNERS)),
        ),
        sheet="wide",
        foot=foot(tongue, as_of(tongue, made), office, mark),
        author=office,
        subject=say(count),
        made=made,
    )
    return laid(content)


def _table(tellers: Sequence[Teller], columns: Any, tongue: Tongue, wheres: Sequence[str]) -> Table:
    heads = ((N("序号"), 0.5, CENTRE), *(column[:3] for column in columns))
    return Table(
        tuple(Column(tongue.say(head), weight, align) for head, weight, align in heads),
        tuple(_row(n, each, columns) for n, each in enumerate(tellers, 1)),
        style="wide",
        empty=tongue.say(N("没有记录。")),
        wheres=tuple(wheres),
    )


def _row(
    number: int, teller: Teller, columns: Iterable[tuple[str, float, str, Cell]]
) -> tuple[str, ...]:
    return (str(number), *(tell(teller) for _, _, _, tell in columns))


def voice_said(voice: Voice, tongue: Tongue) -> str:
    """Name whoever raised an item."""
    if voice.anonymous:
        return tongue.say(N("匿名"))
    for table in ("person", "contact"):
        if uid := getattr(voice, table):
            return tongue.title(table, uid)
    return voice.name.strip()


def _kind(step: Step) -> Said:
    return said(STEP_KINDS.get(step.kind or "", ""))
