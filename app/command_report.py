"""Papers, Word copies and calendars of a file from the command line."""

import argparse
import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from app.command_events import EVENT_PAPERS, event_paper
from app.command_items import ITEM_LEDGERS, ITEM_PAPERS, ITEM_REDACTED, item_paper
from app.command_life import LIFE_PAPERS, YEAR_PAPERS, life_paper
from app.command_opening import add_operator, note_out, opened
from app.command_partners import PARTNER_PAPERS, partner_paper
from app.command_plans import PLAN_PAPERS, needs_unit, plan_paper
from app.command_words import say, sorry, tell
from app.records import RECORDS
from app.records.dates import Month, read_month
from app.records.describe import Record
from app.records.partners import Enterprise
from app.records.roster import Unit
from app.records.talks import Talk
from app.records.words import Known, N, plain, said
from app.rules.redaction import AUDIENCES, Redaction
from app.store.listing import Wanted, all_uids, listing
from app.store.rows import Store
from app.store.titles import Titles

if TYPE_CHECKING:
    from app.papers.press import Paper

R = TypeVar("R", bound=Record)
DONE = 0
PAPERS = (
    *EVENT_PAPERS,
    *LIFE_PAPERS,
    *("talk", "blank_talk", "ledger", "month", "required", "care", "retention", "partner"),
    *ITEM_PAPERS,
    *PARTNER_PAPERS,
    *PLAN_PAPERS,
)
LANGUAGES = ("zh_CN", "zh_TW", "en")
_REDACTED = ("talk", "care", *ITEM_REDACTED)
_NUMBERED = ("talk", "blank_talk", "dossier", *ITEM_LEDGERS)
_COLUMNS = 8
_WORD = ".docx"


def add_commands(commands: Any) -> None:
    """Teach the command line to write papers and calendars."""
    one = commands.add_parser("report", help=say(N("把一份报表写成 PDF 或 Word 副本（.docx）")))
    one.add_argument("file", type=Path)
    one.add_argument("--paper", required=True, choices=PAPERS)
    one.add_argument("--records", choices=sorted(RECORDS), help=say(N("台账的表")))
    one.add_argument("--unit", default="", help=say(N("组织的名称，用于按组织的材料")))
    one.add_argument("--month", default="", help=say(N("月份，如 2026-11，不写则为本月")))
    one.add_argument("--year", type=int, default=0, help=say(N("年度，不写则为今年")))
    which = one.add_mutually_exclusive_group()
    which.add_argument("--uid", default="")
    which.add_argument("--number", default="", help=say(N("编号")))
    which.add_argument("--words", default="", help=say(N("关键字，取最新的一条；台账按它筛选")))
    one.add_argument("--private", action="store_true", help=say(N("印出不外传、不公开的内容")))
    one.add_argument(
        "--audience", choices=tuple(AUDIENCES), default="", help=say(N("脱敏版：给谁看"))
    )
    one.add_argument("--out", required=True, type=Path)
    one.add_argument(
        "--language", choices=LANGUAGES, default=LANGUAGES[0], help=say(N("报表的语言"))
    )
    add_operator(one)
    one.set_defaults(act=_checked, refuse=one.error)
    one = commands.add_parser("calendar", help=say(N("把一个组织的计划和活动写成日历文件（.ics）")))
    one.add_argument("file", type=Path)
    one.add_argument("--unit", required=True, help=say(N("组织的名称")))
    one.add_argument("--out", required=True, type=Path)
    one.add_argument(
        "--language", choices=LANGUAGES, default=LANGUAGES[0], help=say(N("日历的语言"))
    )
    # Nothing of a talk stands in a calendar: there is nobody to ask for.
    one.set_defaults(act=calendar, operator=None)


def _checked(asked: argparse.Namespace) -> int:
    """Refuse what fits no paper before the file is opened."""
    if asked.paper == "ledger" and not asked.records:
        asked.refuse(say(N("台账要用 --records 指定表")))
    if asked.paper == "month" and not asked.unit:
        asked.refuse(say(N("月度安排表要用 --unit 指定组织")))
    if (asked.paper in YEAR_PAPERS or needs_unit(asked.paper)) and not asked.unit:
        asked.refuse(say(N("一个组织的年度材料要用 --unit 指定组织")))
    if asked.paper not in _NUMBERED and asked.number:
        asked.refuse(say(N("只有谈话和意见建议有编号，请用 --uid 或 --words")))
    if asked.paper in ("care", "ledger", *ITEM_LEDGERS) and asked.uid:
        asked.refuse(say(N("台账用 --words 筛选，不用 --uid")))
    if asked.private and asked.paper not in ("talk", "partner"):
        asked.refuse(say(N("--private 只用于谈话记录表和共建档案")))
    if asked.audience and (asked.private or asked.paper not in _REDACTED):
        asked.refuse(say(N("--audience 只用于谈话记录表和意见建议的各种表，不能与 --private 同用")))
    return report(asked)


def report(asked: argparse.Namespace) -> int:
    """Write one paper as a PDF file, or as a Word copy where the name says so."""
    with opened(asked) as store:
        paper, talks = _paper(store, asked), _talks(store, asked)
        finish = _copy if asked.out.suffix.lower() == _WORD else _print
        code = finish(asked.out, paper)
        note_out(asked.file, store, "printed", talks)
    return code


def _talks(store: Store, asked: argparse.Namespace) -> list[str]:
    """Return which talks stand in a paper."""
    if asked.paper == "talk":
        return [_one(store, Talk, asked).uid]
    is_list = asked.paper == "ledger" and asked.records == Talk.table
    return all_uids(store, Talk, Wanted(words=asked.words)) if is_list else []


