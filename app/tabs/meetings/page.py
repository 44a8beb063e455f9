"""The event page: everything of one event, typed once, in the order of the day."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea

from app.papers.wording import time_said
from app.records.describe import Record
from app.records.events import Event
from app.records.roster import Unit
from app.records.words import N
from app.store.rows import Writer
from app.tabs.meetings.agenda import Agenda
from app.tabs.meetings.roll import RollCall, call_roll
from app.tabs.meetings.suggested import Suggested
from app.ui.attachments import Attachments
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.form_grid import SectionCard, plain_label
from app.ui.inline import tell_shown
from app.ui.jumps import Jumps
from app.ui.look import Look, Section
from app.ui.making import ItemsMade, Making

BASIC = (
    "title", "kinds", "units", "starts", "ends", "place", "chair", "recorder", "speaker",
    "theme", "guests", "state",
)  # fmt: skip
CONTENT = ("content", "effect", "methods", "materials", "hours", "note")
PARTNERSHIP = (
    "plan_items", "planned_for", "task", "task_checks", "partners", "partner_count", "lanes",
    "five_ones", "resources",
)  # fmt: skip
COLUMNS = ("starts", "title", "kinds", "units", "theme", "chair", "state", "place", "partners")
LOOK = Look(
    icon="meetings",
    sections=(
        Section(N("基本情况"), BASIC),
        Section(N("内容与成效"), CONTENT),
        Section(N("共建与计划"), PARTNERSHIP),
    ),
    columns=COLUMNS,
    order=(("starts", True),),
)
NO_ITEMS = N(
    "选中议题或内容里的一句话，按 Alt+1 到 Alt+5 记为意见、建议、困难、问题、任务，原话保留。"
)


class EventPage(Form):
    """Show one event: facts, roll call, agenda, content, plan and partners, files, items."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Event, LOOK)
        self.roll = RollCall(desk, self)
        self.agenda = Agenda(desk, self)
        self.offers = Suggested(desk, self)
        self.files = Attachments(desk, "event")
        self.items = ItemsMade(
            desk,
            N("意见与任务"),
            NO_ITEMS,
        )
        self.when = plain_label("", "quiet", wrap=True)
        self._compose()
        self.making = Making(desk, self)
        for box in (*self._long_boxes(), *self.agenda.boxes()):
            self.making.watch(box)
        self.sheet.finish = self._finish
        tell_shown(self, self._tell_parts)
        self._tell_parts(None)

    def _compose(self) -> None:
        basic, content, partnership = self._cards[:3]
        partnership.layout().insertWidget(1, self.offers)
        say = self.desk.say
        parts = (
            (say(N("基本情况")), basic),
            (say(N("考勤")), SectionCard(say(N("考勤")), self.roll)),
            (say(N("议题")), SectionCard(say(N("议题")), self.agenda)),
            (say(N("内容")), content),
            (say(N("共建与计划")), partnership),
            (say(N("附件")), SectionCard(say(N("附件")), self.files)),
            (say(N("意见与任务")), SectionCard("", self.items)),
        )
        for place, (_title, card) in enumerate(parts):
            self._body.insertWidget(place, card)
        column = self._stack.widget(1).layout()
        scroll = self.findChild(QScrollArea)
        assert scroll is not None
        column.insertWidget(0, Jumps(scroll, parts))
        column.insertWidget(0, self.when)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            more = QShortcut(QKeySequence(keys), self)
            more.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            more.activated.connect(self.agenda.topics.add_topic)

    def _long_boxes(self) -> list[QPlainTextEdit]:
        boxes = (self.editors[name].typed for name in ("content", "effect", "note"))
        return [box for box in boxes if isinstance(box, QPlainTextEdit)]

    def _finish(self, step: Writer, stored: Record, before: Record | None) -> Record:
        assert isinstance(stored, Event)
        call_roll(self.desk.store, step, stored, before if isinstance(before, Event) else None)
        return stored

    def _tell_parts(self, record: Record | None) -> None:
        for part in (self.roll, self.agenda, self.offers, self.files, self.items):
            part.show_parent(record)
        self.when.setText(_where_and_when(self.desk, record))
        self.when.setVisible(record is not None)


def _where_and_when(desk: Desk, record: Record | None) -> str:
    if not isinstance(record, Event):
        return ""
    found = (desk.store.get(Unit, uid) for uid in record.units)
    units = "、".join(unit.short or unit.name for unit in found if unit)
    when = time_said(desk.tongue, record.starts, record.ends) if record.starts else ""
    return "　·　".join(part for part in (units, when, record.place.strip()) if part)
