"""The sidebar: the tabs with picture and word."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from app.records.words import Said
from app.ui.language import say
from app.ui.theme import icon, step, tokens


class Sidebar(QFrame):
    """Offer the tabs with picture and word; only pictures when it is narrow."""

    chosen = Signal(int)
    narrowed = Signal(bool)

    def __init__(self, entries: Sequence[tuple[str | Said, str]]) -> None:
        super().__init__(objectName="sidebar")
        self._group = QButtonGroup(self)
        self._is_narrow = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(2), step(3), step(2), step(3))
        layout.setSpacing(step(0.5))
        for number, (title, picture) in enumerate(entries):
            layout.addWidget(self._button(number, say(title), picture))
        layout.addStretch()
        self._below: QWidget | None = None
        self._group.idClicked.connect(self.chosen)
        self._group.idToggled.connect(self._dye)

    def mark(self, number: int) -> None:
        """Show which tab is in sight."""
        self._group.button(number).setChecked(True)

    def offer(self, title: str, picture: str, keys: str, act: Callable[[], object]) -> None:
        """Put a button that does something over the tabs."""
        button = QToolButton(text=f"  {title}", icon=icon(picture), objectName=picture)
        _shape(button, f"{title}（{keys}）", title)
        button.clicked.connect(lambda: act())
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, button)
        layout.insertSpacing(1, step(1.5))

    def hold(self, widget: QWidget) -> None:
        """Put a widget under the tabs; it hides while there is only room for pictures."""
        self._below = widget
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertSpacing(layout.count() - 1, step(3))
        layout.insertWidget(layout.count() - 1, widget)

    def narrow(self, on: bool) -> None:
        """Show pictures only, or pictures and words."""
        if on == self._is_narrow:
            return
        self._is_narrow = on
        if self._below is not None:
            self._below.setVisible(not on)
        style = Qt.ToolButtonStyle
        for button in self.findChildren(QToolButton):
            button.setToolButtonStyle(
                style.ToolButtonIconOnly if on else style.ToolButtonTextBesideIcon
            )
            button.setMinimumWidth(0 if on else step(28))
        self.narrowed.emit(on)

    def _button(self, number: int, title: str, picture: str) -> QToolButton:
        button = QToolButton(text=f"  {title}", icon=icon(picture), checkable=True)
        _shape(button, f"{title}（Ctrl+{number + 1}）", title)
        button.setProperty("picture", picture)
        self._group.addButton(button, number)
        return button

    def _dye(self, number: int, on: bool) -> None:
        button = self._group.button(number)
        colour = tokens().accent if on else None
        button.setIcon(icon(str(button.property("picture")), colour))


def _shape(button: QToolButton, tip: str, name: str) -> None:
    # Only the keyboard puts the focus here: a click goes to what it opens.
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setIconSize(QSize(step(4.5), step(4.5)))
    button.setMinimumWidth(step(28))
    button.setMinimumHeight(step(9))
    button.setAccessibleName(name)
    button.setToolTip(tip)
