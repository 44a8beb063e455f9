"""The bytes of attachments, each kept once under its digest."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.store.engine import Database, connect, disconnect


def keep_blob(db: Database, data: bytes) -> str:
    """Keep these bytes and return their SHA-256 in hex; the same bytes are kept once."""
    digest = hashlib.sha256(data).hexdigest()
    db.execute("INSERT OR IGNORE INTO blob (digest, data) VALUES (?, ?)", [digest, data])
    return digest


@contextmanager
def blobs_of(path: Path) -> Iterator[Callable[[str], bytes | None]]:
    """Read the bytes of a file over a connection of its own, for a job beside the window."""
    db = connect(path, readonly=True)
    try:
        yield lambda digest: read_blob(db, digest)
    finally:
        disconnect(db, readonly=True)


def read_blob(db: Database, digest: str) -> bytes | None:
    """Return the bytes of a digest, or None when the file has none."""
    row = db.execute("SELECT data FROM blob WHERE digest = ?", [digest]).fetchone()
    return bytes(row[0]) if row else None
