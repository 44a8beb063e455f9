"""The cards of one lane: drawn only where they are seen, walked by keys, dragged by the mouse."""

import html
from collections.abc import Callable, Sequence
from typing import Any

import attrs
from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.ui.theme import icon, step, tokens, tone_colour

CARD = Qt.ItemDataRole.UserRole
MIME = "application/x-tongxin-matter"
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_CLOSING = "，。、；：？！）》」』”’…%,.;:?!)"
_KEYS_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@attrs.frozen
class Card:
    """Show one matter: its number and kind, its first words, how long and who holds it.

    ``number`` and ``age`` are said in full and, for a narrow lane, short; ``tone`` colours what
    ``mark`` and ``late`` say in shape and words.
    """

    uid: str
    number: tuple[str, str]
    words: str
    age: tuple[str, str]
    holder: str
    late: str = ""
    mark: str = ""
    tone: str = ""

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        parts = (self.number[0], self.words, self.age[0], self.holder, self.late)
        return "，".join(part for part in parts if part)

    def top(self, width: int, wide: Callable[[str], int]) -> tuple[str, str]:
        """Return the number and the age as full as a line has room for them."""
        (full, number), (age, brief) = self.number, self.age
        gap = step(2)
        for left, right in ((full, age), (number, age)):
            if wide(left) + gap + wide(right) <= width:
                return left, right
        return number, brief


class LaneModel(QAbstractListModel):
    """Hold the matters of a lane; a card is made when it is first looked at."""

    def __init__(self, make: Callable[[Any], Card]) -> None:
        super().__init__()
        self._make = make
        self._matters: Sequence[Any] = ()
        self._cards: dict[int, Card] = {}

    def show(self, matters: Sequence[Any]) -> None:
        """Show these matters."""
        self.beginResetModel()
        self._matters, self._cards = matters, {}
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._matters)

    def matter(self, row: int) -> Any:
        """Return what a row stands for."""
        return self._matters[row]

    def row_of(self, uid: str) -> int:
        """Return the row of a matter, -1 when it is not here."""
        found = (n for n, each in enumerate(self._matters) if each.item.uid == uid)
        return next(found, -1)

    def card(self, row: int) -> Card:
        """Return the card of a row."""
        if row not in self._cards:
            self._cards[row] = self._make(self._matters[row])
        return self._cards[row]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the card, its words, and what a tip and a screen reader say."""
        if not index.isValid():
            return None
        card = self.card(index.row())
        if role == CARD:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return card.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            about = (card.number[0], card.age[0], card.holder, card.late)
            head = "　".join(part for part in about if part)
            text = self._matters[index.row()].item.text[:600]
            return f"<p>{html.escape(head)}</p><p>{html.escape(text)}</p>"
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let cards be dragged."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        """Say what a dragged card carries."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the uids of the dragged matters."""
        data = QMimeData()
        uids = [self._matters[index.row()].item.uid for index in indexes]
        data.setData(MIME, "\n".join(uids).encode("ascii"))
        return data


