"""The roll call on the screen: four states side by side in every row."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.records.choices import ABSENCE_REASONS, ATTENDANCE
from app.tabs.meetings.roll_table import NOTE, PERSON, REASON, ROLE_KEY, STATE, STATES, RollTable
from app.ui.editors_boxes import ROOM
from app.ui.form_sheet import KEPT_WITHIN_MS
from app.ui.language import say
from app.ui.theme import step, tokens

_MOST_ROWS = 15
_Index = QModelIndex | QPersistentModelIndex
_KEYS = {
    Qt.Key.Key_1: "present",
    Qt.Key.Key_2: "leave",
    Qt.Key.Key_3: "absent",
    Qt.Key.Key_4: "observer",
}


class RollView(QTableView):
    """Mark with a click or the keys 1 to 4; Enter gives the reason, Delete takes a row out."""

    marked = Signal(list, str)
    dropped = Signal(list)
    menu_wanted = Signal(QPoint)

    def __init__(self, model: RollTable) -> None:
        super().__init__()
        self.setObjectName("attendance")
        self.setModel(model)
        self._states = _States(self)
        self.setItemDelegateForColumn(STATE, self._states)
        self.setItemDelegateForColumn(REASON, _Reasons(self))
        self.setItemDelegateForColumn(NOTE, _Notes(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(step(7.5))
        self._widths()
        model.modelReset.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Be as high as the rows, up to a screenful."""
        rows = min(max(self.model().rowCount(), 1), _MOST_ROWS)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + rows * self.verticalHeader().defaultSectionSize() + 2)

    def places(self) -> list[int]:
        """Return the selected rows."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the keys of a roll call their meaning; what an editor leaves over means nothing."""
        if self.state() == QAbstractItemView.State.EditingState:
            return
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in _KEYS:
            self.marked.emit(self.places(), _KEYS[Qt.Key(event.key())])
        elif plain and event.key() == Qt.Key.Key_5:
            self.menu_wanted.emit(self.visualRect(self.currentIndex()).bottomLeft())
        elif event.key() == Qt.Key.Key_Delete:
            self.dropped.emit(self.places())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._explain()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Mark with one click; open the reasons with one click as well."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        if index.column() == STATE:
            if state := self._states.hit(self.visualRect(index), point.x()):
                self.marked.emit([index.row()], state)
        elif index.column() in (REASON, NOTE) and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page while all rows are in sight."""
        if self.verticalScrollBar().maximum() == 0:
            event.ignore()
        else:
            super().wheelEvent(event)

    def _explain(self) -> None:
        """Edit the reason of whoever was away, the note of everybody else."""
        row = self.currentIndex().row()
        for column in (REASON, NOTE):
            index = self.model().index(row, column)
            if row >= 0 and index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.setCurrentIndex(index)
                self.edit(index)
                return

    def _widths(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)
        wide = self.fontMetrics().horizontalAdvance("国")
        self.setColumnWidth(PERSON, wide * 8)
        self.setColumnWidth(STATE, self._states.width())
        self.setColumnWidth(REASON, wide * 7)


class _States(QStyledItemDelegate):
    """Draw the four states as one segmented switch."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        words = [say(ATTENDANCE[state]) for state in STATES]
        metrics = view.fontMetrics()
        self._segment = max(metrics.horizontalAdvance(word) for word in words) + step(4)

    def width(self) -> int:
        """Return the width of the column."""
        return self._segment * len(STATES) + step(4)

    def hit(self, cell: QRect, x: int) -> str:
        """Return the state under the mouse, "" beside them."""
        place = (x - cell.left() - step(2)) // self._segment
        return STATES[place] if 0 <= place < len(STATES) else ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Fill the chosen segment in the colour of its meaning; the word says the same."""
        super().paint(painter, self._bare(option), QModelIndex())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = index.data(ROLE_KEY)
        whole = QRect(
            option.rect.left() + step(2),
            option.rect.top() + step(1),
            self._segment * len(STATES),
            option.rect.height() - step(2),
        )
        painter.setPen(QColor(tokens().strong_line))
        painter.setBrush(QColor(tokens().field))
        painter.drawRoundedRect(whole, step(1), step(1))
        for place, state in enumerate(STATES):
            cell = QRect(
                whole.left() + place * self._segment, whole.top(), self._segment, whole.height()
            )
            self._segment_of(painter, cell, state, on=state == chosen)
        painter.restore()

    def _segment_of(self, painter: QPainter, cell: QRect, state: str, *, on: bool) -> None:
        ink, ground = _colours(state)
        if on:
            painter.setPen(QColor(ink))
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(cell, step(1), step(1))
        font = painter.font()
        font.setBold(on)
        painter.setFont(font)
        painter.setPen(QColor(ink if on else tokens().faint))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, say(ATTENDANCE[state]))

    def _bare(self, option: QStyleOptionViewItem) -> QStyleOptionViewItem:
        bare = QStyleOptionViewItem(option)
        bare.text = ""
        return bare


class _Reasons(QStyledItemDelegate):
    """Offer the reasons in a list that opens at once."""

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> QComboBox:
        """Make the list."""
        box = QComboBox(parent)
        box.addItem("", None)
        for key, label in ABSENCE_REASONS.items():
            box.addItem(say(label), key)
        box.activated.connect(lambda: self._chosen(box))
        return box

    def setEditorData(self, box: QComboBox, index: _Index) -> None:
        """Show the reason kept and open the list."""
        box.setCurrentIndex(max(box.findData(index.data(Qt.ItemDataRole.EditRole)), 0))
        box.showPopup()

    def setModelData(self, box: QComboBox, model: RollTable, index: _Index) -> None:
        """Hand the reason over."""
        model.setData(index, box.currentData())

    def eventFilter(self, box: QObject, event: QEvent) -> bool:
        """Keep the editor open while its list is."""
        # The list is asked only then: a box that is being deleted has none any more.
        left = event.type() == QEvent.Type.FocusOut
        if left and isinstance(box, QComboBox) and box.view().isVisible():
            return False
        return super().eventFilter(box, event)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Take the height of the row."""
        return QSize(step(20), step(8))

    def _chosen(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)


def _colours(state: str) -> tuple[str, str]:
    t = tokens()
    return {
        "present": (t.good, t.good_soft),
        "leave": (t.warn, t.warn_soft),
        "absent": (t.bad, t.bad_soft),
    }.get(state, (t.muted, t.sunk))


class _Notes(QStyledItemDelegate):
    """Keep a note while it is typed: a cell has no draft to fall back on."""

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> QLineEdit:
        """Make the box and hand over what stands in it half a second after the first key."""
        box = QLineEdit(parent)
        box.setMaxLength(ROOM)
        pause = QTimer(box, singleShot=True, interval=KEPT_WITHIN_MS)
        pause.timeout.connect(lambda: self.commitData.emit(box))
        box.textEdited.connect(lambda: pause.isActive() or pause.start())
        return box

    def setEditorData(self, box: QLineEdit, index: _Index) -> None:
        """Show the note, and leave the cursor alone where it stands there already."""
        note = index.data(Qt.ItemDataRole.EditRole)
        if box.text() != note:
            box.setText(note)
