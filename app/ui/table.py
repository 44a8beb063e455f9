"""A list of records: filter as you type, sort, choose columns, copy, drop, print."""

import attrs
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.records.describe import Record
from app.records.kinds import Day, Moment, MonthOnly, Ref, Refs
from app.records.words import N, Said, said
from app.store.access import note_access
from app.store.listing import Wanted
from app.store.rows import Changes
from app.ui.acts import as_lines, drop_records
from app.ui.columns import Columns
from app.ui.desk import Desk
from app.ui.empty import Empty
from app.ui.exporting import export_list
from app.ui.glancing import Glancing
from app.ui.importing import import_records
from app.ui.list_menu import Act, show_menu
from app.ui.look import Look
from app.ui.name_ends import keep_name_ends
from app.ui.printing import print_list
from app.ui.rows import RecordTable
from app.ui.rows_view import RowsView
from app.ui.saving import connect_saving
from app.ui.tools import ListTools

DEBOUNCE_MS = 150


class ListView(QWidget):
    """Show one list with its tools; ``chosen`` follows the current row, ``opened`` is Enter."""

    chosen = Signal(str)
    opened = Signal(str)
    new_wanted = Signal()
    widened = Signal()
    emptied = Signal(bool)

    def __init__(
        self,
        desk: Desk,
        cls: type[Record],
        look: Look | None = None,
        base: Wanted | None = None,
        *,
        empty: str | Said = "",
    ) -> None:
        super().__init__()
        self.desk, self.cls, self.look = desk, cls, look or Look()
        self.base = base or Wanted(order=self.look.order or start_order(cls))
        self.model = RecordTable(desk, cls, self.base, self, self.look.derived)
        self.narrowed: str | Said = ""
        self.acts: list[Act] = []
        self._stale = True
        self._later = QTimer(self, interval=DEBOUNCE_MS, singleShot=True)
        self._later.timeout.connect(self.glance)
        self._build(empty)
        self._glancing = Glancing(self)
        self._connect()

    def current(self) -> Record | None:
        """Return the record of the current row."""
        row = self.table.currentIndex().row()
        return self.model.records[row] if 0 <= row < len(self.model.records) else None

    def selected(self) -> list[Record]:
        """Return the selected records from top to bottom."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.records[row] for row in rows]

    def show_uid(self, uid: str) -> bool:
        """Make a record the current row; False when the list does not show it."""
        self._freshen()
        row = self.model.row_of(uid)
        if row < 0:
            self.complete()
            row = self.model.row_of(uid)
        if row < 0:
            return False
        self.table.selectRow(row)
        self.table.scrollTo(self.model.index(row, 0))
        return True

    def set_base(self, base: Wanted, narrowed: str | Said = "") -> None:
        """Narrow what the filter box is laid upon; ``narrowed`` says it in words on paper."""
        self.base, self.narrowed = base, narrowed
        self.tools.chip.hide()
        self.refresh()

    def filtered(self) -> Said:
        """Say what the list is narrowed to."""
        words = self.filter.text().strip()
        typed = said(N("筛选：{words}"), words=words) if words else ""
        parts = [self.desk.say(part) for part in (self.narrowed, typed) if part]
        return said("{all}", all="　".join(parts))

    def wanted(self) -> Wanted:
        """Return what the list asks the store for now."""
        return attrs.evolve(
            self.base, words=self.filter.text().strip(), order=self.model.wanted.order
        )

    def refresh(self) -> None:
        """Ask the store again, keeping the current record where it is still shown."""
        self._ask(glance=False)

    def glance(self) -> None:
        """Ask the store for the first rows only; the rest follows when nothing else is done."""
        self._ask(glance=True)

    def complete(self) -> None:
        """Show the rows a glance has left out."""
        self._glancing.complete()

    def _ask(self, *, glance: bool) -> None:
        self._later.stop()
        self._stale = False
        self._glancing.ask(glance=glance)
        self.tell_count()

    def begin_filter(self) -> None:
        """Put the cursor into the filter box."""
        self.filter.setFocus()
        self.filter.selectAll()

    def begin_new(self) -> None:
        """Begin a new record, as the button does."""
        self.new.click()

    def clear_filter(self) -> None:
        """Show everything again; who narrowed the list hears ``widened``."""
        self.filter.clear()
        self.widened.emit()
        self.refresh()

    def drop(self) -> None:
        """Drop the selected records in one step that can be undone."""
        drop_records(self.desk, self.selected(), self)

    def copy(self) -> None:
        """Put the selected rows on the clipboard, a tab between cells."""
        columns = [self.model.fields.index(field) for field in self.columns.shown()]
        chosen = self.selected()
        QApplication.clipboard().setText(as_lines(chosen, columns, self.model.words))
        if self.cls.table == "talk":
            note_access(self.desk.store, "exported", [each.uid for each in chosen])

    def add_tool(self, widget: QWidget) -> None:
        """Put a further filter beside the filter box."""
        self.tools.add(widget)

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the list when it is first seen, or stale."""
        super().showEvent(event)
        self._freshen()

    def hear(self, changes: Changes) -> None:
        """Redraw what a step touched."""
        before = self.current()
        if self._stale or not self.isVisible():
            self._stale = True
        elif not self.model.hear(changes.rows):
            self.refresh()
        after = self.current()
        if before and after and before.uid != after.uid:
            self.table.selectRow(self.table.currentIndex().row())  # Qt moves on, unmarked
        self.tell_count()

    def _freshen(self) -> None:
        if self._stale:
            self.glance()
        self._glancing.go_on_soon()

    def _build(self, empty: str | Said) -> None:
        self.tools = ListTools(self.desk)
        self.filter, self.new = self.tools.filter, self.tools.new
        self.table = RowsView(self.cls.table)
        self.table.setAccessibleName(self.desk.say(self.cls.label))
        self.table.setModel(self.model)
        keep_name_ends(self.table, self.model)
        self.columns = Columns(
            self.desk,
            self.table.horizontalHeader(),
            self.look.name or self.cls.table,
            self.model.fields,
            self.look.columns,
            self.look.derived,
        )
        self._show_order()
        self._empty = Empty(self.desk, self.cls, self.look.icon, empty)
        self.count = QLabel(objectName="count", textFormat=Qt.TextFormat.PlainText)
        self.count.setProperty("role", "quiet")
        self._body = QStackedLayout()
        self._body.addWidget(self.table)
        self._body.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.tools)
        layout.addLayout(self._body, 1)
        layout.addWidget(self.count)

    def _connect(self) -> None:
        self.desk.news.changed.connect(self.hear)
        self.tools.new_wanted.connect(self.new_wanted)
        self.tools.columns_wanted.connect(lambda: self.columns.menu().popup(self.tools.under()))
        self.tools.print_wanted.connect(lambda: print_list(self))
        self.tools.export_wanted.connect(lambda kind: export_list(self, kind))
        self.tools.import_wanted.connect(lambda: import_records(self.desk, self.cls, self))
        connect_saving(self)
        self.filter.textChanged.connect(lambda: self._later.start())
        self.filter.left_down.connect(self._into_rows)
        self.filter.returnPressed.connect(self._into_rows)
        self.table.selectionModel().currentRowChanged.connect(self._chose)
        self.table.selectionModel().selectionChanged.connect(lambda: self.tell_count())
        self.table.used.connect(self.complete)
        self.table.entered_row.connect(self.enter)
        self.table.dropped.connect(self.drop)
        self.table.copied.connect(self.copy)
        self.table.customContextMenuRequested.connect(lambda point: show_menu(self, point))
        self.table.horizontalHeader().sectionClicked.connect(self._sort)
        self._empty.new_wanted.connect(self.new_wanted)
        self._empty.clear_wanted.connect(self.clear_filter)

    def _into_rows(self) -> None:
        if self._later.isActive():
            self.glance()
        if self.model.records:
            self.table.setFocus()
            if not self.table.currentIndex().isValid():
                self.table.selectRow(0)

    def _chose(self) -> None:
        if record := self.current():
            self.chosen.emit(record.uid)

    def enter(self) -> None:
        """Open the current record."""
        if record := self.current():
            self.chosen.emit(record.uid)
            self.opened.emit(record.uid)

    def _sort(self, section: int) -> None:
        name = self.model.fields[section].name
        if name in self.model.derived:  # told row by row: the store cannot sort by it
            self._show_order()
            return
        first = self.model.wanted.order[:1]
        down = bool(first) and first[0][0] == name and not first[0][1]
        self.model.wanted = attrs.evolve(self.model.wanted, order=((name, down),))
        self._show_order()
        self.glance()

    def _show_order(self) -> None:
        header = self.table.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        names = [field.name for field in self.cls.fields]
        for name, down in self.model.wanted.order[:1]:
            way = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(names.index(name), way)

    def tell_count(self) -> None:
        """Say how many rows there are, or what to do where there is none."""
        shown, total = len(self.model.records), self.model.total
        chosen = len(self.table.selectionModel().selectedRows())
        words = count_words(shown, total, chosen, more=self.model.more)
        self.count.setText(self.desk.say(words))
        is_filtered = bool(self.model.wanted.words or self.narrowed)
        self.tools.save.setEnabled(is_filtered and not self.desk.store.readonly)
        self._empty.explain(filtered=is_filtered)
        self._body.setCurrentWidget(self.table if shown else self._empty)
        self.emptied.emit(not shown and not self.model.wanted.words and not self.narrowed)


def start_order(cls: type[Record]) -> tuple[tuple[str, bool], ...]:
    """Return how a list begins: the newest date first, or by its title."""
    for field in cls.fields:
        if isinstance(field.kind, Day | Moment | MonthOnly) and field.required:
            return ((field.name, True),)
    title = cls.field(cls.titles[0])
    return () if isinstance(title.kind, Ref | Refs) else ((title.name, False),)


def count_words(shown: int, total: int, chosen: int, *, more: bool = False) -> Said:
    """Say how many records there are, are shown and chosen; ``more``: nobody counted them all."""
    words = said(N("共 {total} 条"), total=f"{total:,}")
    if more:
        words = said(N("显示前 {shown} 条，还有更多"), shown=f"{shown:,}")
    elif total > shown:
        first = N("显示前 {shown} 条，共 {total} 条")
        words = said(first, shown=f"{shown:,}", total=f"{total:,}")
    return said(N("{all}，已选 {n} 条"), all=words, n=chosen) if chosen > 1 else words
