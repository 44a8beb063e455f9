"""How far the record of an event is: draft, checked, final; each step with its checks."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton

from app.papers.dossier import held_of, notes_on
from app.papers.wording import day_said
from app.records.choices import EVENT_STATES
from app.records.describe import Record
from app.records.events import Correction, Event
from app.records.words import Known, N, Problem, Said, said
from app.store.rows import Changes, Writer
from app.tabs.meetings.correcting import CorrectDialog
from app.tabs.meetings.deciding import number_decisions
from app.tabs.meetings.stating import ChecksDialog, ReasonDialog, next_number
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.form_grid import plain_label
from app.ui.theme import icon, step, tokens

_MARKS = {"draft": "edit", "checked": "check", "final": "lock"}
_TELLS = {
    "draft": N("写好后核对一遍，再定稿归档。"),
    "checked": N("还可以修改；定稿后只能补正。"),
    "final": N("只读；要改请用“补正”，写明理由，随记录一起打印。"),
}


class StateStrip(QFrame):
    """Say the state of the shown event and offer the next one; ``wanted`` names a part to see."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__(objectName="state_strip")
        self.desk, self.form = desk, form
        self.shown: Event | None = None
        self.dialog: QDialog | None = None
        self._mark = QLabel()
        self.words = plain_label("", "heading")
        self.tells = plain_label("", "quiet", wrap=True)
        self.check = self._button("check_event", N("核对…"), self.begin_check)
        self.final = self._button("final_event", N("定稿…"), self.begin_final)
        self.correct = self._button("correct_event", N("补正…"), self.begin_correction)
        self.back = self._button("reopen_event", N("退回草稿…"), self.begin_reopening)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, step(3), 0)
        row.addWidget(self._mark)
        row.addWidget(self.words)
        row.addWidget(self.tells, 1)
        for button in (self.check, self.final, self.correct, self.back):
            row.addWidget(button)
        desk.news.changed.connect(self._hear)

    def show_parent(self, record: Record | None) -> None:
        """Show how far an event is."""
        self.shown = record if isinstance(record, Event) and record.id else None
        self.setVisible(self.shown is not None)
        if self.shown is None:
            return
        state = self.shown.state or "draft"
        self._mark.setPixmap(icon(_MARKS[state], tokens().accent).pixmap(step(4), step(4)))
        self.words.setText(self.desk.say(EVENT_STATES[state]))
        self.tells.setText(self._told(self.shown, state))
        writable = not self.desk.store.readonly
        self.check.setVisible(writable and state == "draft")
        self.final.setVisible(writable and state == "checked")
        self.correct.setVisible(writable and state == "final")
        self.back.setVisible(writable and state != "draft")

    def begin_check(self) -> None:
        """List what to look at, then let the record be marked as checked."""
        self._begin(N("核对会议记录"), N("核对无误"), N("仍然核对"), self.mark_checked)

    def begin_final(self) -> None:
        """List what to look at, then let the record be made final."""
        self._begin(N("会议记录定稿"), N("定稿"), N("仍然定稿"), self.make_final)

    def begin_reopening(self) -> None:
        """Put a checked record back to draft; a final one only for a reason that stays."""
        event = self.shown
        if event is None:
            return
        if event.state != "final":
            values = {"state": "draft", "checked_on": None}
            self._put(N("退回草稿：“{title}”"), lambda _writer, _event: None, values)
            return
        words = N("已定稿的记录退回草稿后可以修改；退回的日期和理由会留在记录上，也会打印。")
        dialog = ReasonDialog(self.desk, N("退回草稿"), words, self.window())
        dialog.accepted.connect(lambda: self.reopen(dialog.reason(), dialog.by()))
        self._open(dialog)

    def begin_correction(self) -> None:
        """Ask what is to be corrected, how, and why."""
        if self.shown is not None:
            self._open(CorrectDialog(self.desk, self.shown, self.window()))

    def mark_checked(self, by: str | None) -> None:
        """Mark the record as checked today; its decisions get their numbers."""
        today = self.desk.today()
        values = {"state": "checked", "checker": by, "checked_on": today}
        self._put(N("核对“{title}”"), number_decisions, values)

    def make_final(self, by: str | None) -> None:
        """Make the record final today."""
        del by
        values = {"state": "final", "final_on": self.desk.today()}
        self._put(N("定稿“{title}”"), number_decisions, values)

    def reopen(self, reason: str, by: str | None) -> None:
        """Put a final record back to draft; that it was done, when and why stays on it."""
        event = self.shown
        if event is None:
            return

        def say_why(writer: Writer, event: Event) -> object:
            return writer.put(
                Correction(
                    event=event.uid,
                    number=next_number(self.desk.store, event),
                    kind="reopened",
                    reason=reason,
                    on=self.desk.today(),
                    by=by,
                )
            )

        values = {"state": "draft", "checked_on": None, "final_on": None}
        self._put(N("退回草稿：“{title}”"), say_why, values)

    def _begin(
        self, title: str, clean: str, anyway: str, act: Callable[[str | None], None]
    ) -> None:
        stored = self.form.store_now()
        if not isinstance(stored, Event):
            self.desk.news.say(self.desk.say(N("请先填好上面标出的必填项。")))
            return
        found = notes_on(self.desk.store, held_of(self.desk.store, stored), self.desk.today())
        dialog = ChecksDialog(self.desk, title, found, anyway if found else clean, self.window())
        dialog.accepted.connect(lambda: act(dialog.by()))
        dialog.wanted.connect(self.wanted)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _put(
        self, words: str, first: Callable[[Writer, Event], object], values: Mapping[str, object]
    ) -> None:
        """Give the event a new state as one step, after what goes before it."""
        event = self.shown and self.desk.store.get(Event, self.shown.uid)
        if event is None:
            return
        what = said(words, title=event.title)
        try:
            with self.desk.store.step(what, by=self) as writer:
                first(writer, event)
                writer.put(event.having(**values))
        except (Problem, Known) as trouble:
            self.desk.ask.tell(trouble.what, getattr(trouble, "advice", ""))
            return
        self._tell(what)

    def _tell(self, what: Said) -> None:
        self.desk.news.say(self.desk.say(said(N("已{what}，按 Ctrl+Z 可撤销。"), what=what)))

    def _told(self, event: Event, state: str) -> str:
        say, tongue = self.desk.say, self.desk.tongue
        parts = []
        if event.checked_on and state != "draft":
            day = day_said(tongue, event.checked_on)
            name = tongue.title("person", event.checker or "") if event.checker else ""
            parts.append(say(said(N("核对：{day} {name}"), day=day, name=name)).strip())
        if event.final_on and state == "final":
            parts.append(say(said(N("定稿：{day}"), day=day_said(tongue, event.final_on))))
        if count := self.desk.store.count(Correction, event=event.uid):
            parts.append(say(said(N("更正 {n} 处"), n=count)))
        parts.append(say(_TELLS[state]))
        return "　".join(parts)

    def _button(self, name: str, words: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(self.desk.say(words), objectName=name)
        button.clicked.connect(lambda: act())
        return button

    def _hear(self, changes: Changes) -> None:
        if self.shown is None:
            return
        touched = self.shown.uid in changes.rows.get("event", ())
        if touched or Correction.table in changes.rows:
            self.show_parent(self.desk.store.get(Event, self.shown.uid))
