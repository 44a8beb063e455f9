"""The statistics of a period: the two rates, telling, days, ages; by category, unit and month."""

import datetime as dt
from collections.abc import Iterator

from app.content import (
    CENTRE,
    RIGHT,
    Block,
    Chart,
    Column,
    Content,
    Note,
    Series,
    Table,
    Title,
)
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import as_of, day_said, foot
from app.records.item_choices import ITEM_CATEGORIES, ITEM_KINDS, VERDICTS
from app.records.words import N, Said, Tongue, said
from app.rules.clock import BANDS
from app.rules.statistics import Statistics

_NOTHING = N("这段时间没有意见建议。")
_KEPT = {
    "opinion": N("意见回应率"),
    "suggestion": N("建议落实率"),
    "difficulty": N("困难帮扶率"),
    "problem": N("问题整改率"),
    "task": N("任务完成率"),
}


def paper(
    found: Statistics,
    tongue: Tongue,
    *,
    since: dt.date | None,
    until: dt.date | None,
    unit: str = "",
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Lay out the figures of a period and a unit, as of the day made."""
    say = tongue.say
    title = say(N("意见建议办理情况统计"))
    about = "　".join(part for part in (unit, span_said(tongue, since, until)) if part)
    blocks: list[Block] = [Title(title), Note(about), *_telling(found, tongue)]
    blocks += [_figures(found, tongue), *_charts(found, tongue)]
    blocks.append(Note(say(_HOW)))
    content = Content(
        title,
        tuple(blocks),
        sheet="form",
        foot=foot(tongue, as_of(tongue, made), office),
        where=title,
        author=office,
        subject=about,
        made=made,
    )
    return laid(content)


_HOW = N(
    "统计口径：按收集日期计入本期；“已兑现”指意见已回应，其他各类已落实或已说明不采纳的理由；"
    "工作日按节假日表计算，等待期间不计。"
)


def span_said(tongue: Tongue, since: dt.date | None, until: dt.date | None) -> str:
    """Say a period in words."""
    if since is None and until is None:
        return tongue.say(N("全部时间"))
    first = day_said(tongue, since) if since else ""
    last = day_said(tongue, until) if until else ""
    return tongue.say(said(N("{first}至{last}"), first=first, last=last))


def _figures(found: Statistics, tongue: Tongue) -> Table:
    """Set the promises kind by kind, then what holds for all."""
    say = tongue.say
    heads = (
        (N("类型"), 1.0, CENTRE),
        (N("提出"), 0.8, RIGHT),
        (N("已兑现"), 0.8, RIGHT),
        (N("兑现率"), 1.6, CENTRE),
        (N("逾期未办"), 0.8, RIGHT),
        (N("办理天数中位数"), 1.0, RIGHT),
    )
    rows = [
        (
            say(ITEM_KINDS[kind]),
            str(part.raised),
            str(part.kept),
            _rate(tongue, _KEPT[kind], part.percent),
            str(part.late),
            _days(tongue, found.days.get(kind)),
        )
        for kind, part in found.kinds.items()
        if kind in ITEM_KINDS
    ]
    total = found.all
    rows.append(
        (say(N("合计")), str(total.raised), str(total.kept), _percent(total.percent),
         str(total.late), "")
    )  # fmt: skip
    return Table(
        tuple(Column(say(head), weight, align) for head, weight, align in heads),
        tuple(rows),
        style="roomy",
        empty=say(_NOTHING),
    )


def _telling(found: Statistics, tongue: Tongue) -> list[Block]:
    """Say what holds of all kinds: who was told, who was content, what is closed."""
    say = tongue.say
    telling = (
        (N("告知率 {percent}（应告知 {n} 人次，已告知 {told} 人次）"),
         {"percent": _percent(found.told_percent), "n": found.to_tell, "told": found.told}),
        (N("满意率 {percent}（{words}）"),
         {"percent": _percent(found.satisfied_percent), "words": _verdicts(found, tongue)}),
        (N("已办结 {n} 条，未办结 {open} 条"),
         {"n": found.closed, "open": found.all.raised - found.closed}),
    )  # fmt: skip
    return [Note(say(said(words, **args))) for words, args in telling]


def _charts(found: Statistics, tongue: Tongue) -> list[Block]:
    return [_categories(found, tongue), _units(found, tongue), *_course(found, tongue)]


def _categories(found: Statistics, tongue: Tongue) -> Chart:
    say = tongue.say
    names = {
        key: say(ITEM_CATEGORIES[key]) if key else say(N("未分类")) for key in found.categories
    }
    parts = list(found.categories.values())
    return Chart(
        "bars",
        tuple(names[key] for key in found.categories),
        (
            Series(say(N("提出")), tuple(part.raised for part in parts)),
            Series(say(N("已兑现")), tuple(part.kept for part in parts)),
        ),
        say(N("按类别")),
        say(N("类别")),
        empty=say(_NOTHING),
    )


def _units(found: Statistics, tongue: Tongue) -> Chart:
    say, units = tongue.say, list(found.units.values())
    return Chart(
        "stacked",
        tuple(tongue.title("unit", uid) if uid else say(N("未填组织")) for uid in found.units),
        (
            Series(say(N("已兑现")), tuple(part.kept for part in units)),
            Series(say(N("办理中")), tuple(part.owing - part.late for part in units)),
            Series(say(N("逾期")), tuple(part.late for part in units)),
        ),
        say(N("按组织")),
        say(N("组织")),
        empty=say(_NOTHING),
    )


def _course(found: Statistics, tongue: Tongue) -> Iterator[Chart]:
    """Yield the months of the period, then the ages of what is open."""
    say = tongue.say
    yield Chart(
        "line",
        tuple(str(each) for each in found.months),
        (
            Series(say(N("提出")), tuple(pair[0] for pair in found.months.values())),
            Series(say(N("已兑现")), tuple(pair[1] for pair in found.months.values())),
        ),
        say(N("按月份")),
        say(N("月份")),
        empty=say(_NOTHING),
    )
    yield Chart(
        "ring",
        tuple(say(BANDS[band][0]) for band in found.ages),
        (Series(say(N("件数")), tuple(found.ages.values())),),
        say(N("未办结的已办多久")),
        say(N("已办工作日")),
        empty=say(N("没有未办结的。")),
    )


def _verdicts(found: Statistics, tongue: Tongue) -> str:
    words = (
        tongue.say(said(N("{verdict} {n}"), verdict=said(VERDICTS[key]), n=count))
        for key, count in found.verdicts.items()
    )
    return tongue.say(N("，")).join(words)


def _rate(tongue: Tongue, words: str, percent: int | None) -> str:
    told: Said = said(N("{rate} {percent}"), rate=said(words), percent=_percent(percent))
    return tongue.say(told)


def _percent(value: int | None) -> str:
    return "—" if value is None else f"{value}%"


def _days(tongue: Tongue, days: float | None) -> str:
    return "—" if days is None else tongue.say(said(N("{n} 个工作日"), n=f"{days:g}"))
