"""Nothing is cut on a small screen, at 200 % or with large type, in any language."""

import importlib
import pkgutil

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

import app
from app.exchange.sample import make_sample
from app.store.file import EXTENSION, create, open_file
from app.store.listing import Wanted
from app.store.saved import Saved, keep_searches
from app.tabs.first import Doors
from app.tabs.window import MainWindow
from app.ui import theme
from app.ui.desk import set_desk
from app.ui.dialog import Dialog
from app.ui.language import LANGUAGES, speak
from tests.clipping import clipped
from tests.conftest import TODAY
from tests.dialogs import DIALOGS
from tests.walking import settle, walk

# What a screen of 1920 × 1080 has at 200 %, and one of 1366 × 768 at 100 %.
SMALL, COMMON = QSize(960, 540), QSize(1366, 768)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("sample") / f"sample{EXTENSION}"
    store = create(path)
    make_sample(store, TODAY)
    keep_searches(store, [Saved("中山的企业", "enterprise", Wanted(words="中山"))])
    store.close()
    return path


@pytest.fixture
def speaking(dressed):
    """Let the program speak a language, in common or large type, for one test."""

    def say(code, *, large=False):
        speak(dressed, code)
        theme.apply(dressed, "light", large=large)

    yield say
    speak(dressed)
    theme.apply(dressed, "light")


@pytest.fixture
def sample_desk(sample, ask, memory):
    store = open_file(sample)
    yield set_desk(store, ask, memory, today=lambda: TODAY)
    store.close()


def faults(window):
    seen = ((where, fault) for where in walk(window) for fault in lasting(window))
    return list(dict.fromkeys(f"{where}: {fault}" for where, fault in seen))


def lasting(window):
    """Return what is cut once all has come to rest: on a busy machine layouts are late."""
    found = list(clipped(window))
    for _ in range(5):
        if found:
            QTest.qWait(100)
            settle()
            found = list(clipped(window))
    return found


@pytest.mark.parametrize(
    ("code", "large", "size"),
    [
        *((code, False, SMALL) for code in LANGUAGES),
        ("zh_CN", True, SMALL),
        ("en", True, SMALL),
        ("en", False, COMMON),
    ],
)
def test_no_tab_cuts_anything(speaking, sample_desk, qtbot, code, large, size):
    speaking(code, large=large)
    window = MainWindow(sample_desk)
    qtbot.addWidget(window)
    window.setMinimumSize(0, 0)
    window.resize(size)
    window.show()
    found = faults(window)
    window.close()
    assert found == []


@pytest.mark.parametrize(
    ("code", "large"), [*((code, False) for code in LANGUAGES), ("zh_CN", True), ("en", True)]
)
def test_no_dialog_cuts_anything(speaking, sample_desk, qtbot, code, large, tmp_path, monkeypatch):
    # What a window manager's frame and the task bar leave of the screen.
    monkeypatch.setattr(Dialog, "_room", lambda _self: SMALL.height() - 80)
    speaking(code, large=large)
    window = MainWindow(sample_desk)
    qtbot.addWidget(window)
    doors = Doors([sample_desk.store.path], sample_desk.jobs)
    qtbot.addWidget(doors)
    found = cut_in("doors", doors, qtbot, sample_desk)
    for name, make in DIALOGS.items():
        dialog = make(sample_desk, window, tmp_path)
        found += cut_in(name, dialog, qtbot, sample_desk)
        dialog.done(0)
        settle()
    window.close()
    assert found == []


def cut_in(name, dialog, qtbot, desk):
    """Return what is cut on a small screen, and what does not fit on it."""
    room = SMALL - QSize(40, 80)
    dialog.setWindowModality(Qt.WindowModality.NonModal)
    dialog.resize(dialog.size().boundedTo(room))
    dialog.show()
    qtbot.waitUntil(lambda: desk.jobs.running is None)
    settle()
    found = [f"{name}: {fault}" for fault in lasting(dialog)]
    if dialog.width() > room.width() or dialog.height() > room.height():
        found.append(f"{name}: {dialog.width()} × {dialog.height()} does not fit")
    return found


def test_every_dialog_is_among_those_looked_at(sample_desk, qtbot, tmp_path):
    window = MainWindow(sample_desk)
    qtbot.addWidget(window)
    for module in pkgutil.walk_packages(app.__path__, "app."):
        if module.name.startswith(("app.ui.", "app.tabs.")):
            importlib.import_module(module.name)
    classes = {cls for cls in all_of(QDialog) if cls.__module__.startswith("app.")}
    made = set()
    for make in DIALOGS.values():
        dialog = make(sample_desk, window, tmp_path)
        qtbot.waitUntil(lambda: sample_desk.jobs.running is None)
        made.add(type(dialog))
        dialog.done(0)
        settle()
    # What all are made of, and the window that is there only while work in portions goes on.
    assert {cls.__name__ for cls in classes - made} == {"Dialog", "_Window"}
    window.close()


def all_of(cls):
    """Yield the classes made from a class."""
    for each in cls.__subclasses__():
        yield each
        yield from all_of(each)
