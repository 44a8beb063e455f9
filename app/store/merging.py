"""Two enterprises that are one: merged with all that hangs on them, and parted at any time."""

import datetime as dt
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from app.records import RECORDS
from app.records.describe import Field, Record
from app.records.kinds import Refs
from app.records.merging import Apart, Merge
from app.records.partners import Enterprise
from app.records.words import N, Problem, Said, plain, said
from app.store import mapping
from app.store.rows import Store, Writer, full
from app.store.shape import link_table
from app.store.sight import is_hidden
from app.store.titles import title_of

Ties = dict[tuple[str, str], set[str]]


def ties(store: Store, uid: str) -> Ties:
    """Return which records point at an enterprise, by kind and field."""
    found: Ties = {}
    for cls, field in mapping.referrers(Enterprise.table):
        # Also what whoever merges may not see: it moves along unseen.
        sql = f'SELECT uid FROM main."{cls.table}" WHERE "{field.name}" = ?'
        if isinstance(field.kind, Refs):
            sql = f'SELECT source FROM main."{link_table(cls, field)}" WHERE target = ?'
        if uids := {row[0] for row in store.db.execute(sql, [uid]).fetchall()}:
            found[cls.table, field.name] = uids
    return found


def counted(*every: Ties) -> Counter[str]:
    """Count by kind the records that point at one of several enterprises, each once."""
    uids: dict[str, set[str]] = {}
    for found in every:
        for (table, _), those in found.items():
            uids.setdefault(table, set()).update(those)
    return Counter({table: len(those) for table, those in uids.items()})


@attrs.define
class _Kept:
    """Hold what a merge record keeps: the row that went, and all that was changed for it."""

    kept: str
    record: dict[str, Any]
    fields: dict[str, list[Any]] = attrs.field(factory=dict)
    moved: list[list[Any]] = attrs.field(factory=list)
    dropped: list[list[Any]] = attrs.field(factory=list)

    @classmethod
    def of(cls, merge: Merge) -> "_Kept":
        return cls(**json.loads(merge.moved))

    def packed(self) -> str:
        return json.dumps(attrs.asdict(self), ensure_ascii=False)

    def entry(self, table: str, uid: str, field: str) -> list[Any] | None:
        return next((each for each in self.moved if each[:3] == [table, uid, field]), None)


def merge(
    store: Store,
    kept: Enterprise,
    gone: Enterprise,
    values: Mapping[str, Any],
    on: dt.date,
    by: object = None,
) -> Merge:
    """Let ``kept`` stand for ``gone`` as well, in one step; return what keeps them partable.

    ``values`` are those the kept one is to have. Whatever pointed at the other points at it
    afterwards, counted; raises Problem when the values break a rule.
    """
    what = said(N("把“{gone}”并入“{kept}”"), gone=gone.name[:40], kept=kept.name[:40])
    with store.step(what, by) as step:
        before = [ties(store, each.uid) for each in (kept, gone)]
        data = _Kept(kept.uid, full(gone))
        old = mapping.dumped(kept)
        new = mapping.dumped(step.put(kept.having(**values)))
        data.fields = {n: [old[n], new[n]] for n in values if old[n] != new[n]}
        for table, field, uid in _all(before[1]):
            _move(step, data, (table, field, uid), gone.uid)
        step.drop(gone)
        _check(before, ties(store, kept.uid), data, gone.uid)
        return step.put(
            Merge(
                enterprise=kept.uid,
                name=gone.name,
                credit_code=gone.credit_code,
                on=on,
                linked=len(data.moved),
                moved=data.packed(),
            )
        )


def _all(found: Ties) -> Iterator[tuple[str, str, str]]:
    for (table, field), uids in found.items():
        for uid in sorted(uids):
            yield table, field, uid


def _move(step: Writer, data: _Kept, place: tuple[str, str, str], gone: str) -> None:
    table, name, uid = place
    holder = mapping.kept(step.db, RECORDS[table], uid)
    if holder is None or uid == gone:
        return
    if isinstance(holder, Apart) and {holder.one, holder.other} == {data.kept, gone}:
        data.dropped.append([table, full(holder)])
        step.drop(holder)
        return
    kind, value = holder.field(name).kind, getattr(holder, name)
    if isinstance(value, tuple):
        after: Any = tuple(dict.fromkeys(data.kept if each == gone else each for each in value))
    else:
        # A group cannot be its own group.
        after = None if uid == data.kept else data.kept
    step.write(holder, {name: after})
    data.moved.append([table, uid, name, kind.dump(value), kind.dump(after)])


def _check(before: Sequence[Ties], after: Ties, data: _Kept, gone: str) -> None:
    """Hold that nothing was lost on the way: who pointed at either now points at the kept one."""
    left_out = {gone, data.kept, *(row["uid"] for _, row in data.dropped)}
    for place in {*before[0], *before[1], *after}:
        expected = before[0].get(place, set()) | before[1].get(place, set())
        if expected - left_out != after.get(place, set()) - left_out:
            raise RuntimeError(f"a merge lost links of {place}")


def part(store: Store, merged: Merge, by: object = None) -> list[Said]:
    """Part what was merged, in one step; return what was changed since and stays as it is.

    Raises Problem when the kept one was merged into yet another meanwhile.
    """
    data = _Kept.of(merged)
    _allow(store, merged, data)
    what = said(N("分开“{gone}”和“{kept}”"), gone=merged.name[:40], kept=_title(store, data.kept))
    with store.step(what, by) as step:
        left = _bring_back(step, data.record)
        others = [
            (each, kept)
            for each in store.find(Merge, enterprise=data.kept, state="merged")
            # One that came along with what was merged later is a matter of that one.
            if (kept := _Kept.of(each)).kept == data.kept and each.uid != merged.uid
        ]
        parting = _Parting(step, data, others)
        left += parting.fields()
        for entry in data.moved:
            left += parting.link(*entry)
        for table, row in data.dropped:
            _bring_back(step, row, RECORDS[table])
        parting.keep()
        step.put(merged.having(state="undone"))
    return left


