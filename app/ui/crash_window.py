"""The window that says what happened when the program itself was wrong."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
)

from app.records.words import N
from app.ui.language import say
from app.ui.theme import step


def crash_window(text: str) -> QDialog:
    """Return the window that says what happened and lets it be copied."""
    window = QDialog(QApplication.activeWindow())
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.setWindowTitle(say(N("出错了，资料没有改动")))
    head = QLabel(say(N("程序内部出错，这一步没有做成，资料没有改动。可以继续使用。")))
    hint = QLabel(say(N("请把下面的内容复制给维护人员，里面没有任何记录的文字。")))
    for label in (head, hint):
        label.setWordWrap(True)
    details = QPlainTextEdit(text, readOnly=True, objectName="details")
    details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    buttons = QDialogButtonBox()
    copy = buttons.addButton(say(N("复制")), QDialogButtonBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: QApplication.clipboard().setText(text))
    go_on = buttons.addButton(say(N("继续使用")), QDialogButtonBox.ButtonRole.AcceptRole)
    go_on.setDefault(True)
    buttons.accepted.connect(window.accept)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(step(5), step(5), step(5), step(4))
    layout.setSpacing(step(2))
    for widget in (head, hint, details, buttons):
        layout.addWidget(widget)
    window.resize(620, 380)
    return window
