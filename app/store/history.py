"""What was done, and how it is undone, put back and fetched from the recycle bin."""

import datetime as dt
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from app.records import RECORDS
from app.records.describe import Record
from app.records.kinds import Ref, Refs
from app.records.words import N, Problem, Said, plain, said
from app.store import mapping
from app.store.portions import Portions, whole
from app.store.rows import Store, Writer, full
from app.store.saying import unpacked
from app.store.sight import SIGHTED, hidden_fields, is_hidden, kept_from, may_see
from app.store.titles import title_of

_LAST_DONE = "SELECT max(id) FROM step WHERE kind IN ('do', 'redo') AND reverted IS NULL"
_LAST_UNDONE = (
    "SELECT max(id) FROM step WHERE kind = 'undo' AND reverted IS NULL"
    " AND id > (SELECT coalesce(max(id), 0) FROM step WHERE kind = 'do')"
)


@attrs.frozen
class _Change:
    table: str
    uid: str
    op: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]


@attrs.frozen
class Past:
    """Tell one change of a record: its fields before and after, as values."""

    step: int
    at: str
    what: Said
    table: str
    uid: str
    op: str
    before: Mapping[str, Any] = attrs.field(hash=False)
    after: Mapping[str, Any] = attrs.field(hash=False)


@attrs.frozen
class Dropped:
    """Tell what lies in the recycle bin, and how many records went along with it."""

    step: int
    at: str
    what: Said
    table: str
    uid: str
    title: str
    more: int


@attrs.frozen
class Binned:
    """Hold one dropped record as it was, and which step dropped it when."""

    step: int
    at: str
    record: Record


def _one(store: Store, sql: str) -> int | None:
    found = store.db.execute(sql).fetchone()[0]
    return None if found is None else int(found)


def _what(store: Store, step: int) -> Said:
    row = store.db.execute("SELECT what FROM step WHERE id = ?", [step]).fetchone()
    return unpacked(row[0])


def latest_step(store: Store) -> int:
    """Return the number of the latest step, 0 before the first: it grows with every write."""
    return _one(store, "SELECT max(id) FROM step") or 0


def touched_since(store: Store, step: int) -> dict[str, set[str]]:
    """Return by kind the uids of all records that steps after this one wrote."""
    sql = "SELECT DISTINCT record, uid FROM change WHERE step > ?"
    touched: dict[str, set[str]] = {}
    for table, uid in store.db.execute(sql, [step]).fetchall():
        touched.setdefault(table, set()).add(uid)
    return touched


def begun_on(store: Store) -> dt.date | None:
    """Return the day the first step was written into a file, None for one without any."""
    at = store.db.execute("SELECT min(at) FROM step").fetchone()[0]
    return dt.date.fromisoformat(at[:10]) if at else None


def undoable(store: Store) -> Said | None:
    """Return what an undo would take back, or None."""
    step = _one(store, _LAST_DONE)
    return None if step is None else _what(store, step)


def redoable(store: Store) -> Said | None:
    """Return what a redo would do again, or None."""
    step = _one(store, _LAST_UNDONE)
    return None if step is None else _what(store, step)


def undo(store: Store, by: object = None) -> Said | None:
    """Take back the latest step and return what it was; None when there is none.

    Raises Problem, naming the record, when that would overwrite a later change.
    """
    return whole(undoing(store, by))


def redo(store: Store, by: object = None) -> Said | None:
    """Do again what was undone last; None when there is nothing; raises Problem like undo."""
    return whole(redoing(store, by))


def undoing(store: Store, by: object = None) -> Portions[Said | None]:
    """Do what ``undo`` does a portion at a time; closed before its end it changes nothing."""
    return _turning(store, _one(store, _LAST_DONE), "undo", by)


def redoing(store: Store, by: object = None) -> Portions[Said | None]:
    """Do what ``redo`` does a portion at a time; closed before its end it changes nothing."""
    return _turning(store, _one(store, _LAST_UNDONE), "redo", by)


def _turning(store: Store, step: int | None, kind: str, by: object) -> Portions[Said | None]:
    if step is None:
        return None
    what = _what(store, step)
    with store.step(what, by, kind) as writer:
        changes = _changes(store, step)
        _check_sight(store, changes)
        total = 2 * len(changes)
        for done, change in enumerate(reversed(changes)):
            _reverse(store, writer, change)
            yield done, total
        for done, _ in enumerate(_checking(store, writer), len(changes)):
            yield min(done, total), total
        store.db.execute("UPDATE step SET reverts = ? WHERE id = ?", [step, writer.step_id])
        store.db.execute("UPDATE step SET reverted = ? WHERE id = ?", [writer.step_id, step])
    return what


