"""What the office has settled for this file."""

from app.store.engine import storable, transaction
from app.store.rows import Store


def get_setting(store: Store, key: str, default: str = "") -> str:
    """Return a setting of this file."""
    row = store.db.execute("SELECT value FROM setting WHERE key = ?", [key]).fetchone()
    return row[0] if row else default


def set_setting(store: Store, key: str, value: str) -> None:
    """Keep a setting of this file; it is no step and has no undo."""
    with transaction(store.db):
        store.db.execute(
            "INSERT INTO setting (key, value) VALUES (?, cast(? as text))"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            [key, storable(value)],
        )
