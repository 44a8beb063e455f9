"""From the screen to a workbook: a list as it stands there, or everything of the file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from app.records.talks import Talk
from app.records.words import N, said
from app.store.access import note_access
from app.store.file import open_file
from app.store.listing import Wanted, all_uids
from app.store.titles import Titles
from app.ui.desk import Desk
from app.ui.facts import Facts
from app.ui.jobs import Job, Tick
from app.ui.printing import note_list

if TYPE_CHECKING:
    from app.ui.table import ListView


@contextmanager
def own_desk(desk: Desk) -> Iterator[Desk]:
    """Lay out a desk over a connection of its own, for a job: only to be read, by the same eyes."""
    store = open_file(desk.store.path, readonly=True, sound=True)
    store.look_as(desk.store.sight)
    try:
        facts = Facts(store, desk.today)
        yield attrs.evolve(desk, store=store, tongue=Titles(store.db, desk.say), facts=facts)
    finally:
        store.close()


def export_list(view: ListView, kind: str) -> Job | None:
    """Write a list to .xlsx or .csv: exactly its rows, their order, and its columns."""
    desk, label = view.desk, desk_label(view)
    path = desk.ask.save_path(kind, f"{label}{desk.today():%Y%m%d}")
    if path is None:
        return None
    fields, wanted, derived = view.columns.shown(), view.wanted(), dict(view.model.derived)

    def work(tick: Tick) -> int:
        from app.exchange.cells import columns_of
        from app.exchange.csv_files import write_csv
        from app.exchange.excel_out import Page, write_workbook
        from app.exchange.extras import labels_of, with_extras
        from app.store.bulk import fetch_many
        from app.store.listing import all_uids

        with own_desk(desk) as own:
            uids = all_uids(own.store, view.cls, wanted)
            records = (rec for part in fetch_many(own.store, view.cls, uids) for rec in part)
            told = {
                name: lambda rec, tell=each.tell: tell(own, rec).words
                for name, each in derived.items()
            }
            labels = labels_of(own.store, view.cls, frozenset(uids))
            columns = with_extras(columns_of(fields, own.tongue, told), labels, own.tongue)
            page = Page(label, columns, records, len(uids))
            if kind == "csv":
                return write_csv(path, page, tick)
            return write_workbook(path, [page], own.tongue, tick)

    def done(rows: int) -> None:
        note_list(view, "exported")
        words = said(N("已导出 {n} 条到 {name}。"), n=f"{rows:,}", name=path.name)
        desk.news.say(desk.say(words))

    return desk.jobs.start(said(N("导出{label}"), label=label), work, done)


def desk_label(view: ListView) -> str:
    """Return how the records of a list are called."""
    return view.desk.say(view.cls.label)


def take_everything_out(desk: Desk) -> Job | None:
    """Write all records, attachments and a readme into a folder the user chooses."""
    parent = desk.ask.folder()
    if parent is None:
        return None

    def work(tick: Tick) -> Path:
        from app.exchange.everything import take_everything

        with own_desk(desk) as own:
            return take_everything(own.store, parent, own.tongue, desk.today(), tick)

    def done(folder: Path) -> None:
        note_access(desk.store, "exported", all_uids(desk.store, Talk, Wanted()))
        desk.news.say(desk.say(said(N("全部资料已写到“{name}”文件夹。"), name=folder.name)))

    return desk.jobs.start(said(N("取出全部资料")), work, done)
