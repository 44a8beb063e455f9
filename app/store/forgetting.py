"""What must not be known any more is taken out of the records, their history and their drafts."""

import json
from collections.abc import Collection, Mapping, Sequence
from typing import TypeVar

from app.records.describe import Record
from app.records.words import N, Said, plain, said
from app.store.engine import storable
from app.store.mapping import dumped, loaded
from app.store.rows import Store
from app.store.saying import packed, unpacked
from app.store.shape import find_table

R = TypeVar("R", bound=Record)
FORGOTTEN = N("（已匿名处理的改动）")


def forget(
    store: Store,
    what: Said,
    finals: Mapping[Record, Collection[str]],
    words: Sequence[str],
    by: object = None,
) -> None:
    """Keep records as they are given, and let history say these fields were always so.

    There is no undo: earlier values of these fields are nowhere in the file after this. The names
    of steps that hold any of the ``words``, and drafts of these records or with these words, go
    as well. What other records say in running text is not touched, nor are backups. A record that
    was dropped is forgotten in its history alone, along with one that is there.
    """
    with store.step(what, by, kind="forget") as step:
        for record, names in finals.items():
            current = store.get(type(record), record.uid)
            if current is not None:
                step.write(current, {name: getattr(record, name) for name in names})
        for record, names in finals.items():
            _rewrite(store, record, names)
        uids = [record.uid for record in finals]
        _rename(store, uids, words)
        _forget_drafts(store, uids, words)
        for table in {find_table(type(record)) for record in finals}:
            # What was deleted from an index lies in it until its parts are merged.
            store.db.execute(f"INSERT INTO {table}({table}) VALUES ('optimize')")


def dropped_parts(store: Store, cls: type[R], link: str, uid: str) -> list[R]:
    """Return the records that once hung on another by a link and were dropped since."""
    sql = "SELECT before FROM change WHERE record = ? AND op = 'drop' ORDER BY id"
    rows = (json.loads(row[0]) for row in store.db.execute(sql, [cls.table]).fetchall())
    found = {row["uid"]: loaded(cls, row) for row in rows if row.get(link) == uid}
    return [rec for rec in found.values() if store.get(cls, rec.uid) is None]


def _rewrite(store: Store, record: Record, names: Collection[str]) -> None:
    """Let every change of a record hold the last value of these fields, before and after it."""
    final = {name: value for name, value in dumped(record).items() if name in names}
    sql = "SELECT id, before, after FROM change WHERE uid = ?"
    for key, *sides in store.db.execute(sql, [record.uid]).fetchall():
        rows = [json.loads(side) for side in sides]
        fresh = [row | {name: final[name] for name in final if name in row} for row in rows]
        if fresh != rows:
            texts = [storable(json.dumps(row, ensure_ascii=False)) for row in fresh]
            sql = "UPDATE change SET before = cast(? as text), after = cast(? as text) WHERE id = ?"
            store.db.execute(sql, [*texts, key])


def _rename(store: Store, uids: Sequence[str], words: Sequence[str]) -> None:
    sql = (
        "SELECT DISTINCT step.id, step.what FROM step JOIN change ON change.step = step.id"
        " WHERE change.uid IN (SELECT value FROM json_each(?))"
    )
    for key, what in store.db.execute(sql, [json.dumps(list(uids))]).fetchall():
        if holds(plain(unpacked(what)), words):
            named = packed(said(FORGOTTEN))
            store.db.execute("UPDATE step SET what = ? WHERE id = ?", [named, key])


def _forget_drafts(store: Store, uids: Sequence[str], words: Sequence[str]) -> None:
    for form, uid, raw in store.db.execute("SELECT form, uid, raw FROM draft").fetchall():
        if uid in uids or (any(each in raw for each in uids) and holds(_unescaped(raw), words)):
            store.db.execute("DELETE FROM draft WHERE form = ?", [form])


def _unescaped(raw: str) -> str:
    return json.dumps(json.loads(raw), ensure_ascii=False)


def holds(text: str, words: Sequence[str]) -> bool:
    """Tell whether a text has any of these words, also where it was cut short."""
    return any(word and (word in text or word[:_CUT] in text) for word in words)


_CUT = 12
