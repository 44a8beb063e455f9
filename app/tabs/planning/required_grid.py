"""The grid of required meetings: unit by month, or the rules of one unit by their periods."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from app.records.words import N, said
from app.rules.cadence import STATES, Answer
from app.rules.gathering import CADENCE_TABLES, cadence_of
from app.rules.required import Place
from app.store.rows import Changes
from app.tabs.planning.required_acts import ask_exemption, begin_event, open_rule
from app.tabs.planning.required_model import DETAIL, PLACE, GridModel, rows_of_rules, rows_of_units
from app.ui.desk import Desk
from app.ui.language import say
from app.ui.theme import icon, step, tokens

_Index = QModelIndex | QPersistentModelIndex
_WIDEST_NAME, _LINE, _INSET = 34, 2, 0.75
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
MARKS = {
    "done": "check",
    "due": "clock",
    "late": "warning",
    "exempt": "exempt",
    "not_owed": "none",
    "ahead": "none",
}


class RequiredGrid(QTableView):
    """Show what a unit, or every unit, owes in a year; Enter or a double click acts on a cell.

    ``chosen`` carries the current place and the unit of its row.
    """

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._unit, self._year, self._thread = "", desk.today().year, ""
        self._stale = True
        self.grid = GridModel(desk)
        self.setModel(self.grid)
        self.setObjectName("required_grid")
        self.setAccessibleName(desk.say(N("应开会议")))
        self.setItemDelegate(_Drawing(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._dress()
        self.customContextMenuRequested.connect(self._menu)
        self.doubleClicked.connect(lambda _index: self.act())
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(self.place()))
        desk.news.changed.connect(self._hear)

    def show_year(self, unit: str | None, year: int, thread: str = "") -> None:
        """Show the rules of a unit in a year, or all units; ``thread`` narrows to one rule."""
        self._unit, self._year, self._thread = unit or "", year, thread
        self.refresh()

    def place(self) -> Place:
        """Return what stands in the current cell."""
        index = self.currentIndex()
        spot = self.grid.spot(index.row(), index.column())
        return spot.place if spot else Place()

    def choose(self, uid: str, month: int) -> bool:
        """Make the cell of a unit or rule and month the current one; False when there is none."""
        row = next((n for n, row in enumerate(self.grid.rows) if row.uid == uid), -1)
        if row >= 0:
            spot = self.grid.spot(row, month - 1)
            # A cell over several months is known by its first.
            self.setCurrentIndex(self.grid.index(row, (spot.month if spot else month) - 1))
            self.scrollTo(self.grid.index(row, month - 1))
        return row >= 0

    def act(self) -> None:
        """Make the event that is owed, or open the one that is called for it or was held.

        Nothing is done where several could be meant.
        """
        answers = self.place().answers
        owed = [answer for answer in answers if answer.uncalled]
        there = [uid for answer in answers for uid in (answer.planned or answer.events[-1:])]
        if len(owed) == 1 and not self._desk.store.readonly:
            begin_event(self._desk, owed[0])
        elif not owed and len(there) == 1:
            self._desk.news.open("event", there[0])

    def refresh(self) -> None:
        """Ask the rules again, keeping the current cell."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        before = self.currentIndex()
        row, column = before.row(), before.column()
        uid = self.grid.rows[row].uid if 0 <= row < len(self.grid.rows) else ""
        cadence, today = cadence_of(self._desk.store), self._desk.today()
        if self._unit:
            rows = rows_of_rules(cadence, self._unit, self._year, today)
        else:
            rows = rows_of_units(cadence, self._year, today, self._thread)
        self.clearSpans()
        self.grid.show(rows)
        for number, line in enumerate(rows):
            for spot in line.spots:
                if spot.months > 1:
                    self.setSpan(number, spot.month - 1, 1, spot.months)
        if not self.choose(uid, column + 1):
            self._begin()
        self.chosen.emit(self.place())

    def _begin(self) -> None:
        """Choose what waits in this month, else the top of it."""
        today = self._desk.today()
        month = today.month if today.year == self._year else 1
        found = ((row.uid, self.grid.spot(n, month - 1)) for n, row in enumerate(self.grid.rows))
        waits = [uid for uid, spot in found if spot and spot.place.state in {"due", "late"}]
        self.choose(next(iter([*waits, *(row.uid for row in self.grid.rows)]), ""), month)

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the grid when it is first seen, or stale."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act with Enter or Space; all else moves about."""
        if event.key() in _ENTER:
            self.act()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Make the event at once where the plus of a cell is clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        seen = self.visualRect(index).intersected(self.viewport().rect())
        if offers(index) and plus(seen).contains(event.position().toPoint()):
            self.act()

    def _hear(self, changes: Changes) -> None:
        if CADENCE_TABLES & changes.rows.keys():
            self.refresh()

    def _menu(self, point: QPoint) -> None:
        """Offer what can be done with each answer of the current cell."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for answer in self.place().answers:
            if menu.actions():
                menu.addSeparator()
            self._offer(menu, answer)
        if menu.actions():
            menu.popup(self.viewport().mapToGlobal(point))

    def _offer(self, menu: QMenu, answer: Answer) -> None:
        desk, writes = self._desk, not self._desk.store.readonly
        name = answer.rule.name.replace("&", "&&")
        if writes and (answer.missing or answer.is_ahead):
            words = desk.say(said(N("新建“{name}”"), name=name))
            menu.addAction(words).triggered.connect(lambda: begin_event(desk, answer))
        for uid in answer.events:
            words = desk.say(said(N("打开“{name}”"), name=desk.tongue.title("event", uid)))
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _=False, uid=uid: desk.news.open("event", uid))
        if writes and answer.missing:
            words = desk.say(said(N("“{name}”免开…"), name=name))
            menu.addAction(words).triggered.connect(lambda: ask_exemption(desk, answer, self))
        words = desk.say(said(N("查看规定“{name}”"), name=name))
        menu.addAction(words).triggered.connect(lambda: open_rule(desk, answer.rule))

    def _dress(self) -> None:
        header, side = self.horizontalHeader(), self.verticalHeader()
        header.setMinimumSectionSize(_narrowest(self.font()))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(2 * self.fontMetrics().height() + step(3))
        side.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        side.setSectionsClickable(False)
        side.setHighlightSections(False)
        side.setMaximumWidth(step(_WIDEST_NAME))


class _Drawing(QStyledItemDelegate):
    """Draw a cell: mark and word, quietly more below; a plus where an event can be made."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._needed: dict[str, int] = {}
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}
        # Cells already drawn are only moved while scrolling.
        view.horizontalScrollBar().valueChanged.connect(lambda _at: view.viewport().update())

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Ask for two lines."""
        return QSize(_narrowest(option.font), 2 * option.fontMetrics.height() + step(3))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw with the colours of today's theme."""
        place = index.data(PLACE)
        if place is None:
            return
        painter.save()
        ground, tone = _colours(place.state)
        if ground:
            painter.fillRect(option.rect, QColor(ground))
        if option.state & QStyle.StateFlag.State_Selected:
            self._ring(painter, option)
        # The words of a long cell stay in sight while the months are scrolled.
        seen = option.rect.intersected(self._view.viewport().rect())
        room = seen.adjusted(step(_INSET), step(1), -step(_INSET), -step(1))
        high = option.fontMetrics.height()
        box = QRect(room.left(), room.top() + 1, high, high)
        self._picture(painter, box.adjusted(1, 1, -1, -1), MARKS[place.state], tone)
        beside = QRect(box.right() + step(0.75), room.top(), room.right() - box.right(), high)
        below = QRect(room.left(), beside.bottom() + 1, room.width(), high)
        word, more = str(index.data()), str(index.data(DETAIL))
        painter.setPen(QColor(tone))
        if self._is_tight(option.font):
            painter.setFont(_small(option.font))
            _put(painter, below, word)
        else:
            _put(painter, beside, word)
            painter.setFont(_small(option.font))
        painter.setPen(QColor(tokens().muted))
        _put(painter, beside if self._is_tight(option.font) else below, more)
        if offers(index) and not plus(seen).isEmpty():
            self._picture(painter, plus(seen), "add", tokens().accent)
        painter.restore()

    def _is_tight(self, font: QFont) -> bool:
        """Tell whether the months are too narrow for the words of a state beside its mark."""
        if font.key() not in self._needed:
            self._needed = {font.key(): _widths(font)[0]}
        return self._view.columnWidth(0) < self._needed[font.key()]

    def _picture(self, painter: QPainter, box: QRect, name: str, colour: str) -> None:
        """Draw a picture, rendered once: hundreds of cells share a few."""
        ratio = self._view.devicePixelRatioF()
        key = name, colour, box.width(), ratio
        if key not in self._drawn:
            self._drawn[key] = icon(name, colour).pixmap(box.size(), ratio)
        painter.drawPixmap(box.topLeft(), self._drawn[key])

    def _ring(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        focused = option.state & QStyle.StateFlag.State_HasFocus
        pen = QColor(tokens().accent if focused else tokens().strong_line)
        painter.setPen(pen)
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2))


