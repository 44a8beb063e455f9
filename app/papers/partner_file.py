"""The file of one partner: who it is, what was agreed, done together, sought and told."""

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
    Table,
    Title,
)
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import as_of, day_said, heading, short_day
from app.records.choices import FIVE_ONES, LANES, MATCH_STATES, PERIODS
from app.records.describe import Record
from app.records.events import Event
from app.records.parted import pairs_in
from app.records.partners import (
    Agreement,
    Commitment,
    Contact,
    Enterprise,
    Match,
    Need,
    Publicity,
    Resource,
)
from app.records.words import N, Said, Tongue, noted, said
from app.rules.contacts import contacts_on
from app.rules.credit import credit_fault
from app.rules.fulfilment import five_ones, fulfilment

BASICS = (
    ("name", "short"),
    ("credit_code", "member_number"),
    ("state", "joined"),
    ("associations", "size"),
    ("region", "phone"),
    ("party_org", "party_kind"),
    ("party_secretary", "party_members"),
    ("website", "group"),
)
WIDE = ("former", "tags", "address", "products", "note")
WIDTHS = (27.0, 57.0, 27.0, 45.0)


@attrs.frozen
class Dossier:
    """Hold the records a partner file is made of.

    ``others`` are the needs its own were matched with; ``events`` those of all partners of its
    agreements, because a commitment is kept together.
    """

    enterprise: Enterprise
    contacts: tuple[Contact, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    events: tuple[Event, ...] = ()
    resources: tuple[Resource, ...] = ()
    needs: tuple[Need, ...] = ()
    matches: tuple[Match, ...] = ()
    others: Mapping[str, Need] = MappingProxyType({})
    publicity: tuple[Publicity, ...] = ()


def paper(
    dossier: Dossier,
    tongue: Tongue,
    *,
    with_confidential: bool = False,
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Resolve all names at once; needs that are not public are left out unless asked for."""
    say, name = tongue.say, dossier.enterprise.name
    title = say(said(N("{name}共建档案"), name=name))
    writer = _Writer(dossier, tongue, made.date(), with_confidential)
    blocks: list[Block] = [Title(title), Note(as_of(tongue, made)), writer.basics()]
    for number, (words, part) in enumerate(writer.parts(), 1):
        blocks += [Heading(heading(tongue, number, say(words))), *part]
    content = Content(title, tuple(blocks), where=name, author=office, subject=name, made=made)
    return laid(content)


class _Writer:
    """Write the parts of one file in one language, as of a day."""

    def __init__(
        self, dossier: Dossier, tongue: Tongue, today: dt.date, confidential: bool
    ) -> None:
        self._of, self._tongue, self._today = dossier, tongue, today
        self._confidential = confidential

    def basics(self) -> Form:
        """Give what is known of the enterprise, two facts to a line."""
        rows = [
            FormRow(tuple(cell for name in pair for cell in self._pair(name)), 26)
            for pair in BASICS
        ]
        rows += [
            FormRow(self._pair(name, 3), 26) for name in WIDE if getattr(self._of.enterprise, name)
        ]
        rows += [
            FormRow((Cell(label, label=True), Cell(value, 3)), 26)
            for label, value in pairs_in(self._of.enterprise.extra).items()
        ]
        return Form(tuple(rows), WIDTHS)

    def parts(self) -> Iterator[tuple[str | Said, Iterable[Block]]]:
        """Yield the heading and the blocks of each part."""
        yield N("联系人"), [self._contacts()]
        yield N("共建协议与履约情况"), self._agreements()
        yield N("本年度共建活动"), self._events()
        if self._of.resources:
            yield noted("共享资源", "list"), [self._resources()]
        yield N("供需与撮合"), self._needs()
        yield noted("宣传报道", "list"), [self._publicity()]

    def _pair(self, name: str, span: int = 1) -> tuple[Cell, Cell]:
        enterprise = self._of.enterprise
        label = self._tongue.say(enterprise.field(name).label)
        words = self._code() if name == "credit_code" else self._shown(enterprise, name)
        return Cell(label, label=True), Cell(words, span)

    def _code(self) -> str:
        """Mark on paper what is no code to rely on."""
        code = self._of.enterprise.credit_code
        if not code.strip():
            return self._tongue.say(N("（无代码）"))
        if credit_fault(code):
            return self._tongue.say(said(N("{code}（待核对）"), code=code))
        return code

    def _shown(self, rec: Record, name: str) -> str:
        return rec.field(name).kind.show(getattr(rec, name), self._tongue)

    def _table(
        self, heads: Sequence[tuple[str, float]], rows: Iterable[Sequence[str]], empty: str = ""
    ) -> Block:
        """Return a table, or what is said in the place of an empty one."""
        say, found = self._tongue.say, tuple(tuple(row) for row in rows)
        if not found:
            return Passage(say(empty or N("没有记录。")))
        columns = (
            Column(say(head), weight, CENTRE if weight < 1 else LEFT) for head, weight in heads
        )
        return Table(tuple(columns), found, "inside")

    def _contacts(self) -> Block:
        heads = ((N("姓名"), 0.9), (N("职务"), 1.2), (N("电话"), 1.3), (N("邮箱"), 1.6))
        first = contacts_on(self._of.contacts, self._today)
        names = ("name", "duty", "phone", "email")
        return self._table(heads, ([self._shown(each, n) for n in names] for each in first))

    def _agreements(self) -> Iterator[Block]:
        if not self._of.agreements:
            yield Passage(self._tongue.say(N("没有共建协议。")))
        for agreement in self._of.agreements:
            yield Passage(self._term(agreement))
            mine = [c for c in self._of.commitments if c.agreement == agreement.uid]
            if mine:
                yield self._commitments(agreement, mine)

    def _term(self, agreement: Agreement) -> str:
        number = said(N("（{number}）"), number=agreement.number) if agreement.number else ""
        words = said(
            N("《{title}》{number}：有效期{since}至{until}，{state}。"),
            title=agreement.title.strip("《》"),
            number=number,
            since=day_said(self._tongue, agreement.starts) if agreement.starts else "",
            until=day_said(self._tongue, agreement.ends) if agreement.ends else "",
            state=self._shown(agreement, "state"),
        )
        return self._tongue.say(words)

    def _commitments(self, agreement: Agreement, mine: Sequence[Commitment]) -> Block:
        heads = (
            (N("四联"), 0.9), (N("五个一"), 0.9), (N("约定内容"), 2.4), (N("约定次数"), 0.9),
            (N("本期已办"), 0.8), (N("尚欠"), 0.6),
        )  # fmt: skip
        rows = []
        for each in sorted(mine, key=lambda c: c.place or 0):
            kept = fulfilment(each, agreement, self._of.events, self._today)
            times = said(
                N("{period}{times}次"),
                period=said(PERIODS.get(each.per or "", "")),
                times=each.times,
            )
            done, owed = str(len(kept.events)), str(kept.missing or "√")
            lane, one = self._shown(each, "lane"), self._shown(each, "one")
            rows.append((lane, one, each.text, self._tongue.say(times), done, owed))
        return self._table(heads, rows)

    def _events(self) -> Iterator[Block]:
        year = self._today.year
        counts = five_ones(self._of.enterprise.uid, self._of.events, year)
        times = [self._tongue.say(said(N("{n}次"), n=n)) if n else "" for n in counts.values()]
        yield self._table([(label, 0.9) for label in FIVE_ONES.values()], [times])
        heads = (
            (N("四联"), 0.9), (N("日期"), 0.9), (N("活动名称"), 2.4), (N("五个一"), 1.0),
            (N("地点"), 1.2), (N("成效"), 1.6),
        )  # fmt: skip
        mine = [
            event
            for event in sorted(self._of.events, key=lambda each: str(each.starts))
            if event.starts
            and event.starts.year == year
            and self._of.enterprise.uid in event.partners
        ]
        rows = [self._event(lane, e) for lane in (*LANES, "") for e in mine if _is_in(e, lane)]
        yield self._table(heads, rows, N("本年度还没有共建活动。"))

    def _event(self, lane: str, event: Event) -> tuple[str, ...]:
        day = short_day(self._tongue, event.starts) if event.starts else ""
        label = self._tongue.say(LANES.get(lane, N("未归类")))
        ones = self._shown(event, "five_ones")
        return (label, day, event.title, ones, event.place, event.effect)

    def _resources(self) -> Block:
        heads = ((N("资源名称"), 2.0), (N("类别"), 0.9), (N("可用时间"), 1.2), (N("说明"), 2.0))
        names = ("name", "kind", "available", "text")
        return self._table(
            heads, ([self._shown(each, n) for n in names] for each in self._of.resources)
        )

    def _needs(self) -> Iterator[Block]:
        heads = (
            (N("类别"), 0.7), (N("标题"), 2.4), (N("产品词"), 1.5), (N("状态"), 0.8),
            (N("撮合进展"), 2.4),
        )  # fmt: skip
        open_ = [need for need in self._of.needs if self._confidential or not need.confidential]
        yield self._table(heads, (self._need(need) for need in open_))
        if hidden := len(self._of.needs) - len(open_):
            words = said(N("另有{n}条不公开企业名称的供需，未列入本档案。"), n=hidden)
            yield Note(self._tongue.say(words))

    def _need(self, need: Need) -> tuple[str, ...]:
        title = need.title
        if need.confidential:
            title = self._tongue.say(said(N("{title}（不公开）"), title=title))
        matches = [m for m in self._of.matches if need.uid in (m.need, m.offer)]
        return (
            self._shown(need, "side"), title, need.products, self._shown(need, "state"),
            "\n".join(self._match(each, need) for each in matches),
        )  # fmt: skip

    def _match(self, match: Match, need: Need) -> str:
        """Say with whom and how far; a side that is not public stays unnamed unless asked for."""
        other = self._of.others.get((match.offer if match.need == need.uid else match.need) or "")
        shown = other is not None and (self._confidential or not other.confidential)
        name = (
            self._shown(other, "enterprise") if other and shown else self._tongue.say(N("某企业"))
        )
        state = said(MATCH_STATES.get(match.state or "", ""))
        words = said(N("{day} {name}：{state}"), day=match.on or "", name=name, state=state)
        return self._tongue.say(words)

    def _publicity(self) -> Block:
        heads = ((N("发布日期"), 0.9), (N("标题"), 2.6), (N("平台"), 0.9), (N("媒体名称"), 1.2))
        names = ("on", "title", "channel", "outlet")
        newest = sorted(self._of.publicity, key=lambda each: str(each.on or ""), reverse=True)
        return self._table(heads, ([self._shown(each, n) for n in names] for each in newest))


def _is_in(event: Event, lane: str) -> bool:
    return lane in event.lanes if lane else not event.lanes
