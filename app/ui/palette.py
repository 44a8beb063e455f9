"""One box over every record and every command: type, choose with the arrows, Enter."""

from collections.abc import Callable, Sequence

import attrs
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.records import RECORDS
from app.records.words import N, said
from app.store.find import MOST, Group, Hit, find_all, recent
from app.store.listing import Wanted
from app.store.saved import Saved
from app.store.spans import has_all, spans
from app.store.words import asked
from app.ui.commands import Command
from app.ui.desk import Desk
from app.ui.language import label_of
from app.ui.palette_rows import ROW, Row, RowDrawing
from app.ui.theme import icon, step, tokens

DEBOUNCE_MS = 60
_PER_KIND, _RECENT, _COMMANDS = 5, 8, 6
_WALKING = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class _Box(QLineEdit):
    """Type here; the keys of the list go to the list."""

    def __init__(self, palette: "Palette") -> None:
        super().__init__(objectName="palette_words")
        self._palette = palette

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, take or leave; everything else is typing."""
        key = Qt.Key(event.key())
        if key in _WALKING:
            self._palette.walk(_WALKING[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._palette.take()
        elif key == Qt.Key.Key_Escape:
            self._palette.leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave when the user goes elsewhere in the window, not for another program."""
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        ):
            self._palette.leave()


