"""The form of any record, derived from its description; there is no Save button to forget."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.records.describe import Record
from app.records.words import Known, N
from app.store.drafts import Draft
from app.ui import theme
from app.ui.defaults import defaults_of
from app.ui.desk import Desk
from app.ui.editors import editor_of
from app.ui.editors_dates import MomentEditor
from app.ui.form_banner import Banner
from app.ui.form_grid import Cell, CellGrid, ExtraCard, SectionCard, plain_label
from app.ui.form_sheet import Sheet
from app.ui.language import say
from app.ui.look import Look, Section, Warn
from app.ui.over_sheet import OverSheet
from app.ui.scrolling import Scroller, bring_into_sight


class Form(OverSheet):
    """Show one record and store it as it is typed.

    ``kept`` carries the stored record, ``dirtied`` tells that something is typed and not stored
    yet, ``gone`` the uid of a shown record that was dropped elsewhere.
    """

    dirtied = Signal()
    gone = Signal(str)

    def __init__(self, desk: Desk, cls: type[Record], look: Look | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.cls = cls
        self.look = look or Look()
        self.cells = {}
        self._cards: list[SectionCard] = []
        self.setObjectName(f"{cls.table}-form")
        self.banner = Banner()
        self._general = plain_label("", "problem", wrap=True)
        self._general.hide()
        self._build()
        self.sheet = Sheet(desk, cls, self.editors, self)
        self._extras = [ExtraCard(make(desk, self)) for make in self.look.extra]
        for extra in self._extras:
            self._body.addWidget(extra)
        self._body.addStretch(1)
        self._listen()
        self.show_nothing()

    def show_record(self, record: Record) -> None:
        """Show a stored record, with what was left half-done on it."""
        self.sheet.show_record(record)

    def show_new(self, **values: Any) -> None:
        """Show an empty form with these values filled in, ready to type."""
        self.sheet.show_record(self.cls(**(defaults_of(self.desk, self.cls) | values)))
        self.focus_first()

    def show_draft(self, draft: Draft) -> None:
        """Show what waits half-done, of a stored record or a new one."""
        self.sheet.show_draft(draft)

    def show_nothing(self) -> None:
        """Show that nothing is chosen."""
        self.sheet.show_record(None)

    def raw(self) -> dict[str, object]:
        """Return what stands in the editors."""
        return self.sheet.raw()

    def store_now(self) -> Record | None:
        """Store on demand (Ctrl+S); what is wrong is shown and the first of it gets the cursor."""
        stored = self.sheet.store_now()
        wrong = [cell for cell in self.cells.values() if not cell.problem.isHidden()]
        if wrong:
            for card in self._cards:
                if card.isAncestorOf(wrong[0]):
                    card.set_open(True)
            wrong[0].editor.widget.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_sight(wrong[0])
        return stored

    def focus_first(self) -> None:
        """Put the cursor into the first field that has to be filled, else the first."""
        asked = (e for e in self.editors.values() if e.field.required and not e.raw())
        first = next(asked, next(iter(self.editors.values())))
        first.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_out(self, names: Iterable[str]) -> None:
        """Hide these fields, but for those that are filled; a section without any hides as well."""
        hidden = self.empty_of(names)
        for card in self._cards:
            if isinstance(card.inner, CellGrid):
                card.setVisible(card.inner.leave_out(hidden))

    def _build(self) -> None:
        # From the outside in: a widget that moves to another parent is styled all over again.
        self._stack = QStackedLayout(self)
        empty = plain_label(say(N("从列表里选一条，或者新建一条。")), "quiet", wrap=True)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(empty)
        filled = QWidget()
        self._stack.addWidget(filled)
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.step(2))
        strip = QHBoxLayout()
        strip.setContentsMargins(0, 0, theme.step(3), 0)
        strip.addWidget(self.banner)
        column.addLayout(strip)
        scroll = Scroller()
        column.addWidget(scroll)
        page = QWidget()
        scroll.setWidget(page)
        self._body = QVBoxLayout(page)
        self._body.setContentsMargins(0, 0, theme.step(3), theme.step(2))
        self._body.setSpacing(0)
        for section in self._sections():
            self._add_section(section)
        moments = [each for each in self.editors.values() if isinstance(each, MomentEditor)]
        for begins, ends in pairwise(moments):
            ends.before = begins
        self._body.addWidget(self._general)

    def _sections(self) -> Iterator[Section]:
        yield from self.look.sections
        placed = {name for section in self.look.sections for name in section.fields}
        placed.update(self.look.hidden)
        rest = tuple(f.name for f in self.cls.fields if f.name not in placed)
        if rest:
            several = bool(self.look.sections)
            yield Section(N("其他") if several else "", rest, folded=several)

    def _add_section(self, section: Section) -> None:
        cells = []
        for name in section.fields:
            field = self.cls.field(name)
            make = self.look.editors.get(name, editor_of)
            cells.append(Cell(field, make(self.desk, field)))
            self.cells[name] = cells[-1]
        card = SectionCard(say(section.title), CellGrid(cells), folded=section.folded)
        card.names = frozenset(section.fields)
        self._cards.append(card)
        self._body.addWidget(card)

    def _listen(self) -> None:
        self.sheet.kept.connect(self._stored)
        self.sheet.dirtied.connect(self.dirtied)
        self.sheet.gone.connect(self._lost)
        self.sheet.shown.connect(self._shown)
        self.sheet.told.connect(self._tell)
        self.sheet.troubled.connect(self._trouble)
        for name in self.look.warns:
            self.editors[name].changed.connect(self._warn)
        if self.look.warns:
            # What another record says may be what makes a value doubtful.
            self.desk.news.changed.connect(self._warn_again)

    def _stored(self, record: Record) -> None:
        self._shown(record)
        self.kept.emit(record)

    def _lost(self, uid: str) -> None:
        self._shown(None)
        self.gone.emit(uid)

    def _warn(self, name: str) -> None:
        """Say beside a field what may be amiss with what stands in it now."""
        record = self.record
        raw = self.editors[name].raw()
        found = self.look.warns[name](self.desk, record, raw) if record is not None else None
        warn = found or Warn("")
        table = self.cls.table

        def go() -> None:
            self.desk.news.open(table, warn.uid)

        self.cells[name].show_warning(warn.words, warn.link, go)

    def _warn_again(self) -> None:
        for name in self.look.warns:
            self._warn(name)

    def _shown(self, record: Record | None) -> None:
        self._stack.setCurrentIndex(0 if record is None else 1)
        self._warn_again()
        for extra in self._extras:
            if hasattr(extra.inner, "show_parent"):
                extra.inner.show_parent(record if record is not None and record.id else None)
            extra.follow()
        draft = self.sheet.recovered
        if self.desk.store.readonly:
            self.banner.tell_readonly()
        elif draft is not None and record is not None:
            moved_on = draft.base != record.changed
            self.banner.tell_recovered(draft, moved_on, self.sheet.throw_away)
        else:
            self.banner.hide()

    def _trouble(self, known: Known | None) -> None:
        if known is None:
            self._shown(self.record)
        else:
            self.banner.tell_trouble(known)

    def _tell(self, texts: dict[str, str]) -> None:
        super()._tell(texts)
        for card in self._cards:
            if texts.keys() & card.names:
                card.set_open(True)
