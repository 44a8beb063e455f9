"""Counting working days by the shipped table, against counting calendar days."""

import datetime as dt
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SIZES = (5_000, 50_000, 500_000)
BLINK_MS = 100


def seconds(act):
    """Return the least seconds of three rounds."""
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        act()
        best = min(best, time.perf_counter() - start)
    return best


def test_ages_in_working_days_come_in_a_blink():
    from app.records.rules import Holiday
    from app.rules.workdays import add_workdays, is_workday, table, workdays_between
    from app.store.seeding import shipped

    kinds = table(rec for rec in shipped() if isinstance(rec, Holiday))
    first, today = dt.date(2024, 1, 2), dt.date(2026, 11, 23)
    for size in SIZES:
        days = [first + dt.timedelta(n % 900) for n in range(size)]
        bare = seconds(lambda days=days: [(today - day).days for day in days])
        between = seconds(lambda days=days: [workdays_between(day, today, kinds) for day in days])
        added = seconds(lambda days=days: [add_workdays(day, 15, kinds) for day in days])
        worked = seconds(lambda days=days: [is_workday(day, kinds) for day in days])
        print(
            f"{size:7,} days: between {between * 1000:6.0f} ms, 15 added {added * 1000:6.0f} ms,"
            f" is worked {worked * 1000:5.0f} ms, calendar days {bare * 1000:4.0f} ms"
        )
        if size == SIZES[1]:
            assert between * 1000 <= BLINK_MS


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    test_ages_in_working_days_come_in_a_blink()
