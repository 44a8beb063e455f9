"""What was done about an item: its steps in order, the next one a click away."""

from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from app.records.choices import STEP_KINDS, VERDICTS
from app.records.describe import Record, problems_of
from app.records.talks import Item, Step, Voice
from app.records.words import N, said
from app.rules.promises import Standing, standing
from app.store.rows import Changes
from app.ui import theme
from app.ui.desk import Desk
from app.ui.editors_core import polish
from app.ui.editors_flow import FlowLayout
from app.ui.form import Form
from app.ui.unfolding import Face, Unfolding

FIELDS = ("text", "on", "kind", "by", "verdict")
_OFFERED = (
    "assigned", "answered", "measure", "carried_out", "declined", "told", "revisited", "closed",
    "waiting", "reopened",
)  # fmt: skip
_AFTER_CLOSING = {"revisited", "reopened"}
_KEEPS = {"answer": "answered", "carry_out": "carried_out", "tell": "told", "close": "closed"}


def standing_of(desk: Desk, item: Item) -> Standing:
    """Say where an item stands today."""
    steps = desk.store.find(Step, item=item.uid)
    return standing(item, steps, desk.store.find(Voice, item=item.uid), desk.today())


def voice_name(desk: Desk, voice: Voice) -> str:
    """Name whoever raised an item."""
    if voice.person:
        return desk.tongue.title("person", voice.person)
    if voice.contact:
        return desk.tongue.title("contact", voice.contact)
    return voice.name or desk.say(N("匿名"))


class Steps(Unfolding):
    """Keep the steps of one item by date."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Step, "item", FIELDS, N("还没有办理记录。点下面的按钮记下第一步。"))

    def ordered(self, records: list[Record]) -> list[Record]:
        """Return the steps by their day."""
        return sorted(records, key=lambda rec: (str(getattr(rec, "on", "")), rec.id))

    def face(self, record: Record, place: int) -> Face:
        """Return day, kind and words of a step."""
        assert isinstance(record, Step)
        say, title = self.desk.say, self.desk.tongue.title
        kind = say(STEP_KINDS.get(record.kind or "", ""))
        voice = self.desk.store.get(Voice, record.voice) if record.voice else None
        if voice is not None:
            kind = f"{kind}（{voice_name(self.desk, voice)}）"
        words = f"{kind}：{record.text}" if record.text.strip() else kind
        side = [say(VERDICTS.get(record.verdict or "", "")), title("person", record.by or "")]
        mark = f"{record.on:%Y-%m-%d}" if record.on else ""
        return Face(mark, words, "　".join(part for part in side if part))


class Handling(QWidget):
    """Set the steps and a button for each that can come next."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__()
        self.desk = desk
        self.item: Item | None = None
        self.steps = Steps(desk)
        self.buttons: dict[str, QPushButton] = {}
        bar = QWidget()
        flow = FlowLayout(bar)
        for kind in _OFFERED:
            button = QPushButton(desk.say(STEP_KINDS[kind]), objectName=f"step_{kind}")
            button.clicked.connect(lambda _=False, kind=kind: self.take(kind))
            flow.addWidget(button)
            self.buttons[kind] = button
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.step(2))
        layout.addWidget(self.steps)
        layout.addWidget(bar)
        desk.news.changed.connect(self._hear)

    def show_parent(self, record: Record | None) -> None:
        """Show the steps of an item."""
        self.item = record if isinstance(record, Item) and record.id else None
        self.steps.show_parent(record)
        self._offer()

    def take(self, kind: str) -> None:
        """Take a step today: kept at once and unfolded for its words."""
        if self.item is None:
            return
        untold = standing_of(self.desk, self.item).untold if kind == "told" else ()
        if len(untold) > 1:
            self._ask_whom(untold)
        else:
            self._keep(kind, untold[0] if untold else None)

    def _keep(self, kind: str, voice: str | None) -> None:
        assert self.item is not None
        self.steps.form.settle()
        step = Step().having(item=self.item.uid, on=self.desk.today(), kind=kind, voice=voice)
        if problems_of(step):
            self.steps.add(on=step.on, kind=kind, voice=voice)
            return
        with self.desk.store.step(said(N("办理：{kind}"), kind=said(STEP_KINDS[kind]))) as writer:
            kept = writer.put(step)
        self.steps.unfold(kept.uid)

    def _ask_whom(self, untold: tuple[str, ...]) -> None:
        menu = QMenu(self)
        voices = [voice for uid in untold if (voice := self.desk.store.get(Voice, uid))]
        entries: list[tuple[str, str | None]] = [
            (voice_name(self.desk, voice).replace("&", "&&"), voice.uid) for voice in voices
        ]
        entries.append((self.desk.say(N("一并告知全部提出人")), None))
        for words, uid in entries:
            act = menu.addAction(words)
            act.triggered.connect(lambda _=False, uid=uid: self._keep("told", uid))
        menu.aboutToHide.connect(menu.deleteLater)
        button = self.buttons["told"]
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _offer(self) -> None:
        """Put forward the step that keeps the open promise."""
        found = standing_of(self.desk, self.item) if self.item else None
        promise, closed = (found.promise, not found.is_open) if found else ("", False)
        for kind, button in self.buttons.items():
            button.setVisible(kind in _AFTER_CLOSING if closed else kind != "reopened")
            button.setEnabled(self.item is not None and not self.desk.store.readonly)
            role = "primary" if kind == _KEEPS.get(promise) else ""
            if button.property("role") != role:
                button.setProperty("role", role)
                polish(button)

    def _hear(self, changes: Changes) -> None:
        if self.item is not None and {"item", "item_step", "voice"} & changes.rows.keys():
            self.item = self.desk.store.get(Item, self.item.uid)
            self._offer()
