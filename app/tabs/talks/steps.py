"""What was done about an item: its steps in order, the next one a click away."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.records.describe import Record
from app.records.flow import offered
from app.records.item_choices import RESULTS, STEP_KINDS, TELLING, VERDICTS
from app.records.talks import Item, Step, Voice
from app.records.words import N, Said, said
from app.rules.cases import Matter
from app.store.rows import Changes
from app.tabs.talks.step_dialog import StepDialog, half_typed
from app.tabs.talks.step_form import FIELDS, StepForm, step_words, voice_name
from app.ui import theme
from app.ui.desk import Desk
from app.ui.editors_core import polish
from app.ui.editors_flow import FlowLayout
from app.ui.form import Form
from app.ui.form_grid import plain_label
from app.ui.inline import InlineForm
from app.ui.unfolding import Face, Unfolding

_EMPTY = N("还没有办理记录。点下面的按钮记下第一步。")


class Steps(Unfolding):
    """Keep the steps of one item by date."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Step, "item", FIELDS, _EMPTY)

    def make_form(self, names: Sequence[str]) -> InlineForm:
        """Return the form of a step."""
        return StepForm(self.desk, names)

    def ordered(self, records: list[Record]) -> list[Record]:
        """Return the steps by their day."""
        return sorted(records, key=lambda rec: (str(getattr(rec, "on", "")), rec.id))

    def face(self, record: Record, place: int) -> Face:
        """Return day, kind and words of a step."""
        assert isinstance(record, Step)
        say, title = self.desk.say, self.desk.tongue.title
        item = self.parent_record
        kind = say(step_words(record.kind, item.kind if isinstance(item, Item) else None))
        voice = self.desk.store.get(Voice, record.voice) if record.voice else None
        about = [
            voice_name(self.desk, voice) if voice else "",
            record.waiting_for,
            title("person", record.owner or "") if record.kind == "assigned" else "",
        ]
        kind = say(_named(kind, "、".join(part for part in about if part)))
        words = f"{kind}：{record.text}" if record.text.strip() else kind
        side = [
            say(TELLING.get(record.manner or "", "")),
            say(RESULTS.get(record.result or "", "")),
            say(VERDICTS.get(record.verdict or "", "")),
            title("person", record.by or ""),
        ]
        mark = f"{record.on:%Y-%m-%d}" if record.on else ""
        return Face(mark, words, "　".join(part for part in side if part))


def _named(kind: str, about: str) -> str | Said:
    return said(N("{kind}（{about}）"), kind=kind, about=about) if about else kind


class Handling(QWidget):
    """Set the steps and a button for each that can come next."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__()
        self.desk = desk
        self.item: Item | None = None
        self.matter: Matter | None = None
        self.steps = Steps(desk)
        self.buttons: dict[str, QPushButton] = {}
        bar = QWidget()
        flow = FlowLayout(bar)
        for kind in STEP_KINDS:
            button = QPushButton(objectName=f"step_{kind}")
            button.clicked.connect(lambda _=False, kind=kind: self.take(kind))
            flow.addWidget(button)
            self.buttons[kind] = button
        self.half = QPushButton(objectName="half_typed")
        self.half.setProperty("role", "link")
        self.half.clicked.connect(self._go_on)
        self.merged = plain_label("", "quiet", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.step(2))
        for widget in (self.merged, self.steps, self.half, bar):
            layout.addWidget(widget)
        desk.news.changed.connect(self._hear)

    def show_parent(self, record: Record | None) -> None:
        """Show the steps of an item."""
        self.item = record if isinstance(record, Item) and record.id else None
        self.steps.show_parent(record)
        self._offer()

    def take(self, kind: str) -> StepDialog | None:
        """Ask for a step and keep it."""
        if self.matter is None or self.desk.store.readonly:
            return None
        self.steps.form.settle()
        dialog = StepDialog(self.desk, self.matter, kind, self.window())
        dialog.finished.connect(lambda _code: self._offer())
        dialog.open()
        return dialog

    def _go_on(self) -> None:
        draft = half_typed(self.desk, self.item) if self.item else None
        if draft is not None:
            self.take(str(draft.raw.get("kind") or ""))

    def _offer(self) -> None:
        """Put forward the step that keeps the open promise, and only steps that make sense."""
        self.matter = self.desk.facts.matter(self.item) if self.item else None
        leads = self.matter is not None and self.item is not None
        leads = leads and self.matter.item.uid == self.item.uid
        kinds = offered(self.matter.behind.stand) if leads else ()
        for kind, button in self.buttons.items():
            button.setVisible(kind in kinds)
            button.setEnabled(not self.desk.store.readonly)
            button.setText(self.desk.say(step_words(kind, self.item.kind if self.item else None)))
            role = "primary" if kinds[:1] == (kind,) and self.matter.is_open else ""
            if button.property("role") != role:
                button.setProperty("role", role)
                polish(button)
        self._tell_merged()
        self._tell_half()

    def _tell_merged(self) -> None:
        """Say where an item goes on that was merged into another."""
        matter, item = self.matter, self.item
        elsewhere = matter is not None and item is not None and matter.item.uid != item.uid
        self.merged.setVisible(elsewhere)
        if elsewhere:
            words = N("已并入 {number}，一并办理；下面是并案以前在这一条上的记录。")
            self.merged.setText(self.desk.say(said(words, number=matter.item.number)))

    def _tell_half(self) -> None:
        draft = half_typed(self.desk, self.item) if self.item else None
        self.half.setVisible(draft is not None)
        if draft is not None:
            kind = said(step_words(str(draft.raw.get("kind") or ""), None))
            self.half.setText(self.desk.say(said(N("接着填写“{kind}”（还没有记下）"), kind=kind)))

    def _hear(self, changes: Changes) -> None:
        if self.item is not None and {"item", "item_step", "voice"} & changes.rows.keys():
            self.item = self.desk.store.get(Item, self.item.uid)
            self._offer()
