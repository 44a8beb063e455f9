"""The page of one item: what was said, who said it, what was done about it, where it stands."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.records.describe import Record
from app.records.talks import Item, Voice
from app.records.words import N, said
from app.rules.numbers import ITEM, next_number
from app.rules.promises import PROMISES, STATES
from app.store.rows import Changes, Writer
from app.tabs.talks.steps import Handling, standing_of
from app.ui import theme
from app.ui.children import Children
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.form_grid import SectionCard, plain_label
from app.ui.inline import tell_shown
from app.ui.look import Derived, Look, Section, Told
from app.ui.making import MARKS, state_words

WHAT = ("text", "kind", "raised_on", "source", "quote", "talk", "event", "topic")
WHO = ("category", "due", "owner", "owner_unit", "unit", "enterprise", "number", "note")
COLUMNS = (
    "raised_on", "kind", "standing", "text", "due", "owner", "source", "category", "unit",
    "number",
)  # fmt: skip


def told(desk: Desk, item: Item) -> Told:
    """Say in the list what is still promised, and how late."""
    found = standing_of(desk, item)
    mark, tone = MARKS.get(found.promise, ("check", "good"))
    if found.overdue:
        return Told(desk.say(said(N("逾期 {n} 天"), n=found.overdue)), mark, "bad")
    words = PROMISES[found.promise] if found.is_open else STATES[found.state]
    return Told(desk.say(words), mark, tone)


LOOK = Look(
    icon="item",
    sections=(Section(N("内容"), WHAT), Section(N("分类与责任"), WHO)),
    columns=COLUMNS,
    order=(("raised_on", True),),
    derived=(Derived("standing", N("进展"), told, frozenset({"item_step", "voice"})),),
)
VOICES = ("person", "contact", "name", "anonymous")


class ItemPage(Form):
    """Show one item with its voices and its steps."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Item, LOOK)
        self.state = State(desk)
        self.voices = Children(desk, Voice, "item", VOICES)
        self.handling = Handling(desk, self)
        self._compose()
        self.sheet.finish = self._number
        tell_shown(self, self._tell_parts)
        self._tell_parts(None)

    def show_new(self, **values: Any) -> None:
        """Show an empty item, raised today unless said otherwise."""
        super().show_new(**{"raised_on": self.desk.today(), **values})

    def _compose(self) -> None:
        voices = SectionCard("", self.voices)
        handling = SectionCard(self.desk.say(N("办理过程")), self.handling)
        for place, card in enumerate((self._cards[0], voices, handling, self._cards[1])):
            self._body.insertWidget(place, card)
        self._stack.widget(1).layout().insertWidget(0, self.state)

    def _tell_parts(self, record: Record | None) -> None:
        for part in (self.state, self.voices, self.handling):
            part.show_parent(record)
        if isinstance(record, Item):
            taken = bool(record.talk or record.event) and bool(record.quote)
            self.editors["quote"].set_readonly(taken or self.desk.store.readonly)

    def _number(self, step: Writer, stored: Record, _before: Record | None) -> Record:
        assert isinstance(stored, Item)
        if stored.number.strip() or stored.raised_on is None:
            return stored
        taken = (item.number for item in self.desk.store.find(Item))
        return step.put(stored.having(number=next_number(ITEM, stored.raised_on.year, taken)))


class State(QWidget):
    """Say by picture and word where the shown item stands."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._item: Item | None = None
        self.picture = QLabel()
        self.words = plain_label("", "heading")
        self.words.setObjectName("standing")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.step(2))
        row.addWidget(self.picture)
        row.addWidget(self.words, 1)
        desk.news.changed.connect(self._hear)

    def show_parent(self, record: Record | None) -> None:
        """Show where an item stands."""
        self._item = record if isinstance(record, Item) and record.id else None
        self.setVisible(self._item is not None)
        if self._item is None:
            return
        found = standing_of(self._desk, self._item)
        mark, tone = MARKS.get(found.promise, ("check", "good"))
        tone = "bad" if found.overdue else tone
        colours = {"good": theme.tokens().good, "warn": theme.tokens().warn}
        colours["bad"] = theme.tokens().bad
        picture = theme.icon(mark, colours.get(tone, theme.tokens().muted))
        self.picture.setPixmap(picture.pixmap(theme.step(5)))
        self.words.setText(state_words(self._desk, found))

    def _hear(self, changes: Changes) -> None:
        if self._item is not None and {"item", "item_step", "voice"} & changes.rows.keys():
            self.show_parent(self._desk.store.get(Item, self._item.uid))
