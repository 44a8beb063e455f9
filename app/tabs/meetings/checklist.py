"""The stage checklist on the page of an organisational-life or democratic-life meeting."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.papers.facts import around
from app.records.checklists import Stage
from app.records.choices import STAGE_COUNTS
from app.records.describe import Record
from app.records.events import Event
from app.records.words import N, said
from app.rules.checklists import checklist_of
from app.rules.preparing import Around, counted
from app.store.rows import Changes
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.lines import Line, line_of
from app.ui.stages import Checklist

_FIGURES = {
    "studies": N("学习 {n} 次"),
    "talks": N("谈话 {n} 次"),
    "opinions": N("意见建议 {n} 条"),
    "rectification": N("整改事项 {n} 条"),
}
_LINES = {
    "talk": ("partners", ("held", "talkers"), "occasion", "talks"),
    "item": ("text", ("number", "raised_on"), "kind", "item"),
    "event": ("title", ("starts",), "hours", "meetings"),
}
_READS = frozenset({"talk", "item", "event", "membership", "post", "unit"})


class StageSection(QWidget):
    """Show the stages of a meeting that has them; hidden with every other one."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__()
        self.desk = desk
        self.shown: Event | None = None
        self._around = Around()
        self.list = Checklist(desk, "event")
        self.list.stages.counted = self._counted
        self.list.print.clicked.connect(lambda: self.print())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        desk.news.changed.connect(self._hear)

    def show_parent(self, record: Record | None) -> None:
        """Show the stages of an event, when it is of a kind that has them."""
        event = record if isinstance(record, Event) else None
        checklist = checklist_of(event) if event else ""
        self.shown = event if checklist else None
        self._around = around(self.desk.store, event) if event and checklist else Around()
        anchor = event.starts.date() if event and event.starts else None
        self.list.show_list(self.shown, checklist, anchor)

    def print(self) -> None:
        """Make the checklist of the shown meeting."""
        if self.shown is not None:
            from app.tabs.meetings.printouts import print_checklist

            print_checklist(self.desk, self.shown)

    def _counted(self, stage: Stage) -> tuple[str, Sequence[Line]]:
        """Say what the records count for a stage, and name each of them."""
        if self.shown is None or stage.counts not in STAGE_COUNTS:
            return "", ()
        found = counted(stage, self.shown, self._around)
        words = self.desk.say(said(_FIGURES[stage.counts], n=len(found)))
        return words, [self._line(rec) for rec in found]

    def _line(self, rec: Record) -> Line:
        text, details, side, mark = _LINES[rec.table]
        return line_of(self.desk, rec, text, details, side, mark)

    def _hear(self, changes: Changes) -> None:
        if self.shown is not None and _READS & changes.rows.keys():
            self.show_parent(self.desk.store.get(Event, self.shown.uid))
