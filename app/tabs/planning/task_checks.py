"""The four "together" checks of a major task: how each stands, and what proves it."""

from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from app.records.choices import TOGETHER
from app.records.describe import Record
from app.records.events import Attachment, Event
from app.records.planning import MajorTask
from app.records.words import N, Problem, said
from app.rules.together import CHECK_STATES, Check, checks
from app.store.rows import Changes
from app.tabs.planning.sections import event_lines
from app.ui.attachments import Attachments
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.form_grid import plain_label
from app.ui.lines import Lines
from app.ui.look import Told
from app.ui.theme import icon, step, tokens, tone_colour

MARKS = {
    "whole": ("check", "good"),
    "unproven": ("warning", "warn"),
    "untold": ("warning", "warn"),
    "undated": ("warning", "warn"),
    "set": ("clock", ""),
    "due": ("clock", "warn"),
    "late": ("warning", "bad"),
    "open": ("clock", ""),
}
_OFFERED = 20


def found(desk: Desk, task: MajorTask) -> tuple[Check, ...]:
    """Return how the four checks of a task stand today."""
    store = desk.store
    files, events = store.find(Attachment, task=task.uid), store.find(Event, task=task.uid)
    return checks(task, files, events, desk.today())


def together(desk: Desk, task: MajorTask) -> Told:
    """Say how many of the four checks are done, and what is amiss with the first that is not."""
    every = found(desk, task)
    whole = sum(check.state == "whole" for check in every)
    words = said(N("{done}/{all}"), done=whole, all=len(every))
    if whole == len(every):
        return Told(desk.say(words), "check", "good")
    first = next(check for check in every if check.state != "whole")
    mark, tone = MARKS[first.state]
    what = said(
        N("{count}，{check}：{state}"),
        count=words,
        check=said(TOGETHER[first.name]),
        state=said(CHECK_STATES[first.state]),
    )
    return Told(desk.say(what), mark, tone)


class TaskChecks(QWidget):
    """Show the four checks below the form of a task, each with its events and files."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__()
        self.setObjectName("task_checks")
        self._desk = desk
        self._task: MajorTask | None = None
        self.rows = {name: CheckRow(desk, name) for name in TOGETHER}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(3))
        layout.addWidget(plain_label(desk.say(N("落实情况与佐证")), "heading"))
        for row in self.rows.values():
            layout.addWidget(row)
        desk.news.changed.connect(self._hear)

    def show_parent(self, record: Record | None) -> None:
        """Show the checks of a task."""
        self._task = record if isinstance(record, MajorTask) else None
        self.setVisible(self._task is not None)
        if self._task is not None:
            for check in found(self._desk, self._task):
                self.rows[check.name].show_check(self._task, check)

    def _hear(self, changes: Changes) -> None:
        if self._task is None or not {"attachment", "event", "major_task"} & changes.rows.keys():
            return
        self.show_parent(self._desk.store.get(MajorTask, self._task.uid))


class CheckRow(QFrame):
    """Show one check: its state in words, the events and files that prove it."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self.setObjectName(f"check_{name}")
        self.setProperty("role", "row")
        self._desk, self._name = desk, name
        self._task: MajorTask | None = None
        self.mark = QLabel()
        self.words = plain_label("", "", wrap=True)
        self.events = Lines(desk, f"proof_{name}", fits=True)
        self.events.setAccessibleName(desk.say(said(N("“{check}”的会议活动"), check=self._label())))
        self.files = Attachments(desk, "task", {"task_check": name})
        self.link = QPushButton(
            icon("link", tokens().accent), desk.say(N("关联会议活动…")), objectName=f"prove_{name}"
        )
        self.link.setProperty("role", "link")
        self.link.setEnabled(not desk.store.readonly)
        self.link.clicked.connect(self._offer)
        head = QHBoxLayout()
        head.setSpacing(step(1.5))
        head.addWidget(self.mark)
        head.addWidget(self.words, 1)
        head.addWidget(self.link)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, step(2))
        layout.setSpacing(step(1))
        layout.addLayout(head)
        layout.addWidget(self.events)
        layout.addWidget(self.files)

    def show_check(self, task: MajorTask, check: Check) -> None:
        """Show how the check of a task stands."""
        self._task = task
        picture, tone = MARKS[check.state]
        size = self.fontMetrics().height()
        drawing = icon(picture, tone_colour(tone)).pixmap(QSize(size, size))
        self.mark.setPixmap(drawing)
        words = said(
            N("{check}：{state}"),
            check=self._label(),
            state=said(CHECK_STATES[check.state]),
        )
        if check.day is not None:
            words = said(N("{words}（{day}）"), words=words, day=check.day)
        self.words.setText(self._desk.say(words))
        self.events.show_lines(event_lines(self._desk, list(check.events)))
        self.events.setVisible(bool(check.events))
        self.files.show_parent(task)

    def _label(self) -> Any:
        return said(TOGETHER[self._name])

    def _offer(self) -> None:
        """Offer the events of the task, and the newest others, to be its proof or no longer."""
        task = self._task
        if task is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        store = self._desk.store
        mine = store.find(Event, order="-starts", task=task.uid)
        others = [
            event for event in store.find(Event, order="-starts", limit=_OFFERED) if not event.task
        ]
        for events in (mine, others):
            for event in events:
                action = menu.addAction(self._called(event))
                action.setCheckable(True)
                action.setChecked(event.task == task.uid and self._name in event.task_checks)
                action.toggled.connect(partial(self._prove, event))
            if events is mine and others and mine:
                menu.addSeparator()
        if menu.isEmpty():
            none = menu.addAction(self._desk.say(N("还没有会议与活动。")))
            none.setEnabled(False)
        menu.popup(self.link.mapToGlobal(self.link.rect().bottomLeft()))

    def _called(self, event: Event) -> str:
        day = f"{event.starts:%Y-%m-%d} " if event.starts else ""
        return f"{day}{event.title}".replace("&", "&&")

    def _prove(self, event: Event, on: bool) -> None:
        fresh = self._desk.store.get(Event, event.uid)
        if fresh is None or self._task is None:
            return
        names = {*fresh.task_checks, self._name} if on else {*fresh.task_checks} - {self._name}
        kept = tuple(key for key in TOGETHER if key in names)
        words = (
            N("把“{event}”作为“{check}”的佐证") if on else N("不再把“{event}”作为“{check}”的佐证")
        )
        what = said(words, event=event.title, check=self._label())
        try:
            with self._desk.store.step(what) as writer:
                writer.put(fresh.having(task=self._task.uid, task_checks=kept))
        except Problem as problem:
            self._desk.ask.tell(problem.what)
