"""Which talks have been kept long enough, by the years the office has set."""

import datetime as dt
from collections.abc import Iterable

from app.records.lists import Retention


def kept_until(rules: Iterable[Retention], today: dt.date) -> dt.date | None:
    """Return before which day talks are proposed for condensing; None: nothing is proposed.

    No regulation sets a time for talk records: the shipped one follows the ten-year class of the
    National Archives Administration's Order No. 8 by analogy and is the office's to change. The
    longest of several holds.
    """
    years = [rule.years for rule in rules if rule.subject == "talk" and rule.years]
    if not years:
        return None
    year = today.year - max(years)
    try:
        return today.replace(year=year)
    except ValueError:  # the 29th of February
        return dt.date(year, 3, 1)
