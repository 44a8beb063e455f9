"""The page of one item: what was said, who said it, what was done about it, where it stands."""

from typing import Any

from app.records.describe import Record
from app.records.talks import Item, Voice
from app.records.words import N, said
from app.rules.numbers import ITEM, next_number
from app.rules.promises import PROMISES, STATES, Standing
from app.store.rows import Writer
from app.tabs.talks.anonymous import VoicesPart
from app.tabs.talks.case_part import CasePart
from app.tabs.talks.state import TABLES, State, holder_of, shown_of
from app.tabs.talks.steps import Handling
from app.ui.attachments import Attachments
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.form_grid import ExtraCard, SectionCard
from app.ui.inline import tell_shown
from app.ui.links import RefEditor
from app.ui.look import Derived, Look, Section, Told
from app.ui.making import MARKS

WHAT = ("text", "kind", "raised_on", "source", "quote", "talk", "event", "topic")
WHO = (
    "category", "due", "owner", "owner_unit", "leader", "unit", "enterprise", "number", "nature",
    "goal", "note",
)  # fmt: skip
COLUMNS = (
    "raised_on", "kind", "standing", "text", "due", "owner", "source", "category", "unit",
    "number",
)  # fmt: skip


_LATE = N("逾期 {n} 个工作日")


def told(desk: Desk, item: Item) -> Told:
    """Say in the list what is still promised, and how late."""
    found = _found(desk, item)
    mark, tone = MARKS.get(found.promise, ("check", "good"))
    if found.overdue:
        return Told(desk.say(said(_LATE, n=found.overdue)), mark, "bad")
    words = PROMISES[found.promise] if found.is_open else STATES[found.state]
    return Told(desk.say(words), mark, tone)


def age(desk: Desk, item: Item) -> Told:
    """Say for how many working days a promise has been open."""
    found = _found(desk, item)
    return Told(str(found.clock.age) if found.is_open else "")


def holder(desk: Desk, item: Item) -> Told:
    """Say who holds an item now."""
    found = _found(desk, item)
    words = holder_of(desk, found) if found.is_open else None
    return Told(desk.say(words) if words else "")


def _found(desk: Desk, item: Item) -> Standing:
    return shown_of(desk.facts.matter(item), item)


LOOK = Look(
    icon="item",
    sections=(Section(N("内容"), WHAT), Section(N("分类与责任"), WHO)),
    columns=COLUMNS,
    order=(("raised_on", True),),
    derived=(
        Derived("standing", N("进展"), told, TABLES, (said(_LATE, n=999), *PROMISES.values())),
        Derived("age", N("已办工作日"), age, TABLES),
        Derived("holder", N("现由谁办"), holder, TABLES),
    ),
    hidden=("case",),
)
VOICES = ("person", "contact", "name", "anonymous")


class ItemPage(Form):
    """Show one item with its voices and its steps."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Item, LOOK)
        self.state = State(desk)
        self.voices = VoicesPart(desk, Voice, "item", VOICES)
        self.handling = Handling(desk, self)
        self.files = Attachments(desk, "item")
        self.case = CasePart(desk)
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
        files = SectionCard(self.desk.say(N("佐证材料")), self.files)
        case = ExtraCard(self.case)
        cards = (self._cards[0], voices, case, handling, files, self._cards[1])
        for place, card in enumerate(cards):
            self._body.insertWidget(place, card)
        self.case.turned.connect(case.follow)
        self._stack.widget(1).layout().insertWidget(0, self.state)

    def _tell_parts(self, record: Record | None) -> None:
        for part in (self.state, self.voices, self.case, self.handling, self.files):
            part.show_parent(record)
        if isinstance(record, Item):
            taken = bool(record.talk or record.event) and bool(record.quote)
            self.editors["quote"].set_readonly(taken or self.desk.store.readonly)
            for name in ("talk", "event"):
                editor = self.editors[name]
                assert isinstance(editor, RefEditor)
                editor.quote = record.quote

    def _number(self, step: Writer, stored: Record, _before: Record | None) -> Record:
        assert isinstance(stored, Item)
        if stored.number.strip() or stored.raised_on is None:
            return stored
        taken = (item.number for item in self.desk.store.find(Item))
        return step.put(stored.having(number=next_number(ITEM, stored.raised_on.year, taken)))
