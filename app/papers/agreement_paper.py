"""A partnership agreement in the official look, from its record, with room to sign and seal."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from app.content import Block, Content, Fact, Heading, Passage, Signing, Table, Title
from app.papers.landscape import CENTRE, LEFT, table
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import day_said, heading, label
from app.records.choices import LANES, PERIODS
from app.records.partners import Agreement, Commitment
from app.records.words import N, Said, Tongue, said

HEADS = (
    (N("四联"), 0.9, CENTRE),
    (N("五个一"), 1.0, CENTRE),
    (N("约定内容"), 3.2, LEFT),
    (N("约定次数"), 0.9, CENTRE),
)


def paper(
    agreement: Agreement,
    commitments: Sequence[Commitment],
    tongue: Tongue,
    *,
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Resolve all names at once; what the record does not say is left out, nothing is added."""
    writer = _Writer(agreement, commitments, tongue)
    content = Content(
        agreement.title,
        (Title(agreement.title), *writer.blocks()),
        where=agreement.title,
        author=office,
        subject=agreement.number,
        made=made,
    )
    return laid(content)


class _Writer:
    """Write the parts of one agreement."""

    def __init__(
        self, agreement: Agreement, commitments: Sequence[Commitment], tongue: Tongue
    ) -> None:
        self._of, self._tongue = agreement, tongue
        self._lines = sorted(commitments, key=lambda each: (each.place or 0, each.id))

    def blocks(self) -> Iterator[Block]:
        """Yield the parties, the parts with their numbers, and the signatures."""
        yield from self._facts()
        number = 0
        for words, part in self._parts():
            found = list(part)
            if found:
                number += 1
                yield Heading(heading(self._tongue, number, self._tongue.say(words)))
                yield from found
        yield from self._signatures()

    def _facts(self) -> Iterator[Fact]:
        ours = self._shown("unit")
        yield Fact(label(self._tongue, N("甲方")), ours)
        for side, uid in zip(self._others(), self._of.enterprises, strict=True):
            yield Fact(label(self._tongue, side), self._tongue.title("enterprise", uid))
        for name in ("number", "place"):
            if text := self._shown(name):
                yield Fact(label(self._tongue, self._of.field(name).label), text)

    def _parts(self) -> Iterator[tuple[str, Iterable[Block]]]:
        of = self._of
        yield N("共建内容"), [Passage(of.terms)] if of.terms.strip() else []
        yield N("约定事项"), self._commitments()
        yield N("有效期"), self._term()
        yield N("经费"), [Passage(of.funds)] if of.funds.strip() else []
        yield N("联系人"), self._contacts()

    def _commitments(self) -> Iterator[Block]:
        lanes = [each for each in self._of.lanes if each in LANES]
        if lanes:
            names = self._tongue.say(N("、")).join(self._tongue.say(LANES[each]) for each in lanes)
            two, more = N("双方围绕{lanes}开展共建。"), N("各方围绕{lanes}开展共建。")
            words = more if len(self._of.enterprises) > 1 else two
            yield Passage(self._tongue.say(said(words, lanes=names)))
        if self._lines:
            yield self._table()

    def _table(self) -> Table:
        rows = []
        for each in self._lines:
            times = said(
                N("{period}{times}次"),
                period=said(PERIODS.get(each.per or "", "")),
                times=each.times,
            )
            values = (self._value(each, "lane"), self._value(each, "one"))
            rows.append((*values, each.text, self._tongue.say(times)))
        return table(HEADS, rows, self._tongue)

    def _term(self) -> Iterator[Block]:
        of = self._of
        if of.starts and of.ends:
            words = said(
                N("本协议自{since}起至{until}止。"),
                since=day_said(self._tongue, of.starts),
                until=day_said(self._tongue, of.ends),
            )
            yield Passage(self._tongue.say(words))

    def _contacts(self) -> Iterator[Block]:
        sides = ((N("甲方联系人"), "our_contact"), (N("乙方联系人"), "their_contact"))
        for words, name in sides:
            if text := self._shown(name):
                yield Passage(text, label(self._tongue, words))

    def _signatures(self) -> Iterator[Block]:
        say = self._tongue.say
        sides = [N("甲方"), *self._others()]
        for two in (sides[at : at + 2] for at in range(0, len(sides), 2)):
            seals = (say(said(N("{side}（盖章）："), side=said(each))) for each in two)
            room = ("",) * (2 - len(two))
            yield Signing((*seals, *room))
            for words in (N("代表签字："), N("日期：")):
                yield Signing((*(say(words) for _ in two), *room))

    def _others(self) -> list[str | Said]:
        """Return what the enterprises are called, each with a letter or number of its own."""
        many = len(self._of.enterprises)
        sides = [N("乙方"), N("丙方"), N("丁方")]
        if many <= len(sides):
            return list(sides[:many])
        return [said(N("乙方{n}"), n=nth) for nth in range(1, many + 1)]

    def _shown(self, name: str) -> str:
        return self._of.field(name).kind.show(getattr(self._of, name), self._tongue)

    def _value(self, line: Commitment, name: str) -> str:
        return line.field(name).kind.show(getattr(line, name), self._tongue)
