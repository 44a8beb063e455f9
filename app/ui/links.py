"""Links to other records, chosen by typing a part of their name."""

from collections.abc import Iterable

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.records import RECORDS
from app.records.describe import Field, Record, build
from app.records.kinds import Ref, Refs, Text
from app.records.words import N, Problem, said
from app.store.listing import suggest
from app.ui import theme
from app.ui.desk import Desk
from app.ui.editors_boxes import LineBox, is_alt_enter
from app.ui.editors_chips import ChipBox
from app.ui.editors_core import Editor
from app.ui.editors_suggest import Pair, Suggestions
from app.ui.tips import plain_tip

# A name nobody has is kept as typed behind this mark, which no uid begins with.
UNKNOWN = "?"


class _LinkEditor(Editor):
    """Share what one and several links do."""

    @property
    def table(self) -> str:
        """Return the table that is linked to."""
        assert isinstance(self.field.kind, Ref | Refs)
        return self.field.kind.to

    def typed_name(self) -> str:
        """Return what is typed and not yet a link."""
        raise NotImplementedError

    def problem(self) -> Problem | None:
        """Name what is typed and fits no record."""
        if not (name := self.typed_name()):
            return None
        label = said(RECORDS[self.table].label)
        words = N("没有叫“{name}”的{label}，请从列表里选，或先新建。")
        return Problem(said(words, name=name[:40], label=label), self.field.name)

    def found(self, words: str) -> list[Pair]:
        """Return the records that fit."""
        return suggest(self.desk.store, self.table, words)

    def meant(self, words: str) -> Pair | None:
        """Return the one record that is called exactly so."""
        exact = [pair for pair in self.found(words) if pair[1].strip() == words]
        return exact[0] if len(exact) == 1 else None

    def make(self, name: str) -> Record | None:
        """Keep a new record of this name and return it."""
        cls = RECORDS[self.table]
        made = build(cls, {title_field(cls): name}).record
        if made is None:
            return None
        what = said(N("新建{label}“{title}”"), label=said(cls.label), title=name)
        with self.desk.store.step(what, by=self) as step:
            return step.put(made)

    def open_link(self, uid: str) -> None:
        """Ask for the linked record to be shown."""
        self.desk.news.open(self.table, uid)


def title_field(cls: type[Record]) -> str:
    """Return the field that alone makes a record of this kind whole, "" when none does."""
    names = [f.name for f in cls.fields if f.required and f.name in cls.titles]
    if len(names) == 1 and isinstance(cls.field(names[0]).kind, Text):
        return names[0] if build(cls, {names[0]: "x"}).record else ""
    return ""


def _new_label(desk: Desk, field: Field) -> str:
    assert isinstance(field.kind, Ref | Refs)
    cls = RECORDS[field.kind.to]
    return cls.label if title_field(cls) and not desk.store.readonly else ""


