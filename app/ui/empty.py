"""What stands where a list has nothing to show: what it is for, and the next thing to do."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.records.describe import Record
from app.records.words import N, Said, said
from app.ui.desk import Desk
from app.ui.theme import icon, tokens

_PICTURE = 48
_WIDEST = 420


class Empty(QWidget):
    """Say what a list is for, or that the filter hides everything."""

    new_wanted = Signal()
    clear_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        cls: type[Record],
        picture: str,
        purpose: str | Said = "",
        act: str | Said = "",
    ) -> None:
        super().__init__()
        self._desk = desk
        self._label = said(cls.label)
        self._purpose = purpose or said(
            N("还没有{label}。填好的每一条都会列在这里，可以筛选、排序和打印。"), label=self._label
        )
        self._act = act or said(N("新建{label}"), label=self._label)
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        drawing = icon(picture or "file", tokens().strong_line)
        self._picture.setPixmap(drawing.pixmap(QSize(_PICTURE, _PICTURE)))
        self._words = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setProperty("role", "quiet")
        self._words.setMinimumWidth(_WIDEST // 2)
        self._words.setMaximumWidth(_WIDEST)
        self._button = QPushButton()
        self._button.clicked.connect(self._pressed)
        self._filtered = False
        layout = QVBoxLayout(self)
        layout.setSpacing(14)
        layout.addStretch(2)
        for widget in (self._picture, self._words, self._button):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def explain(self, *, filtered: bool) -> None:
        """Put the words for an empty list, or for one the filter has emptied."""
        self._filtered = filtered
        words, button = self._purpose, self._act
        if filtered:
            words, button = (
                said(N("没有符合条件的{label}。"), label=self._label),
                said(N("清除筛选")),
            )
        self._words.setText(self._desk.say(words))
        self._button.setText(self._desk.say(button))
        self._button.setVisible(filtered or not self._desk.store.readonly)
        self._set_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew."""
        super().resizeEvent(event)
        self._set_words()

    def minimumSizeHint(self) -> QSize:
        """Make do with a narrow column: the words are broken anew in it."""
        return QSize(_WIDEST // 2, super().minimumSizeHint().height())

    def _set_words(self) -> None:
        # A centred label is given the height of its widest shape, which clips narrower ones.
        width = max(_WIDEST // 2, min(_WIDEST, self.width() - 40))
        self._words.setFixedSize(width, max(0, self._words.heightForWidth(width)))

    def _pressed(self) -> None:
        (self.clear_wanted if self._filtered else self.new_wanted).emit()
