"""The agenda of an event: topics in order, one at a time open to write in."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.records.choices import OUTCOMES, VOTE_WAYS
from app.records.describe import Record
from app.records.events import Attendance, Topic
from app.records.words import N, said
from app.rules.presence import roll, uneven
from app.store.rows import Changes
from app.ui import theme
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.form_grid import plain_label
from app.ui.unfolding import Face, Unfolding

FIELDS = (
    "title", "discussion", "decision", "speaker", "outcome", "vote",
    "votes_for", "votes_against", "abstentions",
)  # fmt: skip


class Topics(Unfolding):
    """Keep the topics of one event in their order."""

    def __init__(self, desk: Desk) -> None:
        empty = N("还没有议题。按 Ctrl+Enter 或点“添加议题”，逐条记下讨论和议定事项。")
        super().__init__(desk, Topic, "event", FIELDS, empty)

    def ordered(self, records: list[Record]) -> list[Record]:
        """Return the topics by their place; those without one come last."""
        return sorted(records, key=lambda topic: getattr(topic, "place", None) or 1000)

    def face(self, record: Record, place: int) -> Face:
        """Return number, title, and what came out of it."""
        assert isinstance(record, Topic)
        say = self.desk.say
        parts = [say(OUTCOMES.get(record.outcome or "", ""))]
        if record.votes_for is not None:
            words = N("{for_} : {against} : {neither}")
            votes = (record.votes_for, record.votes_against or 0, record.abstentions or 0)
            parts.append(say(said(words, for_=votes[0], against=votes[1], neither=votes[2])))
        elif record.vote:
            parts.append(say(VOTE_WAYS.get(record.vote, "")))
        return Face(str(place + 1), record.title, "　".join(part for part in parts if part))

    def tools(self, record: Record) -> list[tuple[str, str, Any]]:
        """Return what a row can do: up, down, away."""
        return [
            ("up", N("上移（Alt+上）"), lambda: self.move(record.uid, -1)),
            ("down", N("下移（Alt+下）"), lambda: self.move(record.uid, 1)),
            *super().tools(record),
        ]

    def add_topic(self) -> None:
        """Unfold an empty topic after the last one."""
        self.form.settle()
        places = [topic.place or 0 for topic in self.records if isinstance(topic, Topic)]
        self.add(place=max(places, default=0) + 1)

    def move(self, uid: str, way: int) -> None:
        """Move a topic by one place and number all anew."""
        self.form.settle()
        uids = [topic.uid for topic in self.records]
        if uid not in uids or not 0 <= uids.index(uid) + way < len(uids):
            return
        place = uids.index(uid)
        uids[place], uids[place + way] = uids[place + way], uids[place]
        with self.desk.store.step(said(N("调整议题次序")), by=self) as step:
            for number, each in enumerate(uids, 1):
                if topic := self.desk.store.get(Topic, each):
                    step.put(topic.having(place=number))

    def move_open(self, way: int) -> None:
        """Move the topic that is open."""
        if self.form.record is not None:
            self.move(self.form.record.uid, way)


class Agenda(QWidget):
    """Set the topics and the button for one more."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__()
        self.topics = Topics(desk)
        self.button = QPushButton(
            theme.icon("add", theme.tokens().accent),
            desk.say(N("添加议题")),
            objectName="add_topic",
        )
        self.button.setProperty("role", "link")
        self.button.setToolTip("Ctrl+Enter")
        self.button.clicked.connect(self.topics.add_topic)
        self.votes = plain_label("", "problem", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.step(2))
        layout.addWidget(self.topics)
        layout.addWidget(self.votes)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        for keys, way in (("Alt+Up", -1), ("Alt+Down", 1)):
            move = QShortcut(QKeySequence(keys), self)
            move.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            move.activated.connect(lambda way=way: self.topics.move_open(way))
        desk.news.changed.connect(self._hear)

    def boxes(self) -> list[QPlainTextEdit]:
        """Return the text boxes sentences are picked from."""
        editors = self.topics.form.editors
        boxes = (editors[name].typed for name in ("discussion", "decision"))
        return [box for box in boxes if isinstance(box, QPlainTextEdit)]

    def show_parent(self, record: Record | None) -> None:
        """Show the topics of an event."""
        self.topics.show_parent(record)
        self._count_votes()
        self.button.setEnabled(self.topics.isEnabled() and not self.topics.desk.store.readonly)

    def _count_votes(self) -> None:
        """Say where the votes and the people present do not tally."""
        desk, event = self.topics.desk, self.topics.parent_record
        rows = desk.store.find(Attendance, event=event.uid) if event else []
        present = roll(rows).present
        topics = [topic for topic in self.topics.records if isinstance(topic, Topic)]
        words = [
            desk.say(
                said(
                    N("“{title}”表决合计 {votes} 票，实到 {present} 人，请核对。"),
                    title=topic.title,
                    votes=votes,
                    present=present,
                )
            )
            for topic, votes in uneven(topics, present)
        ]
        self.votes.setText("\n".join(words))
        self.votes.setVisible(bool(words))

    def _hear(self, changes: Changes) -> None:
        if self.topics.parent_record is not None and {"topic", "attendance"} & changes.rows.keys():
            self._count_votes()
