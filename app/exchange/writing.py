"""A file written whole or not at all, and told in one sentence when it is not."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.records.words import Known, N, said
from app.store.beside import beside


@contextmanager
def written(path: Path) -> Iterator[Path]:
    """Give a draft to write; it takes its place when all went well, else nothing is left."""
    try:
        with beside(path) as draft:
            yield draft
    except OSError as error:
        raise Known(
            said(N("无法写入“{name}”。"), name=path.name),
            said(N("资料没有改动。请换一个文件夹，或关闭正打开这个文件的程序后重试。")),
        ) from error


class Whole(io.FileIO):
    """Be a file that fails once: a zip archive writes its end even after it failed, unheard."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "wb")
        self._failed = False

    def write(self, data: Any) -> int:
        """Write all of it or raise; after that take everything and keep nothing."""
        left = memoryview(data).cast("B")
        size = len(left)
        try:
            while left and not self._failed:
                left = left[super().write(left) or 0 :]
        except OSError:
            self._failed = True
            raise
        return size
