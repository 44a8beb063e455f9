"""The four "together" checks of a major task."""

import datetime as dt

import pytest

from app.records.events import Attachment, Event
from app.records.planning import MajorTask
from app.rules.together import CHECK_STATES, checks, done

TODAY = dt.date(2026, 11, 23)
TASK = MajorTask(name="展会", starts=dt.date(2026, 10, 1), ends=dt.date(2026, 11, 15))
FILE = Attachment(name="方案.pdf", digest="d", task=TASK.uid, task_check="planned")
EVENT = Event(title="会", kinds=("other",), units=("u",), task=TASK.uid, task_checks=("planned",),
              starts=dt.datetime(2026, 9, 1, 9))  # fmt: skip
DAY = {"planned_on": dt.date(2026, 9, 1)}
NOTE = {"planned": "党委会听取筹备情况"}


def first(task, files=(), events=(), today=TODAY):
    return checks(task, files, events, today)[0]


@pytest.mark.parametrize(
    ("values", "files", "events", "state"),
    [
        (DAY | NOTE, [FILE], [], "whole"),
        (DAY | NOTE, [], [EVENT], "whole"),
        (DAY | NOTE, [], [], "unproven"),
        (DAY | NOTE, [FILE.having(task="other")], [EVENT.having(task=None)], "unproven"),
        (DAY | NOTE, [FILE.having(task_check="checked")], [], "unproven"),
        (DAY | NOTE, [], [EVENT.having(starts=dt.datetime(2026, 12, 1))], "unproven"),
        (DAY, [FILE], [], "untold"),
        (NOTE, [FILE], [], "undated"),
        ({"planned_on": dt.date(2026, 12, 1)}, [], [], "set"),
        ({}, [FILE], [], "late"),
        ({"starts": TODAY, "ends": None}, [], [], "open"),
        ({"starts": None}, [], [], "open"),
    ],
)
def test_a_check_needs_a_day_a_note_and_a_proof(values, files, events, state):
    found = first(TASK.having(**values), files, events)
    assert (found.name, found.state) == ("planned", state)
    assert state in CHECK_STATES


@pytest.mark.parametrize(
    ("today", "states"),
    [
        ("2026-10-01", ["open", "open", "open", "open"]),
        ("2026-10-02", ["late", "late", "open", "open"]),
        ("2026-11-15", ["late", "late", "open", "open"]),
        ("2026-11-16", ["late", "late", "late", "due"]),
    ],
)
def test_planning_comes_before_the_task_and_checking_after_it(today, states):
    found = checks(TASK, (), (), dt.date.fromisoformat(today))
    assert [check.state for check in found] == states


def test_what_is_done_is_counted_proven_or_not():
    task = TASK.having(**DAY, **NOTE, deployed_on=dt.date(2026, 9, 5), checked="好")
    assert done(checks(task, (), (), TODAY)) == 2
