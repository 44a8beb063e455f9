"""Numbers of talks, items and agreements: the next free one of a year."""

import re
from collections.abc import Iterable, Sequence

from app.records.roster import Unit
from app.records.words import N

TALK, ITEM = "TX", "YJ"
# How agreements are numbered where the office has not numbered any itself.
_AGREEMENT = "GJ-{year}-01"
_COUNTED = re.compile(r"(.*?)((?:19|20)\d\d)(\D{1,8})(\d{1,6})(\D{0,8})", re.ASCII | re.DOTALL)
# The form of a decision's number; an office may write its own with the same blanks.
UNIT, YEAR, NTH = "{unit}", "{year}", "{n}"
DECISION = N("{unit}决〔{year}〕{n}号")


def next_number(prefix: str, year: int, taken: Iterable[str]) -> str:
    """Return the number after the highest one taken in a year, such as TX-2026-015.

    A gap is not filled again: a dropped record may come back from the bin with its number.
    """
    shape = re.compile(rf"{re.escape(prefix)}-{year}-(\d{{1,9}})", re.ASCII)
    used = (int(found[1]) for number in taken if (found := shape.fullmatch(number.strip())))
    return f"{prefix}-{year}-{max(used, default=0) + 1:03d}"


def agreement_number(year: int, taken: Sequence[str]) -> str:
    """Return the next number of a year, written as the office wrote its last one with a year.

    ``taken`` are all numbers in the order they were given. A gap is not filled again.
    """
    counted = [found for each in taken if (found := _COUNTED.fullmatch(each.strip()))]
    last = counted[-1] if counted else _COUNTED.fullmatch(_AGREEMENT.format(year=year))
    assert last is not None
    form = last.group(1, 3, 5)
    used = (int(m[4]) for m in counted if m.group(1, 3, 5) == form and int(m[2]) == year)
    nth = f"{max(used, default=0) + 1:0{len(last[4])}d}"
    return f"{form[0]}{year}{form[1]}{nth}{form[2]}"


def decision_number(form: str, unit: Unit, year: int, nth: int) -> str:
    """Write the number of a decision, such as 一支决〔2026〕3号."""
    name = unit.code.strip() or unit.short.strip() or unit.name.strip()
    written = form.replace(YEAR, str(year)).replace(NTH, str(nth))
    return written.replace(UNIT, name)


def is_form(form: str) -> bool:
    """Tell whether numbers written so differ within a year and between years."""
    return YEAR in form and NTH in form


def highest(form: str, unit: Unit, year: int, numbers: Iterable[str]) -> int:
    """Return the highest running number among decisions written in this form; 0 without any."""
    mark = "\0"
    shape = re.escape(decision_number(form.replace(NTH, mark), unit, year, 0))
    wanted = re.compile(shape.replace(re.escape(mark), r"(\d{1,6})"), re.ASCII)
    return max((int(m[1]) for each in numbers if (m := wanted.fullmatch(each.strip()))), default=0)
