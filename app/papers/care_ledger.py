"""The care ledger: who had which difficulty, what help was given, what a visit found."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from app.content import CENTRE, LEFT, Column, Content, Note, Signing, Table, Title
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import as_of, foot
from app.records.item_choices import STEP_KINDS, VERDICTS
from app.records.talks import Item, Step, Voice
from app.records.words import N, Said, Tongue, said
from app.rules.care import CARE, Care, cares

COLUMNS = (
    (N("序号"), 0.5, CENTRE),
    (N("反映日期"), 1.1, CENTRE),
    (N("困难同志或企业"), 1.4, LEFT),
    (N("困难情况"), 3.2, LEFT),
    (N("帮扶情况"), 4.0, LEFT),
    (N("帮扶人"), 0.9, CENTRE),
    (N("回访情况"), 2.6, LEFT),
    (N("满意度"), 0.9, CENTRE),
    (N("进展"), 0.9, CENTRE),
)
_SIGNERS = (N("填表人："), N("审核人："), N("日期："))


def paper(
    items: Sequence[Item],
    steps: Iterable[Step],
    voices: Iterable[Voice],
    tongue: Tongue,
    *,
    filtered: str = "",
    mark: str = "",
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Lay out the difficulties in the order given, as of the day the paper is made."""
    say, title = tongue.say, tongue.say(N("关怀帮扶台账"))
    told = cares(items, steps, made.date())
    counted = say(_counted(told))
    content = Content(
        title,
        (
            Title(title),
            Note("　".join(part for part in (filtered, counted) if part)),
            Table(
                tuple(Column(say(head), weight, align) for head, weight, align in COLUMNS),
                tuple(_rows(told, voices, tongue)),
                empty=say(N("没有记录。")),
                wheres=tuple(each.item.number or title for each in told),
            ),
            Signing(tuple(map(say, _SIGNERS))),
        ),
        sheet="ledger",
        foot=foot(tongue, as_of(tongue, made), office, mark),
        author=office,
        subject=counted,
        made=made,
    )
    return laid(content)


def _counted(told: Sequence[Care]) -> Said:
    waiting = sum(each.state in ("open", "helping") for each in told)
    unseen = sum(each.state == "visit" for each in told)
    words = N("共 {n} 件，帮扶未完 {open} 件，待回访 {visit} 件")
    return said(words, n=len(told), open=waiting, visit=unseen)


def _rows(
    told: Sequence[Care], voices: Iterable[Voice], tongue: Tongue
) -> Iterator[tuple[str, ...]]:
    whose: dict[str | None, list[Voice]] = {}
    for voice in voices:
        whose.setdefault(voice.item, []).append(voice)
    for n, each in enumerate(told, 1):
        yield (str(n), *_row(each, whose.get(each.item.uid, []), tongue))


def _row(each: Care, voices: Sequence[Voice], tongue: Tongue) -> tuple[str, ...]:
    item = each.item
    return (
        f"{item.raised_on or ''}",
        _whose(item, voices, tongue),
        item.text,
        "\n".join(_dated(step, tongue) for step in each.help),
        tongue.title("person", each.helper) if each.helper else "",
        "\n".join(_dated(step, tongue) for step in each.visits),
        tongue.say(VERDICTS[each.verdict]) if each.verdict in VERDICTS else "",
        tongue.say(CARE[each.state]),
    )


def _whose(item: Item, voices: Sequence[Voice], tongue: Tongue) -> str:
    """Name who is in difficulty, else the enterprise; who spoke without a name has none here."""
    names = [tongue.title("person", voice.person) for voice in voices if voice.person]
    names += [tongue.title("contact", voice.contact) for voice in voices if voice.contact]
    names += [voice.name.strip() for voice in voices if voice.name.strip()]
    if not names and item.enterprise:
        names = [tongue.title("enterprise", item.enterprise)]
    if not names and any(voice.anonymous for voice in voices):
        names = [tongue.say(N("匿名"))]
    return tongue.say(N("、")).join(dict.fromkeys(names))


def _dated(step: Step, tongue: Tongue) -> str:
    head = f"{step.on or ''} {tongue.say(STEP_KINDS.get(step.kind or '', ''))}"
    words = said(N("{label}：{words}"), label=head, words=step.text.strip())
    return tongue.say(words) if step.text.strip() else head
