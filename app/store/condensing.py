"""Talks whose time is over, turned into figures for good: no history, draft or search text left."""

import datetime as dt
import json
from collections.abc import Sequence

from app.records.talk_rules import TalkCount
from app.records.talks import Item, Talk
from app.records.words import N, said
from app.store import mapping
from app.store.engine import DatabaseError, trouble
from app.store.rows import Store, Writer, full
from app.store.saying import packed
from app.store.shape import find_table

_GONE = N("（已归并的谈话）")


def condense(store: Store, talks: Sequence[Talk], day: dt.date) -> int:
    """Leave of these talks only when, where to and how many; return how many are gone.

    There is no undo. The words stay in copies of the file that were made before.
    """
    uids = json.dumps([talk.uid for talk in talks])
    with store.step(said(N("归并保存期满的谈话")), kind="condense") as step:
        for talk in talks:
            items = store.find(Item, talk=talk.uid)
            step.put(_figures(talk, len(items), day))
            step.touched.setdefault("talk", set()).add(talk.uid)
            for item in items:
                step.touched.setdefault("item", set()).add(item.uid)
                _part(step, item)
            mapping.delete(store.db, Talk, full(talk))
        _forget(store, uids)
    _wipe(store)
    return len(talks)


def _figures(talk: Talk, items: int, day: dt.date) -> TalkCount:
    others = 1 if talk.others.strip() else 0
    return TalkCount(
        held=talk.held.date() if talk.held else None,
        unit=talk.unit,
        relation=talk.relation,
        manner=talk.manner,
        occasion=talk.occasion,
        talkers=len(talk.talkers),
        partners=len(talk.partners) + len(talk.contacts) + others,
        items=items,
        condensed=day,
    )


def _part(step: Writer, item: Item) -> None:
    """Part an item from its talk, now and in its history: what was said word for word goes."""
    db, fresh = step.db, item.having(talk=None, quote="")
    mapping.update(db, Item, full(fresh), ["talk", "quote"])
    rows = db.execute("SELECT id, before, after FROM change WHERE uid = ?", [item.uid]).fetchall()
    for key, *states in rows:
        kept = [_without(json.loads(state)) for state in states]
        db.execute("UPDATE change SET before = ?, after = ? WHERE id = ?", [*kept, key])
    # The step that made it out of a sentence says that sentence.
    made = "SELECT step FROM change WHERE uid = ? AND op = 'new'"
    words = packed(said(N("记下意见建议")))
    db.execute(f"UPDATE step SET what = ? WHERE id IN ({made})", [words, item.uid])
    db.execute("DELETE FROM draft WHERE record = 'item' AND uid = ?", [item.uid])


def _without(row: dict[str, object]) -> str:
    empty = {"talk": None, "quote": ""}
    return json.dumps(row | {n: v for n, v in empty.items() if n in row}, ensure_ascii=False)


def _forget(store: Store, uids: str) -> None:
    db, these = store.db, "(SELECT value FROM json_each(?))"
    touched = f"SELECT step FROM change WHERE record = 'talk' AND uid IN {these}"
    words = packed(said(_GONE))
    db.execute(f"UPDATE step SET what = ? WHERE id IN ({touched})", [words, uids])
    steps = [row[0] for row in db.execute(touched, [uids]).fetchall()]
    db.execute(f"DELETE FROM change WHERE record = 'talk' AND uid IN {these}", [uids])
    # A step of which nothing is left has nothing that could be undone.
    db.execute(
        "UPDATE step SET kind = 'gone' WHERE id IN (SELECT value FROM json_each(?))"
        " AND id NOT IN (SELECT step FROM change)",
        [json.dumps(steps)],
    )
    db.execute(f"DELETE FROM draft WHERE record = 'talk' AND uid IN {these}", [uids])


def _wipe(store: Store) -> None:
    """Write the file anew, so that nothing is left in its free places and its index."""
    try:
        for cls in (Talk, Item):
            find = find_table(cls)
            store.db.execute(f"INSERT INTO {find} ({find}) VALUES ('optimize')")
        store.db.execute("VACUUM")
    except DatabaseError as error:
        raise trouble(error) or error from error


def held_before(store: Store, day: dt.date) -> list[Talk]:
    """Return the talks held before a day, the oldest first."""
    tail = "WHERE held < ? ORDER BY held, id"
    return mapping.fetch(store.db, Talk, tail, [day.isoformat()])
