"""A voice that wants to stay unknown: what leads to it is cleared, history and drafts included."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QDateEdit,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.records.describe import Record
from app.records.talks import Item, Step, Voice
from app.records.words import Known, N, said
from app.store.forgetting import dropped_parts, forget, holds
from app.tabs.talks.step_form import voice_name
from app.ui.children import Children
from app.ui.children_row import Row
from app.ui.desk import Desk
from app.ui.dialog import Dialog
from app.ui.form_grid import plain_label
from app.ui.theme import step

_UNNAMED = {"person": None, "contact": None, "name": "", "anonymous": True}
_WARNING = N(
    "姓名、与谈话的联系、原话、会员企业，以及修改历史、回收站和草稿里的这些内容都会清除，不能撤销；以前的备份和已打印的纸不会改变。"
)
_DATE = N("收集日期（同一天只有一次谈话时会被认出，可改成别的日子）")
_TEXT = N("内容（读得出是谁的话，请改写；改写前的文字也会从历史里清除）")
_HEIGHT = 26


class AnonymousDialog(Dialog):
    """Say what goes and that there is no way back; let the words be told otherwise first."""

    def __init__(self, desk: Desk, item: Item, voices: Sequence[Voice], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("anonymous_dialog")
        self.setWindowTitle(desk.say(N("改为匿名")))
        self.desk, self.item, self.voices = desk, item, list(voices)
        self.text = QPlainTextEdit(item.text, objectName="text")
        self.text.setFixedHeight(step(_HEIGHT))
        self.day = QDateEdit(calendarPopup=True, objectName="raised_on")
        self.day.setDisplayFormat("yyyy-MM-dd")
        if item.raised_on is not None:
            self.day.setDate(QDate(item.raised_on.year, item.raised_on.month, item.raised_on.day))
        self.problem = plain_label("", "problem", wrap=True)
        self.problem.hide()
        self._build()
        self.resize(step(120), self.sizeHint().height())

    def accept(self) -> None:
        """Clear it all in one act that cannot be taken back."""
        if not self.text.toPlainText().strip():
            self._tell(self.desk.say(N("内容不能为空。")))
            return
        try:
            what = said(N("提出人改为匿名"))
            forget(self.desk.store, what, self._finals(), self._words(), self)
        except Known as known:
            self._tell(self.desk.say(known.what) + self.desk.say(known.advice))
            return
        self.desk.news.say(self.desk.say(N("已改为匿名，能认出本人的内容都已清除。")))
        super().accept()

    def _finals(self) -> dict[Record, Collection[str]]:
        store, item = self.desk.store, self.item
        gone = dropped_parts(store, Voice, "item", item.uid)
        finals: dict[Record, Collection[str]] = {
            voice.having(**_UNNAMED): tuple(_UNNAMED) for voice in (*self.voices, *gone)
        }
        day = self.day.date().toPython()
        changed = {
            "talk": None,
            "quote": "",
            "enterprise": None,
            "source": "other" if item.source == "talk" else item.source,
            "text": self.text.toPlainText(),
            "raised_on": day,
        }
        finals[item.having(**changed)] = tuple(changed)
        return finals

    def _words(self) -> list[str]:
        """Return what would name the person in the names of old steps, and in drafts."""
        item = self.item
        gone = dropped_parts(self.desk.store, Voice, "item", item.uid)
        names = [voice_name(self.desk, v) for v in (*self.voices, *gone) if not v.anonymous]
        firm = self.desk.tongue.title("enterprise", item.enterprise) if item.enterprise else ""
        old = item.text if item.text != self.text.toPlainText() else ""
        return [word for word in (*names, firm, item.quote, old) if word.strip()]

    def _mentions(self) -> list[str]:
        """Say where the name stands in running text that only the user can tell otherwise."""
        names = [voice_name(self.desk, v) for v in self.voices if not v.anonymous]
        steps = self.desk.store.find(Step, item=self.item.uid)
        found = [said(N("备注"))] if holds(self.item.note, names) else []
        days = (each.on for each in steps if holds(each.text, names))
        found += [said(N("{day} 的办理记录"), day=day) for day in days]
        return [self.desk.say(each) for each in found]

    def _tell(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.show()

    def _build(self) -> None:
        say = self.desk.say
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(5), step(4), step(5), step(4))
        layout.setSpacing(step(2))
        layout.addWidget(plain_label(say(_WARNING), "notice", wrap=True))
        for words, widget in ((_TEXT, self.text), (_DATE, self.day)):
            label = plain_label(say(words), "label", wrap=True)
            label.setBuddy(widget)
            widget.setAccessibleName(say(words))
            layout.addWidget(label)
            layout.addWidget(widget)
        if mentions := self._mentions():
            where = say(N("、")).join(mentions)
            words = say(said(N("这些地方还写着姓名，请自行改写：{where}"), where=where))
            layout.addWidget(plain_label(words, "notice", wrap=True))
        layout.addWidget(self.problem)
        layout.addStretch()
        layout.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.go = buttons.addButton(self.desk.say(N("改为匿名")), role.AcceptRole)
        self.go.setProperty("role", "primary")
        stop = buttons.addButton(self.desk.say(N("取消")), role.RejectRole)
        stop.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


class VoicesPart(Children):
    """Set who raised an item; a tick at "anonymous" asks before it clears what leads to them."""

    def _row(self, record: Record) -> Row:
        row = super()._row(record)
        row.editors["anonymous"].changed.connect(lambda _name: self._ticked(row))
        return row

    def _ticked(self, row: Row) -> None:
        voice, item = row.sheet.record, self._parent
        editors = row.editors
        if not editors["anonymous"].raw() or not isinstance(voice, Voice):
            return
        named = voice.id and not voice.anonymous
        if isinstance(item, Item) and (named or item.talk):
            editors["anonymous"].show_value(False)
            self.ask(voice, row)
            return
        for name in ("person", "contact", "name"):
            editors[name].show_value(_UNNAMED[name])

    def ask(self, voice: Voice, row: Row) -> AnonymousDialog | None:
        """Ask whether to clear all that leads to a voice."""
        item = self._parent
        if not isinstance(item, Item):
            return None
        row.sheet.settle()
        fresh = self.desk.store.get(Item, item.uid)
        kept = self.desk.store.get(Voice, voice.uid)
        if fresh is None:
            return None
        dialog = AnonymousDialog(self.desk, fresh, [kept] if kept else [], self.window())
        if kept is None:
            dialog.accepted.connect(lambda: self._begin_unnamed(row))
        dialog.open()
        return dialog

    def _begin_unnamed(self, row: Row) -> None:
        """Keep the new row without a name, now that nothing leads to it."""
        for name, value in _UNNAMED.items():
            row.editors[name].show_value(value)
        row.sheet.store_now()
