"""Beside the year: the upper body's points with what carries them, and what lacks a reason."""

from collections.abc import Sequence

import attrs
from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.papers.plan_lines import gap_said
from app.records.events import Event
from app.records.planning import Plan, PlanGap, WorkPoint
from app.records.words import N, Said, noted, said
from app.rules.gaps import Gap
from app.rules.plan_fact import Line as Fact
from app.tabs.planning.year_reading import Year
from app.ui.desk import Desk
from app.ui.form_grid import plain_label
from app.ui.lines import Line, Lines
from app.ui.theme import step

_MOST = 40


def point_state(found: Sequence[Fact]) -> tuple[Said, str, str]:
    """Say whether a point of the upper body is carried by plan items, with mark and tone."""
    if not found:
        return said(N("还没有计划事项")), "warning", "bad"
    held = sum(line.state == "done" for line in found)
    words = said(N("{n} 项，已办 {held}"), n=len(found), held=held)
    return words, "check" if held == len(found) else "clock", "good" if held else ""


class Side(QTabWidget):
    """Show points and gaps, each on its leaf."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("planner_side")
        self.setDocumentMode(True)
        self.setMinimumWidth(step(52))
        self._desk = desk
        self.points = Lines(desk, "points")
        self.points.setAccessibleName(desk.say(N("上级要点")))
        self._points_words = plain_label("", "small", wrap=True)
        self.gaps = Gaps(desk)
        self.addTab(_leaf(self._points_words, self.points), desk.say(noted("上级要点", "short")))
        self.addTab(self.gaps, desk.say(N("计划空缺")))

    def show_year(self, year: Year) -> None:
        """Show the points of a year with what carries them, and the gaps."""
        bare = sum(not found for _, found in year.points)
        words = said(N("{year} 年还没有录入上级要点。"), year=year.number)
        if year.points:
            words = said(N("{n} 条要点，都有计划事项。"), n=len(year.points))
        if bare:
            words = said(N("{n} 条要点，{bare} 条还没有计划事项。"), n=len(year.points), bare=bare)
        self._points_words.setText(self._desk.say(words))
        self.points.show_lines([self._line(point, found) for point, found in year.points])
        self.gaps.show_year(year)
        waiting = sum(gap.is_open for gap in year.gaps)
        label = said(N("计划空缺 {n}"), n=waiting) if waiting else said(N("计划空缺"))
        self.setTabText(1, self._desk.say(label))

    def _line(self, point: WorkPoint, found: Sequence[Fact]) -> Line:
        words, mark, tone = point_state(found)
        text = " ".join(f"{point.number} {point.text}".split())
        source = point.source if len(found) == 0 else "、".join(f.item.theme for f in found)
        return Line("work_point", point.uid, text, source, self._desk.say(words), mark, tone)


class Gaps(QWidget):
    """List what a year of plans lacks, each with one line for the reason."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.rows: list[GapRow] = []
        self.words = plain_label("", "small", wrap=True)
        self._all = False
        self._year: Year | None = None
        inner = QWidget()
        self._body = QVBoxLayout(inner)
        self._body.setContentsMargins(0, 0, step(1), 0)
        self._body.setSpacing(step(2))
        self._body.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        self.more = QPushButton()
        self.more.setProperty("role", "link")
        self.more.clicked.connect(self._show_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, step(2), 0, 0)
        layout.addWidget(self.words)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.more)

    def show_year(self, year: Year) -> None:
        """Show the gaps of a year; a reason that is being typed stays."""
        if self._year is None or (year.number, year.unit) != (self._year.number, self._year.unit):
            self._all = False
        self._year = year
        shown = year.gaps if self._all else year.gaps[:_MOST]
        self.words.setText(self._desk.say(_summary(year.gaps)))
        self.more.setVisible(len(shown) < len(year.gaps))
        self.more.setText(self._desk.say(said(N("显示全部 {n} 条"), n=len(year.gaps))))
        while len(self.rows) > len(shown):
            gone = self.rows.pop()
            self._body.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.rows) < len(shown):
            row = GapRow(self._desk)
            self._body.insertWidget(len(self.rows), row)
            self.rows.append(row)
        for row, gap in zip(self.rows, shown, strict=True):
            row.show_gap(gap, with_unit=year.unit is None)

    def _show_all(self) -> None:
        self._all = True
        if self._year:
            self.show_year(self._year)


