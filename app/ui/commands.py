"""What the lines of a menu say and do."""

from collections.abc import Callable, Sequence

import attrs
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from app.records.words import Said
from app.ui.language import say
from app.ui.theme import icon


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
        action.setData(command.picture)
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
