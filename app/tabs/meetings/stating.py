"""The questions on the way of a record: its findings before a step, the reason for a way back."""

from collections.abc import Sequence

import attrs
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.records.events import Correction, Event
from app.records.words import N, Said, said
from app.rules.event_checks import BASIC, CONTENT, ROLL, TOPICS, Finding
from app.store.rows import Store
from app.ui.desk import Desk
from app.ui.dialog import Dialog
from app.ui.editors import editor_of
from app.ui.editors_core import Editor, commit_typing
from app.ui.form_grid import plain_label
from app.ui.theme import icon, step, tokens

_PARTS = {BASIC: N("基本情况"), ROLL: N("考勤"), TOPICS: N("议题"), CONTENT: N("内容")}
_PART = Qt.ItemDataRole.UserRole
# Who works at this computer: offered the next time.
_ME = "meetings/by"


def next_number(store: Store, event: Event) -> int:
    """Return the number of the next correction of an event."""
    kept = store.find(Correction, event=event.uid)
    return max((each.number or 0 for each in kept), default=0) + 1


def who(desk: Desk, label: str) -> Editor:
    """Make a box for the person who does something, begun with who did so last."""
    editor = editor_of(desk, attrs.evolve(Event.field("checker"), label=label))
    last = desk.memory.text(_ME)
    editor.show_value(last if last and desk.tongue.title("person", last) else None)
    return editor


def chosen(desk: Desk, editor: Editor) -> str | None:
    """Return the person in such a box, and remember who it was."""
    uid = str(editor.raw() or "")
    if not uid or editor.problem() is not None or not desk.tongue.title("person", uid):
        return None
    desk.memory.keep(_ME, uid)
    return uid


class ChecksDialog(Dialog):
    """List what to look at; Enter on a line goes there, the button goes on all the same."""

    wanted = Signal(str)

    def __init__(
        self, desk: Desk, title: str, found: Sequence[Finding], yes: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(desk.say(title))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(5), step(5), step(5), step(4))
        layout.setSpacing(step(3))
        head = said(N("有 {n} 处请看一看，都不妨碍继续："), n=len(found))
        clean = said(N("人数、表决、议定事项都对得上，没有要留意的地方。"))
        layout.addWidget(plain_label(desk.say(head if found else clean), "heading", wrap=True))
        self.list = QListWidget(objectName="findings")
        self.list.setAccessibleName(desk.say(head))
        self.list.setWordWrap(True)
        for each in found:
            words = said(N("{part}：{words}"), part=said(_PARTS[each.part]), words=each.words)
            item = QListWidgetItem(icon("warning", tokens().warn), desk.say(words))
            item.setData(_PART, each.part)
            self.list.addItem(item)
        self.list.setVisible(bool(found))
        self.list.itemActivated.connect(self._go)
        layout.addWidget(self.list, 1)
        if found:
            hint = desk.say(N("双击或按回车到那一处去改。"))
            layout.addWidget(plain_label(hint, "small"))
        else:
            layout.addStretch()
        layout.addWidget(plain_label(desk.say(N("核对人")), "label"))
        self.person = who(desk, N("核对人"))
        layout.addWidget(self.person.widget)
        layout.addWidget(buttons(self, yes, N("返回修改")))
        self.resize(step(140), step(100 if found else 50))
        if found:
            self.list.setCurrentRow(0)
            self.list.setFocus()

    def by(self) -> str | None:
        """Return who checked, None when nobody is named."""
        return chosen(self.desk, self.person)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter in the list to the list."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.list.hasFocus():
            self._go(self.list.currentItem())
        else:
            super().keyPressEvent(event)

    def _go(self, item: QListWidgetItem) -> None:
        self.wanted.emit(item.data(_PART))
        self.reject()


class ReasonDialog(Dialog):
    """Ask why a final record is touched; ``does`` names that, ``words`` say what comes of it."""

    def __init__(self, desk: Desk, does: str, words: str | Said, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(desk.say(does))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(5), step(5), step(5), step(4))
        layout.setSpacing(step(2))
        layout.addWidget(plain_label(desk.say(words), "quiet", wrap=True))
        layout.addWidget(plain_label(desk.say(N("理由")), "label"))
        self.text = QPlainTextEdit(objectName="reason")
        self.text.setAccessibleName(desk.say(N("理由")))
        self.text.setTabChangesFocus(True)
        layout.addWidget(self.text)
        self.problem = plain_label("", "problem", wrap=True)
        self.problem.hide()
        layout.addWidget(self.problem)
        layout.addWidget(plain_label(desk.say(N("经办人")), "label"))
        self.person = who(desk, N("经办人"))
        layout.addWidget(self.person.widget)
        layout.addWidget(buttons(self, does, N("取消")))
        self.resize(step(110), step(70))
        self.text.setFocus()

    def reason(self) -> str:
        """Return why."""
        return self.text.toPlainText().strip()

    def by(self) -> str | None:
        """Return who opens it, None when nobody is named."""
        return chosen(self.desk, self.person)

    def accept(self) -> None:
        """Go on only with a reason."""
        commit_typing()
        if not self.reason():
            self.problem.setText(self.desk.say(N("请写明理由。")))
            self.problem.show()
            self.text.setFocus()
            return
        super().accept()


def buttons(dialog: QDialog, yes: str, no: str) -> QDialogButtonBox:
    """Make the two buttons of such a question."""
    say = dialog.desk.say  # type: ignore[attr-defined]
    buttons = QDialogButtonBox()
    agree = buttons.addButton(say(yes), QDialogButtonBox.ButtonRole.AcceptRole)
    agree.setProperty("role", "primary")
    agree.setObjectName("agree")
    buttons.addButton(say(no), QDialogButtonBox.ButtonRole.RejectRole)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons
