"""The page of units: a tree or a list on the left, the unit on the right."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.records.describe import Record
from app.records.roster import Unit
from app.records.words import N
from app.tabs.roster import looks
from app.tabs.roster.tree import UnitTree
from app.ui.desk import Desk
from app.ui.page import RecordPage
from app.ui.theme import icon, step, tokens


class UnitPage(RecordPage):
    """Show the units as a tree, or as a list to filter, sort and print."""

    def __init__(self, desk: Desk) -> None:
        empty = N("还没有组织。先建党委或党支部，再建党小组、分会；成员和任职写在各组织下面。")
        super().__init__(desk, Unit, looks.UNIT, empty=empty)
        self.tree = UnitTree(desk)
        self._shelf = QStackedWidget()
        self._shelf.addWidget(self.tree)
        self._shelf.addWidget(self.list)
        self.splitter.insertWidget(0, self._left())
        self.splitter.restoreState(desk.memory.shape(self._key))
        self.tree.chosen.connect(self._show)
        self.tree.itemClicked.connect(lambda _item: self._point())
        self.tree.itemActivated.connect(lambda _item: self._enter())
        QTimer.singleShot(0, self, self._begin)
        self.turn("list" if not desk.store.count(Unit) else desk.memory.text("roster/way", "tree"))

    def turn(self, way: str) -> None:
        """Show the units as a "tree" or as a "list"."""
        self._shelf.setCurrentWidget(self.list if way == "list" else self.tree)
        self._ways[way].setChecked(True)
        self.new.setVisible(way == "tree")
        self.new_below.setVisible(way == "tree")
        if self.record:
            self.tree.show_uid(self.record.uid)

    def show_uid(self, uid: str) -> None:
        """Show a unit, marked in the tree too."""
        super().show_uid(uid)
        self.tree.show_uid(uid)

    def _begin(self) -> None:
        """Begin with the topmost unit, unless another one is asked for."""
        top = self.tree.topLevelItem(0)
        if top is not None and self.form.record is None and self.tree.isVisible():
            self.tree.setCurrentItem(top)

    def _kept(self, record: Record) -> None:
        super()._kept(record)
        self.tree.show_uid(record.uid)

    def _left(self) -> QWidget:
        self._ways: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(step(1.5))
        for way, words in (("tree", N("树形")), ("list", N("列表"))):
            button = QPushButton(self.desk.say(words), checkable=True, objectName=f"as_{way}")
            button.setProperty("role", "toggle")
            button.clicked.connect(lambda _=False, way=way: self._choose(way))
            group.addButton(button)
            self._ways[way] = button
            row.addWidget(button)
        row.addStretch()
        self.new = self._button("new", N("新建"), lambda: self.show_new(), main=True)
        self.new_below = self._button("new_below", N("新建下级"), self._new_below)
        row.addWidget(self.new_below)
        row.addWidget(self.new)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(2))
        column.addLayout(row)
        column.addWidget(self._shelf, 1)
        return left

    def _button(
        self, name: str, words: str, act: Callable[[], object], *, main: bool = False
    ) -> QPushButton:
        colour = tokens().on_accent if main else tokens().accent
        button = QPushButton(icon("add", colour), self.desk.say(words), objectName=name)
        button.setProperty("role", "primary" if main else "link")
        button.setEnabled(not self.desk.store.readonly)
        button.clicked.connect(lambda: act())
        return button

    def _choose(self, way: str) -> None:
        self.desk.memory.keep("roster/way", way)
        self.turn(way)

    def _new_below(self) -> None:
        self.show_new(parent=self.tree.uid() or None)
