"""Items made from what was said: one key in the text, one step, listed beside."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPlainTextEdit

from app.records.describe import Record
from app.records.events import Event
from app.records.item_choices import ITEM_KINDS
from app.records.talks import Item, Talk
from app.records.words import Known, N, said
from app.rules.numbers import ITEM, next_number
from app.rules.promises import OWES, PROMISES, STATES, Standing
from app.rules.quotes import item_of_event, item_of_talk, voices_of
from app.store.rows import Changes, Store
from app.ui.desk import Desk
from app.ui.form import Form
from app.ui.lines import Line
from app.ui.linked import Linked
from app.ui.quoting import Quoting

_SHOWN = 30


class Making(QObject):
    """Turn sentences picked in text boxes into items of the shown talk or event."""

    def __init__(
        self, desk: Desk, form: Form, open_up: Callable[[str], object] = lambda _quote: None
    ) -> None:
        """Take as ``open_up`` what shows the box of a quote that none of the boxes holds yet."""
        super().__init__(form)
        self.desk, self.form = desk, form
        self._open_up = open_up
        self._watched: list[Quoting] = []
        form.sheet.shown.connect(lambda _record: self.mark())
        form.sheet.kept.connect(lambda _record: self.mark())
        desk.news.changed.connect(self._hear)
        desk.news.quoted.connect(self.see)

    def watch(self, box: QPlainTextEdit) -> None:
        """Watch one more text box."""
        quoting = Quoting(box)
        quoting.picked.connect(lambda kind, quote: self.make(kind, quote, quoting))
        quoting.followed.connect(self.follow)
        self._watched.append(quoting)

    def make(self, kind: str, quote: str, quoting: Quoting) -> Item | None:
        """Make an item of a sentence; None when the talk or event is not whole yet."""
        source = self._source()
        if source is None:
            return None
        for item in items_of(self.desk.store, source):
            if item.quote == quote and item.kind == kind:
                self._tell(N("这句话已经记为{kind} {number}。"), item)
                return item
        try:
            item = make_item(self.desk, source, kind, quote)
        except Known as known:
            self.desk.ask.tell(known.what, known.advice)
            return None
        # What was typed is stored: Ctrl+Z now takes the item back, not the typing before it.
        quoting.box.document().clearUndoRedoStacks()
        self._tell(N("已记为{kind} {number}，按 Ctrl+Z 可撤销。"), item)
        return item

    def mark(self) -> None:
        """Mark the quotes of all items in all boxes."""
        record = self.form.record
        kept = record if isinstance(record, Talk | Event) and record.id else None
        items = items_of(self.desk.store, kept) if kept else []
        quotes = {item.quote: self._called(item) for item in items if item.quote}
        for quoting in self._watched:
            quoting.mark(quotes)

    def see(self, uid: str, quote: str) -> None:
        """Bring a quote into sight when its record is the one that is shown."""
        record = self.form.record
        if not quote or record is None or record.uid != uid:
            return
        if not any(quoting.see(quote) for quoting in self._watched):
            self._open_up(quote)
            any(quoting.see(quote) for quoting in self._watched)

    def follow(self, quote: str) -> None:
        """Show the item that was made of a quote."""
        record = self.form.record
        for item in items_of(self.desk.store, record) if record is not None else ():
            if item.quote == quote:
                self.desk.news.open(Item.table, item.uid)
                return

    def _called(self, item: Item) -> str:
        words = N("{number} {kind}：Ctrl+点击或 Alt+Enter 打开")
        kind = said(ITEM_KINDS[item.kind or "opinion"])
        return self.desk.say(said(words, number=item.number, kind=kind))

    def _source(self) -> Talk | Event | None:
        stored = self.form.store_now()
        if isinstance(stored, Talk | Event):
            return stored
        self.desk.news.say(self.desk.say(N("请先填好上面标出的必填项，再把这句话记下来。")))
        return None

    def _tell(self, words: str, item: Item) -> None:
        kind = said(ITEM_KINDS[item.kind or "opinion"])
        self.desk.news.say(self.desk.say(said(words, kind=kind, number=item.number)))

    def _hear(self, changes: Changes) -> None:
        if Item.table in changes.rows:
            self.mark()


def make_item(desk: Desk, source: Talk | Event, kind: str, quote: str) -> Item:
    """Keep an item with the voices of whoever was talked with, in one step."""
    number = free_number(desk.store, desk.today().year)
    if isinstance(source, Talk):
        item = item_of_talk(source, kind, quote, number)
    else:
        item = item_of_event(source, kind, quote, number)
    short = quote if len(quote) <= _SHOWN else quote[: _SHOWN - 1] + "…"
    what = said(N("记为{kind}：“{quote}”"), kind=said(ITEM_KINDS[kind]), quote=short)
    with desk.store.step(what) as step:
        kept = step.put(item)
        if isinstance(source, Talk):
            step.put_many(voices_of(source, item))
    return kept


def free_number(store: Store, year: int) -> str:
    """Return the next free number of an item."""
    return next_number(ITEM, year, store.numbers(Item))


def items_of(store: Store, source: Record) -> list[Item]:
    """Return the items that came out of a talk or an event."""
    if isinstance(source, Talk):
        return store.find(Item, talk=source.uid)
    return store.find(Item, event=source.uid)


class ItemsMade(Linked):
    """List the items of the shown talk or event; a click opens one."""

    def __init__(self, desk: Desk, title: str, empty: str) -> None:
        super().__init__(
            desk, "items_made", title, self._lines, ("item", "item_step", "voice"), empty
        )

    def show_parent(self, record: Record | None) -> None:
        """Show the items; nothing while the record is not kept yet."""
        super().show_parent(record if record is not None and record.id else None)
        self.setVisible(True)

    def _lines(self, record: Record) -> Sequence[Line]:
        store = self._desk.store
        items = items_of(store, record)
        facts = self._desk.facts
        return [self._line(facts.standing(item)) for item in items]

    def _line(self, standing: Standing) -> Line:
        item, say = standing.item, self._desk.say
        kind = say(ITEM_KINDS.get(item.kind or "", ""))
        due = say(said(N("{day} 前"), day=item.due)) if item.due else ""
        detail = "　".join(part for part in (item.number, kind, due) if part)
        mark, tone = MARKS.get(standing.promise, ("check", "good"))
        late = "bad" if standing.overdue else tone
        return Line(
            "item", item.uid, item.text, detail, state_words(self._desk, standing), mark, late
        )


MARKS: Mapping[str, tuple[str, str]] = {
    "": ("check", "good"),
    **dict.fromkeys(OWES.values(), ("clock", "warn")),
    "tell": ("person", "warn"),
    "revisit": ("refresh", ""),
    "close": ("check", ""),
}


def state_words(desk: Desk, standing: Standing) -> str:
    """Say where an item stands and what is still promised."""
    state = said(STATES[standing.state])
    if not standing.is_open:
        return desk.say(state)
    promise = said(PROMISES[standing.promise])
    if standing.overdue:
        words = said(N("{promise}，逾期 {n} 个工作日"), promise=promise, n=standing.overdue)
        return desk.say(words)
    return desk.say(said(N("{state} · {promise}"), state=state, promise=promise))
