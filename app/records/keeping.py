"""What must be true of an item with its steps, voices and case before a step is kept."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from app.records.describe import Record
from app.records.flow import ASKS, OWES, PROMISES, Stand, walk
from app.records.guards import Looking, guard
from app.records.talks import Item, Step, Voice
from app.records.words import N, Problem, Said, said

_SHOWN = 20

# These are nothing without the words that go with them; other steps may be terse in a ledger.
ASKED = frozenset({"declined", "waiting", "revisited", "reopened"})


@attrs.frozen
class Case:
    """Hold an item with all that were merged into it, their voices, and the steps they share."""

    lead: Item
    members: tuple[Item, ...]
    steps: tuple[Step, ...]
    voices: tuple[Voice, ...]

    def stand(self, member: Item) -> Stand:
        """Say how far one of its items has come."""
        named = [v.uid for v in self.voices if v.item == member.uid and not v.anonymous]
        return self.walked(member, self.steps, named)

    def walked(self, member: Item, steps: Sequence[Step], named: Sequence[str]) -> Stand:
        """Say how far some of the steps bring one of its items."""
        merged = member.uid != self.lead.uid
        return walk(member.kind, member.raised_on, steps, named, merged=merged)


def in_order(steps: Iterable[Step]) -> list[Step]:
    """Return steps by their day, those of one day as they were kept."""
    return sorted((s for s in steps if s.on is not None), key=lambda s: (str(s.on), s.id))


def climb(item: Item, items: Mapping[str, Item]) -> Item | None:
    """Return the item a case is led by, the item itself when it was merged into none.

    None when the way leads back to where it came from.
    """
    seen: set[str] = set()
    while item.case and item.case in items:
        if item.uid in seen:
            return None
        seen.add(item.uid)
        item = items[item.case]
    return item


def case_items(look: Looking, uids: Iterable[str]) -> dict[str, Item]:
    """Return these items with all above them in their cases, and all below those."""
    found: dict[str, Item] = {}
    wanted = set(uids)
    while wanted:
        found |= {item.uid: item for item in look.find(Item, uid=frozenset(wanted))}
        wanted = {item.case for item in found.values() if item.case} - found.keys()
    level = set(found)
    while level:
        below = look.find(Item, case=frozenset(level))
        level = {item.uid for item in below} - found.keys()
        found |= {item.uid: item for item in below}
    return found


def cases_of(look: Looking, uids: Iterable[str]) -> list[Case]:
    """Return the cases these items belong to, each once; an item of no case is one by itself."""
    return gathered(look, case_items(look, uids))


def gathered(look: Looking, items: Mapping[str, Item]) -> list[Case]:
    """Return the cases of items that are all there, with their steps and voices."""
    members: dict[str, list[Item]] = {}
    for item in items.values():
        if lead := climb(item, items):
            members.setdefault(lead.uid, []).append(item)
    steps = look.find(Step, item=frozenset(members))
    voices = look.find(Voice, item=frozenset(items))
    return [
        Case(
            items[uid],
            tuple(sorted(mine, key=lambda item: (item.uid != uid, item.id))),
            tuple(in_order(step for step in steps if step.item == uid)),
            tuple(voice for voice in voices if voice.item in {item.uid for item in mine}),
        )
        for uid, mine in members.items()
    ]


def owed_words(stand: Stand) -> Said:
    """Say what keeps an item from being closed."""
    if stand.settled is None:
        return said(PROMISES[OWES[stand.kind]])
    return said(N("还有 {n} 位提出人没有告知"), n=len(stand.untold))


@guard("item", "item_step", "voice")
def _items(look: Looking, touched: Sequence[Record]) -> Iterator[Problem]:
    uids = {rec.uid if isinstance(rec, Item) else getattr(rec, "item", "") or "" for rec in touched}
    items = case_items(look, uids)
    for item in items.values():
        if climb(item, items) is None:
            words = N("“{title}”不能并到自己的下面：并案绕成了一圈。")
            yield Problem(said(words, title=_name(item)), "case", item.uid)
    for case in gathered(look, items):
        yield from _case(case)


def _case(case: Case) -> Iterator[Problem]:
    for step in case.steps:
        yield from _step(case, step)
    for member in case.members:
        stand = case.stand(member)
        if stand.early:
            last = case.walked(member, _until(case.steps, stand.early[-1]), stand.named)
            words = N("“{title}”还不能办结：{owed}。请先办完这一步，再办结。")
            told = said(words, title=_name(member), owed=owed_words(last))
            yield Problem(told, "kind", stand.early[-1])
    yield from _unknown(case)


def _until(steps: Sequence[Step], uid: str) -> list[Step]:
    place = next(n for n, step in enumerate(steps) if step.uid == uid)
    return list(steps[:place])


def _step(case: Case, step: Step) -> Iterator[Problem]:
    kind = step.kind or ""
    for name in ASKS[kind][0] if kind in ASKED else ():
        value = getattr(step, name)
        if not (value.strip() if isinstance(value, str) else value):
            words = N("“{kind}”要写明{field}。")
            label = said(step.field(name).label)
            yield Problem(said(words, kind=said(_label(step)), field=label), name, step.uid)
    if kind == "revisited" and step.by and step.by in _handlers(case, step):
        words = N("回访要由办理人以外的人来做，请换一位回访人。")
        yield Problem(said(words), "by", step.uid)


def _label(step: Step) -> str:
    return step.field("kind").kind.of[step.kind or ""]  # type: ignore[attr-defined,no-any-return]


def _handlers(case: Case, revisit: Step) -> set[str]:
    """Return who settled what a revisit looks at; where nobody is named, who is in charge."""
    stand = walk(case.lead.kind, None, _until(case.steps, revisit.uid), ())
    by = stand.settled.by if stand.settled else None
    return {by} if by else {case.lead.owner} - {None}  # type: ignore[return-value]


def _unknown(case: Case) -> Iterator[Problem]:
    """Yield what would lead to somebody who wanted to stay unknown."""
    hidden = {voice.item for voice in case.voices if voice.anonymous}
    for member in case.members:
        if member.uid in hidden and member.talk:
            words = N("“{title}”有匿名的提出人，不能连着谈话：请先断开“来自谈话”。")
            yield Problem(said(words, title=_name(member)), "talk", member.uid)


def _name(item: Item) -> str:
    return item.number.strip() or " ".join(item.text.split())[:_SHOWN]
