"""What is studied: the register of materials, who has not yet, and the hours of the year."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.papers.facts import coverage_of
from app.papers.wording import short_day
from app.records.describe import Record
from app.records.events import Event
from app.records.roster import Unit
from app.records.study import Material
from app.records.words import N, Said, noted, said
from app.rules.study import Coverage
from app.tabs.meetings.study_hours import HoursView
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.lines import Line, line_of
from app.ui.linked import Linked
from app.ui.look import Look, Section
from app.ui.on_day import OnDay
from app.ui.page import RecordPage
from app.ui.theme import step
from app.ui.views import start_with

_NAMED = 8
_EMPTY = N("还没有学习材料。登记已公开发布的文件，活动里选上它，就知道谁学过、谁还没学。")


class StudyView(QWidget):
    """Show the materials, or the hours of a body and year."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.page = start_with(RecordPage(desk, Material, MATERIAL, empty=_EMPTY))
        self.hours = HoursView(desk)
        self._shelf = QStackedWidget()
        self._buttons: dict[str, QPushButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(2))
        layout.addLayout(self._switch())
        layout.addWidget(self._shelf, 1)
        for widget in (self.page, self.hours):
            self._shelf.addWidget(widget)
        self.turn(desk.memory.text("study/way", "material"))

    def turn(self, way: str) -> None:
        """Show the "material"s or the "hours"."""
        self._shelf.setCurrentWidget(self.hours if way == "hours" else self.page)
        self._buttons["hours" if way == "hours" else "material"].setChecked(True)

    def show_uid(self, uid: str) -> None:
        """Show one material."""
        self.turn("material")
        self.page.show_uid(uid)

    def show_new(self, **values: Any) -> None:
        """Begin a material."""
        self.turn("material")
        self.page.show_new(**values)

    def _switch(self) -> QHBoxLayout:
        row, group = QHBoxLayout(), QButtonGroup(self)
        row.setSpacing(step(1.5))
        for way, words in (("material", noted("学习材料", "list")), ("hours", N("学时"))):
            button = QPushButton(self.desk.say(words), checkable=True, objectName=f"study_{way}")
            button.setProperty("role", "toggle")
            button.clicked.connect(lambda _=False, way=way: self._choose(way))
            group.addButton(button)
            self._buttons[way] = button
            row.addWidget(button)
        row.addStretch()
        return row

    def _choose(self, way: str) -> None:
        self.desk.memory.keep("study/way", way)
        self.turn(way)


class Studied(Linked):
    """List the events at which a material was studied."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__(
            desk,
            "studied",
            N("学习过的活动"),
            self._events,
            ("event", "unit"),
            N("还没有活动学过它。在会议或活动的“学习材料”里选上它，这里就会列出。"),
        )

    def _events(self, material: Record) -> list[Line]:
        found = self._desk.store.find(Event, order="-starts", materials=material.uid)
        return [
            line_of(self._desk, event, "title", ("starts", "units"), "hours", "meetings")
            for event in found
        ]


class NotYet(OnDay):
    """Say of every body that is to study a material who has not yet done so by a day."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__(
            desk,
            "not_yet",
            N("谁还没学"),
            self._bodies,
            ("event", "attendance", "membership", "person", "unit", "material"),
            N("还没有应学习它的组织。先在“组织”里建支部，或在上面选应学习的组织。"),
            day=("not_yet_day", N("截至日期")),
        )

    def _bodies(self, material: Record) -> list[Line]:
        assert isinstance(material, Material)
        is_late = material.due is not None and material.due < self.on()
        found = coverage_of(self._desk.store, material, self.on())
        return [self._line(each, is_late=is_late) for each in found]

    def _line(self, found: Coverage, *, is_late: bool) -> Line:
        desk = self._desk
        words, mark, tone = _standing(found, is_late=is_late)
        unit = desk.store.get(Unit, found.unit)
        name = unit.short or unit.name if unit else ""
        detail = " · ".join(desk.say(part) for part in self._details(found))
        table, uid = ("event", found.events[-1].uid) if found.events else ("unit", found.unit)
        return Line(table, uid, name, detail, desk.say(words), mark, tone)

    def _details(self, found: Coverage) -> Sequence[Said]:
        days = [short_day(self._desk.tongue, e.starts) for e in found.events if e.starts]
        parts = [said(N("学于 {days}"), days="、".join(days))] if days else []
        if found.lacking and len(found.lacking) < found.people:
            names = [self._desk.tongue.title("person", uid) for uid in found.lacking[:_NAMED]]
            more = len(found.lacking) - len(names)
            words = N("未学：{names} 等 {n} 人") if more else N("未学：{names}")
            parts.append(said(words, names="、".join(names), n=len(found.lacking)))
        return parts


def _standing(found: Coverage, *, is_late: bool) -> tuple[Said, str, str]:
    """Say how a body stands, with a mark and a tone."""
    if found.people and not found.lacking:
        return said(N("全部学过，共 {n} 人"), n=found.people), "check", "good"
    tone = "bad" if is_late else "warn"
    mark = "warning" if is_late else "clock"
    if found.events or len(found.lacking) < found.people:
        words = N("{n} 人未学，共 {all} 人")
        return said(words, n=len(found.lacking), all=found.people), mark, tone
    return said(N("逾期未学") if is_late else N("尚未学习")), mark, tone


MATERIAL = Look(
    icon="file",
    columns=("title", "issuer", "issued", "due", "number"),
    order=(("issued", True),),
    sections=(
        Section(
            N("材料"), ("title", "issuer", "issued", "number", "public", "units", "due", "note")
        ),
    ),
    extra=(NotYet, Studied),
)