def _allow(store: Store, merged: Merge, data: _Kept) -> None:
    if merged.state != "merged":
        raise Problem(said(N("“{name}”已经分开了。"), name=merged.name[:40]))
    if merged.enterprise != data.kept:
        words = N("保留的企业后来又并入了“{name}”，请先分开那一次合并。")
        raise Problem(said(words, name=_title(store, merged.enterprise or "")))
    if store.get(Enterprise, data.record["uid"]) is not None:
        raise Problem(said(N("“{name}”已经在名录里了。"), name=merged.name[:40]))


def _bring_back(step: Writer, row: dict[str, Any], cls: type[Record] = Enterprise) -> list[Said]:
    """Write a row again as it was; links that lead nowhere any more stay out and are told."""
    db, left = step.db, []
    rec = mapping.loaded(cls, row)
    for field in mapping.link_fields(cls.table):
        value = getattr(rec, field.name)
        uids = (value,) if isinstance(value, str) else value or ()
        there = tuple(u for u in uids if mapping.exists(db, field.kind.to, u))  # type: ignore[attr-defined]
        if len(there) < len(uids):
            if field.required:
                return []
            rec = rec.having(**{field.name: there if isinstance(value, tuple) else None})
            left.append(said(N("“{label}”所指的记录已删除，没有带回。"), label=said(field.label)))
    taken = db.execute(f'SELECT 1 FROM "{cls.table}" WHERE id = ?', [rec.id]).fetchone()
    step.insert(cls, full(rec.having(id=0) if taken else rec))
    return left


class _Parting:
    """Undo one merge among others into the same enterprise, which may have come after it."""

    def __init__(self, step: Writer, data: _Kept, others: list[tuple[Merge, _Kept]]) -> None:
        self._step, self._data = step, data
        self._gone: str = data.record["uid"]
        self._others = others
        self._touched: set[str] = set()

    def keep(self) -> None:
        """Write what other merges are to remember now."""
        for merged, data in self._others:
            if merged.uid in self._touched:
                self._step.write(merged, {"moved": data.packed()})

    def fields(self) -> list[Said]:
        """Give the kept one its own values again, except those that were changed since."""
        kept = self._step.store.get(Enterprise, self._data.kept)
        assert kept is not None
        now, values, left = mapping.dumped(kept), {}, []
        for name, (before, after) in self._data.fields.items():
            field = Enterprise.field(name)
            if now[name] == after:
                values[name] = field.kind.load(before)
            elif not self._hand_on(name, before, after):
                words = N("“{label}”合并后又改过，保持现在的内容。")
                left.append(said(words, label=said(field.label)))
        if values:
            self._step.write(kept, values)
        return left

    def _hand_on(self, name: str, before: Any, after: Any) -> bool:
        """Let the merge that changed a field next remember what it was before this one."""
        for merged, data in self._others:
            if name in data.fields and data.fields[name][0] == after:
                data.fields[name][0] = before
                self._touched.add(merged.uid)
                return True
        return False

    def link(self, table: str, uid: str, name: str, before: Any, after: Any) -> list[Said]:
        """Let one record point at the parted one again, unless it was changed since."""
        holder = mapping.kept(self._step.db, RECORDS[table], uid)
        if holder is None:
            words = N("原来归它的一条{label}已删除。")
            return [said(words, label=said(RECORDS[table].label))]
        field, now = holder.field(name), getattr(holder, name)
        if isinstance(now, tuple):
            value: Any = self._several(table, uid, field, now, json.loads(before))
        else:
            value = self._gone if now == after else None
        if value is None or value == now:
            words = N("{label}“{title}”的“{field}”合并后又改过，保持现在的内容。")
            hidden = is_hidden(self._step.db, table, uid)
            title = "" if hidden else title_of(self._step.db, holder, plain)
            label = said(holder.label)
            return [said(words, label=label, title=title, field=said(field.label))]
        self._step.write(holder, {name: value})
        return []

    def _several(
        self, table: str, uid: str, field: Field, now: tuple[str, ...], before: list[str]
    ) -> tuple[str, ...] | None:
        kept, gone = self._data.kept, self._gone
        if kept not in now:
            return None
        # The kept one may stand there for itself, or for others that were merged into it as well.
        same = [
            (merged, entry, json.loads(entry[3]))
            for merged, data in self._others
            if (entry := data.entry(table, uid, field.name))
        ]
        stays = kept in before or any(kept not in listed for _, _, listed in same)
        shown = stays or bool(same)
        for merged, entry, listed in same:
            if kept in listed and gone not in listed:
                entry[3] = json.dumps(_swapped(listed, kept, gone, stays=stays))
                self._touched.add(merged.uid)
                stays = True
        return tuple(_swapped(now, kept, gone, stays=shown))


def _swapped(uids: Iterable[str], kept: str, gone: str, *, stays: bool) -> list[str]:
    """Put ``gone`` in the place of ``kept``, or after it where that stays."""
    swap = [kept, gone] if stays else [gone]
    return list(dict.fromkeys(u for each in uids for u in (swap if each == kept else [each])))


def _title(store: Store, uid: str) -> str:
    found = store.get(Enterprise, uid)
    return found.name[:40] if found else ""
