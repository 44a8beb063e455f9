"""The small form of one step: it asks what its kind of step needs, and nothing else."""

from collections.abc import Sequence

from app.records.describe import Record
from app.records.flow import ASKS
from app.records.item_choices import STEP_KINDS
from app.records.talks import Item, Step, Voice
from app.records.words import N, Problem, Said, said
from app.store.rows import Writer
from app.ui.desk import Desk
from app.ui.inline import InlineForm

FIELDS = (
    "waiting_for", "text", "owner", "approver", "due", "result", "manner", "verdict", "on", "by",
)  # fmt: skip
# What a step that settles an item is called where "carried out" is not the office's word for it.
_SETTLED = {
    "difficulty": N("帮扶"),
    "problem": N("整改"),
    "task": N("完成"),
}
_BLANK = ("", None)


def step_words(kind: str | None, item_kind: str | None) -> str:
    """Name a kind of step as it is called for a kind of item."""
    if kind == "carried_out" and item_kind in _SETTLED:
        return _SETTLED[item_kind]
    return STEP_KINDS.get(kind or "", "")


def voice_name(desk: Desk, voice: Voice) -> str:
    """Name whoever raised an item."""
    if voice.person:
        return desk.tongue.title("person", voice.person)
    if voice.contact:
        return desk.tongue.title("contact", voice.contact)
    return voice.name or desk.say(N("匿名"))


def asked_of(kind: str | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what a kind of step needs, and what its form asks besides."""
    needed, more = ASKS.get(kind or "", ((), ("text",)))
    rest = tuple(name for name in (*more, "on", "by") if name not in needed and name != "voice")
    return needed, rest


class StepForm(InlineForm):
    """Show one step with the fields its kind asks for."""

    def __init__(self, desk: Desk, names: Sequence[str] = FIELDS) -> None:
        super().__init__(desk, Step, names)
        self.sheet.finish = self.finish
        self.sheet.shown.connect(self._arrange)

    def finish(self, step: Writer, stored: Record, before: Record | None) -> Record:
        """Refuse a new step without the words it needs; hand on who is in charge and until when."""
        assert isinstance(stored, Step)
        if before is None:
            check_asked(stored)
            hand_on(step, stored)
        return stored

    def show_waiting(self, link: str, uid: str) -> bool:
        """Leave what is half typed of a new step to the dialog it was begun in."""
        return False

    def _arrange(self, record: Record | None) -> None:
        kind = record.kind if isinstance(record, Step) else None
        needed, rest = asked_of(kind)
        # What stands in a field nobody asks for is shown all the same.
        self.leave_out(set(self.cells) - {*needed, *rest})
        for name, cell in self.cells.items():
            cell.ask_for(cell.field.required or name in needed)

    def focus_first(self) -> None:
        """Put the cursor into the first field that is asked for."""
        record = self.record
        needed, rest = asked_of(record.kind if isinstance(record, Step) else None)
        first = next(name for name in self.editors if name in (needed or rest))
        self.editors[first].widget.setFocus()


def check_asked(step: Step) -> None:
    """Raise Problem beside the first field a step cannot be without."""
    for name in ASKS.get(step.kind or "", ((), ()))[0]:
        value = getattr(step, name)
        if (value.strip() if isinstance(value, str) else value) in _BLANK:
            label = said(step.field(name).label)
            raise Problem(said(N("请填写“{label}”。"), label=label), name)


def hand_on(writer: Writer, step: Step) -> None:
    """Let an item follow the step that hands it to somebody or sets a day for it."""
    if step.kind not in {"assigned", "reopened"} or not step.item:
        return
    item = writer.store.get(Item, step.item)
    values = {name: value for name in ("owner", "due") if (value := getattr(step, name))}
    if item is not None and values:
        writer.put(item.having(**values))


def handled(item: Item, kind: str) -> Said:
    """Say what was done to an item, for its history."""
    words = said(step_words(kind, item.kind))
    return said(N("{number} 办理：{kind}"), number=item.number, kind=words)
