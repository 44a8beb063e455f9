"""The papers of a body's year: the minutes book, attendance, hours; chosen in one small window."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.papers.facts import events_of
from app.records.events import Event
from app.records.roster import Unit
from app.records.words import N, said
from app.rules.study import held_in
from app.ui.desk import Desk
from app.ui.dialog import Dialog
from app.ui.exporting import own_desk
from app.ui.form_grid import plain_label
from app.ui.jobs import Job, Tick
from app.ui.printing import for_paper, make_paper, now
from app.ui.quick_box import QuickBox
from app.ui.theme import step

_BODIES = (
    "branch", "party_committee", "group", "central_study_group", "youth_study_group",
)  # fmt: skip
_PAPERS = {
    "book": (N("会议记录簿"), N("封面、目录、全年记录、到会情况、照片和决议索引，可装订成册。")),
    "attendance": (N("考勤表"), N("人员对会议的出席、请假、缺席，附出席率。")),
    "hours": (N("学时表"), N("每人已学学时，对照标准。")),
}

_WIDE = 120


class YearPapers(Dialog):
    """Choose a body, a year and a paper; the paper is made beside the window."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(desk.say(N("年度材料")))
        self.unit = QuickBox("paper_unit", desk.say(N("组织")))
        self.year = QuickBox("paper_year", desk.say(N("年度")))
        self.kinds = QButtonGroup(self)
        self.told = plain_label("", "quiet", wrap=True)
        self.make = QPushButton(desk.say(N("生成")), objectName="make_paper")
        self._lay_out()
        self._offer()
        self.unit.currentIndexChanged.connect(lambda _n: self._tell())
        self.year.currentIndexChanged.connect(lambda _n: self._tell())
        self._tell()
        self.setMinimumWidth(step(_WIDE))

    def start(self) -> Job | None:
        """Make the chosen paper in a job and close."""
        unit = self.desk.store.get(Unit, self.unit.currentData() or "")
        year, chosen = self.year.currentData(), self.kinds.checkedButton()
        if unit is None or not year or chosen is None:
            return None
        self.accept()
        return print_year(self.desk, chosen.objectName(), unit, year)

    def _tell(self) -> None:
        """Say how much there is to print, and how much of it is not final."""
        uid, year = self.unit.currentData(), self.year.currentData()
        store, today = self.desk.store, self.desk.today()
        events = held_in(events_of(store, year, uid), year, today) if uid and year else []
        drafts = sum(event.state != "final" for event in events)
        words = said(N("这一年共有 {n} 次会议活动。"), n=len(events))
        if drafts:
            words = said(
                N("这一年共有 {n} 次会议活动，其中 {drafts} 次未定稿，书页上会标明。"),
                n=len(events),
                drafts=drafts,
            )
        self.told.setText(self.desk.say(words))
        self.make.setEnabled(bool(uid and year))

    def _offer(self) -> None:
        store, today = self.desk.store, self.desk.today()
        units = [unit for unit in store.find(Unit) if unit.kind in _BODIES]
        units.sort(key=lambda unit: (_BODIES.index(unit.kind or ""), unit.id))
        for unit in units:
            self.unit.addItem(unit.short or unit.name, unit.uid)
        first = store.find(Event, order="starts", limit=1)
        oldest = min([e.starts.year for e in first if e.starts], default=today.year)
        for year in range(today.year, min(oldest, today.year) - 1, -1):
            self.year.addItem(self.desk.say(said(N("{y} 年"), y=year)), year)

    def _lay_out(self) -> None:
        say = self.desk.say
        top = QHBoxLayout()
        for box in (self.unit, self.year):
            top.addWidget(box)
        top.addStretch()
        grid = QGridLayout()
        grid.setVerticalSpacing(step(2))
        for row, (name, (title, words)) in enumerate(_PAPERS.items()):
            choice = QRadioButton(say(title), objectName=name)
            choice.setAccessibleDescription(say(words))
            choice.setChecked(row == 0)
            self.kinds.addButton(choice)
            grid.addWidget(choice, row, 0)
            grid.addWidget(plain_label(say(words), "quiet", wrap=True), row, 1)
        grid.setColumnStretch(1, 1)
        cancel = QPushButton(say(N("取消")))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.make.setProperty("role", "primary")
        self.make.setDefault(True)
        self.make.clicked.connect(self.start)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(self.make)
        layout = QVBoxLayout(self)
        edge = step(4)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(step(3))
        layout.addLayout(top)
        layout.addLayout(grid)
        layout.addWidget(self.told)
        layout.addLayout(foot)


def print_year(desk: Desk, name: str, unit: Unit, year: int) -> Job:
    """Make a paper of a body's year; it is read and set beside the window, and may be stopped."""
    paper, made = for_paper(desk), now(desk)
    title = said(
        N("{unit}{year}年{name}"),
        unit=unit.short or unit.name,
        year=year,
        name=said(_PAPERS[name][0]),
    )

    def gather(tick: Tick) -> Any:
        # A long year takes a while to read: over a connection of its own, as an export does.
        with own_desk(paper) as own:
            return _makers()[name](own.store, own.tongue, unit, year, made, tick)

    return make_paper(desk, said(N("打印{name}"), name=title), desk.say(title), gather)


def _makers() -> dict[str, Callable[..., Any]]:
    # ReportLab is slow to come in: only when something is printed.
    from app.papers.gathered_book import book_of
    from app.papers.gathered_life import attendance_of_year, hours_table

    return {"book": book_of, "attendance": _quick(attendance_of_year), "hours": _quick(hours_table)}


def _quick(make: Callable[..., Any]) -> Callable[..., Any]:
    """Let a paper that is gathered at once take a tick it needs not."""

    def made(*given: Any) -> Any:
        *most, _tick = given
        return make(*most)

    return made
