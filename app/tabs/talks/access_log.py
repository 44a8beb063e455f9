"""Who looked at talks, printed and exported them: times, names of operators, numbers of talks."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records.talks import Talk
from app.records.words import N, said
from app.store.access import ACTS, Access, accesses
from app.tabs.talks.coverage_grid import Grid, Mark, Marks
from app.ui.desk import Desk
from app.ui.form_grid import plain_label

_WHAT = N(
    "只记时间、操作人和谈话编号，不记内容。停留两秒算查看；命令行的导出和打印也记在这里。"
    "可查看全部谈话的人看到全部记录，别人只看到自己的。"
)


class AccessLog(QWidget):
    """List what was done with talks, newest first; Enter opens the talk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: list[Access] = []
        self.grid = Grid("access")
        self.grid.setAccessibleName(desk.say(N("查看记录")))
        self.grid.entered.connect(self._open)
        self.count = plain_label("", "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(plain_label(desk.say(_WHAT), "quiet", wrap=True))
        layout.addWidget(self.grid, 1)
        layout.addWidget(self.count)

    def showEvent(self, event: QShowEvent) -> None:
        """Be up to date whenever it is looked at."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read the log again."""
        say, title = self._desk.say, self._desk.tongue.title
        self._shown = accesses(self._desk.store)
        heads = [say(word) for word in (N("时间"), N("操作人"), N("事项"), N("谈话编号"))]
        shown = self._shown
        numbers = {uid: self._number(uid) for uid in {each.uid for each in shown}}

        def cell(row: int, column: int) -> Mark:
            each = shown[row]
            if column == 0:
                return Mark(each.at[:16].replace("T", " "))
            if column == 1:
                return Mark(title("operator", each.operator) if each.operator else say(N("未登入")))
            return Mark(say(ACTS[each.act]) if column == 2 else numbers[each.uid])

        self.grid.show_marks(Marks(heads, len(shown), cell, plain=4), wide=3)
        self.count.setText(say(said(N("共 {total} 条"), total=f"{len(shown):,}")))

    def _number(self, uid: str) -> str:
        talk = self._desk.store.get(Talk, uid)
        return talk.number or uid if talk else self._desk.say(N("已不在，或不在可见范围"))

    def _open(self, row: int, _column: int) -> None:
        if self._desk.store.get(Talk, self._shown[row].uid) is not None:
            self._desk.news.open("talk", self._shown[row].uid)
