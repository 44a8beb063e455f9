"""The required meetings that are due or late, from the command line."""

import argparse
import datetime as dt
from contextlib import closing
from pathlib import Path
from typing import Any

from app.command_words import say, tell, tell_data
from app.records.dates import read_day
from app.records.roster import Unit
from app.records.words import Known, N, plain, said
from app.rules.cadence import STATES, Answer, Cadence
from app.rules.gathering import cadence_of
from app.rules.required import clause, owed_now, waiting
from app.store.file import open_file

DONE = 0


def add_commands(commands: Any) -> None:
    """Teach the command line to list what is due and late."""
    one = commands.add_parser("due", help=say(N("列出待开和逾期的应开会议")))
    one.add_argument("file", type=Path)
    one.add_argument("--unit", default="", help=say(N("组织的名称，不写则为全部组织")))
    one.add_argument("--day", default="", help=say(N("按哪一天判断，不写则为今天")))
    one.add_argument("--all", action="store_true", help=say(N("也列出还没到提醒时间的待开会议")))
    one.add_argument("--json", action="store_true")
    one.set_defaults(act=due)


def due(asked: argparse.Namespace) -> int:
    """Tell what is due or late on a day, the due first; nothing is written."""
    today = read_day(asked.day) if asked.day else dt.date.today()
    with closing(open_file(asked.file, readonly=True)) as store:
        cadence = cadence_of(store)
    found = (owed_now if asked.all else waiting)(cadence, today)
    if asked.unit:
        uids = _named(cadence, asked.unit)
        found = [answer for answer in found if answer.unit in uids]
    if asked.json:
        tell_data([_plainly(cadence, answer) for answer in found])
        return DONE
    for answer in found:
        tell(_line(cadence, answer))
    if not found:
        tell(N("没有待开和逾期的会议。"))
    return DONE


def _named(cadence: Cadence, name: str) -> set[str]:
    """Return the units called so in full or in short, else those whose name has these words."""
    units = cadence.units.values()
    exact = {unit.uid for unit in units if name in {unit.name, unit.short}}
    found = exact or {unit.uid for unit in units if name in unit.name or name in unit.short}
    if not found:
        words = said(N("没有找到叫“{name}”的组织。"), name=name)
        raise Known(words, said(N("请核对组织的名称。")))
    return found


def _line(cadence: Cadence, answer: Answer) -> str:
    words = N("{state}　{unit}　{period}　{rule}　应在 {day} 前，已开 {done}/{all}")
    return say(
        said(
            words,
            state=said(STATES[answer.state]),
            unit=_name(cadence.units[answer.unit]),
            period=answer.span.words(),
            rule=answer.rule.name,
            day=answer.by,
            done=len(answer.events),
            all=answer.times,
        )
    )


def _plainly(cadence: Cadence, answer: Answer) -> dict[str, Any]:
    return {
        "state": answer.state,
        "urgent": answer.urgent,
        "unit": {"uid": answer.unit, "name": _name(cadence.units[answer.unit])},
        "rule": {"uid": answer.rule.uid, "name": answer.rule.name},
        "clause": plain(clause(answer.rule)),
        "from": answer.span.first.isoformat(),
        "to": answer.span.last.isoformat(),
        "by": answer.by.isoformat(),
        "latest": answer.latest.isoformat(),
        "held": list(answer.events),
        "planned": list(answer.planned),
        "times": answer.times,
    }


def _name(unit: Unit) -> str:
    return unit.short or unit.name
