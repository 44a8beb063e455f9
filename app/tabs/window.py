"""The window of one open file: the six tabs, undo and redo, what is saved, what is at work."""

import datetime as dt
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

import attrs
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.records.words import N, Said, noted, said
from app.store.backup import backup
from app.tabs.dropping import dropped_file, take_in
from app.tabs.finding import add_finding, make_palette
from app.tabs.menus import fill_menus
from app.tabs.standing import banner_of, last_saved, light_and_title, notice_of
from app.tabs.turning import do_again, take_back
from app.ui.desk import Desk
from app.ui.frame import StatusLine
from app.ui.front import front_list
from app.ui.sidebar import Sidebar
from app.ui.theme import step
from app.ui.undoing import TypedUndo
from app.ui.unsaved import may_leave, settle, shown_in

if TYPE_CHECKING:
    from app.ui.palette import Palette
# Narrower windows have no room for words in the sidebar, in quarters of a line.
_ROOMY = 270


@attrs.frozen
class Place:
    """Name one tab before it is made: what shows in the sidebar, and which tables it shows.

    ``views`` are shown as a table is, though no record lies in them.
    """

    title: str | Said
    icon: str
    tables: tuple[str, ...]
    make: Callable[[Desk], QWidget]
    views: tuple[str, ...] = ()


def _home(desk: Desk) -> QWidget:
    from app.tabs.home import HomeTab

    return HomeTab(desk)


def _planning(desk: Desk) -> QWidget:
    from app.tabs.planning import PlanningTab

    return PlanningTab(desk)


def _meetings(desk: Desk) -> QWidget:
    from app.tabs.meetings import MeetingsTab

    return MeetingsTab(desk)


def _talks(desk: Desk) -> QWidget:
    from app.tabs.talks import TalksTab

    return TalksTab(desk)


def _partners(desk: Desk) -> QWidget:
    from app.tabs.partners import PartnersTab

    return PartnersTab(desk)


def _roster(desk: Desk) -> QWidget:
    from app.tabs.roster import RosterTab

    return RosterTab(desk)


_PLANNING = (
    *("work_point", "plan", "plan_item", "major_task"),
    *("plan_gap", "plan_version"),
    *("rule", "exemption", "holiday"),
)
_PARTNERS = (
    "enterprise",
    "contact",
    "agreement",
    "commitment",
    "resource",
    "need",
    "match",
    "publicity",
    "follow_up",
    "follow_up_template",
    "match_weight",
    "synonyms",
    "tag",
    "merge",
    "apart",
)
_MEETINGS = (
    *("event", "attendance", "guest", "topic", "attachment", "correction"),
    *("stage", "poll", "appraisal", "material", "vote_rule", "norm", "stage_template"),
)
_TALKS = (
    *("talk", "item", "voice", "item_step"),
    *("talk_rule", "time_limit", "answer_template", "list_word", "retention", "talk_count"),
)
_ROSTER = ("unit", "person", "membership", "post", "operator")
PLACES = (
    Place(N("首页"), "home", (), _home),
    Place(N("计划"), "planning", _PLANNING, _planning, ("required",)),
    Place(noted("会议与活动", "tab"), "meetings", _MEETINGS, _meetings),
    Place(N("谈心与反馈"), "talks", _TALKS, _talks),
    Place(N("共建"), "partners", _PARTNERS, _partners),
    Place(noted("组织", "tab"), "roster", _ROSTER, _roster),
)