class RefEditor(_LinkEditor):
    """Edit one link; following it shows what is given as ``quote`` there."""

    def __init__(self, desk: Desk, field: Field) -> None:
        self.box = LineBox()
        self._uid = ""
        self._title = ""
        super().__init__(desk, field, self.box, self.box)
        self.suggestions = Suggestions(self.box, self.found, _new_label(desk, field))
        self.suggestions.chosen.connect(self._take)
        self.suggestions.made.connect(self._make)
        self.quote = ""
        self.go = self.box.addAction(theme.icon("go"), QLineEdit.ActionPosition.TrailingPosition)
        self.go.triggered.connect(self._open)
        self.go.setVisible(False)
        self.box.textEdited.connect(self._edited)
        self.box.returnPressed.connect(self._entered)
        self.box.key_takers.append(self._key)

    def raw(self) -> object:
        """Return the uid, the marked name nobody has, or None."""
        if self._uid and self.box.text() == self._title:
            return self._uid
        return f"{UNKNOWN}{name}" if (name := self.box.text().strip()) else None

    def typed_name(self) -> str:
        """Return what is typed and not yet a link."""
        raw = self.raw()
        return raw.removeprefix(UNKNOWN) if isinstance(raw, str) and raw[0] == UNKNOWN else ""

    def show_value(self, value: object) -> None:
        """Show the name of the linked record, or what was typed."""
        if self.raw() == value:
            return
        raw = str(value) if value else ""
        self._uid = "" if raw.startswith(UNKNOWN) else raw
        self._title = self.desk.tongue.title(self.table, self._uid) if self._uid else ""
        self.box.setText(self._title if self._uid else raw.removeprefix(UNKNOWN))
        self._show_whole()
        self.box.setCursorPosition(0)
        self.go.setVisible(bool(self._uid))

    def settle(self) -> None:
        """Take the record that is called exactly as typed."""
        if (name := self.typed_name()) and (pair := self.meant(name)):
            self._link(*pair)
            self.tell_changed()

    def refresh(self) -> None:
        """Show the name anew."""
        if self._uid and self.raw() == self._uid:
            self._link(self._uid, self.desk.tongue.title(self.table, self._uid))

    def _key(self, event: QKeyEvent) -> bool:
        """Open the linked record with Alt+Enter."""
        if is_alt_enter(event):
            self._open()
            return True
        return False

    def _link(self, uid: str, title: str) -> None:
        self._uid, self._title = uid, title
        if self.box.text() != title:
            self.box.setText(title)
        self._show_whole()
        self.go.setVisible(True)

    def _show_whole(self) -> None:
        """Tell a long name in full under the mouse; said to be markup, it can hide none."""
        self.box.setToolTip(plain_tip(self._title))

    def _take(self, uid: str, title: str) -> None:
        self._link(uid, title)
        self.tell_changed()
        self.tell_left()

    def _make(self, name: str) -> None:
        if made := self.make(name):
            self._take(made.uid, self.desk.tongue.title_of(made))

    def _edited(self) -> None:
        self.go.setVisible(bool(self._uid) and self.box.text() == self._title)
        self.tell_changed()

    def _entered(self) -> None:
        if not self.suggestions.is_open():
            self.tell_left()

    def _open(self) -> None:
        if self._uid and self.raw() == self._uid:
            self.desk.news.quote(self.table, self._uid, self.quote)


class RefsEditor(_LinkEditor):
    """Edit several links, each a chip."""

    def __init__(self, desk: Desk, field: Field) -> None:
        assert isinstance(field.kind, Refs)
        to = field.kind.to
        self.box = ChipBox(
            self._others, lambda uid: desk.tongue.title(to, uid), _new_label(desk, field)
        )
        super().__init__(desk, field, self.box, self.box.line)
        self.box.edited.connect(self.tell_changed)
        self.box.taken.connect(self.tell_left)
        self.box.opened.connect(self.open_link)
        self.box.made.connect(self._make)

    def raw(self) -> object:
        """Return the uids, and the marked name nobody has."""
        name = self.typed_name()
        return [*self.box.keys(), *([UNKNOWN + name] if name else [])]

    def typed_name(self) -> str:
        """Return what is typed and not yet a link."""
        return self.box.line.text().strip()

    def show_value(self, value: object) -> None:
        """Show the linked records, and what was typed."""
        parts = [str(part) for part in value] if isinstance(value, Iterable) else []
        self.box.show_keys([part for part in parts if not part.startswith(UNKNOWN)])
        typed = "".join(part[1:] for part in parts if part.startswith(UNKNOWN))
        if self.typed_name() != typed:
            self.box.line.setText(typed)

    def settle(self) -> None:
        """Take the record that is called exactly as typed."""
        if (name := self.typed_name()) and (pair := self.meant(name)):
            self.box.take(*pair)

    def refresh(self) -> None:
        """Show the names anew."""
        self.box.rename()

    def set_readonly(self, readonly: bool) -> None:
        """Allow looking only."""
        self.box.set_readonly(readonly)

    def _others(self, words: str) -> list[Pair]:
        held = set(self.box.keys())
        return [pair for pair in self.found(words) if pair[0] not in held]

    def _make(self, name: str) -> None:
        if made := self.make(name):
            self.box.take(made.uid)
