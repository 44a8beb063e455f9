import datetime as dt
import json
import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.records import RECORDS
from app.records.describe import Record, problems_of
from app.records.events import Event
from app.records.kinds import Ref
from app.records.partners import Contact, Enterprise
from app.records.roster import Membership, Person, Unit
from app.records.talks import Item, Step, Voice
from app.records.words import Problem
from app.store.check import check
from app.store.file import create, open_file
from app.store.history import dropped, life_of, redo, redoable, restore, undo, undoable
from tests.store.making import TOLD, text_fields
from tests.store.model import Act, after_drop, after_restore, kept

MADE = {
    Unit: {"name": "支部", "kind": "branch"},
    Person: {"name": "甲"},
    Membership: {"since": dt.date(2026, 1, 1)},
    Enterprise: {"name": "企业"},
    Contact: {"name": "乙"},
    Event: {"title": "会", "kinds": ("other",), "starts": dt.datetime(2026, 1, 1, 9)},
    Item: {"kind": "opinion", "text": "意见", "raised_on": dt.date(2026, 1, 1)},
    Voice: {"name": "丙"},
    Step: {"on": dt.date(2026, 1, 1), "kind": "answered"},
}
WORDS = st.text(st.sampled_from("党建ab 　\0\ud800😀'\""), max_size=4)
PICK = st.integers(0, 10_000)


