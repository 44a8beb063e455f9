"""The roll call of an event: filled from the roster of its day, kept in balance."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.papers.dossier import held_of
from app.records.choices import ATTENDANCE
from app.records.describe import Record
from app.records.events import Attendance, Event, Guest
from app.records.roster import Membership, Post
from app.records.words import Known, N, Problem, Said, said
from app.rules.presence import Drift, Roll, drift, is_marked, roll
from app.rules.rolls import due_at
from app.store.listing import suggest
from app.store.rows import Changes, Store, Writer
from app.tabs.meetings.roll_menu import roll_menu
from app.tabs.meetings.roll_notes import RollNotes
from app.tabs.meetings.roll_table import RollTable
from app.tabs.meetings.roll_view import RollView
from app.ui import theme
from app.ui.children import Children
from app.ui.desk import Desk
from app.ui.editors_boxes import LineBox
from app.ui.editors_suggest import Pair, Suggestions
from app.ui.form import Form
from app.ui.form_grid import plain_label


def due_people(store: Store, event: Event) -> list[str]:
    """Return who is due at an event by the roster and the posts of its day."""
    memberships = [m for unit in event.units for m in store.find(Membership, unit=unit)]
    posts = [p for unit in event.units for p in store.find(Post, unit=unit)]
    return due_at(event, memberships, posts)


def call_roll(store: Store, step: Writer, event: Event, before: Event | None) -> None:
    """Fill the roll call of a new event; follow its units and day while nobody was marked."""
    rows = store.find(Attendance, event=event.uid)
    moved = before is not None and _basis(event) != _basis(before)
    untouched = bool(rows) and not any(is_marked(row) for row in rows)
    if before is None or (moved and untouched):
        _follow(step, event, drift(rows, due_people(store, event)))


def _basis(event: Event) -> tuple[object, ...]:
    return event.units, event.kinds, event.starts.date() if event.starts else None


def _follow(step: Writer, event: Event, found: Drift) -> None:
    for row in found.over:
        step.drop(row)
    step.put_many(Attendance().having(event=event.uid, person=uid) for uid in found.lacking)


class RollCall(QWidget):
    """Show who was there: counts, four states per person, reasons, notes."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__()
        self.desk, self.form = desk, form
        self.shown: Event | None = None
        self.table = RollTable(desk, self._store, self)
        self.view = RollView(self.table)
        self.view.setAccessibleName(desk.say(N("考勤")))
        self.counts = _Counts(desk)
        self.notes = RollNotes(desk)
        columns = ("name", "role", "enterprise", "position")
        self.guests = Children(desk, Guest, "event", columns, ("heads",))
        self._build()
        self.view.marked.connect(lambda places, state: self.table.mark(places, state))
        self.view.dropped.connect(self.drop)
        self.view.menu_wanted.connect(self._context)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._context)
        desk.news.changed.connect(self._hear)

    def show_parent(self, record: Record | None) -> None:
        """Show the roll call of an event."""
        self.shown = record if isinstance(record, Event) and record.id else None
        self.guests.show_parent(self.shown)
        self.refresh()

    @property
    def writable(self) -> bool:
        """Tell whether the roll call may be changed."""
        store = self.desk.store
        return self.shown is not None and not store.readonly and not store.sealed(self.shown)

    def refresh(self) -> None:
        """Read the rows again."""
        event = self.shown
        held = held_of(self.desk.store, event) if event else None
        rows = list(held.rows) if held else []
        self.table.writable = writable = self.writable
        self.table.show_rows(rows)
        self.counts.show_roll(roll(rows))
        self.notes.show_held(held)
        found = drift(rows, held.due) if held else Drift((), ())
        self.view.setVisible(bool(rows))
        self.counts.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        words = (
            N("从花名册按当天的组织关系填入，一人一行。")
            if event
            else N("填好名称、类型、组织和开始时间后，这里自动列出应到人员。")
        )
        self.empty.setText(self.desk.say(words))
        self.fill_button.setText(self.desk.say(_drift_words(found, bool(rows))))
        self.fill_button.setVisible(writable and bool(found))
        self.all_button.setVisible(writable and any(row.state != "present" for row in rows))
        self.add_line.setVisible(writable)
        self.hint.setVisible(writable and bool(rows))

    def fill(self) -> None:
        """Bring the roll call into line with the roster; marked rows stay."""
        event = self.shown
        if event is None:
            return
        found = drift(self.table.rows, due_people(self.desk.store, event))
        with self.desk.store.step(said(N("按花名册填考勤")), by=self) as step:
            _follow(step, event, found)
        self.view.setFocus()

    def all_present(self) -> None:
        """Mark everybody present but the observers."""
        places = [n for n, row in enumerate(self.table.rows) if row.state != "observer"]
        self.table.mark(places, "present")

    def add(self, person: str) -> None:
        """Add somebody; whoever is not on the roster comes as an observer."""
        event = self.shown
        if event is None or any(row.person == person for row in self.table.rows):
            return
        state = "present" if person in due_people(self.desk.store, event) else "observer"
        self._store([Attendance().having(event=event.uid, person=person, state=state)])

    def drop(self, places: Sequence[int]) -> None:
        """Take rows out of the roll call."""
        rows = [self.table.rows[n] for n in places if n < len(self.table.rows)]
        if rows and self.writable:
            with self.desk.store.step(self._what(N("移出考勤：{who}"), rows), by=self) as step:
                for row in rows:
                    step.drop(row)

    def _store(self, rows: Sequence[Attendance]) -> bool:
        try:
            with self.desk.store.step(self._what(N("考勤：{who}"), rows), by=self) as step:
                step.put_many(rows)
        except (Problem, Known) as trouble:
            self.desk.news.say(self.desk.say(trouble.what))
            return False
        return True

    def _what(self, words: str, rows: Sequence[Attendance]) -> Said:
        title = self.desk.tongue.title
        if len(rows) > 1:
            return said(words, who=said(N("{n} 人"), n=len(rows)))
        name = "".join(title("person", row.person or "") for row in rows)
        state = "".join(ATTENDANCE.get(row.state or "", "") for row in rows)
        return said(words, who=said(N("{name} {state}"), name=name, state=said(state)))

    def _hear(self, changes: Changes) -> None:
        read = {"attendance", "membership", "post", "person", "vote_rule", "topic"}
        sealed = self.shown is not None and self.shown.uid in changes.rows.get("event", ())
        if self.shown and (sealed or read & changes.rows.keys()):
            self.refresh()

    def _context(self, point: QPoint) -> None:
        places = self.view.places()
        if places and self.writable:
            first = self.table.rows[places[0]]
            menu = roll_menu(self, first, lambda **values: self._set(places, values))
            menu.addAction(self.desk.say(N("移出考勤"))).triggered.connect(
                lambda: self.drop(places)
            )
            menu.popup(self.view.viewport().mapToGlobal(point))

    def _set(self, places: Sequence[int], values: dict[str, Any]) -> None:
        self._store([self.table.rows[n].having(**values) for n in places])

    def _build(self) -> None:
        say = self.desk.say
        self.fill_button = QPushButton(theme.icon("refresh"), "", objectName="fill_roll")
        self.fill_button.clicked.connect(self.fill)
        self.all_button = QPushButton(
            theme.icon("check"), say(N("全部出席")), objectName="all_present"
        )
        self.all_button.clicked.connect(self.all_present)
        self.add_line = LineBox()
        self.add_line.setObjectName("add_person")
        self.add_line.setPlaceholderText(say(N("添加人员：输入姓名")))
        self.add_line.setAccessibleName(say(N("添加人员")))
        self.add_line.setFixedWidth(theme.step(46))
        self._found = Suggestions(self.add_line, self._others)
        self._found.chosen.connect(self._take)
        self.empty = plain_label("", "quiet", wrap=True)
        self.hint = plain_label(
            say(N("方向键选人，1 出席　2 请假　3 缺席　4 列席　5 不计入应到，回车填原因。")),
            "small",
            wrap=True,
        )
        top = QHBoxLayout()
        top.addWidget(self.counts, 1)
        top.addWidget(self.empty, 1)
        for widget in (self.fill_button, self.all_button):
            top.addWidget(widget)
        foot = QHBoxLayout()
        foot.addWidget(self.add_line)
        foot.addWidget(self.hint, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.step(2))
        layout.addLayout(top)
        layout.addWidget(self.notes)
        layout.addWidget(self.view)
        layout.addLayout(foot)
        layout.addWidget(self.guests)

    def _others(self, words: str) -> list[Pair]:
        called = {row.person for row in self.table.rows}
        return [pair for pair in suggest(self.desk.store, "person", words) if pair[0] not in called]

    def _take(self, uid: str, _title: str) -> None:
        self.add_line.clear()
        self.add(uid)


class _Counts(QLabel):
    """Say the counts, which always balance."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(objectName="roll_counts")
        self._desk = desk
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "counts")

    def show_roll(self, found: Roll) -> None:
        """Show the counts."""
        parts = [
            said(N("应到 {n}"), n=found.due),
            said(N("实到 {n}"), n=found.present),
            said(N("请假 {n}"), n=found.leave),
            said(N("缺席 {n}"), n=found.absent),
            said(N("列席 {n}"), n=found.observers),
        ]
        if found.uncounted:
            parts.append(said(N("不计入应到 {n}"), n=found.uncounted))
        if found.due:
            parts.append(said(N("出席率 {n}%"), n=found.share))
        self.setText("　".join(self._desk.say(part) for part in parts))


def _drift_words(found: Drift, has_rows: bool) -> Said:
    if not has_rows:
        return said(N("按花名册填入 {n} 人"), n=len(found.lacking))
    if not found.over:
        return said(N("按花名册补入 {n} 人"), n=len(found.lacking))
    if not found.lacking:
        return said(N("按花名册移出 {n} 人"), n=len(found.over))
    return said(
        N("按花名册补入 {more} 人、移出 {less} 人"), more=len(found.lacking), less=len(found.over)
    )
