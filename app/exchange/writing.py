"""A file is written beside its place and moved there whole."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.records.words import Known, N, said


@contextmanager
def written(path: Path) -> Iterator[Path]:
    """Give a draft to write; it takes its place when all went well, else nothing is left."""
    draft = path.with_name(f".{path.name}.part")
    try:
        yield draft
        os.replace(draft, path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise Known(
            said(N("无法写入“{name}”。"), name=path.name),
            said(N("资料没有改动。请换一个文件夹，或关闭正打开这个文件的程序后重试。")),
        ) from error
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
