"""A content on its way out: identity numbers in it masked, whatever block they stand in."""

from typing import Any, TypeVar, cast

import attrs

from app.records.masking import masked

T = TypeVar("T")
_SHORTEST = 18


def veiled(content: T) -> T:
    """Return a content, or any part of one, with every identity number in it masked."""
    return cast("T", _veiled(content))


def _veiled(part: Any) -> Any:
    if isinstance(part, str):
        return masked(part) if len(part) >= _SHORTEST else part
    if isinstance(part, tuple):
        fresh = tuple(map(_veiled, part))
        return part if all(a is b for a, b in zip(part, fresh, strict=True)) else fresh
    if attrs.has(type(part)):
        now = {a.name: getattr(part, a.name) for a in attrs.fields(type(part)) if a.init}
        new = {name: made for name, value in now.items() if (made := _veiled(value)) is not value}
        return attrs.evolve(part, **new) if new else part
    return part
