"""Long writing shows how far it is, and called off it leaves nothing behind."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QProgressBar, QPushButton, QWidget

from app.records.partners import Enterprise
from app.records.words import N, Problem, said
from app.store.history import redoing, undoable, undoing
from app.store.portions import whole
from app.ui import portions
from app.ui.portions import in_portions

COUNT = 40


def keeping(store, count=COUNT):
    with store.step(said(N("导入"))) as step:
        for number in range(count):
            step.put(Enterprise(name=f"澄江{number}厂"))
            yield number, count
    return count


@pytest.fixture
def behind(on_screen):
    return on_screen(QWidget())


@pytest.fixture
def at_once(monkeypatch):
    """Show the window from the first row on, and one row at a time."""
    monkeypatch.setattr(portions, "_PATIENCE_S", 0)
    monkeypatch.setattr(portions, "_SLICE_S", 0.0001)


@pytest.fixture
def when_shown(behind):
    """Give a function that acts on the progress window once it shows some progress."""

    def arrange(act):
        timer = QTimer(behind, interval=1)

        def look():
            window = QApplication.activeModalWidget()
            bar = window.findChild(QProgressBar) if window else None
            if bar is not None and bar.value() >= 3:
                timer.stop()
                act(window)

        timer.timeout.connect(look)
        timer.start()

    return arrange


def test_quick_work_shows_no_window_and_returns_what_it_gives(qtbot, desk, behind):
    assert in_portions(desk, said(N("导入")), keeping(desk.store), behind) == COUNT
    assert desk.store.count(Enterprise) == COUNT


def test_slow_work_goes_on_behind_its_window(qtbot, desk, behind, at_once, when_shown):
    seen = []
    when_shown(lambda window: seen.append(window.findChild(QProgressBar).maximum()))
    assert in_portions(desk, said(N("导入")), keeping(desk.store), behind) == COUNT
    assert seen == [COUNT]
    assert desk.store.count(Enterprise) == COUNT


@pytest.mark.parametrize("way", ["button", "escape"])
def test_called_off_it_leaves_nothing(qtbot, desk, behind, at_once, when_shown, way):
    def call_off(window):
        if way == "button":
            qtbot.mouseClick(window.findChild(QPushButton), Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(window, Qt.Key.Key_Escape)

    when_shown(call_off)
    with qtbot.waitSignal(desk.news.said) as told:
        assert in_portions(desk, said(N("导入")), keeping(desk.store), behind) is None
    assert told.args == ["已取消，资料没有改动。"]
    assert desk.store.count(Enterprise) == 0
    assert undoable(desk.store) is None


def test_what_the_work_refuses_reaches_the_caller(qtbot, desk, behind, at_once):
    def refusing():
        yield from keeping(desk.store)
        raise Problem(said(N("不行")))

    with pytest.raises(Problem, match="不行"):
        in_portions(desk, said(N("导入")), refusing(), behind)


def test_undo_and_redo_can_be_called_off_and_done_again(qtbot, desk, behind, at_once, when_shown):
    store = desk.store
    whole(keeping(store))
    when_shown(lambda window: window.reject())
    assert in_portions(desk, said(N("撤销")), undoing(store), behind) is None
    assert store.count(Enterprise) == COUNT
    assert in_portions(desk, said(N("撤销")), undoing(store), behind) == said(N("导入"))
    assert store.count(Enterprise) == 0
    when_shown(lambda window: window.reject())
    assert in_portions(desk, said(N("重做")), redoing(store), behind) is None
    assert store.count(Enterprise) == 0
    assert in_portions(desk, said(N("重做")), redoing(store), behind) == said(N("导入"))
    assert store.count(Enterprise) == COUNT


def test_a_job_that_ends_meanwhile_writes_its_own_step(qtbot, desk, behind, at_once, when_shown):
    def keep(name):
        with desk.store.step(said(N("放入"))) as step:
            step.put(Enterprise(name=name))

    def start(window):
        desk.jobs.start(said("读入"), lambda tick: "望川集团", keep)
        QTimer.singleShot(50, window.reject)

    when_shown(start)
    slow = keeping(desk.store, 100_000)
    assert in_portions(desk, said(N("导入")), slow, behind) is None
    qtbot.waitUntil(lambda: desk.jobs.running is None)
    assert [each.name for each in desk.store.find(Enterprise)] == ["望川集团"]
