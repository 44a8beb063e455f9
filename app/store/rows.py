"""The one way in and out: records read, and written only inside a named step."""

import datetime as dt
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import groupby, islice
from pathlib import Path
from typing import Any, TypeVar

import attrs

from app.records import RECORDS
from app.records.describe import Field, Record, problems_of
from app.records.kinds import Gone
from app.records.words import Known, N, Problem, Said, plain, said
from app.store import mapping
from app.store.blobs import keep_blob
from app.store.conditions import condition
from app.store.engine import Database, disconnect, storable, transaction
from app.store.guarding import wrong
from app.store.saying import packed
from app.store.seals import Seals, is_sealed
from app.store.sight import Sight, is_hidden, is_limited, is_shut, kept_from, look_as
from app.store.titles import title_of

R = TypeVar("R", bound=Record)
_MANY = 500


@attrs.frozen
class Changes:
    """Tell which rows one step touched, who caused it and what it was."""

    rows: Mapping[str, frozenset[str]]
    by: object
    what: Said


def now() -> str:
    """Return the local time to the microsecond, the stamp of a row."""
    return dt.datetime.now().isoformat(timespec="microseconds")


def _deaf(changes: Changes) -> None:
    """Stand in until somebody listens."""


class Store:
    """Read records, and open the steps that write them; used by one thread."""

    def __init__(self, db: Database, path: Path, *, readonly: bool = False) -> None:
        self.db = db
        self.path = path
        self.readonly = readonly
        self.told: Callable[[Changes], None] = _deaf
        self.sight: Sight | None = None
        self._writer: Writer | None = None

    def look_as(self, sight: Sight | None) -> None:
        """Let every question see what somebody may see; None: all of it."""
        look_as(self.db, sight)
        self.sight = sight

    def close(self) -> None:
        """Close the file; closing twice does no harm."""
        disconnect(self.db, readonly=self.readonly)

    def get(self, cls: type[R], uid: str) -> R | None:
        """Return one record, or None when there is none."""
        found = mapping.fetch(self.db, cls, "WHERE uid = ?", [uid])
        return found[0] if found else None

    def find(
        self, cls: type[R], *, order: str = "", limit: int | None = None, **equal: object
    ) -> list[R]:
        """Return the records with these values, each a value or a frozenset of several.

        ``uid`` may be asked for like a field. A field of several links is asked for the uid it
        holds. ``order`` is a field name, "-" before it for descending; else the order of making.
        """
        where, params = condition(cls, equal)
        name = order.lstrip("-") or "id"
        if name != "id":
            cls.field(name)
        way = "DESC" if order.startswith("-") else "ASC"
        tail = f'{where} ORDER BY "{name}" {way}, id {way}'
        return mapping.fetch(
            self.db, cls, f"{tail} LIMIT ?", [*params, -1 if limit is None else limit]
        )

    def numbers(self, cls: type[Record]) -> list[str]:
        """Return every number given to records of a kind, also to those out of sight."""
        rows = self.db.execute(f'SELECT "number" FROM main."{cls.table}"').fetchall()
        return [row[0] for row in rows]

    def sealed(self, rec: Record) -> bool:
        """Tell whether a record is final: only a correction changes it."""
        return is_sealed(self.db, rec)

    def may_write(self, rec: Record | None) -> bool:
        """Tell whether a record, or what hangs on it, may be changed here and now."""
        return rec is not None and not self.readonly and not self.sealed(rec)

    def count(self, cls: type[Record], **equal: object) -> int:
        """Return how many records have these values."""
        where, params = condition(cls, equal)
        row = self.db.execute(f'SELECT count(*) FROM "{cls.table}" {where}', params).fetchone()
        return int(row[0])

    @contextmanager
    def step(self, what: Said, by: object = None, kind: str = "do") -> "Iterator[Writer]":
        """Open one user act: one transaction, one entry of history, one notice, one undo.

        A step inside a step joins it. Raises Known when the file cannot be written.
        """
        if self._writer is not None:
            yield self._writer
            return
        if self.readonly:
            raise Known(
                said(N("文件以只读方式打开，不能修改。")),
                said(N("已存的资料完好；要修改请关闭后重新打开。")),
            )
        writer = Writer(self, what, kind)
        try:
            with transaction(self.db) as give_up:
                self._writer = writer
                yield writer
                writer.check_links()
                writer.check_guards()
                if not writer.touched:
                    give_up()
        finally:
            self._writer = None
        if writer.touched:
            rows = {table: frozenset(uids) for table, uids in writer.touched.items()}
            self.told(Changes(rows, by, what))


