"""What waits to be taken up: open topics of earlier meetings, matters for the members."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.papers.wording import short_day
from app.records.describe import Record
from app.records.events import Event, Topic
from app.records.words import N, said
from app.rules.agenda import carried, for_members, to_carry
from app.ui import theme
from app.ui.desk import Desk
from app.ui.editors_flow import FlowLayout
from app.ui.form_grid import plain_label

_MOST, _LONGEST = 8, 22


class Carrying(QWidget):
    """Offer topics to carry over, one by a click, all by one key; ``take`` puts them in."""

    def __init__(self, desk: Desk, take: Callable[[list[Topic]], None]) -> None:
        super().__init__(objectName="carrying")
        self.desk, self._take = desk, take
        self._event: Event | None = None
        self.waiting: list[Topic] = []
        self.words = plain_label("", "label", wrap=True)
        self.all = QPushButton(objectName="carry_all")
        self.all.setProperty("role", "link")
        self.all.clicked.connect(self.carry_all)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self._buttons: list[QPushButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.step())
        for widget in (self.words, self._chips, self.all):
            layout.addWidget(widget)
        layout.setAlignment(self.all, Qt.AlignmentFlag.AlignLeft)

    def bind(self, page: QWidget) -> None:
        """Carry all over with one key, wherever on the page the cursor is."""
        key = QShortcut(QKeySequence("Ctrl+Shift+Return"), page)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.carry_all)

    def show_parent(self, record: Record | None) -> None:
        """Offer what waits for an event."""
        self._event = record if isinstance(record, Event) and record.id else None
        self.refresh()

    def refresh(self) -> None:
        """Look again what waits."""
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.waiting = self._found()
        self._buttons = [self._button(topic) for topic in self.waiting[:_MOST]]
        for button in self._buttons:
            self._flow.addWidget(button)
            button.show()
        n = len(self.waiting)
        self.words.setText(
            self.desk.say(N("以前会议没有议定、或支委会提交党员大会的，点一下接续："))
        )
        self.all.setText(self.desk.say(said(N("全部接续 {n} 项（Ctrl+Shift+Enter）"), n=n)))
        self.all.setVisible(n > 1)
        self.setVisible(bool(n))

    def carry_all(self) -> None:
        """Take up everything that waits, as one step."""
        self._carry(self.waiting)

    def _found(self) -> list[Topic]:
        event, store = self._event, self.desk.store
        if event is None or not event.units or not store.may_write(event):
            return []
        events = store.find(Event, units=event.units[0])
        topics = store.find(Topic, event=frozenset(each.uid for each in events))
        found = [*to_carry(event, events, topics), *for_members(event, events, topics)]
        return list({topic.uid: topic for topic in found}.values())

    def _carry(self, topics: list[Topic]) -> None:
        if self._event is not None and topics:
            self._take([carried(topic, self._event, 0) for topic in topics])

    def _button(self, topic: Topic) -> QPushButton:
        title = topic.title if len(topic.title) <= _LONGEST else topic.title[: _LONGEST - 1] + "…"
        event = self.desk.store.get(Event, topic.event or "")
        day = short_day(self.desk.tongue, event.starts) if event and event.starts else ""
        words = said(N("{title}（{day}）"), title=title, day=day)
        shown = self.desk.say(words).replace("&", "&&")
        button = QPushButton(theme.icon("add", theme.tokens().accent), shown, objectName="carry")
        button.setProperty("role", "link")
        button.setAccessibleName(self.desk.say(said(N("接续议题“{title}”"), title=topic.title)))
        button.clicked.connect(lambda: self._carry([topic]))
        return button
