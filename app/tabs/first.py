"""The first window: three doors, the files used last, and what does not belong here."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.records.words import N
from app.ui.cut_label import CutLabel
from app.ui.door import Door, quiet
from app.ui.frame import StatusLine
from app.ui.jobs import Jobs
from app.ui.language import say
from app.ui.scrolling import Scroller
from app.ui.theme import icon, step
from app.ui.tips import plain_tip

# As much of a file's name as is shown, in quarters of a line.
_NAME, _MIDDLE = 90, Qt.TextElideMode.ElideMiddle
_DOORS = (
    ("new-file", N("新建文件"), N("从空白开始，建立本单位的资料文件。")),
    ("open", N("打开文件"), N("继续使用电脑或U盘上已有的资料。")),
    ("sample", N("看看样例协会"), N("虚构的协会和企业，试完一键丢弃。")),
)


class Doors(QMainWindow):
    """Offer the three ways to begin."""

    new_wanted = Signal()
    open_wanted = Signal(object)
    sample_wanted = Signal()
    closed = Signal()

    def __init__(self, recent: Sequence[Path], jobs: Jobs) -> None:
        super().__init__()
        self.setWindowTitle(say(N("同心")))
        self.setStatusBar(StatusLine(jobs))
        self._jobs = jobs
        jobs.changed.connect(self._busy)
        body = QWidget(objectName="page")
        column = QVBoxLayout(body)
        column.setContentsMargins(step(10), step(10), step(10), step(6))
        column.setSpacing(step(5))
        column.addLayout(_head())
        column.addLayout(self._doors())
        if recent:
            column.addLayout(self._recent(recent))
        column.addStretch()
        column.addWidget(quiet(N("涉密内容不得录入本程序。资料只存在您选定的文件里，不会上传。")))
        scroll = Scroller()
        scroll.setWidget(body)
        self.setCentralWidget(scroll)
        self.resize(step(210), step(130))
        self._busy()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that nothing was chosen."""
        self.closed.emit()
        super().closeEvent(event)

    def _busy(self) -> None:
        self.centralWidget().setEnabled(self._jobs.running is None)

    def _doors(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(step(4))
        acts = (self.new_wanted.emit, lambda: self.open_wanted.emit(None), self.sample_wanted.emit)
        for (picture, title, words), act in zip(_DOORS, acts, strict=True):
            card = Door(picture, say(title), say(words))
            card.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(card, 1)
        return row

    def _recent(self, recent: Sequence[Path]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(step(0.5))
        heading = QLabel(say(N("最近使用")))
        heading.setProperty("role", "heading")
        column.addWidget(heading)
        for path in recent[:5]:
            column.addLayout(self._file(path))
        return column

    def _file(self, path: Path) -> QHBoxLayout:
        button = QPushButton(icon("file"), "")
        button.setProperty("role", "link")
        name = button.fontMetrics().elidedText(path.name, _MIDDLE, step(_NAME))
        # An ampersand in a file name is no shortcut mark.
        button.setText(name.replace("&", "&&"))
        button.setToolTip(plain_tip(str(path)))
        button.setAccessibleName(str(path))
        button.setEnabled(path.is_file())
        button.clicked.connect(lambda: self.open_wanted.emit(path))
        folder = CutLabel("quiet")
        folder.setText(str(path.parent))
        row = QHBoxLayout()
        row.addWidget(button)
        row.addWidget(folder, 1)
        return row


def _head() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(step(4))
    picture = QLabel()
    picture.setPixmap(icon("tongxin").pixmap(QSize(step(14), step(14))))
    words = QVBoxLayout()
    words.setSpacing(step(1))
    name = QLabel(say(N("同心")))
    name.setProperty("role", "title")
    words.addStretch()
    words.addWidget(name)
    words.addWidget(quiet(N("商会协会党务工作台")))
    words.addStretch()
    row.addWidget(picture)
    row.addLayout(words, 1)
    return row
