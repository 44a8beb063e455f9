"""Judge the rows of a sheet against a file: new, changed, same, wrong, or like another."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import attrs

from app.exchange.cells import Cell, cell_of, text_of
from app.exchange.headings import Header
from app.exchange.identity import Kept, key_values, keys_of
from app.exchange.names import Names
from app.exchange.preview import ANEW, Line, Raw, State
from app.exchange.reading import Reading
from app.records import RECORDS
from app.records.describe import Field, Record, build, new_uid
from app.records.kinds import Ref, Refs, Text, is_uid
from app.records.words import N, Problem, Said, Say, Tongue, said
from app.store.blobs import read_blob
from app.store.bulk import fetch_many
from app.store.rows import Store
from app.store.seals import why_sealed
from app.store.titles import shortened

Tick = Callable[[int, int], None]


@attrs.define
class _Read:
    """Hold what the cells of one row mean."""

    raw: Raw
    base: Record | None
    found: dict[str, Any] = attrs.field(factory=dict)
    problems: list[tuple[str, Said]] = attrs.field(factory=list)


def quiet(done: int, total: int) -> None:
    """Tell nobody how far it is."""


class Checker:
    """Judge rows, all at once, or one again after it was corrected."""

    def __init__(
        self, store: Store, cls: type[Record], tongue: Tongue, says: Sequence[Say], header: Header
    ) -> None:
        self.store, self.cls, self.tongue = store, cls, tongue
        self.extra: dict[str, Record] = {}
        self._own = header.uid is not None
        self._fields = {field.name: field for field in cls.fields}
        self._names = Names(store, tongue)
        self._reading = Reading(self._names, says, own=self._own, year=header.year)
        self._kept = Kept(store, cls)
        self._made: dict[int, str] = {}
        self._seen: dict[object, int] = {}

    def check(self, raws: Sequence[Raw], tick: Tick = quiet) -> list[Line]:
        """Say what each row would do."""
        self._forget(raws)
        self._ask(raws)
        total = 2 * len(raws)
        known = self._fetch(uid for raw in raws for uid in (raw.uid, raw.target))
        read = []
        for nth, raw in enumerate(raws, 1):
            read.append(self._read(raw, known.get(raw.target) or known.get(raw.uid)))
            if not nth % 200:
                tick(nth, total)
        self._find_bases([row for row in read if row.base is None and row.raw.target != ANEW])
        lines = []
        for nth, row in enumerate(read, 1):
            lines.append(self._judge(row))
            if not nth % 200:
                tick(len(raws) + nth, total)
        return self._liken(lines)

    def move(self, store: Store, tongue: Tongue) -> None:
        """Go on with another connection to the same file."""
        self.store, self.tongue = store, tongue
        self._names.move(store, tongue)
        self._kept.move(store)

    def create(self, table: str, title: str) -> Record | None:
        """Make a record a row links to, to be kept with the import; None if a name is too little.

        Rows that name it are right when they are checked again.
        """
        cls = RECORDS[table]
        name = cls.titles[-1]
        if len(cls.titles) > 1 or not isinstance(cls.field(name).kind, Text):
            return None
        made = build(cls, {name: title.strip()}).record
        if made is not None:
            self._names.add(table, title, made.uid)
            self.extra[made.uid] = made
        return made

    def _forget(self, raws: Sequence[Raw]) -> None:
        if self._seen:
            numbers = {raw.number for raw in raws}
            self._seen = {mark: at for mark, at in self._seen.items() if at not in numbers}

    def _fetch(self, uids: Iterable[str]) -> dict[str, Record]:
        wanted = dict.fromkeys(uid for uid in uids if uid and uid != ANEW)
        parts = fetch_many(self.store, self.cls, wanted)
        return {rec.uid: rec for part in parts for rec in part}

    def _ask(self, raws: Sequence[Raw]) -> None:
        """Look for the names of all linked records at once."""
        links = [f for f in self.cls.fields if isinstance(f.kind, Ref | Refs)]
        for field in links:
            several, to = isinstance(field.kind, Refs), field.kind.to  # type: ignore[attr-defined]
            for raw in raws:
                cell = raw.cells.get(field.name)
                if isinstance(cell, str) and not self._reading.says_nothing(field, cell):
                    self._names.ask(to, cell, several=several)
        self._names.load()
        # A body may stand under one that comes in the same sheet.
        if any(field.kind.to == self.cls.table for field in links):  # type: ignore[attr-defined]
            for raw in raws:
                title = self._title(raw)
                if title and not self._names.knows(self.cls.table, title):
                    self._names.add(self.cls.table, title, self._uid(raw))

    def _title(self, raw: Raw) -> str:
        """Return what the record of a row will be called."""
        cells = (raw.cells.get(name) for name in self.cls.titles)
        return shortened(" ".join(text for cell in cells if (text := text_of(cell).strip())))

    def _uid(self, raw: Raw) -> str:
        if raw.uid and is_uid(raw.uid):
            return raw.uid
        return self._made.setdefault(raw.number, new_uid())

    def _read(self, raw: Raw, base: Record | None) -> _Read:
        row = _Read(raw, base)
        for name, cell in raw.cells.items():
            field = self._fields[name]
            if base is not None and self._unchanged(field, cell, base):
                continue
            # A blank says: nothing here, in our own rows; anywhere else: not known.
            said_so = self._own and raw.uid
            if said_so or not (cell is None or self._reading.says_nothing(field, cell)):
                try:
                    row.found[name] = self._reading.value(field, cell)
                except Problem as problem:
                    row.problems.append((name, problem.what))
        return row

    def _unchanged(self, field: Field, cell: Cell, base: Record) -> bool:
        """Tell whether a cell is what an export writes for the value that is kept."""
        written = cell_of(field.kind, getattr(base, field.name), self.tongue)
        if written is None or written == "":
            return cell is None or cell == ""
        return type(written) is type(cell) and written == cell

    def _find_bases(self, rows: Sequence[_Read]) -> None:
        self._kept.find(row.found for row in rows)
        same = [(row, self._kept.same(row.found)) for row in rows]
        known = self._fetch(uid for _, uid in same)
        for row, uid in same:
            row.base = known.get(uid)

    def _judge(self, row: _Read) -> Line:
        raw, base = row.raw, row.base
        if row.problems:
            return Line(raw, State.WRONG, base=base, problems=tuple(row.problems))
        start = base or self.cls(uid=self._uid(raw))
        built = build(self.cls, row.found, start)
        problems = [(problem.field, problem.what) for problem in built.problems]
        problems += self._twice(row, start.uid)
        made = built.record
        if made is not None and (sealed := why_sealed(self.store.db, base, made)):
            problems.append((sealed.field, sealed.what))
        if made is None or problems:
            return Line(raw, State.WRONG, base=base, problems=tuple(problems))
        if base is None:
            problems = self._lost(made)
            state = State.WRONG if problems else State.NEW
            return Line(raw, state, made, problems=tuple(problems))
        changes = tuple(name for name in row.found if getattr(made, name) != getattr(base, name))
        return Line(raw, State.CHANGED if changes else State.SAME, made, base, changes)

    def _twice(self, row: _Read, uid: str) -> list[tuple[str, Said]]:
        """Find another row of the sheet that is about the same record."""
        marks: list[object] = [uid]
        if row.base is None and not row.raw.uid and row.raw.target != ANEW:
            keys = ((key, key_values(self.cls, key, row.found)) for key in keys_of(self.cls))
            marks += [(key, word) for key, word in keys if word]
        number = row.raw.number
        for mark in marks:
            first = self._seen.setdefault(mark, number)
            if first != number:
                return [("", said(N("与第 {n} 行是同一条记录。"), n=first))]
        return []

    def _lost(self, made: Record) -> list[tuple[str, Said]]:
        digest = getattr(made, "digest", "")
        if self.cls.table == "attachment" and read_blob(self.store.db, digest) is None:
            return [("digest", said(N("附件的文件内容不在这个资料文件里，不能只导入文件名。")))]
        return []

    def _liken(self, lines: list[Line]) -> list[Line]:
        """Mark new rows that look like a record of the file."""
        asked = {
            at: {name: getattr(line.record, name, "") for name in ("name", "phone")}
            for at, line in enumerate(lines)
            if line.state is State.NEW and line.raw.target != ANEW
        }
        self._kept.find_alike(asked.values())
        for at, words in asked.items():
            if found := self._kept.alike(words):
                lines[at] = attrs.evolve(lines[at], state=State.ALIKE, alike=found)
        return lines
