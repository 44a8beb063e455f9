"""Whose page a record belongs on: what it hangs on, also while it is only half typed."""

from app.records import RECORDS
from app.store.drafts import draft_of
from app.store.rows import Store


def owner_of(store: Store, table: str, uid: str, link: str) -> str:
    """Return the uid a stored or half-typed record hangs on by a link, "" when there is none."""
    row = store.get(RECORDS[table], uid)
    if row is not None:
        return getattr(row, link) or ""
    draft = draft_of(store, f"{table}:{uid}")
    return str(draft.raw.get(link) or "") if draft else ""
