"""A PIN typed twice, so that nobody shuts himself out by a slip."""

from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from app.records.words import N, Said, said
from app.rules.pins import LONGEST, SHORTEST
from app.ui.desk import Desk
from app.ui.dialog import Dialog
from app.ui.form_grid import plain_label
from app.ui.theme import step

HONEST = N("PIN 只挡住旁人随手翻看：文件没有加密，会用工具的人仍能读出内容。")


class PinDialog(Dialog):
    """Ask for a new PIN; ``pin`` is what was typed once it was accepted."""

    def __init__(self, desk: Desk, title: str | Said, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.pin = ""
        self.setWindowTitle(desk.say(title))
        self.first = _secret("pin_first")
        self.again = _secret("pin_again")
        self.problem = plain_label("", "problem", wrap=True)
        self.problem.hide()
        buttons = QDialogButtonBox()
        keep = buttons.addButton(desk.say(N("设定")), QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setProperty("role", "primary")
        buttons.addButton(desk.say(N("取消")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        layout = QFormLayout(self)
        layout.setContentsMargins(step(5), step(5), step(5), step(4))
        layout.setVerticalSpacing(step(3))
        layout.addRow(plain_label(desk.say(HONEST), "quiet", wrap=True))
        for words, box in ((N("新 PIN"), self.first), (N("再输一遍"), self.again)):
            label = plain_label(desk.say(words), "label")
            label.setBuddy(box)
            box.setAccessibleName(desk.say(words))
            layout.addRow(label, box)
        layout.addRow(self.problem)
        layout.addRow(buttons)
        self.setMinimumWidth(step(95))

    def accept(self) -> None:
        """Take the PIN when it is long enough and typed alike twice."""
        pin = self.first.text().strip()
        if not SHORTEST <= len(pin) <= LONGEST:
            words = said(N("PIN 要有 {least} 到 {most} 位。"), least=SHORTEST, most=LONGEST)
            self._tell(words, self.first)
        elif pin != self.again.text().strip():
            self._tell(said(N("两遍输入的不一样，请再输一遍。")), self.again)
        else:
            self.pin = pin
            super().accept()

    def _tell(self, words: Said, box: QLineEdit) -> None:
        self.problem.setText(self._desk.say(words))
        self.problem.show()
        box.setFocus()
        box.selectAll()


def _secret(name: str) -> QLineEdit:
    box = QLineEdit(objectName=name)
    box.setEchoMode(QLineEdit.EchoMode.Password)
    box.setMaxLength(LONGEST)
    return box
