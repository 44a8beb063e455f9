"""Half-filled forms, kept raw within a second so that a power cut costs nothing."""

import json
from collections.abc import Mapping

import attrs

from app.store.engine import storable, transaction
from app.store.rows import Store, now


@attrs.frozen
class Draft:
    """Hold what was typed into one form and which state of the record it started from."""

    form: str
    table: str
    uid: str
    raw: Mapping[str, object] = attrs.field(hash=False)
    base: str
    at: str


def keep(
    store: Store, form: str, table: str, uid: str, raw: Mapping[str, object], base: str
) -> None:
    """Keep what stands in a form; the newest text of a form replaces the one before.

    ``base`` is the stamp of the record the form was opened on, "" for a new one.
    """
    text = json.dumps(dict(raw), ensure_ascii=False)
    with transaction(store.db):
        store.db.execute(
            "INSERT INTO draft (form, record, uid, raw, base, at)"
            " VALUES (?, ?, ?, cast(? as text), ?, ?)"
            " ON CONFLICT (form) DO UPDATE SET raw = excluded.raw, base = excluded.base,"
            " at = excluded.at",
            [form, table, uid, storable(text), base, now()],
        )


_SELECT = "SELECT form, record, uid, raw, base, at FROM draft"


def _draft(row: tuple[str, str, str, str, str, str]) -> Draft:
    form, table, uid, raw, base, at = row
    return Draft(form, table, uid, json.loads(raw), base, at)


def draft_of(store: Store, form: str) -> Draft | None:
    """Return what waits for a form, or None."""
    row = store.db.execute(f"{_SELECT} WHERE form = ?", [form]).fetchone()
    return _draft(row) if row else None


def waiting(store: Store, table: str | None = None) -> list[Draft]:
    """Return all drafts, or those of one kind of record, newest first."""
    where, params = ("WHERE record = ?", [table]) if table else ("", [])
    rows = store.db.execute(f"{_SELECT} {where} ORDER BY at DESC", params).fetchall()
    return [_draft(row) for row in rows]


def discard(store: Store, form: str) -> None:
    """Forget the draft of a form."""
    found = store.db.execute("SELECT 1 FROM draft WHERE form = ?", [form]).fetchone()
    if found:
        with transaction(store.db):
            store.db.execute("DELETE FROM draft WHERE form = ?", [form])
