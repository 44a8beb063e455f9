"""The window that changes one field of many records: what, to whom, and what it would do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.records.describe import Record
from app.records.words import N, Problem, said
from app.rules.bulk import CLEAR, WAYS, Change, fields_for_many, usual, ways_of
from app.ui.bulk import Effects, changing, effects
from app.ui.desk import Desk
from app.ui.dialog import Dialog
from app.ui.editors import Editor, editor_of
from app.ui.exporting import own_desk
from app.ui.form_grid import plain_label
from app.ui.jobs import Job, Tick
from app.ui.portions import in_portions
from app.ui.row_table import RowTable
from app.ui.theme import step

_SHOWN = 1000
_PAUSE_MS = 250


class BulkDialog(Dialog):
    """Change a field of the chosen records, or of all the list is filtered to."""

    def __init__(
        self,
        desk: Desk,
        cls: type[Record],
        chosen: Sequence[str],
        every: Sequence[str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(desk.say(said(N("批量修改{label}"), label=said(cls.label))))
        self._desk, self._cls = desk, cls
        self._scopes = [uids for uids in (list(chosen), list(every)) if uids]
        self._effects = Effects((), 0)
        self._job: Job | None = None
        self._editors: dict[str, Editor] = {}
        self._later = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._later.timeout.connect(self.look)
        self.scope, self.field, self.way = QComboBox(), QComboBox(), QComboBox()
        self.values = QStackedWidget()
        self.problem = plain_label("", "problem", wrap=True)
        heads = [desk.say(head) for head in (N("名称"), N("原来"), N("改后"), N("说明"))]
        self.table = RowTable(desk.say(N("会怎样改")), heads, (0, 1, 2))
        self.summary = plain_label("", "label", wrap=True)
        self.go = QPushButton()
        self._fill(len(chosen), len(every))
        self._lay_out()
        self._turn()
        self.look()

    @property
    def editor(self) -> Editor:
        """Return the box for the value of the chosen field."""
        field = self.field.currentData()
        if field.name not in self._editors:
            made = editor_of(self._desk, field)
            made.changed.connect(lambda _name: self._later.start())
            made.left.connect(lambda _name: self._later.start())
            self._editors[field.name] = made
            self.values.addWidget(made.widget)
            self._set_order(made.widget)
        return self._editors[field.name]

    def _set_order(self, value: QWidget) -> None:
        """Let Tab go from the way to the value, which was made after the table."""
        before: QWidget = self.way
        for each in (value, *value.findChildren(QWidget)):
            here = each.window() is self  # a list of suggestions is a window of its own
            if here and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(before, each)
                before = each

    def change(self) -> Change | None:
        """Return the change that is asked for; None, and why, while there is none."""
        field, way = self.field.currentData(), self.way.currentData()
        if way == CLEAR:
            self._tell("")
            return Change(field, way)
        problem = self.editor.problem()
        try:
            value = field.kind.parse(self.editor.raw()) if problem is None else None
        except Problem as found:
            problem = found
        self._tell(self._desk.say(problem.what) if problem else "")
        empty = problem is None and value == field.kind.empty and value is not False
        return None if problem or empty else Change(field, way, value)

    def look(self) -> None:
        """Say in a job what the change would do."""
        self._later.stop()
        if self._job is not None:
            self._job.stop()
        change, desk, cls, uids = self.change(), self._desk, self._cls, self.scope.currentData()
        if change is None:
            self._show(Effects((), 0))
            hint = N("选好栏目、写好新的内容，这里就列出每一条改前改后的样子。")
            self.summary.setText(self._desk.say(hint))
            return

        def work(tick: Tick) -> Effects:
            with own_desk(desk) as own:
                return effects(own.store, cls, uids, change, own.tongue, tick)

        def done(found: Effects) -> None:
            if isValid(self):
                self._show(found)

        self._job = desk.jobs.start(said(N("预览批量修改")), work, done)
        self.go.setEnabled(False)

    def apply(self) -> None:
        """Make the change in one step."""
        change = self.change()
        if change is None or not self._effects.uids:
            return
        desk, label = self._desk, said(self._cls.label)
        work = changing(desk.store, self._cls, self._effects.uids, change, self)
        n = in_portions(desk, said(N("批量修改{label}"), label=label), work, self)
        if n is not None:
            words = said(N("已修改 {n} 条{label}，按 Ctrl+Z 可一次撤销。"), n=f"{n:,}", label=label)
            desk.news.say(desk.say(words))
            self.accept()

    def done(self, code: int) -> None:
        """Stop looking when the window is closed."""
        self._later.stop()
        if self._job is not None:
            self._job.stop()
        super().done(code)

    def _turn(self) -> None:
        """Offer the ways of the chosen field and the box for its value."""
        self.way.clear()
        for way in ways_of(self.field.currentData()):
            self.way.addItem(self._desk.say(WAYS[way]), way)
        self.values.setCurrentWidget(self.editor.widget)
        self._ask()

    def _ask(self) -> None:
        self.values.setVisible(self.way.currentData() != CLEAR)
        self._later.start()

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _show(self, found: Effects) -> None:
        self._effects = found
        say, empty = self._desk.say, self._desk.say(N("（空）"))
        self.table.show_rows(
            [
                (each, (each.title, each.old or empty, each.new or empty, each.problem))
                for each in found.some[:_SHOWN]
            ]
        )
        n = len(found.uids)
        parts = [said(N("将修改 {n} 条"), n=f"{n:,}")]
        if found.same:
            parts.append(said(N("{n} 条本来就是这样"), n=f"{found.same:,}"))
        if wrong := len(found.some) - n:
            parts.append(said(N("{n} 条不能改，原因在表里"), n=f"{wrong:,}"))
        if len(found.some) > _SHOWN:
            parts.append(said(N("表里先列出 {n} 条"), n=f"{_SHOWN:,}"))
        all_ = say(N("，")).join(map(say, parts))
        self.summary.setText(say(said(N("{parts}。"), parts=all_)))
        self.go.setText(say(said(N("修改 {n} 条"), n=f"{n:,}")))
        self.go.setEnabled(bool(n))

    def _fill(self, chosen: int, every: int) -> None:
        say = self._desk.say
        words = (
            said(N("选中的 {n} 条"), n=f"{chosen:,}") if chosen else None,
            said(N("列表里的全部 {n} 条"), n=f"{every:,}") if every else None,
        )
        for text, uids in zip(filter(None, words), self._scopes, strict=True):
            self.scope.addItem(say(text), uids)
        for field in fields_for_many(self._cls):
            self.field.addItem(say(field.label), field)
        self.field.setCurrentIndex(usual(self._cls))
        for box, name in (
            (self.scope, N("改哪些")),
            (self.field, N("改哪一栏")),
            (self.way, N("怎样改")),
        ):
            box.setAccessibleName(say(name))
        self.scope.activated.connect(lambda _row: self.look())
        self.field.activated.connect(lambda _row: self._turn())
        self.way.activated.connect(lambda _row: self._ask())

    def _lay_out(self) -> None:
        say = self._desk.say
        top, foot = QHBoxLayout(), QHBoxLayout()
        for box in (self.scope, self.field, self.way):
            top.addWidget(box)
        top.addWidget(self.values, 1)
        for box in (self.scope, self.field, self.way):
            top.setAlignment(box, Qt.AlignmentFlag.AlignTop)
        cancel = QPushButton(say(N("取消")))
        cancel.clicked.connect(self.reject)
        self.go.setProperty("role", "primary")
        self.go.clicked.connect(self.apply)
        foot.addWidget(self.summary, 1)
        for button in (cancel, self.go):
            button.setAutoDefault(False)
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        edge = step(4)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(step(3))
        layout.addLayout(top)
        layout.addWidget(self.problem)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)
        room = self.screen().availableSize()
        self.resize(min(step(220), room.width() - 80), min(step(140), room.height() - 80))
