"""How one cell of an import is corrected: typed, chosen from a list, or looked for by name."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QWidget

from app.exchange.cells import Chosen, chosen
from app.records import RECORDS
from app.records.describe import Field
from app.records.kinds import Choice, Ref
from app.store.listing import suggest
from app.ui.desk import Desk
from app.ui.editors_boxes import LineBox
from app.ui.editors_suggest import Suggestions
from app.ui.grounds import Grounds

_Index = QModelIndex | QPersistentModelIndex


class CellDelegate(Grounds):
    """Offer the right editor for the field a column stands for."""

    def __init__(
        self,
        desk: Desk,
        field_of: Callable[[int], Field | None],
        choose: Callable[[int, str, Chosen], object],
        make: Callable[[int, str, str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk, self._field_of = desk, field_of
        self._choose, self._make = choose, make

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return a list of choices, a line that suggests names, or a plain line."""
        field = self._field_of(index.column())
        if field is not None and isinstance(field.kind, Choice):
            box = QComboBox(parent, editable=True)
            box.addItems(["", *(self._desk.say(label) for label in field.kind.of.values())])
            return box
        line = LineBox()
        line.setParent(parent)
        if field is not None and isinstance(field.kind, Ref):
            self._suggest(line, field.kind.to, field.name, index.row())
        return line

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Show what stands in the cell."""
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentText(text)
        elif isinstance(editor, LineBox):
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Take over what was typed or chosen."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())
        elif isinstance(editor, LineBox):
            model.setData(index, editor.text())

    def _suggest(self, line: LineBox, table: str, name: str, row: int) -> None:
        cls = RECORDS[table]
        simple = len(cls.titles) == 1 and [f.name for f in cls.fields if f.required] == [
            *cls.titles
        ]
        offers = Suggestions(
            line,
            lambda words: suggest(self._desk.store, table, words),
            cls.label if simple else "",
        )

        def take(uid: str, title: str) -> None:
            self.closeEditor.emit(line)
            self._choose(row, name, chosen(title, uid))

        def make(text: str) -> None:
            self.closeEditor.emit(line)
            self._make(row, name, text)

        offers.chosen.connect(take)
        offers.made.connect(make)
