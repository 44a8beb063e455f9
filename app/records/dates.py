"""Dates as offices write them, read into dates; and written back for paper."""

import datetime as dt
import re
import unicodedata
from calendar import monthrange
from functools import lru_cache

import attrs

from app.records.words import N, Problem, said

_NUMERALS = str.maketrans("〇零一二三四五六七八九", "00123456789")
_YEAR = r"(?P<y>\d{4})"
_DAY_SHAPES = (
    re.compile(rf"{_YEAR}\s*[-./年]\s*(?P<m>\d{{1,2}})\s*[-./月]\s*(?P<d>\d{{1,2}})\s*日?"),
    re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})"),
)
_MONTH_SHAPES = (
    re.compile(rf"{_YEAR}\s*[-./年]\s*(?P<m>\d{{1,2}})\s*月?份?"),
    re.compile(r"(?P<y>\d{4})(?P<m>\d{2})"),
)
_NO_YEAR = re.compile(r"\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?")
_CLOCK = re.compile(
    r"(?P<half>上午|下午|晚上|晚)?\s*(?P<h>\d{1,2})\s*[:时点]\s*(?P<n>\d{1,2})?\s*分?(?::\d{1,2})?"
)
_UNTIL = re.compile(r"\s*(?:[-—–~至到].*)?")
_WEEKDAYS = "一二三四五六日"


@attrs.frozen(order=True)
class Month:
    """Hold a year and a month where the day is not known or does not matter."""

    year: int
    month: int

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"

    def plus(self, months: int) -> "Month":
        """Return the month so many months later."""
        years, month = divmod(self.month - 1 + months, 12)
        return Month(self.year + years, month + 1)

    @classmethod
    def of(cls, day: dt.date) -> "Month":
        """Return the month a day lies in."""
        return cls(day.year, day.month)

    @property
    def first(self) -> dt.date:
        """Return the first day."""
        return dt.date(self.year, self.month, 1)

    @property
    def last(self) -> dt.date:
        """Return the last day."""
        return dt.date(self.year, self.month, monthrange(self.year, self.month)[1])

    def weeks(self) -> "tuple[tuple[dt.date, dt.date], ...]":
        """Return the first and the last day of each week, Monday to Sunday, cut to the month."""
        last = self.last.day
        begins = [1, *range(8 - self.first.weekday(), last + 1, 7)]
        ends = [*(begin - 1 for begin in begins[1:]), last]
        days = zip(begins, ends, strict=True)
        return tuple((self.first.replace(day=a), self.first.replace(day=b)) for a, b in days)

    def week_of(self, day: dt.date) -> int:
        """Return the number of the week a day of this month lies in, from 1."""
        return (day.day - 1 + self.first.weekday()) // 7 + 1


def _tens(match: re.Match[str]) -> str:
    tens, ones = match.group(1), match.group(2)
    return str((int(tens) if tens else 1) * 10 + (int(ones) if ones else 0))


def _narrow(raw: str) -> str:
    """Fold full-width and Chinese numerals to ASCII digits."""
    text = unicodedata.normalize("NFKC", raw).strip()
    if re.search(r"[〇零一二三四五六七八九十]", text):
        text = text.translate(_NUMERALS)
        text = re.sub(r"(?<=[^\d])(\d?)十(\d?)", _tens, text)
    return re.sub(r"[(（]?(?:星期|周)[\d日天][)）]?", " ", text).strip()


@lru_cache(1200)
def month_kept(stored: str) -> Month:
    """Return the month of its ISO text; a year's worth of rows has twelve of them."""
    return Month(int(stored[:4]), int(stored[5:]))


def read_day(raw: str) -> dt.date:
    """Read a day in any shape an office writes; raise Problem for anything else."""
    text = _narrow(raw)
    for shape in _DAY_SHAPES:
        if found := shape.fullmatch(text):
            try:
                return dt.date(int(found["y"]), int(found["m"]), int(found["d"]))
            except ValueError:
                break
    if _NO_YEAR.fullmatch(text):
        raise Problem(said(N("“{raw}”没有写年份，请写成 2026-11-23 这样的年月日。"), raw=raw[:40]))
    raise Problem(said(N("“{raw}”不是有效日期，请写成 2026-11-23 这样的年月日。"), raw=raw[:40]))


def read_month(raw: str) -> Month:
    """Read a year and month; a full date gives its month; raise Problem otherwise."""
    text = _narrow(raw)
    for shape in (*_MONTH_SHAPES, *_DAY_SHAPES):
        found = shape.fullmatch(text)
        if found and 1 <= int(found["m"]) <= 12 and int(found["y"]) > 0:
            return Month(int(found["y"]), int(found["m"]))
    raise Problem(said(N("“{raw}”不是有效月份，请写成 2026-11 这样的年月。"), raw=raw[:40]))


def read_moment(raw: str) -> dt.datetime:
    """Read a day with a clock time to the minute; a bare day means midnight.

    Of a span such as 14:30—16:00 the beginning is read.
    """
    text = _narrow(raw).replace("T", " ")
    found = _CLOCK.search(text)
    try:
        day = read_day(text[: found.start()] if found else text)
    except Problem:
        day = read_day(raw)  # names the whole of what was typed
    if not found:
        return dt.datetime.combine(day, dt.time())
    hour, minute = int(found["h"]), int(found["n"] or 0)
    if found["half"] in {"下午", "晚上", "晚"} and hour < 12:
        hour += 12
    if hour > 23 or minute > 59 or not _UNTIL.fullmatch(text, found.end()):
        raise Problem(said(N("“{raw}”里的时刻不对，请写成 14:30 这样的时和分。"), raw=raw[:40]))
    return dt.datetime.combine(day, dt.time(hour, minute))


def day_in_words(day: dt.date) -> str:
    """Write a day as official papers do: 2026年11月3日 (GB/T 9704-2012, 7.3.5.4)."""
    return f"{day.year}年{day.month}月{day.day}日"


def moment_in_words(start: dt.datetime, end: dt.datetime | None = None) -> str:
    """Write a meeting's time: 2026年11月23日（星期一）14:30—16:00."""
    text = f"{day_in_words(start)}（星期{_WEEKDAYS[start.weekday()]}）{start:%H:%M}"
    if end is None:
        return text
    if end.date() == start.date():
        return f"{text}—{end:%H:%M}"
    return f"{text}—{day_in_words(end)}{end:%H:%M}"
