"""Stages of meetings and elections: begun from templates, due by their day, done or late."""

import datetime as dt

import pytest

from app.records.checklists import Stage, StageTemplate
from app.records.events import Event
from app.rules.checklists import (
    begun,
    checklist_of,
    counts,
    due_day,
    moved,
    standing,
    standings,
    window,
)
from app.store.seeding import shipped

MEETING = dt.date(2026, 12, 18)  # a Friday
TEMPLATES = [rec for rec in shipped() if isinstance(rec, StageTemplate)]


def stage(when="before", amount=10, span="days", **values):
    return Stage(name="阶段", event="e", when=when, amount=amount, span=span, **values)


@pytest.mark.parametrize(
    ("when", "amount", "span", "due"),
    [
        ("before", 10, "days", dt.date(2026, 12, 8)),
        ("after", 15, "days", dt.date(2027, 1, 2)),
        ("after", 1, "workdays", dt.date(2026, 12, 21)),
        ("before", 5, "workdays", dt.date(2026, 12, 11)),
        ("after", 2, "weeks", dt.date(2027, 1, 1)),
        ("after", 6, "months", dt.date(2027, 6, 18)),
        ("on", 9, "days", MEETING),
        ("before", None, "days", MEETING),
    ],
)
def test_a_stage_is_due_so_long_before_or_after_its_meeting(when, amount, span, due):
    assert due_day(stage(when, amount, span), MEETING) == due


def test_working_days_know_the_holidays():
    kinds = {dt.date(2026, 12, 21): "holiday"}
    assert due_day(stage("after", 1, "workdays"), MEETING, kinds) == dt.date(2026, 12, 22)
    found = standings([stage("after", 1, "workdays")], MEETING, dt.date(2026, 12, 22), kinds)
    assert found[0].state == "soon"


def test_months_end_where_the_month_ends_and_time_has_its_ends():
    assert moved(dt.date(2026, 8, 31), -6, "months") == dt.date(2026, 2, 28)
    assert moved(dt.date(9999, 12, 1), 2, "months") == dt.date.max
    assert moved(dt.date(1, 1, 2), -9, "days") == dt.date.min
    assert moved(dt.date(9999, 12, 30), 5, "workdays") == dt.date.max


@pytest.mark.parametrize(
    ("values", "today", "state", "late"),
    [
        ({}, dt.date(2026, 11, 30), "ahead", 0),
        ({}, dt.date(2026, 12, 1), "soon", 0),
        ({}, dt.date(2026, 12, 8), "soon", 0),
        ({}, dt.date(2026, 12, 11), "late", 3),
        ({"done_on": dt.date(2026, 12, 8)}, MEETING, "done", 0),
        ({"done_on": dt.date(2026, 12, 10)}, MEETING, "done_late", 2),
        ({"skipped": True, "note": "不分组"}, MEETING, "skipped", 0),
    ],
)
def test_a_stage_stands_by_its_day(values, today, state, late):
    found = standing(stage(**values), MEETING, today)
    assert (found.state, found.late) == (state, late)


def test_a_meeting_without_a_day_has_stages_without_one():
    assert standing(stage(), None, MEETING).state == "undated"
    assert standing(stage(done_on=MEETING), None, MEETING).state == "done"


def test_what_does_not_apply_is_not_counted():
    found = standings(
        [
            stage(place=3, done_on=dt.date(2026, 12, 1)),
            stage(place=1),
            stage(place=2, skipped=True, note="无"),
        ],
        MEETING,
        MEETING,
    )
    assert [each.stage.place for each in found] == [1, 2, 3]
    assert counts(found) == (2, 1, 1)


def test_a_checklist_begins_with_its_templates_in_order_and_keeps_what_they_said():
    own = [
        StageTemplate(checklist="democratic_life", place=2, name="学习", amount=5, source="例"),
        StageTemplate(checklist="democratic_life", place=1, name="方案", source="例", local=True),
        StageTemplate(checklist="democratic_life", place=3, name="旧", source="例", off=True),
        StageTemplate(checklist="re_election", place=1, name="请示", source="例"),
    ]
    made = begun(own, "democratic_life", event="e")
    assert [(s.name, s.amount, s.local, s.event) for s in made] == [
        ("方案", None, True, "e"),
        ("学习", 5, False, "e"),
    ]


def test_the_meeting_of_a_leading_body_has_its_own_checklist():
    """Democratic-life Regulations 2016, Art. 3 para. 2: two meetings, two sets of stages."""
    assert checklist_of(Event(kinds=("organisational_life", "appraisal"))) == "organisational_life"
    assert checklist_of(Event(kinds=("democratic_life",))) == "democratic_life"
    assert checklist_of(Event(kinds=("theme_day",))) == ""


def test_the_weeks_before_a_meeting_are_counted_to_its_day():
    assert window(stage(weeks=8), MEETING) == (dt.date(2026, 10, 23), MEETING)
    assert window(stage(), MEETING) == (dt.date.min, MEETING)


def test_the_shipped_democratic_life_stages_report_within_fifteen_days_as_a_local_rule():
    stages = begun(TEMPLATES, "democratic_life", event="e")
    assert [s.place for s in stages] == list(range(1, 11))
    report = next(s for s in stages if "报告会议情况" in s.name)
    assert (report.when, report.amount, report.span, report.local) == ("after", 15, "days", True)
    assert due_day(report, MEETING) == dt.date(2027, 1, 2)
    assert {s.counts for s in stages} == {None, "studies", "opinions", "talks", "rectification"}


def test_the_shipped_organisational_life_stages_prepare_hold_and_rectify():
    """Branch Work Regulations, Art. 17: study, talks, opinions before; measures after."""
    stages = begun(TEMPLATES, "organisational_life", event="e")
    by_article = [s for s in stages if "第十七条" in s.source]
    assert [s.when for s in by_article] == ["before", "before", "before", "on", "after"]
    assert all(s.source for s in TEMPLATES)
    assert all(t.local for t in TEMPLATES if "惯例" in t.source)
