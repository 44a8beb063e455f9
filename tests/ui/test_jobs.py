"""Jobs: results arrive on the thread of the window, progress is told, Cancel is heeded."""

import sys
import threading
import time

import pytest
from PySide6.QtCore import QThread

from app.records.words import Known, Problem, said
from app.ui.jobs import Cancelled, Job, Jobs


@pytest.fixture
def jobs(qapp, ask):
    made = Jobs(ask)
    yield made
    made.close()


def wait_quiet(qtbot, jobs):
    qtbot.waitUntil(lambda: jobs.running is None, timeout=5000)


def test_result_comes_back_on_the_window_thread(qtbot, jobs):
    seen = []

    def work(tick):
        return QThread.currentThread()

    jobs.start(said("数数"), work, lambda thread: seen.append((thread, QThread.currentThread())))
    wait_quiet(qtbot, jobs)
    ((worked_on, done_on),) = seen
    assert worked_on is not done_on
    assert done_on is jobs.thread()


def test_progress_is_told_and_the_last_of_it_always(qtbot, jobs):
    told = []
    jobs.progress.connect(lambda done, total: told.append((done, total)))

    def work(tick):
        for n in range(1, 1001):
            tick(n, 1000)

    jobs.start(said("数数"), work, lambda _: None)
    wait_quiet(qtbot, jobs)
    assert told[-1] == (1000, 1000)
    assert len(told) < 200, "every tick as a signal would choke the window"


def test_cancel_ends_the_job_without_a_word(qtbot, jobs, ask):
    begun, finished = threading.Event(), []

    def work(tick):
        begun.set()
        while True:
            tick(0, 1)
            time.sleep(0.001)

    jobs.start(said("无尽"), work, finished.append)
    assert begun.wait(5)
    jobs.cancel()
    wait_quiet(qtbot, jobs)
    assert finished == []
    assert ask.told == []


def test_a_result_that_comes_when_the_file_is_closed_is_nobodys(qtbot, jobs):
    worked, finished = threading.Event(), []
    jobs.start(said("数数"), lambda tick: worked.set(), finished.append)
    assert worked.wait(5)
    jobs.close()
    qtbot.wait(50)
    assert finished == []
    assert jobs.running is None
    jobs.start(said("再数"), lambda tick: "新", finished.append)
    wait_quiet(qtbot, jobs)
    assert finished == ["新"], "the next file has jobs again"


def test_jobs_run_one_after_the_other_in_their_order(qtbot, jobs):
    at_work, most, order = [], [], []

    def work(name):
        def run(tick):
            at_work.append(name)
            most.append(len(at_work))
            time.sleep(0.02)
            at_work.remove(name)
            return name

        return run

    for name in "甲乙丙":
        jobs.start(said(name), work(name), order.append)
    assert jobs.running.what == said("甲")
    wait_quiet(qtbot, jobs)
    assert order == ["甲", "乙", "丙"]
    assert max(most) == 1


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (Known(said("磁盘已满。"), said("请腾出空间。")), ("磁盘已满。", "请腾出空间。")),
        (Problem(said("请填写“{label}”。", label="名称")), ("请填写“名称”。", "")),
    ],
)
def test_troubles_of_the_world_are_told_calmly(qtbot, jobs, ask, error, told):
    def work(tick):
        raise error

    jobs.start(said("写文件"), work, lambda _: None)
    wait_quiet(qtbot, jobs)
    assert ask.told == [told]


def test_a_bug_reaches_the_crash_hook_and_the_next_job_runs(qtbot, jobs, monkeypatch):
    caught, done = [], []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: caught.append(error))
    jobs.start(said("坏"), lambda tick: 1 // 0, done.append)
    jobs.start(said("好"), lambda tick: "好", done.append)
    wait_quiet(qtbot, jobs)
    assert isinstance(caught[0], ZeroDivisionError)
    assert done == ["好"]


def test_close_stops_what_waits_and_what_runs(qtbot, jobs):
    begun = threading.Event()

    def work(tick):
        begun.set()
        while True:
            tick(0, 1)
            time.sleep(0.001)

    first = jobs.start(said("一"), work, lambda _: None)
    second = jobs.start(said("二"), work, lambda _: None)
    assert begun.wait(5)
    jobs.close()
    assert isinstance(first.error, Cancelled)
    assert isinstance(second.error, Cancelled)


def test_a_stopped_job_raises_at_its_next_tick(qapp):
    job = Job(said("一"), lambda tick: None, lambda _: None)
    job.stop()
    with pytest.raises(Cancelled):
        job.tick(1, 2)
