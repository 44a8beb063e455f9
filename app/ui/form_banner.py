"""The quiet strip over a form: recovered text, a read-only file, trouble with the disk."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from app.records.words import Known, N, Said, said
from app.store.drafts import Draft
from app.ui import theme
from app.ui.form_grid import plain_label
from app.ui.language import say


class Banner(QFrame):
    """Say one thing and offer at most two ways out."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(theme.step(3), theme.step(), theme.step(), theme.step())
        self.words = plain_label("", "notice", wrap=True)
        self._layout.addWidget(self.words, 1)
        self._buttons: list[QPushButton] = []
        self.hide()

    def tell(self, text: str | Said, *ways: tuple[str, Callable[[], None]]) -> None:
        """Show a sentence and a button for each way out."""
        for button in self._buttons:
            button.deleteLater()
        self._buttons = []
        self.words.setText(say(text))
        for label, act in ways:
            button = QPushButton(say(label))
            button.setAccessibleName(say(label))
            button.clicked.connect(act)
            self._layout.addWidget(button)
            self._buttons.append(button)
        self.show()

    def tell_recovered(self, draft: Draft, moved_on: bool, discard: Callable[[], None]) -> None:
        """Say that half-done work is back, and whether the record was changed since."""
        time = draft.at[11:16]
        if moved_on:
            text = said(
                N("已恢复 {time} 未存完的内容；这条记录在那以后又改过，请核对。"), time=time
            )
            self.tell(text, (N("保留恢复的"), self.hide), (N("用现在存着的"), discard))
        else:
            text = said(N("已恢复 {time} 未存完的内容。"), time=time)
            self.tell(text, (N("丢弃"), discard))

    def tell_trouble(self, known: Known) -> None:
        """Say what is in the way of storing."""
        self.tell(say(known.what) + say(known.advice))

    def tell_readonly(self) -> None:
        """Say that this file can only be read."""
        self.tell(N("文件以只读方式打开，可以查看和打印，不能修改。"))
