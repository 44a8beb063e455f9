"""The window in front of a file that several people use: who are you, and your PIN."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.records.words import N, Said, said
from app.rules.pins import LONGEST, wait_after
from app.store.file import EXTENSION
from app.ui.desk import Desk
from app.ui.form_grid import plain_label
from app.ui.operating import able, recover, sign_in
from app.ui.pin_dialog import HONEST
from app.ui.theme import icon, step

_SECOND_MS = 1_000
_FORGOTTEN = N("请可查看全部谈话的操作人在“组织—操作人”里替您重设；他也忘了，就输入恢复码。")


class SignIn(QMainWindow):
    """Ask who works now; show nothing of the file before that is answered."""

    signed = Signal()
    open_wanted = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._failures = self._left = 0
        self._clock = QTimer(self, interval=_SECOND_MS)
        self._clock.timeout.connect(self._tick)
        name = desk.store.path.name.removesuffix(EXTENSION)
        self.setWindowTitle(desk.say(said(N("{name} — 登入 — 同心"), name=name)))
        self.who = QComboBox(objectName="who")
        for operator in able(desk.store):
            self.who.addItem(operator.name, operator.uid)
        last = desk.memory.text("operator")
        self.who.setCurrentIndex(max(0, self.who.findData(last)))
        self.pin = QLineEdit(objectName="pin", maxLength=LONGEST)
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.code = QLineEdit(objectName="code")
        self.problem = plain_label("", "problem", wrap=True)
        self.problem.hide()
        self._build(name)
        if self.who.count():
            self.pin.setFocus()
        else:
            self._unfold(N("没有能登入的操作人，请输入打开登入时抄下的恢复码。"))

    def enter(self) -> None:
        """Sign in with what is typed, or say that it is not right."""
        if self._left:
            return
        chosen = next((o for o in able(self.desk.store) if o.uid == self.who.currentData()), None)
        typed = self.pin.text()
        self.pin.clear()
        if chosen is not None and sign_in(self.desk.store, chosen, typed, self.desk.today()):
            self.desk.memory.keep("operator", chosen.uid)
            self.signed.emit()
            return
        self._fail(N("PIN 不对，请再输一次。"))

    def recover(self) -> None:
        """Open the file with the code that was written down when signing in was switched on."""
        if self._left:
            return
        typed = self.code.text()
        self.code.clear()
        if not recover(self.desk.store, typed):
            self._fail(N("恢复码不对，请核对抄下的那一张。"))
            return
        self.desk.ask.tell(
            N("已用恢复码打开，登入已关闭。"), N("请在“组织—操作人”里重设 PIN，再打开登入。")
        )
        self.signed.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that nobody signed in."""
        self.closed.emit()
        super().closeEvent(event)

    def _fail(self, words: str) -> None:
        self._failures += 1
        self._left = wait_after(self._failures)
        self._tell(said(words))
        if self._left:
            self._clock.start()
            self._count()
        self.pin.setFocus()

    def _tick(self) -> None:
        self._left -= 1
        self._count()

    def _count(self) -> None:
        for widget in (self.pin, self.code, self.go):
            widget.setEnabled(not self._left)
        if self._left:
            self._tell(said(N("输错多次，{n} 秒后再试。"), n=self._left))
        else:
            self._clock.stop()
            self.problem.hide()
            self.pin.setFocus()

    def _tell(self, words: Said) -> None:
        self.problem.setText(self.desk.say(words))
        self.problem.show()

    def _build(self, name: str) -> None:
        say = self.desk.say
        body = QWidget(objectName="page")
        column = QVBoxLayout(body)
        column.setContentsMargins(step(12), step(8), step(12), step(6))
        column.setSpacing(step(4))
        picture = QLabel()
        picture.setPixmap(icon("tongxin").pixmap(QSize(step(14), step(14))))
        head = QHBoxLayout()
        head.setSpacing(step(4))
        head.addWidget(picture)
        head.addWidget(plain_label(name, "title", wrap=True), 1)
        column.addLayout(head)
        form = QFormLayout()
        form.setVerticalSpacing(step(3))
        for words, box in ((N("操作人"), self.who), (N("PIN"), self.pin)):
            label = plain_label(say(words), "label")
            label.setBuddy(box)
            box.setAccessibleName(say(words))
            form.addRow(label, box)
        column.addLayout(form)
        column.addWidget(self.problem)
        self.go = self._button(N("登入"), "primary", self.enter)
        self.pin.returnPressed.connect(self.enter)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(plain_label(say(HONEST), "quiet", wrap=True))
        column.addStretch()
        column.addWidget(self._recovery())
        other = self._button(N("打开别的文件…"), "link", partial(self.open_wanted.emit, None))
        column.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)
        self.setCentralWidget(body)
        self.resize(step(150), step(110))
        room = self.screen().availableGeometry()
        self.move(room.center() - self.rect().center())

    def _recovery(self) -> QWidget:
        say = self.desk.say
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        self.forgot = self._button(N("忘了 PIN？"), "link", lambda: self._unfold(_FORGOTTEN))
        self.code.setPlaceholderText(say(N("打开登入时抄下的恢复码")))
        self.code.setAccessibleName(say(N("恢复码")))
        self.code.returnPressed.connect(self.recover)
        self.code.hide()
        row.addWidget(self.forgot)
        row.addWidget(self.code, 1)
        return box

    def _unfold(self, words: str) -> None:
        self.forgot.setEnabled(False)
        self._tell(said(words))
        self.code.show()
        self.code.setFocus()

    def _button(self, words: str, role: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(self.desk.say(words))
        button.setProperty("role", role)
        button.clicked.connect(lambda _=False: act())
        return button
