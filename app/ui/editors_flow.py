"""A layout that sets things side by side and breaks into lines as text does."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from app.ui import theme

_Sized = tuple[QLayoutItem, QSize]


class FlowLayout(QLayout):
    """Set widgets in lines; the last one may stretch to the end of its line, or stand there.

    With ``ends_first`` the last one stands at the end of the first line, whatever breaks.
    """

    def __init__(
        self,
        parent: QWidget,
        *,
        stretch_last: bool = False,
        last_at_end: bool = False,
        ends_first: bool = False,
        in_one_line: bool = False,
        margin: int = 0,
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._stretch_last, self._last_at_end = stretch_last, last_at_end or ends_first
        self._ends_first = ends_first
        self._in_one_line = in_one_line
        self.setContentsMargins(margin, margin, margin, margin)
        self.setSpacing(theme.step())

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item in at the end."""
        self._items.append(item)

    def put_before_last(self, widget: QWidget) -> None:
        """Set a widget in front of the last one."""
        self.addWidget(widget)
        if len(self._items) > 1:
            self._items[-2], self._items[-1] = self._items[-1], self._items[-2]
        self.invalidate()

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        """Return an item, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        """Give an item away, None beyond the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than there is."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that lines of this width take."""
        return self._set(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Set the items into a rectangle."""
        super().setGeometry(rect)
        self._set(rect, move=True)

    def sizeHint(self) -> QSize:
        """Ask for the widest item, or for one line that holds them all."""
        least = self.minimumSize()
        if not self._in_one_line:
            return least
        widths = [i.sizeHint().width() + self.spacing() for i in self._items if not i.isEmpty()]
        edge = self.contentsMargins()
        wide = max(0, sum(widths) - self.spacing()) + edge.left() + edge.right()
        return QSize(max(wide, least.width()), least.height())

    def minimumSize(self) -> QSize:
        """Ask for the widest item at least."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        edge = self.contentsMargins()
        return size + QSize(edge.left() + edge.right(), edge.top() + edge.bottom())

    def _set(self, rect: QRect, *, move: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        y = inner.y() - self.spacing()
        for line in self._lines(inner.width()):
            y += self.spacing()
            high = max(size.height() for _item, size in line)
            if move:
                self._put(line, QRect(inner.x(), y, inner.width(), high))
            y += high
        return max(y, inner.y()) - rect.y() + self.contentsMargins().bottom()

    def _lines(self, room: int) -> list[list[_Sized]]:
        """Break into lines; the last widget takes what is left of its line where it stretches."""
        shown = [item for item in self._items if not item.isEmpty()]
        if not self._ends_first or len(shown) < 2:
            return self._broken(shown, room, room)
        *others, last = shown
        size = last.sizeHint()
        first = room - size.width() - self.spacing()
        if others[0].sizeHint().width() > first:
            return self._broken(shown, room, room)
        lines = self._broken(others, first, room)
        lines[0].append((last, size))
        return lines

    def _broken(self, shown: list[QLayoutItem], first: int, room: int) -> list[list[_Sized]]:
        """Break into lines, the first of which has this room of its own."""
        lines: list[list[_Sized]] = []
        left = 0
        for item in shown:
            stretched = self._stretch_last and item is shown[-1]
            # A sliver is left, so that the line to type in need not begin a new row.
            most = room - self.spacing() - 1 if self._stretch_last else room
            width = item.minimumSize().width() if stretched else min(item.sizeHint().width(), most)
            if not lines or width > left:
                lines.append([])
                left = first if len(lines) == 1 else room
            if stretched:
                width = max(width, left)
            lines[-1].append((item, QSize(width, _height(item, width))))
            left -= width + self.spacing()
        return lines

    def _put(self, line: list[_Sized], room: QRect) -> None:
        x = room.x()
        for item, size in line:
            if self._last_at_end and item is self._items[-1]:
                x = room.right() + 1 - size.width()
            drop = (room.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(x, room.y() + drop), size))
            x += size.width() + self.spacing()


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
