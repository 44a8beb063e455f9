"""The half-done work of one form on disk: under which key, and with what beside the typed."""

from collections.abc import Container, Mapping

from app.records.describe import Record
from app.store.drafts import Draft, discard, draft_of, keep
from app.store.rows import Store


def key_of(record: Record) -> str:
    """Return the name under which the draft of a record is kept."""
    return f"{record.table}:{record.uid}"


def left_for(store: Store, record: Record) -> Draft | None:
    """Return what was left half-done on a record."""
    return draft_of(store, key_of(record))


def put_aside(
    store: Store, record: Record, raw: Mapping[str, object], changed: Mapping[str, object]
) -> None:
    """Keep what was changed; of a record not stored yet all there is, unseen values too."""
    if not changed:
        discard(store, key_of(record))
        return
    kept = changed if record.id else {**_unseen(record, raw), **raw}
    keep(store, key_of(record), record.table, record.uid, kept, record.changed)


def begun(cls: type[Record], draft: Draft, seen: Container[str]) -> Record:
    """Return the record that a draft was to become, with the values no editor shows."""
    values = {
        field.name: field.kind.load(draft.raw[field.name])
        for field in cls.fields
        if field.name in draft.raw and field.name not in seen
    }
    return cls(uid=draft.uid, **values)


def _unseen(record: Record, seen: Container[str]) -> dict[str, object]:
    fields = [field for field in record.fields if field.name not in seen]
    values = {field.name: field.kind.dump(getattr(record, field.name)) for field in fields}
    return {name: value for name, value in values.items() if value is not None}
