"""The event page: everything of one event, typed once, in the order of the day."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QScrollArea

from app.papers.wording import time_said
from app.records.describe import Record
from app.records.events import Event
from app.records.roster import Unit
from app.records.words import N, said
from app.store.rows import Writer
from app.tabs.meetings.agenda import Agenda
from app.tabs.meetings.corrections import Corrections
from app.tabs.meetings.event_files import EventFiles
from app.tabs.meetings.event_looks import LOOK, WITH_AGENDA, not_asked
from app.tabs.meetings.life import LifeParts
from app.tabs.meetings.naming import Naming
from app.tabs.meetings.roll import RollCall, call_roll
from app.tabs.meetings.states import StateStrip
from app.tabs.meetings.suggested import Suggested
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.form_grid import SectionCard, plain_label
from app.ui.inline import tell_shown
from app.ui.jumps import Jumps
from app.ui.making import ItemsMade, Making

NO_ITEMS = N(
    "选中议题或内容里的一句话，按 Alt+1 到 Alt+5 记为意见、建议、困难、问题、任务，原话保留。"
)


class EventPage(Form):
    """Show one event: facts, roll call, agenda, content, plan and partners, files, items."""

    def __init__(self, desk: Desk) -> None:
        self._kinds: list[str] = []
        super().__init__(desk, Event, LOOK)
        self.roll = RollCall(desk, self)
        self.agenda = Agenda(desk, self)
        self.offers = Suggested(desk, self)
        self.life = LifeParts(desk, self)
        self.files = EventFiles(desk)
        self.items = ItemsMade(
            desk,
            N("意见与任务"),
            NO_ITEMS,
        )
        self.corrections = Corrections(desk)
        self.states = StateStrip(desk, self)
        self.naming = Naming(desk, self)
        self.when = plain_label("", "quiet", wrap=True)
        self.more = QPushButton(objectName="all_fields", checkable=True)
        self.more.setProperty("role", "link")
        self._compose()
        self.making = Making(desk, self, self.agenda.topics.unfold_quoted)
        for box in (*self._long_boxes(), *self.agenda.boxes()):
            self.making.watch(box)
        self.sheet.finish = self._finish
        tell_shown(self, self._tell_parts)
        # After the parts: whether the agenda is open depends on what is on it.
        self.sheet.shown.connect(lambda _record: self._ask())
        self.sheet.kept.connect(lambda _record: self._ask())
        self.editors["kinds"].changed.connect(lambda _name: self._ask())
        self.more.toggled.connect(lambda _on: self._ask())
        self._tell_parts(None)

    def _compose(self) -> None:
        basic, lecture, call, content, joint, plan, filed = self._cards
        plan.layout().insertWidget(1, self.offers)
        basic.layout().addWidget(self.naming)
        basic.layout().addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        say = self.desk.say
        self.agenda_card = SectionCard(say(N("议题")), self.agenda, folded=True)
        self._parts = {
            "basic": (say(N("基本情况")), basic),
            "lecture": (say(N("主讲")), lecture),
            "roll": (say(N("考勤")), SectionCard(say(N("考勤")), self.roll)),
            "topics": (say(N("议题")), self.agenda_card),
            **self.life.cards,
            "content": (say(N("内容")), content),
            "joint": (say(N("共建")), joint),
            "plan": (say(N("计划")), plan),
            "call": (say(N("通知")), call),
            "files": (say(N("附件")), SectionCard(say(N("附件")), self.files)),
            "items": (say(N("意见与任务")), SectionCard("", self.items)),
            "corrections": (say(N("补正")), SectionCard("", self.corrections)),
            "filed": (say(N("归档")), filed),
        }
        for place, (_title, card) in enumerate(self._parts.values()):
            self._body.insertWidget(place, card)
        column = self._stack.widget(1).layout()
        scroll = self.findChild(QScrollArea)
        assert scroll is not None
        self.jumps = Jumps(scroll, list(self._parts.values()))
        for widget in (self.jumps, self.states, self.when):
            column.insertWidget(0, widget)
        self.states.wanted.connect(self.see)
        self.corrections.there.connect(self._parts["corrections"][1].setVisible)
        self.agenda.carrying.bind(self)
        self.agenda.topics.unfolded.connect(lambda: self.agenda_card.set_open(True))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            more = QShortcut(QKeySequence(keys), self)
            more.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            more.activated.connect(self.agenda.topics.add_topic)

    def see(self, part: str) -> None:
        """Bring a part of the page into sight, and the cursor into it."""
        self.jumps.jump(list(self._parts).index(part))

    def _ask(self) -> None:
        """Show what the kinds of the event ask for; what is filled is never hidden."""
        kinds = self.editors["kinds"].raw()
        kinds = [str(kind) for kind in kinds] if isinstance(kinds, list | tuple) else []
        names = not_asked(kinds)
        hidden = self.empty_of(names)
        self.leave_out(() if self.more.isChecked() else hidden)
        words = N("只显示这类活动要填的项") if self.more.isChecked() else N("显示全部 {n} 个空项")
        self.more.setText(self.desk.say(said(words, n=len(hidden))))
        self.more.setVisible(bool(hidden))
        asked = not kinds or bool(WITH_AGENDA & set(kinds)) or bool(self.agenda.topics.records)
        if asked or self._kinds != kinds:
            self.agenda_card.set_open(asked)
        self._kinds = kinds
        self.naming.refresh()

    def _long_boxes(self) -> list[QPlainTextEdit]:
        boxes = (self.editors[name].typed for name in ("content", "effect", "note"))
        return [box for box in boxes if isinstance(box, QPlainTextEdit)]

    def _finish(self, step: Writer, stored: Record, before: Record | None) -> Record:
        assert isinstance(stored, Event)
        call_roll(self.desk.store, step, stored, before if isinstance(before, Event) else None)
        return stored

    def _tell_parts(self, record: Record | None) -> None:
        parts = (self.roll, self.agenda, self.offers, self.files, self.items, self.corrections)
        for part in (*parts, self.life, self.states):
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
