"""Matters arising: what the last meeting of this kind decided and how it stands by now."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.papers.wording import time_said
from app.records.choices import OUTCOMES
from app.records.describe import Record
from app.records.events import Event, Topic
from app.records.talks import Item, Step, Voice
from app.records.words import N, said
from app.rules.agenda import earlier
from app.rules.promises import Standing, standings
from app.store.rows import Changes
from app.ui.desk import Desk
from app.ui.form_grid import plain_label
from app.ui.lines import Line, Lines
from app.ui.making import MARKS, state_words
from app.ui.theme import step

_READ = frozenset({"event", "topic", "item", "item_step", "voice"})


class Arising(QWidget):
    """Show the decisions and tasks of the event before the shown one, each with its state."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(objectName="arising")
        self.desk = desk
        self._event: Event | None = None
        self.title = plain_label("", "quiet", wrap=True)
        self.lines = Lines(desk, "arising_lines")
        self.lines.setAccessibleName(desk.say(N("上次会议")))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(step(2), 0, 0, 0)
        layout.addWidget(plain_label(desk.say(N("上次会议")), "heading"))
        layout.addWidget(self.title)
        layout.addWidget(self.lines, 1)
        desk.news.changed.connect(self._hear)

    @property
    def uid(self) -> str:
        """Return the event whose predecessor is shown, "" while none is."""
        return self._event.uid if self._event else ""

    def show_record(self, record: Record | None) -> None:
        """Show what came before an event."""
        self._event = record if isinstance(record, Event) else None
        last = self._last()
        self.lines.setVisible(last is not None)
        if last is None:
            self.title.setText(self.desk.say(N("没有更早的同类会议。")))
            return
        when = time_said(self.desk.tongue, last.starts) if last.starts else ""
        self.title.setText(f"{last.title}\n{when}")
        self.lines.show_lines(self._found(last))

    def _last(self) -> Event | None:
        event = self._event
        if event is None or not event.units:
            return None
        found = earlier(event, self.desk.store.find(Event, units=event.units[0]))
        return found[0] if found else None

    def _found(self, last: Event) -> Sequence[Line]:
        store = self.desk.store
        items = store.find(Item, event=last.uid)
        steps = [each for item in items for each in store.find(Step, item=item.uid)]
        voices = [each for item in items for each in store.find(Voice, item=item.uid)]
        states = {s.item.uid: s for s in standings(items, steps, voices, self.desk.today())}
        of_topic = {item.topic: item for item in items if item.topic}
        lines = []
        for topic in store.find(Topic, order="place", event=last.uid):
            item = of_topic.pop(topic.uid, None)
            lines.append(self._line(last, topic, states.get(item.uid) if item else None))
        left = (states[item.uid] for item in items if not item.topic)
        lines += [self._task(standing) for standing in left]
        return [Line("event", last.uid, self.desk.say(N("打开上次记录")), mark="go"), *lines]

    def _line(self, last: Event, topic: Topic, standing: Standing | None) -> Line:
        say = self.desk.say
        outcome = say(OUTCOMES.get(topic.outcome or "", N("没有写结果")))
        detail = " · ".join(part for part in (topic.number, outcome) if part)
        if standing is None:
            text = topic.decision.strip() or topic.title
            mark = {"deferred": "clock", None: "warning"}.get(topic.outcome, "check")
            return Line("topic", topic.uid, " ".join(text.split()), detail, "", mark)
        made = self._task(standing)
        detail = " · ".join(part for part in (topic.number, made.detail) if part)
        return Line("item", made.uid, made.text, detail, made.side, made.mark, made.tone)

    def _task(self, standing: Standing) -> Line:
        item, desk = standing.item, self.desk
        owner = desk.tongue.title("person", item.owner) if item.owner else ""
        due = desk.say(said(N("{day} 前"), day=item.due)) if item.due else ""
        detail = " · ".join(part for part in (item.number, owner, due) if part)
        mark, tone = MARKS.get(standing.promise, ("check", "good"))
        late = "bad" if standing.overdue else tone
        side = state_words(desk, standing)
        return Line("item", item.uid, " ".join(item.text.split()), detail, side, mark, late)

    def _hear(self, changes: Changes) -> None:
        if self._event is not None and self.isVisible() and _READ & changes.rows.keys():
            self.show_record(self.desk.store.get(Event, self._event.uid))
