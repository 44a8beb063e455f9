"""An approved plan frozen, and what was changed since: derived, never written down twice."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from app.records.describe import Field, Record
from app.records.kinds import Ref
from app.records.planning import Plan, PlanItem, PlanVersion
from app.records.words import Known, N, Said, Tongue, said
from app.rules.moving import Spot

CHANGE_KINDS = {
    "moved": N("调整时间"),
    "changed": N("修改内容"),
    "added": N("新增事项"),
    "dropped": N("取消事项"),
    "text": N("修改正文"),
}
PLAN_FIELDS = ("unit", "year", "theme", "guidance", "aims", "measures")
_PLACE = ("month", "week", "day")
ITEM_FIELDS = (
    *_PLACE,
    *("theme", "content", "kinds", "methods", "regularity", "post", "place", "attendees"),
    *("business", "task", "work_point", "done_when", "once"),
)


@attrs.frozen
class Differing:
    """Name one field that differs from what was approved, with both its values."""

    field: Field
    before: Any
    after: Any


@attrs.frozen
class Change:
    """Say how one item, or the text of the plan, differs from what was approved.

    ``before`` is the item as approved, ``after`` as it stands now, None where it is not there.
    """

    kind: str
    uid: str
    before: Record | None = None
    after: Record | None = None
    fields: tuple[Differing, ...] = ()
    reason: str = ""


@attrs.frozen
class Frozen:
    """Hold a plan with its items as they were approved, and what its links were called then."""

    plan: Plan
    items: tuple[PlanItem, ...]
    titles: Mapping[str, str] = attrs.field(factory=dict)


@attrs.frozen
class FrozenTongue:
    """Speak as another tongue does, but call linked records as they were called when frozen."""

    tongue: Tongue
    titles: Mapping[str, str]

    def say(self, text: str | Said) -> str:
        """Say a source text in the reader's language."""
        return self.tongue.say(text)

    def title(self, table: str, uid: str) -> str:
        """Name a linked record as it was called, or as it is called now."""
        return self.titles.get(uid) or self.tongue.title(table, uid)


def in_force(items: Iterable[PlanItem]) -> list[PlanItem]:
    """Return the items of a plan that were not dropped, in the order of the year."""
    kept = [item for item in items if item.state != "dropped"]
    return sorted(kept, key=order_of)


def order_of(item: PlanItem) -> tuple[Any, ...]:
    """Return what items are sorted by: where they stand, then their theme."""
    spot = Spot.of(item)
    return (spot is None, spot.order if spot else (), item.theme)


def snapshot(plan: Plan, items: Iterable[PlanItem], tongue: Tongue) -> str:
    """Return a plan and its items in force as one text, the same for the same."""
    kept = in_force(items)
    titles = dict(_titles(plan, PLAN_FIELDS, tongue))
    for item in kept:
        titles |= dict(_titles(item, ITEM_FIELDS, tongue))
    whole = {
        "plan": _dumped(plan, PLAN_FIELDS),
        "items": [_dumped(item, ITEM_FIELDS) for item in kept],
        "titles": titles,
    }
    return json.dumps(whole, ensure_ascii=False, sort_keys=True, indent=1)


def digest_of(text: str) -> str:
    """Return the SHA-256 of a text in hex."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def frozen(version: PlanVersion) -> Frozen:
    """Return the plan and the items of an approved version; raise Known when it is damaged."""
    try:
        whole = json.loads(version.snapshot)
        items = [_loaded(PlanItem, row).having(plan=version.plan) for row in whole["items"]]
        return Frozen(_loaded(Plan, whole["plan"]), tuple(items), whole["titles"])
    except (ValueError, TypeError, KeyError) as error:
        raise Known(
            said(N("第{n}版批准时的内容读不出来，无法对照。"), n=version.number),
            said(N("计划本身完好；请用最近的备份核对这一版。")),
        ) from error


def is_whole(version: PlanVersion) -> bool:
    """Tell whether a version still is what was approved: its text against its digest."""
    return digest_of(version.snapshot) == version.digest


def changes(before: Frozen, plan: Plan, items: Iterable[PlanItem]) -> list[Change]:
    """Return what was changed since a plan was approved: its text, then its items in order."""
    found = list(_of_text(before.plan, plan))
    kept, then = {item.uid: item for item in items}, {item.uid: item for item in before.items}
    for uid in dict.fromkeys((*then, *kept)):
        found += _of_item(then.get(uid), kept.get(uid))
    return sorted(found, key=_order)


def _of_text(before: Plan, after: Plan) -> Iterator[Change]:
    differing = tuple(_differing(before, after, PLAN_FIELDS))
    if differing:
        yield Change("text", after.uid, before, after, differing)


def _of_item(before: PlanItem | None, after: PlanItem | None) -> Iterator[Change]:
    gone = after is None or after.state == "dropped"
    reason = after.reason if after else ""
    uid = (before or after or PlanItem()).uid
    if before is None:
        if not gone:
            yield Change("added", uid, None, after, reason=reason)
        return
    if gone:
        yield Change("dropped", uid, before, after, reason=reason)
        return
    assert after is not None
    differing = tuple(_differing(before, after, ITEM_FIELDS))
    if differing:
        is_moved = Spot.of(before) != Spot.of(after)
        yield Change("moved" if is_moved else "changed", uid, before, after, differing, reason)


def _differing(before: Record, after: Record, names: Iterable[str]) -> Iterator[Differing]:
    for name in names:
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            yield Differing(before.field(name), old, new)


def _order(change: Change) -> tuple[Any, ...]:
    """Sort as the plan was, what is new at its own place."""
    rec = change.before or change.after
    return (change.kind != "text", order_of(rec) if isinstance(rec, PlanItem) else ())


def _dumped(rec: Record, names: Iterable[str]) -> dict[str, Any]:
    return {"uid": rec.uid} | {n: rec.field(n).kind.dump(getattr(rec, n)) for n in names}


def _loaded(cls: Any, row: Mapping[str, Any]) -> Any:
    values = {name: cls.field(name).kind.load(row[name]) for name in row if name != "uid"}
    return cls(uid=row["uid"], **values)


def _titles(rec: Record, names: Iterable[str], tongue: Tongue) -> Iterator[tuple[str, str]]:
    for name in names:
        kind, uid = rec.field(name).kind, getattr(rec, name)
        if isinstance(kind, Ref) and uid:
            yield uid, tongue.title(kind.to, uid)
