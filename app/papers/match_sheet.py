"""The sheet a need is introduced with: what is asked or offered, who fits it, and why."""

import datetime as dt
from collections.abc import Iterator, Sequence

import attrs

from app.content import Block, Cell, Content, Form, FormRow, Heading, Note, Signing, Title
from app.papers.landscape import CENTRE, LEFT, NUMBER, numbered, table
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import as_of, day_said, heading
from app.records.describe import Record
from app.records.partners import Match, Need
from app.records.words import N, Tongue, said
from app.rules.regions import province

WIDTHS = (27.0, 57.0, 27.0, 45.0)
# What is said of the two sides, by the side the sheet is about.
SIDES = {
    "demand": (N("需求方"), N("推荐的供给"), N("供给方"), N("供给"), N("还没有推荐的供给。")),
    "supply": (N("供给方"), N("推荐给的需求"), N("需求方"), N("需求"), N("还没有推荐给任何需求。")),
}


@attrs.frozen
class Brought:
    """Hold the need of the other side, with the match that says how far it has come."""

    other: Need
    match: Match


def may_be_named(match: Match) -> bool:
    """Tell whether both sides agreed that each learns the other's name."""
    return match.need_agrees and match.offer_agrees


def paper(
    need: Need,
    brought: Sequence[Brought],
    tongue: Tongue,
    *,
    named: bool,
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Return the sheet of one demand or supply.

    Not ``named``, no side is told from the other until both agreed to it: names, their own
    words and whatever could lead to them are not in the file at all.
    """
    writer = _Writer(need, tongue, named=named)
    words = N("供需撮合单") if named else N("供需撮合单（不具名）")
    content = Content(
        tongue.say(words),
        (
            Title(tongue.say(words)),
            Note(as_of(tongue, made)),
            writer.own(brought),
            *writer.others(brought),
            Signing((tongue.say(N("经办人：")), tongue.say(N("日期：")))),
        ),
        sheet="form",
        where=need.title if named else tongue.say(words),
        author=office,
        made=made,
    )
    return laid(content)


class _Writer:
    """Write one sheet in one language."""

    def __init__(self, need: Need, tongue: Tongue, *, named: bool) -> None:
        self._need, self._tongue, self._named = need, tongue, named
        self._side, self._list, self._them, self._theirs, self._none = SIDES[need.side or "demand"]

    def own(self, brought: Sequence[Brought]) -> Form:
        """Say what it is about; whose it is only where all the others may know."""
        open_ = bool(brought) and all(may_be_named(each.match) for each in brought)
        who = self._shown(self._need, "enterprise") if self._named or open_ else self._hidden()
        need, own = self._need, self._named or open_
        pairs = [
            (self._side, who),
            (N("产品词"), need.products),
            (N("数量"), need.quantity),
            (N("地区"), need.region if own else province(need.region)),
            (N("有效期"), self._window(need)),
        ]
        if own:
            pairs[1:1] = [(N("标题"), need.title)]
            pairs.append((N("说明"), need.text))
        return Form(
            tuple(
                FormRow((Cell(self._tongue.say(label), label=True), Cell(text, 3, long=True)), 26)
                for label, text in pairs
            ),
            WIDTHS,
        )

    def others(self, brought: Sequence[Brought]) -> Iterator[Block]:
        """List the other sides in the order they were brought."""
        yield Heading(heading(self._tongue, 1, self._tongue.say(self._list)))
        heads = (
            NUMBER,
            (self._them, 2.0, LEFT),
            (self._theirs, 2.0, LEFT),
            (N("推荐理由"), 3.0, LEFT),
            (N("进展"), 0.9, CENTRE),
        )
        yield table(heads, numbered(map(self._row, brought)), self._tongue, self._none)
        if self._named and not all(may_be_named(each.match) for each in brought):
            yield Note(self._tongue.say(N("含双方尚未同意公开的名称，仅供商会内部使用。")))

    def _row(self, each: Brought) -> tuple[str, str, str, str]:
        state = self._shown(each.match, "state")
        if self._named or may_be_named(each.match):
            who = self._shown(each.other, "enterprise")
            return who, each.other.title, each.match.reasons, state
        # The reasons were written for the office: they may name a place or a firm.
        return self._hidden(), each.other.products, "", state

    def _hidden(self) -> str:
        return self._tongue.say(N("（双方同意后公开）"))

    def _window(self, need: Need) -> str:
        days = [day_said(self._tongue, day) if day else "" for day in (need.since, need.until)]
        return self._tongue.say(said(N("{since}—{until}"), since=days[0], until=days[1])).strip("—")

    def _shown(self, rec: Record, name: str) -> str:
        return rec.field(name).kind.show(getattr(rec, name), self._tongue)
