"""Half-filled forms, kept raw within a second so that a power cut costs nothing."""

import json
from collections.abc import Iterable, Iterator, Mapping

import attrs

from app.store.engine import storable, transaction
from app.store.mapping import exists
from app.store.rows import Store, now
from app.store.sight import hidden_fields, is_hidden, may_see


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
    return next(_shown(store, [row]), None) if row else None


def waiting(store: Store, table: str | None = None) -> list[Draft]:
    """Return all drafts whoever looks may see, or those of one kind of record, newest first."""
    where, params = ("WHERE record = ?", [table]) if table else ("", [])
    rows = store.db.execute(f"{_SELECT} {where} ORDER BY at DESC", params).fetchall()
    return list(_shown(store, rows))


def _shown(store: Store, rows: Iterable[tuple[str, str, str, str, str, str]]) -> Iterator[Draft]:
    """Yield the drafts of these rows that are for whoever looks."""
    for draft in map(_draft, rows):
        if draft.table == "talk" and not _is_seen(store, draft):
            continue
        hidden = hidden_fields(store.db, draft.table, draft.uid)
        raw = {name: value for name, value in draft.raw.items() if name not in hidden}
        yield attrs.evolve(draft, raw=raw) if hidden else draft


def _is_seen(store: Store, draft: Draft) -> bool:
    """Tell whether a talk half typed is for whoever looks: as the stored one, or by what is typed.

    Of a stored record only what was changed is in its draft.
    """
    if exists(store.db, draft.table, draft.uid):
        return not is_hidden(store.db, draft.table, draft.uid)
    return may_see(store.db, draft.raw)


def discard(store: Store, form: str) -> None:
    """Forget the draft of a form."""
    found = store.db.execute("SELECT 1 FROM draft WHERE form = ?", [form]).fetchone()
    if found:
        with transaction(store.db):
            store.db.execute("DELETE FROM draft WHERE form = ?", [form])
