"""The record form of a heart-to-heart talk, filled or blank; for the talker the earlier talks."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
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
    NewPage,
    Note,
    Table,
    Title,
)
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import day_said, foot, time_said
from app.records.choices import MANNERS
from app.records.kinds import Refs, Text
from app.records.talks import Item, Talk
from app.records.words import N, Tongue, said

COLUMNS = (22, 57, 22, 64)
STRANDS = ("thoughts", "difficulties", "advice", "opinions")
STRAND_HEIGHT, ANSWER_HEIGHT, SIGNING_HEIGHT = 64.0, 46.0, 44.0
_LONG = (
    *((name, STRAND_HEIGHT) for name in STRANDS),
    ("commitments", ANSWER_HEIGHT),
    ("private", ANSWER_HEIGHT),
)
NOBODY: Mapping[str, str] = MappingProxyType({})
_EARLIER = (
    (N("谈话时间"), 1.0, CENTRE),
    (N("谈话人"), 0.8, CENTRE),
    (N("谈话事由"), 0.9, CENTRE),
    (N("谈话要点、回应与承诺"), 4.4, LEFT),
    (N("立项与进展"), 2.2, LEFT),
)


@attrs.frozen
class Earlier:
    """Hold an earlier talk and what came of it, each item with the words of where it stands."""

    talk: Talk
    items: tuple[tuple[Item, str], ...] = ()


def paper(
    talk: Talk,
    tongue: Tongue,
    *,
    office: str = "",
    with_private: bool = False,
    duties: Mapping[str, str] = NOBODY,
    made: dt.datetime,
) -> Paper:
    """Resolve all names at once; without `with_private` the strand does not enter the paper.

    `duties` says what people serve as, by their uid.
    """
    shown = talk if with_private else talk.having(private="")
    return _laid(shown, tuple(_rows(shown, tongue, duties)), (), tongue, office, "", made)


def redacted(
    talk: Talk,
    gone: frozenset[str],
    mark: str,
    tongue: Tongue,
    *,
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Return the form for an audience: what it is not told has no row, and nobody signs.

    `talk`, `mark` and `tongue` are those of the edition; the foot says for whom it is.
    """
    left_out = gone | {"visibility", "signing"}
    rows = tuple(_rows(talk.having(private=""), tongue, NOBODY, left_out))
    return _laid(talk, rows, (), tongue, office, mark, made)


def blank(
    talk: Talk,
    earlier: Sequence[Earlier],
    tongue: Tongue,
    *,
    office: str = "",
    duties: Mapping[str, str] = NOBODY,
    made: dt.datetime,
) -> Paper:
    """Return the form to be filled in by hand; of the talk only who, where and why is on it.

    The earlier talks come on a sheet of their own for the talker, never on the back of the form.
    """
    left = {
        field.name: field.kind.empty
        for field in talk.fields
        if isinstance(field.kind, Text) and field.name not in ("number", "place", "others")
    }
    shown = talk.having(**left, next_on=None)
    rows = tuple(_rows(shown, tongue, duties))
    sheet = _sheet(earlier, tongue) if earlier else ()
    return _laid(shown, rows, sheet, tongue, office, "", made)


def _laid(
    talk: Talk,
    rows: tuple[FormRow, ...],
    more: Sequence[Block],
    tongue: Tongue,
    office: str,
    mark: str,
    made: dt.datetime,
) -> Paper:
    title = tongue.say(N("谈心谈话记录表"))
    where = tongue.say(said(N("谈话 {number}"), number=talk.number)) if talk.number else title
    content = Content(
        title,
        (Title(title), Form(rows, COLUMNS, fills=True), *more),
        sheet="form",
        foot=foot(tongue, where, office, mark),
        where=where,
        author=office,
        subject=where,
        made=made,
    )
    return laid(content)