class LaneView(QListView):
    """Show the cards of a lane.

    ``opened`` and ``moved`` carry a uid, ``stepped`` is -1 or 1 for the lane beside, ``dropped``
    carries the uids dragged here, ``asked`` a place on the screen for a menu.
    """

    opened = Signal(str)
    moved = Signal(str)
    stepped = Signal(int)
    dropped = Signal(list)
    asked = Signal(object)
    picked = Signal()

    def __init__(self, name: str, make: Callable[[Any], Card]) -> None:
        super().__init__()
        self.cards = LaneModel(make)
        self.setModel(self.cards)
        self.setObjectName(name)
        self.setProperty("role", "lane")
        self.setItemDelegate(CardDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.uid(index.row())))
        self.selectionModel().selectionChanged.connect(lambda *_: self.picked.emit())

    def uid(self, row: int) -> str:
        """Return the uid of a row, "" where there is none."""
        inside = 0 <= row < self.cards.rowCount()
        return str(self.cards.matter(row).item.uid) if inside else ""

    def current_uid(self) -> str:
        """Return the uid of the current card."""
        return self.uid(self.currentIndex().row())

    def selected(self) -> list[str]:
        """Return the uids of the selected cards from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.uid(row) for row in rows]

    def show_matters(self, matters: Sequence[Any]) -> None:
        """Show these, keeping the current and the selected ones, or the place where they were."""
        row, chosen = self.currentIndex().row(), set(self.selected())
        here = self.current_uid()
        self.cards.show(matters)
        now = self.cards.row_of(here) if here else -1
        if now < 0 and row >= 0:
            now = min(row, len(matters) - 1)
        model = self.selectionModel()
        for uid in chosen:
            if (at := self.cards.row_of(uid)) >= 0:
                model.select(self.cards.index(at), QItemSelectionModel.SelectionFlag.Select)
        if now >= 0:
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            model.setCurrentIndex(self.cards.index(now), flag)

    def go_in(self) -> None:
        """Take the focus, with a card to begin with."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._begin()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the first card, so that the keys have something to act on."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, take the next step with Space, go to the next lane with the arrows."""
        key = event.key()
        if key in _KEYS_OPEN and self.current_uid():
            self.opened.emit(self.current_uid())
        elif key == Qt.Key.Key_Space and self.current_uid():
            self.moved.emit(self.current_uid())
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.stepped.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif key == Qt.Key.Key_Menu and self.current_uid():
            corner = self.visualRect(self.currentIndex()).bottomLeft()
            self.asked.emit(self.viewport().mapToGlobal(corner))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: Any) -> None:
        """Ask for the menu of the card under the mouse."""
        index = self.indexAt(event.pos())
        if index.isValid():
            if not self.selectionModel().isSelected(index):
                self.setCurrentIndex(index)
            self.asked.emit(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards, from other lanes only."""
        self._weigh(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take cards anywhere in the lane."""
        self._weigh(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which cards were dropped here."""
        if event.source() is self or not event.mimeData().hasFormat(MIME):
            event.ignore()
            return
        # What is dragged stays where it is until a step moves it.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(bytes(event.mimeData().data(MIME).data()).decode("ascii").split("\n"))

    def _weigh(self, event: QDragMoveEvent | QDragEnterEvent) -> None:
        if event.source() is not self and event.mimeData().hasFormat(MIME):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def _begin(self) -> None:
        if not self.currentIndex().isValid() and self.cards.rowCount():
            self.setCurrentIndex(self.cards.index(0))


class CardDelegate(QStyledItemDelegate):
    """Draw a card: number and age, two lines of words, holder and how late."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give every card the same height."""
        line, small = option.fontMetrics.height(), QFontMetrics(_small(option.font)).height()
        return QSize(step(20), 2 * line + 2 * small + step(7))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw with the colours of today's theme."""
        card: Card = index.data(CARD)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(step(1), step(0.75), -step(1), -step(0.75))
        self._ground(painter, option, box)
        room = box.adjusted(step(2), step(1.5), -step(2), -step(1.5))
        small = _small(option.font)
        line = QFontMetrics(small).height()
        top = QRect(room.left(), room.top(), room.width(), line)
        foot = QRect(room.left(), room.bottom() - line + 1, room.width(), line)
        words = QRect(room.left(), top.bottom() + step(0.5), room.width(), 0)
        words.setBottom(foot.top() - step(0.5))
        painter.setFont(small)
        number, age = card.top(top.width(), painter.fontMetrics().horizontalAdvance)
        self._ends(painter, top, number, age, tokens().muted)
        self._foot(painter, foot, card, line)
        painter.setFont(option.font)
        painter.setPen(QColor(tokens().text))
        _put_lines(painter, words, card.words)
        painter.restore()

    def _foot(self, painter: QPainter, foot: QRect, card: Card, line: int) -> None:
        if card.mark:
            square = QRect(foot.left(), foot.top(), line, line)
            icon(card.mark, tone_colour(card.tone)).paint(painter, square.adjusted(1, 1, -1, -1))
            foot = foot.adjusted(line + step(1), 0, 0, 0)
        self._ends(painter, foot, card.holder, card.late, tone_colour(card.tone))

    def _ends(self, painter: QPainter, room: QRect, left: str, right: str, colour: str) -> None:
        """Write two texts at the ends of a line; the left one gives way."""
        metrics = painter.fontMetrics()
        wide = min(metrics.horizontalAdvance(right), room.width())
        painter.setPen(QColor(colour))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | middle, right)
        rest = room.width() - wide - (step(2) if right else 0)
        cut = metrics.elidedText(left, Qt.TextElideMode.ElideRight, max(rest, 0))
        painter.setPen(QColor(tokens().muted))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | middle, cut)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect) -> None:
        state, t = option.state, tokens()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        hover = bool(state & QStyle.StateFlag.State_MouseOver)
        edge = t.accent if chosen or focused else t.strong_line if hover else t.line
        painter.setPen(QPen(QColor(edge), 2 if focused else 1))
        painter.setBrush(QColor(t.accent_soft if chosen else t.hover if hover else t.card))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), step(1.5), step(1.5))


def _put_lines(painter: QPainter, room: QRect, text: str) -> None:
    """Write a text in two lines, cut at the end of the second."""
    metrics = painter.fontMetrics()
    first = _fitting(metrics, text, room.width())
    line = QRect(room.left(), room.top(), room.width(), metrics.height())
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(line, flags, text[:first].rstrip())
    rest = text[first:].lstrip()
    if rest:
        line.moveTop(line.bottom() + 1)
        cut = metrics.elidedText(rest[:200], Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(line, flags, cut)


def _fitting(metrics: QFontMetrics, text: str, width: int) -> int:
    """Return how many characters fit on a line, a Latin word kept whole where it can be."""
    low, high = 0, min(len(text), 200)
    while low < high:
        middle = (low + high + 1) // 2
        if metrics.horizontalAdvance(text[:middle]) <= width:
            low = middle
        else:
            high = middle - 1
    if low < len(text) and text[low : low + 1].isascii() and " " in text[:low]:
        return max(text.rfind(" ", 0, low + 1), 1)
    # A line does not begin with what closes the one before.
    while 1 < low < len(text) and text[low] in _CLOSING:
        low -= 1
    return max(low, 1)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small
