"""Who spoke for an enterprise on a day."""

import datetime as dt
from collections.abc import Iterable

from app.records.partners import Contact
from app.rules.rolls import covers


def contacts_on(contacts: Iterable[Contact], day: dt.date) -> list[Contact]:
    """Return who was in office on a day, the first contact first, who came last before others."""
    serving = [each for each in contacts if covers(each.since, each.until, day)]
    newest = sorted(serving, key=lambda each: each.since or dt.date.min, reverse=True)
    return sorted(newest, key=lambda each: not each.first)
