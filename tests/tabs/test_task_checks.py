"""The four "together" checks of a major task: states in words, files and events as evidence."""

import datetime as dt

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from app.records.events import Attachment, Event
from app.records.planning import MajorTask
from app.records.roster import Unit
from app.store.history import undo
from app.tabs.planning.task_checks import TaskChecks

DAY = dt.date(2026, 9, 1)


@pytest.fixture
def task(put):
    return put(MajorTask(name="秋季展会", starts=dt.date(2026, 10, 1), ends=dt.date(2026, 11, 1),
                         planned_on=DAY, planned="党委会听取"))  # fmt: skip


@pytest.fixture
def unit(put):
    return put(Unit(name="一支部", kind="branch"))


@pytest.fixture
def add(put, unit):
    def make(title, day=DAY, **more):
        starts = dt.datetime.combine(day, dt.time(9))
        return put(Event(title=title, kinds=("other",), units=(unit.uid,), starts=starts, **more))

    return make


@pytest.fixture
def checks(tab, task):
    planning = tab("计划")
    planning.show_uid("major_task", task.uid)
    return planning.views.page("major_task").findChild(TaskChecks)


def told(checks):
    return {name: row.words.text() for name, row in checks.rows.items()}


def offered(row, click):
    """Open the menu of events of a row and return its entries."""
    click(row.link)
    menu = QApplication.activePopupWidget()
    return menu, {action.text(): action for action in menu.actions() if action.text()}


def test_each_check_says_in_words_how_it_stands(checks):
    assert told(checks) == {
        "planned": "一起谋划：已做，缺佐证（2026-09-01）",
        "deployed": "一起部署：逾期未做",
        "carried_out": "一起落实：逾期未做",
        "checked": "一起检查：该做了",
    }


def test_an_event_is_taken_as_evidence_and_given_back(checks, add, task, store, click):
    event = add("动员会")
    menu, entries = offered(checks.rows["planned"], click)
    entries["2026-09-01 动员会"].trigger()
    menu.close()
    kept = store.get(Event, event.uid)
    assert (kept.task, kept.task_checks) == (task.uid, ("planned",))
    assert told(checks)["planned"] == "一起谋划：已做，有佐证（2026-09-01）"
    assert checks.rows["planned"].events.line(0).text == "动员会"
    menu, entries = offered(checks.rows["planned"], click)
    assert entries["2026-09-01 动员会"].isChecked()
    entries["2026-09-01 动员会"].trigger()
    menu.close()
    assert store.get(Event, event.uid).task_checks == ()
    assert told(checks)["planned"].startswith("一起谋划：已做，缺佐证")


def test_a_final_event_can_be_evidence_too(checks, add, store, click):
    event = add("动员会", state="final")
    menu, entries = offered(checks.rows["planned"], click)
    entries["2026-09-01 动员会"].trigger()
    menu.close()
    assert store.get(Event, event.uid).task_checks == ("planned",)


def test_events_of_another_task_are_not_offered(checks, add, put, click):
    other = put(MajorTask(name="别的"))
    add("别处的会", task=other.uid)
    menu, entries = offered(checks.rows["planned"], click)
    assert list(entries) == ["还没有会议与活动。"]
    menu.close()


def test_a_file_hangs_on_its_check(checks, task, store, tmp_path, qtbot, ask, click, desk):
    path = tmp_path / "筹备方案.pdf"
    path.write_bytes(b"%PDF-1.4 x")
    ask.answers.append([path])
    row = checks.rows["planned"]
    click(row.files.findChild(QPushButton, "add_attachment"))
    qtbot.waitUntil(lambda: store.count(Attachment) == 1, timeout=15_000)
    qtbot.waitUntil(lambda: desk.jobs.running is None, timeout=15_000)
    (file,) = store.find(Attachment)
    assert (file.task, file.task_check, file.event) == (task.uid, "planned", None)
    QApplication.processEvents()
    assert told(checks)["planned"] == "一起谋划：已做，有佐证（2026-09-01）"
    assert row.files.tiles.count() == 1
    assert checks.rows["deployed"].files.tiles.count() == 0
    undo(store)
    QApplication.processEvents()
    assert row.files.tiles.count() == 0


def test_the_sheet_of_a_task_is_printed(checks, tab, task, printed):
    page = tab("计划").views.page("major_task")
    (action,) = page.print.menu().actions()
    action.trigger()
    text = printed()
    assert "重大任务“四个一起”落实表" in text
    assert "党委会听取" in text
