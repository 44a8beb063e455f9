"""Records as comma-separated text that Excel opens rightly and takes no formula from."""

import csv
from collections.abc import Callable
from pathlib import Path

from app.exchange.cells import UID_HEAD, defused, escaped, text_of
from app.exchange.excel_out import Page, Tick
from app.exchange.writing import written


def write_csv(path: Path, page: Page, tick: Tick) -> int:
    """Write one page as UTF-8 with a byte order mark; return how many rows it has."""
    done = 0
    with written(path) as draft, draft.open("w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file)
        heads = [column.head for column in page.columns]
        out.writerow(map(_safe, [*heads, UID_HEAD] if page.uid else heads))
        uid: Callable[[object], str] | None = page.uid
        for row in page.rows:
            cells = [_safe(text_of(column.cell(row))) for column in page.columns]
            out.writerow([*cells, uid(row)] if uid else cells)
            done += 1
            if not done % 100:
                tick(done, page.total)
    return done


def _safe(text: str) -> str:
    return defused(escaped(text))