def _changes(store: Store, step: int) -> list[_Change]:
    rows = store.db.execute(
        "SELECT record, uid, op, before, after FROM change WHERE step = ? ORDER BY id", [step]
    ).fetchall()
    return [_Change(t, u, op, json.loads(b), json.loads(a)) for t, u, op, b, a in rows]


def _check_sight(store: Store, changes: Sequence[_Change]) -> None:
    """Refuse to turn what was done to a talk that is not for whoever looks."""
    for change in changes:
        if change.table == "operator" and kept_from(store.db, "operator", change.uid, ["name"]):
            raise Problem(said(N("操作人由可查看全部谈话的人管理。")))
        if change.table in SIGHTED and _is_out_of_sight(store, change):
            raise Problem(said(N("这一步改的是您看不到的谈话，要由能看到它的人来撤销。")))


def _is_out_of_sight(store: Store, change: _Change) -> bool:
    if change.table == "talk" and not mapping.exists(store.db, "talk", change.uid):
        return not may_see(store.db, _remembered(store, change.uid))
    return is_hidden(store.db, change.table, change.uid)


def _reverse(store: Store, writer: Writer, change: _Change) -> None:
    cls = RECORDS[change.table]
    current = mapping.kept(store.db, cls, change.uid)
    row = full(current) if current else {}
    if change.op == "drop":
        if current is not None:
            raise _clash(store, change)
        # A row dropped before the file took today's shape lacks what came since.
        writer.insert(cls, {**full(mapping.loaded(cls, change.before)), **change.before})
        return
    expected = {n: v for n, v in change.after.items() if n not in mapping.BASE}
    if current is None or any(row[name] != value for name, value in expected.items()):
        raise _clash(store, change)
    if change.op == "new":
        writer.delete(cls, row)
    else:
        values = {n: cls.field(n).kind.load(v) for n, v in change.before.items()}
        writer.write(current, values)


def _clash(store: Store, change: _Change) -> Problem:
    cls = RECORDS[change.table]
    current = mapping.kept(store.db, cls, change.uid)
    rec = current or mapping.loaded(cls, _remembered(store, change.uid))
    return Problem(
        said(
            N("不能撤销：{label}“{title}”后来又改过。先看它的历史，再决定放回哪一项。"),
            label=said(cls.label),
            title=title_of(store.db, rec, plain),
        )
    )


def _remembered(store: Store, uid: str) -> dict[str, Any]:
    """Return the last row history knows of a record that is gone."""
    row: dict[str, Any] = {"id": 0, "made": "", "changed": "", "uid": uid}
    sql = "SELECT before, after FROM change WHERE uid = ? ORDER BY id"
    for before, after in store.db.execute(sql, [uid]).fetchall():
        row |= json.loads(before) | json.loads(after)
    return row


def _checking(store: Store, writer: Writer) -> Iterator[None]:
    """Refuse before SQLite does, by name, when a link would lead nowhere; yield for each record."""
    for table, uids in writer.touched.items():
        for uid in uids:
            if not mapping.exists(store.db, table, uid):
                _check_holders(store, table, uid)
            else:
                _check_targets(store, table, uid)
            yield


def _check_links(store: Store, writer: Writer) -> None:
    for _ in _checking(store, writer):
        pass


def _check_holders(store: Store, table: str, uid: str) -> None:
    for cls, field in mapping.referrers(table):
        for holder in mapping.holders(store.db, cls, field, uid):
            hidden = is_hidden(store.db, holder.table, holder.uid)
            title = "" if hidden else title_of(store.db, holder, plain)
            raise Problem(
                said(
                    N("不能撤销：{label}“{title}”后来用到了这条记录。"),
                    label=said(cls.label),
                    title=title,
                )
            )


def _check_targets(store: Store, table: str, uid: str) -> None:
    rec = mapping.kept(store.db, RECORDS[table], uid)
    assert rec is not None
    for field in rec.fields:
        if not isinstance(field.kind, Ref | Refs):
            continue
        value = getattr(rec, field.name)
        for target in (value,) if isinstance(value, str) else value or ():
            if not mapping.exists(store.db, field.kind.to, target):
                raise Problem(
                    said(
                        N("不能恢复“{title}”：它的“{label}”已被删除，请先从回收站恢复那一条。"),
                        title=title_of(store.db, rec, plain),
                        label=said(field.label),
                    )
                )


