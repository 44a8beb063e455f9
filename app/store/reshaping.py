"""Tables brought to a newer shape: every row keeps its key, what is new is empty."""

import re
from collections.abc import Iterable

from app.store.engine import Database

_TABLE = re.compile(r'CREATE TABLE "?(\w+)"? \(')
_EMPTY = {"TEXT": "''", "INTEGER": "0"}


def reshape(db: Database, lines: Iterable[str]) -> None:
    """Make what the statements ask for and is not there as they say; columns not asked for go.

    Foreign keys must be off: a table is taken down and set up again under its name.
    """
    for line in lines:
        if db.execute("SELECT 1 FROM sqlite_master WHERE sql = ?", [line]).fetchone():
            continue
        table = _TABLE.match(line)
        if table and _columns(db, table[1]):
            _rebuild(db, table[1], line)
        else:
            db.execute(line)


def _rebuild(db: Database, table: str, line: str) -> None:
    had = _columns(db, table)
    used = db.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", [table]).fetchone()
    db.execute(f'CREATE TABLE "{table}_before" AS SELECT * FROM "{table}"')
    db.execute(f'DROP TABLE "{table}"')
    db.execute(line)
    asked = _columns(db, table)
    names = ", ".join(f'"{name}"' for name in asked)
    values = (f'"{name}"' if name in had else empty for name, empty in asked.items())
    db.execute(f'INSERT INTO "{table}" ({names}) SELECT {", ".join(values)} FROM "{table}_before"')
    db.execute(f'DROP TABLE "{table}_before"')
    if used:
        # Else the key of a row that was dropped last would be given out a second time.
        db.execute("DELETE FROM sqlite_sequence WHERE name = ?", [table])
        db.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", [table, used[0]])


def _columns(db: Database, table: str) -> dict[str, str]:
    """Return the columns of a table with what stands in each while nothing is said."""
    rows = db.execute(f'PRAGMA table_info("{table}")').fetchall()
    return {name: _EMPTY[kind] if needed else "NULL" for _, name, kind, needed, *_ in rows}
