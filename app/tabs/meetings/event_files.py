"""The files of an event; what is added to a final record stands among its corrections."""

from app.records.describe import Record
from app.records.events import Correction, Event
from app.records.words import N, plain, said
from app.tabs.meetings.stating import ReasonDialog, next_number
from app.ui.attach import Incoming
from app.ui.attachments import Attachments
from app.ui.desk import Desk


class EventFiles(Attachments):
    """Show the files of an event; a final one takes more for a reason that stays."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "event")
        self.dialog: ReasonDialog | None = None

    def refresh(self) -> None:
        """Read the attachments again."""
        super().refresh()
        words = N("补充附件…") if self._is_final() else N("添加附件")
        self.add_button.setText(self.desk.say(words))

    def may_add(self) -> bool:
        """Tell whether files may be added: to a final record as well, by a correction."""
        return super().may_add() or (self._is_final() and not self.desk.store.readonly)

    def keep(self, record: Record, found: list[Incoming], *beside: Record) -> None:
        """Keep files that were read; those of a final record once the reason is known."""
        if beside or not self.desk.store.sealed(record):
            super().keep(record, found, *beside)
            return
        names = plain(N("、")).join(each.name for each in found)
        words = said(
            N("记录已定稿。补充“{names}”的日期和理由会留在记录上，也会打印。"), names=names
        )
        dialog = ReasonDialog(self.desk, N("补充附件"), words, self.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(lambda: self.keep(record, found, self._told(record, names, dialog)))
        self.dialog = dialog
        dialog.open()

    def _told(self, record: Record, names: str, dialog: ReasonDialog) -> Correction:
        assert isinstance(record, Event)
        return Correction(
            event=record.uid,
            number=next_number(self.desk.store, record),
            place=plain(N("附件")),
            after=names,
            reason=dialog.reason(),
            on=self.desk.today(),
            by=dialog.by(),
        )

    def _is_final(self) -> bool:
        return self.record is not None and self.desk.store.sealed(self.record)
