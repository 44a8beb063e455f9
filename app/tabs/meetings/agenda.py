"""The agenda of an event: topics in order, one at a time open to write in."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.papers.dossier import held_of
from app.records.choices import OUTCOMES, VOTE_WAYS
from app.records.describe import Record
from app.records.events import Event, Topic
from app.records.talks import Item
from app.records.words import N, Problem, said
from app.rules.held import Held
from app.rules.quorum import matter_of
from app.rules.quotes import find_quote
from app.rules.voting import result, vote_notes
from app.store.rows import Changes
from app.tabs.meetings.carrying import Carrying
from app.tabs.meetings.tasks import item_of, make_task
from app.ui import theme
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.form_grid import plain_label
from app.ui.unfolding import Face, Unfolding

FIELDS = (
    "title", "discussion", "outcome", "speaker", "decision", "owner", "due", "number",
    "to_members", "vote", "matter", "votes_for", "votes_against", "abstentions", "issued",
    "returned", "valid", "written_for", "scrutineers", "tellers", "continues",
)  # fmt: skip
_DECIDED = {"decision", "task"}
_BALLOT = frozenset({"issued", "returned", "valid", "written_for", "scrutineers", "tellers"})
_VOTED = frozenset({"matter", "votes_for", "votes_against", "abstentions"})
_COMMITTEE = {"committee_meeting", "party_committee"}


def not_asked(event: Event | None, outcome: object, vote: object) -> frozenset[str]:
    """Return the fields a topic does not ask for, by what came of it and how it was voted."""
    names = {"continues"}
    if outcome not in _DECIDED:
        names |= {"owner", "due"}
    if outcome != "decision":
        names.add("number")
    if event is None or not _COMMITTEE & set(event.kinds):
        names.add("to_members")
    if not vote:
        names |= _VOTED
    if vote != "ballot":
        names |= _BALLOT
    return frozenset(names)


class Topics(Unfolding):
    """Keep the topics of one event in their order."""

    def __init__(self, desk: Desk) -> None:
        empty = N("还没有议题。按 Ctrl+Enter 或点“添加议题”，逐条记下讨论和议定事项。")
        self.held: Held | None = None
        super().__init__(desk, Topic, "event", FIELDS, empty)
        for name in ("outcome", "vote"):
            self.form.editors[name].changed.connect(lambda _name: self._ask())
        self.form.sheet.shown.connect(lambda _record: self._ask())
        self.form.sheet.kept.connect(lambda _record: self._ask())

    def ordered(self, records: list[Record]) -> list[Record]:
        """Return the topics by their place; those without one come last."""
        return sorted(records, key=lambda topic: getattr(topic, "place", None) or 1000)

    def face(self, record: Record, place: int) -> Face:
        """Return number, title, and what came out of it."""
        assert isinstance(record, Topic)
        say = self.desk.say
        parts = [record.number, say(OUTCOMES.get(record.outcome or "", ""))]
        if record.votes_for is not None:
            words = N("{for_} : {against} : {neither}")
            votes = (record.votes_for, record.votes_against or 0, record.abstentions or 0)
            parts.append(say(said(words, for_=votes[0], against=votes[1], neither=votes[2])))
        elif record.vote:
            parts.append(say(VOTE_WAYS.get(record.vote, "")))
        times = self.held.times.get(record.uid, 1) if self.held else 1
        if times > 1:
            parts.append(say(said(N("第 {n} 次列入议程"), n=times)))
        if item := item_of(self.desk.store, record):
            parts.append(item.number)
        return Face(str(place + 1), record.title, "　".join(part for part in parts if part))

    def tools(self, record: Record) -> list[tuple[str, str, Any]]:
        """Return what a row can do: up, down, a task, away."""
        return [
            ("item", N("记入任务台账（Alt+T）"), lambda: self.make_task(record.uid)),
            ("up", N("上移（Alt+上）"), lambda: self.move(record.uid, -1)),
            ("down", N("下移（Alt+下）"), lambda: self.move(record.uid, 1)),
            *super().tools(record),
        ]

    def refresh(self) -> None:
        """Read the topics again, with what the rules make of them."""
        event = self.parent_record
        self.held = held_of(self.desk.store, event) if isinstance(event, Event) else None
        super().refresh()
        for row in self._rows.values():
            # A task is kept in its ledger, not in the record that may be final.
            row.let("item", not self.desk.store.readonly)

    def add_topic(self) -> None:
        """Unfold an empty topic after the last one."""
        self.form.settle()
        self.add(place=self.next_place())

    def next_place(self) -> int:
        """Return the place after the last topic."""
        places = [topic.place or 0 for topic in self.records if isinstance(topic, Topic)]
        return max(places, default=0) + 1

    def make_task(self, uid: str) -> None:
        """Put a topic into the ledger of tasks, or open what it is there."""
        self.form.settle()
        topic = self.desk.store.get(Topic, uid)
        event = self.parent_record
        if topic is not None and isinstance(event, Event):
            make_task(self.desk, event, topic)

    def make_task_of_open(self) -> None:
        """Put the topic that is open into the ledger of tasks."""
        self.form.settle()
        if self.form.record is not None:
            self.make_task(self.form.record.uid)

    def unfold_quoted(self, quote: str) -> None:
        """Unfold the topic a sentence was taken from."""
        shown = self.form.record
        for topic in self.records:
            assert isinstance(topic, Topic)
            if any(find_quote(text, quote) for text in (topic.discussion, topic.decision)):
                if shown is None or shown.uid != topic.uid:
                    self.unfold(topic.uid)
                return

    def move(self, uid: str, way: int) -> None:
        """Move a topic by one place and number all anew."""
        self.form.settle()
        uids = [topic.uid for topic in self.records]
        if not self.writable or uid not in uids or not 0 <= uids.index(uid) + way < len(uids):
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

    def _ask(self) -> None:
        """Show the fields the open topic asks for."""
        event = self.parent_record if isinstance(self.parent_record, Event) else None
        editors = self.form.editors
        self.form.leave_out(not_asked(event, editors["outcome"].raw(), editors["vote"].raw()))


class Agenda(QWidget):
    """Set the topics, what waits to be taken up, and the button for one more."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__()
        self.topics = Topics(desk)
        self.carrying = Carrying(desk, self.take)
        self.button = QPushButton(
            theme.icon("add", theme.tokens().accent),
            desk.say(N("添加议题")),
            objectName="add_topic",
        )
        self.button.setProperty("role", "link")
        self.button.setToolTip("Ctrl+Enter")
        self.button.clicked.connect(self.topics.add_topic)
        self.results = plain_label("", "small", wrap=True)
        self.votes = plain_label("", "problem", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.step(2))
        layout.addWidget(self.carrying)
        layout.addWidget(self.topics)
        layout.addWidget(self.results)
        layout.addWidget(self.votes)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        keys: tuple[tuple[str, Any], ...] = (
            ("Alt+Up", lambda: self.topics.move_open(-1)),
            ("Alt+Down", lambda: self.topics.move_open(1)),
            ("Alt+T", self.topics.make_task_of_open),
        )
        for stroke, act in keys:
            key = QShortcut(QKeySequence(stroke), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(act)
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
        self.button.setEnabled(self.topics.isEnabled() and self.topics.writable)
        self.carrying.show_parent(record)

    def take(self, topics: list[Topic]) -> None:
        """Put topics of earlier meetings on this agenda, after the last one."""
        desk, first = self.topics.desk, self.topics.next_place()
        self.topics.form.settle()
        what = said(N("接续 {n} 项议题"), n=len(topics))
        try:
            with desk.store.step(what, by=self) as step:
                for place, topic in enumerate(topics, first):
                    step.put(topic.having(place=place))
        except Problem as problem:
            desk.news.say(desk.say(problem.what))

    def _count_votes(self) -> None:
        """Say what came of the votes, by which article, and what does not add up."""
        held, say = self.topics.held, self.topics.desk.say
        results, notes = [], []
        for topic in held.topics if held else ():
            assert held is not None
            rule = held.rule_of(topic) if matter_of(topic, held.event) else None
            found = held.voters(rule)
            if rule is not None and (came := result(rule, topic, found)):
                results.append(say(said(_OF_TOPIC, title=topic.title, words=came)))
            notes += [
                say(said(_OF_TOPIC, title=topic.title, words=words))
                for words in vote_notes(topic, rule, found)
            ]
        self.results.setText("\n".join(results))
        self.results.setVisible(bool(results))
        self.votes.setText("\n".join(notes))
        self.votes.setVisible(bool(notes))

    def _hear(self, changes: Changes) -> None:
        read = {Topic.table, "attendance", "vote_rule", "person", Item.table}
        if self.topics.parent_record is not None and read & changes.rows.keys():
            if Topic.table not in changes.rows:
                self.topics.refresh()
            self._count_votes()
        if {Topic.table, Event.table} & changes.rows.keys():
            self.carrying.refresh()


_OF_TOPIC = N("“{title}”：{words}")
