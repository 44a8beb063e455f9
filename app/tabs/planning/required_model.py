"""The grid of required meetings as a table: rows of units or rules, columns of months."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

import attrs
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.records.words import N, Said, noted, said
from app.rules.cadence import STATES, Answer, Cadence
from app.rules.required import Place, clause, months, owing_units
from app.ui.desk import Desk
from app.ui.tips import plain_tip

PLACE = Qt.ItemDataRole.UserRole
DETAIL = Qt.ItemDataRole.UserRole + 1
_NOBODY = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_MORE_STATES = {"ahead": N("未到"), **STATES}


@attrs.frozen
class Spot:
    """Say where a place stands in its row: from which month on, over how many."""

    month: int
    months: int
    place: Place


@attrs.frozen
class Row:
    """Hold one row of the grid and what it is called."""

    uid: str
    title: str
    spots: tuple[Spot, ...]


_MONTH = noted("{m} 月", "grid")
_NOTHING = Spot(0, 0, Place())


def rows_of_units(cadence: Cadence, year: int, today: dt.date, thread: str = "") -> tuple[Row, ...]:
    """Return a row for every unit: all rules by month, or one rule by its periods."""
    rows = []
    for unit in owing_units(cadence, year):
        name = unit.short or unit.name
        if thread:
            spots = _spread(cadence.periods(unit.uid, thread, year, today))
            if thread in cadence.threads_for(unit.uid):
                rows.append(Row(unit.uid, name, spots))
            continue
        places = months(cadence.year(unit.uid, year, today))
        spots = tuple(Spot(month, 1, place) for month, place in enumerate(places, 1))
        rows.append(Row(unit.uid, name, spots))
    return tuple(rows)


def rows_of_rules(cadence: Cadence, unit: str, year: int, today: dt.date) -> tuple[Row, ...]:
    """Return a row for every rule that asks something of a unit in a year."""
    rows = []
    for thread in cadence.threads_for(unit):
        spots = _spread(cadence.periods(unit, thread, year, today))
        if spots:
            rows.append(Row(thread, spots[-1].place.answers[0].rule.name, spots))
    return tuple(rows)


def _spread(answers: Any) -> tuple[Spot, ...]:
    return tuple(Spot(a.span.month, a.span.months, Place((a,))) for a in answers)


class GridModel(QAbstractTableModel):
    """Tell of every place its state in a word, quietly more of it, and all of it as a tip."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.rows: tuple[Row, ...] = ()
        self._spots: list[list[Spot | None]] = []

    def show(self, rows: Sequence[Row]) -> None:
        """Put these rows in the place of those before."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self._spots = [[None] * 12 for _ in rows]
        for line, row in zip(self._spots, rows, strict=True):
            for spot in row.spots:
                for month in range(spot.month, spot.month + spot.months):
                    line[month - 1] = spot
        self.endResetModel()

    def spot(self, row: int, column: int) -> Spot | None:
        """Return what stands in a cell, None where nothing does."""
        if not (0 <= row < len(self.rows) and 0 <= column < 12):
            return None
        return self._spots[row][column]

    def rowCount(self, parent: _Index = _NOBODY) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOBODY) -> int:
        """Count the months."""
        return 0 if parent.isValid() else 12

    def data(self, index: _Index, role: int = 0) -> Any:
        """Tell what stands in a cell."""
        spot = self.spot(index.row(), index.column()) or _NOTHING
        if role == PLACE:
            return spot.place
        if role == Qt.ItemDataRole.DisplayRole:
            return self._desk.say(word(spot.place))
        if role == DETAIL:
            return self._desk.say(detail(spot.place, self._desk.today()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(*map(self._desk.say, tip(spot.place)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self.rows[index.row()]
            told = (self._desk.say(line) for line in tip(spot.place))
            return "，".join([row.title, *told])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name months and rows."""
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._desk.say(attrs.evolve(_MONTH, args={"m": section + 1}))
        elif role == Qt.ItemDataRole.DisplayRole:
            return self.rows[section].title
        elif role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.rows[section].title)
        return None


def word(place: Place) -> Said:
    """Name the state of a place; of several answers the worst."""
    return said(_MORE_STATES[place.state])


def detail(place: Place, today: dt.date) -> Said:
    """Say quietly more: how many of how many, until when, or on which day."""
    if len(place.answers) != 1:
        words = said(N("{done}/{all}"), done=place.done, all=place.owed)
        return words if place.owed else said("")
    answer = place.answers[0]
    if answer.state == "done":
        return _short(answer.filled) if answer.filled else said("")
    if answer.state in {"due", "late"} and answer.times > 1:
        return said(N("{done}/{all}"), done=len(answer.events), all=answer.times)
    if answer.state == "due":
        if answer.planned:
            return said(N("已排"))
        left = (answer.by - today).days
        return said(N("剩 {n} 天"), n=left) if answer.urgent and left >= 0 else said("")
    return said("")


def tip(place: Place) -> list[Said]:
    """Say all of a place, a line for each answer and one for its rule."""
    lines = []
    for answer in place.answers:
        lines.append(sentence(answer))
        lines.append(clause(answer.rule))
    return lines


def sentence(answer: Answer) -> Said:
    """Say in one sentence how a unit stands to a rule in a period."""
    period, name = answer.span.words(), answer.rule.name
    if answer.waived is not None:
        state = said(_MORE_STATES["ahead"]) if answer.is_ahead else said(STATES[answer.state])
        words = N("{period} {name}：{state}（{why}）")
        return said(words, period=period, name=name, state=state, why=answer.waived.words)
    state = said(STATES[answer.state])
    done, times = len(answer.events), answer.times
    if answer.state == "due":
        words = N("{period} {name}：{state}，已开 {done}/{all}，应在 {day} 前")
        return said(
            words, period=period, name=name, state=state, done=done, all=times, day=answer.by
        )
    words = N("{period} {name}：{state}，已开 {done}/{all}")
    return said(words, period=period, name=name, state=state, done=done, all=times)


def _short(day: dt.date) -> Said:
    return said(N("{m}月{d}日"), m=day.month, d=day.day)
