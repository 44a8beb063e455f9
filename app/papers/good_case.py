"""The dossier of a good case: a partnership's agreement, what was done, told and shown."""

import datetime as dt
from collections.abc import Iterator, Sequence

import attrs

from app.content import Block, Content, Heading, Note, Passage, Photos, Title
from app.papers.landscape import CENTRE, LEFT, table
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import as_of, day_said, heading, short_day
from app.records.choices import FIVE_ONES, LANES
from app.records.describe import Record
from app.records.events import Event
from app.records.partners import Agreement, Commitment, Match, Publicity
from app.records.words import N, Said, Tongue, noted, said
from app.rules.fulfilment import fulfilment

KEPT = (
    (N("四联"), 0.9, CENTRE),
    (N("约定内容"), 3.0, LEFT),
    (N("本期已办"), 0.9, CENTRE),
    (N("约定次数"), 0.9, CENTRE),
)
HELD = (
    (N("日期"), 1.1, CENTRE),
    (N("活动名称"), 2.4, LEFT),
    (N("四联/五个一"), 1.6, LEFT),
    (N("成效"), 2.2, LEFT),
)
TOLD = (
    (N("发布日期"), 1.0, CENTRE),
    (N("标题"), 3.0, LEFT),
    (N("媒体名称"), 1.2, LEFT),
    (N("采用情况"), 1.6, LEFT),
)
BROUGHT = ((N("日期"), 1.0, CENTRE), (N("需求"), 2.6, LEFT), (N("进展"), 0.9, CENTRE))


@attrs.frozen
class Evidence:
    """Hold what a good case rests on, all of it of the agreement's term and partners."""

    agreement: Agreement
    commitments: tuple[Commitment, ...] = ()
    events: tuple[Event, ...] = ()
    publicity: tuple[Publicity, ...] = ()
    matches: tuple[Match, ...] = ()
    photos: Photos | None = None


def paper(of: Evidence, tongue: Tongue, *, office: str = "", made: dt.datetime) -> Paper:
    """Resolve all names at once; each part that has nothing says so."""
    title = tongue.say(said(N("{title}典型案例材料"), title=of.agreement.title))
    writer = _Writer(of, tongue, made.date())
    blocks: list[Block] = [Title(title), Note(as_of(tongue, made))]
    for number, (words, part) in enumerate(writer.parts(), 1):
        blocks += [Heading(heading(tongue, number, tongue.say(words))), *part]
    return laid(Content(title, tuple(blocks), where=of.agreement.title, author=office, made=made))


class _Writer:
    """Write the parts of one dossier."""

    def __init__(self, of: Evidence, tongue: Tongue, today: dt.date) -> None:
        self._of, self._tongue, self._today = of, tongue, today

    def parts(self) -> Iterator[tuple[str | Said, Sequence[Block]]]:
        """Yield the heading and the blocks of each part."""
        of, say = self._of, self._tongue.say
        yield N("基本情况"), [Passage(self._basics())]
        good = of.agreement.good_note.strip()
        yield N("典型做法"), [Passage(good or say(N("（待补充）")))]
        yield N("约定与履约"), [table(KEPT, map(self._kept, of.commitments), self._tongue, _NONE)]
        yield N("共建活动"), [table(HELD, map(self._held, of.events), self._tongue, _NONE)]
        yield N("供需撮合"), [table(BROUGHT, map(self._match, of.matches), self._tongue, _NONE)]
        yield (
            noted("宣传报道", "list"),
            [table(TOLD, map(self._told, of.publicity), self._tongue, _NONE)],
        )
        yield N("活动照片"), [of.photos or Passage(say(N("没有照片。")))]

    def _basics(self) -> str:
        of = self._of.agreement
        words = said(
            N("{ours}与{theirs}自{since}起开展共建，其间共办活动{n}次。"),
            ours=self._tongue.title("unit", of.unit or ""),
            theirs=self._tongue.say(N("、")).join(
                self._tongue.title("enterprise", uid) for uid in of.enterprises
            ),
            since=day_said(self._tongue, of.starts) if of.starts else "",
            n=len(self._of.events),
        )
        return self._tongue.say(words)

    def _kept(self, each: Commitment) -> tuple[str, ...]:
        kept = fulfilment(each, self._of.agreement, self._of.events, self._today)
        text = each.text or self._tongue.say(FIVE_ONES.get(each.one or "", ""))
        lane = self._tongue.say(LANES.get(each.lane or "", ""))
        return lane, text, str(len(kept.events)), str(each.times or "")

    def _held(self, event: Event) -> tuple[str, ...]:
        day = day_said(self._tongue, event.starts) if event.starts else ""
        kinds = (self._shown(event, "lanes"), self._shown(event, "five_ones"))
        return day, event.title, "\n".join(text for text in kinds if text), event.effect

    def _match(self, match: Match) -> tuple[str, ...]:
        # Who stands on the other side is told on the match sheet, once both agreed.
        return str(match.on or ""), self._shown(match, "need"), self._shown(match, "state")

    def _told(self, report: Publicity) -> tuple[str, ...]:
        day = short_day(self._tongue, report.on) if report.on else ""
        where = report.outlet.strip() or self._shown(report, "channel")
        return day, report.title, where, report.taken_up

    def _shown(self, rec: Record, name: str) -> str:
        return rec.field(name).kind.show(getattr(rec, name), self._tongue)


_NONE = N("没有记录。")
