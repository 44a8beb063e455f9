"""One step for many items: words from a template whose blanks must be filled, kept as one act."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.records.describe import Record, build, new_uid
from app.records.flow import offered
from app.records.handling import AnswerTemplate
from app.records.item_choices import STEP_KINDS
from app.records.talks import Item, Step
from app.records.words import Known, N, Problem, said
from app.rules.blanks import blanks
from app.rules.cases import Matter
from app.store.drafts import Draft, discard, draft_of, waiting
from app.store.rows import Writer
from app.tabs.talks.blank_box import BlankBox
from app.tabs.talks.step_form import StepForm, check_asked, hand_on
from app.ui.casing import leads_among
from app.ui.desk import Desk
from app.ui.dialog import Dialog
from app.ui.form_grid import plain_label
from app.ui.theme import step

_ORDER = ("answered", "measure", "carried_out", "declined", "told", "assigned", "waiting",
          "resumed", "closed", "reopened")  # fmt: skip
_SHOWN = 5
# Under this name a draft holds the items it is for.
_ITEMS = "items"


class ManyDialog(Dialog):
    """Take one kind of step for all of these items that it makes sense for."""

    def __init__(self, desk: Desk, items: Sequence[Item], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("many_dialog")
        self.setWindowTitle(desk.say(N("批量办理")))
        self.desk = desk
        self.matters = [desk.facts.matter(item) for item in items]
        self.kind, self.template = QComboBox(objectName="kind"), QComboBox(objectName="template")
        self.scope = plain_label("", "quiet", wrap=True)
        self.form = StepForm(desk)
        self.form.escaped.connect(self.reject)
        self.form.sheet.waits = True
        self.form.sheet.beside = {_ITEMS: [item.uid for item in items]}
        box = self.form.editors["text"].typed
        assert isinstance(box, QPlainTextEdit)
        self.blanks = BlankBox(box)
        self.problem = plain_label("", "problem", wrap=True)
        self.problem.hide()
        self._build()
        self._fill_kinds()
        self._turn()
        self.resize(step(120), self.sizeHint().height())

    @property
    def fitting(self) -> list[Matter]:
        """Return the matters the chosen kind of step makes sense for."""
        kind = self.kind.currentData()
        return [matter for matter in self.matters if kind in offered(matter.behind.stand)]

    def accept(self) -> None:
        """Keep a step for every fitting item, all in one act, or say what is missing."""
        step = self._asked()
        if step is None:
            return
        fitting = self.fitting
        kind = said(STEP_KINDS[step.kind or ""])
        what = said(N("批量办理 {n} 条：{kind}"), n=len(fitting), kind=kind)
        try:
            with self.desk.store.step(what, by=self) as writer:
                for matter in fitting:
                    self._keep(writer, step, matter)
        except Problem as problem:
            self._tell(self.desk.say(problem.what), problem.field)
            return
        except Known as known:
            self._tell(self.desk.say(known.what) + self.desk.say(known.advice))
            return
        self._forget()
        words = said(N("已{what}，按 Ctrl+Z 可一次撤销。"), what=what)
        self.desk.news.say(self.desk.say(words))
        super().accept()

    def store_now(self) -> Record | None:
        """Keep them on Ctrl+S."""
        self.accept()
        return None

    def done(self, code: int) -> None:
        """Leave what is half typed on the disk."""
        self.form.settle()
        super().done(code)

    def _keep(self, writer: Writer, step: Step, matter: Matter) -> None:
        """Keep the step on one item; telling is a step for everybody still to be told."""
        voices = matter.untold if step.kind == "told" else (None,)
        for voice in voices or (None,):
            made = step.having(id=0, uid=new_uid(), item=matter.item.uid, voice=voice)
            hand_on(writer, writer.put(made))

    def _asked(self) -> Step | None:
        """Return the step as it is filled in; None, and why, while something is missing."""
        base = self.form.record
        assert isinstance(base, Step)
        for editor in self.form.editors.values():
            editor.settle()
        base = base.having(item=self.fitting[0].item.uid)
        built = build(Step, self.form.sheet.raw(), base=base)
        unknown = [p for editor in self.form.editors.values() if (p := editor.problem())]
        for problem in (*unknown, *built.problems):
            self._tell(self.desk.say(problem.what), problem.field)
            return None
        assert built.record is not None
        if left := blanks(built.record.text):
            names = "、".join(f"【{name}】" for name in left)
            self._tell(self.desk.say(said(N("还有空没有填：{names}"), names=names)), "text")
            self._go_to_first_blank()
            return None
        try:
            check_asked(built.record)
        except Problem as problem:
            self._tell(self.desk.say(problem.what), problem.field)
            return None
        return built.record

    def _tell(self, words: str, field: str = "") -> None:
        for name, cell in self.form.cells.items():
            cell.show_problem(words if name == field else "")
        here = field in self.form.cells
        self.problem.setText("" if here else words)
        self.problem.setVisible(not here)
        if here:
            self.form.editors[field].widget.setFocus()

    def _turn(self) -> None:
        """Ask for what the chosen kind of step needs, keeping the words typed so far."""
        kind = self.kind.currentData()
        before = self.form.record
        values = {"kind": kind, "on": self.desk.today()}
        draft = self._draft()
        if before is None and draft is not None:
            self.form.sheet.show_draft(draft)
            self.kind.setCurrentIndex(max(self.kind.findData(draft.raw.get("kind")), 0))
        elif before is None:
            self.form.show_new(item="", **values)
        else:
            text = self.form.editors["text"].raw()
            self._forget()
            self.form.show_new(item="", **values)
            self.form.editors["text"].show_value(text)
        self._fill_templates()
        self._tell_scope()
        self.problem.hide()

    def _tell_scope(self) -> None:
        fitting, all_ = len(self.fitting), len(self.matters)
        words = [said(N("{n} 件各记一步"), n=fitting)]
        if fitting < all_:
            kind = said(STEP_KINDS[self.kind.currentData()])
            others = [m for m in self.matters if m not in self.fitting]
            numbers = "、".join(m.item.number for m in others[:_SHOWN])
            more = "…" if len(others) > _SHOWN else ""
            left = N("{n} 件现在不能“{kind}”，不改动：{numbers}")
            words.append(said(left, n=all_ - fitting, kind=kind, numbers=numbers + more))
        self.scope.setText("　".join(map(self.desk.say, words)))
        self.go.setEnabled(bool(fitting))
        self.go.setText(self.desk.say(said(N("记下 {n} 条"), n=fitting)))

    def _use_template(self) -> None:
        found = self.desk.store.get(AnswerTemplate, self.template.currentData() or "")
        if found is not None:
            self.form.editors["text"].show_value(found.text)
            self.form.editors["text"].tell_changed()
            self._go_to_first_blank()

    def _go_to_first_blank(self) -> None:
        self.blanks.box.moveCursor(self.blanks.box.textCursor().MoveOperation.Start)
        self.blanks.go_on()

    def _fill_kinds(self) -> None:
        useful = {kind for matter in self.matters for kind in offered(matter.behind.stand)}
        for kind in _ORDER:
            if kind in useful:
                self.kind.addItem(self.desk.say(STEP_KINDS[kind]), kind)

    def _fill_templates(self) -> None:
        kind = self.kind.currentData()
        self.template.clear()
        self.template.addItem(self.desk.say(N("不用模板")), "")
        for each in self.desk.store.find(AnswerTemplate, order="name", step=kind):
            self.template.addItem(each.name, each.uid)
        self.template.setEnabled(self.template.count() > 1)

    def _draft(self) -> Draft | None:
        store = self.desk.store
        drafts = waiting(store, Step.table)
        return next((draft for draft in drafts if not draft.raw.get("item")), None)

    def _forget(self) -> None:
        discard(self.desk.store, self.form.sheet.key)
        self.form.sheet.forget()

    def _build(self) -> None:
        say = self.desk.say
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(5), step(4), step(5), step(4))
        layout.setSpacing(step(3))
        top = QHBoxLayout()
        for words, box in ((N("事项"), self.kind), (N("答复模板"), self.template)):
            label = plain_label(say(words), "label")
            label.setBuddy(box)
            box.setAccessibleName(say(words))
            top.addWidget(label)
            top.addWidget(box, 1)
        self.kind.activated.connect(lambda _row: self._turn())
        self.template.activated.connect(lambda _row: self._use_template())
        layout.addWidget(self.scope)
        layout.addLayout(top)
        hint = N("模板里【 】的空都要填：按 Tab 跳到下一个空，直接输入。")
        layout.addWidget(plain_label(say(hint), "small", wrap=True))
        layout.addWidget(self.form)
        layout.addWidget(self.problem)
        layout.addStretch()
        layout.addWidget(self._buttons())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, activated=self.accept)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.go = buttons.addButton("", role.AcceptRole)
        self.go.setProperty("role", "primary")
        buttons.addButton(self.desk.say(N("取消")), role.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


def go_on_many(desk: Desk, uid: str, parent: QWidget) -> ManyDialog | None:
    """Go on with a step of many items that was left half typed; None when its items are gone."""
    draft = draft_of(desk.store, f"{Step.table}:{uid}")
    uids = draft.raw.get(_ITEMS) if draft is not None else None
    return ask_many(desk, [str(each) for each in uids], parent) if isinstance(uids, list) else None


def ask_many(desk: Desk, uids: Sequence[str], parent: QWidget) -> ManyDialog | None:
    """Ask for one step of many items, a case counted once."""
    items = leads_among(desk.store, uids)
    if desk.store.readonly or not items:
        return None
    dialog = ManyDialog(desk, items, parent)
    dialog.open()
    return dialog
