"""Whether this file asks who works with it: switched on with a code to write down, and off."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.records.words import N, Problem, said
from app.ui.desk import Desk
from app.ui.dialog import Dialog
from app.ui.form_grid import plain_label
from app.ui.operating import able, in_use, switch_off, switch_on
from app.ui.pin_dialog import HONEST
from app.ui.theme import step

_WHAT = N(
    "一个人用这台电脑，不必打开登入。几个人共用时打开：每次打开文件先选自己、输 PIN，"
    "谈话按可见范围只给谈话人、记录人、书记或支委、党员看；名单、查找、统计、导出和报表都照此办理。"
)


def show_operating(window: Any) -> None:
    """Show over a window whether operators sign in to its file."""
    Operating(window).open()


class Operating(Dialog):
    """Show whether operators sign in, and switch it."""

    def __init__(self, window: Any) -> None:
        desk: Desk = window.desk
        super().__init__(window)
        self.window_, self.desk = window, desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(desk.say(N("操作人登入")))
        self.state = plain_label("", "heading", wrap=True)
        self.problem = plain_label("", "problem", wrap=True)
        self.problem.hide()
        self.switch = QPushButton(objectName="switch")
        self.switch.clicked.connect(self.turn)
        people = QPushButton(desk.say(N("操作人名单…")), objectName="people")
        people.clicked.connect(self._show_people)
        row = QHBoxLayout()
        row.addWidget(self.switch)
        row.addWidget(people)
        row.addStretch()
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(5), step(4), step(5), step(4))
        layout.setSpacing(step(3))
        layout.addWidget(self.state)
        layout.addWidget(plain_label(desk.say(_WHAT), "", wrap=True))
        layout.addWidget(plain_label(desk.say(HONEST), "quiet", wrap=True))
        layout.addLayout(row)
        layout.addWidget(self.problem)
        layout.addWidget(close)
        self.setMinimumWidth(step(130))
        self._show()

    def turn(self) -> None:
        """Switch signing in on or off."""
        store = self.desk.store
        if in_use(store):
            words = N("关闭登入？以后打开文件不再问是谁，谈话人人看得到。")
            if self.desk.ask.sure(words, "", N("关闭登入")):
                switch_off(store)
                self._show()
            return
        try:
            code = switch_on(store)
        except Problem as problem:
            self.problem.setText(self.desk.say(problem.what))
            self.problem.show()
            return
        paper = CodeShown(self.desk, code, self)
        paper.accepted.connect(self._lock)
        paper.rejected.connect(self._give_up)
        paper.open()

    def _give_up(self) -> None:
        switch_off(self.desk.store)
        self._show()

    def _lock(self) -> None:
        self.accept()
        self.window_.lock_wanted.emit()

    def _show(self) -> None:
        store, say = self.desk.store, self.desk.say
        on, number = in_use(store), len(able(store))
        words = (
            N("登入已打开，{n} 位操作人。") if on else N("登入没有打开；设了 PIN 的操作人 {n} 位。")
        )
        self.state.setText(say(said(words, n=number)))
        self.switch.setText(say(N("关闭登入") if on else N("打开登入")))
        limited = store.sight is not None and not store.sight.everything
        self.switch.setEnabled(not store.readonly and not limited)

    def _show_people(self) -> None:
        self.accept()
        self.desk.news.open("operator", "")


class CodeShown(Dialog):
    """Show the recovery code once; it goes on only when it is written down."""

    def __init__(self, desk: Desk, code: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(desk.say(N("恢复码")))
        self.finished.connect(self.deleteLater)
        self.code = plain_label(code, "title")
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF() * 1.6)
        self.code.setFont(font)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = QPushButton(desk.say(N("复制")))
        copy.clicked.connect(lambda: QApplication.clipboard().setText(code))
        row = QHBoxLayout()
        row.addWidget(self.code)
        row.addWidget(copy)
        row.addStretch()
        self.noted = QCheckBox(
            desk.say(N("我已抄在纸上，收在别人拿不到的地方")), objectName="noted"
        )
        buttons = QDialogButtonBox()
        go = buttons.addButton(desk.say(N("打开登入")), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setProperty("role", "primary")
        go.setEnabled(False)
        buttons.addButton(desk.say(N("取消")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.noted.toggled.connect(go.setEnabled)
        words = N("所有人都忘了 PIN 的时候，只有这个恢复码能打开登入窗口。它只显示这一次。")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(5), step(4), step(5), step(4))
        layout.setSpacing(step(3))
        layout.addWidget(plain_label(desk.say(words), "", wrap=True))
        layout.addLayout(row)
        layout.addWidget(self.noted)
        layout.addWidget(buttons)
        self.setMinimumWidth(step(110))
