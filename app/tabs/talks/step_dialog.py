"""A step taken: a small form over the page or the board, kept with one key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.records.describe import Record, new_uid
from app.records.talks import Item, Step, Voice
from app.records.words import N, said
from app.rules.cases import Matter
from app.store.drafts import Draft, waiting
from app.store.rows import Writer
from app.tabs.talks.step_form import StepForm, handled, step_words, voice_name
from app.ui.desk import Desk
from app.ui.dialog import Dialog
from app.ui.form_grid import plain_label
from app.ui.theme import step

_HANDLING = frozenset({"answered", "measure", "carried_out", "declined", "told"})
_WIDTH, _LIST_HEIGHT = 110, 44


class StepDialog(Dialog):
    """Ask for one step of a matter; half-typed words wait until it is taken again."""

    def __init__(self, desk: Desk, matter: Matter, kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.matter, self.kind = desk, matter, kind
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("step_dialog")
        words = said(step_words(kind, matter.item.kind))
        self.setWindowTitle(desk.say(words))
        self.form = StepForm(desk)
        self.form.escaped.connect(self.reject)
        self.form.sheet.waits = True
        self.form.sheet.finish = self._finish
        self.form.sheet.what = handled(matter.item, kind)
        self.voices = VoiceTicks(desk, matter.untold if kind == "told" else ())
        self.problem = plain_label("", "problem", wrap=True)
        self.problem.hide()
        self._build()
        self._begin()
        self.resize(step(_WIDTH), self.sizeHint().height())

    def accept(self) -> None:
        """Keep the step, or say what it lacks."""
        if self.kind == "told" and self.voices.boxes and not self.voices.ticked():
            self.problem.setText(self.desk.say(N("请勾选告知了谁。")))
            self.problem.show()
            return
        if self.form.sheet.store_now() is not None:
            super().accept()
            return
        wrong = [cell for cell in self.form.cells.values() if not cell.problem.isHidden()]
        if wrong:
            wrong[0].editor.widget.setFocus()

    def store_now(self) -> Record | None:
        """Keep the step on Ctrl+S."""
        self.accept()
        return self.form.record

    def done(self, code: int) -> None:
        """Leave what is half typed on the disk."""
        self.form.settle()
        super().done(code)

    def _finish(self, writer: Writer, stored: Record, before: Record | None) -> Record:
        """Keep one step for everybody who was told."""
        kept = self.form.finish(writer, stored, before)
        assert isinstance(kept, Step)
        ticked = self.voices.ticked()
        if not ticked:
            return kept
        kept = writer.put(kept.having(voice=ticked[0]))
        for voice in ticked[1:]:
            writer.put(kept.having(id=0, uid=new_uid(), made="", changed="", voice=voice))
        return kept

    def _begin(self) -> None:
        item = self.matter.item
        if draft := half_typed(self.desk, item, self.kind):
            self.form.sheet.show_draft(draft)
        else:
            by = item.owner if self.kind in _HANDLING else None
            only = self.matter.untold[0] if self.kind == "told" and self.matter.untold else None
            self.form.show_new(
                item=item.uid, on=self.desk.today(), kind=self.kind, by=by, voice=only
            )
        self.form.focus_first()

    def _build(self) -> None:
        item, say = self.matter.item, self.desk.say
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(5), step(4), step(5), step(4))
        layout.setSpacing(step(3))
        kind = said(step_words(self.kind, item.kind))
        heading = said(N("{kind} · {number}"), kind=kind, number=item.number)
        layout.addWidget(plain_label(say(heading), "heading", wrap=True))
        layout.addWidget(plain_label(_gist(self.desk, self.matter), "quiet", wrap=True))
        layout.addWidget(self.voices)
        layout.addWidget(self.problem)
        layout.addWidget(self.form)
        layout.addStretch()
        layout.addWidget(self._buttons())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, activated=self.accept)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.keep = buttons.addButton(self.desk.say(N("记下")), role.AcceptRole)
        self.keep.setProperty("role", "primary")
        self.keep.setToolTip("Ctrl+Enter")
        buttons.addButton(self.desk.say(N("取消")), role.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


class VoiceTicks(QScrollArea):
    """Tick who was told; with one voice or none there is nothing to tick."""

    def __init__(self, desk: Desk, uids: Sequence[str]) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.boxes: dict[str, QCheckBox] = {}
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(plain_label(desk.say(N("告知了谁")), "label"))
        voices = [voice for uid in uids if (voice := desk.store.get(Voice, uid))]
        for voice in voices if len(voices) > 1 else ():
            box = QCheckBox(voice_name(desk, voice).replace("&", "&&"))
            box.setChecked(True)
            column.addWidget(box)
            self.boxes[voice.uid] = box
        self.setWidget(inner)
        self.setVisible(bool(self.boxes))
        self.setFixedHeight(min(inner.sizeHint().height() + 2, step(_LIST_HEIGHT)))

    def ticked(self) -> list[str]:
        """Return the voices that are ticked."""
        return [uid for uid, box in self.boxes.items() if box.isChecked()]


def half_typed(desk: Desk, item: Item, kind: str = "") -> Draft | None:
    """Return the step of an item that was begun and not kept, of one kind or of any."""
    for draft in waiting(desk.store, Step.table):
        ours = draft.raw.get("item") == item.uid and kind in ("", draft.raw.get("kind"))
        if ours and desk.store.get(Step, draft.uid) is None:
            return draft
    return None


def _gist(desk: Desk, matter: Matter) -> str:
    """Return the words of a matter in a line or two, and how many were merged into it."""
    item = desk.store.get(Item, matter.item.uid) or matter.item
    line = " ".join(item.text.split())
    line = line if len(line) <= 90 else line[:89] + "…"
    count = len(matter.members)
    if count == 1:
        return line
    return desk.say(said(N("{words}（并案 {n} 条）"), words=line, n=count))
