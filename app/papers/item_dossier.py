"""The dossier of one case: what was said and where, every step, who was told, the proofs."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

import attrs

from app.content import (
    CENTRE,
    LEFT,
    Block,
    Cell,
    Column,
    Content,
    Form,
    FormRow,
    Heading,
    Note,
    Passage,
    Photos,
    Table,
    Title,
)
from app.papers.items_ledger import Handled, Teller, voice_said
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import as_of, heading
from app.records.describe import Record
from app.records.item_choices import ITEM_KINDS, RESULTS, STEP_KINDS, TELLING, VERDICTS
from app.records.talks import Step, Voice
from app.records.words import N, Tongue, said
from app.rules.clock import clock
from app.rules.courses import Course, courses
from app.rules.promises import PROMISES, STATES

WIDTHS = (24, 54, 24, 54)
_BASICS = (
    ("number", "kind"),
    ("source", "raised_on"),
    ("category", "unit"),
    ("leader", "owner"),
    ("owner_unit", "due"),
    ("enterprise", "nature"),
)


@attrs.frozen
class Papers:
    """Hold what a dossier is made of besides the items: origins, photographs, other files."""

    origins: Mapping[str, str] = MappingProxyType({})
    photos: Photos | None = None
    files: Sequence[str] = ()


def paper(
    handled: Handled,
    papers: Papers,
    tongue: Tongue,
    *,
    mark: str = "",
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Lay out the whole of a case, the item that leads it first."""
    lead = handled.items[0]
    title = tongue.say(N("意见建议办理档案"))
    writer = _Writer(handled, papers, tongue, made.date())
    about = "　".join(part for part in (as_of(tongue, made), mark) if part)
    blocks: list[Block] = [Title(title), Note(about), writer.basics()]
    for number, (words, part) in enumerate(writer.parts(), 1):
        blocks += [Heading(heading(tongue, number, tongue.say(words))), *part]
    where = lead.number or title
    content = Content(title, tuple(blocks), where=where, author=office, subject=where, made=made)
    return laid(content)


