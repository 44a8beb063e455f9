"""A section of a form that lists what was so on a day that can be chosen."""

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit

from app.records.describe import Record
from app.ui.desk import Desk
from app.ui.lines import Line
from app.ui.linked import Linked


class OnDay(Linked):
    """List what ``read`` finds for the shown record and the chosen day; today to begin with."""

    def __init__(
        self,
        desk: Desk,
        name: str,
        title: str,
        read: Callable[[Record], Sequence[Line]],
        tables: Sequence[str],
        empty: str,
        *,
        day: tuple[str, str],
        short: int = 0,
    ) -> None:
        """Take as ``day`` the name of the box and what it is called."""
        self.day = QDateEdit(calendarPopup=True, objectName=day[0])
        super().__init__(desk, name, title, read, tables, empty, short)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setAccessibleName(desk.say(day[1]))
        today = desk.today()
        self.day.setDate(QDate(today.year, today.month, today.day))
        self.day.dateChanged.connect(lambda _date: self.refresh())
        self._row.addWidget(self.day)

    def on(self) -> dt.date:
        """Return the chosen day."""
        date = self.day.date()
        return dt.date(date.year(), date.month(), date.day())
