"""Where an item stands, in words: what is promised, since when, until when, who holds it."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.records.describe import Record
from app.records.talks import Item, Step
from app.records.words import N, Said, said
from app.rules.cases import Matter
from app.rules.promises import Standing
from app.store.rows import Changes
from app.ui import theme
from app.ui.desk import Desk
from app.ui.form_grid import plain_label
from app.ui.making import MARKS, state_words

TABLES = frozenset({"item", "item_step", "voice", "holiday", "time_limit"})


class State(QWidget):
    """Say by picture and word where the shown item stands, and read its clock below."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._item: Item | None = None
        self.picture = QLabel()
        self.words = plain_label("", "heading", wrap=True)
        self.words.setObjectName("standing")
        self.clock = plain_label("", "quiet", wrap=True)
        self.clock.setObjectName("clock")
        row = QHBoxLayout()
        row.setSpacing(theme.step(2))
        row.addWidget(self.picture)
        row.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.step(0.5))
        column.addLayout(row)
        column.addWidget(self.clock)
        desk.news.changed.connect(self._hear)

    def show_parent(self, record: Record | None) -> None:
        """Show where an item stands."""
        self._item = record if isinstance(record, Item) and record.id else None
        self.setVisible(self._item is not None)
        if self._item is None:
            return
        matter = self._desk.facts.matter(self._item)
        found = shown_of(matter, self._item)
        mark, tone = MARKS.get(found.promise, ("check", "good"))
        tone = "bad" if found.overdue else tone
        picture = theme.icon(mark, theme.tone_colour(tone))
        self.picture.setPixmap(picture.pixmap(theme.step(5)))
        self.words.setText(state_words(self._desk, found))
        words = clock_words(self._desk, found)
        self.clock.setText(words)
        self.clock.setVisible(bool(words))

    def _hear(self, changes: Changes) -> None:
        if self._item is not None and TABLES & changes.rows.keys():
            self.show_parent(self._desk.store.get(Item, self._item.uid))


def shown_of(matter: Matter, item: Item) -> Standing:
    """Return what is said of an item: of one that leads a case, the one farthest behind."""
    if matter.item.uid == item.uid:
        return matter.behind
    return next(each for each in matter.members if each.item.uid == item.uid)


def clock_words(desk: Desk, found: Standing) -> str:
    """Read the clock of an open promise: how long, until when and why, and who holds it."""
    if not found.is_open:
        return ""
    clock = found.clock
    parts: list[str | Said] = [said(N("已 {n} 个工作日"), n=clock.age)]
    if clock.paused:
        parts.append(said(N("等待停表 {n} 个工作日"), n=clock.paused))
    if clock.due is not None:
        parts.append(said(N("时限 {day}"), day=clock.due))
    if clock.limit is not None:
        words = N("按“{source}”{n} 个工作日")
        parts.append(said(words, source=clock.limit.source, n=clock.limit.days or 0))
    if holder := holder_of(desk, found):
        parts.append(holder)
    return " · ".join(map(desk.say, parts))


def holder_of(desk: Desk, found: Standing) -> Said | None:
    """Say who holds an item now: whom it waits for, else who is in charge."""
    waiting = found.stand.waiting
    if waiting is not None:
        step = desk.store.get(Step, waiting.uid)
        whom = step.waiting_for if step is not None else ""
        return said(N("等待{who}"), who=whom or "…")
    item = found.item
    name = desk.tongue.title("person", item.owner) if item.owner else item.owner_unit.strip()
    return said(N("{who}办理"), who=name) if name else None