def offers(index: _Index) -> bool:
    """Tell whether a cell offers to make an event: one only can be meant."""
    place = index.data(PLACE)
    return place is not None and sum(bool(a.uncalled) for a in place.answers) == 1


def plus(cell: QRect) -> QRect:
    """Return where the plus of a cell stands; nowhere in one of which too little is seen."""
    size = step(4)
    if min(cell.width(), cell.height()) < 2 * size:
        return QRect()
    return QRect(cell.right() - size - step(0.5), cell.bottom() - size - step(0.5), size, size)


def _colours(state: str) -> tuple[str, str]:
    t = tokens()
    grounds = {"done": t.good_soft, "due": t.warn_soft, "late": t.bad_soft, "exempt": t.sunk}
    tones = {"done": t.good, "due": t.warn, "late": t.bad, "exempt": t.muted}
    return grounds.get(state, ""), tones.get(state, t.faint)


def _put(painter: QPainter, room: QRect, text: str) -> None:
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)


def _narrowest(font: QFont) -> int:
    """Return the least width in which a cell can show its words one way or the other."""
    return min(_widths(font))


def _widths(font: QFont) -> tuple[int, int]:
    """Return the widths a cell needs with its state beside the mark, and with it beneath."""
    metrics, small = QFontMetrics(font), QFontMetrics(_small(font))
    mark = metrics.height() + step(0.75)
    day = small.horizontalAdvance(say(said(N("{m}月{d}日"), m=12, d=28)))
    words = [say(state) for state in STATES.values()]
    beside = max(metrics.horizontalAdvance(word) for word in words)
    beneath = max(small.horizontalAdvance(word) for word in words)
    edges = 2 * step(_INSET) + _LINE
    return max(mark + beside, day) + edges, max(mark + day, beneath) + edges


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small
