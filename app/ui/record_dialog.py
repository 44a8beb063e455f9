"""A few fields of one record asked for at once: nothing is kept before the answer is given."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from app.records.describe import Record, build
from app.records.words import Known, N, Problem, Said
from app.ui.desk import Desk
from app.ui.dialog import Dialog
from app.ui.editors import editor_of
from app.ui.editors_core import commit_typing
from app.ui.form_grid import Cell, CellGrid, plain_label, show_trouble
from app.ui.scrolling import Scroller
from app.ui.theme import step

Keep = Callable[[Record], object]
_WIDTH, _ROOM = 130, 90


class RecordDialog(Dialog):
    """Show fields of a record; ``keep`` is called with it once they are right.

    What is wrong stands beside its field, also when ``keep`` itself finds it.
    """

    def __init__(
        self,
        desk: Desk,
        base: Record,
        names: Sequence[str],
        title: str | Said,
        keep: Keep,
        parent: QWidget,
        advice: str | Said = "",
    ) -> None:
        super().__init__(parent)
        self._desk, self._base, self._keep = desk, base, keep
        self.setWindowTitle(desk.say(title))
        cls = type(base)
        self.cells = {n: Cell(cls.field(n), editor_of(desk, cls.field(n))) for n in names}
        for name, cell in self.cells.items():
            cell.editor.show_value(getattr(base, name))
        self._before = {name: cell.editor.raw() for name, cell in self.cells.items()}
        self._general = plain_label("", "problem", wrap=True)
        self._general.hide()
        self._build(desk.say(advice))
        self.finished.connect(self.deleteLater)

    def accept(self) -> None:
        """Keep the record, or show what is wrong and put the cursor there."""
        commit_typing()
        for cell in self.cells.values():
            cell.editor.settle()
        raw = {name: cell.editor.raw() for name, cell in self.cells.items()}
        changed = {name: value for name, value in raw.items() if value != self._before[name]}
        built = build(type(self._base), changed, self._base)
        unknown = tuple(p for cell in self.cells.values() if (p := cell.editor.problem()))
        problems = (*unknown, *built.problems)
        if not problems and built.record is not None:
            try:
                self._keep(built.record)
            except Problem as problem:
                problems = (problem,)
            except Known as known:
                show_trouble(self._general, known)
                return
            else:
                super().accept()
                return
        self._tell(problems)

    def _tell(self, problems: Sequence[Problem]) -> None:
        texts = {problem.field: self._desk.say(problem.what) for problem in reversed(problems)}
        for name, cell in self.cells.items():
            cell.show_problem(texts.get(name, ""))
            cell.editor.set_problem(texts.get(name))
        elsewhere = [text for name, text in texts.items() if name not in self.cells]
        self._general.setText("\n".join(elsewhere))
        self._general.setVisible(bool(elsewhere))
        wrong = [cell for name, cell in self.cells.items() if name in texts]
        if wrong:
            wrong[0].editor.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, advice: str) -> None:
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, step(2), 0)
        inside.setSpacing(step(3))
        if advice:
            inside.addWidget(plain_label(advice, "quiet", wrap=True))
        inside.addWidget(CellGrid(list(self.cells.values())))
        inside.addWidget(self._general)
        inside.addStretch(1)
        scroll = Scroller()
        scroll.setWidget(page)
        buttons = QDialogButtonBox()
        yes = buttons.addButton(self._desk.say(N("保存")), QDialogButtonBox.ButtonRole.AcceptRole)
        yes.setProperty("role", "primary")
        yes.setObjectName("keep")
        buttons.addButton(self._desk.say(N("取消")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(5), step(5), step(5), step(4))
        layout.setSpacing(step(4))
        layout.addWidget(scroll, 1)
        layout.addWidget(buttons)
        room = self.screen().availableSize()
        wanted = page.sizeHint().height() + buttons.sizeHint().height() + step(24)
        self.resize(min(step(_WIDTH), room.width() - _ROOM), min(wanted, room.height() - _ROOM))
