"""Which columns a list shows, in which order and how wide; the user's choice is remembered."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu

from app.records.describe import Field
from app.records.kinds import Choice, Choices, Day, Flag, Moment, MonthOnly, Number, Refs, Text
from app.records.talks import WITHHELD
from app.records.words import N
from app.ui.desk import Desk
from app.ui.look import Derived
from app.ui.theme import step

_WIDTHS = {Day: 104, MonthOnly: 90, Moment: 142, Flag: 84, Number: 84, Choice: 108, Choices: 124}
_SAMPLES: dict[type, str] = {Day: "2026-11-23", MonthOnly: "2026-11", Moment: "2026-11-23 14:30"}
_NAME, _WEIGHED = 120, 56
# A picture and the room between it and its words.
_MARK = 24
_FIRST = 6
_QUIET_MS = 400


class Columns(QObject):
    """Keep the header of one list the way the user left it."""

    def __init__(
        self,
        desk: Desk,
        header: QHeaderView,
        name: str,
        fields: Sequence[Field],
        first: Sequence[str],
        derived: Sequence[Derived] = (),
    ) -> None:
        super().__init__(header)
        self._desk, self._header, self._name = desk, header, name
        self._fields = list(fields)
        self._longest = {each.name: each.longest for each in derived}
        self._first = list(first) or [f.name for f in fields if not _is_long(f)][:_FIRST]
        self._later = QTimer(self, interval=_QUIET_MS, singleShot=True)
        self._later.timeout.connect(self.keep)
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(56)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda point: self.menu().popup(header.mapToGlobal(point))
        )
        self.recall()
        header.sectionResized.connect(self._changed)
        header.sectionMoved.connect(self._changed)

    def recall(self) -> None:
        """Set the header as it was left, or as the list begins."""
        self._arrange(self._desk.memory.columns(self._name) or self._start())

    def reset(self) -> None:
        """Go back to the columns the list begins with."""
        self._arrange(self._start())
        self.keep()

    def shown(self) -> list[Field]:
        """Return the fields on the screen, from left to right."""
        return [self._fields[n] for n in self._visual() if not self._header.isSectionHidden(n)]

    def keep(self) -> None:
        """Remember the header as it is now."""
        sizes = {name: width for name, width, _ in self._desk.memory.columns(self._name)}
        columns = []
        for n in self._visual():
            hidden, field = self._header.isSectionHidden(n), self._fields[n]
            width = (
                sizes.get(field.name, self._width(field)) if hidden else self._header.sectionSize(n)
            )
            columns.append((field.name, width, not hidden))
        self._desk.memory.keep_columns(self._name, columns)

    def menu(self) -> QMenu:
        """Return a menu with a tick for every column that may be seen."""
        menu = QMenu(self._header)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for n in (n for n in self._visual() if self._fields[n].name not in WITHHELD):
            action = menu.addAction(self._desk.say(self._fields[n].label))
            action.setCheckable(True)
            action.setChecked(not self._header.isSectionHidden(n))
            action.setData(n)
            action.toggled.connect(lambda on, n=n: self.show_column(n, on))
        menu.addSeparator()
        reset = QAction(self._desk.say(N("恢复默认栏目")), menu)
        reset.triggered.connect(self.reset)
        menu.addAction(reset)
        return menu

    def show_column(self, section: int, on: bool) -> None:
        """Show or hide a column; the last one stays."""
        if not on and len(self.shown()) == 1:
            return
        self._header.setSectionHidden(section, not on)
        if on and self._header.sectionSize(section) < self._header.minimumSectionSize():
            self._header.resizeSection(section, self._width(self._fields[section]))
        self._changed()

    def _visual(self) -> list[int]:
        return [self._header.logicalIndex(n) for n in range(self._header.count())]

    def _start(self) -> list[tuple[str, int, bool]]:
        order = [*self._first, *(f.name for f in self._fields if f.name not in self._first)]
        by_name = {f.name: f for f in self._fields}
        return [(name, self._width(by_name[name]), name in self._first) for name in order]

    def _arrange(self, columns: Sequence[tuple[str, int, bool]]) -> None:
        places = {field.name: n for n, field in enumerate(self._fields)}
        known = [column for column in columns if column[0] in places]
        shown = {name for name, _, on in known if on and name not in WITHHELD} or set(self._first)
        for visual, (name, width, _) in enumerate(known):
            section = places[name]
            self._header.moveSection(self._header.visualIndex(section), visual)
            self._header.resizeSection(section, max(width, self._header.minimumSectionSize()))
        for name, section in places.items():
            self._header.setSectionHidden(section, name not in shown)

    def _width(self, field: Field) -> int:
        """Give room for what stands in the column, and for its name with the mark of sorting."""
        say, wide = self._desk.say, self._header.fontMetrics().horizontalAdvance
        fixed = _width(field)
        texts = (say(field.label), _SAMPLES.get(type(field.kind), ""))
        if isinstance(field.kind, Choice) and not field.kind.words:
            # Short words leave their room to the columns beside them.
            most = max((wide(say(label)) for label in field.kind.of.values()), default=0)
            fixed = min(fixed, most + step(7))
        told = [wide(say(words)) + _MARK for words in self._longest.get(field.name, ())]
        return max(fixed, max(*map(wide, texts), *told) + step(7))

    def _changed(self) -> None:
        self._later.start()


def _is_long(field: Field) -> bool:
    return isinstance(field.kind, Text) and field.kind.rows > 1


def _width(field: Field) -> int:
    fixed = _WIDTHS.get(type(field.kind))
    if fixed and field.weight == 1:
        return fixed
    more = 40 if isinstance(field.kind, Refs) else 0
    return round(_NAME + more + _WEIGHED * (min(field.weight, 3) - 1))
