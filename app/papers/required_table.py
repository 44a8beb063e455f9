"""The required meetings of a year on paper: units or rules by month, with the clauses below."""

import datetime as dt
from collections.abc import Iterator

from app.content import CENTRE, LEFT, Column, Content, Note, Signing, Table, Title
from app.papers.laying import laid
from app.papers.press import Paper
from app.papers.wording import as_of, foot, short_day
from app.records.roster import Unit
from app.records.words import N, Tongue, said
from app.rules.cadence import STATES, Answer, Cadence
from app.rules.required import Place, clauses, months, owing_units

SIGNERS = (N("填表人："), N("审核人（书记）："), N("日期："))
# Told apart without colour, also on a copy: a shape and a word.
SHAPES = {
    "done": "●",
    "due": "○",
    "late": "▲",
    "exempt": "□",
    "not_owed": "—",
    "ahead": "",
}


def paper(
    cadence: Cadence,
    unit: Unit | None,
    year: int,
    tongue: Tongue,
    *,
    office: str = "",
    made: dt.datetime,
) -> Paper:
    """Lay out the grid of a unit, rule by rule, or of all units, as of the day made."""
    say = tongue.say
    name = unit.name if unit else office
    title = say(said(N("{unit}{year}年应开会议落实情况表"), unit=name, year=year))
    key = (
        N("图例：{all}。已开的写明日期。")
        if unit
        else N("图例：{all}。数字是几项，逾期的写明是哪一项。")
    )
    every = say(N("、")).join(f"{SHAPES[state]} {say(words)}" for state, words in STATES.items())
    shown = [unit.uid] if unit else [each.uid for each in owing_units(cadence, year)]
    content = Content(
        title,
        (
            Title(title),
            Note(say(said(key, all=every))),
            _table(cadence, unit, year, tongue, made.date()),
            *(Note(say(each)) for each in clauses(cadence, shown, year)),
            Signing(tuple(say(each) for each in SIGNERS)),
        ),
        sheet="ledger",
        foot=foot(tongue, as_of(tongue, made), office),
        author=office,
        subject=title,
        made=made,
    )
    return laid(content)


def _table(cadence: Cadence, unit: Unit | None, year: int, tongue: Tongue, today: dt.date) -> Table:
    if unit is not None:
        rows = tuple(_rules(cadence, unit, year, tongue, today))
    else:
        rows = tuple(_units(cadence, owing_units(cadence, year), year, tongue, today))
    head = tongue.say(N("应开会议") if unit else N("组织"))
    columns = (Column(head, 1.9, LEFT), *_months(tongue))
    return Table(columns, rows, "months", empty=tongue.say(N("没有应开的会议。")))


def _rules(
    cadence: Cadence, unit: Unit, year: int, tongue: Tongue, today: dt.date
) -> Iterator[tuple[str, ...]]:
    for thread in cadence.threads_for(unit.uid):
        answers = list(cadence.periods(unit.uid, thread, year, today))
        if answers:
            cells = (_one(place, tongue) for place in months(answers))
            yield answers[-1].rule.name, *cells


def _units(
    cadence: Cadence, units: list[Unit], year: int, tongue: Tongue, today: dt.date
) -> Iterator[tuple[str, ...]]:
    for unit in units:
        places = months(cadence.year(unit.uid, year, today))
        yield unit.short or unit.name, *(_many(place) for place in places)


def _one(place: Place, tongue: Tongue) -> str:
    """Say what one rule's answers come to in a month; what is not owed yet stays empty."""
    lines = []
    for answer in place.answers:
        shape = SHAPES["ahead" if answer.is_ahead else answer.state]
        lines.append(shape)
        if answer.state == "done" and answer.filled:
            lines.append(short_day(tongue, answer.filled))
        elif answer.state in {"due", "late"}:
            lines.append(_progress(answer, tongue))
    return "\n".join(lines)


def _progress(answer: Answer, tongue: Tongue) -> str:
    if answer.times > 1:
        return f"{len(answer.events)}/{answer.times}"
    return tongue.say(STATES[answer.state])


def _many(place: Place) -> str:
    """Count what is done of many rules in a month, due or exempt, and name what is late."""
    states = [answer.state for answer in place.answers]
    lines = [f"{SHAPES['done']} {place.done}"] if place.done else []
    lines += [f"{SHAPES['late']} {a.rule.name}" for a in place.answers if a.state == "late"]
    lines += [f"{SHAPES[key]} {states.count(key)}" for key in ("due", "exempt") if key in states]
    owed = any(a.state != "not_owed" for a in place.answers)
    waived = not owed and any(not a.is_ahead for a in place.answers)
    return SHAPES["not_owed"] if waived else "\n".join(lines)


def _months(tongue: Tongue) -> Iterator[Column]:
    for month in range(1, 13):
        yield Column(tongue.say(said(N("{m} 月"), m=month)), 1.1, CENTRE)
