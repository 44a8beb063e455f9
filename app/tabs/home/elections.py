"""The line of the first page that says which terms of office are running out."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from app.papers.facts import TermStanding, terms_on
from app.records.words import N, said
from app.ui.desk import Desk
from app.ui.form_grid import plain_label
from app.ui.theme import icon, step, tone_colour

_SHOWN = 3


class Elections(QFrame):
    """Name the bodies that have reached a rung of their ladder; hidden when none has."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(objectName="elections")
        self._desk = desk
        self.setProperty("role", "banner")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(step(4), step(1.5), step(4), step(1.5))
        self._row.setSpacing(step(3))
        self._row.addWidget(plain_label(desk.say(N("换届提醒：")), ""))
        self._row.addStretch()
        self.buttons: list[QPushButton] = []

    def refresh(self) -> None:
        """Look again which terms are running out."""
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        found = terms_on(self._desk.store, self._desk.today())
        near = [each for each in found if each.state != "far"]
        self.buttons = [self._button(each) for each in near[:_SHOWN]]
        for place, button in enumerate(self.buttons, 1):
            self._row.insertWidget(place, button)
            button.show()
        self.setVisible(bool(near))

    def _button(self, found: TermStanding) -> QPushButton:
        unit = found.term.unit
        words = said(N("{unit}：{state}"), unit=unit.short or unit.name, state=found.words)
        urgent = found.state in {"due", "overdue"}
        picture = icon("warning" if urgent else "clock", tone_colour("bad" if urgent else "warn"))
        button = QPushButton(picture, self._desk.say(words).replace("&", "&&"))
        button.setProperty("role", "link")
        button.clicked.connect(lambda: self._desk.news.open("unit", unit.uid))
        return button
