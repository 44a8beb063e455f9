"""The year report of the partnerships: figures counted from the records, drawn and listed."""

import datetime as dt
from collections.abc import Iterator, Sequence

import attrs

from app.content import Block, Chart, Content, Heading, Note, Passage, Series, Title
from app.papers.landscape import CENTRE, LEFT, table
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import as_of, heading, short_day
from app.records.choices import FIVE_ONES, LANES, MATCH_STATES
from app.records.events import Event
from app.records.words import N, Tongue, said
from app.rules.partnership import Growth, PartnerYear
from app.rules.radar import Watch

FIRMS = (
    (N("共建单位"), 3.0, LEFT),
    (N("活动总数"), 0.8, CENTRE),
    (N("尚缺的“五个一”"), 3.0, LEFT),
)
EVENTS = (
    (N("日期"), 0.9, CENTRE),
    (N("活动名称"), 3.0, LEFT),
    (N("共建单位"), 2.6, LEFT),
)
WATCHED = ((N("协议名称"), 3.4, LEFT), (N("有效期止"), 1.0, CENTRE), (N("情况"), 1.6, LEFT))


@attrs.frozen
class YearOfPartners:
    """Hold what the report of one year counts."""

    year: int
    partners: tuple[PartnerYear, ...]
    growth: tuple[Growth, ...]
    lanes: dict[str, int]
    units: dict[str, int]
    funnel: dict[str, int]
    watches: tuple[Watch, ...]
    untold: tuple[Event, ...]


def paper(of: YearOfPartners, tongue: Tongue, *, office: str = "", made: dt.datetime) -> Paper:
    """Resolve all names at once; every sentence is a count of records, nothing is judged."""
    title = tongue.say(said(N("{year}年党建共建情况报告"), year=of.year))
    writer = _Writer(of, tongue)
    blocks: list[Block] = [Title(title), Note(as_of(tongue, made))]
    for number, (words, part) in enumerate(writer.parts(), 1):
        blocks += [Heading(heading(tongue, number, tongue.say(words))), *part]
    return laid(Content(title, tuple(blocks), author=office, made=made))


class _Writer:
    """Write the parts of one report."""

    def __init__(self, of: YearOfPartners, tongue: Tongue) -> None:
        self._of, self._tongue = of, tongue

    def parts(self) -> Iterator[tuple[str, Sequence[Block]]]:
        """Yield the heading and the blocks of each part."""
        yield N("总体情况"), list(self._whole())
        yield N("“五个一”开展情况"), list(self._ones())
        yield N("四联覆盖情况"), [self._lanes()]
        yield N("供需撮合情况"), [self._funnel()]
        yield N("历年变化"), [self._growth()]
        yield N("到期与沉睡协议"), [self._watched()]
        yield N("没有报道的活动"), [self._untold()]

    def _whole(self) -> Iterator[Block]:
        of = self._of
        now = next((each for each in of.growth if each.year == of.year), None)
        if now is not None:
            words = said(
                N(
                    "本年度有共建单位{partners}家，新签协议{signed}份，开展共建活动{events}次，"
                    "宣传报道{reports}篇。"
                ),
                partners=now.partners,
                signed=now.signed,
                events=now.events,
                reports=now.reports,
            )
            yield Passage(self._tongue.say(words))
        if of.units:
            names = tuple(self._tongue.title("unit", uid) for uid in of.units)
            counts = tuple(float(n) for n in of.units.values())
            yield self._bars(N("各组织的共建单位"), N("组织"), names, counts)

    def _ones(self) -> Iterator[Block]:
        of = self._of
        held = tuple(float(sum(bool(p.ones[k]) for p in of.partners)) for k in FIVE_ONES)
        labels = tuple(self._tongue.say(words) for words in FIVE_ONES.values())
        yield self._bars(N("开展过的共建单位数"), N("五个一"), labels, held)
        lacking = [each for each in of.partners if each.missing]
        comma = self._tongue.say(N("、"))
        rows = [
            (
                self._tongue.title("enterprise", each.enterprise),
                str(len(each.events)),
                comma.join(self._tongue.say(FIVE_ONES[key]) for key in each.missing),
            )
            for each in lacking
        ]
        yield table(FIRMS, rows, self._tongue, N("所有共建单位的“五个一”都已齐全。"))

    def _lanes(self) -> Block:
        labels = tuple(self._tongue.say(LANES[key]) for key in self._of.lanes)
        counts = tuple(float(n) for n in self._of.lanes.values())
        return self._bars(N("四联覆盖"), N("四联"), labels, counts)

    def _funnel(self) -> Block:
        labels = tuple(self._tongue.say(MATCH_STATES[key]) for key in self._of.funnel)
        counts = tuple(float(n) for n in self._of.funnel.values())
        return self._bars(N("撮合进展"), N("进展"), labels, counts)

    def _growth(self) -> Block:
        rows = self._of.growth
        say = self._tongue.say
        series = (
            (N("共建单位数"), "partners"),
            (N("共建活动数"), "events"),
            (N("宣传报道数"), "reports"),
        )
        return Chart(
            "line",
            tuple(str(each.year) for each in rows),
            tuple(
                Series(say(words), tuple(float(getattr(each, name)) for each in rows))
                for words, name in series
            ),
            title=say(N("各年的共建单位、活动和报道")),
            head=say(N("年度")),
        )

    def _watched(self) -> Block:
        rows = [self._watch(each) for each in self._of.watches if each.keys != ("well",)]
        return table(WATCHED, rows, self._tongue, N("没有将到期、已过期或沉睡的协议。"))

    def _watch(self, each: Watch) -> tuple[str, str, str]:
        words = []
        if each.term != "well" and each.days is not None:
            left = said(N("还有{n}天到期"), n=each.days)
            over = said(N("已过期{n}天"), n=-each.days)
            words.append(self._tongue.say(left if each.days >= 0 else over))
        if each.is_asleep:
            words.append(self._tongue.say(said(N("{n}天没有动静"), n=each.quiet)))
        return each.agreement.title, str(each.agreement.ends or ""), "\n".join(words)

    def _untold(self) -> Block:
        rows = [
            (
                short_day(self._tongue, each.starts) if each.starts else "",
                each.title,
                "\n".join(self._tongue.title("enterprise", uid) for uid in each.partners),
            )
            for each in self._of.untold
        ]
        return table(EVENTS, rows, self._tongue, N("所有共建活动都有报道。"))

    def _bars(
        self, title: str, head: str, labels: tuple[str, ...], counts: tuple[float, ...]
    ) -> Chart:
        say = self._tongue.say
        return Chart(
            "bars",
            labels,
            (Series(say(title), counts),),
            title=say(title),
            head=say(head),
            empty=say(N("没有记录。")),
        )
