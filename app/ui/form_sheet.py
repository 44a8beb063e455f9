"""What a form does unseen: stores valid records by itself, keeps the rest as a draft, merges."""

from collections.abc import Callable, Container, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from app.records.describe import Record, build
from app.records.kinds import Ref, Refs
from app.records.words import Known, N, Problem, Said, said
from app.store.drafts import Draft, discard
from app.store.rows import Changes, Writer
from app.ui.desk import Desk
from app.ui.editors_core import Editor, commit_typing
from app.ui.form_drafts import begun, key_of, left_for, put_aside
from app.ui.form_lock import SAID_BY, Lock

# Counted from the first key stroke not yet on disk, so that steady typing is kept as well.
KEPT_WITHIN_MS = 500
Finish = Callable[[Writer, Record, Record | None], Record]


def _as_it_is(_step: Writer, stored: Record, _before: Record | None) -> Record:
    return stored


class Sheet(QObject):
    """Hold one record and the editors of its fields; the form and the rows of a table use it.

    ``kept`` carries the stored record, ``shown`` the record after anything was shown anew,
    ``told`` the problems to show (field → text), ``troubled`` what in the world is in the way
    (None when it is gone), ``gone`` the uid of a record that was dropped elsewhere.
    """

    kept = Signal(object)
    shown = Signal(object)
    dirtied = Signal()
    told = Signal(object)
    troubled = Signal(object)
    gone = Signal(str)

    def __init__(
        self, desk: Desk, cls: type[Record], editors: Mapping[str, Editor], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.cls = cls
        self.editors = editors
        # What belongs to storing the record (a number, a roll call) is done in the same step.
        self.finish: Finish = _as_it_is
        # A form closed by a button waits for it, and knows what its act is called.
        # What it does not show but needs to go on with is kept in the draft, ``beside`` the typed.
        self.waits, self.what, self.beside = False, Said(""), dict[str, object]()
        self.record: Record | None = None
        self.recovered: Draft | None = None
        self._shown: dict[str, object] = {}
        self._left: set[str] = set()
        self._problems: tuple[Problem, ...] = ()
        self._strict = False
        self._quiet = False
        self.in_trouble = False
        self._timer = QTimer(self, singleShot=True, interval=KEPT_WITHIN_MS)
        self._timer.timeout.connect(self.keep_draft)
        for editor in editors.values():
            editor.changed.connect(self._typed)
            editor.left.connect(self._leave)
        self._lock = Lock(desk.store, editors)
        desk.news.changed.connect(self._hear)

    @property
    def is_new(self) -> bool:
        """Tell whether the record shown is not stored yet."""
        return self.record is not None and self.record.id == 0

    @property
    def key(self) -> str:
        """Return the name under which the draft of the record is kept."""
        return key_of(self.record) if self.record else ""

    def show_record(self, record: Record | None) -> None:
        """Show a record, with what was left half-done on it; None shows nothing."""
        self.settle()
        self._show(record)
        if record is not None and not self.desk.store.readonly:
            self._recover(left_for(self.desk.store, record))
        self.shown.emit(record)

    def show_draft(self, draft: Draft) -> None:
        """Show a draft, over its record or as the new record it was to become."""
        held = self.desk.store.get(self.cls, draft.uid)
        self.show_record(held or begun(self.cls, draft, self.editors))

    def raw(self) -> dict[str, object]:
        """Return what stands in the editors."""
        return {name: editor.raw() for name, editor in self.editors.items()}

    def changes(self) -> dict[str, object]:
        """Return what the user changed since the record was last read or stored."""
        raw = self.raw() if self.record else {}
        return {name: value for name, value in raw.items() if value != self._shown[name]}

    def settle(self) -> None:
        """Store what is valid and put the rest on disk at once; called before going away."""
        if self.record is not None and not self.desk.store.readonly:
            commit_typing()
            self.store()

    def store_now(self) -> Record | None:
        """Store on demand and show everything that is wrong; None when something is."""
        commit_typing()
        self._left.update(self.editors)
        self._strict = True
        return self.store(asked=True)

    def store(self, *, asked: bool = False) -> Record | None:
        """Store the record if it is valid and changed, else keep the draft."""
        if self.record is None or self.desk.store.readonly:
            return None
        for editor in self.editors.values():
            editor.settle()
        changed = self.changes()
        if not changed and not (self.is_new and self._strict):
            self._clean()
            return None if self.is_new else self.record
        checked = self._check(self.record, changed) if asked or not self.waits else None
        if checked is None:
            self.keep_draft()
            return None
        return self._put(checked)

    def keep_draft(self) -> None:
        """Put what is typed on disk, raw; forget the draft when nothing is."""
        self._timer.stop()
        if self.record is None or self.desk.store.readonly:
            return
        try:
            put_aside(self.desk.store, self.record, self.beside | self.raw(), self.changes())
        except Known as known:
            self._trouble(known)

    def throw_away(self) -> None:
        """Forget what is typed and show the record as it is stored."""
        record = self.record
        if record is None:
            return
        discard(self.desk.store, key_of(record))
        self._show(self.desk.store.get(self.cls, record.uid) or record)
        self.shown.emit(self.record)

    def forget(self) -> None:
        """Show nothing any more, and keep nothing of what was typed."""
        if self.record is not None:
            discard(self.desk.store, key_of(self.record))
        self._show(None)

    def _check(self, base: Record, changed: Mapping[str, object]) -> Record | None:
        """Say what is wrong; return the record when nothing is."""
        built = build(self.cls, changed, base=base)
        unknown = tuple(p for name in changed if (p := self.editors[name].problem()))
        self._tell((*unknown, *built.problems))
        return None if unknown else built.record

    def _show(self, record: Record | None) -> None:
        self._timer.stop()
        self.record, self.recovered = record, None
        self._left.clear()
        self._strict = False
        if record is not None:
            self._fill(record, self.editors)
        self._lock.follow(self.record)
        self._tell(())

    def _fill(self, record: Record, names: Mapping[str, object]) -> None:
        self._quiet = True
        for name in names:
            self.editors[name].show_value(getattr(record, name))
            self._shown[name] = self.editors[name].raw()
        self._quiet = False

    def _recover(self, draft: Draft | None) -> None:
        if draft is None:
            return
        self._quiet = True
        for name, value in draft.raw.items():
            if name in self.editors:
                self.editors[name].show_value(value)
        self._quiet = False
        if self.record is not None and (changed := self.changes()):
            self.recovered = draft
            self._check(self.record, changed)

    def _put(self, record: Record) -> Record | None:
        before = None if self.is_new else self.record
        what = _called(before, record, self.desk.tongue.title_of(record))
        try:
            with self.desk.store.step(self.what if self.waits else what, by=self) as step:
                stored = self.finish(step, step.put(record), before)
        except (Problem, Known) as trouble:
            self.keep_draft()
            if isinstance(trouble, Problem):
                self._tell((trouble,))
            else:
                self._trouble(trouble)
            return None
        self.record = stored
        self._fill(stored, self.editors)
        self._lock.follow(self.record)
        self._clean()
        self.kept.emit(stored)
        return stored

    def _clean(self) -> None:
        self.recovered = None
        if self._problems:
            self._tell(())
        self._trouble(None)
        self.keep_draft()

    def _trouble(self, known: Known | None) -> None:
        if known or self.in_trouble:
            self.in_trouble = known is not None
            self.troubled.emit(known)

    def _tell(self, problems: tuple[Problem, ...]) -> None:
        """Show the problems of fields the user has been in, all of them on demand."""
        self._problems = problems
        texts: dict[str, str] = {}
        for problem in problems:
            quiet = self.is_new and not self._strict and problem.field not in self._left
            if not quiet or _is_filled(self.editors, problem.field):
                texts.setdefault(problem.field, self.desk.say(problem.what))
        for name, editor in self.editors.items():
            editor.set_problem(texts.get(name))
        self.told.emit(texts)

    def _typed(self, name: str) -> None:
        if self._quiet or self.record is None:
            return
        self.dirtied.emit()
        if not self._timer.isActive():
            self._timer.start()

    def _leave(self, name: str) -> None:
        if self.record is not None and not self._quiet:
            self._left.add(name)
            self.store()

    def _hear(self, changes: Changes) -> None:
        for name in _linked(self.cls, changes.rows) & self.editors.keys():
            self._quiet = True
            self.editors[name].refresh()
            self._quiet = False
        if SAID_BY in changes.rows:
            self._lock.follow(self.record)
        if self.record is None or changes.by is self:
            return
        if self.record.uid in changes.rows.get(self.cls.table, ()):
            self._merge(self.desk.store.get(self.cls, self.record.uid))

    def _merge(self, fresh: Record | None) -> None:
        """Take over what was changed elsewhere, except where the user is typing."""
        if self.record is None:
            return
        if fresh is None:
            uid = self.record.uid
            if not self.is_new:
                self.keep_draft()
                self._show(None)
                self.gone.emit(uid)
            return
        typed = self.changes()
        self.record = fresh
        self._fill(fresh, {name: None for name in self.editors if name not in typed})
        if typed:
            self.keep_draft()
        self.shown.emit(fresh)


def _called(before: Record | None, record: Record, title: str) -> Said:
    words = N("修改{label}“{title}”") if before else N("新建{label}“{title}”")
    return said(words, label=said(record.label), title=title)


def _is_filled(editors: Mapping[str, Editor], name: str) -> bool:
    return name in editors and editors[name].raw() not in ("", None, False, [])


def _linked(cls: type[Record], tables: Container[str]) -> set[str]:
    """Return the fields that link to records of these tables."""
    return {f.name for f in cls.fields if isinstance(f.kind, Ref | Refs) and f.kind.to in tables}
