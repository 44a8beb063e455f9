"""The question before a redacted edition: for whom, what else goes, and what is not in it then.

``ask_edition`` is the one call a tab needs; the paper is made by ``make`` with the wish chosen::

    ask_edition(desk, window, N("打印台账"), preview, make, fields=(("item", "note"),))

where ``preview(wish)`` returns ``edition_of(...).left_out`` and ``make(wish)`` makes the paper.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.records import RECORDS
from app.records.parted import names_in
from app.records.words import N, said
from app.rules.redaction import AUDIENCES, LeftOut, Redaction
from app.ui.desk import Desk
from app.ui.dialog import Dialog
from app.ui.editors_flow import FlowLayout
from app.ui.form_grid import plain_label
from app.ui.theme import step

Preview = Callable[[Redaction], Sequence[LeftOut]]
Make = Callable[[Redaction], object]
WHOLE = N("本组织存档（全文）")
_PAUSE_MS, _MOST = 200, 300
_HONEST = N(
    "姓名换成身份，不外传的内容一律不在文件里。程序只认得名册、企业和联系人里的名字，"
    "其他能让人认出来的话，请自己再看一遍。"
)


def ask_edition(
    desk: Desk,
    parent: QWidget,
    title: str,
    preview: Preview,
    make: Make,
    *,
    fields: Sequence[tuple[str, str]] = (),
) -> "EditionAsked":
    """Ask for whom a paper is and make it; ``fields`` are those that may go as a whole."""
    dialog = EditionAsked(desk, parent, title, preview, fields)
    dialog.accepted.connect(lambda: make(dialog.wish()))
    dialog.open()
    return dialog


class EditionAsked(Dialog):
    """Ask for an audience and show what will not be in the paper."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        title: str,
        preview: Preview,
        fields: Sequence[tuple[str, str]] = (),
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._preview = preview
        self.setWindowTitle(desk.say(title))
        self.finished.connect(self.deleteLater)
        self._later = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._later.timeout.connect(self.look)
        self.audience = QComboBox(objectName="audience")
        for key, words in (("", WHOLE), *AUDIENCES.items()):
            self.audience.addItem(desk.say(words), key)
        self.boxes = {field: self._box(*field) for field in fields}
        self.words = QLineEdit(objectName="hidden_words")
        self.words.setPlaceholderText(desk.say(N("用、分开，例如：绰号、项目代号")))
        self.table = _table(desk)
        self._build()
        self.audience.currentIndexChanged.connect(lambda _index: self._turned())
        self.words.textChanged.connect(lambda _text: self._later.start())
        self._turned()

    def wish(self) -> Redaction:
        """Return what is asked for now."""
        audience = self.audience.currentData()
        if not audience:
            return Redaction()
        usual = Redaction(audience)
        keep: set[str] = set()
        drop: set[str] = set()
        for (table, field), box in self.boxes.items():
            is_usual = field in usual.gone(table)
            if box.isChecked() != is_usual:
                (drop if box.isChecked() else keep).add(f"{table}.{field}")
        words = names_in(self.words.text())
        return Redaction(audience, frozenset(keep), frozenset(drop), words=tuple(words))

    def look(self) -> None:
        """Show what the paper will not have."""
        self._later.stop()
        wish = self.wish()
        left = self._preview(wish) if wish.audience else ()
        self.table.setRowCount(min(len(left), _MOST))
        for row, each in enumerate(left[:_MOST]):
            for column, text in enumerate(
                (self.desk.say(each.what), each.instead, str(each.times))
            ):
                self.table.setItem(row, column, QTableWidgetItem(text))
        count = said(N("共隐去 {n} 项。"), n=len(left))
        whole = N("全文：姓名照印，不外传的内容仍不在里面。")
        self.count.setText(self.desk.say(count if wish.audience else whole))

    def _turned(self) -> None:
        audience = self.audience.currentData()
        usual = Redaction(audience)
        for (table, field), box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(bool(audience) and field in usual.gone(table))
            box.setEnabled(bool(audience))
            box.blockSignals(False)
        self.words.setEnabled(bool(audience))
        self.look()

    def _box(self, table: str, field: str) -> QCheckBox:
        box = QCheckBox(self.desk.say(RECORDS[table].field(field).label))
        box.setObjectName(f"{table}.{field}")
        box.toggled.connect(lambda _on: self.look())
        return box

    def _build(self) -> None:
        say = self.desk.say
        self.form = QFormLayout()
        self.form.setVerticalSpacing(step(3))
        self._row(N("给谁看"), self.audience)
        if self.boxes:
            boxes = QWidget()
            flow = FlowLayout(boxes)
            for box in self.boxes.values():
                flow.addWidget(box)
            self._row(N("整栏不给"), boxes)
        self._row(N("还要隐去"), self.words)
        self.count = plain_label("", "quiet")
        buttons = QDialogButtonBox()
        go = buttons.addButton(say(N("生成")), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setProperty("role", "primary")
        buttons.addButton(say(N("取消")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(step(5), step(4), step(5), step(4))
        self.column.setSpacing(step(3))
        self.column.addWidget(plain_label(say(_HONEST), "quiet", wrap=True))
        self.column.addLayout(self.form)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.count)
        self.column.addWidget(buttons)
        self.resize(step(150), step(125))

    def _row(self, words: str, widget: QWidget) -> None:
        label = plain_label(self.desk.say(words), "label")
        label.setBuddy(widget)
        widget.setAccessibleName(self.desk.say(words))
        self.form.addRow(label, widget)


def _table(desk: Desk) -> QTableWidget:
    heads = (N("不在里面的"), N("换成"), N("处数"))
    table = QTableWidget(0, len(heads), objectName="left_out")
    table.setAccessibleName(desk.say(heads[0]))
    table.setHorizontalHeaderLabels([desk.say(head) for head in heads])
    table.verticalHeader().hide()
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.resizeSection(1, step(38))
    header.resizeSection(2, step(14))
    return table
