"""Everything of a file as one folder that can be read without this program."""

import datetime as dt
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import attrs

from app.exchange.cells import Column, columns_of
from app.exchange.excel_out import Page, write_workbook
from app.exchange.extras import labels_of, with_extras
from app.records import RECORDS
from app.records.describe import Record
from app.records.events import Attachment
from app.records.kinds import Text
from app.records.words import Known, N, Tongue, said
from app.store.blobs import read_blob
from app.store.bulk import fetch_many, stream
from app.store.listing import Wanted, all_uids
from app.store.rows import Store
from app.store.settings import get_setting

Tick = Callable[[int, int], None]
_OWNERS = {
    "event": "event",
    "agreement": "agreement",
    "publicity": "publicity",
    "item": "item",
    "stage": "stage",
    "task": "major_task",
    "version": "plan_version",
}
_LONGEST = 60
# Windows takes these for devices, whatever ending they have.
_DEVICE = re.compile(r"(con|prn|aux|nul|(com|lpt)[0-9])(\..*)?", re.IGNORECASE)
_README = N(
    "{office}\n"
    "这里是“{file}”里的全部资料，{day} 从“同心”取出。不需要本程序也能查看。\n\n"
    "{tables}\n"
    "“{attachments}”文件夹里是全部附件，按所属记录分放；附件表的“{place}”一栏写明每个文件的位置。\n\n"
    "各表最后一栏（已隐藏，表头 tongxin:uid）是记录的编号，请不要改动：\n"
    "把表格再导入“同心”时，凭它认出同一条记录。\n"
    "不外传的谈话内容没有取出，它只留在资料文件里。\n"
)


def take_everything(store: Store, parent: Path, tongue: Tongue, today: dt.date, tick: Tick) -> Path:
    """Write all records, attachments and a readme into a new folder and return it."""
    folder = _free(parent / _safe(f"{store.path.stem}-{today:%Y%m%d}"))
    draft = folder.with_name(f".{folder.name}.part")
    try:
        # What a killed program left half done.
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir(parents=True)
        _write(store, draft, tongue, today, tick)
        os.replace(draft, folder)
    except OSError as error:
        shutil.rmtree(draft, ignore_errors=True)
        raise Known(
            said(N("不能写入“{name}”。"), name=parent.name or str(parent)),
            said(N("资料没有改动。请换一个文件夹，并看看磁盘是否已满。")),
        ) from error
    except BaseException:
        shutil.rmtree(draft, ignore_errors=True)
        raise
    return folder


def _write(store: Store, folder: Path, tongue: Tongue, today: dt.date, tick: Tick) -> None:
    say, done = tongue.say, 0
    total = sum(store.count(cls) for cls in RECORDS.values())
    places = _attachments(store, folder, tongue, tick)
    lines = []
    for number, cls in enumerate(RECORDS.values(), 1):
        name = f"{number:02d}-{_safe(say(cls.label))}.xlsx"
        page = page_of(store, cls, tongue)
        if cls is Attachment:
            page = attrs.evolve(page, columns=[*page.columns, _place(places, tongue)])
        done += write_workbook(folder / name, [page], tongue, _from(done, total, tick))
        lines.append(say(said(N("{file}：{n} 条"), file=name, n=page.total)))
    words = said(
        _README,
        office=get_setting(store, "office"),
        file=store.path.name,
        day=f"{today:%Y-%m-%d}",
        tables="\n".join(lines) + "\n",
        attachments=say(N("附件")),
        place=say(N("文件位置")),
    )
    text = say(words).strip() + "\n"
    name = say(N("请先读我"))
    (folder / f"{name}.txt").write_text(
        text, encoding="utf-8-sig", errors="backslashreplace", newline="\r\n"
    )


def _from(start: int, total: int, tick: Tick) -> Tick:
    return lambda at, _: tick(start + at, total)


def page_of(store: Store, cls: type[Record], tongue: Tongue, wanted: Wanted | None = None) -> Page:
    """Return all fields of the records wanted as one sheet."""
    uids = all_uids(store, cls, wanted or Wanted())
    recs = (rec for part in fetch_many(store, cls, uids) for rec in part)
    labels = labels_of(store, cls, frozenset(uids) if wanted else None)
    columns = with_extras(columns_of(cls.fields, tongue), labels, tongue)
    return Page(tongue.say(cls.label), columns, recs, len(uids))


def _place(places: dict[str, str], tongue: Tongue) -> Column:
    head = tongue.say(N("文件位置"))
    return Column("place", head, Text(), 2, lambda rec: places.get(rec.uid, ""))


def _attachments(store: Store, folder: Path, tongue: Tongue, tick: Tick) -> dict[str, str]:
    """Write the attached files, each in a folder of its record; return where each lies."""
    total, recs = stream(store, Attachment, Wanted())
    places: dict[str, str] = {}
    for done, rec in enumerate(recs, 1):
        tick(done, total)
        data = read_blob(store.db, rec.digest)
        if data is None:
            continue
        owner = next(
            (_safe(tongue.title(table, uid)) for name, table in _OWNERS.items()
             if (uid := getattr(rec, name))),
            "_",
        )  # fmt: skip
        home = folder / _safe(tongue.say(N("附件"))) / owner
        home.mkdir(parents=True, exist_ok=True)
        path = _free(home / _safe(rec.name))
        path.write_bytes(data)
        places[rec.uid] = path.relative_to(folder).as_posix()
    return places


def _free(path: Path) -> Path:
    tries = (path, *(path.with_name(f"{path.stem}-{n}{path.suffix}") for n in range(2, 10_000)))
    return next(each for each in tries if not each.exists())


def _safe(text: str) -> str:
    """Return a text as a file name that every system takes."""
    whole = text.encode("utf-8", "replace").decode()
    kept = "".join("_" if c in '<>:"/\\|?*' or ord(c) < 32 else c for c in whole)
    stem, dot, ending = kept.rpartition(".")
    if not stem or len(ending) > 8:
        stem, dot, ending = f"{stem}{dot}{ending}", "", ""
    cut = stem.strip(" .")[:_LONGEST].encode()[:150].decode("utf-8", "ignore").strip(" .")
    made = f"{cut or '_'}{dot}{ending.strip(' .')}".rstrip(" .")
    return f"_{made}" if _DEVICE.fullmatch(made) else made
