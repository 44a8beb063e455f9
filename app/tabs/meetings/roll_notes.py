"""Below the roll call: whether enough are there, by which article, and what to look at."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.records.words import N, Said, said
from app.rules.event_checks import unknown
from app.rules.held import Held
from app.rules.quorum import MET, presence, presence_said
from app.ui import theme
from app.ui.desk import Desk
from app.ui.form_grid import plain_label


class RollNotes(QWidget):
    """Show one line for each rule of presence, for strangers, and for double life."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(objectName="roll_notes")
        self._desk = desk
        self._lines: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.step(0.5))

    @property
    def words(self) -> list[str]:
        """Return what is said."""
        return [line.text() for line in self._lines]

    def show_held(self, held: Held | None) -> None:
        """Say what the rules make of a roll call."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        found = _lines(held) if held is not None and held.rows else []
        self._lines = [plain_label(self._desk.say(words), role, wrap=True) for words, role in found]
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(found))


def _lines(held: Held) -> list[tuple[Said, str]]:
    lines: list[tuple[Said, str]] = []
    for rule in held.rules_of():
        found = held.voters(rule)
        if words := presence_said(rule, found):
            enough = presence(rule, found) == MET
            mark = N("✓ {words}") if enough else N("！{words}")
            lines.append((said(mark, words=words), "small" if enough else "notice"))
    lines += [(said(N("！{words}"), words=words), "notice") for words in unknown(held)]
    if held.leaders:
        names = "、".join(held.name(uid) for uid in held.leaders)
        lines.append((said(N("计入双重组织生活：{names}"), names=names), "small"))
    return lines
