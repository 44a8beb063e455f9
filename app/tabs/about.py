"""What the program is, its licence, and the parts of others it is built with."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app import __version__
from app.records.words import N, said
from app.ui.desk import Desk
from app.ui.dialog import Dialog
from app.ui.marking import CLASSIFIED
from app.ui.theme import icon, step

_PARTS = """\
Python — PSF-2.0
Qt, PySide6 — LGPL-3.0
SQLite — public domain · SQLCipher — BSD-3-Clause · sqlcipher3 — Zlib
sqlite-utils — Apache-2.0 · sqlite-fts4 — Apache-2.0
click — BSD-3-Clause · click-default-group — Unlicense
pluggy, tabulate — MIT · python-dateutil — Apache-2.0, BSD-3-Clause
attrs — MIT · typing-extensions — PSF-2.0
ReportLab — BSD-3-Clause
PDFium — BSD-3-Clause, Apache-2.0 · pypdfium2 — Apache-2.0, BSD-3-Clause
Pillow — MIT-CMU · charset-normalizer — MIT
XlsxWriter — BSD-2-Clause
python-docx — MIT · lxml — BSD-3-Clause
icalendar — BSD-2-Clause · tzdata — Apache-2.0
OpenCC (character tables) — Apache-2.0
pypinyin, pinyin-data, phrase-pinyin-data (readings) — MIT
Noto Serif SC, Noto Sans SC — SIL OFL 1.1
LXGW WenKai (as Tongxin Kai) — SIL OFL 1.1
FandolFang (as Tongxin Fang) — GPL with font exception
"""


class About(Dialog):
    """Show name, version, licence and parts."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(desk.say(N("关于同心")))
        picture = QLabel()
        picture.setPixmap(icon("tongxin").pixmap(QSize(64, 64)))
        name = QLabel(desk.say(said(N("同心 {version}"), version=__version__)))
        name.setProperty("role", "title")
        purpose = QLabel(
            desk.say(N("商会协会党务工作台：离线使用，一个文件，一次填写，处处可用。"))
        )
        licence = QLabel(desk.say(N("以 Apache-2.0 许可发布；用到的部件各按其许可：")))
        licence.setProperty("role", "quiet")
        parts = QPlainTextEdit(_PARTS, readOnly=True, objectName="parts")
        secret = QLabel(desk.say(CLASSIFIED), wordWrap=True)
        secret.setProperty("role", "quiet")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(6), step(5), step(6), step(5))
        layout.setSpacing(step(2))
        for widget in (picture, name, purpose, secret, licence, parts, buttons):
            layout.addWidget(widget)
        self.resize(560, 520)
