"""The box of a list the office makes its own: shipped words, own words, and the way to both."""

from app.records.describe import Field
from app.records.kinds import Choice
from app.records.lists import ListWord
from app.records.words import N
from app.store.rows import Changes
from app.ui.desk import Desk
from app.ui.editors_choices import ChoiceEditor
from app.ui.language import say

_EDIT = "…"


def words_of(desk: Desk, kind: Choice) -> dict[str, str]:
    """Return the words a list offers now, each under its key, in the office's order."""
    kept = {word.uid: word for word in desk.store.find(ListWord, list_name=kind.words)}
    offered: list[tuple[tuple[int, int], str, str]] = []
    for nth, (key, label) in enumerate(kind.of.items()):
        word = kept.pop(kind.uid(key), None)
        if word is None:
            offered.append(((nth * 10 + 10, 0), key, desk.say(label)))
        elif not word.retired:
            offered.append((_place(word, nth * 10 + 10), key, desk.say(word.word)))
    last = len(offered) * 10 + 1000
    own = (word for word in kept.values() if not word.retired)
    offered += [(_place(word, last), word.uid, word.word) for word in own]
    return {key: label for _, key, label in sorted(offered)}


def _place(word: ListWord, otherwise: int) -> tuple[int, int]:
    return (otherwise if word.place is None else word.place), word.id


class OpenListEditor(ChoiceEditor):
    """Edit one choice of an open list; its last line leads to the list itself."""

    def __init__(self, desk: Desk, field: Field) -> None:
        assert isinstance(field.kind, Choice)
        self._kind = field.kind
        self._before: object = None
        super().__init__(desk, field)
        desk.news.changed.connect(self._hear)
        self._fill()

    def show_value(self, value: object) -> None:
        """Show a choice, also one that is offered no more, or what was typed in its place."""
        known = value and self.box.findData(value) >= 0
        if value and not known and self._is_word(str(value)):
            self.box.insertItem(self._last(), self._kind.show(str(value), self.desk.tongue), value)
        super().show_value(value)
        self.raw()

    def _is_word(self, value: str) -> bool:
        return bool(self._kind.show(value, self.desk.tongue) != value)

    def _fill(self) -> None:
        value = self.raw()
        self.box.blockSignals(True)
        self.box.clear()
        self.box.addItem("", None)
        for key, label in words_of(self.desk, self._kind).items():
            self.box.addItem(label, key)
        if not self.desk.store.readonly:
            self.box.addItem(say(N("增改词条…")), _EDIT)
        self.box.setCurrentIndex(0)
        self.box.blockSignals(False)
        self.show_value(value)

    def _last(self) -> int:
        count = self.box.count()
        return count - 1 if self.box.itemData(count - 1) == _EDIT else count

    def settle(self) -> None:
        """Take the one choice that what was typed can mean; the way to the list is none."""
        super().settle()
        if self.box.currentData() == _EDIT:
            self.box.setCurrentIndex(0)

    def _chosen(self) -> None:
        if self.box.currentData() != _EDIT:
            super()._chosen()
            return
        self.box.setCurrentIndex(max(0, self.box.findData(self._before)))
        from app.ui.word_list import WordList

        WordList(self.desk, self._kind, self.box.window()).open()

    def raw(self) -> object:
        """Return the key, what was typed when it is no choice, None for nothing."""
        found = super().raw()
        if found != _EDIT:
            self._before = found
        return self._before if found == _EDIT else found

    def _hear(self, changes: Changes) -> None:
        if ListWord.table in changes.rows:
            self._fill()


def is_open_list(kind: object) -> bool:
    """Tell whether a kind is a choice out of a list the office extends."""
    return isinstance(kind, Choice) and bool(kind.words)
