"""The bytes of attachments, each kept once under its digest."""

import hashlib
from pathlib import Path

from app.store.engine import Database, connect, disconnect


def keep_blob(db: Database, data: bytes) -> str:
    """Keep these bytes and return their SHA-256 in hex; the same bytes are kept once."""
    digest = hashlib.sha256(data).hexdigest()
    db.execute("INSERT OR IGNORE INTO blob (digest, data) VALUES (?, ?)", [digest, data])
    return digest


def read_blob(db: Database, digest: str) -> bytes | None:
    """Return the bytes of a digest, or None when the file has none."""
    row = db.execute("SELECT data FROM blob WHERE digest = ?", [digest]).fetchone()
    return bytes(row[0]) if row else None


def is_kept_whole(db: Database, digest: str) -> bool:
    """Tell whether the bytes of a digest are there and still give that digest."""
    data = read_blob(db, digest)
    return data is not None and hashlib.sha256(data).hexdigest() == digest


def fetch_blob(path: Path, digest: str) -> bytes | None:
    """Return the bytes of a digest by a connection of its own: for jobs, beside the open file."""
    db = connect(path, readonly=True)
    try:
        return read_blob(db, digest)
    finally:
        disconnect(db, readonly=True)
