"""A text box with blanks: they are marked, Tab goes from one to the next, typing fills them."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from app.rules.blanks import all_blanks, next_blank
from app.ui.quoting import index_of, text_of, units_of
from app.ui.theme import tokens


class BlankBox(QObject):
    """Watch a text box for blanks such as 【何时】."""

    def __init__(self, box: QPlainTextEdit) -> None:
        super().__init__(box)
        self.box = box
        box.installEventFilter(self)
        box.textChanged.connect(self.mark)

    def go_on(self) -> bool:
        """Select the next blank; False when none is left."""
        cursor, text = self.box.textCursor(), text_of(self.box)
        found = next_blank(text, index_of(text, cursor.position()))
        if found is None:
            return False
        self._select(cursor, text, *found)
        self.box.setTextCursor(cursor)
        self.box.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def mark(self) -> None:
        """Tint and underline what is still to be filled."""
        marks, text = [], text_of(self.box)
        for start, end in all_blanks(text):
            mark = QTextEdit.ExtraSelection()
            style = QTextCharFormat()
            style.setBackground(QColor(tokens().warn_soft))
            style.setFontUnderline(True)
            cursor = QTextCursor(self.box.document())
            self._select(cursor, text, start, end)
            mark.cursor, mark.format = cursor, style
            marks.append(mark)
        self.box.setExtraSelections(marks)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Tab while a blank is left."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_tab = event.key() == Qt.Key.Key_Tab and not event.modifiers()
            return is_tab and self.go_on()
        return super().eventFilter(watched, event)

    def _select(self, cursor: QTextCursor, text: str, start: int, end: int) -> None:
        cursor.setPosition(units_of(text[:start]))
        cursor.setPosition(units_of(text[:end]), QTextCursor.MoveMode.KeepAnchor)
