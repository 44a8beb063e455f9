"""One change made to many records of a list: looked at first, then done in one step."""

from collections.abc import Iterator, Sequence

import attrs

from app.records.describe import Record
from app.records.words import N, Problem, Tongue, said
from app.rules.bulk import Change, changed
from app.store.bulk import fetch_many
from app.store.portions import Portions
from app.store.rows import Store
from app.store.seals import why_sealed
from app.ui.jobs import Tick

_STEP = 200


@attrs.frozen
class Effect:
    """Say in words what a change would do to one record; a problem keeps it out."""

    uid: str
    title: str
    old: str
    new: str
    problem: str = ""


@attrs.frozen
class Effects:
    """Hold what a change would do: to whom it does something, and to how many nothing."""

    some: tuple[Effect, ...]
    same: int

    @property
    def uids(self) -> list[str]:
        """Return the records that would be changed."""
        return [each.uid for each in self.some if not each.problem]


def effects(
    store: Store,
    cls: type[Record],
    uids: Sequence[str],
    change: Change,
    tongue: Tongue,
    tick: Tick,
) -> Effects:
    """Return what a change would do to these records; nothing is written."""
    found, same = [], 0
    kind, name = change.field.kind, change.field.name
    for nth, record in enumerate(_records(store, cls, uids), 1):
        made, problem = _changed(store, record, change)
        if made == record:
            same += 1
        else:
            title = tongue.title(cls.table, record.uid)
            old, new = (kind.show(getattr(each, name), tongue) for each in (record, made))
            why = tongue.say(problem.what) if problem else ""
            found.append(Effect(record.uid, title, old, new, why))
        if not nth % _STEP:
            tick(nth, len(uids))
    return Effects(tuple(found), same)


def changing(
    store: Store, cls: type[Record], uids: Sequence[str], change: Change, by: object
) -> Portions[int]:
    """Make a change to these records in one step, a portion at a time; return to how many."""
    label, field = said(cls.label), said(change.field.label)
    what = said(N("批量修改 {n} 条{label}的“{field}”"), n=len(uids), label=label, field=field)
    done = 0
    with store.step(what, by) as step:
        for record in _records(store, cls, uids):
            made, problem = _changed(store, record, change)
            if problem is None:
                step.put(made)
                done += 1
            if not done % _STEP:
                yield done, len(uids)
    return done


def _changed(store: Store, record: Record, change: Change) -> tuple[Record, Problem | None]:
    """Return a record after a change and what keeps it out, such as that it is final."""
    made, problem = changed(record, change)
    return made, problem or why_sealed(store.db, record, made)


def _records(store: Store, cls: type[Record], uids: Sequence[str]) -> Iterator[Record]:
    return (record for part in fetch_many(store, cls, uids) for record in part)
