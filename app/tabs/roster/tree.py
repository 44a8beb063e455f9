"""The units as a tree: what hangs on what."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from app.records.choices import UNIT_KINDS
from app.records.roster import Unit
from app.records.words import N, said
from app.store.rows import Changes
from app.ui.desk import Desk
from app.ui.theme import icon, tokens
from app.ui.tips import plain_tip

_UID = Qt.ItemDataRole.UserRole
_RANK = {kind: place for place, kind in enumerate(UNIT_KINDS)}


class UnitTree(QTreeWidget):
    """Show the units under the ones they belong to; ``chosen`` follows the current one."""

    chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._stale = True
        self._items: dict[str, QTreeWidgetItem] = {}
        self.setObjectName("unit_tree")
        self.setAccessibleName(desk.say(N("组织")))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.currentItemChanged.connect(self._chose)
        desk.news.changed.connect(self._hear)

    def refresh(self) -> None:
        """Read the units again, keeping the current one and what is folded."""
        self._stale = False
        folded = {uid for uid, item in self._items.items() if not item.isExpanded()}
        current = self.uid()
        blocked = self.blockSignals(True)
        self.clear()
        units = sorted(self._desk.store.find(Unit), key=_place)
        self._items = {unit.uid: self._item(unit) for unit in units}
        for unit in units:
            self._hang(unit)
        for uid, item in self._items.items():
            item.setExpanded(uid not in folded)
        if current in self._items:
            self.setCurrentItem(self._items[current])
        self.blockSignals(blocked)

    def uid(self) -> str:
        """Return the uid of the current unit, "" when there is none."""
        item = self.currentItem()
        return item.data(0, _UID) if item else ""

    def show_uid(self, uid: str) -> None:
        """Make a unit the current one without telling."""
        if self._stale:
            self.refresh()
        blocked = self.blockSignals(True)
        self.setCurrentItem(self._items.get(uid))  # type: ignore[arg-type]
        self.blockSignals(blocked)

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the tree when it is first seen, or stale."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _hear(self, changes: Changes) -> None:
        if "unit" not in changes.rows:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _chose(self) -> None:
        if uid := self.uid():
            self.chosen.emit(uid)

    def _item(self, unit: Unit) -> QTreeWidgetItem:
        closed = unit.closed is not None and unit.closed <= self._desk.today()
        name = unit.short or unit.name
        words = said(N("{name}（已撤销）"), name=name) if closed else name
        item = QTreeWidgetItem([self._desk.say(words)])
        item.setData(0, _UID, unit.uid)
        item.setSizeHint(0, QSize(0, max(32, self.fontMetrics().height() + 14)))
        item.setIcon(0, icon("enterprise" if _is_association(unit) else "unit"))
        item.setToolTip(0, plain_tip(unit.name))
        if closed:
            item.setForeground(0, QBrush(QColor(tokens().faint)))
        return item

    def _hang(self, unit: Unit) -> None:
        item, above = self._items[unit.uid], self._items.get(unit.parent or "")
        # A circle of units would hang on nothing and be seen nowhere.
        if above is None or self._is_under(above, item):
            self.addTopLevelItem(item)
        else:
            above.addChild(item)

    def _is_under(self, item: QTreeWidgetItem | None, top: QTreeWidgetItem) -> bool:
        while item is not None:
            if item is top:
                return True
            item = item.parent()
        return False


def _is_association(unit: Unit) -> bool:
    return unit.kind in {"branch_association", "special_committee", "department"}


def _place(unit: Unit) -> tuple[int, int, str]:
    return _RANK.get(unit.kind or "", 99), unit.id, unit.name
