"""The list that opens under a line while a name is typed into it."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QCompleter

from app.records.words import N, said
from app.ui.editors_boxes import LineBox
from app.ui.editors_core import polish
from app.ui.language import say

Pair = tuple[str, str]
_KEY = Qt.ItemDataRole.UserRole
_NEW = "+"


class Suggestions(QObject):
    """Offer what fits the words in a line; arrows and Enter take one, Escape takes none.

    ``new`` names the kind of thing that can be made on the spot, "" where it cannot.
    """

    chosen = Signal(str, str)
    made = Signal(str)

    def __init__(self, line: LineBox, find: Callable[[str], list[Pair]], new: str = "") -> None:
        super().__init__(line)
        self._line = line
        self._find = find
        self.new = new
        self.model = QStandardItemModel(self)
        self._completer = QCompleter(self.model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(12)
        # Down on the last entry would leave it: of one entry alone nothing would be chosen.
        self._completer.setWrapAround(False)
        self._completer.setWidget(line)
        self._completer.activated[QModelIndex].connect(self._take)
        line.textEdited.connect(self.offer)
        line.clicked.connect(self._clicked)
        line.key_takers.append(self._key)

    @property
    def popup(self) -> QAbstractItemView:
        """Return the list, made by Qt so that nobody but Qt deletes it."""
        popup = self._completer.popup()
        assert popup is not None
        if not popup.property("role"):
            popup.setProperty("role", "suggestions")
            polish(popup)
        return popup

    def is_open(self) -> bool:
        """Tell whether the list is shown."""
        return self.model.rowCount() > 0 and self.popup.isVisible()

    def offer(self) -> None:
        """Look up what stands in the line and open the list, its first entry ready for Enter."""
        words = self._line.text().strip()
        found = self._find(words)
        self.model.clear()
        for key, title in found:
            self._entry(title or say(N("（未命名）")), key)
        if self.new and words and words not in {title for _, title in found}:
            self._entry(
                say(said(N("新建{label}“{title}”"), label=said(self.new), title=words)), _NEW
            )
        if not self.model.rowCount():
            self.popup.hide()
            return
        self._completer.complete(self._room())
        first = self._completer.completionModel().index(0, 0)
        if words:
            self.popup.setCurrentIndex(first)

    def _room(self) -> QRect:
        """Let the list be as wide as its names in a narrow line."""
        room = self._line.rect()
        wanted = self.popup.sizeHintForColumn(0) + 2 * self._line.fontMetrics().height()
        room.setWidth(max(room.width(), min(wanted, self._line.screen().size().width() // 3)))
        return room

    def _key(self, event: QKeyEvent) -> bool:
        """Open the list with Down."""
        opens = event.key() == Qt.Key.Key_Down and not event.modifiers()
        if not opens or self._line.isReadOnly() or self.is_open():
            return False
        self.offer()
        return True

    def _clicked(self) -> None:
        if not self._line.text() and not self._line.isReadOnly():
            self.offer()

    def _entry(self, title: str, key: str) -> None:
        item = QStandardItem(title)
        item.setData(key, _KEY)
        item.setEditable(False)
        self.model.appendRow(item)

    def _take(self, index: QModelIndex) -> None:
        key, title = index.data(_KEY), index.data(Qt.ItemDataRole.DisplayRole)
        if key == _NEW:
            self.made.emit(self._line.text().strip())
        else:
            self.chosen.emit(key, title)
