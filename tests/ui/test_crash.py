"""A bug shows one window, leaves a trace without anybody's words, and the program goes on."""

import logging
import sys
import threading

import pytest
from PySide6.QtCore import Qt, QTimer, qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from app.records.words import Known, Problem, said
from app.ui import crash

SECRET = "王芳说工资低"


@pytest.fixture
def told(dressed):
    """Install the hooks for one test."""
    heard = []
    before = sys.excepthook, threading.excepthook
    crash.install(heard.append)
    yield heard
    sys.excepthook, threading.excepthook = before
    qInstallMessageHandler(None)


def boom(words):
    raise ValueError(words)


def caught(act):
    try:
        act()
    except Exception as error:
        return error
    raise AssertionError("nothing was raised")


def open_windows():
    return [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.windowTitle()]


def report(error):
    sys.excepthook(type(error), error, error.__traceback__)


def test_account_says_where_and_what_kind_and_no_words():
    text = crash.account(caught(lambda: boom(SECRET)))
    assert "test_crash.py" in text
    assert "ValueError" in text
    assert SECRET not in text


def test_account_keeps_messages_that_speak_of_code():
    text = crash.account(caught(lambda: None.nothing))
    assert "'NoneType' object has no attribute 'nothing'" in text


def test_account_tells_the_whole_chain():
    def act():
        try:
            boom(SECRET)
        except ValueError as error:
            raise KeyError(SECRET) from error

    text = crash.account(caught(act))
    assert text.index("ValueError") < text.index("KeyError")
    assert SECRET not in text


def test_one_window_however_often_it_happens(told, qtbot, caplog):
    with caplog.at_level(logging.ERROR):
        for _ in range(3):
            report(caught(lambda: boom(SECRET)))
    qtbot.waitUntil(lambda: len(open_windows()) == 1)
    qtbot.wait(20)
    (window,) = open_windows()
    window.accept()
    assert window.windowTitle() == "出错了，资料没有改动"
    assert sum(each.levelno == logging.ERROR for each in caplog.records) == 3
    assert SECRET not in caplog.text


def test_the_account_can_be_copied_and_the_program_goes_on(told, qtbot):
    report(caught(lambda: boom(SECRET)))
    qtbot.waitUntil(lambda: len(open_windows()) == 1)
    (window,) = open_windows()
    copy, go_on = window.findChildren(QPushButton)
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == window.findChild(QPlainTextEdit).toPlainText()
    qtbot.mouseClick(go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not open_windows())
    report(caught(lambda: boom(SECRET)))
    qtbot.waitUntil(lambda: len(open_windows()) == 1)
    open_windows()[0].accept()


@pytest.mark.parametrize(
    "error", [Known(said("磁盘已满。"), said("请腾空间。")), Problem(said("不行。"))]
)
def test_troubles_nobody_waited_for_are_told_calmly(told, qtbot, error):
    report(error)
    qtbot.waitUntil(lambda: told == [error])
    assert open_windows() == []


def test_an_error_in_a_thread_reaches_the_window(told, qtbot):
    thread = threading.Thread(target=boom, args=(SECRET,))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(open_windows()) == 1)
    open_windows()[0].accept()


def test_ctrl_c_in_the_terminal_quits(told, qapp, qtbot):
    gone = []
    QTimer.singleShot(0, lambda: report(KeyboardInterrupt()))
    QTimer.singleShot(2000, lambda: gone.append("late") or qapp.quit())
    qapp.exec()
    assert gone == []


def test_words_of_qt_go_to_the_log(told, caplog):
    with caplog.at_level(logging.WARNING):
        qWarning("something of Qt")
    assert "Qt: something of Qt" in caplog.text
