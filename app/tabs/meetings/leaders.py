"""Double organisational life: how often each leader took part in the own branch in a year."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.papers.dossier import lives_of
from app.records.events import Event
from app.records.roster import Post
from app.records.words import N, said
from app.rules.double_life import Life
from app.store.rows import Changes
from app.ui.desk import Desk
from app.ui.empty import Empty
from app.ui.form_grid import plain_label
from app.ui.lines import Lines, line_of
from app.ui.quick_box import QuickBox
from app.ui.row_table import RowTable
from app.ui.theme import step

_HEADS = (N("姓名"), N("次数"), N("最近一次"))
_READS = frozenset({"event", "attendance", "membership", "post", "person", "unit"})


class LeadersView(QWidget):
    """Choose a year; each leader of the Party committee is a row, what counts stands beside it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.year = QuickBox("life_year", desk.say(N("年度")))
        self.words = plain_label("", "quiet", wrap=True)
        heads = [desk.say(head) for head in _HEADS]
        self.table = RowTable(desk.say(N("双重组织生活")), heads, wide=(0,))
        self.table.setObjectName("leaders")
        self.lines = Lines(desk, "leader_events")
        self.lines.setAccessibleName(desk.say(N("计入的活动")))
        self.table.currentCellChanged.connect(lambda *_places: self._show_events())
        self.table.entered_row.connect(self.lines.setFocus)
        self.year.activated.connect(lambda _n: self.refresh())
        self._lay_out()
        desk.news.changed.connect(self._hear)

    def refresh(self) -> None:
        """Count again."""
        year = self.year.currentData() or self.desk.today().year
        found = lives_of(self.desk.store, year)
        self.table.show_rows([(life, self._cells(life)) for life in found])
        words = N("党委班子成员以普通党员身份参加所在支部、党小组的组织生活；出席的自动计入。")
        self.words.setText(self.desk.say(words))
        self._stack.setCurrentIndex(0 if found else 1)
        self._show_events()

    def showEvent(self, event: QShowEvent) -> None:
        """Be up to date whenever it is looked at."""
        super().showEvent(event)
        self._offer()
        self.refresh()

    def _cells(self, life: Life) -> tuple[str, ...]:
        last = max((str(event.starts)[:10] for event in life.events), default="")
        return self.desk.tongue.title("person", life.person), str(len(life.events)), last

    def _show_events(self) -> None:
        life = self.table.chosen()
        events = life.events if isinstance(life, Life) else ()
        self.lines.show_lines(
            [line_of(self.desk, event, "title", ("starts", "kinds", "units")) for event in events]
        )

    def _offer(self) -> None:
        first = self.desk.store.find(Event, order="starts", limit=1)
        today = self.desk.today()
        oldest = min([event.starts.year for event in first if event.starts], default=today.year)
        chosen = self.year.currentData()
        self.year.clear()
        for year in range(today.year, min(oldest, today.year) - 1, -1):
            self.year.addItem(self.desk.say(said(N("{y} 年"), y=year)), year)
        self.year.setCurrentIndex(max(self.year.findData(chosen), 0))

    def _hear(self, changes: Changes) -> None:
        if self.isVisible() and _READS & changes.rows.keys():
            self.refresh()

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.addWidget(self.year)
        tools.addWidget(self.words, 1)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(step(4))
        row.addWidget(self.table, 2)
        row.addWidget(self.lines, 3)
        words = N("还没有党委班子成员的任职。在“组织”里记下任职和所在支部，这里自动统计。")
        none = Empty(self.desk, Post, "unit", words, N("打开组织"))
        none.explain(filtered=False)
        none.new_wanted.connect(lambda: self.desk.news.open("unit", ""))
        self._stack = QStackedLayout()
        self._stack.addWidget(both)
        self._stack.addWidget(none)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(2))
        layout.addLayout(tools)
        layout.addLayout(self._stack, 1)
