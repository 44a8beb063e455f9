"""A box for several free words or names, kept as one text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from app.records.describe import Field
from app.records.parted import as_names, names_in
from app.ui.desk import Desk
from app.ui.editors_chips import ChipBox
from app.ui.editors_core import Editor
from app.ui.editors_suggest import Pair

_PARTING = frozenset("、；;")


class WordsEditor(Editor):
    """Edit a list of names, each a chip; what is not touched stays as it was written."""

    def __init__(self, desk: Desk, field: Field) -> None:
        self.box = ChipBox(_nothing, str)
        self._kept = ""
        super().__init__(desk, field, self.box, self.box.line)
        self.box.edited.connect(self.tell_changed)
        self.box.taken.connect(self.tell_left)
        self.box.opened.connect(self._correct)
        self.box.line.textEdited.connect(self._typed)
        # Before the box opens a chip with Alt+Enter or takes one out with Backspace.
        self.box.line.key_takers.insert(0, self._key)

    def raw(self) -> object:
        """Return the names as one text, what is being typed last."""
        names = [*self.box.keys(), *names_in(self.box.line.text())]
        return self._kept if tuple(names) == names_in(self._kept) else as_names(names)

    def show_value(self, value: object) -> None:
        """Show the names of a text."""
        text = "" if value is None else str(value)
        if self.raw() == text:
            return
        self._kept = text
        self.box.line.clear()
        self.box.show_keys(names_in(text))

    def settle(self) -> None:
        """Make chips of what is typed."""
        typed = names_in(self.box.line.text())
        self.box.line.clear()
        if typed:
            self.box.show_keys([*self.box.keys(), *typed])

    def set_readonly(self, readonly: bool) -> None:
        """Allow looking only."""
        self.box.set_readonly(readonly)

    def _typed(self, text: str) -> None:
        if text and text[-1] in _PARTING:
            self.settle()

    def _key(self, event: QKeyEvent) -> bool:
        """Take what is typed with Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not enter or event.modifiers() or not self.box.line.text().strip():
            return False
        self.settle()
        self.tell_changed()
        self.tell_left()
        return True

    def _correct(self, name: str) -> None:
        """Put a name back into the line, to be corrected."""
        if self.box.line.isReadOnly():
            return
        self.settle()
        names = self.box.keys()
        names.remove(name)
        self.box.show_keys(names)
        self.box.line.setText(name)
        self.box.line.setFocus()
        self.tell_changed()


def _nothing(_words: str) -> list[Pair]:
    return []
