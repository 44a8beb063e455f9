"""Who works with this file: each with a PIN of his own, once the office wants that."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.records.describe import Record
from app.records.operators import Operator
from app.records.words import N, said
from app.rules.pins import digest
from app.store.rows import Changes
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.form_grid import plain_label
from app.ui.look import Derived, Look, Section, Told
from app.ui.page import RecordPage
from app.ui.pin_dialog import HONEST, PinDialog
from app.ui.theme import step

_NONE, _SET, _LEFT = N("未设 PIN"), N("已设 PIN"), N("已停用")


def state_of(desk: Desk, operator: Operator) -> Told:
    """Say whether an operator can sign in."""
    if operator.left:
        return Told(desk.say(_LEFT), "close")
    if operator.pin:
        return Told(desk.say(_SET), "lock", "good")
    return Told(desk.say(_NONE), "warning", "warn")


class PinOf(QWidget):
    """Say whether the shown operator has a PIN, and set one."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__()
        self._desk = desk
        self._record: Operator | None = None
        self.state = plain_label("", "heading")
        self.set = QPushButton(desk.say(N("设定 PIN…")), objectName="set_pin")
        self.set.clicked.connect(self.ask)
        row = QHBoxLayout()
        row.addWidget(self.state)
        row.addWidget(self.set)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(2))
        layout.addLayout(row)
        layout.addWidget(plain_label(desk.say(HONEST), "quiet", wrap=True))
        desk.news.changed.connect(self._hear)

    def show_parent(self, record: Record | None) -> None:
        """Show how it stands with the PIN of an operator."""
        self._record = record if isinstance(record, Operator) else None
        self.setVisible(self._record is not None)
        if self._record is not None:
            self.state.setText(state_of(self._desk, self._record).words)
            self.set.setEnabled(not self._desk.store.readonly)

    def ask(self) -> PinDialog | None:
        """Ask for a new PIN and keep its digest."""
        record = self._record
        if record is None:
            return None
        title = said(N("{name} 的 PIN"), name=record.name)
        dialog = PinDialog(self._desk, title, self.window())
        dialog.accepted.connect(lambda: self._keep(record, dialog.pin))
        dialog.open()
        return dialog

    def _keep(self, record: Operator, pin: str) -> None:
        with self._desk.store.step(said(N("设定 PIN：{name}"), name=record.name)) as writer:
            fresh = self._desk.store.get(Operator, record.uid)
            if fresh is not None:
                writer.put(fresh.having(pin=digest(pin)))

    def _hear(self, changes: Changes) -> None:
        if self._record is not None and self._record.uid in changes.rows.get("operator", ()):
            self.show_parent(self._desk.store.get(Operator, self._record.uid))


_LOOK = Look(
    icon="lock",
    columns=("name", "state", "person", "sees_all"),
    order=(("name", False),),
    sections=(Section(N("操作人"), ("name", "person", "sees_all", "left", "note")),),
    hidden=("pin",),
    extra=(PinOf,),
    derived=(Derived("state", N("登入"), state_of),),
)


class OperatorPage(RecordPage):
    """List the operators of this file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Operator,
            _LOOK,
            empty=N(
                "还没有操作人。一个人用这台电脑就不必设；几个人共用时，各设一个 PIN，"
                "谈话按可见范围各看各的。设好后在“文件”菜单里打开登入。"
            ),
        )