def _rows(
    talk: Talk, tongue: Tongue, duties: Mapping[str, str], gone: frozenset[str] = frozenset()
) -> Iterator[FormRow]:
    say = tongue.say

    def shown(name: str) -> str:
        return _shown(talk, name, tongue, duties)

    when = time_said(tongue, talk.held) if talk.held else ""
    partners = [part for name in ("partners", "contacts", "others") if (part := shown(name))]
    next_on = day_said(tongue, talk.next_on) if talk.next_on else ""
    yield _pair(say(N("编号")), talk.number, say(N("谈话时间")), when)
    yield _pair(say(N("谈话人")), shown("talkers"), say(N("谈话对象")), say(N("、")).join(partners))
    yield _pair(say(N("谈话地点")), talk.place, say(N("所在组织")), shown("unit"))
    yield _pair(say(N("谈话关系")), shown("relation"), say(N("谈话事由")), shown("occasion"))
    yield _wide(say(N("谈话方式")), _ticked(talk.manner, tongue))
    for name, least in _LONG:
        if name not in gone and (name != "private" or talk.private):
            yield _long(talk, name, tongue, least)
    if "visibility" in gone:
        yield _wide(say(N("下次谈话")), next_on)
    else:
        yield _pair(say(N("下次谈话")), next_on, say(N("可见范围")), shown("visibility"))
    if "signing" not in gone:
        signing = _pair(say(N("谈话人\n签字")), "", say(N("谈话对象\n签字")), "")
        yield attrs.evolve(signing, least=SIGNING_HEIGHT)


def _shown(talk: Talk, name: str, tongue: Tongue, duties: Mapping[str, str]) -> str:
    kind, value = talk.field(name).kind, getattr(talk, name)
    if not isinstance(kind, Refs):
        return kind.show(value, tongue)
    called = [(tongue.title(kind.to, uid), duties.get(uid, "")) for uid in value]
    words = [
        tongue.say(said(N("{name}（{duty}）"), name=title, duty=duty)) if duty else title
        for title, duty in called
    ]
    return tongue.say(N("、")).join(words)


def _ticked(chosen: str | None, tongue: Tongue) -> str:
    return "　".join(
        ("☑" if key == chosen else "☐") + "\u00a0" + tongue.say(label)
        for key, label in MANNERS.items()
    )


def _pair(label: str, value: str, other: str, other_value: str) -> FormRow:
    return FormRow(
        (Cell(label, label=True), Cell(value), Cell(other, label=True), Cell(other_value))
    )


def _wide(label: str, value: str) -> FormRow:
    return FormRow((Cell(label, label=True), Cell(value, span=3)))


def _long(talk: Talk, name: str, tongue: Tongue, least: float) -> FormRow:
    label = Cell(tongue.say(talk.field(name).label), label=True)
    return FormRow((label, Cell(getattr(talk, name), span=3, long=True)), least)


def _sheet(earlier: Sequence[Earlier], tongue: Tongue) -> tuple[Block, ...]:
    """Lay out the earlier talks, a blank page before them: forms are printed on both sides."""
    say = tongue.say
    return (
        NewPage(),
        Note(say(N("此页留空：双面打印时，以往谈话不会印在谈话表的背面。"))),
        NewPage(),
        Title(say(N("以往谈话（仅供谈话人）"))),
        Note(say(N("只供谈话人事先看，不交给谈话对象；谈完收回或销毁。"))),
        Table(
            tuple(Column(say(head), weight, align) for head, weight, align in _EARLIER),
            tuple(_earlier(each, tongue) for each in earlier),
            style="inside",
            wheres=tuple(each.talk.number for each in earlier),
        ),
    )


def _earlier(each: Earlier, tongue: Tongue) -> tuple[str, ...]:
    talk = each.talk
    told = [
        tongue.say(said(N("{label}：{words}"), label=said(label), words=words))
        for label, name in _SHORT
        if (words := getattr(talk, name).strip())
    ]
    items = [f"{item.number} {item.text}（{state}）" for item, state in each.items]
    return (
        f"{talk.held:%Y-%m-%d}" if talk.held else "",
        _shown(talk, "talkers", tongue, NOBODY),
        _shown(talk, "occasion", tongue, NOBODY),
        "\n".join(told),
        "\n".join(items),
    )


_SHORT = (
    (N("思想"), "thoughts"),
    (N("困难"), "difficulties"),
    (N("建议"), "advice"),
    (N("意见"), "opinions"),
    (N("承诺"), "commitments"),
)