class _Writer:
    """Write the parts of one dossier in one language, as of a day."""

    def __init__(self, handled: Handled, papers: Papers, tongue: Tongue, today: dt.date) -> None:
        self._of, self._papers, self._tongue = handled, papers, tongue
        self._items, self._today = list(handled.items), today
        self._told = courses(
            handled.items, handled.steps, handled.voices, today, handled.terms, handled.leads
        )
        self._voices = {voice.uid: voice for voice in handled.voices}

    def basics(self) -> Form:
        """Give what is known of the item that leads, two facts to a line."""
        say, lead = self._tongue.say, self._told[0]
        rows = [
            FormRow(tuple(c for name in pair for c in self._pair(name)), 26) for pair in _BASICS
        ]
        rows.append(
            FormRow((Cell(say(N("进展情况")), label=True), Cell(self._standing(lead), 3)), 26)
        )
        rows.append(
            FormRow((Cell(say(N("内容")), label=True), Cell(self._items[0].text, 3, long=True)), 60)
        )
        return Form(tuple(rows), WIDTHS)

    def parts(self) -> Iterator[tuple[str, Iterable[Block]]]:
        """Yield the heading and the blocks of each part."""
        if any(item.quote.strip() for item in self._items):
            yield N("原话和出处"), self._quotes()
        if len(self._items) > 1:
            yield N("并案的各条"), [self._members()]
        yield N("办理过程"), [self._steps()]
        yield N("提出人和告知情况"), [self._telling()]
        if self._papers.photos or self._papers.files:
            yield N("佐证材料"), self._proofs()

    def _pair(self, name: str) -> tuple[Cell, Cell]:
        lead = self._items[0]
        label = self._tongue.say(lead.field(name).label)
        return Cell(label, label=True), Cell(self._shown(lead, name))

    def _shown(self, rec: Record, name: str) -> str:
        return rec.field(name).kind.show(getattr(rec, name), self._tongue)

    def _standing(self, course: Course) -> str:
        """Say where it stands, since when it has been open and until when it should be done."""
        say, found = self._tongue.say, course.standing
        parts = [say(STATES[found.state])]
        if found.is_open:
            read = clock(found.item, found.stand, self._today, self._of.terms)
            parts.append(say(PROMISES[found.promise]))
            parts.append(say(said(N("已 {n} 个工作日"), n=read.age)))
            if read.paused:
                parts.append(say(said(N("等待停表 {n} 个工作日"), n=read.paused)))
            if read.due:
                parts.append(say(said(N("时限 {day}"), day=read.due)))
            if read.overdue:
                parts.append(say(said(N("逾期 {n} 个工作日"), n=read.overdue)))
        return " · ".join(parts)

    def _quotes(self) -> Iterator[Block]:
        for item in self._items:
            if item.quote.strip():
                origin = self._papers.origins.get(item.uid, "")
                yield Passage(f"“{item.quote.strip()}”", f"{origin}：" if origin else "")

    def _members(self) -> Block:
        heads = (
            (N("编号"), 1.2, CENTRE),
            (N("类型"), 0.7, CENTRE),
            (N("收集日期"), 1.1, CENTRE),
            (N("提出人"), 1.3, LEFT),
            (N("内容"), 4.0, LEFT),
        )
        rows = (
            (
                course.standing.item.number,
                self._tongue.say(ITEM_KINDS.get(course.standing.item.kind or "", "")),
                self._shown(course.standing.item, "raised_on"),
                Teller(course, self._tongue, self._voices, {}).raised_by(),
                course.standing.item.text,
            )
            for course in self._told
        )
        return self._table(heads, rows)

    def _steps(self) -> Block:
        heads = (
            (N("日期"), 1.1, CENTRE),
            (N("事项"), 1.0, CENTRE),
            (N("办理情况"), 4.4, LEFT),
            (N("办理人"), 0.9, CENTRE),
        )
        lead = self._items[0].uid
        mine = [step for step in self._of.steps if step.item == lead and step.on is not None]
        mine.sort(key=lambda step: (str(step.on), step.id))
        return self._table(heads, (self._step(step) for step in mine))

    def _step(self, step: Step) -> tuple[str, ...]:
        say = self._tongue.say
        voice = self._voices.get(step.voice or "")
        extras = (
            (N("等待谁"), step.waiting_for.strip()),
            (N("责任人"), self._shown(step, "owner")),
            (N("时限"), self._shown(step, "due")),
            (N("批准人"), self._shown(step, "approver")),
            (N("告知对象"), voice_said(voice, self._tongue) if voice else ""),
            (N("方式"), say(TELLING[step.manner]) if step.manner in TELLING else ""),
            (N("办理类别"), say(RESULTS[step.result]) if step.result in RESULTS else ""),
            (N("满意度"), say(VERDICTS[step.verdict]) if step.verdict in VERDICTS else ""),
        )
        lines = [say(said(N("{label}：{words}"), label=said(n), words=w)) for n, w in extras if w]
        words = "\n".join(part for part in (step.text.strip(), "；".join(lines)) if part)
        kind = say(STEP_KINDS.get(step.kind or "", ""))
        return (str(step.on), kind, words, self._shown(step, "by"))

    def _telling(self) -> Block:
        heads = (
            (N("提出人"), 1.6, LEFT),
            (N("出自"), 1.2, CENTRE),
            (N("告知日期"), 1.1, CENTRE),
            (N("方式"), 0.9, CENTRE),
            (N("告知人"), 0.9, CENTRE),
            (N("满意度"), 0.9, CENTRE),
        )
        return self._table(heads, self._tellings(), N("没有登记提出人。"))

    def _tellings(self) -> Iterator[tuple[str, ...]]:
        say = self._tongue.say
        for course in self._told:
            for voice in course.voices:
                step = _told_of(course, voice)
                number = course.standing.item.number
                name = voice_said(voice, self._tongue)
                if voice.anonymous:
                    yield (name, number, say(N("匿名，不能单独告知")), "", "", "")
                elif step is None:
                    yield (name, number, say(N("还没有告知")), "", "", "")
                else:
                    manner = say(TELLING[step.manner]) if step.manner in TELLING else ""
                    verdict = say(VERDICTS[step.verdict]) if step.verdict in VERDICTS else ""
                    yield (name, number, str(step.on), manner, self._shown(step, "by"), verdict)

    def _proofs(self) -> Iterator[Block]:
        if self._papers.photos:
            yield self._papers.photos
        if self._papers.files:
            yield Passage(self._tongue.say(N("、")).join(self._papers.files))

    def _table(
        self,
        heads: Sequence[tuple[str, float, str]],
        rows: Iterable[tuple[str, ...]],
        empty: str = "",
    ) -> Block:
        say, found = self._tongue.say, tuple(rows)
        if not found:
            return Passage(say(empty or N("没有记录。")))
        columns = tuple(Column(say(head), weight, align) for head, weight, align in heads)
        return Table(columns, found, "inside")


def _told_of(course: Course, voice: Voice) -> Step | None:
    """Return the step that told a voice last, a notice to all included."""
    mine = (s for s in course.steps if s.kind == "told" and s.voice in (voice.uid, None))
    return max(mine, key=lambda step: str(step.on), default=None)
