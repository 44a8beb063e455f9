"""Common findings of inspections: each one seen, and a whole record without any."""

import datetime as dt

import pytest

from app.records.events import Attendance, Event, Topic
from app.records.roster import Person
from app.rules.event_checks import findings, repeated
from app.rules.held import Held
from app.rules.quorum import Circle
from tests.rules.test_quorum import SHIPPED

TODAY, DAY = dt.date(2026, 11, 23), dt.datetime(2026, 11, 20, 9)
PEOPLE = {uid: Person(uid=uid, name=f"党员{uid}", standing="formal") for uid in "abcdefgh"}
EVENT = Event(
    title="大会", kinds=("members_meeting",), units=("u",), starts=DAY,
    ends=DAY + dt.timedelta(hours=1), place="会议室", theme="学习", chair="a", recorder="b",
    content="学习了全会精神。",
)  # fmt: skip
TOPIC = Topic(
    title="计划", outcome="decision", decision="同意。", owner="a", due=dt.date(2026, 12, 1)
)


def told(event=EVENT, rows=None, topics=(TOPIC,), workdays=None, due="ab"):
    rows = [Attendance(person=uid) for uid in "ab"] if rows is None else rows
    held = Held(
        event, tuple(rows), tuple(topics), circle=Circle(PEOPLE), due=tuple(due),
        rules=tuple(SHIPPED),
    )  # fmt: skip
    return [str(found.words) for found in findings(held, TODAY, workdays or {})]


def test_a_whole_record_has_nothing_to_look_at():
    assert told() == []


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"theme": " "}, "没有主题（次次有主题）。"),
        ({"place": ""}, "没有写地点。"),
        ({"ends": None}, "没有写结束时间。"),
        ({"chair": None}, "没有写主持人。"),
        ({"recorder": None}, "没有写记录人。"),
        ({"recorder": "a"}, "记录人和主持人是同一个人。"),
        ({"starts": dt.datetime(2026, 11, 30, 9)}, "活动还没有到日期。"),
        ({"starts": dt.datetime(2026, 11, 21, 9)}, "2026-11-21 不是工作日，请核对日期。"),
    ],
)
def test_what_the_facts_lack(change, words):
    assert told(EVENT.having(**change)) == [words]


def test_a_holiday_is_no_working_day_and_a_worked_weekend_is_one():
    friday, saturday = DAY.date(), DAY.date() + dt.timedelta(1)
    assert told(workdays={friday: "holiday"}) == ["2026-11-20 不是工作日，请核对日期。"]
    moved = EVENT.having(starts=DAY + dt.timedelta(1), ends=None)
    assert told(moved, workdays={saturday: "workday"}) == ["没有写结束时间。"]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"state": "leave"}, "没有写缺席或请假的原因：党员b。"),
        ({"state": "absent"}, "没有写缺席或请假的原因：党员b。"),
        ({"counted": False}, "没有写不计入应到的原因：党员b。"),
    ],
)
def test_what_the_roll_lacks(row, words):
    rows = [Attendance(person="a"), Attendance(person="b", **row)]
    found = [each for each in told(rows=rows) if "须达到" not in each]
    assert found == [words]


def test_many_names_are_counted():
    rows = [Attendance(person=uid, state="leave") for uid in "abcdefgh"]
    found = told(rows=rows, due="abcdefgh")
    names = "、".join(f"党员{uid}" for uid in "abcdef")
    assert found[0] == f"没有写缺席或请假的原因：{names}等 8 人。"


def test_nobody_called_at_all():
    assert told(rows=[], due="") == ["没有考勤。"]


def test_strangers_are_named_unless_nobody_is_on_the_roster():
    rows = [Attendance(person=uid) for uid in "abc"]
    assert told(rows=rows) == ["当天不在本组织花名册上，请核对，或改为列席：党员c。"]
    assert told(rows=rows, due="") == []


def test_a_reason_another_rule_does_not_know_is_pointed_out_with_its_source():
    rows = [
        *(Attendance(person=uid) for uid in "abc"),
        Attendance(person="d", state="absent", reason="other", counted=False,
                   excluded="retired_away"),
    ]  # fmt: skip
    admitted = TOPIC.having(matter="admission")
    (words,) = told(rows=rows, topics=[admitted], due="abcd")
    assert words == (
        "“接收预备党员”不能因“退休后回原籍居住未转组织关系”不计入应到：党员d"
        "（《中国共产党发展党员工作细则》（2014年））。"
    )
    assert told(rows=rows, topics=[TOPIC.having(matter="election")], due="abcd") == []


def test_too_few_are_told_with_the_article():
    rows = [Attendance(person="a"), Attendance(person="b", state="absent", reason="sick")]
    (words,) = told(rows=rows)
    assert "正好相等，请留意（《中国共产党支部工作条例（试行）》（2018年）第十一条）。" in words


@pytest.mark.parametrize(
    ("change", "note"),
    [
        ({"outcome": None}, "没有写结果；没有议定的请选“下次再议”。"),
        ({"decision": " "}, "没有写议定事项。"),
        ({"owner": None}, "没有责任人。"),
        ({"due": None}, "没有完成时限。"),
        ({"owner": None, "due": None}, "没有责任人和完成时限。"),
        ({"votes_for": 3}, "表决合计 3 票，到会有表决权的 2 人，请核对。"),
    ],
)
def test_what_a_topic_lacks(change, note):
    assert told(topics=[TOPIC.having(**change)]) == [f"议题1“计划”：{note}"]


def test_a_meeting_without_topics_and_a_record_without_words():
    assert told(topics=()) == ["没有议题。"]
    assert told(EVENT.having(kinds=("theme_day",)), topics=()) == []
    bare = EVENT.having(kinds=("theme_day",), content=" ")
    assert told(bare, topics=()) == ["内容和讨论都没有写。"]


def test_a_repeated_record_is_named_with_its_share():
    found = repeated("五月大会", dt.date(2026, 5, 4), 0.957)
    assert str(found.words) == "与2026-05-04“五月大会”的记录 96% 相同，请核对是否照抄。"
