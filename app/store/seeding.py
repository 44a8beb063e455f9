"""What every data file begins with: the records shipped in data/seeds, the office's to change."""

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from app.places import data
from app.records import RECORDS
from app.records.describe import Record, build
from app.records.kinds import shipped_uid
from app.records.words import N, said
from app.store.rows import Store
from app.store.settings import get_setting, set_setting

# Under which setting a file tells whose seeds it has.
_SEEDED = "seeds"


def shipped() -> Iterator[Record]:
    """Yield the shipped records; the same ones in every file and every release.

    A file ``data/seeds/TABLE.json`` holds ``{"rows": [{"key": …, field: value, …}]}``; the key
    of a row never changes, its other values may with a release.
    """
    for path in _files():
        for row in json.loads(path.read_text(encoding="utf-8"))["rows"]:
            yield _made(path.stem, dict(row))


def _files() -> list[Path]:
    return sorted((data() / "seeds").glob("*.json"))


def _digest() -> str:
    """Return what tells the seeds of one release from those of another."""
    parts = (part for path in _files() for part in (path.name.encode(), path.read_bytes()))
    return sha256(b"\0".join(parts)).hexdigest()


def _made(table: str, row: dict[str, Any]) -> Record:
    uid = shipped_uid(table, row.pop("key"))
    built = build(RECORDS[table], row, RECORDS[table](uid=uid))
    for problem in built.problems:
        raise problem
    assert built.record is not None
    return built.record


def seed(store: Store) -> int:
    """Put in the shipped records this file never had; return how many.

    What the office changed or dropped stays so. It is no act of the user: there is no undo.
    """
    release = _digest()
    # To make every shipped record anew would be felt whenever a file opens.
    if get_setting(store, _SEEDED) == release:
        return 0
    new = [rec for rec in shipped() if not _was_there(store, rec)]
    if new:
        with store.step(said(N("放入随程序提供的制度和节假日")), kind="seed") as step:
            step.put_many(new)
    set_setting(store, _SEEDED, release)
    return len(new)


def _was_there(store: Store, rec: Record) -> bool:
    found = store.db.execute("SELECT 1 FROM change WHERE uid = ? LIMIT 1", [rec.uid]).fetchone()
    return found is not None