class Palette(QFrame):
    """Lie over the window while it is used."""

    def __init__(
        self,
        desk: Desk,
        window: QWidget,
        commands: Callable[[], Sequence[Command]],
        pictures: Callable[[str], str],
        listed: Callable[[Saved], object],
    ) -> None:
        """Take the commands, the picture of a table, and what shows a filtered list."""
        super().__init__(window, objectName="palette")
        self._desk, self._commands = desk, commands
        self._pictures, self._listed = pictures, listed
        self._before: QWidget | None = None
        self._later = QTimer(self, interval=DEBOUNCE_MS, singleShot=True)
        self._later.timeout.connect(self.look)
        self._build()
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show the box, with what was used last; a second time closes it."""
        if self.isVisible():
            self.leave()
            return
        self._before = QApplication.focusWidget()
        self.box.clear()
        self.show()
        self.raise_()
        self.box.setFocus()
        self.look()

    def leave(self) -> None:
        """Go away and give the focus back to where it was."""
        if not self.isVisible():
            return
        held = self.box.hasFocus()
        self._later.stop()
        self.hide()
        if held and self._before is not None and isValid(self._before):
            self._before.setFocus()
        self._before = None

    def walk(self, rows: int) -> None:
        """Go so many rows on, over headings, and round the ends by single steps."""
        able = [n for n in range(self.list.count()) if self._row(n).act]
        if not able:
            return
        here = self.list.currentRow()
        at = able.index(here) if here in able else -1
        to = (at + rows) % len(able) if abs(rows) == 1 else min(max(at + rows, 0), len(able) - 1)
        self.list.setCurrentRow(able[to])
        if to == 0:
            self.list.scrollToTop()

    def take(self) -> None:
        """Open the current row; what is still being looked for is looked for first."""
        if self._later.isActive():
            self.look()
        item = self.list.currentItem()
        act = item.data(ROW).act if item else None
        if act is not None:
            self.leave()
            act()

    def look(self) -> None:
        """Show what the words find now."""
        self._later.stop()
        words = self.box.text()
        rows = self._found(words) if words.strip() else self._at_hand()
        self.list.clear()
        for row in rows:
            item = QListWidgetItem()
            item.setData(ROW, row)
            spoken = "，".join(part for part in (row.text, row.detail, row.side) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            if row.act is None:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        self.nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self.walk(1)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window when it changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _row(self, number: int) -> Row:
        row: Row = self.list.item(number).data(ROW)
        return row

    def _found(self, words: str) -> list[Row]:
        store, tongue = self._desk.store, self._desk.tongue
        groups = find_all(store, words, _PER_KIND, tongue)
        records = [row for group in groups for row in self._group(group, words)]
        commands = self._matching(asked(words))
        # A command called by its first letters is what is meant.
        first = any(row.marks and row.marks[0][0] == 0 for row in commands)
        return [*commands, *records] if first else [*records, *commands]

    def _group(self, group: Group, words: str) -> list[Row]:
        say, cls = self._desk.say, RECORDS[group.table]
        number = said(N("{n} 条以上") if group.total >= MOST else N("{n} 条"), n=group.total)
        rows = [Row(say(cls.label), side=say(number))]
        rows += [self._hit(group.table, hit) for hit in group.hits]
        if group.total > len(group.hits) and self._pictures(group.table):
            saved = Saved(words.strip(), group.table, Wanted(words=words.strip()))
            every = say(said(N("在列表中显示全部{label}"), label=said(cls.label)))
            rows.append(Row(every, lambda: self._listed(saved), picture="filter", quiet=True))
        return rows

    def _hit(self, table: str, hit: Hit) -> Row:
        detail, places = "", hit.spans
        if hit.field:
            head = label_of(RECORDS[table].field(hit.field)) + "："
            detail = head + hit.text
            places = tuple((a + len(head), b + len(head)) for a, b in hit.spans)
        return Row(
            hit.title or self._desk.say(RECORDS[table].label),
            lambda: self._desk.news.open(table, hit.uid),
            hit.marks,
            detail,
            places,
            side=hit.owner,
            picture=self._pictures(table) or "file",
        )

    def _at_hand(self) -> list[Row]:
        tongue, rows = self._desk.tongue, []
        for table, uid in recent(self._desk.store, _RECENT):
            row = self._hit(table, Hit(uid, tongue.title(table, uid)))
            rows.append(attrs.evolve(row, side=self._desk.say(RECORDS[table].label)))
        if rows:
            rows.insert(0, Row(self._desk.say(N("最近改过"))))
        return [*rows, *self._matching([])]

    def _matching(self, parts: list[str]) -> list[Row]:
        """Return the commands with these words; without words those that make something new."""
        rows = []
        for command in self._commands():
            if command.act is None or not command.enabled:
                continue
            words = self._desk.say(command.words).replace("&&", "&")
            if has_all(words, parts, named=True):
                marks = tuple(spans(words, parts, named=True))
                picture = command.picture or "go"
                rows.append(Row(words, command.act, marks, side=command.keys, picture=picture))
        rows.sort(key=lambda row: not (row.marks and row.marks[0][0] == 0))
        rows = rows[: _COMMANDS * 2 if parts else _COMMANDS]
        return [Row(self._desk.say(N("命令"))), *rows] if rows else []

    def _build(self) -> None:
        self.box = _Box(self)
        self.box.setPlaceholderText(self._desk.say(N("查找记录或命令：汉字、拼音、首字母、号码")))
        self.box.setAccessibleName(self._desk.say(N("查找")))
        self.box.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.box.textEdited.connect(lambda: self._later.start())
        self.list = QListWidget(objectName="palette_rows")
        self.list.setProperty("role", "lines")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(RowDrawing(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        # The focus stays in the box: what is chosen below is told as its description.
        self.list.currentItemChanged.connect(lambda item, _before: self._tell(item))
        self.list.itemClicked.connect(lambda _item: self.take())
        self.nothing = QLabel(
            self._desk.say(N("没有找到。换几个字，或只写首字母。")), wordWrap=True
        )
        self.nothing.setProperty("role", "quiet")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setMinimumHeight(step(20))
        hint = QLabel(self._desk.say(N("↑↓ 选择　Enter 打开　Esc 关闭")))
        hint.setProperty("role", "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(2), step(2), step(2), step(1.5))
        layout.setSpacing(step(1.5))
        for widget in (self.box, self.list, self.nothing, hint):
            layout.addWidget(widget)
        hint.setContentsMargins(step(2), 0, 0, 0)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(step(10))
        shadow.setOffset(0, step(1.5))
        shadow.setColor(QColor(0, 0, 0, 140 if tokens().dark else 60))
        self.setGraphicsEffect(shadow)

    def _tell(self, item: QListWidgetItem | None) -> None:
        spoken = item.data(Qt.ItemDataRole.AccessibleTextRole) if item else ""
        self.box.setAccessibleDescription(spoken)

    def _place(self) -> None:
        """Lie in the upper middle, as high as the rows need and the window allows."""
        window = self.parentWidget()
        width = min(step(170), window.width() - step(16))
        top = window.height() // 10
        rows = sum(self.list.sizeHintForRow(n) for n in range(self.list.count()))
        most = window.height() - 2 * top - step(26)
        self.list.setFixedHeight(min(rows + step(1), most))
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((window.width() - width) // 2, top)
