"""The way to paper: made in a job, its missing characters told, then shown before printing."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
from PySide6.QtWidgets import QApplication

from app.records.describe import Record
from app.records.words import N, Said, said
from app.store.access import note_access
from app.store.listing import all_uids
from app.store.settings import get_setting
from app.store.titles import Titles
from app.ui.ask import file_name
from app.ui.desk import Desk
from app.ui.jobs import Job, Tick
from app.ui.language import SOURCE, say_in
from app.ui.look import Derived

if TYPE_CHECKING:
    from app.papers.fonts import Missing
    from app.papers.press import Paper
    from app.papers.written import Written
    from app.ui.table import ListView

_NAMED = 8
# The key of the office's choice in the data file.
REPORT_LANGUAGE = "report_language"


def make_paper(desk: Desk, what: Said, name: str, paper: Paper | Callable[[Tick], Paper]) -> Job:
    """Set a paper in a job and show it; ``name`` is proposed where it is saved.

    Characters no font has are told first, with the records they stand in; the user may stop.
    A long paper is given as what gathers it: that is done in the job as well.
    """
    folder = tempfile.TemporaryDirectory(prefix="tongxin-")
    path = Path(folder.name) / f"{file_name(name)}.pdf"

    def work(tick: Tick) -> tuple[Written, Paper]:
        from app.papers.written import write

        made = paper(tick) if callable(paper) else paper
        return write(path, made, tick), made

    def done(both: tuple[Written, Paper]) -> None:
        written, made = both
        if written.missing and not _go_on(desk, written.missing):
            folder.cleanup()
            return
        from app.ui.preview import Preview

        preview = Preview(desk, path, name, QApplication.activeWindow(), made.content)
        preview.finished.connect(lambda _code: folder.cleanup())
        preview.open()

    return desk.jobs.start(what, work, done)


def print_list(view: ListView) -> Job:
    """Make the ledger paper of a list as it is filtered, sorted and laid out on the screen."""
    from app.papers.gathered import ledger_of

    desk, label = for_paper(view.desk), said(view.cls.label)
    paper = ledger_of(
        desk.store,
        desk.tongue,
        view.cls,
        view.columns.shown(),
        view.wanted(),
        now(desk),
        desk.say(view.filtered()),
        {each.name: partial(_told, desk, each) for each in view.model.derived.values()},
    )
    name = f"{desk.say(label)}{desk.today():%Y%m%d}"
    note_list(view, "printed")
    return make_paper(view.desk, said(N("打印{label}"), label=label), name, paper)


def note_list(view: ListView, act: str) -> None:
    """Note that a list went out, where it is one of talks."""
    if view.cls.table == "talk":
        note_access(view.desk.store, act, all_uids(view.desk.store, view.cls, view.wanted()))


def for_paper(desk: Desk) -> Desk:
    """Return the desk in the language of the office's reports, whatever the screen speaks."""
    code = get_setting(desk.store, REPORT_LANGUAGE, SOURCE)
    return attrs.evolve(desk, tongue=Titles(desk.store.db, say_in(code)))


def _told(desk: Desk, derived: Derived, rec: Record) -> str:
    return derived.tell(desk, rec).words


def now(desk: Desk) -> dt.datetime:
    """Return the moment a paper is made, on the desk's day."""
    return dt.datetime.combine(desk.today(), dt.datetime.now().time())


def missing_words(missing: Missing) -> Said:
    """Say which characters no font has and where they stand."""
    lines = [
        f"{char}（U+{ord(char):04X}）：{'、'.join(list(places)[:3])}"
        for char, places in list(missing.found.items())[:_NAMED]
    ]
    return said(N("{lines}\n纸上会用“□”代替，资料里的字不变。"), lines="\n".join(lines))


def _go_on(desk: Desk, missing: Missing) -> bool:
    n = len(missing.found)
    return desk.ask.sure(
        said(N("有 {n} 个字没有字体能打印。"), n=n), missing_words(missing), N("继续")
    )
