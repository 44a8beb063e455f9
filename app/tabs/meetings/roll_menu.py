"""What a row of the roll call can be besides there or away: not counted and why, no vote."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from app.records.choices import EXCLUSIONS
from app.records.events import Attendance
from app.records.words import N
from app.ui.language import say


def roll_menu(parent: QWidget, row: Attendance, act: Callable[..., None]) -> QMenu:
    """Make the menu over rows of which ``row`` is the first; ``act`` takes the new values.

    Who may be left out of the due number is listed for elections (Regulations on Elections in
    Grassroots Organisations, 2020); which matters take which reason stands in the rules of voting.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if not row.counted or row.excluded:
        menu.addAction(say(N("计入应到"))).triggered.connect(
            lambda: act(counted=True, excluded=None)
        )
    for key, words in EXCLUSIONS.items():
        action = menu.addAction(say(N("不计入应到：")) + say(words))
        action.setCheckable(True)
        action.setChecked(row.excluded == key)
        action.triggered.connect(lambda _=False, key=key: act(counted=False, excluded=key))
    menu.addSeparator()
    vote = menu.addAction(say(N("无表决权（如留党察看期间）")))
    vote.setCheckable(True)
    vote.setChecked(row.voteless)
    vote.triggered.connect(lambda on: act(voteless=on))
    menu.addSeparator()
    return menu