class Writer:
    """Write inside one step; every write is logged with what was there before."""

    def __init__(self, store: Store, what: Said, kind: str) -> None:
        self.store = store
        self.db = store.db
        self.touched: dict[str, set[str]] = {}
        self.step_id = 0
        self._what = what
        self._kind = kind
        self._at = now()
        self._links: dict[tuple[str, str], list[tuple[Record, str]]] = {}
        self._seals = Seals(self.db)

    def put(self, rec: R) -> R:
        """Keep a record, new or changed; raise Problem when it breaks a rule."""
        assert rec.id >= 0, "only a part of this record was read"
        for problem in problems_of(rec):
            raise problem
        current = self.store.get(type(rec), rec.uid)
        self._seals.check(current, rec)
        if current is None:
            self._check_hidden(rec)
            return self._new(rec)
        values = mapping.dumped(rec)
        before = mapping.dumped(current)
        names = [name for name in values if values[name] != before[name]]
        if not names:
            return current
        self._check_sight(rec, names)
        self._note_links(rec, names)
        return self.write(current, {name: getattr(rec, name) for name in names})

    def _check_hidden(self, rec: Record) -> None:
        """Refuse to make or take out what is not for whoever writes."""
        if is_hidden(self.db, rec.table, rec.uid):
            raise Problem(said(N("这次谈话不在您的可见范围内，不能改动。")))
        if rec.table == "operator" and is_limited(self.db):
            raise Problem(said(N("操作人由可查看全部谈话的人管理。")))

    def _check_sight(self, rec: Record, names: Iterable[str]) -> None:
        """Refuse to write over what whoever writes may not change."""
        if name := kept_from(self.db, rec.table, rec.uid, names):
            label = said(rec.field(name).label)
            raise Problem(
                said(N("“{label}”不能由您改：请找谈话人、书记或管理操作人的人。"), label=label),
                name,
            )

    def may_bring_back(self, rec: Record) -> None:
        """Raise Problem when a dropped record belongs to what became final since."""
        self._seals.check(None, rec)

    def put_many(self, recs: Iterable[Record]) -> None:
        """Keep many records as ``put`` does, new ones of a kind with one statement for many."""
        for _ in self.putting(recs):
            pass

    def putting(self, recs: Iterable[Record]) -> Iterator[int]:
        """Do what ``put_many`` does a portion at a time; yield how many are kept so far."""
        left, done = iter(recs), 0
        while part := list(islice(left, _MANY)):
            for cls, run in groupby(part, type):
                self._put_run(cls, list(run))
            done += len(part)
            yield done

    def _put_run(self, cls: type[Record], recs: list[Record]) -> None:
        wanted = json.dumps([rec.uid for rec in recs])
        sql = f'SELECT uid FROM main."{cls.table}" WHERE uid IN (SELECT value FROM json_each(?))'
        kept = {row[0] for row in self.db.execute(sql, [wanted]).fetchall()}
        new: dict[str, mapping.Row] = {}
        rest: list[Record] = []
        for rec in recs:
            if rec.uid in kept or rec.uid in new:
                rest.append(rec)
                continue
            for problem in problems_of(rec):
                raise problem
            self._seals.check(None, rec)
            self._check_hidden(rec)
            new[rec.uid] = self._fresh(rec)
            self._note_links(rec)
        if new:
            rows = list(new.values())
            keys = mapping.insert_many(self.db, cls, rows)
            added: list[tuple[str, mapping.Row, mapping.Row]] = [
                ("new", {}, {**row, "id": key}) for row, key in zip(rows, keys, strict=True)
            ]
            self._log_many(cls.table, added)
        for rec in rest:
            self.put(rec)

    def _fresh(self, rec: Record) -> dict[str, Any]:
        return full(rec) | {"id": 0, "made": rec.made or self._at, "changed": self._at}

    def _new(self, rec: R) -> R:
        row = self._fresh(rec)
        self._note_links(rec)
        return mapping.loaded(type(rec), {**row, "id": self.insert(type(rec), row)})

    def _note_links(self, rec: Record, names: Iterable[str] | None = None) -> None:
        """Remember what a record, or these fields of it, points at."""
        for field in mapping.link_fields(rec.table):
            value = getattr(rec, field.name)
            if value and (names is None or field.name in names):
                for uid in (value,) if isinstance(value, str) else value:
                    key = (field.kind.to, uid)  # type: ignore[attr-defined]
                    self._links.setdefault(key, []).append((rec, field.name))

    def check_links(self) -> None:
        """Raise Problem beside the field when what it was put to point at is no longer there."""
        for (table, uid), holders in self._links.items():
            if mapping.exists(self.db, table, uid):
                continue
            for rec, name in holders:
                current = self.store.get(type(rec), rec.uid)
                if current is not None and uid in (getattr(current, name) or ()):
                    label = said(rec.field(name).label)
                    what = N("“{label}”所指的记录已被删除，请重新选择。")
                    raise Problem(said(what, label=label), name)

    def check_guards(self) -> None:
        """Raise Problem when a rule across records is broken that was not broken before.

        Also when a step, whichever way it goes, would leave nobody to look after the operators.
        """
        if "operator" in self.touched and is_shut(self.db):
            words = N(
                "登入打开着，要留一位设了 PIN、可查看全部谈话的操作人，否则谁也管不了这个文件。"
                "要去掉最后一位，请先关闭登入。"
            )
            raise Problem(said(words))
        # Going back leads to what was kept before.
        if self._kind == "do" and self.step_id:
            found = list(wrong(self.db, self.store, self.step_id, self.touched))
            if found:
                found[0].more = tuple(found[1:])
                raise found[0]

    def write(self, current: R, values: Mapping[str, Any]) -> R:
        """Write these values over a record as it stands, unchecked; return it as kept."""
        rec = current.having(changed=self._at, **values)
        row, old = full(rec), mapping.dumped(current)
        mapping.update(self.db, type(rec), row, list(values))
        self._log(
            rec.table, rec.uid, "put", {n: old[n] for n in values}, {n: row[n] for n in values}
        )
        return rec

    def insert(self, cls: type[Record], row: mapping.Row) -> int:
        """Write a full row as new and return its id."""
        key = mapping.insert(self.db, cls, row)
        self._log(cls.table, row["uid"], "new", {}, {**row, "id": key})
        return key

    def drop(self, rec: Record) -> None:
        """Take a record out, with all that goes along; raise Problem when something holds it."""
        self._seals.check_drop(rec)
        self._drop(type(rec), rec.uid, set())

    def _drop(self, cls: type[Record], uid: str, gone: set[str]) -> None:
        rec = mapping.kept(self.db, cls, uid)
        if rec is None or uid in gone:
            return
        self._check_hidden(rec)
        gone.add(uid)
        held = sorted(mapping.referrers(cls.table), key=lambda pair: _LAST[pair[1].kind.when_gone])  # type: ignore[attr-defined]
        for other, field in held:
            for holder in mapping.holders(self.db, other, field, uid):
                if holder.uid in gone:
                    continue
                if field.kind.when_gone is Gone.GO_ALONG:  # type: ignore[attr-defined]
                    self._drop(other, holder.uid, gone)
                elif self._holds(holder, field):
                    raise self._held(rec, holder)
                else:
                    left = getattr(holder, field.name)
                    kept = tuple(x for x in left if x != uid) if isinstance(left, tuple) else None
                    self.write(holder, {field.name: kept})
        self.delete(cls, full(rec))

    def _holds(self, holder: Record, field: Field) -> bool:
        forbids = field.kind.when_gone is Gone.FORBID  # type: ignore[attr-defined]
        return forbids or self._seals.holds(holder, field.name)

    def _held(self, rec: Record, holder: Record) -> Problem:
        if is_hidden(self.db, holder.table, holder.uid):
            words = N("“{title}”还用在您看不到的谈话里，不能删除。")
            return Problem(said(words, title=title_of(self.db, rec, plain)))
        return Problem(
            said(
                N("“{title}”还用在{label}“{holder}”里，不能删除；请先改那一条。"),
                title=title_of(self.db, rec, plain),
                label=said(holder.label),
                holder=title_of(self.db, holder, plain),
            )
        )

    def delete(self, cls: type[Record], row: mapping.Row) -> None:
        """Take one row out, whatever points at it."""
        mapping.delete(self.db, cls, row)
        self._log(cls.table, row["uid"], "drop", row, {})

    def blob(self, data: bytes) -> str:
        """Keep the bytes of a file and return their digest; bytes are never taken out by undo."""
        return keep_blob(self.db, data)

    def _log(self, table: str, uid: str, op: str, before: mapping.Row, after: mapping.Row) -> None:
        self._log_many(table, [(op, before, after)], uid)

    def _log_many(
        self, table: str, changes: list[tuple[str, mapping.Row, mapping.Row]], uid: str = ""
    ) -> None:
        if not self.step_id:
            self.step_id = self._open_entry()
        uids = [uid or after["uid"] for _, _, after in changes]
        self.db.conn.executemany(
            "INSERT INTO change (step, record, uid, op, before, after)"
            " VALUES (?, ?, ?, ?, cast(? as text), cast(? as text))",
            (
                [self.step_id, table, uid, op, _json(before), _json(after)]
                for uid, (op, before, after) in zip(uids, changes, strict=True)
            ),
        )
        self.touched.setdefault(table, set()).update(uids)

    def _open_entry(self) -> int:
        sql = "INSERT INTO step (at, what, kind) VALUES (?, ?, ?)"
        key = self.db.execute(sql, [self._at, packed(self._what), self._kind]).lastrowid
        assert key is not None
        return key


def _json(row: mapping.Row) -> object:
    # Escaped, two lone surrogates side by side would come back as one character.
    return storable(_encode(dict(row)))


_encode = json.JSONEncoder(ensure_ascii=False).encode


_LAST = {Gone.GO_ALONG: 0, Gone.CLEAR: 1, Gone.FORBID: 2}


def full(rec: Record) -> dict[str, Any]:
    """Return the whole row of a record, as history keeps it."""
    return {name: getattr(rec, name) for name in mapping.BASE} | mapping.dumped(rec)


def record_class(table: str) -> type[Record]:
    """Return the kind of record a table keeps; raise KeyError for an unknown one."""
    return RECORDS[table]
