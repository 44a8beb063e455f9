"""What an event is called, and which of the year it is."""

import datetime as dt

import pytest

from app.records.events import Event
from app.rules.event_names import serial_of, suggested

DAY = dt.date(2026, 11, 20)


@pytest.mark.parametrize(
    ("kinds", "name"),
    [
        (["members_meeting"], "一支部2026年第四季度支部党员大会"),
        (["committee_meeting"], "一支部2026年11月支委会"),
        (["members_meeting", "theme_day"], "一支部2026年11月支部党员大会暨主题党日"),
        (["organisational_life", "appraisal"], "一支部2026年度组织生活会暨民主评议党员"),
        (["party_class"], "一支部2026年11月党课"),
    ],
)
def test_a_name_says_who_when_and_what(kinds, name):
    assert str(suggested(kinds, "一支部", DAY)) == name


@pytest.mark.parametrize(
    ("kinds", "unit"),
    [(["joint_event"], "一支部"), ([], "一支部"), (["other"], ""), (["party_class"], "")],
)
def test_what_its_theme_names_gets_no_name(kinds, unit):
    assert suggested(kinds, unit, DAY) is None


def test_events_of_the_unit_kind_and_year_are_counted():
    def held(uid, year, month, kind="committee_meeting", unit="u"):
        starts = dt.datetime(year, month, 1, 9)
        return Event(uid=uid, title=uid, kinds=(kind,), units=(unit,), starts=starts)

    events = [
        held("a", 2026, 1), held("b", 2026, 2), held("c", 2026, 3), held("old", 2025, 12),
        held("class", 2026, 1, "party_class"), held("other", 2026, 1, unit="v"),
    ]  # fmt: skip
    assert [serial_of(each, events) for each in events[:3]] == [1, 2, 3]
    assert serial_of(Event(), events) == 1
