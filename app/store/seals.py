"""The seal on final records: no step changes them unless it keeps a correction as well."""

from app.records.describe import Record
from app.records.sealing import BESIDE, FINAL, changed, event_of
from app.records.words import N, Problem, said
from app.store.engine import Database

SEALED = N("“{title}”已定稿，不能直接改动；请在它的页面用“补正”写明理由再改。")
UNWRITTEN = N("更正记录不能修改，也不能删除；有误请再补正一次。")


class Seals:
    """Watch one step: what was no draft before it stays as it was."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._open: set[str] = set()

    def check(self, current: Record | None, rec: Record) -> None:
        """Raise Problem when a record may not be kept as it is now."""
        if rec.table == "correction":
            self._check_correction(current, rec)
            return
        if current is not None and not changed(current, rec):
            return
        for uid in {event_of(current) if current else "", event_of(rec)} - {""}:
            self._check_event(uid)

    def check_drop(self, rec: Record) -> None:
        """Raise Problem when a record may not be dropped."""
        if rec.table == "correction":
            raise Problem(said(UNWRITTEN))
        if uid := event_of(rec):
            self._check_event(uid)

    def holds(self, rec: Record, name: str) -> bool:
        """Tell whether a field of a record may not be cleared."""
        uid = event_of(rec)
        return bool(uid) and name not in BESIDE and uid not in self._open and self._title(uid) != ""

    def _check_correction(self, current: Record | None, rec: Record) -> None:
        if current is not None and rec.uid not in self._open and changed(current, rec):
            raise Problem(said(UNWRITTEN))
        # Of the same step: the correction is still being written.
        self._open |= {rec.uid, str(getattr(rec, "event", ""))}

    def _check_event(self, uid: str) -> None:
        if uid in self._open:
            return
        if title := self._title(uid):
            raise Problem(said(SEALED, title=title))
        # What this step began or found as a draft it may also complete.
        self._open.add(uid)

    def _title(self, uid: str) -> str:
        """Return the title of a final event, "" when it is none."""
        return sealed_title(self._db, uid)


def sealed_title(db: Database, uid: str) -> str:
    """Return the title of an event that is final, "" of any other."""
    row = db.execute("SELECT title FROM event WHERE uid = ? AND state = ?", [uid, FINAL]).fetchone()
    return str(row[0]) if row else ""


def is_sealed(db: Database, rec: Record) -> bool:
    """Tell whether a record as it is kept belongs to a final event."""
    uid = event_of(rec)
    return bool(uid) and sealed_title(db, uid) != ""


def why_sealed(db: Database, current: Record | None, rec: Record) -> Problem | None:
    """Return what keeps a record from being kept, without keeping it."""
    try:
        Seals(db).check(current, rec)
    except Problem as problem:
        return problem
    return None
