"""The saved searches in the sidebar, each with how much it finds now."""

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from app.records import RECORDS
from app.records.words import N, said
from app.store.listing import COUNTED
from app.store.rows import Changes
from app.store.saved import Saved, hits, keep_searches, looks_at, searches
from app.ui.desk import Desk
from app.ui.theme import step, tokens
from app.ui.tips import plain_tip

_PAUSE_MS = 400


class Entry(QPushButton):
    """Show one saved search: its name, cut where it must be, and its count."""

    def __init__(self, saved: Saved) -> None:
        super().__init__()
        self.saved = saved
        self.count = ""
        self.setProperty("role", "saved")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMinimumHeight(step(7.5))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of a button, then name and count."""
        super().paintEvent(event)
        painter = QPainter(self)
        room = self.rect().adjusted(step(2.5), 0, -step(2), 0)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setPen(QColor(tokens().muted))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, self.count)
        taken = painter.fontMetrics().horizontalAdvance(self.count) + step(2)
        name = QRect(room.left(), room.top(), room.width() - taken, room.height())
        cut = painter.fontMetrics().elidedText(
            self.saved.name, Qt.TextElideMode.ElideRight, name.width()
        )
        painter.setPen(QColor(tokens().text))
        painter.drawText(name, middle | Qt.AlignmentFlag.AlignLeft, cut)


class _Name(QLineEdit):
    """Type a new name over an entry; Escape leaves the old one."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give Escape its meaning."""
        if event.key() == Qt.Key.Key_Escape:
            self.setText("")
            self.clearFocus()
        else:
            super().keyPressEvent(event)


class SavedList(QWidget):
    """Offer the saved searches; a click shows the list so filtered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(objectName="saved_searches")
        self._desk = desk
        self.entries: list[Entry] = []
        self._stale: set[str] = set()
        self._later = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._later.timeout.connect(self.recount)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(step(0.5))
        self._head = QLabel(desk.say(N("收藏的筛选")))
        self._head.setProperty("role", "small")
        self._head.setContentsMargins(step(2.5), 0, 0, step(0.5))
        self._rows.addWidget(self._head)
        desk.news.searches.connect(self.read)
        desk.news.changed.connect(self._hear)
        self.read()

    def read(self) -> None:
        """Show what is saved now, in its order."""
        for entry in self.entries:
            self._rows.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        self.entries = [self._entry(saved) for saved in searches(self._desk.store)]
        self._head.setVisible(bool(self.entries))
        self._stale = set(RECORDS)
        self.recount()

    def recount(self) -> None:
        """Count again what may have changed."""
        for entry in self.entries:
            if self._stale & looks_at(entry.saved):
                number = hits(self._desk.store, entry.saved)
                entry.count = f"{number:,}+" if number >= COUNTED else f"{number:,}"
                self._name(entry)
                entry.update()
        self._stale = set()

    def rename(self, entry: Entry) -> None:
        """Let the user type another name in the place of an entry."""
        box = _Name(entry.saved.name, self)
        box.setAccessibleName(self._desk.say(N("收藏的名称")))
        box.setGeometry(entry.geometry())
        box.editingFinished.connect(lambda: self._renamed(entry, box))
        box.show()
        box.selectAll()
        box.setFocus()

    def remove(self, entry: Entry) -> None:
        """Forget a saved search; the records stay."""
        self._keep([each.saved for each in self.entries if each is not entry])

    def _renamed(self, entry: Entry, box: QLineEdit) -> None:
        name = " ".join(box.text().split())
        if box.isHidden():
            return
        box.hide()
        box.deleteLater()
        if name and name != entry.saved.name:
            named = Saved(name, entry.saved.table, entry.saved.wanted)
            self._keep([named if each is entry else each.saved for each in self.entries])

    def _keep(self, kept: list[Saved]) -> None:
        keep_searches(self._desk.store, kept)
        # Not now: the entry that was clicked must not go while its click is under way.
        QTimer.singleShot(0, self, self.read)

    def _entry(self, saved: Saved) -> Entry:
        entry = Entry(saved)
        entry.clicked.connect(lambda: self._desk.news.filtered.emit(saved))
        entry.customContextMenuRequested.connect(lambda point: self._context(entry, point))
        self._rows.addWidget(entry)
        return entry

    def _name(self, entry: Entry) -> None:
        label = said(RECORDS[entry.saved.table].label)
        words = said(N("{name}：{label} {n} 条"), name=entry.saved.name, label=label, n=entry.count)
        entry.setAccessibleName(self._desk.say(words))
        entry.setToolTip(plain_tip(self._desk.say(words)))

    def _context(self, entry: Entry, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._desk.say(N("改名"))).triggered.connect(lambda: self.rename(entry))
        menu.addAction(self._desk.say(N("移除"))).triggered.connect(lambda: self.remove(entry))
        menu.setEnabled(not self._desk.store.readonly)
        menu.popup(entry.mapToGlobal(point))

    def _hear(self, changes: Changes) -> None:
        self._stale |= changes.rows.keys()
        self._later.start()
