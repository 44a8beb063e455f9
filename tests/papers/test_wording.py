"""Dates, labels and numbers, said in the language of the paper."""

import datetime as dt

import attrs
import pytest

from app.papers.wording import as_of, day_said, foot, heading, label, numeral, short_day, time_said
from app.records.words import PLAIN, Said, filled

ENGLISH = {
    "{year}年{month}月{day}日": "{day}/{month}/{year}",
    "{day}（{weekday}）{time}": "{weekday} {day} {time}",
    "星期一": "Monday",
    "{label}：": "{label}: ",
    "地点": "Place",
    "〇一二三四五六七八九": "0123456789",
    "{number}、{heading}": "{number}. {heading}",
}


@attrs.frozen
class English:
    """A tongue with a small catalogue."""

    def say(self, text):
        if isinstance(text, Said):
            return filled(ENGLISH.get(text.text, text.text), text.args, self.say)
        return ENGLISH.get(text, text)


START = dt.datetime(2026, 11, 23, 14, 30)


def test_a_time_is_said_as_offices_write_it():
    same, next_day = dt.datetime(2026, 11, 23, 16), dt.datetime(2026, 11, 24, 9, 5)
    assert time_said(PLAIN, START) == "2026年11月23日（星期一）14:30"
    assert time_said(PLAIN, START, same) == "2026年11月23日（星期一）14:30—16:00"
    assert time_said(PLAIN, START, next_day) == "2026年11月23日（星期一）14:30—2026年11月24日09:05"
    assert day_said(PLAIN, dt.date(2026, 1, 3)) == "2026年1月3日"
    assert short_day(PLAIN, dt.date(2026, 1, 3)) == "1月3日"


def test_another_language_says_it_its_own_way():
    assert time_said(English(), START) == "Monday 23/11/2026 14:30"
    assert label(English(), "地点") == "Place: "
    assert heading(English(), 12, "x") == "12. x"


def test_user_text_is_never_read_as_blanks():
    assert heading(PLAIN, 2, "{number}%s") == "二、{number}%s"
    assert label(PLAIN, "地点") == "地点："


def test_the_foot_keeps_its_blanks_for_the_press():
    below = foot(PLAIN, as_of(PLAIN, START), "商会")
    assert (below.page, below.total) == ("第 {page} 页", "共 {total} 页")
    assert below.left == "数据截至 2026-11-23 14:30"


@pytest.mark.parametrize(
    ("number", "words"), [(1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (34, "三十四")]
)
def test_headings_are_numbered_in_chinese(number, words):
    assert numeral(number) == words