class MainWindow(QMainWindow):
    """Show one open file; ask for other files by signals, close without asking anything."""

    new_wanted = Signal()
    open_wanted = Signal(object)
    sample_wanted = Signal()
    discard_wanted = Signal()
    restart_wanted = Signal()
    dressed = Signal(str)
    lock_wanted = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, places: Sequence[Place] = PLACES) -> None:
        super().__init__()
        self.desk, self.places = desk, tuple(places)
        self._made: dict[int, Any] = {}
        self.setAcceptDrops(True)
        self.setMinimumSize(self.screen().availableSize().boundedTo(QSize(900, 560)))
        self._build()
        add_finding(self)
        fill_menus(self)
        self._typed = TypedUndo(self)
        self._connect()
        self._saved_at = last_saved(self.desk)
        self._light()
        self._recall()

    @cached_property
    def palette_box(self) -> "Palette":
        """Return the box that finds everything, made when it is first opened."""
        return make_palette(self)

    def tab(self, number: int) -> Any:
        """Return a tab, made when it is first asked for."""
        if number not in self._made:
            self._made[number] = made = self.places[number].make(self.desk)
            self._stack.addWidget(made)
        return self._made[number]

    def go(self, number: int) -> None:
        """Show a tab."""
        self._stack.setCurrentWidget(self.tab(number))
        self.sidebar.mark(number)
        self.desk.memory.keep("window/tab", str(number))

    def visit(self, number: int) -> None:
        """Show a tab and put the focus into its list, so that the arrow keys walk there."""
        self.go(number)
        view = self.front_list()
        if view is not None:
            view.table.setFocus()
        elif hasattr(self.tab(number), "begin"):
            self.tab(number).begin()

    def front_list(self) -> Any:
        """Return the list in sight that has the focus, else the first in sight, or None."""
        return front_list(self._stack.currentWidget())

    @property
    def current(self) -> int:
        """Return the number of the tab in sight."""
        return next(n for n, made in self._made.items() if made is self._stack.currentWidget())

    def show_record(self, table: str, uid: str) -> None:
        """Show a record in the tab where it belongs."""
        number = self._number_of(table)
        self.go(number)
        self.tab(number).show_uid(table, uid)

    def show_new(self, table: str, values: dict[str, object]) -> None:
        """Show an empty form in the tab where its record belongs."""
        number = self._number_of(table)
        self.go(number)
        self.tab(number).show_new(table, values)

    def save(self) -> None:
        """Store the form that has the cursor at once, and show what it still lacks."""
        form = QApplication.focusWidget()
        while form is not None and not hasattr(form, "store_now"):
            form = form.parentWidget()
        if form is None:
            self.settle()
            self.status.tell(self.desk.say(N("全部内容都已自动保存。")))
        elif form.store_now() is not None:
            self.status.tell(self.desk.say(N("已保存。")))

    def undo(self) -> None:
        """Take back the latest step of this file, also one of yesterday."""
        take_back(self)

    def redo(self) -> None:
        """Do again what was undone last."""
        do_again(self)

    def begin_filter(self) -> None:
        """Put the cursor into the filter box of the list in sight."""
        view = self.front_list()
        if view is not None:
            view.begin_filter()

    def begin_new(self) -> None:
        """Begin a new record in the list in sight."""
        view = self.front_list() or self._stack.currentWidget()
        if hasattr(view, "begin_new"):
            view.begin_new()

    def back_up(self) -> None:
        """Write a checked copy of the file where the user says."""
        folder = self.desk.ask.folder(self.desk.memory.text("backup/folder"))
        if folder is None:
            return
        store = self.desk.store
        path = backup(store.db, store.path, folder, said(N("备份")))
        self.status.tell(self.desk.say(said(N("已备份到 {name}。"), name=path.name)))

    def show_bin(self) -> None:
        """Show what was dropped."""
        from app.ui.bin import BinDialog

        box = BinDialog(self.desk, self)
        box.exec()
        box.deleteLater()

    def show_settings(self) -> None:
        """Let the user settle language, sizes, papers and the defaults of the office."""
        from app.tabs.settings import Settings

        settings = Settings(self.desk, self)
        settings.dressed.connect(self.dressed)
        settings.restart_wanted.connect(self.restart_wanted)
        settings.open()

    def show_about(self) -> None:
        """Show what the program is."""
        from app.tabs.about import About

        About(self.desk, self).open()

    def fold(self, words: bool) -> None:
        """Show words in the sidebar, or pictures only, whatever the width of the window."""
        self.desk.memory.keep("window/narrow", "0" if words else "1")
        self._fit_sidebar()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the sidebar its pictures only where the page needs the room."""
        super().resizeEvent(event)
        self._fit_sidebar()

    def _fit_sidebar(self) -> None:
        kept = self.desk.memory.text("window/narrow")
        self.sidebar.narrow(kept == "1" or (kept != "0" and self.width() < step(_ROOMY)))

    def dress(self, mode: str, _on: bool = True) -> None:
        """Ask for light, dark or the system's colours."""
        self.desk.memory.keep("theme", mode)
        self.dressed.emit(mode)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is half typed and remember the window; never ask while the disk takes it."""
        if not self.may_leave():
            event.ignore()
            return
        self.remember()
        # Hidden first: what the tabs do when they go still finds the file open.
        self.hide()
        self.closed.emit()
        super().closeEvent(event)

    def may_leave(self) -> bool:
        """Store what is typed; tell whether nothing would be lost with the window."""
        self.settle()
        return may_leave(self.desk, self)

    def remember(self) -> None:
        """Keep the shape of the window for the next one."""
        self.desk.memory.keep_shape("window/geometry", self.saveGeometry())
        self.desk.memory.flush()

    def settle(self) -> None:
        """Store what is being typed: a form keeps its record or its draft when it is left."""
        settle(self)

    def shown(self) -> tuple[str, str] | None:
        """Return table and uid of the record in sight, None when there is none."""
        return shown_in(self._stack.currentWidget())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a data file or a table dragged onto the window."""
        if dropped_file(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the data file dropped here, or look at the table."""
        path = dropped_file(event.mimeData().urls())
        if path:
            event.acceptProposedAction()
            QTimer.singleShot(0, self, lambda: take_in(self, path))

    def _build(self) -> None:
        desk = self.desk
        self.sidebar = Sidebar([(place.title, place.icon) for place in self.places])
        self.status = StatusLine(desk.jobs)
        self.setStatusBar(self.status)
        self._stack = QStackedWidget()
        page = QWidget(objectName="page")
        column = QVBoxLayout(page)
        column.setContentsMargins(step(4), step(3), step(4), step(2))
        column.setSpacing(step(3))
        for banner in (banner_of(desk, self.discard_wanted.emit), notice_of(desk)):
            if banner is not None:
                column.addWidget(banner)
        column.addWidget(self._stack, 1)
        body = QWidget(objectName="page")
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(page, 1)
        self.setCentralWidget(body)
        # Else the first button of the sidebar would wear a focus ring when the program starts.
        body.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        body.setFocus()

    def _connect(self) -> None:
        news = self.desk.news
        news.opened.connect(self.show_record)
        news.created.connect(self.show_new)
        news.said.connect(self.status.tell)
        news.changed.connect(self._saved)
        self.sidebar.chosen.connect(self.visit)

    def _recall(self) -> None:
        if not self.restoreGeometry(self.desk.memory.shape("window/geometry")):
            room = self.screen().availableSize()
            self.resize(min(1440, room.width() - 40), min(900, room.height() - 60))
        last = self.desk.memory.text("window/tab", "0")
        self.go(int(last) if last.isdigit() and int(last) < len(self.places) else 0)

    def _number_of(self, table: str) -> int:
        shown = ((*place.tables, *place.views) for place in self.places)
        return next(n for n, tables in enumerate(shown) if table in tables)

    def _saved(self) -> None:
        self._saved_at = dt.datetime.now().strftime("%H:%M")
        self._light()

    def _light(self) -> None:
        light, title = light_and_title(self.desk, self._saved_at)
        self.status.light.setText(light)
        self.setWindowTitle(title)
