"""The talks proposed for this month: Enter begins one, a button prints its blank form."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.records.choices import RELATIONS
from app.records.words import N, said
from app.rules.coverage import Suggestion
from app.ui.desk import Desk
from app.ui.form_grid import plain_label
from app.ui.lines import Line, Lines
from app.ui.theme import icon, step


class _Proposed(Lines):
    """List proposals; to open one is to begin it."""

    begun = Signal(int)

    def _open(self, row: int) -> None:
        if self.line(row):
            self.begun.emit(row)


class Proposals(QWidget):
    """Show whom to talk with this month, the oldest gap first."""

    begun = Signal(object)
    blank_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: list[Suggestion] = []
        say = desk.say
        self.hint = plain_label("", "quiet", wrap=True)
        self.lines = _Proposed(desk, "proposals")
        self.lines.setAccessibleName(say(N("本月建议")))
        self.lines.begun.connect(lambda row: self.begun.emit(self._shown[row]))
        self.lines.currentRowChanged.connect(lambda _row: self._offer())
        self.blank = QPushButton(icon("print"), say(N("空白谈话表和以往谈话")), objectName="blank")
        self.blank.clicked.connect(self.blank_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(2))
        layout.addWidget(plain_label(say(N("本月建议")), "heading"))
        layout.addWidget(self.hint)
        layout.addWidget(self.lines, 1)
        layout.addWidget(self.blank, 0, Qt.AlignmentFlag.AlignLeft)

    def chosen(self) -> Suggestion | None:
        """Return the proposal in hand."""
        row = self.lines.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def show_these(self, proposed: Sequence[Suggestion], is_now: bool) -> None:
        """Show proposals; of an earlier year there are none."""
        say = self._desk.say
        self._shown = list(proposed)
        self.lines.show_lines([self._line(each) for each in proposed])
        if proposed:
            words = N("间隔最久的在前。按 Enter 开始这次谈话，内容之外都已填好。")
        else:
            words = N("今年该谈的都谈到了。") if is_now else N("往年不再提出建议。")
        self.hint.setText(say(words))
        self.lines.setVisible(bool(proposed))
        self.blank.setVisible(bool(proposed))
        if proposed and self.lines.currentRow() < 0:
            self.lines.setCurrentRow(0)
        self._offer()

    def _offer(self) -> None:
        self.blank.setEnabled(self.chosen() is not None)

    def _line(self, each: Suggestion) -> Line:
        say, title = self._desk.say, self._desk.tongue.title
        pair = {"one": title("person", each.talker), "other": title("person", each.partner)}
        words = say(said(N("{one} 和 {other}"), **pair))
        last = said(N("上次 {day}"), day=each.last) if each.last else said(N("还没有谈过"))
        relation = say(RELATIONS[each.rule.relation or "members"])
        return Line("talk", f"{each.talker}/{each.partner}", words, relation, say(last), "clock")
