"""Attendance and study hours of a year, and the ladder to an election: read back."""

import datetime as dt

import pytest

from app.papers import gathered_life
from app.papers.attendance_table import ACROSS
from app.records.events import Attendance, Event
from app.records.roster import Membership, Person, Post, Unit
from app.records.words import plain, said
from app.store.seeding import seed
from app.store.titles import Titles
from tests.papers.conftest import MADE


@pytest.fixture
def put(store):
    def keep(*records):
        with store.step(said("试")) as step:
            return [step.put(record) for record in records]

    return keep


@pytest.fixture
def branch(store, put):
    seed(store)
    unit = Unit(name="第一支部", short="一支部", kind="branch", elected=dt.date(2023, 12, 28))
    people = [Person(name=name, standing="formal") for name in ("王若兰", "李知行", "赵明远")]
    since = dt.date(2020, 1, 1)
    put(
        unit,
        *people,
        *[Membership(person=p.uid, unit=unit.uid, since=since) for p in people],
        Post(person=people[0].uid, unit=unit.uid, kind="secretary", since=since),
    )
    return unit, people


def hold(put, unit, people, n, **values):
    starts = dt.datetime(2026, 1, 5, 9) + dt.timedelta(n * 7)
    (event, *_rows) = put(
        Event(title=f"第{n + 1}次党课", kinds=("party_class",), units=(unit.uid,), starts=starts,
              **values),
    )  # fmt: skip
    states = ("present", "leave" if n % 2 else "present", "absent" if n == 0 else "present")
    put(
        *[
            Attendance(event=event.uid, person=p.uid, state=state,
                       reason="sick" if state == "leave" else None)
            for p, state in zip(people, states, strict=True)
        ]
    )  # fmt: skip
    return event


def test_the_attendance_of_a_year_stands_with_marks_and_counts(store, put, branch, written):
    unit, people = branch
    for n in range(ACROSS + 2):
        hold(put, unit, people, n)
    put(Event(title="将来", kinds=("other",), units=(unit.uid,), starts=dt.datetime(2026, 12, 9)))
    tongue = Titles(store.db, plain)
    read = written(gathered_life.attendance_of_year(store, tongue, unit, 2026, MADE))
    words = read.words()
    assert "一支部2026年考勤表" in words
    assert f"共{ACROSS + 2}次会议活动，3人" in words
    assert "√出席△请假×缺席○列席—不计入应到" in words
    assert words.count("王若兰") == 2
    assert "李知行√△√△" in words
    assert "赵明远×√" in words
    assert "实到/应到2/32/33/3" in words
    assert "王若兰√√2020100%" in words
    assert "李知行√△20101050%" in words
    assert "赵明远√√2019195%" in words


def test_the_hours_of_a_year_stand_against_the_norms(store, put, branch, written):
    unit, people = branch
    for n in range(4):
        hold(put, unit, people, n, hours=8)
    hold(put, unit, people, 5)
    tongue = Titles(store.db, plain)
    words = written(gathered_life.hours_table(store, tongue, unit, 2026, MADE)).words()
    assert "一支部2026年学时表" in words
    assert "共3人，已达标0人" in words
    assert "序号姓名身份1月2月3月4月" in words
    # Four events of eight hours, all of them in January.
    assert "1王若兰书记或委员324325624" in words
    assert "2李知行党员162163216" in words
    assert "党员每年学时32学时：《中国共产党党员教育管理工作条例》第二十条" in words
    assert "书记和班子成员每年学时56学时：" in words
    assert "（惯例或地方规定）" in words
    assert "另有1次学习没有填学时，未计入。" in words


def test_the_ladder_names_its_term_its_papers_and_the_size_of_the_committee(store, branch, written):
    unit, _people = branch
    tongue = Titles(store.db, plain)
    words = written(gathered_life.ladder_of(store, tongue, unit, MADE)).words()
    assert "一支部换届工作清单" in words
    assert "任期届满：2026年12月27日" in words
    assert "已进入届满前3个月，还有34天" in words
    assert "启动换届请示2026-11-27" in words
    assert "逾期未办" in words
    assert "支部委员1人，少于3人（《中国共产党支部工作条例（试行）》第六章）。" in words


def test_a_body_without_a_term_has_a_ladder_without_days(store, put, written):
    seed(store)
    (unit,) = put(Unit(name="第二支部", kind="branch"))
    tongue = Titles(store.db, plain)
    words = written(gathered_life.ladder_of(store, tongue, unit, MADE)).words()
    assert "未定日期" in words
    assert "任期届满：" not in words
