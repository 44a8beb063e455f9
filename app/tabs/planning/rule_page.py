"""The rules of required meetings: changed from a day on, switched off and on, exempted from."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from app.records.describe import Record
from app.records.rules import Exemption, Rule
from app.records.words import N, said
from app.rules.versions import changed_from, latest
from app.store.drafts import Draft
from app.tabs.planning import looks_rules as looks
from app.ui.desk import Desk
from app.ui.editors_flow import FlowLayout
from app.ui.form import Form
from app.ui.form_grid import plain_label
from app.ui.page import RecordPage
from app.ui.record_dialog import RecordDialog
from app.ui.theme import icon, step, tokens

_ASKED = (
    *("since", "name", "kinds", "owners", "condition", "period", "times", "speaker"),
    *("from_month", "to_month", "warn", "grace", "source", "article", "local", "until", "note"),
)


class RuleForm(Form):
    """Show a rule to read once it is kept; what changes it are acts with a date."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Rule, looks.RULE)

    def show_record(self, record: Record) -> None:
        """Show a rule; a kept one to read only."""
        super().show_record(record)
        self._lock(bool(record.id))

    def show_new(self, **values: object) -> None:
        """Show an empty form to fill."""
        super().show_new(**values)
        self._lock(False)

    def show_draft(self, draft: Draft) -> None:
        """Show what waits half-done."""
        super().show_draft(draft)
        self._lock(False)

    def _build(self) -> None:
        super()._build()
        self._acts = QWidget()
        flow = FlowLayout(self._acts)
        self.edit = self._button("edit_rule", "edit", N("修改规定…"), self._edit)
        self.switch = self._button("switch_rule", "close", "", self._switch)
        self.free = self._button("exempt_from", "exempt", N("登记免开…"), self._exempt)
        for button in (self.edit, self.switch, self.free):
            flow.addWidget(button)
        words = self.desk.say(N("这是以前的规定，已由新的代替。"))
        self._old = plain_label(words, "quiet", wrap=True)
        flow.setContentsMargins(0, 0, 0, step(2))
        self._body.insertWidget(0, self._acts)
        self._body.insertWidget(1, self._old)

    def _lock(self, kept: bool) -> None:
        for editor in self.editors.values():
            editor.set_readonly(kept or self.desk.store.readonly)
        self._offer(self.record if kept else None)

    def _shown(self, record: Record | None) -> None:
        super()._shown(record)
        self._offer(record if record is not None and record.id else None)

    def _offer(self, record: Record | None) -> None:
        rule = record if isinstance(record, Rule) else None
        newest = rule is not None and latest(rule, self.desk.store.find(Rule))
        self._old.setVisible(rule is not None and not newest)
        self._acts.setVisible(newest and not self.desk.store.readonly)
        if rule is not None:
            words = N("停用…") if rule.on else N("启用…")
            self.switch.setText(self.desk.say(words))
            self.switch.setIcon(icon("close" if rule.on else "check", tokens().accent))

    def _edit(self, rule: Rule) -> None:
        advice = N(
            "改动从写明的那一天起算，以前的仍按原来的规定判断。"
            "只改名称、依据、说明或提醒天数时，直接更正，不另起新规定。"
        )
        self._ask(rule, rule, _ASKED, N("修改规定"), advice)

    def _switch(self, rule: Rule) -> None:
        if rule.on:
            title, advice = N("停用规定"), N("从这一天起不再要求；以前的仍照原来判断。")
        else:
            title, advice = N("启用规定"), N("从这一天起要求；以前的不追究。")
        self._ask(rule, rule.having(on=not rule.on), ("since",), title, advice)

    def _ask(
        self, rule: Rule, begun: Rule, names: tuple[str, ...], title: str, advice: str
    ) -> None:
        def keep(record: Record) -> None:
            assert isinstance(record, Rule)
            kept = changed_from(rule, record)
            what = said(N("{title}“{name}”"), title=said(title), name=record.name)
            with self.desk.store.step(what) as writer:
                stored = [writer.put(each) for each in kept]
            self.desk.news.open(Rule.table, stored[-1].uid)

        base = begun.having(since=self.desk.today())
        RecordDialog(self.desk, base, names, title, keep, self, advice).open()

    def _exempt(self, rule: Rule) -> None:
        self.desk.news.create(Exemption.table, rule=rule.uid, since=self.desk.today())

    def _button(
        self, name: str, picture: str, words: str, act: Callable[[Rule], object]
    ) -> QPushButton:
        button = QPushButton(icon(picture, tokens().accent), self.desk.say(words))
        button.setObjectName(name)
        button.setProperty("role", "link")

        def press() -> None:
            if isinstance(self.record, Rule):
                act(self.record)

        button.clicked.connect(press)
        return button


class RulePage(RecordPage):
    """List the rules, and show one with what it was before and who is exempt from it."""

    def __init__(self, desk: Desk) -> None:
        empty = N("还没有制度。写明什么会、谁来开、多久一次、依据哪份文件，程序就按它提醒。")
        super().__init__(desk, Rule, looks.RULE, empty=empty, form=RuleForm(desk))
