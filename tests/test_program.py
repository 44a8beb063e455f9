"""The running program: doors, one file at a time, the lock, the sample, files that do not open."""

import contextlib
import shutil
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from app.program import SAMPLE, Program, calm
from app.records.roster import Person
from app.records.words import Known, Problem, said
from app.store.file import create, open_file
from app.store.settings import get_setting
from app.tabs.first import Doors
from app.tabs.window import MainWindow
from app.ui.door import Door
from app.ui.lock import DataLock, Taken


@pytest.fixture
def program(dressed, memory, ask, tmp_path, qtbot):
    """Run the program with its state in a folder of this test."""
    state = tmp_path / "state"
    state.mkdir()
    made = Program(dressed, memory, ask, state, today=lambda: date(2026, 11, 23))
    yield made
    if made.window is not None:
        made.window.close()
        made.window.deleteLater()
    made.close()


@pytest.fixture
def data(tmp_path):
    path = tmp_path / "支部.tongxin"
    store = create(path)
    with store.step(said("放入")) as step:
        step.put(Person(name="陈立"))
    store.close()
    return path


def beside(path):
    return sorted(each.name for each in path.parent.iterdir() if each.is_file())


def test_the_first_run_shows_three_doors(program):
    program.start(None)
    doors = program.window
    assert isinstance(doors, Doors)
    names = [door.accessibleName() for door in doors.findChildren(Door)]
    assert names == ["新建文件", "打开文件", "看看样例协会"]
    assert any("涉密内容不得录入" in label.text() for label in doors.findChildren(QLabel))


def test_a_new_file_is_made_where_the_user_says_and_shown(program, ask, tmp_path, qtbot):
    program.start(None)
    ask.answers.append(tmp_path / "新.tongxin")
    qtbot.mouseClick(program.window.findChildren(Door)[0], Qt.MouseButton.LeftButton)
    assert isinstance(program.window, MainWindow)
    assert program.store.path == tmp_path / "新.tongxin"
    assert ask.asked == ["党建资料2026"]


def test_a_new_file_never_writes_over_an_old_one(program, ask, data):
    before = data.read_bytes()
    program.start(None)
    ask.answers.append(data)
    program.new()
    assert isinstance(program.window, Doors)
    assert ask.told[0][0] == "“支部.tongxin”已经存在。"
    assert data.read_bytes() == before


def test_giving_up_the_question_changes_nothing(program, ask):
    program.start(None)
    ask.answers += [None, None]
    program.new()
    program.open_other(None)
    assert isinstance(program.window, Doors)


def test_the_file_used_last_opens_by_itself(program, memory, data):
    program.start(data)
    program.window.close()
    assert memory.text("last") == str(data)
    program.start(None)
    assert program.store.path == data


def test_recent_files_stand_on_the_first_window(program, memory, data, qtbot):
    memory.remember_file(data)
    memory.remember_file(data.with_name("没有了 & 不在.tongxin"))
    program.start(None)
    gone, there = [
        b
        for b in program.window.centralWidget().findChildren(QPushButton)
        if b.property("role") == "link"
    ][:2]
    assert not gone.isEnabled()
    assert "没有了 && 不在.tongxin" in gone.text()
    qtbot.mouseClick(there, Qt.MouseButton.LeftButton)
    assert program.store.path == data


def test_closing_the_window_leaves_only_the_file(program, data):
    program.start(data)
    assert "支部.tongxin.lock" in beside(data)
    program.window.close()
    assert program.store is None
    assert [name for name in beside(data) if name.startswith("支部")] == ["支部.tongxin"]


def test_another_file_takes_the_place_of_the_first(program, data, tmp_path):
    other = tmp_path / "二.tongxin"
    create(other).close()
    program.start(data)
    first = program.window
    program.open_other(other)
    assert program.store.path == other
    assert not first.isVisible()
    assert DataLock(data).take() is Taken.OURS
    DataLock(data).release()


def test_another_file_is_opened_while_a_record_of_the_first_is_shown(program, data, tmp_path):
    other = tmp_path / "二.tongxin"
    create(other).close()
    program.start(data)
    (person,) = program.store.find(Person)
    program.window.show_record("person", person.uid)
    program.window.tab(5).findChild(QLineEdit, "department").setText("党群部")
    program.open(other)
    assert program.store.path == other, "and nothing was written to a closed file"
    with contextlib.closing(open_file(data)) as first:
        assert first.find(Person)[0].department == "党群部"


