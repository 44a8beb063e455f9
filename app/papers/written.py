"""A paper written to a file: beside it first, read back, then put in its place."""

import contextlib
import os
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import attrs

from app.papers.fonts import Missing
from app.papers.pdfium import count_pages
from app.papers.press import Paper, Press, Tick
from app.records.words import Known, N, said

# The fonts keep state for the document being made: one paper at a time.
_lock = threading.Lock()


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

    Raises Known when the place cannot be written to; what `tick` raises goes through.
    """
    missing = Missing()
    with _lock, _beside(path) as draft:
        with draft.open("wb") as out:
            pages = Press(out, paper, missing, tick).set(paper.story(missing))
        if count_pages(draft) != pages:
            raise OSError(f"{pages} pages set, {count_pages(draft)} found")
    return Written(path, pages, missing)


@contextlib.contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """Lend a file in the same folder; it becomes the path when all went well."""
    draft: Path | None = None
    try:
        handle, name = tempfile.mkstemp(".part", f".{path.stem[:20]}-", path.parent)
        os.close(handle)
        draft = Path(name)
        yield draft
        draft.replace(path)
    except OSError as error:
        raise Known(
            said(N("无法写入“{name}”：{why}。"), name=path.name, why=error.strerror or str(error)),
            said(N("资料没有改动。请换一个文件夹，或关闭正打开这个文件的程序后重试。")),
        ) from error
    finally:
        if draft is not None:
            draft.unlink(missing_ok=True)
