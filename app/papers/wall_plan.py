"""The wall plan: twelve months of a unit or of all, on one A3 sheet or on two of A4."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

import attrs
from reportlab.platypus.flowables import Flowable, PageBreak

from app.papers.flow import Prose
from app.papers.fonts import Missing
from app.papers.page import LOOKS, NOTE, SHEET_TITLE, Look
from app.papers.press import Paper
from app.papers.wall_drawing import DayCell, WallItem, WallMonth, WallMonths
from app.papers.wording import as_of, foot, month_said
from app.records.dates import Month
from app.records.planning import WorkPoint
from app.records.roster import Unit
from app.records.words import N, Tongue, said
from app.rules.gaps import Gap
from app.rules.moving import Spot
from app.rules.plan_fact import Line

# Told apart without colour: a shape before the day.
SHAPES = {"done": "√", "late": "▲", "due": "○", "ahead": "", "dropped": "×"}


@attrs.frozen
class WallWork:
    """Hold what a wall plan is made of; ``owners`` names whose plan an item stands in."""

    unit: Unit | None
    year: int
    lines: tuple[Line, ...]
    gaps: tuple[Gap, ...]
    kinds: Mapping[dt.date, str]
    points: tuple[tuple[WorkPoint, tuple[Line, ...]], ...] = ()
    owners: Mapping[str, str] = attrs.field(factory=dict)


def paper(
    work: WallWork, tongue: Tongue, *, office: str = "", made: dt.datetime, halves: bool = False
) -> Paper:
    """Draw a year on one A3 sheet, or with ``halves`` on two of A4 that hang side by side."""
    say = tongue.say
    name = work.unit.name if work.unit else office
    title = say(said(N("{name}{year}年工作年历"), name=name, year=work.year))
    words = N(
        "√ 已办，▲ 逾期，○ 本月待办，× 已取消；斜纹“休”为放假，“班”为调休上班，圈起的日子有安排"
    )
    note = say(words)
    if not any(day.year == work.year for day in work.kinds):
        missing_words = N("尚无{year}年的放假安排，只按周末标出。")
        note = f"{note}。{say(said(missing_words, year=work.year))}"
    months = [_month(work, Month(work.year, n), tongue) for n in range(1, 13)]
    look = LOOKS["ledger" if halves else "wall"]

    def story(missing: Missing) -> Iterator[Flowable]:
        parts = (months[:6], months[6:]) if halves else (months,)
        for at, part in enumerate(parts):
            if at:
                yield PageBreak()
            yield Prose(
                title, SHEET_TITLE, level=0 if not at else None, where=title, missing=missing
            )
            yield Prose(note, NOTE, where=title, missing=missing)
            side = () if halves else tuple(_side(work, tongue))
            yield WallMonths(
                part,
                3 if halves else 4,
                _room(look),
                side=side,
                side_title=say(N("上级要点")),
                where=title,
                missing=missing,
            )

    below = foot(tongue, as_of(tongue, made), office)
    return Paper(title, story, look, below, author=office, subject=title, made=made)


def _room(look: Look) -> float:
    head = SHEET_TITLE.type_.leading + SHEET_TITLE.after + 2 * NOTE.type_.leading + NOTE.after
    return look.room - head - 2


def _side(work: WallWork, tongue: Tongue) -> Iterator[tuple[str, str]]:
    for point, found in work.points:
        held = sum(line.state == "done" for line in found)
        words = said(N("{n} 项，已办 {held}"), n=len(found), held=held)
        if not found:
            words = said(N("▲ 还没有计划事项"))
        text = " ".join(f"{point.number} {point.text}".split())
        yield tongue.say(words), text


def _month(work: WallWork, month: Month, tongue: Tongue) -> WallMonth:
    found = [line for line in work.lines if line.item.month == month]
    found.sort(key=_order)
    live = [line for line in found if line.state != "dropped"]
    count = said(N("{n} 项"), n=len(live))
    return WallMonth(
        month_said(tongue, month.month),
        tongue.say(count) if live else "",
        tuple(_days(work, month, live, tongue)),
        tuple(_item(line, work.owners, tongue) for line in found),
        "" if live else _empty(work.gaps, month, tongue),
        tongue.say(N("另有 {n} 项，见月度安排表")),
    )


def _order(line: Line) -> tuple[object, ...]:
    spot = Spot.of(line.item)
    return (spot.order if spot else (), line.item.theme)


def _days(work: WallWork, month: Month, live: Sequence[Line], tongue: Tongue) -> Iterator[DayCell]:
    taken = {line.item.day for line in live}
    marks = {"holiday": tongue.say(N("休")), "workday": tongue.say(N("班"))}
    for number in range(1, month.last.day + 1):
        day = month.first.replace(day=number)
        kind = work.kinds.get(day)
        mark = marks.get(kind or "", "")
        yield DayCell(number, day.weekday(), mark, kind == "holiday", day in taken)


def _item(line: Line, owners: Mapping[str, str], tongue: Tongue) -> WallItem:
    item = line.item
    when = ""
    if item.day is not None:
        when = tongue.say(said(N("{d}日"), d=item.day.day))
    elif item.week is not None:
        when = tongue.say(said(N("{n}周"), n=item.week))
    owner = owners.get(item.plan or "", "")
    text = " ".join(item.theme.split())
    if owner:
        text = tongue.say(said(N("{theme}（{owner}）"), theme=text, owner=owner))
    return WallItem(when, text, SHAPES[line.state])


def _empty(gaps: Sequence[Gap], month: Month, tongue: Tongue) -> str:
    gap = next((gap for gap in gaps if gap.month == month), None)
    if gap is not None and not gap.is_open:
        return tongue.say(said(N("没有安排：{reason}"), reason=gap.reason))
    return tongue.say(N("没有安排"))
