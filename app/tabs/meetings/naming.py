"""Offers what an event may be called and which of the year it is, each taken with one click."""

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from app.records.events import Event
from app.records.kinds import Moment
from app.records.roster import Unit
from app.records.words import N, Problem, said
from app.rules.event_names import serial_of, suggested
from app.store.listing import Wanted, sketches
from app.ui import theme
from app.ui.desk import Desk
from app.ui.editors_flow import FlowLayout
from app.ui.form import Form

_COUNTED = ("kinds", "units", "starts")
_READ = ("title", "kinds", "units", "starts", "serial")


class Naming(QWidget):
    """Offer a name while there is none, and the number of a meeting that is counted."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__(objectName="naming")
        self.desk, self.form = desk, form
        self.name = self._button("offer_name")
        self.name.clicked.connect(lambda: self._take("title"))
        self.serial = self._button("offer_serial")
        self.serial.clicked.connect(lambda: self._take("serial"))
        self._offers: dict[str, object] = {}
        row = FlowLayout(self)
        for button in (self.name, self.serial):
            row.addWidget(button)
        for name in _READ:
            form.editors[name].changed.connect(lambda _name: self.refresh())

    def refresh(self) -> None:
        """Look again what fits what stands in the form."""
        kinds, units = self._raw("kinds"), self._raw("units")
        starts, say = self._starts(), self.desk.say
        unit = self.desk.store.get(Unit, units[0]) if units else None
        self._offers = {}
        if starts and unit and not self._raw("title"):
            words = suggested(kinds, unit.short or unit.name, starts.date())
            self._offers |= {"title": say(words)} if words else {}
        if starts and units and kinds and not self._raw("serial"):
            self._offers["serial"] = self._serial(kinds, units, starts)
        writable = self.form.record is not None and self.desk.store.may_write(self.form.record)
        counted = not self.form.cells["serial"].isHidden()
        self.name.setText(say(said(N("用“{name}”作名称"), name=self._offers.get("title", ""))))
        self.name.setVisible(writable and "title" in self._offers)
        self.serial.setText(say(said(N("今年第 {n} 次"), n=self._offers.get("serial", ""))))
        self.serial.setVisible(writable and counted and "serial" in self._offers)
        self.setVisible(not (self.name.isHidden() and self.serial.isHidden()))

    def _serial(self, kinds: list[str], units: list[str], starts: dt.datetime) -> int:
        uid = self.form.record.uid if self.form.record else ""
        typed = Event(uid=uid, kinds=tuple(kinds), units=tuple(units), starts=starts)
        year = dt.datetime(starts.year, 1, 1), starts
        wanted = Wanted(equal={"units": units[0]}, within={"starts": year})
        return serial_of(typed, sketches(self.desk.store, Event, wanted, _COUNTED))

    def _take(self, name: str) -> None:
        editor = self.form.editors[name]
        editor.show_value(self._offers.get(name))
        editor.tell_changed()
        editor.tell_left()
        self.refresh()

    def _raw(self, name: str) -> Any:
        raw = self.form.editors[name].raw()
        return raw.strip() if isinstance(raw, str) else raw

    def _starts(self) -> dt.datetime | None:
        try:
            return Moment().parse(self.form.editors["starts"].raw())
        except Problem:
            return None

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(theme.icon("add", theme.tokens().accent), "", objectName=name)
        button.setProperty("role", "link")
        return button
