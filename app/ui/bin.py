"""The recycle bin: what was dropped, and the way back with all that hung on it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.records import RECORDS
from app.records.words import N, Problem, Said, said
from app.store.history import Dropped, dropped, restore
from app.ui import theme
from app.ui.desk import Desk
from app.ui.dialog import Dialog
from app.ui.form_grid import plain_label

_HEADS = (N("删除时间"), N("种类"), N("名称"), N("一同删除"))


class BinDialog(Dialog):
    """List what was dropped, newest first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._found: list[Dropped] = []
        self.setWindowTitle(desk.say(N("回收站")))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(desk.say(N("按种类或名称筛选")))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._show)
        self.filter.returnPressed.connect(self._into_rows)
        self.table = self._make_table()
        self._none = plain_label("", "quiet", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bring = QPushButton(desk.say(N("恢复")))
        self.bring.setProperty("role", "primary")
        self.bring.clicked.connect(self.restore)
        # Enter acts on what has the focus; it must not press a button elsewhere.
        self.bring.setAutoDefault(False)
        self._lay_out()
        self._read()

    def restore(self) -> None:
        """Bring the chosen record back."""
        row = self.table.currentRow()
        if not 0 <= row < self.table.rowCount():
            return
        item = self.table.item(row, 0).data(Qt.ItemDataRole.UserRole)
        try:
            restore(self.desk.store, item.step)
        except Problem as problem:
            self.desk.ask.tell(problem.what)
            return
        self.desk.news.say(self.desk.say(said(N("已恢复“{title}”。"), title=item.title)))
        self._read()

    def _into_rows(self) -> None:
        if self.table.rowCount():
            self.table.setFocus()

    def _read(self) -> None:
        self._found = dropped(self.desk.store)
        self._show()

    def _show(self) -> None:
        words = self.filter.text().strip().lower()
        shown = [item for item in self._found if words in " ".join(self._cells(item)).lower()]
        self.table.setRowCount(len(shown))
        for row, item in enumerate(shown):
            for column, text in enumerate(self._cells(item)):
                self.table.setItem(row, column, QTableWidgetItem(text))
            self.table.item(row, 0).setData(Qt.ItemDataRole.UserRole, item)
        if shown:
            self.table.setCurrentCell(0, 0)
        self.table.setVisible(bool(shown))
        self._none.setVisible(not shown)
        empty = N("没有符合筛选的记录。") if self._found else N("回收站是空的。")
        self._none.setText(self.desk.say(empty))
        self.bring.setEnabled(bool(shown) and not self.desk.store.readonly)

    def _cells(self, item: Dropped) -> tuple[str, ...]:
        more: str | Said = said(N("另有 {n} 条"), n=item.more) if item.more else ""
        label = self.desk.say(RECORDS[item.table].label)
        return item.at[:16].replace("T", " "), label, item.title, self.desk.say(more)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, len(_HEADS))
        table.setObjectName("bin")
        table.setHorizontalHeaderLabels([self.desk.say(head) for head in _HEADS])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setAccessibleName(self.desk.say(N("回收站")))
        # Else Tab walks from cell to cell and never out again.
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        fits = QHeaderView.ResizeMode.ResizeToContents
        for column in (0, 1, 3):
            table.horizontalHeader().setSectionResizeMode(column, fits)
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.itemDoubleClicked.connect(self.restore)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            keys = QShortcut(QKeySequence(key), table)
            keys.setContext(Qt.ShortcutContext.WidgetShortcut)
            keys.activated.connect(self.restore)
        return table

    def _lay_out(self) -> None:
        hint = N("恢复一条记录时，当时跟着它删除的内容也一起回来。")
        close = QPushButton(self.desk.say(N("关闭")))
        close.clicked.connect(self.accept)
        close.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(plain_label(self.desk.say(hint), "quiet", wrap=True), 1)
        foot.addWidget(close)
        foot.addWidget(self.bring)
        layout = QVBoxLayout(self)
        edge = theme.step(4)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(theme.step(3))
        layout.addWidget(self.filter)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._none, 1)
        layout.addLayout(foot)
        word = self.fontMetrics().horizontalAdvance("国")
        self.resize(word * 56, word * 32)
