"""The four lanes of a partnership side by side: what happened in each, and what comes next."""

import datetime as dt
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.records.choices import LANES
from app.records.describe import Record
from app.records.events import Event
from app.records.partners import Match, Need, Publicity, Resource
from app.records.words import N, said
from app.store.rows import Changes, Store
from app.ui.desk import Desk
from app.ui.form_grid import plain_label
from app.ui.lines import Line, Lines, line_of
from app.ui.theme import icon, step, tokens

_SHOWN = 4
_LEAST = 44
_ICONS = {
    "resources": "star",
    "activities": "meetings",
    "business": "link",
    "publicity": "quote",
}


class Lane(QFrame):
    """Show the latest of one lane with the count of the year."""

    def __init__(self, desk: Desk, key: str) -> None:
        super().__init__()
        self.key, self._desk = key, desk
        self.setObjectName(f"lane_{key}")
        self.setProperty("role", "tile")
        self.title = plain_label(desk.say(LANES[key]), "heading")
        self.count = plain_label("", "quiet")
        self.empty = plain_label(desk.say(N("今年还没有。")), "quiet", wrap=True)
        self.lines = Lines(desk, f"lines_{key}", fits=True)
        self.lines.setAccessibleName(desk.say(LANES[key]))
        self.more = QPushButton(icon("add", tokens().accent), "")
        self.more.setObjectName(f"add_{key}")
        self.more.setProperty("role", "link")
        self.more.setCursor(Qt.CursorShape.PointingHandCursor)
        words = desk.say(said(N("新建“{lane}”活动"), lane=said(LANES[key])))
        self.more.setToolTip(words)
        self.more.setAccessibleName(words)
        self.more.setEnabled(not desk.store.readonly)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.count, 1)
        head.addWidget(self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(2), step(1.5), step(2), step(1.5))
        layout.setSpacing(step(1))
        layout.addLayout(head)
        layout.addWidget(self.empty)
        layout.addWidget(self.lines)
        layout.addStretch(1)

    def show_lines(self, lines: list[Line], this_year: int) -> None:
        """Show the latest lines and how many there were this year."""
        self.count.setText(self._desk.say(said(N("今年 {n} 次"), n=this_year)))
        self.lines.show_lines(lines[:_SHOWN])
        self.lines.setVisible(bool(lines))
        self.empty.setVisible(not lines)


class Lanes(QWidget):
    """Set the four lanes beside each other, two by two or one under the other, as there is room."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._record: Record | None = None
        self.lanes = {key: Lane(desk, key) for key in LANES}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(step(2))
        self._columns = 0
        for key, lane in self.lanes.items():
            lane.more.clicked.connect(lambda _=False, key=key: self._create(key))
        self._arrange(2)
        desk.news.changed.connect(self._hear)

    def show_parent(self, record: Record | None) -> None:
        """Show the lanes of an enterprise."""
        self._record = record
        self.setVisible(record is not None)
        if record is None:
            return
        year = self._desk.today().year
        dated = _gathered(self._desk, record.uid)
        for key, lane in self.lanes.items():
            mine = sorted(dated[key], key=lambda each: each[0], reverse=True)
            lane.show_lines([line for _, line in mine], sum(day.year == year for day, _ in mine))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as have room."""
        super().resizeEvent(event)
        room = event.size().width() // step(_LEAST)
        self._arrange(4 if room >= 4 else 2 if room >= 2 else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, lane in enumerate(self.lanes.values()):
            self._grid.addWidget(lane, place // columns, place % columns)
        for column in range(len(self.lanes)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _create(self, lane: str) -> None:
        if self._record is not None:
            self._desk.news.create(
                "event", partners=(self._record.uid,), kinds=("joint_event",), lanes=(lane,)
            )

    def _hear(self, changes: Changes) -> None:
        touched = {"event", "need", "match", "resource", "publicity"} & changes.rows.keys()
        if self._record is not None and touched:
            self.show_parent(self._record)


Dated = tuple[dt.date, Line]


def _gathered(desk: Desk, uid: str) -> dict[str, list[Dated]]:
    """Return for each lane what happened in it, each with its day.

    A shared resource stands in the lane of resources, a need in that of business, a report in
    that of publicity; an event stands in every lane it names.
    """
    found: dict[str, list[Dated]] = {key: [] for key in LANES}
    for event in desk.store.find(Event, partners=uid):
        line = line_of(desk, event, "title", ("starts",), "", _ICONS["activities"])
        for lane in event.lanes if event.starts else ():
            found[lane].append((event.starts.date(), line))  # type: ignore[union-attr]
    found["resources"] += _resources(desk, uid)
    found["business"] += _needs(desk, uid)
    found["publicity"] += _reports(desk, uid)
    return found


def _resources(desk: Desk, uid: str) -> Iterator[Dated]:
    for resource in desk.store.find(Resource, enterprise=uid):
        line = line_of(desk, resource, "name", ("kind", "available"), "", _ICONS["resources"])
        yield dt.date.fromisoformat(resource.made[:10]), line


def _needs(desk: Desk, uid: str) -> Iterator[Dated]:
    for need in desk.store.find(Need, enterprise=uid):
        if need.since:
            days = [need.since, *(match.on for match in matches_of(desk.store, need) if match.on)]
            yield max(days), line_of(desk, need, "title", ("side",), "state", _ICONS["business"])


def _reports(desk: Desk, uid: str) -> Iterator[Dated]:
    for report in desk.store.find(Publicity, enterprises=uid):
        if report.on:
            line = line_of(desk, report, "title", ("on", "outlet"), "", _ICONS["publicity"])
            yield report.on, line


def matches_of(store: Store, need: Need) -> list[Match]:
    """Return the matches a need stands in, on either side."""
    return [*store.find(Match, need=need.uid), *store.find(Match, offer=need.uid)]
