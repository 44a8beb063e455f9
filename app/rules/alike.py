"""What two writings of one enterprise have in common: its bare name and its phones."""

import re

from app.rules.regions import begins_with_region
from app.store.folding import folded

# Legal forms, with what is written before or after them; they say nothing of who it is.
_FORM = re.compile(
    "(股份有限公司|有限责任公司|有限公司|责任公司|股份公司|集团公司|总公司|公司|集团|股份|工厂|总厂|厂"
    "|特殊普通合伙|普通合伙|有限合伙|个人独资|中国)"
)
_REGION_WORD = re.compile("^(省|市|自治区|特别行政区)")
_ASIDE = re.compile(r"[(（\[【]([^)）\]】]{1,8})[)）\]】]")
_MARKS = re.compile(r"[\W_]+")
_PHONE = re.compile(r"\+?\d[\d\-\s()]{5,18}\d")
_SHORTEST, _SHORTEST_PHONE = 2, 7
_ALIKE = 0.4


def plain_name(name: str) -> str:
    """Return a name without what writers do not mean: script, width, case, spaces, marks."""
    return _MARKS.sub("", folded(name))


def bare_name(name: str) -> str:
    """Return what of a name tells an enterprise: without its region and legal form.

    A name that consists of nothing else stays whole.
    """
    outside = _ASIDE.sub(lambda aside: "" if begins_with_region(aside[1]) else aside[0], name)
    bare = plain = plain_name(outside)
    while start := begins_with_region(bare):
        rest = _REGION_WORD.sub("", bare[len(start) :])
        if len(_FORM.sub("", rest)) < _SHORTEST:
            return plain
        bare = rest
    bare = _FORM.sub("", bare)
    return bare if len(bare) >= _SHORTEST else plain


def phones_in(text: str) -> frozenset[str]:
    """Return the phone numbers in a text as digits, without country code and leading zero."""
    found = (re.sub(r"\D", "", each[0]) for each in _PHONE.finditer(folded(text)))
    bare = (number.removeprefix("86").lstrip("0") for number in found)
    return frozenset(number for number in bare if len(number) >= _SHORTEST_PHONE)


def is_similar(one: str, other: str) -> bool:
    """Tell whether two bare names are near: one in the other, or many signs alike."""
    if not one or not other:
        return False
    if one in other or other in one:
        return True
    first, second = _pairs(one), _pairs(other)
    return len(first & second) >= _ALIKE * max(1, min(len(first), len(second)))


def _pairs(text: str) -> set[str]:
    return {text[at : at + 2] for at in range(len(text) - 1)}
