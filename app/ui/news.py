"""What happened, told to every screen that wants to know."""

from PySide6.QtCore import QObject, Signal

from app.store.rows import Changes


class News(QObject):
    """Carry the store's notices, and wishes to see a record, to whoever listens."""

    changed = Signal(object)
    opened = Signal(str, str)
    quoted = Signal(str, str)
    created = Signal(str, object)
    said = Signal(str)
    filtered = Signal(object)
    searches = Signal()

    def tell(self, changes: Changes) -> None:
        """Pass on which rows a step touched."""
        self.changed.emit(changes)

    def open(self, table: str, uid: str) -> None:
        """Ask for a record to be shown where it belongs."""
        self.opened.emit(table, uid)

    def quote(self, table: str, uid: str, words: str) -> None:
        """Ask for a record to be shown, and in it the sentence that was taken from it."""
        self.open(table, uid)
        self.quoted.emit(uid, words)

    def create(self, table: str, **values: object) -> None:
        """Ask for an empty form of a table with these values filled in."""
        self.created.emit(table, values)

    def say(self, text: str) -> None:
        """Put a quiet message into the status line."""
        self.said.emit(text)
