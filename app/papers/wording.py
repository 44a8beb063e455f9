"""Dates, labels and numbers of papers, said in the language of the paper."""

import datetime as dt

from app.content import Foot
from app.records.words import N, Said, Tongue, said

WEEKDAYS = (
    N("星期一"),
    N("星期二"),
    N("星期三"),
    N("星期四"),
    N("星期五"),
    N("星期六"),
    N("星期日"),
)
MONTHS = (
    *(N("1月"), N("2月"), N("3月"), N("4月"), N("5月"), N("6月")),
    *(N("7月"), N("8月"), N("9月"), N("10月"), N("11月"), N("12月")),
)
NUMERALS = N("〇一二三四五六七八九")


def label(tongue: Tongue, text: str | Said) -> str:
    """Say a label with its colon."""
    return tongue.say(said(N("{label}："), label=said(text)))


def day_said(tongue: Tongue, day: dt.date) -> str:
    """Say a day in full: 2026年11月3日 (GB/T 9704-2012, 7.3.5.4)."""
    words = said(N("{year}年{month}月{day}日"), year=day.year, month=day.month, day=day.day)
    return tongue.say(words)


def short_day(tongue: Tongue, day: dt.date) -> str:
    """Say a day of a year that is known: 11月3日."""
    return tongue.say(said(N("{month}月{day}日"), month=day.month, day=day.day))


def month_said(tongue: Tongue, number: int) -> str:
    """Say a month of a year that is known: 3月."""
    return tongue.say(MONTHS[number - 1])


def time_said(tongue: Tongue, start: dt.datetime, end: dt.datetime | None = None) -> str:
    """Say a meeting's time: 2026年11月23日（星期一）14:30—16:00."""
    until = f"{start:%H:%M}"
    if end is not None:
        other_day = day_said(tongue, end) if end.date() != start.date() else ""
        until = f"{until}—{other_day}{end:%H:%M}"
    words = said(
        N("{day}（{weekday}）{time}"),
        day=day_said(tongue, start),
        weekday=said(WEEKDAYS[start.weekday()]),
        time=until,
    )
    return tongue.say(words)


def heading(tongue: Tongue, number: int, text: str) -> str:
    """Put the number before a heading: 一、 or a figure where a language has no such numerals."""
    digits = tongue.say(NUMERALS)
    mark = str(number) if digits.isascii() else numeral(number)
    return tongue.say(said(N("{number}、{heading}"), number=mark, heading=text))


def numeral(number: int) -> str:
    """Write a number in Chinese, up to ninety-nine."""
    tens, ones = divmod(number, 10)
    if number < 10:
        return NUMERALS[number]
    return ("" if tens == 1 else NUMERALS[tens]) + "十" + (NUMERALS[ones] if ones else "")


def foot(tongue: Tongue, left: str, office: str = "", mark: str = "") -> Foot:
    """Return the foot of a paper that counts its pages; a redacted edition carries its mark."""
    left = "　".join(part for part in (left, mark) if part)
    return Foot(tongue.say(N("第 {page} 页")), tongue.say(N("共 {total} 页")), left, office)


def as_of(tongue: Tongue, made: dt.datetime) -> str:
    """Say from when the data of a paper are."""
    return tongue.say(said(N("数据截至 {when}"), when=f"{made:%Y-%m-%d %H:%M}"))
