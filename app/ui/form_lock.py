"""The lock of a form: what is final is only looked at, but for where it is filed."""

from collections.abc import Mapping

from app.records.describe import Record
from app.records.sealing import BESIDE
from app.store.rows import Store
from app.ui.editors_core import Editor

# Whether a part of an event may be changed is said by the event.
SAID_BY = "event"


class Lock:
    """Close the editors of a record that may not be changed."""

    def __init__(self, store: Store, editors: Mapping[str, Editor]) -> None:
        self._store, self._editors = store, editors
        self._closed = False
        for editor in editors.values():
            editor.set_readonly(store.readonly)

    def follow(self, record: Record | None) -> None:
        """Close or open the editors for a record."""
        closed = record is not None and self._store.sealed(record)
        if closed != self._closed and not self._store.readonly:
            for name, editor in self._editors.items():
                editor.set_readonly(closed and name not in BESIDE)
        self._closed = closed
