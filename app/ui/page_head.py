"""What stands over a record's form: the way back, its title, print, history, drop."""

from collections.abc import Callable, Sequence
from typing import Any

import attrs
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QToolButton, QWidget

from app.records.describe import Record
from app.records.words import N
from app.ui.cut_label import CutLabel
from app.ui.desk import Desk
from app.ui.theme import icon, step


@attrs.frozen
class Printout:
    """Name a paper that can be made of one record."""

    title: str
    make: Callable[[Record], object]


@attrs.frozen
class Beside:
    """Name a panel that opens beside a record; it is told the record by ``show_record``."""

    title: str
    icon: str
    make: Callable[[Desk], Any]


class Aside(QStackedWidget):
    """Hold the panels that open beside a record, one at a time."""

    def __init__(self, panels: Sequence[Any]) -> None:
        super().__init__()
        self.panels = panels
        for panel in panels:
            self.addWidget(panel)

    def tell(self, record: Record | None) -> None:
        """Show another record in the open panel; what happens to it a panel hears by itself."""
        panel = self.panels[self.currentIndex()]
        if record and panel.isVisibleTo(self.window()) and panel.uid != record.uid:
            panel.show_record(record)


class PageHead(QWidget):
    """Hold the title of the record and what can be done with the whole of it.

    ``turns`` are icon and name of the panels that open beside it; the last shows its history.
    """

    def __init__(
        self, desk: Desk, papers: Sequence[Printout], turns: Sequence[tuple[str, str]]
    ) -> None:
        super().__init__()
        self._desk = desk
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, step(2), 0)
        self.back = self._tool("left", N("回到列表"))
        self.back.setEnabled(True)
        self.back.hide()
        self.title = CutLabel("title")
        self.print = self._tool("print", N("打印"))
        self.print.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.print)
        self.print.setMenu(self.menu)
        self.print.setVisible(bool(papers))
        self.turns = [self._tool(picture, words) for picture, words in turns]
        for button in self.turns:
            button.setCheckable(True)
        self.past = self.turns[-1]
        self.gone = self._tool("trash", N("删除"))
        row.addWidget(self.back)
        row.addWidget(self.title, 1)
        for button in (self.print, *self.turns, self.gone):
            row.addWidget(button)

    def _tool(self, picture: str, words: str) -> QToolButton:
        button = QToolButton(self, icon=icon(picture), autoRaise=True, enabled=False)
        button.setToolTip(self._desk.say(words))
        button.setAccessibleName(self._desk.say(words))
        return button
