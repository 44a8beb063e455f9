"""What of an import is done beside the window: reading a file, and judging its rows."""

from collections.abc import Sequence
from pathlib import Path

import attrs

from app.exchange import importing
from app.exchange.checking import Checker
from app.exchange.headings import Header, find_header
from app.exchange.preview import Preview
from app.exchange.sheets import Sheet, read_sheets
from app.records.describe import Record
from app.records.words import Say
from app.ui.desk import Desk
from app.ui.exporting import own_desk
from app.ui.jobs import Tick
from app.ui.language import LANGUAGES, say_in


@attrs.frozen
class Looked:
    """Hold a file that was read, and what importing one of its sheets would do."""

    path: Path
    sheets: tuple[Sheet, ...]
    preview: Preview
    checker: Checker


def says(desk: Desk) -> tuple[Say, ...]:
    """Return the languages headings and choices may be written in."""
    return (desk.say, *(say_in(code) for code in LANGUAGES))


def read_and_judge(desk: Desk, cls: type[Record], path: Path, tick: Tick) -> Looked:
    """Read a file and judge the sheet that fits best."""
    sheets = tuple(read_sheets(path, tick))
    spoken = says(desk)
    sheet = importing.best_sheet(sheets, cls, spoken)
    return judge(desk, cls, path, sheets, sheet, None, spoken, tick)


def judge(
    desk: Desk,
    cls: type[Record],
    path: Path,
    sheets: Sequence[Sheet],
    sheet: Sheet,
    header: Header | None,
    spoken: Sequence[Say],
    tick: Tick,
) -> Looked:
    """Judge one sheet with this mapping, or the one found or remembered."""
    with own_desk(desk) as own:
        if header is None:
            header = importing.recalled(own.store, cls, find_header(sheet, cls, spoken))
        found = importing.judge(own.store, cls, sheet, header, own.tongue, spoken, tick)
    return Looked(path, tuple(sheets), *found)
