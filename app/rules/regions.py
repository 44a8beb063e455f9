"""The regions of the country, as far as they are named in addresses and company names."""

import json
from functools import cache

from app.places import data


@cache
def _provinces() -> dict[str, list[str]]:
    kept: dict[str, list[str]] = json.loads((data() / "regions.json").read_text("utf-8"))[
        "provinces"
    ]
    return kept


@cache
def region_names() -> frozenset[str]:
    """Return the short names of all provinces and their cities."""
    return frozenset((*_provinces(), *(city for every in _provinces().values() for city in every)))


def province(region: str) -> str:
    """Return how a region begins: the province; what names none keeps its first two signs."""
    text = region.strip()
    return next((name for name in _provinces() if text.startswith(name)), text[:2])


def begins_with_region(text: str) -> str:
    """Return the longest name of a region a text begins with, "" for none."""
    names = region_names()
    for length in (4, 3, 2):
        if (start := text[:length]) in names:
            return start
    return ""
