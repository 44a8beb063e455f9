"""Calendar files, written and read back."""

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

import pytest
from icalendar import Calendar

from app.exchange.calendar import Agenda, agenda_of, calendar, write_calendar
from app.records.dates import Month
from app.records.events import Event
from app.records.planning import Plan, PlanItem
from app.records.roster import Unit
from app.records.words import Known, said
from app.store.file import create
from app.store.titles import Titles

ROOT = Path(__file__).resolve().parents[2]
MADE = dt.datetime(2026, 11, 24, 9, 5)
UNIT = Unit(name="第一党支部", kind="branch")
PLAN = Plan(unit=UNIT.uid, year=2026)
LONG = "围绕“三个常态化”，把“四联四促”落到实处——既要请进来，也要走出去……" * 3


def item(theme, day, **more):
    on = dt.date(2026, 12, day) if day else None
    return PlanItem(plan=PLAN.uid, month=Month(2026, 12), day=on, theme=theme, **more)


def event(title, *items, **more):
    values = {
        "kinds": ("members_meeting", "theme_day"),
        "units": (UNIT.uid,),
        "starts": dt.datetime(2026, 12, 3, 14, 30),
        "plan_items": tuple(each.uid for each in items),
    }
    return Event(title=title, **(values | more))


HELD = item("十二月党课", 2)
ITEMS = (
    HELD,
    item("年终总结", 25, place="会议室", kinds=("committee_meeting",), business=LONG),
    item("没有日期", None),
    item("已取消", 9, state="dropped", reason="并入一月"),
)
EVENTS = (
    event(
        "党员大会", HELD, ends=dt.datetime(2026, 12, 3, 16), place="三楼, 东; 会议室", theme=LONG
    ),
    event("没写结束", starts=dt.datetime(2026, 12, 4, 9), content="内部讨论"),
)


@pytest.fixture
def store(tmp_path):
    made = create(tmp_path / "a.tongxin")
    with made.step(said("放入")) as step:
        step.put_many([UNIT, PLAN, *ITEMS, *EVENTS])
    yield made
    made.close()


@pytest.fixture
def tongue(store):
    return Titles(store.db, str)


@pytest.fixture
def read(store, tongue, tmp_path):
    path = tmp_path / "日历.ics"
    count = write_calendar(path, agenda_of(store, UNIT, MADE), tongue)
    raw = path.read_bytes()
    found = Calendar.from_ical(raw)
    assert count == len(found.events)
    return raw, {str(each["summary"]): each for each in found.events}


def test_what_was_held_stands_as_its_event_and_the_rest_as_days(read):
    _, entries = read
    assert list(entries) == ["党员大会", "没写结束", "已取消", "年终总结"]


def test_an_event_has_its_hours_in_the_zone_of_the_office(read):
    raw, entries = read
    meeting = entries["党员大会"]
    assert "DTSTART;TZID=Asia/Shanghai:20261203T143000" in raw.decode()
    assert meeting.start.utcoffset() == dt.timedelta(hours=8)
    assert (meeting.end - meeting.start) == dt.timedelta(minutes=90)
    assert str(meeting["location"]) == "三楼, 东; 会议室"
    assert meeting.categories == ["支部党员大会", "主题党日"]
    assert str(meeting["status"]) == "CONFIRMED"
    open_end = entries["没写结束"]
    assert (open_end.end - open_end.start) == dt.timedelta(hours=1)


def test_an_arrangement_takes_its_day_without_hours(read):
    _, entries = read
    arranged = entries["年终总结"]
    assert (arranged.start, arranged.end) == (dt.date(2026, 12, 25), dt.date(2026, 12, 26))
    assert str(arranged["status"]) == "TENTATIVE"
    assert str(arranged["description"]) == f"结合业务：{LONG}"
    assert str(entries["已取消"]["status"]) == "CANCELLED"
    assert "原因：并入一月" in str(entries["已取消"]["description"])


def test_each_entry_keeps_the_key_of_its_record(read, store, tongue):
    _, entries = read
    again = calendar(agenda_of(store, UNIT, MADE + dt.timedelta(days=3)), tongue)
    first = {str(each["uid"]) for each in entries.values()}
    assert {str(each["uid"]) for each in again.events} == first
    assert str(entries["党员大会"]["uid"]) == f"{EVENTS[0].uid}@tongxin"


def test_the_zone_is_in_the_file_and_lines_are_folded_between_characters(read):
    raw, _ = read
    assert raw.startswith(b"BEGIN:VCALENDAR\r\n")
    assert b"BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\n" in raw
    lines = raw.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert any(line.startswith(b" ") for line in lines)
    for line in lines:
        line.decode("utf-8")


def test_what_was_said_inside_stays_inside(read):
    raw, _ = read
    assert "内部讨论" not in raw.decode().replace("\r\n ", "")


def test_another_units_events_stay_out(store, tongue):
    other = Unit(name="第二党支部", kind="branch")
    with store.step(said("放入")) as step:
        step.put(other)
        step.put(event("别人的会", units=(other.uid,)))
    titles = [
        str(each["summary"]) for each in calendar(agenda_of(store, UNIT, MADE), tongue).events
    ]
    assert "别人的会" not in titles
    assert len(calendar(agenda_of(store, other, MADE), tongue).events) == 1


def test_hostile_text_breaks_no_line(tongue):
    evil = "标题\x00\r\nEND:VEVENT\nBEGIN:VALARM;,\\\ud800：　全角"
    agenda = Agenda(UNIT, (), (event(evil, theme=evil),), MADE)
    found = Calendar.from_ical(calendar(agenda, tongue).to_ical())
    (entry,) = found.events
    assert str(entry["summary"]) == "标题\nEND:VEVENT\nBEGIN:VALARM;,\\：　全角"
    assert len(entry.subcomponents) == 0


def test_an_empty_calendar_is_one_all_the_same(tongue):
    assert Calendar.from_ical(calendar(Agenda(UNIT, (), (), MADE), tongue).to_ical()).events == []


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path, tongue):
    with pytest.raises(Known, match="无法写入"):
        write_calendar(tmp_path / "没有" / "a.ics", Agenda(UNIT, (), (), MADE), tongue)


WITHOUT_ZONES = """
import sys
sys.modules["tzdata"] = None
import datetime as dt
from app.exchange.calendar import Agenda, calendar
from app.records.events import Event
from app.records.roster import Unit
from app.records.words import PLAIN
event = Event(title="meeting", kinds=("other",), starts=dt.datetime(2026, 1, 5, 9))
agenda = Agenda(Unit(name="unit"), (), (event,), dt.datetime(2026, 1, 1))
print(calendar(agenda, PLAIN).to_ical().decode())
"""


def test_no_time_zone_files_are_asked_of_the_machine(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_ZONES],
        cwd=ROOT,
        env=os.environ | {"PYTHONTZPATH": str(tmp_path), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "DTSTART;TZID=Asia/Shanghai:20260105T090000" in done.stdout
