"""A box that holds several things as chips and finds more by typing a part of their name."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from app.records.words import N, said
from app.ui import theme
from app.ui.editors_boxes import LineBox, is_alt_enter
from app.ui.editors_core import polish
from app.ui.editors_flow import FlowLayout
from app.ui.editors_suggest import Pair, Suggestions
from app.ui.language import say

__all__ = ["Chip", "ChipBox", "Pair"]


_WIDEST = 18


class Chip(QFrame):
    """Show one thing with a cross that takes it out."""

    opened = Signal(str)
    dropped = Signal(str)

    def __init__(self, key: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._title = self._cut = ""
        self._wanted, self._around = QSize(), 0
        self._widest = self.fontMetrics().horizontalAdvance("国") * _WIDEST
        self.setProperty("role", "chip")
        self.name = QPushButton()
        self.name.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cross = QToolButton()
        self.cross.setIcon(theme.icon("close"))
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.step(), 0, theme.step(0.5), 0)
        layout.setSpacing(0)
        layout.addWidget(self.name)
        layout.addWidget(self.cross)
        self.show_title(title)
        self.name.clicked.connect(lambda: self.opened.emit(self.key))
        self.cross.clicked.connect(lambda: self.dropped.emit(self.key))

    def show_title(self, title: str) -> None:
        """Show a name; what is gone says so."""
        self._title = title or say(N("（已删除）"))
        self._cut_to(self._widest)
        self._wanted = super().sizeHint()
        self._around = self._wanted.width() - self.fontMetrics().horizontalAdvance(self._cut)
        self.name.setAccessibleName(self._title)
        self.cross.setAccessibleName(say(said(N("移除{title}"), title=self._title)))
        self.updateGeometry()

    def set_readonly(self, readonly: bool) -> None:
        """Take the cross away, or give it back."""
        self.cross.setVisible(not readonly)
        self.show_title(self._title)

    def sizeHint(self) -> QSize:
        """Ask for room for the name, however much of it is shown now."""
        return self._wanted

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the name to the room there is."""
        super().resizeEvent(event)
        # One more: a text is a fraction wider than the whole number said of it.
        self._cut_to(min(self._widest, event.size().width() - self._around + 1))

    def _cut_to(self, width: int) -> None:
        self._cut = self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, width)
        # An ampersand in a name is no short cut.
        self.name.setText(self._cut.replace("&", "&&"))


class ChipBox(QFrame):
    """Hold chips and a line to find more; ``taken`` tells that a chip came or went."""

    edited = Signal()
    taken = Signal()
    opened = Signal(str)
    made = Signal(str)

    def __init__(
        self, find: Callable[[str], list[Pair]], title: Callable[[str], str], new: str = ""
    ) -> None:
        super().__init__()
        self._title = title
        self._readonly = False
        self._chips: dict[str, Chip] = {}
        self.setProperty("role", "box")
        self.line = LineBox()
        self._layout = FlowLayout(self, stretch_last=True, margin=theme.step(0.75))
        self._layout.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.suggestions = Suggestions(self.line, find, new)
        self.suggestions.chosen.connect(self.take)
        self.suggestions.made.connect(self.made)
        self.line.textEdited.connect(lambda: self.edited.emit())
        self.line.entered.connect(self._enter)
        self.line.left.connect(self._leave)
        self.line.key_takers.append(self._key)
        self._make_room(False)

    def keys(self) -> list[str]:
        """Return what the chips stand for."""
        return list(self._chips)

    def chips(self) -> list[Chip]:
        """Return the chips."""
        return list(self._chips.values())

    def show_keys(self, keys: Iterable[str]) -> None:
        """Show these chips, without a signal."""
        wanted = list(dict.fromkeys(keys))
        if wanted == self.keys():
            return
        for key in self.keys():
            self._remove(key)
        for key in wanted:
            self._add(key)

    def take(self, key: str, title: str = "") -> None:
        """Take a thing in as a chip and empty the line."""
        self.line.clear()
        if key not in self._chips:
            self._add(key)
        self.edited.emit()
        self.taken.emit()

    def rename(self) -> None:
        """Show the names anew."""
        for key, chip in self._chips.items():
            chip.show_title(self._title(key))

    def set_readonly(self, readonly: bool) -> None:
        """Allow looking only."""
        self._readonly = readonly
        self.line.setReadOnly(readonly)
        self.line.setVisible(not readonly or not self._chips)
        self.setProperty("readonly", readonly)
        polish(self)
        for chip in self._chips.values():
            chip.set_readonly(readonly)

    def _enter(self) -> None:
        self._show_inside(True)

    def _leave(self) -> None:
        self._show_inside(False)

    def _show_inside(self, inside: bool) -> None:
        """Draw the focus ring around the whole box."""
        self.setProperty("active", inside)
        self._make_room(inside)
        polish(self)

    def _key(self, event: QKeyEvent) -> bool:
        """Take the last chip out with Backspace; Alt+Enter opens what a chip stands for."""
        if is_alt_enter(event):
            self._open()
            return True
        empty = not self.line.text() and not self._readonly
        if event.key() != Qt.Key.Key_Backspace or not empty or not self._chips:
            return False
        self._drop(self.keys()[-1])
        return True

    def _open(self) -> None:
        """Open the one chip, or let one of several be chosen."""
        if len(self._chips) == 1:
            self.opened.emit(self.keys()[0])
        elif self._chips:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for key in self._chips:
                action = menu.addAction(self._title(key).replace("&", "&&"))
                action.triggered.connect(lambda _=False, key=key: self.opened.emit(key))
            menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
            menu.setActiveAction(menu.actions()[0])

    def _make_room(self, inside: bool) -> None:
        """Give the line room to type in while it has the cursor, a sliver else."""
        wide = self.fontMetrics().horizontalAdvance("国") * 4
        self.line.setMinimumWidth(wide if inside or self.line.text() else 1)

    def _add(self, key: str) -> None:
        chip = Chip(key, self._title(key), self)
        chip.set_readonly(self._readonly)
        chip.opened.connect(self.opened)
        chip.dropped.connect(self._drop)
        self._chips[key] = chip
        self._layout.put_before_last(chip)
        chip.show()

    def _remove(self, key: str) -> None:
        chip = self._chips.pop(key)
        self._layout.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _drop(self, key: str) -> None:
        self._remove(key)
        self.edited.emit()
        self.taken.emit()
