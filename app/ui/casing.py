"""Items that say the same: merged into a case, and taken out again just as they were."""

from collections.abc import Iterable, Sequence

from app.records.keeping import case_items, climb
from app.records.talks import Item
from app.records.words import N, said
from app.store.rows import Store


def leads_among(store: Store, uids: Iterable[str]) -> list[Item]:
    """Return what leads the cases of these items, each once, the oldest first."""
    wanted = list(dict.fromkeys(uids))
    items = case_items(store, wanted)
    found = {
        lead.uid: lead for uid in wanted if uid in items and (lead := climb(items[uid], items))
    }
    return sorted(found.values(), key=lambda item: (str(item.raised_on), item.id))


def merge(store: Store, uids: Sequence[str], lead: str, by: object = None) -> list[str]:
    """Merge items, and the cases they lead, into the case of one; return what was merged.

    Nothing of them is changed but where they belong: ``unmerge`` of what is returned gives back
    exactly what was there. Raises Problem when a promise kept before would be open again.
    """
    items = leads_among(store, [*uids, lead])
    heads = {item.uid: item for item in items}
    head = next(item for item in items if item.uid == leads_among(store, [lead])[0].uid)
    others = [item for item in heads.values() if item.uid != head.uid]
    what = said(N("{n} 条并入 {number}"), n=len(others), number=head.number)
    with store.step(what, by) as step:
        for item in others:
            step.put(item.having(case=head.uid))
    return [item.uid for item in others]


def unmerge(store: Store, uids: Sequence[str], by: object = None) -> None:
    """Take items out of the case they were merged into; steps stay where they were made."""
    items = [item for item in store.find(Item, uid=frozenset(uids)) if item.case]
    if not items:
        return
    numbers = "、".join(item.number for item in items)
    with store.step(said(N("从并案中拆出 {numbers}"), numbers=numbers), by) as step:
        for item in items:
            step.put(item.having(case=None))
