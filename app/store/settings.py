"""What the office has settled for this file."""

from app.store.engine import storable, transaction
from app.store.rows import Store, Writer


def get_setting(store: Store, key: str, default: str = "") -> str:
    """Return a setting of this file."""
    row = store.db.execute("SELECT value FROM setting WHERE key = ?", [key]).fetchone()
    return row[0] if row else default


def set_setting(store: Store, key: str, value: str) -> None:
    """Keep a setting of this file; it is no step and has no undo."""
    with transaction(store.db):
        _keep(store, key, value)


def counted_up(writer: Writer, key: str, least: int = 1) -> int:
    """Return the next number under a key, ``least`` or more; an undo never gives it back.

    The count is kept in the transaction of the step: a step that fails takes no number.
    """
    number = max(int(get_setting(writer.store, key, "0")) + 1, least)
    _keep(writer.store, key, str(number))
    return number


def _keep(store: Store, key: str, value: str) -> None:
    store.db.execute(
        "INSERT INTO setting (key, value) VALUES (?, cast(? as text))"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [key, storable(value)],
    )


def number_setting(store: Store, key: str, default: int) -> int:
    """Return a setting of this file that is a whole number; what is none counts as not settled."""
    kept = get_setting(store, key)
    return int(kept) if kept.isascii() and kept.isdecimal() else default