def life_of(store: Store, uid: str) -> list[Past]:
    """Return every change of one record that whoever looks may see, newest first."""
    rows = store.db.execute(
        "SELECT change.step, step.at, step.what, record, op, before, after FROM change"
        " JOIN step ON step.id = change.step WHERE uid = ? ORDER BY change.id DESC",
        [uid],
    ).fetchall()
    if not rows or is_hidden(store.db, rows[0][3], uid):
        return []
    gone = hidden_fields(store.db, rows[0][3], uid)
    return [
        Past(step, at, unpacked(what), t, uid, op, _values(t, old, gone), _values(t, new, gone))
        for step, at, what, t, op, old, new in rows
    ]


def _values(table: str, text: str, gone: frozenset[str]) -> dict[str, Any]:
    cls, row = RECORDS[table], json.loads(text)
    fields = (f for f in cls.fields if f.name in row and f.name not in gone)
    return {f.name: f.kind.load(row[f.name]) for f in fields}


def put_back(store: Store, past: Past, names: Sequence[str], by: object = None) -> None:
    """Give fields the values they had before a change; raise Problem when the record is gone."""
    cls = RECORDS[past.table]
    current = store.get(cls, past.uid)
    if current is None:
        raise Problem(said(N("这条记录在回收站里，请先恢复它。")))
    values = {name: past.before[name] for name in names}
    what = said(
        N("放回{label}“{title}”"), label=said(cls.label), title=title_of(store.db, current, plain)
    )
    with store.step(what, by) as writer:
        writer.put(current.having(**values))
        _check_links(store, writer)


# What was merged into another is not in the bin: the merge keeps it.
_IN_BIN = (
    "step.kind IN ('do', 'redo') AND step.reverted IS NULL"
    " AND NOT EXISTS (SELECT 1 FROM change c WHERE c.step = step.id AND c.op = 'new'"
    " AND c.record = 'merge')"
)
_BIN = (
    "SELECT step.id, step.at, step.what, change.record, change.uid, change.before,"
    " (SELECT count(*) FROM change c WHERE c.step = step.id AND c.op = 'drop') - 1"
    " FROM step JOIN change ON change.id ="
    " (SELECT max(id) FROM change c WHERE c.step = step.id AND c.op = 'drop')"
    f" WHERE {_IN_BIN} ORDER BY step.id DESC LIMIT ?"
)


def dropped(store: Store, limit: int = 500) -> list[Dropped]:
    """Return what was dropped and not brought back, newest first."""
    found = []
    for step, at, what, table, uid, before, more in store.db.execute(_BIN, [limit]).fetchall():
        cls = RECORDS[table]
        row = json.loads(before)
        if not mapping.exists(store.db, table, uid) and (table != "talk" or may_see(store.db, row)):
            title = title_of(store.db, mapping.loaded(cls, row), plain)
            found.append(Dropped(step, at, unpacked(what), table, uid, title, more))
    return found


_BINNED = (
    "SELECT change.uid, step.id, step.at, change.before FROM change"
    " JOIN step ON step.id = change.step WHERE change.record = ? AND change.op = 'drop'"
    f" AND {_IN_BIN} ORDER BY change.id"
)


def binned(store: Store, table: str) -> Iterator[Binned]:
    """Yield the records of a kind that lie in the recycle bin, who was dropped last comes last."""
    cls = RECORDS[table]
    for uid, step, at, before in store.db.execute(_BINNED, [table]).fetchall():
        row = json.loads(before)
        if not mapping.exists(store.db, table, uid) and (table != "talk" or may_see(store.db, row)):
            yield Binned(step, at, mapping.loaded(cls, row))


def restore(store: Store, step: int, by: object = None, uid: str = "") -> None:
    """Bring back all that a step dropped, and the links it cleared where nobody changed them.

    ``uid`` brings back that record alone, with what went along with it.
    """
    what = said(N("恢复：{what}"), what=_what(store, step))
    with store.step(what, by) as writer:
        changes = _changes(store, step)
        if uid:
            changes = _along_with(changes, uid)
        _check_sight(store, changes)
        for change in reversed(changes):
            if change.op == "drop":
                writer.may_bring_back(mapping.loaded(RECORDS[change.table], change.before))
            if change.op == "drop" or (change.op == "put" and _untouched(store, change)):
                _reverse(store, writer, change)
        _check_links(store, writer)


def _along_with(changes: list[_Change], uid: str) -> list[_Change]:
    """Return what a step did for the sake of one record: that comes before it is dropped."""
    last = next(n for n, c in enumerate(changes) if c.uid == uid and c.op == "drop")
    table = changes[last].table
    others = [n for n, c in enumerate(changes[:last]) if c.table == table and c.op == "drop"]
    return changes[max(others, default=-1) + 1 : last + 1]


def _untouched(store: Store, change: _Change) -> bool:
    current = mapping.kept(store.db, RECORDS[change.table], change.uid)
    return current is not None and all(
        full(current)[name] == value for name, value in change.after.items()
    )
