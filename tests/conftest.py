"""A real file, a real desk over it, and the promise that every test tidies up."""

import datetime as dt
import gc
import os
import threading
from pathlib import Path

# Before anything imports Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Whatever the person at this computer chose.
os.environ["TONGXIN_LANGUAGE"] = "zh_CN"

import attrs
import pytest
from PySide6.QtCore import QEvent, QSettings, QThreadPool
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from app.store.file import EXTENSION, create
from app.tabs.standing import NOTICED
from app.ui import theme
from app.ui.ask import Ask
from app.ui.desk import set_desk
from app.ui.language import speak
from app.ui.memory import Memory

TODAY = dt.date(2026, 11, 23)


@attrs.define
class FakeAsk(Ask):
    """Answer from a script and remember what was asked and told."""

    answers: list = attrs.field(factory=list)
    asked: list = attrs.field(factory=list)
    told: list = attrs.field(factory=list)

    def sure(self, text, detail="", yes="确定"):
        return self._answer(text)

    def tell(self, text, advice=""):
        self.told.append((str(text), str(advice)))

    def open_path(self, kind):
        return self._answer(kind)

    def open_paths(self, kind):
        return self._answer(kind)

    def save_path(self, kind, name):
        return self._answer(name)

    def folder(self, start=""):
        return self._answer("folder")

    def _answer(self, text):
        self.asked.append(str(text))
        assert self.answers, f"nobody expected the question: {text}"
        return self.answers.pop(0)


@pytest.fixture(scope="session")
def qapp_args():
    return ["tongxin"]


@pytest.fixture(scope="session")
def dressed(qapp):
    """Dress the one application as the program does."""
    speak(qapp)
    theme.apply(qapp, "light")
    return qapp


@pytest.fixture
def store(tmp_path):
    """Open a fresh data file."""
    made = create(tmp_path / f"data{EXTENSION}")
    yield made
    made.close()


@pytest.fixture
def ask():
    """Stand in for the person at the screen."""
    fake = FakeAsk()
    yield fake
    assert not fake.answers, "an expected question was never asked"


@pytest.fixture
def memory(tmp_path):
    """Remember screens in a folder of this test."""
    path: Path = tmp_path / "settings.ini"
    made = Memory(QSettings(str(path), QSettings.Format.IniFormat))
    # Somebody who has been told once what does not belong here.
    made.keep(NOTICED, "1")
    return made


@pytest.fixture
def desk(dressed, store, ask, memory):
    """Lay out a desk over the fresh file."""
    return set_desk(store, ask, memory, today=lambda: TODAY)


@pytest.fixture
def on_screen(dressed, qtbot):
    """Give a function that shows a widget as the active window and keeps it to the end."""
    held = []

    def show(widget, width=700, height=600):
        qtbot.addWidget(widget)
        held.append(widget)
        widget.resize(width, height)
        with qtbot.waitActive(widget):
            widget.show()
        return widget

    return show


@pytest.fixture
def compose(qtbot):
    """Give a function that types as an input method does: composition first, then the words."""

    def type_words(widget, words, *, commit=True):
        for shown in ("ni", "ni hao"):
            QApplication.sendEvent(widget, QInputMethodEvent(shown, []))
        done = QInputMethodEvent("", [])
        done.setCommitString(words)
        if commit:
            QApplication.sendEvent(widget, done)

    return type_words


@pytest.fixture(autouse=True)
def tidy(request):
    """Fail a test that leaves windows, jobs or threads behind."""
    threads = set(threading.enumerate())
    # What is there before the test is not looked through for garbage after it.
    gc.freeze()
    yield
    app = QApplication.instance()
    if app is not None:
        assert QThreadPool.globalInstance().waitForDone(5000), "a job still runs"
        if "qapp" in request.fixturenames:
            gc.collect()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        left = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        for window in left:
            window.close()
        assert not left, f"windows left open: {left}"
    assert set(threading.enumerate()) <= threads, "threads left running"
