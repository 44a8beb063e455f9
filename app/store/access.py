"""Who looked at talks, printed and exported them: ids and times, never a word."""

import logging
from collections.abc import Iterable

import attrs

from app.records.words import Known, N
from app.store.engine import DatabaseError, transaction
from app.store.rows import Store, now

_log = logging.getLogger(__name__)
ACTS = {
    "viewed": N("查看"),
    "printed": N("打印"),
    "exported": N("导出"),
    "condensed": N("归并"),
}
_SHOWN = 1000


@attrs.frozen
class Access:
    """Tell that an operator did something with a talk; "" is who had no need to sign in."""

    at: str
    act: str
    uid: str
    operator: str


def note_access(store: Store, act: str, uids: Iterable[str]) -> None:
    """Note what was done with these talks; a file that can only be read keeps no note.

    It is no step: there is nothing to undo, and nobody's screen changes.
    """
    assert act in ACTS
    operator = store.sight.operator if store.sight else ""
    at = now()
    rows = [(at, act, uid, operator) for uid in uids]
    if store.readonly or not rows:
        return
    try:
        with transaction(store.db):
            sql = "INSERT INTO access (at, act, uid, operator) VALUES (?, ?, ?, ?)"
            store.db.conn.executemany(sql, rows)
    except (Known, DatabaseError) as error:
        # Looking goes on where the disk is full; the next step that is kept says so.
        _log.warning("access not noted: %s", type(error).__name__)


def accesses(store: Store, limit: int = _SHOWN) -> list[Access]:
    """Return what was done, newest first: to who sees all, and to others their own and no more."""
    where, values = "", []
    if store.sight is not None and not store.sight.everything:
        where, values = "WHERE operator = ? AND operator <> ''", [store.sight.operator]
    rows = store.db.execute(
        f"SELECT at, act, uid, operator FROM access {where} ORDER BY id DESC LIMIT ?",
        [*values, limit],
    ).fetchall()
    return [Access(*row) for row in rows]
