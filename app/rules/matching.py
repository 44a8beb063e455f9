"""Which supplies fit a demand: scored by criteria the office weighs, each told in words."""

import datetime as dt
import heapq
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

import attrs

from app.records.partners import MatchWeight, Synonyms, product_words
from app.records.words import N, Said, listed, said

MOST = 10
_NUMERALS = {sign: n for n, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_TENS = {"十": 10, "百": 100, "千": 1000}
_AMOUNT = re.compile(r"(\d[\d,]*|[零〇一二两三四五六七八九十百千万]+)(万)?([^\d\s，,。、]{0,1})")
_OF_A_PLACE = re.compile(r"特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|省|市")
_SHOWN = 3


@attrs.frozen
class Party:
    """Say of one need what is compared; ``place`` is its region, else that of its enterprise.

    ``order`` decides between equal scores: the smaller comes first.
    """

    uid: str
    enterprise: str | None
    products: str
    place: str = ""
    quantity: str = ""
    since: dt.date | None = None
    until: dt.date | None = None
    associations: frozenset[str] = frozenset()
    is_partner: bool = False
    order: int = 0


@attrs.frozen
class Found:
    """Say how well one supply fits: a score up to 100 and the reasons for it."""

    offer: Party
    score: int
    reasons: tuple[Said, ...]


class Offers:
    """Hold the open supplies with an index of their product words; made once, asked often."""

    def __init__(self, offers: Iterable[Party], synonyms: Iterable[Synonyms] = ()) -> None:
        self._offers = list(offers)
        self._group: dict[str, str] = {}
        for group in synonyms:
            alike = [folded(word) for word in product_words(group.words)]
            for word in alike:
                self._group.setdefault(word, self._group.get(alike[0], alike[0]))
        self._words: list[dict[str, str]] = []
        self._named: dict[str, list[int]] = {}
        self._alike: dict[str, list[int]] = {}
        for place, offer in enumerate(self._offers):
            words = self._words_of(offer)
            self._words.append(words)
            for key in words:
                self._named.setdefault(key, []).append(place)
            for pair in pairs(words.values()):
                self._alike.setdefault(pair, []).append(place)

    def fitting(
        self, party: Party, weights: Mapping[str, int], today: dt.date, most: int = MOST
    ) -> list[Found]:
        """Return the supplies that fit a demand, the best first, of equal ones the older first.

        Only supplies of other enterprises that have not run out are offered, and only those
        that share product words, or two characters of one. The score is the share of all
        weights that is met.
        """
        total = sum(weights.values()) or 1
        words = self._words_of(party)
        scored = []
        for place, points in self._by_products(words, weights).items():
            offer = self._offers[place]
            if _is_open(offer, party, today):
                points += sum(
                    weights.get(each.key, 0) * each.degree(party, offer) for each in CIRCUMSTANCES
                )
                if points:
                    scored.append((-round(points * 100 / total), offer.order, offer.uid, place))
        return [
            Found(self._offers[place], -score, tuple(self._reasons(party, words, place, weights)))
            for score, _, _, place in heapq.nsmallest(most, scored)
        ]

    def _by_products(
        self, words: Mapping[str, str], weights: Mapping[str, int]
    ) -> dict[int, float]:
        """Return the points each supply has for its product words."""
        same = Counter(place for key in words for place in self._named.get(key, ()))
        mine = pairs(words.values())
        alike = Counter(place for pair in mine for place in self._alike.get(pair, ()))
        points = {place: weights.get("alike", 0) * n / len(mine) for place, n in alike.items()}
        return points | {p: weights.get("products", 0) * n / len(words) for p, n in same.items()}

    def _reasons(
        self, party: Party, mine: Mapping[str, str], place: int, weights: Mapping[str, int]
    ) -> Iterable[Said]:
        offer, theirs = self._offers[place], self._words[place]
        same = [key for key in mine if key in theirs]
        if same and weights.get("products", 0):
            words = [_both(mine[key], theirs[key]) for key in same[:_SHOWN]]
            yield said(N("产品词相同 {n} 个：{words}"), n=len(same), words=listed(words))
        elif not same and weights.get("alike", 0):
            shared = pairs(mine.values())
            best = max(theirs.values(), key=lambda word: len(pairs((word,)) & shared))
            yield said(N("产品词相近：{word}"), word=best)
        for each in CIRCUMSTANCES:
            if weights.get(each.key, 0) and each.degree(party, offer):
                yield each.why(party, offer)

    def _words_of(self, party: Party) -> dict[str, str]:
        """Return the product words of a need, each under the one its synonyms share."""
        words = {folded(word): word for word in product_words(party.products)}
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


def _both(mine: str, theirs: str) -> str:
    return mine if folded(mine) == folded(theirs) else f"{mine}＝{theirs}"


@attrs.frozen
class Circumstance:
    """Compare two needs in one regard beside their products: how far it is met, and in words."""

    key: str
    degree: Callable[[Party, Party], float]
    why: Callable[[Party, Party], Said]


def _near(party: Party, offer: Party) -> float:
    mine, theirs = _bare(party.place), _bare(offer.place)
    if mine and mine == theirs:
        return 1.0
    return 0.5 if mine[:2] and mine[:2] == theirs[:2] else 0.0


def _near_words(party: Party, offer: Party) -> Said:
    whole = _near(party, offer) == 1.0
    return said(N("同在{place}") if whole else N("地区相近：{place}"), place=offer.place)


def _enough(party: Party, offer: Party) -> float:
    asked, offered = amount(party.quantity), amount(offer.quantity)
    return float(bool(asked and offered) and asked[1] == offered[1] and offered[0] >= asked[0])  # type: ignore[index]


def _together(party: Party, offer: Party) -> float:
    """Tell whether both say when they hold and some day belongs to both."""
    if not (party.since or party.until) or not (offer.since or offer.until):
        return 0.0
    begins = max(party.since or dt.date.min, offer.since or dt.date.min)
    return float(begins <= min(party.until or dt.date.max, offer.until or dt.date.max))


CIRCUMSTANCES: Sequence[Circumstance] = (
    Circumstance(
        "association",
        lambda mine, theirs: float(bool(mine.associations & theirs.associations)),
        lambda mine, theirs: said(
            N("同在 {n} 个分会或专门委员会"), n=len(mine.associations & theirs.associations)
        ),
    ),
    Circumstance("region", _near, _near_words),
    Circumstance(
        "quantity",
        _enough,
        lambda _mine, theirs: said(N("数量够用：{quantity}"), quantity=theirs.quantity.strip()),
    ),
    Circumstance("window", _together, lambda _mine, _theirs: said(N("有效期重合"))),
    Circumstance(
        "partner",
        lambda _mine, theirs: float(theirs.is_partner),
        lambda _mine, _theirs: said(N("供给方是共建单位")),
    ),
)


def _is_open(offer: Party, party: Party, today: dt.date) -> bool:
    over = offer.until is not None and offer.until < today
    return not over and offer.enterprise != party.enterprise


def _bare(place: str) -> str:
    return _OF_A_PLACE.sub("", place.strip())


def amount(text: str) -> tuple[int, str] | None:
    """Return the first amount in a text with the character that counts it, such as (200, 台)."""
    found = _AMOUNT.search(unicodedata.normalize("NFKC", text)) if text else None
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
    steps = [counts[state] for state in reached]
    return {state: sum(steps[n:]) for n, state in enumerate(reached)} | {"failed": counts["failed"]}
