"""Make every dialog of the program over the sample association."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from PySide6.QtWidgets import QDialog, QWidget

from app.papers.dossier import held_of, notes_on
from app.papers.gathered import ledger_of
from app.papers.written import write
from app.records.events import Event
from app.records.flow import offered
from app.records.item_choices import STEP_KINDS
from app.records.partners import Enterprise
from app.records.planning import Plan
from app.records.rules import Rule
from app.records.talks import Item, Talk, Voice
from app.records.words import Problem, said
from app.store.listing import Wanted
from app.tabs.about import About
from app.tabs.meetings.ballot_dialog import BallotDialog
from app.tabs.meetings.correcting import CorrectDialog
from app.tabs.meetings.stating import ChecksDialog, ReasonDialog
from app.tabs.meetings.year_papers import YearPapers
from app.tabs.partners.duplicates import DuplicatesDialog
from app.tabs.partners.merge_dialog import MergeDialog
from app.tabs.planning.copying import CopyDialog
from app.tabs.settings import Settings
from app.tabs.talks.anonymous import AnonymousDialog
from app.tabs.talks.bulk_dialog import ManyDialog
from app.tabs.talks.case_dialog import CaseDialog
from app.tabs.talks.condensing import Condensing
from app.tabs.talks.printing import ask_talk
from app.tabs.talks.sheet_dialog import SheetDialog
from app.tabs.talks.step_dialog import StepDialog
from app.ui.bin import BinDialog
from app.ui.bulk_dialog import BulkDialog
from app.ui.desk import Desk
from app.ui.importing_dialog import ImportDialog
from app.ui.operating_dialog import CodeShown, Operating
from app.ui.pin_dialog import PinDialog
from app.ui.preview import Preview
from app.ui.record_dialog import RecordDialog
from app.ui.word_list import WordList

NOON = dt.datetime(2026, 11, 23, 12)

_WHY = "已定稿的记录退回草稿后可以修改；退回的日期和理由会留在记录上，也会打印。"
Make = Callable[[Desk, QWidget, Path], QDialog]


def _first(desk: Desk, cls: Any, n: int = 0, **equal: object) -> Any:
    return desk.store.find(cls, **equal)[n]


def _uids(desk: Desk, cls: Any) -> list[str]:
    return [rec.uid for rec in desk.store.find(cls)[:6]]


def _import(desk: Desk, window: QWidget, folder: Path) -> QDialog:
    book = Workbook()
    for row in (
        ("企业名称", "统一社会信用代码", "成立日期", "随便一栏"),
        ("东海起重机厂", "123", "没有的日子", "x"),
        (_first(desk, Enterprise).name + "（集团）", "", "2020-01-01", ""),
    ):
        book.active.append(row)
    path = folder / "会员企业通讯录二〇二六年第三季度更新稿.xlsx"
    book.save(path)
    dialog = ImportDialog(desk, Enterprise, window)
    dialog.read(path)
    return dialog


def _preview(desk: Desk, window: QWidget, folder: Path) -> QDialog:
    paper = ledger_of(desk.store, desk.tongue, Plan, list(Plan.fields[:4]), Wanted(), NOON, "", {})
    written = write(folder / "年度计划台账.pdf", paper)
    return Preview(desk, written.path, "年度计划台账", window, paper.content)


def _checks(desk: Desk, window: QWidget, _folder: Path) -> QDialog:
    found = [
        finding
        for event in desk.store.find(Event)[:40]
        for finding in notes_on(desk.store, held_of(desk.store, event), desk.today())
    ]
    assert found
    return ChecksDialog(desk, "核对", found[:8], "仍然定稿", window)


def _rule(desk: Desk, window: QWidget, _folder: Path) -> QDialog:
    def refuse(_rule: Rule) -> None:
        raise Problem(said("已经有从这一天起的规定，请换一个日期，或直接更正那一条。"), "since")

    names = ("name", "since", "times", "source", "note")
    words = "改动从写明的那一天起算，以前的仍按原来的规定判断。"
    rule = _first(desk, Rule)
    dialog = RecordDialog(desk, rule, names, "修改规定", refuse, window, words)
    dialog.accept()
    return dialog


def _anonymous(desk: Desk, window: QWidget, _folder: Path) -> QDialog:
    voice = _first(desk, Voice)
    return AnonymousDialog(desk, desk.store.get(Item, voice.item), [voice], window)


def _step(kind: str) -> Make:
    def make(desk: Desk, window: QWidget, _folder: Path) -> QDialog:
        matters = (desk.facts.matter(item) for item in desk.store.find(Item))
        matter = next(each for each in matters if kind in offered(each.behind.stand))
        return StepDialog(desk, matter, kind, window)

    return make


DIALOGS: dict[str, Make] = {
    "settings": lambda desk, window, _: Settings(desk, window),
    "bin": lambda desk, window, _: BinDialog(desk, window),
    "about": lambda desk, window, _: About(desk, window),
    "import": lambda desk, window, _: ImportDialog(desk, Enterprise, window),
    "import preview": _import,
    "preview": _preview,
    "rule": _rule,
    "checks": _checks,
    "reason": lambda desk, window, _: ReasonDialog(desk, "退回草稿", _WHY, window),
    "correct": lambda desk, window, _: CorrectDialog(
        desk, _first(desk, Event, state="final"), window
    ),
    "ballot": lambda desk, window, _: BallotDialog(desk, _first(desk, Event), window),
    "year papers": lambda desk, window, _: YearPapers(desk, window),
    "copy plan": lambda desk, window, _: CopyDialog(desk, _first(desk, Plan), window),
    "bulk": lambda desk, window, _: BulkDialog(
        desk, Enterprise, _uids(desk, Enterprise), (), window
    ),
    "duplicates": lambda desk, window, _: DuplicatesDialog(desk, window),
    "merge": lambda desk, window, _: MergeDialog(
        desk, _first(desk, Enterprise), _first(desk, Enterprise, 1), window
    ),
    "anonymous": _anonymous,
    "case": lambda desk, window, _: CaseDialog(desk, _uids(desk, Item), window),
    "many": lambda desk, window, _: ManyDialog(desk, desk.store.find(Item), window),
    "sheet": lambda desk, window, _: SheetDialog(desk, window),
    "condensing": lambda desk, window, _: Condensing(desk, window),
    "edition": lambda desk, window, _: ask_talk(desk, window, _first(desk, Talk)),
    **{f"step {kind}": _step(kind) for kind in STEP_KINDS},
    "operators": lambda _desk, window, _: Operating(window),
    "recovery code": lambda desk, window, _: CodeShown(desk, "7KQ4-M2XD-9WTR-HB5C", window),
    "PIN": lambda desk, window, _: PinDialog(desk, "设定 PIN", window),
    "words": lambda desk, window, _: WordList(desk, Talk.field("occasion").kind, window),
}
