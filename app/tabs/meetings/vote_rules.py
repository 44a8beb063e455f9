"""The rules of presence and voting: read here, changed from a day on, so the past stays judged."""

from PySide6.QtWidgets import QPushButton

from app.records.describe import Record
from app.records.events import VoteRule
from app.records.words import N, said
from app.rules.versions import vote_changed_from
from app.store.drafts import Draft
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.look import Look, Section
from app.ui.page import RecordPage
from app.ui.record_dialog import RecordDialog
from app.ui.theme import icon, tokens
from app.ui.views import start_with

_HOW_MANY = (
    *("matter", "voters", "presence", "presence_over", "passing", "passing_over"),
    *("passing_of", "secret", "written"),
)
_BASIS = ("source", "article", "since", "until", "note")
_ASKED = ("since", *_HOW_MANY[1:], "excludable", "source", "article", "until", "note")
LOOK = Look(
    icon="check",
    sections=(
        Section(N("表决规则"), _HOW_MANY),
        Section(N("依据和期限"), _BASIS),
        Section(N("不计入应到"), ("excludable",)),
    ),
    columns=("matter", "presence", "passing", "passing_of", "article", "since", "until"),
    order=(("matter", False), ("since", True)),
)


class VoteRuleForm(Form):
    """Show a rule to read once it is kept; a change begins on a day."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, VoteRule, LOOK)
        self.edit = QPushButton(icon("edit", tokens().accent), desk.say(N("修改规定…")))
        self.edit.setObjectName("edit_vote_rule")
        self.edit.setProperty("role", "link")
        self.edit.clicked.connect(self.change)
        self._body.insertWidget(0, self.edit)
        self.sheet.kept.connect(lambda _record: self._close())

    def show_record(self, record: Record) -> None:
        """Show a rule; a kept one to read only."""
        super().show_record(record)
        self._close()

    def show_new(self, **values: object) -> None:
        """Show an empty form to fill."""
        super().show_new(**values)
        self._close()

    def show_draft(self, draft: Draft) -> None:
        """Show what waits half-done."""
        super().show_draft(draft)
        self._close()

    def change(self) -> None:
        """Ask what shall hold from which day on."""
        old = self.record
        if not isinstance(old, VoteRule):
            return

        def keep(record: Record) -> None:
            assert isinstance(record, VoteRule)
            kept = vote_changed_from(old, record)
            what = said(N("修改规定“{name}”"), name=self.desk.tongue.title_of(old))
            with self.desk.store.step(what) as writer:
                stored = [writer.put(each) for each in kept]
            self.desk.news.open(VoteRule.table, stored[-1].uid)

        base = old.having(since=self.desk.today())
        advice = N("改动从写明的那一天起算，以前的会议仍按原来的规定判断。")
        RecordDialog(self.desk, base, _ASKED, N("修改规定"), keep, self, advice).open()

    def _close(self) -> None:
        kept = self.record is not None and bool(self.record.id)
        readonly = self.desk.store.readonly
        for editor in self.editors.values():
            editor.set_readonly(kept or readonly)
        self.edit.setVisible(kept and not readonly)


def vote_rules(desk: Desk) -> RecordPage:
    """Make the page of the rules."""
    empty = N("还没有表决规则。写明事项、到会和赞成要达到多少、依据哪一条。")
    return start_with(RecordPage(desk, VoteRule, LOOK, empty=empty, form=VoteRuleForm(desk)))