class GapRow(QFrame):
    """Show one gap, the way to mend it, and the reason why it is one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.gap: Gap | None = None
        self.setProperty("role", "row")
        self.words = QPushButton()
        self.words.setProperty("role", "link")
        self.words.clicked.connect(self._mend)
        self.box = QLineEdit()
        self.box.setPlaceholderText(desk.say(N("空缺的原因，一句话")))
        self.box.setReadOnly(desk.store.readonly)
        self.box.editingFinished.connect(self.settle)
        self.told = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.told.setProperty("role", "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, step(1))
        layout.setSpacing(step(1))
        for widget in (self.words, self.told, self.box):
            layout.addWidget(widget)

    def show_gap(self, gap: Gap, *, with_unit: bool) -> None:
        """Show a gap; what is being typed about the one shown before is kept first."""
        same = self.gap is not None and _same(self.gap, gap)
        if not same:
            self.settle()
        self.gap = gap
        words = gap_said(self._whole(gap), self._desk.tongue)
        if with_unit:
            words = f"{gap.unit.short or gap.unit.name}　{words}"
        self.words.setAccessibleName(words)
        room = self.words.fontMetrics()
        cut = room.elidedText(words, Qt.TextElideMode.ElideRight, step(48))
        self.words.setText(cut.replace("&", "&&"))
        self.words.setToolTip("" if cut == words else words)
        note = gap.note.reason if gap.note else ""
        told = said(N("已取消的事项写明：{reason}"), reason=gap.reason)
        self.told.setText(self._desk.say(told) if gap.reason and not note else "")
        self.told.setVisible(bool(self.told.text()))
        if not (same and self.box.isModified()):
            self.box.setText(note)
            self.box.setCursorPosition(0)
        self.box.setAccessibleName(words)

    def _whole(self, gap: Gap) -> Gap:
        """Return a gap with all that is known of its event: only parts of it were read."""
        if gap.event is None:
            return gap
        return attrs.evolve(gap, event=self._desk.store.get(Event, gap.event.uid))

    def settle(self) -> None:
        """Keep the reason, or drop it when it was emptied."""
        gap, reason = self.gap, self.box.text().strip()
        if gap is None or not self.box.isModified() or self._desk.store.readonly:
            return
        self.box.setModified(False)
        note = self._desk.store.get(PlanGap, gap.note.uid) if gap.note else None
        if reason == (note.reason.strip() if note else ""):
            return
        with self._desk.store.step(said(N("写明计划空缺的原因"))) as writer:
            if note is not None and not reason:
                writer.drop(note)
            else:
                writer.put((note or _note(gap)).having(reason=reason))

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing behind that is not kept."""
        self.settle()
        super().hideEvent(event)

    def _mend(self) -> None:
        gap = self.gap
        if gap is None:
            return
        if gap.event is not None:
            self._desk.news.open("event", gap.event.uid)
        elif gap.what == "plan":
            self._desk.news.create("plan", unit=gap.unit.uid, year=gap.year)
        else:
            plan = _plan_of(self._desk, gap)
            self._desk.news.create("plan_item", plan=plan, month=gap.month)


def _plan_of(desk: Desk, gap: Gap) -> str | None:
    found = desk.store.find(Plan, unit=gap.unit.uid, year=gap.year, limit=1)
    return found[0].uid if found else None


def _note(gap: Gap) -> PlanGap:
    return PlanGap(
        unit=gap.unit.uid,
        year=gap.year,
        what=gap.what,
        month=gap.month,
        event=gap.event.uid if gap.event else None,
    )


def _same(one: Gap, other: Gap) -> bool:
    keys = ("what", "month", "year")
    return (
        one.unit.uid == other.unit.uid
        and all(getattr(one, key) == getattr(other, key) for key in keys)
        and (one.event and one.event.uid) == (other.event and other.event.uid)
    )


def _summary(found: Sequence[Gap]) -> Said:
    if not found:
        return said(N("年年有计划、月月有安排、次次有主题，没有空缺。"))
    waiting = sum(gap.is_open for gap in found)
    if not waiting:
        return said(N("{n} 处空缺，都写明了原因。"), n=len(found))
    return said(N("{n} 处空缺，{open} 处还没有写明原因。"), n=len(found), open=waiting)


def _leaf(*widgets: QWidget) -> QWidget:
    leaf = QWidget()
    layout = QVBoxLayout(leaf)
    layout.setContentsMargins(0, step(2), 0, 0)
    for widget in widgets:
        layout.addWidget(widget, int(widget is widgets[-1]))
    return leaf