def test_a_sample_is_discarded_while_one_of_its_records_is_shown(program, ask, data):
    program.start(data)
    (person,) = program.store.find(Person)
    program.window.show_record("person", person.uid)
    ask.answers.append(True)
    program.discard_sample()
    assert isinstance(program.window, Doors)
    assert not data.exists()


def test_the_file_that_is_open_already_stays_open(program, data):
    program.start(data)
    window = program.window
    assert program.open(data)
    assert program.window is window


@pytest.fixture
def held(data):
    """Let somebody else have the file open."""
    lock = DataLock(data)
    assert lock.take() is Taken.OURS
    yield lock
    lock.release()


def test_a_file_open_elsewhere_may_be_read(program, data, held, ask):
    ask.answers.append(True)
    program.start(data)
    assert ask.asked[0].startswith("此文件正由 ")
    assert program.store.readonly
    assert "（只读）" in program.window.windowTitle()
    with pytest.raises(Known), program.store.step(said("改")) as step:
        step.put(Person(name="王芳"))


def test_a_file_open_elsewhere_may_be_left_alone(program, data, held, ask):
    ask.answers.append(False)
    program.start(data)
    assert isinstance(program.window, Doors)
    assert program.store is None


def test_reading_along_does_not_take_the_lock_from_its_holder(program, data, held, ask):
    ask.answers.append(True)
    program.start(data)
    program.window.close()
    assert held.path.exists()
    assert DataLock(data).take() is Taken.HELD


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 a workbook, not ours" * 9])
def test_what_is_no_data_file_is_told_and_left_as_it_is(program, ask, tmp_path, content):
    # Apart from what the program remembers of itself.
    path = tmp_path / "资料" / "错.tongxin"
    path.parent.mkdir()
    path.write_bytes(content)
    program.start(path)
    assert isinstance(program.window, Doors)
    assert len(ask.told) == 1
    assert path.read_bytes() == content
    assert beside(path) == ["错.tongxin"]


def test_a_missing_file_leaves_no_lock_behind(program, ask, tmp_path):
    program.start(tmp_path / "没有.tongxin")
    assert ask.told[0][0].startswith("找不到")
    assert not (tmp_path / "没有.tongxin.lock").exists()


def test_a_file_that_does_not_open_leaves_the_first_one_open(program, ask, data, tmp_path):
    program.start(data)
    program.open_other(tmp_path / "没有.tongxin")
    assert program.store.path == data
    assert program.window.isVisible()


def test_the_sample_is_made_in_a_job_and_thrown_away_in_one_click(program, memory, qtbot):
    program.start(None)
    qtbot.mouseClick(program.window.findChildren(Door)[2], Qt.MouseButton.LeftButton)
    assert not program.window.centralWidget().isEnabled(), "one door at a time"
    qtbot.waitUntil(lambda: program.store is not None, timeout=30000)
    path = program.store.path
    assert path.name == SAMPLE
    assert get_setting(program.store, "sample") == "1"
    assert memory.recent() == []
    program.window.discard_wanted.emit()
    qtbot.waitUntil(lambda: isinstance(program.window, Doors))
    assert not path.exists()


@pytest.mark.parametrize("agreed", [True, False])
def test_a_sample_elsewhere_is_deleted_only_after_a_question(program, ask, data, agreed):
    program.start(data)
    ask.answers.append(agreed)
    program.discard_sample()
    assert ask.asked == ["丢弃样例文件“支部.tongxin”？"]
    assert data.exists() is not agreed
    assert isinstance(program.window, Doors if agreed else MainWindow)


def test_a_sample_that_is_there_is_opened_again(program, data, qtbot):
    shutil.copyfile(data, program._state / SAMPLE)
    program.start(None)
    program.sample()
    assert isinstance(program.window, MainWindow)


def test_dressing_anew_keeps_the_file_and_the_tab(program, data, qtbot):
    program.start(data)
    program.window.go(5)
    first = program.window
    first.dress("dark")
    qtbot.waitUntil(lambda: program.window is not first)
    assert program.window.current == 5
    assert program.store.path == data
    program.window.dress("light")
    qtbot.waitUntil(lambda: program.window.isVisible())


