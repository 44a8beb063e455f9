"""The numbers the rules set, as they were valid on a day."""

import datetime as dt
from collections.abc import Iterable
from fractions import Fraction

from app.records.study import Norm


def norm_on(norms: Iterable[Norm], measure: str, day: dt.date) -> Norm | None:
    """Return the norm of a measure valid on a day: the one that came into force last.

    A newer norm does not rewrite the past: before its day the older one holds.
    """
    valid = [
        norm for norm in norms if norm.measure == measure and (norm.since or dt.date.min) <= day
    ]
    return max(valid, key=lambda norm: (norm.since or dt.date.min, norm.id), default=None)


def amount_on(norms: Iterable[Norm], measure: str, day: dt.date) -> int | None:
    """Return the number of a measure on a day, None where the office keeps none."""
    norm = norm_on(norms, measure, day)
    return norm.amount if norm else None


def share_of(norm: Norm) -> Fraction:
    """Return a norm that is a share, such as one of three."""
    return Fraction(norm.amount or 0, norm.per or 1)


def names_custom(source: str) -> bool:
    """Tell whether a source calls itself a custom, so that nobody has to say so again."""
    return "惯例" in source