def _print(out: Path, paper: "Paper") -> int:
    from app.papers.written import write

    written = write(out, paper)
    for char, places in written.missing.found.items():
        words = N("没有字体能打印“{char}”（U+{code}），用“□”代替：{places}")
        sorry(said(words, char=char, code=f"{ord(char):04X}", places="、".join(places)))
    tell(said(N("{name}（{n} 页）"), name=written.path, n=written.pages))
    return DONE


def calendar(asked: argparse.Namespace) -> int:
    """Write the plan and the events of a unit for a calendar."""
    from app.exchange.calendar import agenda_of, write_calendar

    with opened(asked) as store:
        agenda = agenda_of(store, _unit(store, asked.unit), dt.datetime.now())
        count = write_calendar(asked.out, agenda, _tongue(store, asked))
    tell(said(N("{name}（{n} 项）"), name=asked.out, n=count))
    return DONE


def _copy(out: Path, paper: "Paper") -> int:
    from app.exchange.word import write_word

    if paper.content is None:
        raise Known(
            said(N("列表台账没有 Word 副本。")), said(N("请写成 .pdf，或用 export 写成 .xlsx。"))
        )
    write_word(out, paper.content)
    tell(str(out))
    return DONE


def _paper(store: Store, asked: argparse.Namespace) -> "Paper":
    from app.papers import gathered_tables

    tongue, made = _tongue(store, asked), dt.datetime.now()
    if asked.paper in EVENT_PAPERS:
        return event_paper(store, tongue, asked, made, _one)
    if asked.paper in LIFE_PAPERS:
        return life_paper(store, tongue, asked, made, _one, _unit)
    if asked.paper in ("talk", "blank_talk"):
        return _of_talk(store, tongue, asked, made)
    if asked.paper in ("month", "required"):
        return _of_unit(store, tongue, asked, made)
    if asked.paper == "partner":
        firm = _one(store, Enterprise, asked)
        return gathered_tables.partner_of(
            store, tongue, firm, made, with_confidential=asked.private
        )
    if asked.paper in ITEM_PAPERS:
        unit = _unit(store, asked.unit) if asked.unit else None
        return item_paper(store, tongue, asked, made, _one, unit)
    if asked.paper in PARTNER_PAPERS or asked.paper in PLAN_PAPERS:
        return _of_year(store, tongue, asked, made)
    return _list(store, tongue, asked, made)


def _of_year(store: Store, tongue: Titles, asked: argparse.Namespace, made: dt.datetime) -> "Paper":
    if asked.paper in PARTNER_PAPERS:
        return partner_paper(store, tongue, asked, made, _one)
    return plan_paper(store, tongue, asked, made, _one, _unit)


def _of_talk(store: Store, tongue: Titles, asked: argparse.Namespace, made: dt.datetime) -> "Paper":
    from app.papers import gathered_talks

    talk = _one(store, Talk, asked)
    if asked.paper == "blank_talk":
        return gathered_talks.blank_of(store, tongue, talk, made)
    wish = Redaction(asked.audience)
    return gathered_talks.talk_of(store, tongue, talk, made, with_private=asked.private, wish=wish)


def _of_unit(store: Store, tongue: Titles, asked: argparse.Namespace, made: dt.datetime) -> "Paper":
    from app.papers import gathered_tables

    unit = _unit(store, asked.unit) if asked.unit else None
    if asked.paper == "month" and unit is not None:
        month = read_month(asked.month) if asked.month else Month.of(made)
        return gathered_tables.month_of(store, tongue, unit, month, made)
    return gathered_tables.required_of(store, tongue, unit, asked.year or made.year, made)


def _list(store: Store, tongue: Titles, asked: argparse.Namespace, made: dt.datetime) -> "Paper":
    from app.papers import gathered, gathered_talks

    words = tongue.say(said(N("筛选：{words}"), words=asked.words)) if asked.words else ""
    if asked.paper == "retention":
        return gathered_talks.condense_list_of(store, tongue, made)
    if asked.paper == "care":
        wanted = Wanted(words=asked.words, order=(("raised_on", True),))
        wish = Redaction(asked.audience)
        return gathered_talks.care_of(store, tongue, wanted, made, words, wish)
    cls = RECORDS[asked.records]
    wanted = Wanted(words=asked.words)
    return gathered.ledger_of(store, tongue, cls, cls.fields[:_COLUMNS], wanted, made, words)


def _tongue(store: Store, asked: argparse.Namespace) -> Titles:
    """Return what speaks the language of the paper; Chinese needs no catalogue."""
    if asked.language == LANGUAGES[0]:
        return Titles(store.db, plain)
    from app.ui.language import say_in

    return Titles(store.db, say_in(asked.language))


def _one(store: Store, cls: type[R], asked: argparse.Namespace) -> R:
    """Return the record asked for; of several with the same words the newest."""
    if asked.uid:
        record = store.get(cls, asked.uid)
        found = [record] if record else []
    elif asked.number:
        found = store.find(cls, number=asked.number)
    else:
        found = listing(store, cls, Wanted(words=asked.words, limit=1)).records
    return _first(cls, found)


def _unit(store: Store, name: str) -> Unit:
    """Return the unit called so in full or in short, else the first whose name has these words."""
    found = store.find(Unit, name=name) or store.find(Unit, short=name)
    return _first(Unit, found or listing(store, Unit, Wanted(words=name, limit=1)).records)


def _first(cls: type[R], found: list[R]) -> R:
    if not found:
        raise Known(
            said(N("没有找到要打印的{label}。"), label=said(cls.label)),
            said(N("请核对编号、uid、名称或关键字。")),
        )
    return found[0]
