"""A paper written to a file: beside it first, read back, then put in its place."""

import errno
import threading
from pathlib import Path

import attrs

from app.papers.fonts import Missing
from app.papers.pdfium import count_pages
from app.papers.press import Paper, Press, Tick
from app.records.words import Known, N, Said, said
from app.store.beside import beside

# The fonts keep state for the document being made: one paper at a time.
_lock = threading.Lock()
WHY = {
    errno.ENOSPC: N("磁盘已满"),
    errno.EACCES: N("没有写入权限，或文件正被别的程序打开"),
    errno.EPERM: N("没有写入权限，或文件正被别的程序打开"),
    errno.EROFS: N("磁盘只能读"),
    errno.ENOENT: N("文件夹不存在"),
    errno.ENOTDIR: N("文件夹不存在"),
    errno.EISDIR: N("这个名字是一个文件夹"),
    errno.ENAMETOOLONG: N("文件名太长"),
}


@attrs.frozen
class Written:
    """A file that was written, its pages, and the characters that no font had."""

    path: Path
    pages: int
    missing: Missing


def no_tick(_done: int, _total: int) -> None:
    """Take the progress and do nothing with it."""


def write(path: Path, paper: Paper, tick: Tick = no_tick) -> Written:
    """Write a paper; whatever fails or is cancelled, the file is either the old or whole.

    Raises Known when the place cannot be written to or holds a data file; what `tick` raises
    goes through.
    """
    missing = Missing()
    try:
        with _lock, beside(path) as draft:
            with draft.open("wb") as out:
                pages = Press(out, paper, missing, tick).set(paper.story(missing))
            if count_pages(draft) != pages:
                raise OSError(f"{pages} pages set, {count_pages(draft)} found")
    except OSError as error:
        raise Known(
            said(N("无法写入“{name}”：{why}。"), name=path.name, why=_why(error)),
            said(N("资料没有改动。请换一个文件夹或文件名后重试。")),
        ) from error
    return Written(path, pages, missing)


def _why(error: OSError) -> Said:
    return said(WHY.get(error.errno or 0, N("写出的文件不完整")))