class Steps(RuleBasedStateMachine):
    """Put, drop, undo, redo and restore against a plain model of the rows."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.mkdtemp()
        self.store = create(Path(self.folder) / "a.tongxin")
        self.rows = {}
        self.done: list[Act] = []
        self.undone: list[Act] = []
        self.ids: dict[str, int] = {}
        self.told = self.made = 0
        self.store.told = self._hear

    def _hear(self, changes) -> None:
        self.told += 1

    def some(self, table: str, pick: int) -> str | None:
        """Return the uid of some record of a kind."""
        uids = sorted(uid for uid, rec in self.rows.items() if rec.table == table)
        return uids[pick % len(uids)] if uids else None

    def any(self, pick: int) -> Record:
        """Return some record of any kind."""
        return self.rows[sorted(self.rows)[pick % len(self.rows)]]

    def new_uid(self) -> str:
        """Return a uid that is the same in every run of the same game."""
        self.made += 1
        return f"{self.made:06}"

    def linked(self, cls, pick: int) -> dict[str, object]:
        """Return values for the links of a record, some of them empty."""
        values: dict[str, object] = {}
        for turn, field in enumerate(f for f in cls.fields if hasattr(f.kind, "when_gone")):
            if field.required or pick >> turn & 1:
                uid = self.some(field.kind.to, pick + turn)
                value = uid if isinstance(field.kind, Ref) else (uid,) if uid else ()
                values[field.name] = value
        return values

    def acted(self, expected) -> None:
        """Remember a step if it changed anything; it told the screens once if it did."""
        if expected != self.rows:
            self.told -= 1
            last = self.store.db.execute("SELECT max(id) FROM step").fetchone()[0]
            self.done.append(Act(last, self.rows, expected))
            self.undone.clear()
        assert self.told == 0
        self.rows = expected

    def put(self, *recs) -> None:
        expected = {**self.rows, **{rec.uid: rec for rec in recs}}
        fine = not any(problems_of(rec) for rec in recs) and not goes_round(expected)
        expected = expected if fine else self.rows
        try:
            with self.store.step(TOLD) as writer:
                writer.put_many(recs)
        except Problem:
            assert not fine
        else:
            assert fine
        self.acted(expected)

    @rule(cls=st.sampled_from(list(MADE)), pick=PICK)
    def put_new(self, cls, pick):
        self.put(cls(uid=self.new_uid(), **{**MADE[cls], **self.linked(cls, pick)}))

    @precondition(lambda self: self.rows)
    @rule(pick=PICK, words=WORDS, other=PICK)
    def put_changed(self, pick, words, other):
        rec = self.any(pick)
        names = [field.name for field in text_fields(type(rec))]
        words = {names[other % len(names)]: words} if names and other % 3 else {}
        links = self.linked(type(rec), other)
        for name in ("parent", "case"):
            if links.get(name) == rec.uid:
                links[name] = None
        self.put(rec.having(**words, **links))

    @rule()
    def put_several(self):
        unit = self.linked(Event, 0)["units"]
        firm = Enterprise(uid=self.new_uid(), name="新企业", associations=unit)
        self.put(Contact(uid=self.new_uid(), name="联系人", enterprise=firm.uid), firm)

    @precondition(lambda self: self.rows)
    @rule(pick=PICK)
    def drop(self, pick):
        rec = self.any(pick)
        expected = after_drop(self.rows, rec.uid)
        try:
            with self.store.step(TOLD) as writer:
                writer.drop(rec)
        except Problem:
            assert expected is None
        self.acted(self.rows if expected is None else expected)

    @precondition(lambda self: self.rows)
    @rule(pick=PICK)
    def fail_midway(self, pick):
        rec = self.any(pick)
        try:
            with self.store.step(TOLD) as writer:
                writer.put(Person(name="不留"))
                writer.drop(rec)
                raise ZeroDivisionError
        except (ZeroDivisionError, Problem):
            self.acted(self.rows)

    @rule()
    def undo(self):
        what = undo(self.store)
        assert (what is None) == (not self.done)
        self._turned(self.done, self.undone)

    @rule()
    def redo(self):
        what = redo(self.store)
        assert (what is None) == (not self.undone)
        self._turned(self.undone, self.done)

    def _turned(self, here, there):
        if here:
            act = here.pop()
            self.rows = act.before if there is self.undone else act.after
            last = self.store.db.execute("SELECT max(id) FROM step").fetchone()[0]
            there.append(Act(last, act.before, act.after))
            self.told -= 1
        assert self.told == 0

    @precondition(lambda self: dropped(self.store))
    @rule(pick=PICK)
    def restore(self, pick):
        found = dropped(self.store)
        step = found[pick % len(found)].step
        act = next(act for act in self.done if act.id == step)
        expected = after_restore(self.rows, act)
        try:
            restore(self.store, step)
        except Problem:
            assert expected is None
        self.acted(self.rows if expected is None else expected)

    @rule()
    def reopen(self):
        self.store.close()
        self.store = open_file(self.store.path)
        self.store.told = self._hear

    @invariant()
    def holds_what_the_model_holds(self):
        assert kept(self.store) == self.rows
        assert (undoable(self.store) is None) == (not self.done)
        assert (redoable(self.store) is None) == (not self.undone)

    @invariant()
    def the_bin_holds_what_went(self):
        gone = {act.id for act in self.done if act.dropped() - self.rows.keys()}
        shown = dropped(self.store)
        assert {lost.step for lost in shown} <= gone
        assert all(lost.uid not in self.rows for lost in shown)

    @invariant()
    def an_id_is_kept_for_ever(self):
        now = {rec.uid: rec.id for cls in RECORDS.values() for rec in self.store.find(cls)}
        assert all(self.ids.setdefault(uid, number) == number for uid, number in now.items())
        assert len(set(zip(now.values(), (self.rows[u].table for u in now), strict=True))) == len(
            now
        )

    def teardown(self):
        assert check(self.store) == []
        assert replayed(self.store) == {uid: stored(rec) for uid, rec in self.rows.items()}
        for uid in self.rows:
            assert life_of(self.store, uid)[-1].op == "new"
        self.store.close()
        shutil.rmtree(self.folder)


def goes_round(rows) -> bool:
    """Tell whether an item was merged into one that was merged into it."""
    for rec in rows.values():
        above, seen = getattr(rec, "case", None), {rec.uid}
        while above:
            if above in seen:
                return True
            seen.add(above)
            above = rows[above].case
    return False


def stored(rec) -> dict[str, object]:
    """Return what history should know of a record."""
    return {field.name: field.kind.dump(getattr(rec, field.name)) for field in rec.fields}


def replayed(store) -> dict[str, dict[str, object]]:
    """Return the rows that history alone gives, each change fitting what was there before."""
    rows: dict[str, dict[str, object]] = {}
    query = "SELECT uid, op, before, after FROM change ORDER BY id"
    for uid, op, before, after in store.db.execute(query).fetchall():
        old, new = json.loads(before), json.loads(after)
        fields = {name: value for name, value in old.items() if name in rows.get(uid, {})}
        assert fields.items() <= rows.get(uid, {}).items()
        if op == "drop":
            del rows[uid]
        else:
            row = {**rows.get(uid, {}), **new}
            rows[uid] = {k: v for k, v in row.items() if k not in {"id", "uid", "made", "changed"}}
    return rows


TestSteps = Steps.TestCase
TestSteps.settings = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
