"""Which enterprises of a register may be one and the same, and why."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import combinations

import attrs

from app.records.words import N
from app.rules.alike import bare_name, is_similar, plain_name

Tick = Callable[[int, int], None]
# Why two are alike, the surest first.
REASONS = {
    "code": N("代码相同"),
    "name": N("名称相同"),
    "former": N("与曾用名相同"),
    "phone": N("名称相近且电话相同"),
    "bare": N("只差地区或公司形式"),
}
# More than so many with one phone share an office, not a name.
_MOST = 30


@attrs.frozen
class Firm:
    """Hold what an enterprise is known by."""

    uid: str
    name: str
    former: tuple[str, ...] = ()
    code: str = ""
    phones: frozenset[str] = frozenset()


@attrs.frozen
class Pair:
    """Name two enterprises that may be one, with the keys of REASONS."""

    one: str
    other: str
    reasons: tuple[str, ...]


def duplicates(firms: Sequence[Firm], apart: Collection[frozenset[str]], tick: Tick) -> list[Pair]:
    """Return the pairs that may be one, the surest first; ``apart`` are known to be two."""
    total = 3 * len(firms)
    bare: dict[str, str] = {}
    for nth, firm in enumerate(firms):
        bare[firm.uid] = bare_name(firm.name)
        if not nth % 500:
            tick(nth, total)
    found: dict[tuple[str, str], dict[str, None]] = {}
    place = {firm.uid: nth for nth, firm in enumerate(firms)}
    looks = (
        _codes(firms),
        _names(firms),
        _formers(firms, bare),
        _phones(firms, bare),
        _bares(bare),
    )
    for done, (reason, pairs) in enumerate(zip(REASONS, looks, strict=True)):
        tick(len(firms) + done * 2 * len(firms) // len(REASONS), total)
        for one, other in pairs:
            first, second = sorted((one, other), key=place.__getitem__)
            if first != second and frozenset((one, other)) not in apart:
                why = found.setdefault((first, second), {})
                if not (reason == "bare" and "name" in why):
                    why[reason] = None
    tick(total, total)
    rank = list(REASONS)
    made = [Pair(*pair, tuple(reasons)) for pair, reasons in found.items()]
    return sorted(made, key=lambda each: (rank.index(each.reasons[0]), place[each.one]))


def _codes(firms: Iterable[Firm]) -> Iterator[tuple[str, str]]:
    return _same((firm.code, firm.uid) for firm in firms if firm.code)


def _names(firms: Iterable[Firm]) -> Iterator[tuple[str, str]]:
    return _same((plain_name(firm.name), firm.uid) for firm in firms)


def _bares(bare: dict[str, str]) -> Iterator[tuple[str, str]]:
    return _same((name, uid) for uid, name in bare.items())


def _formers(firms: Sequence[Firm], bare: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield who is called as another was; a former name may lack its legal form."""
    known: dict[str, list[str]] = {}
    for firm in firms:
        for name in dict.fromkeys((plain_name(firm.name), bare[firm.uid])):
            known.setdefault(name, []).append(firm.uid)
    once: list[tuple[str, str]] = []
    for firm in firms:
        for former in firm.former:
            name = plain_name(former)
            once.append((name, firm.uid))
            for key in dict.fromkeys((name, bare_name(former))):
                yield from ((firm.uid, uid) for uid in known.get(key, ())[:_MOST])
    yield from _same(once)


def _phones(firms: Iterable[Firm], bare: dict[str, str]) -> Iterator[tuple[str, str]]:
    by_phone: dict[str, list[str]] = {}
    for firm in firms:
        for phone in firm.phones:
            by_phone.setdefault(phone, []).append(firm.uid)
    for uids in by_phone.values():
        if 1 < len(uids) <= _MOST:
            for one, other in combinations(uids, 2):
                if is_similar(bare[one], bare[other]):
                    yield one, other


def _same(keyed: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield every two with the same key; of a large group each with the first."""
    groups: dict[str, list[str]] = {}
    for key, uid in keyed:
        if key:
            groups.setdefault(key, []).append(uid)
    for uids in groups.values():
        if len(uids) > _MOST:
            yield from ((uids[0], uid) for uid in uids[1:])
        else:
            yield from combinations(uids, 2)
