"""A file is written beside its place and moved there whole; a data file is never written over."""

import contextlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from app.store.file import keep_data


@contextlib.contextmanager
def beside(path: Path) -> Iterator[Path]:
    """Lend a draft in the same folder; it takes its place when all went well, else it goes.

    Raises OSError when it cannot be written, Known when a data file lies in its place.
    """
    keep_data(path)
    # A short name of its own: the asked one may be as long as a name can be.
    draft = path.with_name(f".{secrets.token_hex(6)}.part")
    draft.touch(exist_ok=False)
    try:
        yield draft
        os.replace(draft, path)
    finally:
        # What went wrong before is what there is to tell.
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