def test_dressing_anew_shows_the_same_record_again(program, data, qtbot):
    program.start(data)
    with program.store.step(said("放入")) as step:
        last = [step.put(Person(name=f"成员{n}")) for n in range(5)][-1]
    program.window.show_record("person", last.uid)
    first = program.window
    first.dress("dark")
    qtbot.waitUntil(lambda: program.window is not first)
    assert program.window.shown() == ("person", last.uid)
    program.window.dress("light")
    qtbot.waitUntil(lambda: program.window.isVisible())


def test_the_system_turning_dark_waits_until_nobody_types(program, data, memory, dressed, qtbot):
    program.start(data)
    (person,) = program.store.find(Person)
    first = program.window
    with qtbot.waitActive(first):
        first.activateWindow()
    first.show_record("person", person.uid)
    box = first.tab(5).findChild(QLineEdit, "department")
    box.setFocus()
    assert box.hasFocus()
    dressed.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert program.window is first
    assert box.hasFocus()
    box.clearFocus()
    qtbot.waitUntil(lambda: program.window is not first)


def test_the_system_turning_dark_is_followed_only_when_asked(program, data, memory, dressed):
    program.start(data)
    first = program.window
    memory.keep("theme", "light")
    dressed.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert program.window is first
    memory.keep("theme", "system")
    dressed.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert program.window is not first
    assert program.window.size() == first.size()


def test_troubles_nobody_waits_for_are_told(ask):
    calm(ask)(Known(said("磁盘已满。"), said("请腾出空间。")))
    calm(ask)(Problem(said("请填写名称。")))
    assert ask.told == [("磁盘已满。", "请腾出空间。"), ("请填写名称。", "")]


@pytest.fixture
def large(monkeypatch):
    """Take every file for a large one."""
    monkeypatch.setattr("app.store.file._LARGE", 0)


def test_a_large_file_is_looked_through_beside_the_doors_and_then_opens(
    program, large, data, qtbot
):
    program.start(data)
    assert isinstance(program.window, Doors)
    assert "是否完好" in str(program.jobs.running.what)
    assert not program.window.centralWidget().isEnabled()
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow))
    assert program.store.path == data


def test_a_large_file_that_nobody_else_wrote_opens_at_once(program, large, data, qtbot):
    program.start(data)
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow))
    with program.store.step(said("放入")) as step:
        step.put(Person(name="高远"))
    qtbot.wait(50)
    program.window.close()
    assert program.open(data)
    assert len(program.store.find(Person)) == 2


def test_a_large_file_written_by_somebody_else_is_looked_through_anew(program, large, data, qtbot):
    program.start(data)
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow))
    program.window.close()
    store = open_file(data)
    with store.step(said("放入")) as step:
        step.put(Person(name="高远"))
    store.close()
    assert not program.open(data)
    qtbot.waitUntil(lambda: program.store is not None)


def test_a_large_file_not_looked_through_for_long_is_looked_through_anew(
    program, large, data, memory, qtbot
):
    program.start(data)
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow))
    program.window.close()
    seal, day = memory.seal(data)
    assert day == "2026-11-23"
    memory.keep_seal(data, seal, "2026-10-23")
    assert not program.open(data)
    qtbot.waitUntil(lambda: program.store is not None)
    assert memory.seal(data)[1] == "2026-11-23"


def test_a_damaged_large_file_is_refused_and_the_doors_stay(program, large, ask, data, qtbot):
    whole = bytearray(data.read_bytes())
    whole[4096 * 3 : 4096 * 3 + 400] = b"\x7f" * 400
    data.write_bytes(whole)
    program.start(data)
    qtbot.waitUntil(lambda: ask.told != [])
    assert ask.told[0][0] == "文件已损坏。"
    assert isinstance(program.window, Doors)
    assert program.window.centralWidget().isEnabled()
    assert data.read_bytes() == whole


def test_the_look_at_a_large_file_can_be_called_off(program, large, data, monkeypatch, qtbot):
    def endless(_path, stopped):
        while not stopped():
            pass
        return ""

    monkeypatch.setattr("app.ui.soundness.look_through", endless)
    program.start(data)
    program.jobs.cancel()
    qtbot.waitUntil(lambda: program.jobs.running is None)
    assert isinstance(program.window, Doors)
    assert program.store is None
    assert not any(each.startswith(f"{data.name}.") for each in beside(data))
