"""Boxes over a list that narrow it by what stands in a field, all of them together."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import attrs
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox

from app.store.listing import Wanted
from app.store.rows import Changes
from app.ui.quick_box import QuickBox

if TYPE_CHECKING:
    from app.ui.table import ListView

# What a box offers: words, and what the list is then asked for.
Offer = tuple[str, Wanted]


class QuickFilters(QObject):
    """Narrow one list; what the boxes offer is read again when the kinds they tell of change."""

    def __init__(self, view: "ListView") -> None:
        super().__init__(view)
        self._view, self._start = view, view.base
        self._boxes: list[tuple[QComboBox, Callable[[], Sequence[Offer]], frozenset[str]]] = []
        view.widened.connect(self._widen)
        view.desk.news.changed.connect(self._hear)

    def add(
        self, name: str, all_: str, offers: Callable[[], Sequence[Offer]], *tables: str
    ) -> QComboBox:
        """Put a box over the list that begins with all; it offers what these kinds hold."""
        words = self._view.desk.say(all_)
        box = QuickBox(name, words)
        box.addItem(words, Wanted())
        self._boxes.append((box, offers, frozenset(tables)))
        self._fill(box, offers)
        box.activated.connect(lambda _row: self.narrow())
        self._view.add_tool(box)
        return box

    def narrow(self) -> None:
        """Ask the list for what all boxes say together."""
        chosen = [box for box, _, _ in self._boxes if box.currentIndex() > 0]
        wanted = self._start
        for part in (box.currentData() for box in chosen):
            equal, begins = {**wanted.equal, **part.equal}, {**wanted.begins, **part.begins}
            wanted = attrs.evolve(wanted, equal=equal, begins=begins)
        self._view.set_base(wanted, "　".join(box.currentText() for box in chosen))

    def choose(self, name: str, words: str) -> None:
        """Choose what a box calls so, and all in the others."""
        for box, _, _ in self._boxes:
            row = box.findText(words) if box.objectName() == name else 0
            box.setCurrentIndex(max(row, 0))
        self.narrow()

    def _widen(self) -> None:
        if any(box.currentIndex() for box, _, _ in self._boxes):
            for box, _, _ in self._boxes:
                box.setCurrentIndex(0)
            self._view.set_base(self._start)

    def _hear(self, changes: Changes) -> None:
        for box, offers, tables in self._boxes:
            if tables & changes.rows.keys():
                self._fill(box, offers)

    def _fill(self, box: QComboBox, offers: Callable[[], Sequence[Offer]]) -> None:
        kept: Wanted = box.currentData()
        found: list[Offer] = [(box.accessibleName(), Wanted()), *offers()]
        if found == [(box.itemText(row), box.itemData(row)) for row in range(box.count())]:
            return
        box.clear()
        for words, wanted in found:
            box.addItem(words, wanted)
        row = next((row for row, (_, wanted) in enumerate(found) if wanted == kept), 0)
        box.setCurrentIndex(row)
        if not row and kept != Wanted():
            self.narrow()  # what it was narrowed to is gone
