"""What stands above and below the months of the year planner: choice, papers, what is owed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.records.words import N
from app.tabs.planning.plan_print import year_papers
from app.tabs.planning.required_grid import RequiredGrid
from app.tabs.planning.year_choice import YearChoice
from app.ui.desk import Desk
from app.ui.form_grid import plain_label
from app.ui.theme import icon, step

_OPEN = "planner/required"
# The required meetings have at least one part of so many of the height.
_LEAST_PART = 4
_LEGEND = N("✓ 已办；斜纹放假，方框调休上班，圆点有安排；拖动或按 Ctrl+方向键调整")


class YearHead(QWidget):
    """Hold the choice of year and unit, what the signs mean, and what can be made of the year."""

    copy_wanted = Signal()
    side_wanted = Signal(bool)
    required_wanted = Signal(bool)

    def __init__(self, desk: Desk, choice: YearChoice) -> None:
        super().__init__()
        self._desk, self._choice = desk, choice
        say = desk.say
        legend = plain_label(say(_LEGEND), "small", wrap=True)
        legend.setMinimumWidth(step(30))
        self.copy = QPushButton(icon("copy"), say(N("照搬上年计划…")), objectName="copy_last_year")
        self.copy.clicked.connect(self.copy_wanted)
        self.print = self._tool("planner_print", "print", N("打印"))
        self.print.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.print.setMenu(self._papers())
        self.required = QPushButton(say(N("应开会议")), objectName="show_required", checkable=True)
        self.required.setProperty("role", "toggle")
        self.required.clicked.connect(self.required_wanted)
        self.sided = self._tool("show_side", "columns", N("上级要点和计划空缺"))
        self.sided.setCheckable(True)
        self.sided.clicked.connect(self.side_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(step(2))
        for box in (choice.year_box, choice.unit_box):
            row.addWidget(box)
        row.addWidget(legend, 1)
        for widget in (self.copy, self.required, self.print, self.sided):
            row.addWidget(widget)

    def _tool(self, name: str, picture: str, words: str) -> QToolButton:
        button = QToolButton(icon=icon(picture), autoRaise=True, objectName=name)
        button.setToolTip(self._desk.say(words))
        button.setAccessibleName(self._desk.say(words))
        return button

    def _papers(self) -> QMenu:
        menu = QMenu(self)
        for words, make in year_papers():
            action = menu.addAction(self._desk.say(words))
            action.triggered.connect(
                lambda _=False, make=make: make(self._desk, self._choice.unit, self._choice.year)
            )
        return menu


class Beneath(QWidget):
    """Show beneath the year, once it is wanted, which required meetings it owes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("beneath_year")
        self._desk = desk
        self._year: tuple[str | None, int] = (None, desk.today().year)
        self.grid: RequiredGrid | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._dress()

    @property
    def is_open(self) -> bool:
        """Tell whether the grid is in sight."""
        return self._desk.memory.text(_OPEN) == "1"

    def show_year(self, unit: str | None, year: int) -> None:
        """Show what a unit, or every unit, owes in a year."""
        self._year = unit, year
        self._dress()

    def set_open(self, on: bool) -> None:
        """Bring the grid in sight or take it away."""
        self._desk.memory.keep(_OPEN, "1" if on else "0")
        self._dress()
        if on and self.grid is not None:
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_part(self, halves: QSplitter) -> None:
        """Take a part of the height below the months, unless it has one already."""
        whole = sum(halves.sizes())
        if self.is_open and halves.sizes()[1] < whole // _LEAST_PART:
            halves.setSizes([whole * 3 // 5, whole - whole * 3 // 5])

    def _dress(self) -> None:
        on = self.is_open
        self.setVisible(on)
        if on and self.grid is None:
            # Read only when it is wanted: the months need none of it.
            self.grid = RequiredGrid(self._desk)
            self._layout.addWidget(self.grid, 1)
        if self.grid is not None and on:
            self.grid.show_year(*self._year)
