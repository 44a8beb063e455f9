"""Whole copies of the data file, each opened again and checked before it counts."""

import datetime as dt
import os
from pathlib import Path

from app.records.words import Known, N, Said, plain, said
from app.store.engine import Database, DatabaseError, connect, disconnect, trouble


def backup(db: Database, path: Path, folder: Path, why: Said) -> Path:
    """Write a checked copy of the open file into a folder and return where it lies.

    Raises Known when the copy cannot be written or does not prove whole; no half copy remains.
    """
    stamp = dt.datetime.now().strftime("%Y%m%d-%H%M%S")
    target = folder / f"{path.stem}-{plain(why)}-{stamp}{path.suffix}"
    part = target.with_name(target.name + ".part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with part.open("xb"):
            pass
    except OSError as error:
        raise _failed(error) from error
    try:
        _copy(db, part)
        os.replace(part, target)
    except (OSError, DatabaseError) as error:
        for left in (part, part.with_name(part.name + "-journal")):
            left.unlink(missing_ok=True)
        raise _failed(error) from error
    return target


def _copy(db: Database, part: Path) -> None:
    copy = connect(part)
    try:
        db.conn.backup(copy.conn)
        if copy.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise DatabaseError("database disk image is malformed")
    finally:
        disconnect(copy)


def _failed(error: Exception) -> Known:
    known = trouble(error)
    if known is not None:
        return known
    return Known(
        said(N("备份没有写成。")), said(N("原文件完好；请换一个文件夹，或看看磁盘是否已满。"))
    )
