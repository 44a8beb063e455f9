"""The corrections of a final record, each with what stood there before and why."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.records.describe import Record
from app.records.events import Correction, Event
from app.records.words import N, said
from app.ui.desk import Desk
from app.ui.lines import Line
from app.ui.linked import Linked


class Corrections(Linked):
    """List what was corrected, in its order; ``there`` tells whether anything was."""

    there = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "corrections", N("补正"), self._lines, (Correction.table,))

    def show_parent(self, record: Record | None) -> None:
        """Show the corrections of an event."""
        super().show_parent(record if isinstance(record, Event) and record.id else None)

    def refresh(self) -> None:
        """Read the corrections again."""
        super().refresh()
        self.there.emit(not self.isHidden())

    def _lines(self, record: Record) -> Sequence[Line]:
        found = self._desk.store.find(Correction, order="number", event=record.uid)
        return [self._line(each) for each in found]

    def _line(self, each: Correction) -> Line:
        say = self._desk.say
        words = N("更正 {n}　{place}：{before} → {after}")
        if not each.before.strip():
            words = N("更正 {n}　{place}：补充 {after}")
        if each.kind == "reopened":
            words = N("更正 {n}　退回草稿")
        empty = say(N("（空）"))
        text = said(
            words,
            n=each.number or 0,
            place=each.place,
            before=each.before.strip(),
            after=each.after.strip() or empty,
        )
        by = self._desk.tongue.title("person", each.by) if each.by else ""
        reason = say(said(N("理由：{reason}"), reason=each.reason))
        detail = " · ".join(part for part in (reason, str(each.on or ""), by) if part)
        return Line("", "", " ".join(say(text).split()), " ".join(detail.split()), "", "edit")
