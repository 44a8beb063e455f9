"""Which supplies fit a demand: scored by criteria the office weighs, each told in words."""

import datetime as dt
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import attrs

from app.records.partners import MatchWeight, Need, Synonyms, product_words
from app.records.words import N, Said, listed, said

MOST = 10
_NUMERALS = {sign: n for n, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_TENS = {"十": 10, "百": 100, "千": 1000}
_AMOUNT = re.compile(r"(\d[\d,]*|[零〇一二两三四五六七八九十百千万]+)(万)?([^\d\s，,。、]{0,1})")
_OF_A_PLACE = re.compile(r"特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|省|市")
_SHOWN = 3


@attrs.frozen
class Party:
    """Show one need together with what is known of the enterprise behind it."""

    need: Need
    associations: frozenset[str] = frozenset()
    region: str = ""
    is_partner: bool = False

    @property
    def place(self) -> str:
        """Return the region the need names, else that of its enterprise."""
        return self.need.region.strip() or self.region.strip()


@attrs.frozen
class Found:
    """Say how well one supply fits: a score up to 100 and the reasons for it."""

    offer: Party
    score: int
    reasons: tuple[Said, ...]


class Offers:
    """Hold the supplies with an index of their product words; made once, asked often."""

    def __init__(self, offers: Iterable[Party], synonyms: Iterable[Synonyms] = ()) -> None:
        self._offers = list(offers)
        self._group: dict[str, str] = {}
        for group in synonyms:
            alike = [folded(word) for word in product_words(group.words)]
            for word in alike:
                self._group.setdefault(word, self._group.get(alike[0], alike[0]))
        self._words = [self._named(each.need) for each in self._offers]
        self._pairs = [pairs(words.values()) for words in self._words]
        self._having: dict[str, list[int]] = {}
        for place, (words, parts) in enumerate(zip(self._words, self._pairs, strict=True)):
            for key in {*words, *parts}:
                self._having.setdefault(key, []).append(place)

    def fitting(
        self, party: Party, weights: Mapping[str, int], today: dt.date, most: int = MOST
    ) -> list[Found]:
        """Return the supplies that fit a demand, the best first, of equal ones the older first.

        Only supplies of other enterprises that are open on the day and share product words, or
        two characters of one, are offered. The score is the share of all weights that is met.
        """
        words = self._named(party.need)
        parts = pairs(words.values())
        total = sum(weights.values()) or 1
        near = {place for key in {*words, *parts} for place in self._having.get(key, ())}
        found = []
        for place in sorted(near):
            offer = self._offers[place]
            if not _is_open(offer, party, today):
                continue
            met = [
                *_products(words, self._words[place], parts, self._pairs[place]),
                *_circumstances(party, offer),
            ]
            points = sum(weights.get(key, 0) * degree for key, degree, _ in met)
            reasons = tuple(why for key, _, why in met if weights.get(key, 0))
            if points:
                found.append(Found(offer, round(points * 100 / total), reasons))
        found.sort(key=lambda each: (-each.score, each.offer.need.id, each.offer.need.uid))
        return found[:most]

    def _named(self, need: Need) -> dict[str, str]:
        """Return the product words of a need, each under the one its synonyms share."""
        words = {folded(word): word for word in product_words(need.products)}
        return {self._group.get(key, key): word for key, word in words.items()}


def weights_of(rows: Iterable[MatchWeight]) -> dict[str, int]:
    """Return the weight of each criterion; of two rows for one the later counts."""
    return {row.criterion: row.weight or 0 for row in rows if row.criterion}


def folded(word: str) -> str:
    """Return a product word as it is compared: one width, one case, no spaces."""
    return "".join(unicodedata.normalize("NFKC", word).lower().split())


def pairs(words: Iterable[str]) -> frozenset[str]:
    """Return every two neighbouring characters of the words."""
    texts = [folded(word) for word in words]
    return frozenset(text[n : n + 2] for text in texts for n in range(len(text) - 1))


Met = tuple[str, float, Said]


def _products(
    mine: Mapping[str, str],
    theirs: Mapping[str, str],
    my_pairs: frozenset[str],
    their_pairs: frozenset[str],
) -> Iterable[Met]:
    same = [key for key in mine if key in theirs]
    if same:
        words = [_both(mine[key], theirs[key]) for key in same[:_SHOWN]]
        why = said(N("产品词相同 {n} 个：{words}"), n=len(same), words=listed(words))
        yield "products", len(same) / len(mine), why
    shared = my_pairs & their_pairs
    if shared and not same:
        words = sorted(theirs.values(), key=lambda word: -len(pairs((word,)) & shared))
        why = said(N("产品词相近：{word}"), word=words[0])
        yield "alike", len(shared) / max(len(my_pairs), 1), why


def _both(mine: str, theirs: str) -> str:
    return mine if folded(mine) == folded(theirs) else f"{mine}＝{theirs}"


def _circumstances(party: Party, offer: Party) -> Iterable[Met]:
    if shared := party.associations & offer.associations:
        why = said(N("同在 {n} 个分会或专门委员会"), n=len(shared))
        yield "association", 1.0, why
    mine, theirs = _bare(party.place), _bare(offer.place)
    if mine and mine == theirs:
        yield "region", 1.0, said(N("同在{place}"), place=offer.place)
    elif mine[:2] and mine[:2] == theirs[:2]:
        yield "region", 0.5, said(N("地区相近：{place}"), place=offer.place)
    asked, offered = amount(party.need.quantity), amount(offer.need.quantity)
    if asked and offered and asked[1] == offered[1] and offered[0] >= asked[0]:
        yield "quantity", 1.0, said(N("数量够用：{quantity}"), quantity=offer.need.quantity.strip())
    if _overlap(party.need, offer.need):
        yield "window", 1.0, said(N("有效期重合"))
    if offer.is_partner:
        yield "partner", 1.0, said(N("供给方是共建单位"))


def _is_open(offer: Party, party: Party, today: dt.date) -> bool:
    need = offer.need
    over = need.until is not None and need.until < today
    same = need.enterprise == party.need.enterprise
    return need.side == "supply" and need.state == "open" and not over and not same


def _overlap(one: Need, other: Need) -> bool:
    """Tell whether both say when they hold and some day belongs to both."""
    if not (one.since or one.until) or not (other.since or other.until):
        return False
    begins = max(one.since or dt.date.min, other.since or dt.date.min)
    return begins <= min(one.until or dt.date.max, other.until or dt.date.max)


def _bare(place: str) -> str:
    return _OF_A_PLACE.sub("", "".join(place.split()))


def amount(text: str) -> tuple[int, str] | None:
    """Return the first amount in a text with the character that counts it, such as (200, 台)."""
    found = _AMOUNT.search(unicodedata.normalize("NFKC", text))
    if found is None:
        return None
    digits, times, unit = found.groups()
    bare = digits.replace(",", "")
    number = int(bare) if bare.isdecimal() and bare.isascii() else _read(bare)
    return number * (10_000 if times else 1), unit


def _read(numeral: str) -> int:
    whole, part, last = 0, 0, 0
    for sign in numeral:
        if sign in _NUMERALS:
            last = _NUMERALS[sign]
        elif sign == "万":
            whole, part, last = (part + last) * 10_000, 0, 0
        else:
            part, last = part + (last or 1) * _TENS[sign], 0
    return whole + part + last


def funnel(states: Iterable[str | None]) -> dict[str, int]:
    """Count how many matches came at least so far; a failed one counts for its end only."""
    counts = Counter(states)
    reached = ("recommended", "introduced", "talking", "signed")
    steps: Sequence[int] = [counts[state] for state in reached]
    return {state: sum(steps[n:]) for n, state in enumerate(reached)} | {"failed": counts["failed"]}
