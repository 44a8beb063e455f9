"""Ballots to be ticked without a name, and the sheet their votes are counted on."""

import datetime as dt
from collections.abc import Iterator, Sequence

import attrs

from app.content import (
    CENTRE,
    Block,
    Column,
    Content,
    Fact,
    NewPage,
    Note,
    Signing,
    Table,
    Title,
)
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import foot
from app.records.choices import RATINGS
from app.records.words import N, Tongue, said

SMALL_ROWS = 16
COUNTED = (N("发出票："), N("收回票："), N("有效票："), N("无效票："))
COUNTERS = (N("监票人："), N("计票人："), N("日期："))
OPINIONS = (N("赞成"), N("反对"), N("弃权"))


@attrs.frozen
class Ballot:
    """Describe one ballot: its names, what may be ticked for each, what is said above them.

    ``wide`` is one more column to write into, ``spare`` empty rows for names of one's own.
    """

    title: str
    names: tuple[str, ...]
    choices: tuple[str, ...]
    note: str = ""
    head: str = ""
    wide: str = ""
    spare: int = 0

    @property
    def sheet(self) -> str:
        """Return the sheet it stands on: half of A4 as long as all names fit."""
        return "small ballot" if len(self.names) + self.spare <= SMALL_ROWS else "ballot"


def appraisal(title: str, names: Sequence[str], tongue: Tongue) -> Ballot:
    """Return the ballot of an appraisal: four grades for each member, and shortcomings."""
    say = tongue.say
    return Ballot(
        title,
        tuple(names),
        tuple(say(label) for label in RATINGS.values()),
        say(N("请在每人的一个等次栏内画“√”，每人只选一项；不署名。")),
        say(N("姓名")),
        say(N("存在问题")),
    )


def vote(
    title: str, names: Sequence[str], tongue: Tongue, *, note: str = "", spare: int = 0
) -> Ballot:
    """Return the ballot of an election or a decision: for, against, neither."""
    say = tongue.say
    return Ballot(
        title,
        tuple(names),
        tuple(say(label) for label in OPINIONS),
        note or say(N("请在每行的一个栏内画“√”；不署名。")),
        say(N("姓名或事项")),
        spare=spare,
    )


def ballots(ballot: Ballot, copies: int, tongue: Tongue, *, made: dt.datetime) -> Paper:
    """Return so many ballots, all the same, each on a page of its own."""
    blocks: list[Block] = []
    for number in range(max(copies, 1)):
        blocks += [NewPage()] if number else []
        blocks += _one(ballot, tongue)
    return laid(Content(ballot.title, tuple(blocks), sheet=ballot.sheet, made=made))


def tally(
    ballot: Ballot,
    facts: Sequence[tuple[str, str]],
    tongue: Tongue,
    *,
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Return the sheet on which the votes of a ballot are counted stroke by stroke."""
    say = tongue.say
    title = say(said(N("{title}计票单"), title=ballot.title))
    content = Content(
        title,
        (
            Title(title),
            *(Fact(label, text, small=True) for label, text in facts if text.strip()),
            Note(say(N("每票画“正”字的一笔；每行各栏之和应等于有效票数。")), plain=True),
            Signing(tuple(say(each) for each in COUNTED)),
            Note(" "),
            _strokes(ballot, tongue),
            Signing(tuple(say(each) for each in COUNTERS)),
        ),
        sheet="form",
        foot=foot(tongue, "", office),
        author=office,
        made=made,
    )
    return laid(content)


def _strokes(ballot: Ballot, tongue: Tongue) -> Table:
    """Give a row for each name with room for strokes."""
    columns = (
        Column(tongue.say(N("序号")), 0.7, CENTRE),
        Column(ballot.head, 1.3, CENTRE),
        *(Column(choice, 1.5, CENTRE) for choice in ballot.choices),
        Column(tongue.say(N("未填")), 0.9, CENTRE),
        Column(tongue.say(N("合计")), 0.8, CENTRE),
    )
    empty = ("",) * (len(ballot.choices) + 2)
    names = (*ballot.names, *("" for _ in range(ballot.spare)))
    return Table(columns, tuple((str(n), name, *empty) for n, name in enumerate(names, 1)), "tally")


def _parted(label: str) -> str:
    """Part a head of four Chinese characters in the middle: it stands in a narrow column."""
    middle = len(label) // 2
    return label if label.isascii() or len(label) < 4 else f"{label[:middle]}\n{label[middle:]}"


def _one(ballot: Ballot, tongue: Tongue) -> Iterator[Block]:
    yield Title(ballot.title)
    yield Note(ballot.note, plain=True)
    columns = [
        Column(tongue.say(N("序号")), 0.85, CENTRE),
        Column(ballot.head, 1.5 if ballot.wide else 2.6, CENTRE),
        *(Column(_parted(choice), 1.1, CENTRE) for choice in ballot.choices),
    ]
    blank = ["" for _ in ballot.choices]
    if ballot.wide:
        columns.append(Column(ballot.wide, 2.2, CENTRE))
        blank.append("")
    names = (*ballot.names, *("" for _ in range(ballot.spare)))
    rows = tuple((str(n), name, *blank) for n, name in enumerate(names, 1))
    yield Table(tuple(columns), rows, "ballot")
