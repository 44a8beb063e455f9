"""Judge the rows of a sheet against a file: new, changed, same, wrong, or to be decided."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import attrs

from app.exchange.cells import Cell, cell_of, text_of
from app.exchange.columns import EXTRA, Way, extra_label, field_of, value_of
from app.exchange.contacts import Contacts, contact_part
from app.exchange.extras import line_of
from app.exchange.headings import Header
from app.exchange.identity import Kept, keyed
from app.exchange.judging import Doubles, Read, doubted
from app.exchange.names import Names, WithMade
from app.exchange.preview import ANEW, Line, Raw, State, binned_uid
from app.exchange.reading import Reading
from app.exchange.settling import Settled, settle, values_of
from app.records import RECORDS
from app.records.describe import Field, Record, build, new_uid
from app.records.kinds import Ref, Refs, Text, is_uid
from app.records.parted import names_in, without_pairs
from app.records.partners import Enterprise
from app.records.words import N, Problem, Said, Say, Tongue, said
from app.store.blobs import read_blob
from app.store.bulk import fetch_many
from app.store.rows import Store
from app.store.seals import why_sealed
from app.store.titles import shortened

Tick = Callable[[int, int], None]
# Words the office makes up: one that is not known yet is made with the rows that have it.
_FREE = frozenset({"tag"})


def quiet(done: int, total: int) -> None:
    """Tell nobody how far it is."""


class Checker:
    """Judge rows, all at once, or one again after it was corrected."""

    def __init__(
        self, store: Store, cls: type[Record], tongue: Tongue, says: Sequence[Say], header: Header
    ) -> None:
        self.store, self.cls = store, cls
        self.extra: dict[str, Record] = {}
        self.tongue: Tongue = WithMade(tongue, self.extra)
        self._header = header
        self._own = header.uid is not None
        self._fields = {name: field_of(cls, name) for name in header.mapped}
        self._parts = frozenset(filter(contact_part, header.mapped))
        self._extras = frozenset(filter(extra_label, header.mapped))
        self._labels = frozenset(map(extra_label, self._extras))
        self._names = Names(store, tongue)
        self._reading = Reading(self._names, says, own=self._own, year=header.year)
        self._kept = Kept(store, cls)
        self._made: dict[int, str] = {}
        self._doubles = Doubles()
        self._contacts = Contacts() if self._parts else None

    def check(self, raws: Sequence[Raw], tick: Tick = quiet) -> list[Line]:
        """Say what each row would do."""
        self._doubles.forget({raw.number for raw in raws})
        self._ask(raws)
        total = 2 * len(raws)
        known = self._fetch(uid for raw in raws for uid in (raw.uid, raw.target))
        read = []
        for nth, raw in enumerate(raws, 1):
            read.append(self._read(raw, known.get(raw.target) or known.get(raw.uid)))
            if not nth % 200:
                tick(nth, total)
        self._find_bases([row for row in read if row.base is None and row.raw.target != ANEW])
        if self._contacts is not None:
            self._contacts.load(self.store, (row.base.uid for row in read if row.base))
        lines = []
        for nth, row in enumerate(read, 1):
            lines.append(self._judge(row))
            if not nth % 200:
                tick(len(raws) + nth, total)
        return self._liken(lines, {row.raw.number: row for row in read})

    def move(self, store: Store, tongue: Tongue) -> None:
        """Go on with another connection to the same file."""
        self.store, self.tongue = store, WithMade(tongue, self.extra)
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
        self._make_free(raws, links)
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
        if raw.number not in self._made:
            self._made[raw.number] = new_uid()
        return self._made[raw.number]

    def _make_free(self, raws: Sequence[Raw], links: Sequence[Field]) -> None:
        """Make the free words that rows name and nobody has used yet."""
        for field in links:
            to = field.kind.to  # type: ignore[attr-defined]
            for raw in raws if to in _FREE else ():
                cell = raw.cells.get(field.name)
                if isinstance(cell, str) and not self._reading.says_nothing(field, cell):
                    for word in names_in(cell.replace("，", "、").replace(",", "、")):
                        if not self._names.knows(to, word):
                            self.create(to, word)

    def _read(self, raw: Raw, base: Record | None) -> Read:
        row = Read(raw, base)
        # A blank says: nothing here, in our own rows; anywhere else: not known.
        said_so = self._own and raw.uid
        for name, cell in raw.cells.items():
            field = self._fields[name]
            if base is not None and name not in self._parts and self._unchanged(name, cell, base):
                continue
            if self._reading.says_nothing(field, cell):
                if said_so:
                    row.found[name] = field.kind.empty
                continue
            try:
                value = self._reading.value(field, cell)
                row.found[name] = line_of(value) if name in self._extras else value
            except Problem as problem:
                row.problems.append((name, problem.what))
        row.keys = keyed(self.cls, row.found)
        return row

    def _unchanged(self, name: str, cell: Cell, base: Record) -> bool:
        """Tell whether a cell is what an export writes for the value that is kept."""
        value = value_of(base, name)
        if name == EXTRA and self._own:
            value = without_pairs(value, self._labels)
        written = cell_of(self._fields[name].kind, value, self.tongue)
        if written is None or written == "":
            return cell is None or cell == ""
        return type(written) is type(cell) and written == cell

    def _find_bases(self, rows: Sequence[Read]) -> None:
        """Find the one record each row is about; several, or one in the bin, are to be decided."""
        self._kept.find(row.keys for row in rows)
        for row in rows:
            if uid := binned_uid(row.raw.target):
                row.restore = self._kept.by_uid(uid)
                row.base = row.restore.record if row.restore else None
            else:
                row.matches = self._kept.same(row.keys)
        known = self._fetch(uid for row in rows for uid in row.surest)
        for row in rows:
            if row.base is None:
                row.base = known.get(row.surest[0]) if len(row.surest) == 1 else None

    def _judge(self, row: Read) -> Line:
        raw, base = row.raw, row.base
        if row.problems:
            return Line(raw, State.WRONG, base=base, problems=tuple(row.problems))
        if reason := doubted(row, self.cls, self.tongue):
            state, words, uids = reason
            return Line(raw, state, base=base, alike=uids, reason=words)
        settled = self._settled(row)
        start = base or self.cls(uid=self._uid(raw))
        built = build(self.cls, self._values(start, settled), start)
        problems = [(problem.field, problem.what) for problem in built.problems]
        made = built.record
        if made is not None and (sealed := why_sealed(self.store.db, base, made)):
            problems.append((sealed.field, sealed.what))
        if made is None or problems:
            return Line(raw, State.WRONG, base=base, problems=tuple(problems))
        if double := self._doubles.of(row, start.uid):
            state, words = double
            return Line(raw, state, made, base, reason=words)
        more = self._contacts.of_row(made.uid, row.found) if self._contacts else ()
        if base is None:
            problems = self._lost(made)
            state = State.WRONG if problems else State.NEW
            return Line(raw, state, made, problems=tuple(problems), more=more)
        return attrs.evolve(self._changed(row, made, settled, bool(more)), more=more)

    def _changed(self, row: Read, made: Record, settled: Settled, more: bool) -> Line:
        raw, base = row.raw, row.base
        assert base is not None
        # An enterprise that is called otherwise now keeps its name among the former ones.
        also = ("former",) if self.cls is Enterprise else ()
        names = dict.fromkeys((*settled.taken, *also))
        changes = tuple(n for n in names if value_of(made, n) != value_of(base, n))
        state = State.CHANGED if changes or more or row.restore else State.SAME
        if settled.conflicts:
            state = State.CONFLICT
        return Line(
            raw,
            state,
            made,
            base,
            changes,
            conflicts=settled.conflicts,
            kept=settled.kept,
            restore=row.restore,
        )

    def _settled(self, row: Read) -> Settled:
        """Say what of a row is taken over: all of a new one, else as its columns are to be."""
        found = {name: value for name, value in row.found.items() if name not in self._parts}
        if row.base is None:
            return Settled(found)
        usual = Way.REPLACE if row.restore is not None else self._header.usual
        if self._own and not row.raw.uid and row.restore is None:
            usual = Way.ASK  # a row somebody wrote under our own
        ways = {**self._header.ways, **row.raw.ways}

        def way_of(name: str) -> Way:
            return ways.get(name, usual)

        return settle(row.base, found, way_of, loosely=bool(row.raw.target))

    def _values(self, start: Record, settled: Settled) -> dict[str, Any]:
        return values_of(start, settled.taken, self._labels, own=self._own)

    def _lost(self, made: Record) -> list[tuple[str, Said]]:
        digest = getattr(made, "digest", "")
        if self.cls.table == "attachment" and read_blob(self.store.db, digest) is None:
            return [("digest", said(N("附件的文件内容不在这个资料文件里，不能只导入文件名。")))]
        return []

    def _liken(self, lines: list[Line], read: Mapping[int, Read]) -> list[Line]:
        """Mark new rows that look like a record of the file, or like one in the recycle bin."""
        asked = {
            at: self._kept.marks({n: getattr(line.record, n, "") for n in ("name", "phone")})
            for at, line in enumerate(lines)
            if line.state is State.NEW and not line.raw.target
        }
        self._kept.find_alike({mark for marks in asked.values() for mark in marks})
        for at, marks in asked.items():
            row = read[lines[at].raw.number]
            if formerly := self._kept.formerly(row.found):
                title = self.tongue.title(self.cls.table, formerly[0])
                why = said(N("这是“{title}”的曾用名，或已并入它。"), title=title)
                lines[at] = attrs.evolve(lines[at], state=State.ALIKE, alike=formerly, reason=why)
            elif alike := self._kept.alike(marks):
                lines[at] = attrs.evolve(lines[at], state=State.ALIKE, alike=alike)
            elif binned := self._kept.in_bin(row.keys):
                words_ = N("回收站里有同一条（{day} 删除）：可以恢复、作为新的导入，或不导入。")
                why = said(words_, day=binned[0].at[:10])
                lines[at] = attrs.evolve(lines[at], state=State.ALIKE, binned=binned, reason=why)
        return lines
