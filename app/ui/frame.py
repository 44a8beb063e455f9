"""The frame round the tabs: sidebar, menus, banner, status line."""

from collections.abc import Callable, Sequence

import attrs
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QStatusBar,
    QToolButton,
    QVBoxLayout,
)

from app.records.words import N, Said, said
from app.ui.jobs import Jobs
from app.ui.language import say
from app.ui.theme import icon, step, tokens

_MESSAGE_MS = 8_000


class Sidebar(QFrame):
    """Offer the tabs with picture and word; only pictures when it is narrow."""

    chosen = Signal(int)

    def __init__(self, entries: Sequence[tuple[str, str]]) -> None:
        super().__init__(objectName="sidebar")
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(2), step(3), step(2), step(3))
        layout.setSpacing(step(0.5))
        for number, (title, picture) in enumerate(entries):
            layout.addWidget(self._button(number, say(title), picture))
        layout.addStretch()
        self._group.idClicked.connect(self.chosen)
        self._group.idToggled.connect(self._dye)

    def mark(self, number: int) -> None:
        """Show which tab is in sight."""
        self._group.button(number).setChecked(True)

    def narrow(self, on: bool) -> None:
        """Show pictures only, or pictures and words."""
        style = Qt.ToolButtonStyle
        for button in self.findChildren(QToolButton):
            button.setToolButtonStyle(
                style.ToolButtonIconOnly if on else style.ToolButtonTextBesideIcon
            )
            button.setMinimumWidth(0 if on else step(28))

    def _button(self, number: int, title: str, picture: str) -> QToolButton:
        button = QToolButton(text=f"  {title}", icon=icon(picture), checkable=True)
        # Only the keyboard puts the focus here: a click goes to the tab it opens.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(step(4.5), step(4.5)))
        button.setMinimumWidth(step(28))
        button.setMinimumHeight(step(9))
        button.setAccessibleName(title)
        button.setToolTip(f"{title}（Ctrl+{number + 1}）")
        button.setProperty("picture", picture)
        self._group.addButton(button, number)
        return button

    def _dye(self, number: int, on: bool) -> None:
        button = self._group.button(number)
        colour = tokens().accent if on else None
        button.setIcon(icon(str(button.property("picture")), colour))


class Banner(QFrame):
    """Say one lasting thing about the open file, with at most one button."""

    def __init__(
        self, text: str, button: str = "", act: Callable[[], object] | None = None
    ) -> None:
        super().__init__(objectName="banner")
        self.setProperty("role", "banner")
        row = QHBoxLayout(self)
        row.setContentsMargins(step(3), step(1), step(1), step(1))
        label = QLabel(text, textFormat=Qt.TextFormat.PlainText)
        row.addWidget(label, 1)
        if act is not None:
            pushed = QPushButton(button)
            pushed.clicked.connect(lambda: act())
            row.addWidget(pushed)


class StatusLine(QStatusBar):
    """Say quiet things, the job at work with its Cancel, and that all is saved."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(sizeGripEnabled=False)
        self.setContentsMargins(step(4), 0, step(4), 0)
        self._jobs = jobs
        self.words = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.light = QLabel(textFormat=Qt.TextFormat.PlainText, objectName="saved")
        self.job = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setFixedWidth(step(32))
        self.cancel = QPushButton(say(N("取消")))
        self.cancel.setProperty("role", "link")
        self.cancel.clicked.connect(jobs.cancel)
        self._fade = QTimer(self, singleShot=True, interval=_MESSAGE_MS)
        self._fade.timeout.connect(self.words.clear)
        self.addWidget(self.words, 1)
        for widget in (self.job, self.bar, self.cancel, self.light):
            self.addPermanentWidget(widget)
        jobs.changed.connect(self._show_job)
        jobs.progress.connect(self._advance)
        self._show_job()

    def tell(self, text: str) -> None:
        """Say a quiet message that fades."""
        self.words.setText(text)
        self._fade.start()

    def _show_job(self) -> None:
        job = self._jobs.running
        if job is not None:
            self.job.setText(say(said(N("正在{what}…"), what=job.what)))
            self.bar.setRange(0, 0)
        for widget in (self.job, self.bar, self.cancel):
            widget.setVisible(job is not None)

    def _advance(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 0))
        self.bar.setValue(done)


@attrs.frozen
class Command:
    """Describe one line of a menu; None as ``act`` draws a line between two groups."""

    words: str | Said = ""
    act: Callable[..., object] | None = None
    keys: str = ""
    picture: str = ""
    checked: bool | None = None
    enabled: bool = True


def fill_menu(menu: QMenu, commands: Sequence[Command]) -> list[QAction]:
    """Put commands into a menu; their keys work wherever the focus is in the window."""
    made = []
    for command in commands:
        if command.act is None:
            menu.addSeparator()
            continue
        action = menu.addAction(say(command.words))
        if command.picture:
            action.setIcon(icon(command.picture))
        if command.keys:
            action.setShortcuts([QKeySequence(key) for key in command.keys.split()])
        if command.checked is None:
            action.triggered.connect(lambda _on=False, act=command.act: act())
        else:
            action.setCheckable(True)
            action.setChecked(command.checked)
            action.triggered.connect(command.act)
        action.setEnabled(command.enabled)
        made.append(action)
    return made
